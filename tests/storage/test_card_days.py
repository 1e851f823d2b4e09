"""Cards counted by day are the cards that there are, whatever was done to them."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.storage import rows
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.doctor import examine, rebuild
from studyapp.storage.figures import Figures
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, add_learner
from studyapp.study.progress import KNOWN_STABILITY, State

DAY = date(2026, 3, 2)
AHEAD = 20
NAMES = [CardId("moon", f"fact-{number}", "date") for number in range(40)]
GONE = frozenset(str(CardId("moon", f"gone-{number}", "date")) for number in range(8))


def some_card(chance: random.Random, name: CardId) -> Card:
    memory = None
    if chance.random() < 0.8:
        last = DAY + timedelta(days=chance.randint(-60, 5))
        stability = chance.choice([0.5, 6.999, 7.0, 7.5, 40.0, 50_000.0, chance.uniform(0.1, 90)])
        memory = Memory(stability, 5.0, last, last + timedelta(days=chance.randint(1, 80)), 2, 0)
    buried = DAY + timedelta(days=chance.randint(-5, 25)) if chance.random() < 0.3 else None
    return Card(name, memory, chance.random() < 0.2, buried)


def live(chance: random.Random, database: Database, learner: int) -> dict[str, Card]:
    """Write, write again and delete at random, in every way that writes there are; the cards that are left."""
    every = [*NAMES, *map(CardId.parse, sorted(GONE))]
    left: dict[str, Card] = {}
    for _ in range(150):
        card = some_card(chance, chance.choice(every))
        name = str(card.id)
        match chance.choice(["save", "save", "save", "replace", "delete", "suspend", "reset"]):
            case "delete":
                database.connection.execute(
                    "DELETE FROM cards WHERE learner = ? AND card = ?", (learner, name)
                )
                left.pop(name, None)
                continue
            case "suspend" if name in left:
                card = replace(left[name], suspended=not left[name].suspended)
            case "reset" if name in left:
                card = replace(left[name], memory=None)
            case "replace":
                statement = rows.SAVE_CARD.split(" ON CONFLICT")[0].replace("INSERT", "INSERT OR REPLACE")
                database.connection.execute(statement, rows.card_row(learner, card))
                left[name] = card
                continue
        database.connection.execute(rows.SAVE_CARD, rows.card_row(learner, card))
        left[name] = card
    return left


@dataclass
class Plainly:
    """The same figures by looking at each card."""

    cards: list[Card]

    def count_due(self, day: date) -> int:
        return sum(card.memory.due <= day and (card.buried_until or day) <= day for card in self._awake())

    def forecast(self, first: date) -> list[int]:
        counts = [0] * AHEAD
        for card in self._awake():
            ahead = (max(card.memory.due, card.buried_until or first, first) - first).days
            if ahead < AHEAD:
                counts[ahead] += 1
        return counts

    def states(self, today: date) -> dict[State, int]:
        counts = dict.fromkeys(State, 0)
        for card in self.cards:
            counts[self._state(card, today)] += 1
        counts[State.NEW] += len(NAMES) - len(self.cards)
        return counts

    def _awake(self) -> list[Card]:
        return [card for card in self.cards if card.memory and not card.suspended]

    @staticmethod
    def _state(card: Card, today: date) -> State:
        if card.suspended:
            return State.SUSPENDED
        if card.memory is None:
            return State.NEW
        stability = card.memory.stability
        known = stability >= KNOWN_STABILITY and (today - card.memory.last_day).days <= stability
        return State.KNOWN if known else State.LEARNING


@pytest.mark.parametrize("seed", range(30))
def test_counting_by_day_is_counting_one_by_one(database: Database, learner: Learner, seed: int) -> None:
    chance = random.Random(seed)
    other = add_learner(database, "Ana").id
    for who in (other, learner.id):
        left = live(chance, database, who)
    database.connection.execute(
        rows.SAVE_CARD,
        rows.card_row(learner.id, replace(some_card(chance, CardId("mars", "f", "s")), suspended=False)),
    )
    plainly = Plainly([card for name, card in left.items() if name not in GONE])
    store, figures = CardStore(database, learner.id, gone=GONE), Figures(database, learner.id, gone=GONE)
    for _ in range(12):
        day = DAY + timedelta(days=chance.randint(-70, 100))
        assert store.count_due("moon", day) == plainly.count_due(day) == len(store.due("moon", day, 1000))
        assert store.forecast("moon", day, AHEAD) == plainly.forecast(day)
        assert figures.states(NAMES, "moon", day) == plainly.states(day)
    due = [
        due
        for (due,) in database.rows(
            "SELECT due FROM cards WHERE learner = ? AND suspended = 0", (learner.id,)
        )
    ]
    work = LearnerJournal(database, learner.id, "").work(DAY, DAY + timedelta(days=AHEAD))
    assert {day: cards for day, cards in work.items() if cards} == {
        day: due.count(day.isoformat())
        for day in (DAY + timedelta(days=ahead) for ahead in range(AHEAD + 1))
        if day.isoformat() in due
    }


def test_a_card_that_is_saved_as_it_was_writes_no_count(database: Database, learner: Learner) -> None:
    card = Card(NAMES[0], Memory(40.0, 5.0, DAY, DAY, 1, 0))
    for _ in range(2):
        before = database.connection.total_changes
        database.connection.execute(rows.SAVE_CARD, rows.card_row(learner.id, card))
    assert database.connection.total_changes - before == 1


def test_the_doctor_finds_a_count_that_is_wrong_and_makes_it_right(
    database: Database, answering: Callable[..., object], landing: Card
) -> None:
    answering(landing)
    assert examine(database).sound
    database.connection.execute("UPDATE card_days SET cards = cards + 2 WHERE what = 'due'")
    (difference,) = examine(database).differences
    due = database.row("SELECT due FROM cards")
    assert due is not None
    assert (difference.what, difference.kept, difference.replayed) == (
        f"moon {due[0]}",
        "3 cards due",
        "1 cards due",
    )
    assert not rebuild(database).sound
    assert examine(database).sound
    database.connection.execute("DELETE FROM card_days")
    rebuild(database)
    assert examine(database).sound
