"""The seven days of the week, each of which takes its full share of work, half of it, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.gui.notation import SHORT_WEEKDAYS
from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

FULL, HALF, OFF = 1.0, 0.5, 0.0
_NEXT = {FULL: HALF, HALF: OFF}  # any other share goes to full
_WIDTH, _HEIGHT, _RADIUS = 40, 32, 6
_GAUGE = 4  # the height of the bar at the foot of a box
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WeekdayShares(QWidget):
    """One stop of the Tab key: arrows go from day to day, Home and End to the ends, Space or a click changes a day.

    A day goes from full to half to off; the last one that takes any work skips off.
    """

    changed = Signal(object)  # the seven shares that the person made, from Monday

    def __init__(
        self,
        theme: Theme,
        names: Sequence[str],
        word: Callable[[float], str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show the days of these names; `word` says what a share is called."""
        super().__init__(parent)
        self.days = [_Day(theme, *both, word) for both in zip(names, SHORT_WEEKDAYS, strict=True)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # the days stand 8 apart by the room for their rings
        for place, day in enumerate(self.days):
            day.clicked.connect(lambda _checked=False, place=place: self._cycle(place))
            day.moved.connect(lambda to, place=place: self._go(place + to))
            row.addWidget(day)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.days[0])
        self._stop_at(0)

    @property
    def shares(self) -> tuple[float, ...]:
        """What is shown, from Monday."""
        return tuple(day.share for day in self.days)

    def show_shares(self, shares: Sequence[float]) -> None:
        """Show other shares, without telling."""
        for day, share in zip(self.days, shares, strict=True):
            day.show_share(share)

    def _cycle(self, place: int) -> None:
        self._stop_at(place)
        day = self.days[place]
        share = _NEXT.get(day.share, FULL)
        if share == OFF and not any(other.share for other in self.days if other is not day):
            share = FULL
        day.show_share(share)
        day.announce()
        self.changed.emit(self.shares)

    def _go(self, place: int) -> None:
        place = min(max(place, 0), len(self.days) - 1)
        self._stop_at(place)
        self.days[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, place: int) -> None:
        """Let the Tab key stop at one day only."""
        for number, day in enumerate(self.days):
            stops = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            day.setFocusPolicy(stops)
        self.setFocusProxy(self.days[place])


class _Day(Pressable):
    """The name of a day, and below it a box with the word of its share, over a bar that is as long."""

    moved = Signal(int)  # by so many days, for the focus

    def __init__(self, theme: Theme, name: str, short: str, word: Callable[[float], str]) -> None:
        super().__init__(theme)
        self._name, self._short = name, short
        self._word = word
        self.share = FULL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_share(FULL)

    def show_share(self, share: float) -> None:
        """Show a share of a usual day's work."""
        self.share = share
        self.setAccessibleName(f"{self._name}: {self._word(share)}")
        self.update()

    def announce(self) -> None:
        """Tell screen readers what the day takes now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def sizeHint(self) -> QSize:
        theme = self._theme
        return QSize(theme.px(_WIDTH) + 2 * RING, theme.line_height("small") + theme.px(_HEIGHT) + 3 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(-_MOVES[key] if self.isRightToLeft() else _MOVES[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moved.emit(-7 if key == Qt.Key.Key_Home else 7)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = QRect(0, 0, self.width(), theme.line_height("small"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self._short)
        high, radius = theme.px(_HEIGHT), theme.px(_RADIUS)
        box = QRect(RING, self.height() - RING - high, self.width() - 2 * RING, high)
        paint_box(painter, box, radius, fill=theme.colour("hover" if self.underMouse() else "surface"))
        if self.share == FULL:
            paint_box(painter, box, radius, fill=theme.colour("accent_soft"))
        painter.save()
        width = round(box.width() * self.share)
        left = box.right() + 1 - width if self.isRightToLeft() else box.left()
        painter.setClipRect(left, box.bottom() + 1 - theme.px(_GAUGE), width, theme.px(_GAUGE))
        paint_box(painter, box, radius, fill=theme.colour("accent"))
        painter.restore()
        paint_box(painter, box, radius, border=theme.colour("accent" if self.share == FULL else "edge"))
        if self.shows_ring:
            paint_ring(painter, theme, box, radius)
        painter.setFont(theme.font("small", 600 if self.share == FULL else 400))
        painter.setPen(theme.colour("accent" if self.share == FULL else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._word(self.share))
