"""A button that shows one of several words and opens the list of them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_HEIGHT, _PADDING, _ARROW = 36, 12, 18


class Dropdown(Pressable):
    """One of several: `chosen` carries the key that the person took; `choose` shows one without telling.

    Enter, Space and the arrow down open the list; there arrows choose, Enter takes and Esc leaves it as it was.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first of `choices` (key, words); `name` is what screen readers call it before its words."""
        super().__init__(theme, parent)
        self._choices = dict(choices)
        self._name = name
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._menu.setAccessibleName(name)
        self._actions: dict[str, QAction] = {}
        for key, words in choices:
            action = self._actions[key] = QAction(words, self._menu)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, key=key: self._take(key))
            self._menu.addAction(action)
        self.clicked.connect(self.open)
        self.choose(choices[0][0])

    @property
    def current(self) -> str:
        """The key of the choice that is shown."""
        return self._key

    def choose(self, key: str) -> None:
        """Show a choice."""
        self._key = key
        self.setText(self._choices[key])
        self.setAccessibleName(f"{self._name}: {self._choices[key]}")
        self.update()

    def open(self) -> None:
        """Show all choices below."""
        self._menu.setMinimumWidth(self.box.width())
        for key, action in self._actions.items():
            action.setChecked(key == self._key)
        self._menu.setActiveAction(self._actions[self._key])
        self._menu.popup(self.mapToGlobal(QPoint(RING, self.height() - RING + 2)))

    def sizeHint(self) -> QSize:
        theme = self._theme
        widest = max(ceil(theme.width(words)) for words in self._choices.values())
        width = widest + theme.px(2 * _PADDING + _ARROW + 4) + 2 * RING
        return QSize(width, theme.px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() in _PLAIN:
            event.accept()
            self.open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("hover" if self.underMouse() or self.isDown() else "surface")
        paint_box(painter, box, theme.px(6), fill=fill, border=theme.colour("edge"))
        if self.shows_ring:
            paint_ring(painter, theme, box, theme.px(6))
        side, arrow = theme.px(_PADDING), theme.px(_ARROW)
        mirrored = self.isRightToLeft()
        words = box.adjusted(side + (arrow if mirrored else 0), 0, -side - (0 if mirrored else arrow), 0)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, text)
        x = box.left() + side if mirrored else box.right() + 1 - side - arrow
        paint_chevron(painter, theme, QRect(x, box.top(), arrow, box.height()), down=True)

    def _take(self, key: str) -> None:
        if key != self._key:
            self.choose(key)
            self.chosen.emit(key)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def paint_chevron(painter: QPainter, theme: Theme, place: QRect, *, down: bool) -> None:
    """Paint an angle in the middle of a place, that points down or to the far side."""
    middle, arm = QPointF(place.center()) + QPointF(0.5, 0.5), 4.5 * theme.text_size
    angle = QPainterPath()
    if down:
        angle.moveTo(middle + QPointF(-arm, -arm / 2))
        angle.lineTo(middle + QPointF(0, arm / 2))
        angle.lineTo(middle + QPointF(arm, -arm / 2))
    else:
        angle.moveTo(middle + QPointF(-arm / 2, -arm))
        angle.lineTo(middle + QPointF(arm / 2, 0))
        angle.lineTo(middle + QPointF(-arm / 2, arm))
    pen = QPen(theme.colour("ink2"), 1.5 * theme.text_size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(angle, pen)
