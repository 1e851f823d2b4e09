import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.dates import parse_edtf
from studyapp.facts.values import (
    Bound,
    DateValue,
    EntitiesValue,
    EntityValue,
    NumberValue,
    Part,
    PhraseValue,
    Value,
)
from studyapp.questions import english
from studyapp.questions.question import GAP
from studyapp.questions.wording import claim_words, filled, lowered, sentence, stem, value_words
from tests.banks import small_bank
from tests.questions.asked import MOON


def fact_of(text: str, slot: str, more: str = "", entities: str = "") -> Bank:
    return small_bank(f'[[fact]]\nid = "f"\ntext = "{text}"\n{more}\nslot.n = {slot}\n', entities)


def said(text: str, slot: str, more: str = "", instead: Value | str | None = None) -> str:
    bank = fact_of(text, slot, more)
    return sentence(bank, bank.facts["f"], {} if instead is None else {"n": instead})


@pytest.mark.parametrize(
    ("edtf", "part", "words"),
    [
        ("2017-12-09", None, "9\u00a0December 2017"),
        ("2014-06", None, "June 2014"),
        ("2014-06", Part.MID, "mid-June 2014"),
        ("2014-06", Part.EARLY, "early June 2014"),
        ("2019", None, "2019"),
        ("2016", Part.LATE, "late 2016"),
        ("2019~", None, "about 2019"),
        ("2017-11-09/2017-11-12", None, "9 to 12\u00a0November 2017"),
        ("2017-10-28/2017-11-03", None, "28\u00a0October to 3\u00a0November 2017"),
        ("2016-12-28/2017-01-03", None, "28\u00a0December 2016 to 3\u00a0January 2017"),
        ("2014-06/2014-08", None, "June to August 2014"),
        ("2013/2017", None, "2013 to 2017"),
        ("2015/2016", None, "2015 and 2016"),
        ("2014-06/2014-07", None, "June and July 2014"),
        ("2016-12/2017-01", None, "December 2016 and January 2017"),
        ("2014-09-04/2014-09-05", None, "4 and 5\u00a0September 2014"),
        ("2015~/2016~", None, "about 2015 to 2016"),
        ("[2015..2016]", None, "between 2015 and 2016"),
        ("[2017-11-10..2017-11-12]", None, "between 10 and 12\u00a0November 2017"),
    ],
)
def test_dates_are_said_as_exactly_as_they_are_known(edtf: str, part: Part | None, words: str) -> None:
    assert value_words(MOON, parse_edtf(edtf, part)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (NumberValue(10_000, 10_000, "fighters", Bound.OVER), "over 10,000\u00a0fighters"),
        (NumberValue(5, 5, "%"), "5\u00a0%"),
        (NumberValue(3000, 6000, "dollars"), "3,000 to 6,000\u00a0dollars"),
        (NumberValue(2.5, 2.5), "2.5"),
        (NumberValue(0.25, 0.25), "0.25"),
        (NumberValue(-1234.5, -1234.5), "-1,234.5"),
        (NumberValue(60, 60, "", Bound.ABOUT), "about 60"),
        (NumberValue(250, 250, "men", Bound.UNDER), "under 250\u00a0men"),
        (NumberValue(6, 6, "missiles", Bound.AT_LEAST), "at least 6\u00a0missiles"),
    ],
)
def test_numbers_have_their_bound_unit_and_groups_of_digits(value: NumberValue, words: str) -> None:
    assert english.number_words(value) == words


def test_the_key_of_a_bounded_number_is_its_limit() -> None:
    assert value_words(MOON, NumberValue(10_000, 10_000, "fighters", Bound.OVER)) == "10,000\u00a0fighters"


def test_a_unit_that_the_question_names_is_not_said_again() -> None:
    value = NumberValue(10_000, 10_000, "fighters")
    assert value_words(MOON, value, beside="How many fighters remained?") == "10,000"


def test_names_have_their_article_and_lists_their_and() -> None:
    assert value_words(MOON, EntityValue("united-states")) == "the United States"
    assert value_words(MOON, EntityValue("fra-mauro")) == "Fra Mauro"
    assert (
        value_words(MOON, EntitiesValue(("moon", "fra-mauro", "mare-imbrium")))
        == "the Moon, Fra Mauro and Mare Imbrium"
    )
    assert value_words(MOON, EntitiesValue(("moon",))) == "the Moon"


