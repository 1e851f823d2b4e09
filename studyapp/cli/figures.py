"""The figures of one bank as plain values for JSON; docs/optimiser.md explains the keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from itertools import pairwise
from typing import Any

from studyapp.facts.bank import Bank
from studyapp.memory.parameters import Parameters
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database
from studyapp.storage.figures import Figures, PartFigures
from studyapp.storage.spreads import LASTS, RECALLED, spreads

Shape = dict[str, Any]

_AHEAD = 30  # days


def bank_shape(database: Database, learner: int, bank: Bank, parameters: Parameters, today: date) -> Shape:
    """What came of all answers to a bank, what is due, and how far its memories and sections have come."""
    store = CardStore.of_bank(database, learner, bank)
    figures = Figures(database, learner, gone=store.gone)
    found = spreads(database, learner, bank, gone=store.gone, parameters=parameters, today=today)
    return {
        "cards": figures.states(tuple(bank.cards()), bank.id, today),
        "due": store.count_due(bank.id, today),
        "ahead": store.forecast(bank.id, today, _AHEAD),
        "hours": _parts(figures.hours(date.min, today, bank.id)),
        "forms": _parts(figures.forms(date.min, today, bank.id)),
        "stability": _groups(LASTS, found.lasting),
        "recall_today": _groups(RECALLED, found.recalled),
        "sections": {name: dict(states) for name, states in found.sections.items()},
    }


def _parts(found: Mapping[Any, PartFigures]) -> Shape:
    return {str(which): asdict(figures) for which, figures in found.items()}


def _groups(limits: Sequence[float], cards: Sequence[int]) -> list[Shape]:
    """How many cards lie from one limit to the next; None where there is no further one."""
    return [
        {"from": low, "to": high, "cards": number}
        for (low, high), number in zip(pairwise((0, *limits, None)), cards, strict=True)
    ]
