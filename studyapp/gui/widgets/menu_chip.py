"""A chip that opens something below it, and says in a few words what was chosen there."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.translating import tr
from studyapp.gui.widgets.check_group import CheckGroup
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_HEIGHT, _SIDE, _ARROW, _GAP = 28, 13, 8, 8
_WIDTH, _TALLEST, _AROUND = 320, 400, 8
_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MenuChip(Pressable):
    """A name, or what is on, in a round frame; Enter, Space and the arrow down open what it holds, Delete empties it."""

    emptied = Signal()

    def __init__(self, theme: Theme, name: str, content: QWidget, *, parent: QWidget | None = None) -> None:
        """Hold a widget that is shown in a popup, and has the focus there."""
        super().__init__(theme, parent)
        self._name = name
        self._on = False
        self._popup = Popup(theme, self, content)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.show_choice("")

    @property
    def popup(self) -> Popup:
        """What it opens."""
        return self._popup

    def show_choice(self, words: str) -> None:
        """Say what is on; "" for nothing."""
        self._on = bool(words)
        self.setText(f"{self._name}: {words}" if words else self._name)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("Filter. Delete clears it.") if words else tr("Filter"))
        self._restyle()

    def open(self) -> None:
        """Show what it holds below it."""
        self._popup.open_below()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open()
        elif event.key() in _EMPTYING and self._on:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = ceil(theme.width(self.text(), "small", 600 if self._on else 400))
        inner = words + theme.px(_GAP + _ARROW) + 2 * theme.px(_SIDE)
        return QSize(inner + 2 * RING, theme.px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box, on = self._theme, self.box, self._on
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("accent_soft" if on else "hover" if self.underMouse() else "surface")
        paint_box(painter, box, box.height() / 2, fill=fill, border=theme.colour("accent" if on else "edge"))
        if self.shows_ring:
            paint_ring(painter, theme, box, box.height() / 2)
        ink = theme.colour("accent" if on else "ink")
        words, arrow = QRect(box), QRect(box)
        side, end = theme.px(_SIDE), theme.px(_ARROW)
        words.adjust(side, 0, -side - end - theme.px(_GAP), 0)
        arrow.setLeft(box.right() + 1 - side - end)
        arrow.setWidth(end)
        if self.isRightToLeft():
            words.moveRight(box.right() - side)
            arrow.moveLeft(box.left() + side)
        painter.setFont(theme.font("small", 600 if on else 400))
        painter.setPen(ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self.text())
        middle, half = QPointF(arrow.center()) + QPointF(0.5, 0.5), end / 2
        tip = QPainterPath(middle + QPointF(-half, -half / 2))
        tip.lineTo(middle + QPointF(0, half / 2))
        tip.lineTo(middle + QPointF(half, -half / 2))
        pen = QPen(ink, 1.5 * theme.text_size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(tip, pen)


class Popup(QFrame):
    """What a chip opens: Esc, Enter and a click elsewhere close it; too long, it scrolls."""

    opening = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, owner: QWidget, content: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self._theme = theme
        self._owner = owner
        self.content = content
        self._scroll = QScrollArea()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll)

    def open_below(self) -> None:
        """Show it below its owner, within the screen, with the focus inside."""
        self.opening.emit()
        self.fit()
        owner, screen = self._owner, self._owner.screen().availableGeometry()
        place = owner.mapToGlobal(QPoint(RING, owner.height()))
        if self.isRightToLeft():
            place.setX(owner.mapToGlobal(QPoint(owner.width() - RING - self.width(), 0)).x())
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        if place.y() + self.height() > screen.bottom():
            place.setY(max(screen.top(), owner.mapToGlobal(QPoint(0, 0)).y() - self.height()))
        self.move(place)
        self.show()
        if isinstance(self.content, CheckGroup):
            self.content.focus_first()
        else:
            self.content.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self) -> None:
        """Be as large as the content needs."""
        theme = self._theme
        around = theme.px(_AROUND)
        self._column.setContentsMargins(around, around, around, around)
        width = theme.px(_WIDTH)
        inner = width - 2 * around - self._scroll.verticalScrollBar().sizeHint().width()
        wanted = self.content.heightForWidth(inner)
        height = max(wanted, self.content.sizeHint().height() if wanted < 0 else 0) + 2 * around
        self.resize(width, min(height, theme.px(_TALLEST)))

    def ensure_visible(self, part: QWidget) -> None:
        """Scroll until a part is seen."""
        self._scroll.ensureWidgetVisible(part, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            event.accept()
            if not event.isAutoRepeat():
                self.hide()
                self._owner.setFocus(Qt.FocusReason.OtherFocusReason)
                self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        paint_box(painter, self.rect(), 0, fill=theme.colour("surface"), border=theme.colour("edge"))
