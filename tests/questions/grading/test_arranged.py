from itertools import permutations

import pytest

from studyapp.facts.verdict import Doubt, Exact, Outcome, PartRight, Unclear, Verdict
from studyapp.questions.grading import grade, read_option
from studyapp.questions.question import Event, Match, Option, Order
from studyapp.questions.response import Arranged, DontKnow, Paired, Words
from tests.questions.asked import MOON, card

RIGHT = Verdict(Outcome.RIGHT, Exact())
# b (1969) before a and c, which may have been at once, before d (1980); asked is a
ORDER = Order(
    card=card("first-landing#date"),
    stem="In what order did these four events happen?",
    key="1975",
    events=(Event("a", "1975"), Event("b", "1969"), Event("c", "1975"), Event("d", "1980")),
    before=((1, 0), (1, 2), (1, 3), (0, 3), (2, 3)),
    asked=0,
)
MATCH = Match(
    card=card("first-landing#place"),
    stem="Which place belongs to which mission?",
    key="Mare Tranquillitatis",
    left=("Apollo 11", "Apollo 12", "Apollo 14"),
    options=(Option("Fra Mauro"), Option("Mare Tranquillitatis"), Option("Oceanus Procellarum")),
    partners=(1, 2, 0),
    asked=0,
)


def test_events_in_order_are_right_and_those_at_once_go_either_way() -> None:
    assert grade(MOON, ORDER, Arranged((1, 0, 2, 3))) == RIGHT
    assert grade(MOON, ORDER, Arranged((1, 2, 0, 3))) == RIGHT


def test_the_asked_event_decides_and_pairs_in_order_are_told() -> None:
    assert grade(MOON, ORDER, Arranged((0, 1, 2, 3))) == Verdict(Outcome.WRONG, PartRight(5, 6))
    assert grade(MOON, ORDER, Arranged((3, 2, 0, 1))) == Verdict(Outcome.WRONG, PartRight(1, 6))
    # c stands after d, which is wrong; but a stands right to all
    assert grade(MOON, ORDER, Arranged((1, 0, 3, 2))) == Verdict(Outcome.RIGHT, PartRight(5, 6))


def test_of_all_orders_those_are_right_in_which_the_asked_event_stands_right() -> None:
    for order in permutations(range(4)):
        verdict = grade(MOON, ORDER, Arranged(order))
        assert isinstance(verdict, Verdict)
        stands = order.index(1) < order.index(0) < order.index(3)
        assert (verdict.outcome is Outcome.RIGHT) == stands
        assert verdict.outcome is not Outcome.CLOSE


@pytest.mark.parametrize("order", [(), (0, 1, 2), (0, 1, 2, 2), (0, 1, 2, 4), (0, 1, 2, 3, 3), (-1, 0, 1, 2)])
def test_each_event_has_one_place(order: tuple[int, ...]) -> None:
    assert grade(MOON, ORDER, Arranged(order)) == Unclear(Doubt.NOT_ALL_PLACED)


def test_the_asked_pair_decides_and_pairs_are_told() -> None:
    assert grade(MOON, MATCH, Paired((1, 2, 0))) == RIGHT
    assert grade(MOON, MATCH, Paired((1, 0, 2))) == Verdict(Outcome.RIGHT, PartRight(1, 3))
    assert grade(MOON, MATCH, Paired((2, 1, 0))) == Verdict(Outcome.WRONG, PartRight(1, 3))
    assert grade(MOON, MATCH, Paired((2, 0, 1))) == Verdict(Outcome.WRONG, PartRight(0, 3))


@pytest.mark.parametrize(
    "partners", [(), (1, 2), (1, 2, None), (1, None, 0), (1, 1, 0), (1, 2, 3), (1, 2, 0, None), (None, None, None)]
)  # fmt: skip
def test_each_thing_has_a_partner_of_its_own(partners: tuple[int | None, ...]) -> None:
    assert grade(MOON, MATCH, Paired(partners)) == Unclear(Doubt.NOT_ALL_PLACED)


@pytest.mark.parametrize(
    "text",
    ["bacd", "B A C D", "b, a, c, d", "b > a > c > d", "b → a → c → d", "2 1 3 4", "2134", "(b) a; c. d"],
)
def test_an_order_is_typed_in_letters_or_numbers(text: str) -> None:
    assert read_option(ORDER, text) == Arranged((1, 0, 2, 3))
    assert grade(MOON, ORDER, Words(text)) == RIGHT


@pytest.mark.parametrize("text", ["bac", "bacc d", "bace", "b1cd", "first", "1975", "...", "²134", "bacdb"])
def test_an_order_that_cannot_be_read_is_asked_for_again(text: str) -> None:
    assert grade(MOON, ORDER, Words(text)) == Unclear(Doubt.NOT_ALL_PLACED)


@pytest.mark.parametrize(
    "text", ["a2 b3 c1", "A2, B3, C1", "c1 a2 b3", "a-2 b-3 c-1", "a: 2; b: 3; c: 1", "2 3 1", "231"]
)
def test_pairs_are_typed_as_letters_with_numbers(text: str) -> None:
    assert read_option(MATCH, text) == Paired((1, 2, 0))
    assert grade(MOON, MATCH, Words(text)) == RIGHT


@pytest.mark.parametrize(
    "text", ["a2 b3", "a2 a1 b3 c1", "a2 b3 c4", "a2 b3 d1", "a12 b3 c1", "23", "2 3 3", "abc", "none"]
)
def test_pairs_that_cannot_be_read_are_asked_for_again(text: str) -> None:
    assert grade(MOON, MATCH, Words(text)) == Unclear(Doubt.NOT_ALL_PLACED)


def test_what_answers_another_form_is_no_order_and_no_pairs() -> None:
    assert grade(MOON, ORDER, Paired((1, 2, 0))) == Unclear(Doubt.NO_OPTION)
    assert grade(MOON, MATCH, Arranged((1, 2, 0))) == Unclear(Doubt.NO_OPTION)


def test_an_empty_line_is_dont_know() -> None:
    assert read_option(ORDER, " ") == read_option(MATCH, "") == DontKnow()
