import pytest

from studyapp.questions.question import Typed
from tests.banks import small_bank
from tests.questions.asked import MOON, bank_with, card
from tests.questions.rules.planted import choice, errors, gapped, statement, typed


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("first-landing#place", ["Mare Tranquillitatis", "Fra Mauro", "Sea of Tranquility"]),
        ("first-landing#place", ["Mare Tranquillitatis", "Fra Mauro", "Mare Tranquilitatis"]),
        ("first-landing#date", ["July 1969", "20 July 1969", "19 November 1969"]),
        ("believed#when", ["1982", "between 1981 and 1983", "1990"]),
        ("walk#minutes", ["150", "151", "160"]),
        ("motto#year", ["January 1969", "about 1968", "1980"]),
        ("motto#price", ["3,000 to 6,000 dollars", "4,000 dollars", "9,000 dollars"]),
    ],
)
def test_a_wrong_option_that_is_true_is_found(name: str, options: list[str]) -> None:
    right = 1 if name in {"first-landing#date", "believed#when", "walk#minutes", "motto#year"} else 0
    assert "second-true-answer" in errors(choice(name, options, right))


def test_another_member_of_the_list_is_true_too() -> None:
    question = choice(
        "crew#crew", ["Neil Armstrong", "Aldrin", "Pete Conrad"], stem="Who was a member of the crew?"
    )
    assert "second-true-answer" in errors(question)


def test_a_weaker_limit_is_true_by_the_bound() -> None:
    stem = "According to the Broadcasting Union in July 1969, as reported by the Daily Courier, what lower limit was given?"
    lower = choice("audience#count", ["400,000,000", "500,000,000", "700,000,000"], 1, stem)
    assert "second-true-answer" in errors(lower)
    higher = choice("audience#count", ["500,000,000", "700,000,000", "900,000,000"], 0, stem)
    assert not errors(higher)


def test_a_statement_is_not_false_with_an_alias_of_the_key() -> None:
    stem = "On 20 July 1969 two astronauts landed in the Sea of Tranquility."
    assert "second-true-answer" in errors(statement(stem, "the Sea of Tranquility", "first-landing#place"))
    assert not errors(
        statement("On 20 July 1969 they landed in Fra Mauro.", "Fra Mauro", "first-landing#place")
    )


def test_wrong_lists_and_unreadable_options_are_no_second_true_answer() -> None:
    wrong = "Neil Armstrong, Buzz Aldrin and Pete Conrad"
    assert not errors(statement(f"The crew of the first landing were {wrong}.", wrong, "crew#crew"))
    assert "second-true-answer" not in errors(choice("first-landing#date", ["20 July 1969", "soon", "later"]))


def test_the_key_again_is_a_second_true_answer() -> None:
    bank = bank_with('{ phrase = "by boat", wrong = ["by air", "on foot"], ask = "How did they come?" }')
    assert "second-true-answer" in errors(choice("f#n", ["by boat", "By boat.", "on foot"], bank=bank), bank)


def test_a_claim_without_its_speaker_is_found() -> None:
    assert "attribution" in errors(
        typed("What lower limit was given for the live audience?", "audience#count")
    )
    named = "According to the Broadcasting Union in July 1969, as reported by the Daily Courier, what lower limit was given?"
    assert not errors(typed(named, "audience#count"))


TWO_ROWS = """
[[fact]]
id = "one"
text = "In {year} the {crew} landed there."
relation = "landing"
slot.year = { date = "1969", ask = "When?" }
slot.crew = { entity = "armstrong", ask = "Who landed in 1969?" }

[[fact]]
id = "two"
text = "In {year} the {crew} landed there."
relation = "landing"
slot.year = { date = "1969", ask = "When then?" }
slot.crew = { entity = "conrad", ask = "Who landed?" }
"""


def test_a_question_that_two_facts_answer_is_found() -> None:
    bank = small_bank(TWO_ROWS)
    question = Typed(
        card=card("one#crew", bank), stem="Who landed in 1969?", key="Neil Armstrong", accepted=()
    )
    assert errors(question, bank) == {"key-mismatch"}


def test_a_key_that_the_bank_does_not_hold_is_found() -> None:
    assert "key-mismatch" in errors(
        choice("first-landing#date", ["20 July 1970", "1 July 1971", "1 July 1972"])
    )
    assert "key-mismatch" in errors(choice("first-landing#date", ["once", "1 July 1971", "1 July 1972"]))


def test_a_disputed_fact_is_not_asked() -> None:
    bank = bank_with(
        '{ date = "1969", ask = "When was it?" }', more='status = "disputed"\ncaution = "Unsure."'
    )
    question = Typed(card=card("f#n", bank), stem="When was the stone set up?", key="1969", accepted=())
    assert errors(question, bank) == {"disputed-scored"}


@pytest.mark.parametrize(
    "stem",
    [
        "Which day is celebrated today?",
        "When was the latest landing?",
        "Who is currently there?",
        "What was so as of the landing?",
    ],
)
def test_a_stem_that_ages_is_found(stem: str) -> None:
    assert errors(typed(stem)) == {"undated"}


@pytest.mark.parametrize(
    "stem",
    [
        "What was so as of 1969?",
        "As of which year was it so?",
        "As of December 2017, when was it?",
        "Which Todayland was it?",
        "What did the agony show?",
    ],
)
def test_a_dated_stem_and_words_that_only_look_alike_pass(stem: str) -> None:
    assert errors(typed(stem)) <= {"undated"} if stem.startswith("As of which") else not errors(typed(stem))


def test_a_gap_may_stand_for_the_date() -> None:
    assert not errors(gapped("As of _____, two astronauts had landed there for the first time."))


def test_derived_questions_of_the_moon_bank_are_sound() -> None:
    from studyapp.questions.catalogue import questions_of  # noqa: PLC0415

    for questions in questions_of(MOON, 1):
        for question in questions:
            assert not errors(question), question
