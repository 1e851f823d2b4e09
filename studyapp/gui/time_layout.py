"""Places the events of one lane into rows, so that no mark lies on another and names have room where they can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from studyapp.study.timeline import Event


@dataclass(slots=True)
class Placed:
    """An event, or several that would lie on one another: its row and, in pixels, its mark and the room for its name."""

    places: list[int]  # in the lane, all that it stands for
    row: int
    left: float
    right: float
    before: float  # where what stands to the left of it in the row ends
    room: float  # from its mark to the next mark in the row


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels."""

    dot: float  # across; a bar is never shorter
    gap: float  # between marks, and between a mark and a name
    most: float  # of a name
    long: float  # a bar that is longer takes a row of its own from many others


def mark_of(event: Event, scale: float, sizes: Sizes) -> tuple[float, float]:
    """From where to where a mark reaches on a line of so many pixels a day: a bar as long as its date, or a dot.

    What is only about then reaches farther, and needs room to fade out.
    """
    begin, end = event.reach if event.value.about else (event.begin, event.end)
    left, right = begin * scale, end * scale
    least = 2 * sizes.dot if event.value.about else sizes.dot
    if event.is_day or right - left < least:
        middle = (left + right) / 2
        return middle - least / 2, middle + least / 2
    return left, right


def place_events(
    events: Sequence[Event], names: Mapping[int, float], rows: int, scale: float, sizes: Sizes
) -> list[Placed]:
    """Place those of the events that are in `names`, in their order and with the widths of their names, into so many rows.

    Each goes into the first row where the name before it has room; else to where that loses least of it; where there is no
    row for its mark either, it joins the mark that it would lie on. Long ones share the last row where that leaves more
    marks to the short ones.
    """
    placed = _placed(events, names, rows, scale, sizes)
    long = {place for place in names if _length(events[place], scale, sizes) > sizes.long}
    if rows == 1 or not long or len(placed) == len(names):
        return placed
    upper = _placed(
        events, {place: names[place] for place in names if place not in long}, rows - 1, scale, sizes
    )
    lower = _placed(events, {place: names[place] for place in names if place in long}, 1, scale, sizes)
    for one in lower:
        one.row = rows - 1
    apart = sorted([*upper, *lower], key=lambda one: one.left)
    return max(placed, apart, key=len)  # what shows more of them by themselves


def _length(event: Event, scale: float, sizes: Sizes) -> float:
    left, right = mark_of(event, scale, sizes)
    return right - left


def _placed(
    events: Sequence[Event], names: Mapping[int, float], rows: int, scale: float, sizes: Sizes
) -> list[Placed]:
    last: list[Placed | None] = [None] * rows
    named: list[float] = [float("-inf")] * rows  # where the last name of each row ends
    placed: list[Placed] = []
    for place, width in names.items():
        left, right = mark_of(events[place], scale, sizes)
        free = [row for row in range(rows) if (one := last[row]) is None or one.right + sizes.gap <= left]
        if not free:
            row = min(range(rows), key=lambda one: _right(last[one]))
            joined = last[row]
            assert joined is not None  # noqa: S101 - no row is free
            joined.places.append(place)
            joined.right = max(joined.right, right)
            continue
        whole = next((row for row in free if named[row] + sizes.gap <= left), None)
        row = whole if whole is not None else min(free, key=lambda one: named[one])
        before = last[row]
        if before is not None:
            before.room = left - sizes.gap - before.right
        new = Placed([place], row, left, right, _right(before), float("inf"))
        last[row] = new
        named[row] = right + sizes.gap + min(width, sizes.most)
        placed.append(new)
    return placed


def rows_wanted(placed: Sequence[Placed]) -> int:
    """How many rows are in use."""
    return max((one.row + 1 for one in placed), default=1)


def share_rows(wanted: Sequence[int], available: int) -> list[int]:
    """Give each lane the rows that it wants, at least one; where there are too few, those go without that have most."""
    rows = [1] * len(wanted)
    for _ in range(available - len(wanted)):
        lane = max(range(len(wanted)), key=lambda one: (wanted[one] / rows[one], -one), default=None)
        if lane is None or rows[lane] >= wanted[lane]:
            break
        rows[lane] += 1
    return rows


def _right(placed: Placed | None) -> float:
    return placed.right if placed is not None else float("-inf")
