"""Reads what is left of a learner's cards and simulates the days to come: the work of a process of its own."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from studyapp.memory.months import mean_of, scaled
from studyapp.memory.simulator import SAMPLE, YEAR, Habits, Workload, simulate
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.learners import Learner, find_learner
from studyapp.storage.parameters import parameters_of

_CARDS = 3000  # times runs, from which on chance no longer shows in the weeks
_RUNS = 12  # at most


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be simulated."""

    bank: str
    cards: frozenset[str]  # names of all that the bank has
    today: date
    days: int = YEAR
    seed: int = 0


def simulate_habits(
    tell: object, folder: Path, learner_name: str, wish: Wish, habits: Sequence[Habits]
) -> list[Workload]:
    """The days to come of one bank by each of some habits, with the same chance; nothing is written."""
    del tell  # it takes a second at most
    with open_database(folder, writing=False) as database:
        return simulated(database, find_learner(database, learner_name), wish, habits)


def simulated(database: Database, learner: Learner, wish: Wish, habits: Sequence[Habits]) -> list[Workload]:
    """The same over a database that is open; StudyError when it cannot be read.

    Cards that are suspended are neither asked nor remembered. Of a small bank several courses are simulated and the mean is taken.
    """
    rows = database.rows(
        "SELECT card, due IS NOT NULL OR suspended FROM cards WHERE learner = ? AND bank = ?",
        (learner.id, wish.bank),
    )
    store = CardStore(database, learner.id, gone={name for name, _ in rows} - wish.cards)
    memories, each = store.memories(wish.bank, SAMPLE)
    each = max(1.0, each)
    unseen = round(len(wish.cards.difference(name for name, begun in rows if begun)) / each)
    weights = parameters_of(database, learner).weights
    runs = min(_RUNS, max(1, round(_CARDS / max(1, len(memories) + unseen))))
    return [
        scaled(
            mean_of(
                [
                    simulate(
                        memories,
                        unseen,
                        _of_sample(habit, each),
                        weights=weights,
                        today=wish.today,
                        rng=random.Random(f"{wish.seed} {run}"),
                        days=wish.days,
                    )
                    for run in range(runs)
                ]
            ),
            each,
        )
        for habit in habits
    ]


def _of_sample(habits: Habits, each: float) -> Habits:
    """The habits of one whose every card stands for so many."""
    return replace(
        habits,
        new_a_day=habits.new_a_day / each,
        reviews_a_day=habits.reviews_a_day / each,
        minutes_a_day=habits.minutes_a_day / each,
    )
