"""How much work the coming days hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from studyapp.memory.card import Card


def forecast(cards: Iterable[Card], today: date, days: int) -> tuple[int, ...]:
    """The number of cards due on each of the next `days` study days, today with all that is overdue first.

    It knows only what is due now: new cards, and reviews that will come due again, are not in it.
    """
    due = [0] * days
    for card in cards:
        if card.memory is None or card.suspended:
            continue
        day = card.memory.due if card.buried_until is None else max(card.memory.due, card.buried_until)
        ahead = max(0, (day - today).days)
        if ahead < days:
            due[ahead] += 1
    return tuple(due)
