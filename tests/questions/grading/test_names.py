import pytest

from studyapp.facts.verdict import AlsoTrue, Different, Exact, Misspelt, Other, Outcome, Verdict
from tests.banks import small_bank
from tests.questions.asked import bank_with, graded

RIGHT = Verdict(Outcome.RIGHT, Exact())
DIFFERENT = Verdict(Outcome.WRONG, Different())

IRAN = """
[[entity]]
id = "iran"
name = "Iran"
kind = "country"

[[entity]]
id = "iraq"
name = "Iraq"
kind = "country"

[[entity]]
id = "northern"
name = "Northern Sparta"
kind = "country"

[[entity]]
id = "su-25"
name = "Sukhoi Su-25"
kind = "equipment"

[[entity]]
id = "war"
name = "War in Iraq"
kind = "event"

[[entity]]
id = "bean-the-other"
name = "Judith Shepard"
kind = "person"
gloss = "a namesake"

[[entity]]
id = "collinz"
name = "Collinz"
kind = "group"
"""


def about(entity: str, more: str = "") -> object:
    slot = f'{{ entity = "{entity}"{more}, ask = "What was it that they saw from the island?" }}'
    facts = f'[[fact]]\nid = "f"\ntext = "What they saw from the island was {{n}}."\nslot.n = {slot}\n'
    return small_bank(facts, IRAN)


@pytest.mark.parametrize(
    "text",
    ["Mare Tranquillitatis", "mare tranquillitatis", "  MARE-TRANQUILLITATIS. ", "the Sea of Tranquility", "in the Sea of Tranquillity", "“Sea of Tranquility”"],
)  # fmt: skip
def test_case_articles_hyphens_aliases_and_prepositions_make_no_difference(text: str) -> None:
    assert graded("first-landing#place", text) == RIGHT


def test_one_slip_in_a_longer_word_is_forgiven_and_told() -> None:
    assert graded("first-landing#place", "Mare Tranquilitatis") == Verdict(
        Outcome.RIGHT, Misspelt("Mare Tranquillitatis")
    )
    assert graded("first-landing#place", "Mare Tranquilitattis") == DIFFERENT
    assert graded("walk#who", "Niel Armstrong") == Verdict(Outcome.RIGHT, Misspelt("Neil Armstrong"))
    assert graded("walk#who", "NeilArmstrong") == Verdict(Outcome.RIGHT, Misspelt("Neil Armstrong"))
    assert graded("walk#who", "Armstrog") == Verdict(Outcome.RIGHT, Misspelt("Armstrong"))


def test_no_slip_is_forgiven_in_short_words_and_digits() -> None:
    assert graded("f#n", "Irak", about("iraq")) == DIFFERENT
    assert graded("f#n", "War in Irak", about("war")) == DIFFERENT
    assert graded("f#n", "Sukhoi Su-24", about("su-25")) == DIFFERENT
    assert graded("f#n", "Southern Sparta", about("northern")) == DIFFERENT


def test_the_name_of_something_else_is_wrong_however_close() -> None:
    assert graded("f#n", "Iran", about("iraq")) == Verdict(Outcome.WRONG, Other("Iran", ""))
    assert graded("f#n", "Collinz", about("collins")) == Verdict(Outcome.WRONG, Other("Collinz", ""))
    assert graded("first-landing#place", "Ocean of Storms") == Verdict(
        Outcome.WRONG, Other("Oceanus Procellarum", "the plain where Apollo 12 landed")
    )


def test_a_surname_alone_names_a_person_when_nobody_else_has_it() -> None:
    person = '[[entity]]\nid = "q"\nname = "Abu Ibrahim al-Qurashi"\nkind = "person"\n'
    slot = '{ entity = "q", ask = "Who was it that they saw from the island?" }'
    bank = small_bank(
        f'[[fact]]\nid = "f"\ntext = "What they saw from the island was {{n}}."\nslot.n = {slot}\n', person
    )
    assert graded("f#n", "Qurashi", bank) == RIGHT
    assert graded("f#n", "al-Qurashi", bank) == RIGHT
    assert graded("f#n", "al-Quraschi", bank) == Verdict(Outcome.RIGHT, Misspelt("Abu Ibrahim al-Qurashi"))
    assert graded("f#n", "Ibrahim", bank) == DIFFERENT


def test_a_surname_that_two_persons_have_names_neither() -> None:
    assert graded("f#n", "Shepard", about("bean-the-other")) == Verdict(
        Outcome.WRONG, Other("Alan Shepard", "the commander of Apollo 14")
    )
    assert graded("f#n", "Sheppard", about("bean-the-other")) == DIFFERENT


def test_the_surname_of_somebody_else_is_known() -> None:
    bank = small_bank(
        '[[fact]]\nid = "f"\ntext = "What they saw from the island was {n}."\n'
        'slot.n = { entity = "armstrong", ask = "Who was it that they saw?" }\n',
        '[[entity]]\nid = "ride"\nname = "Sally Ride"\nkind = "person"\ngloss = "a pilot"\n',
    )
    assert graded("f#n", "Ride", bank) == Verdict(Outcome.WRONG, Other("Sally Ride", "a pilot"))


def test_an_authors_wording_is_accepted() -> None:
    bank = about("iraq", ', accept = ["Mesopotamia"]')
    assert graded("f#n", "mesopotamia", bank) == RIGHT
    assert graded("f#n", "Mesopotania", bank) == Verdict(Outcome.RIGHT, Misspelt("Mesopotamia"))


def test_another_true_name_is_right() -> None:
    bank = bank_with(
        '{ entity = "moon", also_true = [{ entity = "fra-mauro" }], ask = "Where was the stone found at last?" }'
    )
    assert graded("f#n", "Fra Mauro", bank) == Verdict(Outcome.RIGHT, AlsoTrue())