def test_a_quoted_phrase_is_set_in_curly_quotes_once() -> None:
    assert value_words(MOON, PhraseValue("in peace"), quoted=True) == "“in peace”"
    assert (
        said("They wrote {n} on it.", '{ phrase = "in peace", quoted = true, wrong = ["a"], ask = "What?" }')
        == "They wrote “in peace” on it."
    )
    assert (
        said("They wrote “{n} for all”.", '{ phrase = "peace", quoted = true, wrong = ["a"], ask = "What?" }')
        == "They wrote “peace for all”."
    )


STATES = '{ entity = "united-states", ask = "Who?" }'
IMBRIUM = EntityValue("mare-imbrium")


def test_a_name_in_a_sentence_gets_its_article_once() -> None:
    assert said("They came from {n}.", STATES) == "They came from the United States."
    assert said("They came from the {n}.", STATES) == "They came from the United States."
    assert said("They came from the {n}.", STATES, instead=IMBRIUM) == "They came from Mare Imbrium."
    assert said("{n} came.", STATES) == "The United States came."
    assert said("The {n} came.", STATES) == "The United States came."
    assert said("It was Europe’s {n}.", STATES) == "It was Europe’s United States."
    assert (
        said("A {n} came.", '{ entity = "fra-mauro", ask = "Who?" }', instead=EntityValue("moon"))
        == "A Moon came."
    )


def test_an_article_before_a_gap_does_not_tell_how_the_answer_begins() -> None:
    assert (
        said("It was an {n}.", '{ phrase = "army", wrong = ["navy"], ask = "What?" }', instead=GAP)
        == f"It was a/an {GAP}."
    )


def dated(edtf: str) -> str:
    return f'{{ date = "{edtf}", ask = "When?" }}'


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("On {n} it began.", "2017-12-09", "On 9\u00a0December 2017 it began."),
        ("It began in {n}.", "[1981..1983]", "It began between 1981 and 1983."),
        ("On {n} it began.", "[2017-11-10..2017-11-12]", "Between 10 and 12\u00a0November 2017 it began."),
        ("It began between {n}.", "[1981..1983]", "It began between 1981 and 1983."),
        ("It lasted from {n}.", "2013/2017", "It lasted from 2013 to 2017."),
        ("It lasted from {n}.", "2015/2016", "It lasted from 2015 to 2016."),
        ("In {n} it went on.", "2015/2016", "In 2015 and 2016 it went on."),
        ("It was held on {n}.", "2014-09-04/2014-09-05", "It was held on 4 and 5\u00a0September 2014."),
        ("It began between {n}.", "2015/2016", "It began between 2015 and 2016."),
        ("In {n} it went on.", "2013/2017", "From 2013 to 2017 it went on."),
        ("It went on, {n}.", "2013/2017", "It went on, 2013 to 2017."),
        ("It began about {n}.", "1968~", "It began about 1968."),
        ("It began in {n}.", "1968~", "It began in about 1968."),
    ],
)
def test_a_date_joins_the_words_before_it(text: str, edtf: str, words: str) -> None:
    assert said(text, dated(edtf)) == words


@pytest.mark.parametrize(
    ("text", "slot", "words"),
    [
        (
            "Over {n} fighters remained.",
            'number = 10_000, bound = "over", unit = "fighters"',
            "Over 10,000 fighters remained.",
        ),
        (
            "The fighters were {n}.",
            'number = 10_000, bound = "over", unit = "fighters"',
            "The fighters were over 10,000.",
        ),
        ("There were {n} left.", 'number = 9, unit = "men"', "There were nine\u00a0men left."),
        ("There were {n} left.", 'number = 10, unit = "men"', "There were 10\u00a0men left."),
        ("{n} men were left.", 'number = 9, unit = "men"', "Nine men were left."),
        ("The men were {n}.", 'number = 6, bound = "at-least", unit = "men"', "The men were at least six."),
        ("It took {n} of them.", 'range = [2, 4], unit = "men"', "It took two to four\u00a0men of them."),
        ("It took {n} of them.", 'range = [2, 14], unit = "men"', "It took 2 to 14\u00a0men of them."),
        ("It took {n}.", 'number = 3, unit = "days"', "It took three\u00a0days."),
        ("It was {n} away.", 'number = 5, unit = "miles"', "It was 5\u00a0miles away."),
        ("It was {n} km away.", "number = 5", "It was 5 km away."),
        ("It cost $ {n}.", "number = 5", "It cost $ 5."),
        ("It weighed {n}.", 'number = 2.5, unit = "parts"', "It weighed 2.5\u00a0parts."),
        ("It held {n} of it.", 'number = 5, unit = "%"', "It held 5\u00a0% of it."),
        ("It held {n} % of it.", 'number = 5, unit = "%"', "It held 5 % of it."),
    ],
)
def test_a_number_says_bound_and_unit_once(text: str, slot: str, words: str) -> None:
    assert said(text, f"{{ {slot}, ask = 'How many?' }}") == words


