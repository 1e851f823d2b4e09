import pytest

from studyapp.facts.bank import Bank
from tests.questions.asked import bank_with
from tests.questions.rules.planted import choice, errors, found, gapped, typed, warnings

DAYS = ["20 July 1969", "19 November 1969", "5 February 1971"]
PLACES = ["Fra Mauro", "Mare Tranquillitatis", "Mare Imbrium"]


def phrases(key: str, wrong: str = "on foot", ask: str = "How did they come?") -> Bank:
    return bank_with(f'{{ phrase = "{key}", wrong = ["{wrong}", "by air"], ask = "{ask}" }}')


def test_a_clean_choice_has_no_flaw() -> None:
    assert not found(choice("first-landing#date", DAYS))
    assert not found(choice("first-landing#place", PLACES, 1))


def test_a_choice_has_three_options() -> None:
    assert errors(choice("first-landing#date", DAYS[:2])) == {"option-count"}
    assert errors(choice("first-landing#date", [*DAYS, "1 March 1972"])) == {"option-count"}
    assert "option-count" in errors(choice("first-landing#date", DAYS[:1]))


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("first-landing#date", ["20 July 1969", "November 1969", "5 February 1971"]),
        ("first-landing#date", ["20 July 1969", "autumn", "5 February 1971"]),
        ("first-landing#place", ["Mare Tranquillitatis", "Neil Armstrong", "Fra Mauro"]),
        ("first-landing#place", ["Mare Tranquillitatis", "Utopia", "Fra Mauro"]),
        ("walk#minutes", ["151 minutes", "160", "170 minutes"]),
        ("walk#minutes", ["151", "160 to 170", "180"]),
        ("walk#minutes", ["151", "many", "180"]),
    ],
)
def test_options_of_another_kind_or_precision_are_found(name: str, options: list[str]) -> None:
    assert "kind-mismatch" in errors(choice(name, options))


def test_the_same_option_twice_is_found_and_nearly_the_same_warned_of() -> None:
    assert "duplicate-option" in errors(
        choice("first-landing#place", ["Mare Tranquillitatis", "Fra Mauro", "fra-mauro"])
    )
    bank = phrases("by rowing boats", "by sailing ship")
    near = choice("f#n", ["by rowing boats", "by sailing ships", "by sailing ship"], bank=bank)
    assert warnings(near, bank) == {"duplicate-option"}
    assert not found(choice("walk#minutes", ["151", "161", "171"]))


def test_dates_and_numbers_out_of_order_are_found() -> None:
    assert errors(choice("first-landing#date", DAYS[::-1], 2)) == {"unordered"}
    assert errors(choice("walk#minutes", ["1,000", "151", "900"], 1)) == {"unordered"}
    assert not errors(choice("walk#minutes", ["99", "151", "1,000"], 1))


@pytest.mark.parametrize(
    "text", ["All of the above", "none of these", "Neither", "both A and B", "I don’t know", "don't know"]
)
def test_options_about_other_options_are_found(text: str) -> None:
    bank = phrases("by boat")
    assert "all-none" in errors(choice("f#n", ["by boat", text, "on foot"], bank=bank), bank)


@pytest.mark.parametrize("text", ["Danone", "all the boats", "none other than Bean", "both armies"])
def test_words_that_only_look_like_all_or_none_pass(text: str) -> None:
    bank = phrases("by boat")
    assert "all-none" not in errors(choice("f#n", ["by boat", text, "on foot"], bank=bank), bank)


def test_a_key_that_is_told_by_its_length_is_found() -> None:
    bank = phrases("in long boats with sails and oars")
    long = ["in long boats with sails and oars", "on foot", "by air"]
    assert "longest-key" in errors(choice("f#n", long, bank=bank), bank)
    longer = ["in long boats with sails and oars", "in large ships with rudder", "in small ships with sails"]
    assert warnings(choice("f#n", longer, bank=bank), bank) == {"longest-key"}
    alike = [
        "in long boats with sails and oars",
        "in large ships with crews and guns",
        "on small horses with saddles",
    ]
    assert not found(choice("f#n", alike, bank=bank), bank)


def test_a_word_of_the_stem_in_the_key_alone_is_found() -> None:
    bank = phrases("stone circles", "iron gates", "Which stone things stood there?")
    clang = choice("f#n", ["stone circles", "iron gates", "by air"], bank=bank)
    assert "clang" in errors(clang, bank)
    shared = choice("f#n", ["stone circles", "stone gates", "by air"], bank=bank)
    assert not errors(shared, bank)
    part = choice("f#n", ["milestones", "iron gates", "by air"], bank=bank)
    assert "clang" not in errors(part, bank)


def test_an_article_before_a_gap_is_found() -> None:
    assert "grammar-cue" in errors(gapped("It was an _____ that they saw there on the island.", "army"))
    assert "grammar-cue" not in errors(gapped("It was a/an _____ that they saw there on the island.", "army"))


def test_an_article_capital_or_end_mark_that_fits_some_options_is_found() -> None:
    bank = phrases("army", "navy", "What was it?")
    article = choice("f#n", ["army", "navy", "fleet"], stem="What they saw was an", bank=bank)
    assert "grammar-cue" in errors(article, bank)
    assert "grammar-cue" in errors(choice("f#n", ["army", "navy.", "fleet"], bank=bank), bank)
    assert "grammar-cue" in errors(choice("f#n", ["army", "Navy", "fleet"], bank=bank), bank)
    assert "grammar-cue" not in errors(choice("f#n", ["army", "navy", "air fleet"], bank=bank), bank)


def test_rules_about_options_pass_over_other_forms() -> None:
    assert not found(typed("On which day was it?"))
