import pytest

from studyapp.facts.verdict import Exact, Listed, Misspelt, Outcome, Verdict
from tests.banks import small_bank
from tests.questions.asked import graded

RIGHT = Verdict(Outcome.RIGHT, Exact())
ALL = ("Neil Armstrong", "Buzz Aldrin", "Michael Collins")


@pytest.mark.parametrize(
    "text",
    [
        "Neil Armstrong, Buzz Aldrin and Michael Collins",
        "Collins, Armstrong, and Aldrin",
        "collins; aldrin; armstrong",
        "Collins & Aldrin & Armstrong",
        "Collins\nAldrin\nArmstrong",
        "armstrong aldrin collins",
        "Armstrong, Aldrin, Collins, Armstrong",
        "Neil Armstrong Buzz Aldrin, and Collins,",
    ],
)
def test_all_members_in_any_order_are_right(text: str) -> None:
    assert graded("crew#crew", text) == RIGHT


def test_half_or_more_is_close_and_the_missing_are_told() -> None:
    assert graded("crew#crew", "Armstrong and Collins") == Verdict(
        Outcome.CLOSE, Listed(2, ("Buzz Aldrin",), ())
    )
    assert graded("crew#crew", "Armstrong") == Verdict(Outcome.WRONG, Listed(1, ALL[1:], ()))
    assert graded("crew#crew", "nobody") == Verdict(Outcome.WRONG, Listed(0, ALL, ("nobody",)))


def test_names_that_do_not_belong_are_told_and_cost_the_right() -> None:
    extra = graded("crew#crew", "Armstrong, Aldrin, Collins, Bean")
    assert extra == Verdict(Outcome.CLOSE, Listed(3, (), ("Bean",)))
    one = graded("crew#crew", "Armstrong, Aldrin, Conrad")
    assert one == Verdict(Outcome.CLOSE, Listed(2, ("Michael Collins",), ("Conrad",)))
    mostly = graded("second-crew#crew", "Bean, Armstrong, Aldrin")
    assert mostly == Verdict(Outcome.WRONG, Listed(1, ("Pete Conrad",), ("Armstrong", "Aldrin")))


def test_a_slip_in_one_name_is_told() -> None:
    assert graded("crew#crew", "Armstrong, Aldrin, Colins") == Verdict(Outcome.RIGHT, Misspelt("Collins"))


LISTS = """
[[entity]]
id = "salt-and-pepper"
name = "Salt and Pepper"
kind = "group"

[[fact]]
id = "f"
text = "Those who came to the island were {n}."
slot.n = { entities = ["salt-and-pepper", "moon"], also_true = [{ entity = "fra-mauro" }], ask = "Who came to the island?" }
"""


def test_a_name_may_hold_the_word_and() -> None:
    entities, facts = LISTS.split("[[fact]]")
    bank = small_bank("[[fact]]" + facts, entities)
    assert graded("f#n", "the Moon, Salt and Pepper", bank) == RIGHT
    assert graded("f#n", "Salt and Pepper", bank) == Verdict(Outcome.CLOSE, Listed(1, ("Moon",), ()))


def test_what_is_also_true_neither_helps_nor_harms() -> None:
    entities, facts = LISTS.split("[[fact]]")
    bank = small_bank("[[fact]]" + facts, entities)
    assert graded("f#n", "Fra Mauro, Moon, Salt and Pepper", bank) == RIGHT
    assert graded("f#n", "Fra Mauro", bank) == Verdict(
        Outcome.WRONG, Listed(0, ("Salt and Pepper", "Moon"), ())
    )