def test_a_number_under_ten_stays_in_digits_outside_a_sentence() -> None:
    assert value_words(MOON, NumberValue(9, 9, "men")) == "9\u00a0men"


def test_a_list_in_a_sentence() -> None:
    assert (
        sentence(MOON, MOON.facts["crew"])
        == "The crew of the first landing were Neil Armstrong, Buzz Aldrin and Michael Collins."
    )


UNION = 'who = ["broadcasting-union"]'


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (UNION, "According to the Broadcasting Union, "),
        (f'{UNION}, when = "2020-08"', "According to the Broadcasting Union in August 2020, "),
        (f'{UNION}, when = "2020-08-03"', "According to the Broadcasting Union on 3\u00a0August 2020, "),
        (f'{UNION}, when = "2019/2020"', "According to the Broadcasting Union from 2019 to 2020, "),
        (f'{UNION}, when = "2013/2020"', "According to the Broadcasting Union from 2013 to 2020, "),
        (f'{UNION}, when = "[2019..2020]"', "According to the Broadcasting Union between 2019 and 2020, "),
        (
            f'{UNION}, via = ["daily-courier"]',
            "According to the Broadcasting Union, as reported by the Daily Courier, ",
        ),
        ('who = ["armstrong", "aldrin"]', "According to Neil Armstrong and Buzz Aldrin, "),
        ('unnamed = "it is believed"', "According to an unattributed account, "),
        ('unnamed = "it was estimated"', "According to an unattributed estimate, "),
    ],
)
def test_a_claim_begins_with_who_makes_it(claim: str, words: str) -> None:
    bank = fact_of("The stones were {n}.", dated("1969"), f"according_to = {{ {claim} }}")
    fact = bank.facts["f"]
    assert sentence(bank, fact) == f"{words}the stones were 1969."
    assert stem(bank, fact, "When was it?") == f"{words}when was it?"


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (
            f'{UNION}, when = "2020-08", verb = "estimated"',
            "According to the Broadcasting Union, August 2020. An estimate.",
        ),
        (
            f'{UNION}, via = ["daily-courier"], verb = "stated"',
            "According to the Broadcasting Union, as reported by the Daily Courier.",
        ),
        (f'{UNION}, verb = "claimed"', "According to the Broadcasting Union. A claim."),
        ('unnamed = "it is believed"', "Nobody is named for this: “it is believed”."),
    ],
)
def test_the_claim_line_says_who_and_how(claim: str, words: str) -> None:
    bank = fact_of("The stones were {n}.", dated("1969"), f"according_to = {{ {claim} }}")
    assert claim_words(bank, bank.facts["f"]) == words


def test_what_the_source_states_itself_has_no_claim() -> None:
    assert claim_words(MOON, MOON.facts["crew"]) == ""
    assert stem(MOON, MOON.facts["crew"], "Who were they?") == "Who were they?"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On which day did it begin?", "on which day did it begin?"),
        ("Airstrikes began.", "airstrikes began."),
        ("Neil Armstrong landed.", "Neil Armstrong landed."),
        ("Armstrong’s crew landed.", "Armstrong’s crew landed."),
        ("US forces landed.", "US forces landed."),
        ("American forces landed.", "American forces landed."),
        ("French forces landed.", "French forces landed."),
        ("Moonlight fell.", "moonlight fell."),
        ("“Peace” was written.", "“Peace” was written."),
        ("the Moon shone.", "the Moon shone."),
        ("", ""),
    ],
)
def test_a_capital_stays_behind_an_attribution_only_on_names(text: str, words: str) -> None:
    bank = fact_of(
        "The stones were {n}.",
        dated("1969"),
        entities='[[entity]]\nid = "america"\nname = "America"\nkind = "country"\n',
    )
    assert lowered(bank, text) == words


def test_a_fact_may_be_filled_with_another_value() -> None:
    fact = MOON.facts["first-landing"]
    assert (
        filled(MOON, fact, {"date": parse_edtf("1970")})
        == "On 1970 two astronauts landed in the Mare Tranquillitatis."
    )
    assert isinstance(fact.slots["date"].value, DateValue)
