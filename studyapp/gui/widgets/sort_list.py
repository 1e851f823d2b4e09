"""Rows that are put into an order, by keys or by dragging."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.sort_row import SortRow

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SLIDE = 120  # ms
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_REAL_MODIFIERS = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)


class SortList(QWidget):
    """Arrows go from row to row, with Alt they move the row; so does a digit, to its place, and the mouse.

    The rows are laid out by the list itself, since a row under way is not where it belongs.
    """

    moved = Signal(int)  # the place that a row was moved to
    reached = Signal(object)  # the row that the keys have come to

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: list[SortRow] = []  # by number of the event
        self._order: list[int] = []
        self._settled: dict[int, int] = {}  # the events that keep their places, with these
        self._slides: dict[SortRow, QPropertyAnimation] = {}
        self._open = True
        self._compact = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers of the events (from 0, as they were given) in the order in which they stand."""
        return tuple(self._order)

    @property
    def rows(self) -> list[SortRow]:
        """The rows from top to foot."""
        return [self._all[event] for event in self._order]

    def show_events(self, texts: Sequence[str], whens: Sequence[str]) -> None:
        """Show events in the order given; `whens` will stand beside them after the verdict."""
        while len(self._all) < len(texts):
            self._all.append(self._new_row())
        for number, row in enumerate(self._all):
            row.setVisible(number < len(texts))
        for row, text in zip(self._all, texts, strict=False):
            row.set_event(text, whens)
        self._open, self._settled = True, {}
        self.set_order(range(len(texts)))

    def set_order(self, order: Sequence[int]) -> None:
        """Put the events into an order at once."""
        self._order = list(order)
        self._renumber()
        self._place_all()
        self.updateGeometry()

    def settle(self, places: Mapping[int, int], word: str) -> None:
        """Put events, by their numbers, into places that they keep; the others keep their order around them."""
        self._settled = dict(places)
        for event in places:
            self._all[event].settle(word)
        self.set_order(self._around_settled([event for event in self._order if event not in places]))

    def is_free(self, place: int) -> bool:
        """Whether the row at a place may be moved."""
        return self._order[place] not in self._settled

    def show_verdict(self, outcomes: Sequence[Outcome | None], whens: Sequence[str], asked: int) -> None:
        """Say of each event, by its number, when it was and whether it stands right."""
        self._open = False
        self._place_all()
        for event in self._order:
            self._all[event].show_verdict(outcomes[event], whens[event], asked=event == asked)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Have lower rows, for small windows."""
        self._compact = compact
        for row in self._all:
            row.set_compact(compact)

    def focus_row(self, place: int) -> None:
        """Give the focus to the row at a place."""
        row = self.rows[place]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(row)

    def step(self, step: int) -> None:
        """Move the focus to the next row (1) or the one before (-1); from elsewhere to the first or the last."""
        at = self._focused()
        self.focus_row(((0 if step > 0 else -1) if at is None else at + step) % len(self._order))

    def move_row(self, place: int, to: int) -> None:
        """Move the row at a place to another, as far as there is one; the others close up."""
        to = min(max(to, 0), len(self._order) - 1)
        step = 1 if to > place else -1
        while 0 <= to < len(self._order) and not self.is_free(to):
            to += step  # beyond what keeps its place
        if to in (place, -1, len(self._order)) or not self._open or not self.is_free(place):
            return
        free = [event for event in self._order if event not in self._settled]
        moved = self._order[place]
        free.remove(moved)
        free.insert(to - sum(kept < to for kept in self._settled.values()), moved)
        self._order = self._around_settled(free)
        self._renumber()
        for row, slot in self._slots():
            self._slide(row, slot)
        self.moved.emit(to)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(row.heightForWidth(width) for row in self.rows)

    def sizeHint(self) -> QSize:
        width = max((row.sizeHint().width() for row in self.rows), default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((row.minimumSizeHint().width() for row in self.rows), default=0), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place_all()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key, modifiers = self._focused(), Qt.Key(event.key()), event.modifiers() & _REAL_MODIFIERS
        alone, alt = modifiers == Qt.KeyboardModifier.NoModifier, modifiers == Qt.KeyboardModifier.AltModifier
        if at is None or not self._open:
            super().keyPressEvent(event)
        elif alone and key in _STEPS:
            self.step(_STEPS[key])
        elif alone and key in _ENDS:
            self.focus_row(_ENDS.index(key) * (len(self._order) - 1))
        elif alt and key in _STEPS:
            self._move_seen(at, at + _STEPS[key])
        elif alt and key in _ENDS:
            self._move_seen(at, _ENDS.index(key) * (len(self._order) - 1))
        elif alone and 0 <= key - Qt.Key.Key_1 < len(self._order):
            self._move_seen(at, key - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def _move_seen(self, place: int, to: int) -> None:
        row = self.rows[place]
        self.move_row(place, to)
        self.reached.emit(row)

    def _around_settled(self, free: Sequence[int]) -> list[int]:
        """All events: those that keep their places, and the others in an order around them."""
        order = list(free)
        for event, place in sorted(self._settled.items(), key=lambda pair: pair[1]):
            order.insert(place, event)
        return order

    def _new_row(self) -> SortRow:
        row = SortRow(self._theme, parent=self)
        row.set_compact(self._compact)
        row.dragged.connect(lambda top: self._drag(row, top))
        row.dropped.connect(lambda: self._settle(row))
        return row

    def _drag(self, row: SortRow, top: int) -> None:
        """Hold a row where the mouse has it; it goes behind every other that it has passed by half."""
        if not self._open:
            return
        row.raise_()
        top = min(max(top, 0), self.heightForWidth(self.width()) - row.height())
        heights = [other.height() for other in self.rows if other is not row]
        feet = accumulate(heights)
        passed = sum(foot - height / 2 <= top for foot, height in zip(feet, heights, strict=True))
        self.move_row(self.rows.index(row), passed)
        self._stop(row)
        row.move(row.x(), top)

    def _settle(self, row: SortRow) -> None:
        for one, slot in self._slots():
            if one is row:
                self._slide(row, slot)

    def _focused(self) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)

    def _renumber(self) -> None:
        rows = self.rows
        for number, row in enumerate(rows, 1):
            row.set_place(number, len(rows))
        for row, following in pairwise(rows):
            QWidget.setTabOrder(row, following)

    def _slots(self) -> list[tuple[SortRow, QRect]]:
        """Each row, and where it belongs."""
        slots, top = [], 0
        for row in self.rows:
            height = row.heightForWidth(self.width())
            slots.append((row, QRect(0, top, self.width(), height)))
            top += height
        return slots

    def _place_all(self) -> None:
        for row, slot in self._slots():
            if not self._is_sliding_to(row, slot):
                self._stop(row)
                row.setGeometry(slot)

    def _slide(self, row: SortRow, slot: QRect) -> None:
        """Move a row to its place, at once where no motion is wanted."""
        if not self._theme.moves or row.pos() == slot.topLeft():
            self._stop(row)
            row.setGeometry(slot)
            return
        slide = self._slides.get(row)
        if slide is None:
            slide = self._slides[row] = QPropertyAnimation(row, b"pos", self)
            slide.setDuration(_SLIDE)
        slide.stop()
        slide.setStartValue(row.pos())
        slide.setEndValue(slot.topLeft())
        slide.start()

    def _is_sliding_to(self, row: SortRow, slot: QRect) -> bool:
        slide = self._slides.get(row)
        if slide is None or slide.state() != QPropertyAnimation.State.Running:
            return False
        end: QPoint = slide.endValue()
        return end == slot.topLeft() and row.size() == slot.size()

    def _stop(self, row: SortRow) -> None:
        if slide := self._slides.get(row):
            slide.stop()
