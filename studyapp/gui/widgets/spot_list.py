"""The names of the places on a map, as a list of which one is chosen; after the verdict each says what it was."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.widgets.map_ink import MARKS, SOFT, WORDS, Look, looks_told
from studyapp.gui.widgets.mark import NAMES, paint_mark
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_SIDE, _SIGN, _GAP = 10, 20, 10  # before the sign, the sign, before the name
_NAME, _WORD = 22, 18  # heights of the two lines
_BETWEEN, _APART = 2, 8  # names, columns
_NATURAL = 208
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SpotRow(Pressable):
    """One name with a round box before it, or with its mark and a word below the name."""

    sent = Signal()  # a double click

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._look: Look = "rest"
        self.setText(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # makes it a radio button to screen readers
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_look("rest")

    def set_look(self, look: Look) -> None:
        """Show it as another; one that has a verdict takes neither focus nor clicks."""
        self._look = look
        open_ = look in ("rest", "chosen")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not open_)
        if not open_:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setChecked(look == "chosen" or (look in MARKS and self.isChecked()))
        said = [WORDS[look], NAMES[MARKS[look]]] if look in MARKS else []
        self.setAccessibleName(". ".join([self.text(), *said]))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the name and a word below it, so that the verdict moves nothing."""
        theme = self._theme
        lines = self._name().height(self._room(width))
        return max(lines + theme.px(_WORD), theme.px(_NAME + _WORD)) + theme.px(4)

    def sizeHint(self) -> QSize:
        width = self._name().natural_width + self._theme.px(2 * _SIDE + _SIGN + _GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._theme.px(120)
        return QSize(width, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows, letters and Enter belong to the list and the form

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.sent.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, look = self._theme, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = theme.px(_SIGN)
        left = theme.px(_SIDE)
        sign = QRect(left, (self.height() - side) // 2, side, side)
        if mirrored:
            sign.moveRight(self.width() - 1 - left)
        if look in MARKS:
            paint_mark(painter, theme, MARKS[look], sign)
        elif look != "neither":
            self._paint_box(painter, sign)
        width = self._room(self.width())
        x = (
            self.width() - theme.px(_SIDE + _SIGN + _GAP) - width
            if mirrored
            else theme.px(_SIDE + _SIGN + _GAP)
        )
        name = self._name()
        height = name.height(width)
        word = theme.px(_WORD) if look in MARKS else 0
        top = (self.height() - height - word) // 2
        name.paint(painter, x, top, width)
        if word:
            painter.setFont(theme.font("small", 600))
            painter.setPen(theme.colour(MARKS[look].value))
            align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            place = QRect(x, top + height, width, word)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(place, int(align | middle), WORDS[look])

    def _paint_ground(self, painter: QPainter) -> None:
        theme, look, box = self._theme, self._look, self.rect()
        radius = theme.px(6)
        if look in MARKS:
            role: Role = MARKS[look].value
            paint_box(painter, box, radius, fill=theme.colour(SOFT[look]), border=theme.colour(role), width=2)
        elif look == "chosen":
            border = (
                theme.colour("edge") if theme.high_contrast else None
            )  # the soft fill is as the page there
            paint_box(painter, box, radius, fill=theme.colour("accent_soft"), border=border, width=2)
        elif look == "rest" and self.underMouse():
            paint_box(painter, box, radius, fill=theme.colour("hover"))
        if self.shows_ring and look not in MARKS:
            paint_box(painter, box, radius, border=theme.colour("accent"), width=2)

    def _paint_box(self, painter: QPainter, sign: QRect) -> None:
        theme, chosen = self._theme, self._look == "chosen"
        middle = QPointF(sign.x() + sign.width() / 2, sign.y() + sign.height() / 2)
        radius = sign.width() * 0.42
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), 2 if chosen else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, radius, radius)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, radius * 0.55, radius * 0.55)

    def _name(self) -> Paragraph:
        weight = 600 if self._look in MARKS else None
        role: Role = "ink2" if self._look == "neither" else "ink"
        direction = self.layoutDirection()
        return Paragraph(self._theme, self.text(), weight=weight, role=role, line=_NAME, direction=direction)

    def _room(self, width: int) -> int:
        return max(width - self._theme.px(2 * _SIDE + _SIGN + _GAP), 1)


class SpotList(QWidget):
    """The names below one another, in one column or more; arrows go from one to the next."""

    chosen = Signal(int)  # by a click or Space
    stepped = Signal(int)  # by an arrow
    sent = Signal()

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 1
        self._chosen: int | None = None
        self.rows: list[SpotRow] = []
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._place)

    def ask(self, names: Sequence[str]) -> None:
        """Show names, none of them chosen."""
        for row in self.rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._chosen = None
        self.rows = [SpotRow(self._theme, name, parent=self) for name in names]
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            row.sent.connect(self.sent)
            row.show()
        self._place()

    def choose(self, place: int | None) -> None:
        """Show a name as chosen; where the list has the focus, that name gets it."""
        self._chosen = place
        inside = self.has_focus
        for at, row in enumerate(self.rows):
            row.set_look("chosen" if at == place else "rest")
        if inside and place is not None:
            self.rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_verdict(self, right: int, chosen: int | None) -> None:
        """Show which name was right and which was chosen; the others were neither."""
        for row, look in zip(self.rows, looks_told(len(self.rows), right, chosen), strict=True):
            row.set_look(look)

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def next_to(self, step: int) -> int:
        """The name after (1) or before (-1) the chosen one; at first the one that has the focus."""
        if self._chosen is None:
            return next((at for at, row in enumerate(self.rows) if row.hasFocus()), 0)
        return (self._chosen + step) % len(self.rows)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._lines(width)) + max(self._down - 1, 0) * self._theme.px(_BETWEEN)

    def sizeHint(self) -> QSize:
        width = self._theme.px(_NATURAL)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @property
    def has_focus(self) -> bool:
        """Whether one of the names has the focus."""
        return any(row.hasFocus() for row in self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self.rows or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        event.accept()
        self.stepped.emit(self.next_to(step))

    @property
    def _down(self) -> int:
        return ceil(len(self.rows) / self._columns)

    def _column(self, width: int) -> int:
        return (width - (self._columns - 1) * self._theme.px(_APART)) // self._columns

    def _lines(self, width: int) -> list[int]:
        """The height of each line of names at a width."""
        heights = [row.heightForWidth(self._column(width)) for row in self.rows]
        return [max(heights[at :: self._down]) for at in range(self._down)]

    def _place(self) -> None:
        """Fill the columns from top to foot."""
        width, apart, between = self._column(self.width()), self._theme.px(_APART), self._theme.px(_BETWEEN)
        lines = self._lines(self.width())
        tops = [sum(lines[:at]) + at * between for at in range(len(lines))]
        for number, row in enumerate(self.rows):
            column, line = divmod(number, self._down)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                column = self._columns - 1 - column
            row.setGeometry(column * (width + apart), tops[line], width, lines[line])
        self.updateGeometry()
