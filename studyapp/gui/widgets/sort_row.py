"""One event to be put in order: its number, its text, a grip; after the verdict when it was."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.translating import tr
from studyapp.gui.widgets.key_cap import caps_size, paint_caps
from studyapp.gui.widgets.mark import NAMES
from studyapp.gui.widgets.paragraph import Paragraph, Run
from studyapp.gui.widgets.row import FAR, OUTCOMES, Measures, Row, State

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_UP, _OR, _DOWN = ("Alt", "↑"), tr("or"), ("Alt", "↓")
_DOT, _DOTS_WIDE, _DOTS_HIGH = 3, 6, 5  # across; from dot to dot
_GAP = 16


class SortRow(Row):
    """An event that keys and the mouse move; keys belong to the list it stands in.

    While the mouse holds it, `dragged` carries where its top shall be in the list; `dropped` follows.
    """

    dragged = Signal(int)
    dropped = Signal()
    roomy = Measures("reading", 10, 14, 16)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, "1", parent=parent)
        self._whens: Sequence[str] = ()
        self._when = ""
        self._held_at: float | None = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def set_event(self, text: str, whens: Sequence[str]) -> None:
        """Show an event that may be moved; `whens` is what will come to stand beside the events."""
        self._whens, self._when = whens, ""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._show(self._sign, text)

    def settle(self, word: str) -> None:
        """Say that it stands in its place, where neither keys nor the mouse move it any more."""
        self._when = word
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def settled(self) -> bool:
        """Whether it stands in its place for good."""
        return bool(self._when)

    def set_place(self, number: int, count: int) -> None:
        """Show the place it has now."""
        self._sign = str(number)
        name = tr("{n} of {all}: {event}").format(n=number, all=count, event=self.text())
        self.setAccessibleName(f"{name}. {self._when}" if self._when else name)
        self.update()

    def show_verdict(self, outcome: Outcome | None, when: str, *, asked: bool) -> None:
        """Say when it was, and whether it stands right, or nothing of that; the one that was asked for stands out."""
        self._when = when
        self._show_state(outcome.value if outcome else "neither", quiet=not asked)
        said = [self.accessibleName(), when, NAMES[outcome] if outcome else ""]
        self.setAccessibleName(". ".join(part for part in said if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held_at = None if self.settled else event.position().y()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = abs(event.position().y() - self._held_at) >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            top = self.mapToParent(QPointF(0, event.position().y() - self._held_at)).y()
            self.dragged.emit(round(top))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragged, self._dragging, self._held_at = self._dragging, False, None
        if dragged:
            self.dropped.emit()

    def _paint_ground(self, painter: QPainter, box: QRect, state: State) -> None:
        super()._paint_ground(painter, box, "chosen" if state == "rest" and self.hasFocus() else state)

    def _paint(self, painter: QPainter, box: QRect) -> None:
        super()._paint(painter, box)
        if self._when:
            line, _ = self._far_place(box)
            words = self._told()
            top = line.top() + (line.height() - words.line_height) // 2
            words.paint(painter, line.left(), top, line.width())
        elif self._state == "rest":
            self._paint_grip(painter, box)
            if self.hasFocus() and not self._far_below(box.width()):
                self._paint_keys(painter, box)

    def _paint_grip(self, painter: QPainter, box: QRect) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink2"))
        left = self._placed(box, box.width() - theme.px(FAR + _DOTS_WIDE), theme.px(_DOTS_WIDE))
        middle = box.top() + theme.px(self._measures.above) + self._words().line_height / 2
        radius = theme.px(_DOT) / 2
        for column in (0, 1):
            for row in (-1, 0, 1):
                place = QPointF(left + column * theme.px(_DOTS_WIDE), middle + row * theme.px(_DOTS_HIGH))
                painter.drawEllipse(place, radius, radius)

    def _paint_keys(self, painter: QPainter, box: QRect) -> None:
        theme = self._theme
        high = caps_size(theme, _UP).height()
        top = box.top() + theme.px(self._measures.above) + (self._words().line_height - high) // 2
        x = self._placed(box, box.width() - self._grip_room() - self._keys_width(), self._keys_width())
        paint_caps(painter, theme, _UP, x, top)
        x += caps_size(theme, _UP).width() + theme.px(4)
        width = ceil(theme.width(_OR, "small"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRect(x, top, width, high), Qt.AlignmentFlag.AlignCenter, _OR)
        paint_caps(painter, theme, _DOWN, x + width + theme.px(4), top)

    def _told(self) -> Paragraph:
        """When it was, and the word of its mark."""
        runs = [Run(self._when, None, "ink2" if self._quiet else "ink")]
        if self._state in OUTCOMES:
            outcome = OUTCOMES[self._state]
            runs.append(Run(f"   {NAMES[outcome]}", 600, outcome.value))
        beside = not self._far_below(self.box.width())
        return Paragraph(self._theme, runs, "small", wrap=False, end=beside, direction=self.layoutDirection())

    def _keys_width(self) -> int:
        theme = self._theme
        caps = caps_size(theme, _UP).width() + caps_size(theme, _DOWN).width()
        return caps + ceil(theme.width(_OR, "small")) + 2 * theme.px(4)

    def _grip_room(self) -> int:
        return self._theme.px(FAR + _DOTS_WIDE + _DOT + _GAP)

    def _edge_room(self) -> int:
        return self._grip_room()

    def _far_room(self) -> int:
        theme = self._theme
        asking = self._grip_room() + self._keys_width()
        word = max(theme.width(f"   {name}", "small", 600) for name in NAMES.values())
        told = max((theme.width(when, "small") for when in self._whens), default=0.0) + word
        return max(asking, ceil(told) + theme.px(FAR)) + theme.px(_GAP)
