"""A line on which a value is placed; after the verdict the key and the answer are marked on it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.theme import RING
from studyapp.gui.widgets.mark import NAMES, paint_mark
from studyapp.gui.widgets.paint import paint_box, paint_hairline, paint_ring
from studyapp.gui.widgets.paragraph import Paragraph, Run, Words, plain

if TYPE_CHECKING:
    from studyapp.gui.scales import Scale
    from studyapp.gui.theme import Theme

_ROOM = 2 * RING  # beside the words: for the ring, and a gap
_SIDE = 12  # from the edge to the end of the line
_HANDLE, _MARK = 10, 22  # the radius of the handle, the side of a mark
_OVER, _UNDER = 18, 14  # from the caption to the line, from the line to the labels
_END, _TICK = 7, 4  # half the height of the strokes at the ends and between them
_KEY = 6  # the thickness of the key on the line, and its least length
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
_PAGES = {Qt.Key.Key_PageDown: -1, Qt.Key.Key_PageUp: 1}


class Told(NamedTuple):
    """What the line shows after the verdict; places are shares of the line."""

    outcome: Outcome
    given: float | None  # None when nothing was placed
    given_words: Words
    key: tuple[float, float]
    key_words: Words


class ValueLine(QAbstractSlider):
    """Arrows move the value by a step, Page Up and Page Down farther, Home and End to the ends; so does the mouse.

    There is no value until the first of these. Time and numbers run from left to right in every language.
    """

    placed = Signal(int)  # the position that the person chose
    typed = Signal(str)  # a letter or digit that was typed on the line

    def __init__(self, theme: Theme, prompt: str, *, parent: QWidget | None = None) -> None:
        """Show `prompt` above the line as long as nothing is placed on it."""
        super().__init__(parent)
        self._theme = theme
        self._prompt = prompt
        self._scale: Scale | None = None
        self._placed = False
        self._told: Told | None = None
        self._by_mouse = False
        self._heights: dict[int, int] = {}  # a layout asks again and again for the same few widths
        self._lines_at: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    @property
    def position(self) -> int | None:
        """Where the value stands; None before it is placed."""
        return self.value() if self._placed else None

    def ask(self, scale: Scale, name: str) -> None:
        """Show an empty line; `name` is what screen readers call it."""
        self._scale, self._told = scale, None
        self.setRange(0, scale.last)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clear()

    def clear(self) -> None:
        """Take the value off the line."""
        self._placed = False
        self.setAccessibleDescription(self._prompt)
        self._restyle()

    def place(self, position: int) -> None:
        """Place the value, as near to a position as the line goes."""
        if self._scale is None or self._told is not None:
            return
        self._placed = True
        self.setValue(position)
        words = self._scale.words(self.value())
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()
        self.placed.emit(self.value())

    def show_verdict(self, told: Told) -> None:
        """Mark the key, and what was answered."""
        self._told, self._placed = told, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        said = [plain(told.given_words), NAMES[told.outcome], plain(told.key_words)]
        self.setAccessibleDescription(". ".join(part for part in said if part))
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width in self._heights:
            return self._heights[width]
        theme = self._theme
        height = self._line_at(width) + theme.px(_UNDER) + theme.line_height("small") + 2 * RING
        if self._told:
            height += theme.px(8) + self._paragraph(self._told.key_words).height(width - 2 * _ROOM)
        self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, scale = Qt.Key(event.key()), self._scale
        typed = event.text()
        if (
            event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
            or scale is None
            or self._told
        ):
            event.ignore()
        elif key in _STEPS:
            self.place(self.value() + _STEPS[key] if self._placed else scale.last // 2)
        elif key in _PAGES:
            self.place(scale.paged(self.value(), _PAGES[key]) if self._placed else scale.last // 2)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.place(0 if key == Qt.Key.Key_Home else scale.last)
        elif typed.isalnum() or (typed and typed in "-+.,"):
            self.typed.emit(typed)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._line_at(self.width())
        self._paint_line(painter, y)
        self._paint_labels(painter, y)
        if self._told:
            self._paint_told(painter, y, self._told)
        else:
            self._paint_asking(painter, y)

    def _follow(self, event: QMouseEvent) -> None:
        if self._scale is None or not event.buttons() & Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        left, length = self._extent()
        self.place(self._scale.position((event.position().x() - left) / length))

    def _paint_line(self, painter: QPainter, y: int) -> None:
        theme, scale = self._theme, self._scale
        left, length = self._extent()
        painter.setPen(QPen(theme.colour("edge"), 2))
        painter.drawLine(QPointF(left, y), QPointF(left + length, y))
        for x in (left, left + length):
            painter.drawLine(QPointF(x, y - theme.px(_END)), QPointF(x, y + theme.px(_END)))
        for tick in scale.ticks() if scale else []:
            x = round(left + tick.share * length)
            high = theme.px(_TICK)
            paint_hairline(painter, theme.colour("edge"), QPoint(x, y - high), QPoint(x, y + high))

    def _paint_labels(self, painter: QPainter, y: int) -> None:
        """Name the ends, and of the ticks between them as many as have room."""
        theme, scale = self._theme, self._scale
        if scale is None:
            return
        top, high = y + theme.px(_UNDER), theme.line_height("small")
        first, last = scale.ends
        ends = [self._label_place(first, 0, top, high), self._label_place(last, 1, top, high)]
        taken = [*ends, *([self._key_mark(y, self._told).adjusted(-4, 0, 4, 0)] if self._told else [])]
        labels = (
            [(last, ends[1])] if ends[0].intersects(ends[1]) else [*zip((first, last), ends, strict=True)]
        )
        for tick in scale.ticks():
            place = self._label_place(tick.label, tick.share, top, high)
            if not any(place.adjusted(-theme.px(12), 0, theme.px(12), 0).intersects(one) for one in taken):
                taken.append(place)
                labels.append((tick.label, place))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        marked = self._key_mark(y, self._told) if self._told else QRect()
        for words, place in labels:
            if not place.intersects(marked):
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _label_place(self, words: str, share: float, top: int, high: int) -> QRect:
        left, length = self._extent()
        width = ceil(self._theme.width(words, "small"))
        x = round(left + share * length - width / 2)
        x = max(min(x, self.width() - _ROOM - width), _ROOM)
        return QRect(x, top, width, high)

    def _paint_asking(self, painter: QPainter, y: int) -> None:
        theme, scale = self._theme, self._scale
        ringed = self.hasFocus() and not self._by_mouse
        if not self._placed or scale is None:
            self._paint_caption(painter, self._paragraph(self._prompt), None, y)
            if ringed:
                paint_ring(painter, theme, self.rect().adjusted(RING, RING, -RING, -RING), theme.px(8))
            return
        share = scale.share(self.value())
        self._paint_caption(painter, self._paragraph([Run(scale.words(self.value()), 600)]), share, y)
        radius = theme.px(_HANDLE)
        handle = QRect(round(self._x(share)) - radius, y - radius, 2 * radius, 2 * radius)
        paint_box(painter, handle, radius, fill=theme.colour("accent"))
        if ringed:
            paint_ring(painter, theme, handle, radius)

    def _paint_told(self, painter: QPainter, y: int, told: Told) -> None:
        theme = self._theme
        first, last = (self._x(share) for share in told.key)
        thick = theme.px(_KEY)
        middle, long = (first + last) / 2, max(last - first, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("right"))
        painter.drawRoundedRect(QRectF(middle - long / 2, y - thick / 2, long, thick), 2, 2)
        paint_mark(painter, theme, Outcome.RIGHT, self._key_mark(y, told))
        self._paint_caption(painter, self._paragraph(told.key_words), sum(told.key) / 2, y, below=True)
        if told.given is not None:
            side = theme.px(_MARK)
            place = QRect(round(self._x(told.given) - side / 2), y - side // 2, side, side)
            paint_mark(painter, theme, told.outcome, place)
        if told.given_words:
            self._paint_caption(painter, self._paragraph(told.given_words), told.given, y)

    def _paint_caption(
        self, painter: QPainter, words: Paragraph, share: float | None, y: int, *, below: bool = False
    ) -> None:
        """Paint words above or below the line, with their middle at a share of it as far as the sides allow."""
        theme = self._theme
        width = min(words.natural_width, self.width() - 2 * _ROOM)
        x = 0 if share is None else round(self._x(share) - width / 2)
        x = max(min(x, self.width() - _ROOM - width), _ROOM)
        if below:
            top = y + theme.px(_UNDER) + theme.line_height("small") + theme.px(8)
        else:
            top = y - theme.px(_OVER) - words.height(width)
        words.paint(painter, x, top, width)

    def _key_mark(self, y: int, told: Told) -> QRect:
        """The mark below the key."""
        theme = self._theme
        side = theme.px(_MARK)
        x = round(self._x(sum(told.key) / 2) - side / 2)
        x = min(max(x, 0), self.width() - side)
        return QRect(x, y + theme.px(_UNDER) - theme.px(1), side, side)

    def _paragraph(self, words: Words) -> Paragraph:
        return Paragraph(self._theme, words, role="ink2" if isinstance(words, str) else "ink")

    def _line_at(self, width: int) -> int:
        """The height of the line: below the caption that needs most room."""
        if width not in self._lines_at:
            captions = [self._paragraph(self._prompt)]
            if self._told:
                captions.append(self._paragraph(self._told.given_words))
            tallest = max(caption.height(width - 2 * _ROOM) for caption in captions)
            self._lines_at[width] = RING + tallest + self._theme.px(_OVER)
        return self._lines_at[width]

    def _extent(self) -> tuple[int, int]:
        """Where the line begins, and how long it is."""
        side = RING + self._theme.px(_SIDE)
        return side, max(self.width() - 2 * side, 1)

    def _x(self, share: float) -> float:
        left, length = self._extent()
        return left + share * length

    def _restyle(self) -> None:
        self._heights, self._lines_at = {}, {}
        self.updateGeometry()
        self.update()
