"""Which rows belong to a card that had other names: a rename moves what happened to the old name until then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from studyapp.facts.ids import CardId
from studyapp.memory.review import Rename

Moment = tuple[datetime, str]  # time and id: the order in which all rows are replayed


@dataclass(frozen=True, slots=True)
class Span:
    """Reviews and acts under one name, after one moment and before another; None where there is no end."""

    name: CardId
    after: Moment | None = None
    until: Moment | None = None


def spans(
    card: CardId, renames_of: Callable[[CardId], Iterable[Rename]], until: Moment | None = None
) -> Iterator[Span]:
    """Yield what a card is made of: its own rows, and those of the names that it had.

    `renames_of` gives all renames in which a card is the old or the new name. Corrections are not cut by time, since
    they follow the row that they name.
    """
    known = [
        (rename, (rename.at, rename.id))
        for rename in renames_of(card)
        if until is None or (rename.at, rename.id) < until
    ]
    after = max((moment for rename, moment in known if rename.old == card), default=None)
    yield Span(card, after, until)
    for rename, moment in known:
        if rename.new == card and (after is None or moment > after):
            yield from spans(rename.old, renames_of, moment)
