from collections.abc import Callable
from datetime import date, timedelta

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.database import Database
from studyapp.storage.figures import DayFigures, Figures, PartFigures, by_month, by_week
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner
from studyapp.study.progress import State

Answering = Callable[..., tuple[Card, object]]
DAY = date(2026, 3, 2)  # a Monday


@pytest.fixture
def figures(database: Database, learner: Learner) -> Figures:
    return Figures(database, learner.id)


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def test_days_are_counted_and_those_without_an_answer_left_out(
    figures: Figures, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing, seconds=2.25)
    answering(card, Rating.AGAIN, counts=False, seconds=0.75)
    answering(card, Rating.AGAIN, after=6)
    assert figures.days(DAY, after(30)) == [
        DayFigures(DAY, answers=2, right=1, close=0, wrong=1, new=1, reviews=0, recalled=0, seconds=3.0),
        DayFigures(after(6), answers=1, right=0, close=0, wrong=1, new=0, reviews=1, recalled=0, seconds=6.5),
    ]
    assert [one.day for one in figures.days(after(1), after(30))] == [after(6)]


def test_days_are_of_one_bank_or_of_all(figures: Figures, answering: Answering, landing: Card) -> None:
    answering(landing)
    answering(Card(CardId("mars", "f", "s")))
    assert [one.answers for one in figures.days(DAY, DAY)] == [2]
    assert [one.answers for one in figures.days(DAY, DAY, "mars")] == [1]
    assert figures.days(DAY, DAY, "venus") == []


def test_weeks_begin_on_monday(figures: Figures, answering: Answering, landing: Card) -> None:
    card, _ = answering(landing)
    for days in (6, 7, 9):
        card, _ = answering(card, after=days)
    weeks = by_week(figures.days(DAY, after(30)))
    assert [(week.day, week.answers, week.reviews, week.recalled) for week in weeks] == [
        (DAY, 2, 1, 1),
        (after(7), 2, 2, 2),
    ]


def test_cards_are_new_then_learning_and_known_while_they_are_recalled(
    database: Database, learner: Learner, journal: LearnerJournal
) -> None:
    def card(number: int, stability: float, days_ago: int, *, suspended: bool = False) -> Card:
        memory = Memory(stability, 5.0, after(-days_ago), after(3), 3, 0)
        return Card(CardId("moon", f"f{number}", "s"), memory, suspended)

    cards = [
        card(1, 40.5, 40),
        card(2, 40.5, 41),
        card(3, 6.5, 1),
        card(4, 7.0, 0),
        card(5, 90.0, 1, suspended=True),
        Card(CardId("moon", "f6", "s")),
        Card(CardId("moon", "f7", "s"), buried_until=after(1)),
    ]
    gone = Card(CardId("moon", "no-longer-there", "s"), cards[0].memory)
    journal.act([*cards, gone], [])
    figures = Figures(database, learner.id, gone={str(gone.id)})
    counted = figures.states([one.id for one in cards], "moon", DAY)
    assert counted == {State.NEW: 2, State.LEARNING: 2, State.KNOWN: 2, State.SUSPENDED: 1}
    each = figures.each_state("moon", DAY)
    assert [each.get(one.id) for one in cards] == [
        *(State.KNOWN, State.LEARNING, State.LEARNING, State.KNOWN),
        *(State.SUSPENDED, None, None),
    ]
    assert figures.each_state("mars", DAY) == {}
    recalls = [Scheduler(DEFAULT).retrievability(one, DAY) for one in cards[:4]]
    assert [recall >= 0.9 for recall in recalls] == [True, False, True, True]


def test_hours_and_forms_are_of_the_weeks_that_begin_on_the_days(
    figures: Figures, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing)
    answering(card, Rating.AGAIN, after=9)
    assert figures.hours(DAY, after(30), "moon") == {10: PartFigures(2, 1, 0, 1, 1, 0)}
    assert figures.forms(after(7), after(30), "moon") == {Form.CHOICE: PartFigures(1, 0, 0, 1, 1, 0)}
    assert figures.forms(after(1), after(6), "moon") == {}
    assert figures.hours(DAY, after(30), "mars") == {}


def test_months_and_weeks_gather_their_days() -> None:
    days = [DayFigures(after(number), 1, 1, 0, 0, 1, 0, 0, 2.0) for number in (0, 6, 7, 35)]
    assert [(one.day, one.answers, one.seconds) for one in by_month(days)] == [
        (date(2026, 3, 1), 3, 6.0),
        (date(2026, 4, 1), 1, 2.0),
    ]
    assert [(one.day, one.answers) for one in by_week(days)] == [(DAY, 2), (after(7), 1), (after(35), 1)]
