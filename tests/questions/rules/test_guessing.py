import pytest

from studyapp.facts.forms import Form
from studyapp.questions.catalogue import questions_of
from studyapp.questions.question import Event, Map, Match, Option, Order, Spot, TrueFalse
from studyapp.questions.rules.guessing import bot_wise_to_tests, chance_of, guessed
from tests.questions.asked import MOON, card
from tests.questions.rules.planted import choice, typed

EVENTS = (Event("The end of it", "1972"), Event("The first of it", "1969"), Event("The middle of it", "1970"))


def order(before: tuple[tuple[int, int], ...], asked: int = 0) -> Order:
    name = card("first-landing#date")
    return Order(card=name, stem="Put in order.", key="1969", events=EVENTS, before=before, asked=asked)


def test_who_types_answers_without_knowing_gains_nothing() -> None:
    [one] = guessed(MOON, [[typed("On which day did they land?")]])
    assert (one.form, one.chance, one.reached, one.habit) == (Form.TYPED, 0.0, 0.0, "")


@pytest.mark.parametrize(
    ("before", "chance"),
    [(((1, 0), (2, 0), (1, 2)), 1 / 3), (((1, 0), (0, 2), (1, 2)), 1 / 6), (((1, 2),), 1.0)],
)
def test_the_chance_of_an_order_counts_what_must_stand_before_and_after(
    before: tuple[tuple[int, int], ...], chance: float
) -> None:
    assert chance_of(order(before)) == pytest.approx(chance)


def test_events_that_name_beginning_and_end_are_put_in_order_without_knowing() -> None:
    [one] = guessed(MOON, [[order(((1, 0), (2, 0), (1, 2)))]])
    assert one.habit == "beginnings first"
    assert one.best == 1.0


def test_a_statement_of_which_all_are_true_is_guessed() -> None:
    name = card("first-landing#place")
    true = TrueFalse(card=name, stem="They landed there.", key="there", truth=True, shown=Option("there"))
    [one] = guessed(MOON, [[true] * 60])
    assert one.best == 1.0
    assert one.reached == 0.0  # all stand in one half, so nothing was learned for it


def test_a_match_whose_partners_stand_side_by_side_is_guessed() -> None:
    options = tuple(map(Option, ("Mare Imbrium", "Fra Mauro", "Mare Crisium")))
    pairs = [
        Match(
            card=card("first-landing#place"), stem="Match them.", key=options[asked].text,
            left=("one", "two", "three"), options=options, partners=(0, 1, 2), asked=asked,
        )
        for asked in (0, 2)
    ]  # fmt: skip
    [one] = guessed(MOON, [pairs])
    assert one.best == 1.0


def test_a_place_that_the_list_always_has_first_is_guessed() -> None:
    spots = (Spot("fra-mauro", "Fra Mauro"), Spot("moon", "the Moon"), Spot("mare-imbrium", "Mare Imbrium"))
    name = card("third-landing#place")
    question = Map(card=name, stem="Where did they land?", key="Fra Mauro", spots=spots, right=0)
    [one] = guessed(MOON, [[question]])
    assert (one.form, one.best) == (Form.MAP, 1.0)


def test_a_paper_in_which_the_longest_is_right_is_told_of() -> None:
    rows = [("short", "shorter one", "the longest one"), ("oak", "ash tree", "a pine tree")] * 15
    names = ["first-landing#place", "second-landing#place", "walk#who", "samples#where"]
    paper = [choice(names[i % 4], list(row), 2) for i, row in enumerate(rows)] + [
        choice(names[i % 4], [row[2], row[0], row[1]], 0) for i, row in enumerate(rows)
    ]
    reached = guessed(MOON, [paper])
    assert [one.flaw.rule for one in bot_wise_to_tests(reached)] == ["test-wise-bot"]


def test_few_questions_say_nothing() -> None:
    reached = guessed(MOON, [[question for asked in questions_of(MOON, 1) for question in asked]])
    assert all(one.asked < 40 for one in reached)
    assert list(bot_wise_to_tests(reached)) == []
