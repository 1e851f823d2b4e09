"""Which rows of a relation can agree with given columns, found without looking at all rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from studyapp.facts.bank import Bank, Fact
from studyapp.facts.overlaps import could_be_same, marks
from studyapp.facts.values import Value

Row = tuple[Fact, Mapping[str, Value]]  # a fact with its columns


class Agreement:
    """Looks rows up by what stands in a column; each column is gathered when it is first looked in."""

    def __init__(self, bank: Bank, rows: Sequence[Row]) -> None:
        self._bank = bank
        self._rows = rows
        self._columns: dict[str, _Column] = {}

    def candidates(self, own: Mapping[str, Value]) -> Collection[Row]:
        """All rows that may agree with these columns, and few others, in the order of the rows."""
        rows = self._rows
        found = (self._column(name).near(marks(self._bank, value)) for name, value in own.items())
        fewest = min(found, key=_count, default=None)
        if fewest is None or _count(fewest) >= len(rows):
            return rows
        return [rows[place] for place in sorted(set().union(*fewest))]

    def _column(self, name: str) -> _Column:
        if name not in self._columns:
            self._columns[name] = _Column(self._bank, (columns.get(name) for _, columns in self._rows))
        return self._columns[name]


class AgreementOver:
    """The same where some rows are other ones: what is gathered of all rows stays, and the few others are looked at."""

    def __init__(
        self, below: Agreement, gone: frozenset[str], rows: Sequence[Row], places: Mapping[str, int]
    ) -> None:
        """Take the ids of facts whose rows are no longer as they were, the rows that came, and the place of each fact."""
        self._below = below
        self._gone = gone
        self._rows = rows
        self._places = places

    def candidates(self, own: Mapping[str, Value]) -> Collection[Row]:
        """As of `Agreement`."""
        kept = [row for row in self._below.candidates(own) if row[0].id not in self._gone]
        return sorted([*kept, *self._rows], key=lambda row: self._places[row[0].id])


class _Column:
    """The places of rows by the marks of what stands in a column, and of those that leave it open."""

    def __init__(self, bank: Bank, values: Iterable[Value | None]) -> None:
        self._marked: defaultdict[object, list[int]] = defaultdict(list)
        self._open: list[int] = []
        known: dict[Value, Collection[object]] = {}
        for place, value in enumerate(values):
            if value is None:
                self._open.append(place)
                continue
            if value not in known:
                known[value] = marks(bank, value)
            for mark in known[value]:
                self._marked[mark].append(place)

    def near(self, sought: Iterable[object]) -> list[Sequence[int]]:
        """The places of rows that share a mark, some of them more than once, and of open ones."""
        return [self._open, *(self._marked[mark] for mark in sought if mark in self._marked)]


def agree(bank: Bank, own: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Whether another row agrees in all these columns; one that it leaves open may hold anything, so it agrees."""
    return all(
        could_be_same(bank, value, other[name]) or could_be_same(bank, other[name], value)
        for name, value in own.items()
        if name in other
    )


def _count(places: Sequence[Sequence[int]]) -> int:
    return sum(map(len, places))
