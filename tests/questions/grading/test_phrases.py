import pytest

from studyapp.facts.verdict import AlsoTrue, Different, Exact, Misspelt, Other, Outcome, Verdict
from tests.questions.asked import bank_with, graded

RIGHT = Verdict(Outcome.RIGHT, Exact())
DIFFERENT = Verdict(Outcome.WRONG, Different())


@pytest.mark.parametrize(
    "text",
    ["in a vacuum chamber", "vacuum chamber", "In the vacuum-chamber.", "under vacuum", "in vacuum chamber"],
)
def test_any_wording_is_right_and_light_words_may_be_left_out(text: str) -> None:
    assert graded("samples#where", text) == RIGHT


def test_one_slip_in_each_longer_word_is_forgiven() -> None:
    misspelt = Verdict(Outcome.RIGHT, Misspelt("in a vacuum chamber"))
    assert graded("samples#where", "in a vaccum chamber") == misspelt
    assert graded("samples#where", "vaccum chambre") == misspelt
    assert graded("samples#where", "in a vakkum chamber") == DIFFERENT
    assert graded("samples#where", "in a big vacuum chamber") == DIFFERENT


def test_an_authors_wrong_phrase_is_wrong() -> None:
    assert graded("samples#where", "under the water") == Verdict(Outcome.WRONG, Other("under water", ""))
    close = bank_with(
        '{ phrase = "crewed aircraft", wrong = ["screwed aircraft"], ask = "What sort of aircraft was it?" }'
    )
    assert graded("f#n", "screwed aircraft", close) == Verdict(Outcome.WRONG, Other("screwed aircraft", ""))
    assert graded("f#n", "scrrewed aircraft", close) == DIFFERENT


def test_a_light_word_may_not_be_exchanged_for_another() -> None:
    bank = bank_with(
        '{ phrase = "to the north", wrong = ["away"], ask = "Whither did the stones of the island go?" }'
    )
    assert graded("f#n", "north", bank) == RIGHT
    assert graded("f#n", "from the north", bank) == DIFFERENT


def test_another_true_phrase_is_right() -> None:
    bank = bank_with(
        '{ phrase = "by boat", also_true = ["by ship"], wrong = ["on foot"], ask = "How did they come to the island?" }'
    )
    assert graded("f#n", "ship", bank) == Verdict(Outcome.RIGHT, AlsoTrue())


def test_quotation_marks_make_no_difference() -> None:
    bank = bank_with(
        '{ phrase = "world war", quoted = true, wrong = ["holy war"], ask = "What did they call it at last?" }'
    )
    assert graded("f#n", "“World war”", bank) == RIGHT
    assert graded("f#n", "world war", bank) == RIGHT
