"""Memories and sections counted in groups: all that a bank has, whatever was suspended or is gone."""

from datetime import timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.scheduler import Scheduler
from studyapp.storage import rows
from studyapp.storage.database import Database
from studyapp.storage.learners import Learner
from studyapp.storage.spreads import LASTS, RECALLED, Spreads, spreads
from studyapp.study.progress import State
from tests.banks import moon_bank
from tests.storage.conftest import DAY

BANK = moon_bank()
CARDS = [*BANK.cards()]


def keep(
    database: Database, learner: Learner, name: CardId, stability: float, ago: int, *, suspended: bool = False
) -> Card:
    """Keep a card that was answered so many days ago."""
    memory = Memory(stability, 5.0, DAY - timedelta(days=ago), DAY, 3, 0)
    card = Card(name, memory, suspended=suspended)
    database.connection.execute(rows.SAVE_CARD, rows.card_row(learner.id, card))
    return card


def counted(database: Database, learner: Learner, gone: frozenset[str] = frozenset()) -> Spreads:
    return spreads(database, learner.id, BANK, gone=gone, parameters=DEFAULT, today=DAY)


def test_before_the_first_answer_all_cards_are_new(database: Database, learner: Learner) -> None:
    found = counted(database, learner)
    assert sum(found.lasting) == sum(found.recalled) == 0
    assert sum(sum(states.values()) for states in found.sections.values()) == len(CARDS)
    assert {state for states in found.sections.values() for state, cards in states.items() if cards} == {
        State.NEW
    }


@pytest.mark.parametrize(
    ("stability", "group"), [(0.4, 0), (1, 1), (6.9, 1), (7, 2), (29, 2), (30, 3), (364, 3), (365, 4)]
)
def test_a_memory_is_in_the_group_of_the_days_that_it_lasts(
    database: Database, learner: Learner, stability: float, group: int
) -> None:
    keep(database, learner, CARDS[0], stability, 0)
    assert counted(database, learner).lasting == tuple(int(group == one) for one in range(len(LASTS) + 1))


@pytest.mark.parametrize("ago", [0, 1, 5, 10, 12, 30, 60, 200, 3000])
def test_a_memory_is_in_the_group_of_its_chance_as_the_scheduler_has_it(
    database: Database, learner: Learner, ago: int
) -> None:
    chance = Scheduler(DEFAULT).retrievability(keep(database, learner, CARDS[0], 10.0, ago), DAY)
    group = sum(chance >= limit - 1e-12 for limit in RECALLED)
    assert counted(database, learner).recalled == tuple(int(group == one) for one in range(len(RECALLED) + 1))


def test_sections_count_what_is_known_learning_suspended_and_not_started(
    database: Database, learner: Learner
) -> None:
    section = BANK.facts[CARDS[0].fact].source[0].section
    keep(database, learner, CARDS[0], 30.0, 2)
    before = counted(database, learner).sections[section]
    assert before[State.KNOWN] == 1
    keep(database, learner, CARDS[0], 3.0, 2)
    assert counted(database, learner).sections[section][State.LEARNING] == 1
    keep(database, learner, CARDS[0], 3.0, 2, suspended=True)
    found = counted(database, learner)
    assert found.sections[section][State.SUSPENDED] == 1
    assert sum(found.sections[section].values()) == sum(before.values())
    assert sum(found.lasting) == 0


def test_cards_that_the_bank_no_longer_has_are_not_counted(database: Database, learner: Learner) -> None:
    gone = keep(database, learner, CardId("moon", "third-landing", "date"), 30.0, 2)
    found = counted(database, learner, frozenset((str(gone.id),)))
    assert sum(found.lasting) == 0
    assert sum(sum(states.values()) for states in found.sections.values()) == len(CARDS)
