"""One option of a question, before and after the verdict."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.theme import RING
from studyapp.gui.widgets.mark import NAMES, paint_mark
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Size, Theme

State = Literal["rest", "chosen", "right", "close", "wrong", "neither"]
YOURS = "Your answer"
KEY = "Right answer"
_BOX = 28  # the letter or the mark
_FAR = 17  # from the word to the far edge
_NARROWEST_TEXT = 160  # beside the word
_SOFT: dict[State, Role] = {"right": "right_soft", "close": "close_soft", "wrong": "wrong_soft"}
_OUTCOME: dict[State, Outcome] = {"right": Outcome.RIGHT, "close": Outcome.CLOSE, "wrong": Outcome.WRONG}


class _Measures(NamedTuple):
    """The lengths of a row at text size 1."""

    size: Size
    above: int
    left: int
    gap: int


_ROOMY = _Measures("reading", 14, 14, 16)
_COMPACT = _Measures("body", 10, 10, 12)


class OptionRow(Pressable):
    """A letter in a box, the text of the option, and after the verdict a mark and a word at the right.

    `clicked` is sent by a click, Enter or Space while the row is in rest or chosen; afterwards it is deaf.
    The row takes `RING` pixels more on each side than is seen, so rows stacked without spacing stand 8 apart.
    """

    def __init__(
        self, theme: Theme, letter: str, text: str, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show an option at rest; an empty letter leaves the box out until there is a mark."""
        super().__init__(theme, parent)
        self._letter = letter
        self._state: State = "rest"
        self._word = ""
        self._measures = _COMPACT if compact else _ROOMY
        self._paragraph: Paragraph | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._name()

    @property
    def state(self) -> State:
        """What the row shows."""
        return self._state

    def set_state(self, state: State, word: str = "") -> None:
        """Show a state, and a word at the right (`YOURS`, `KEY`) after the verdict."""
        self._state, self._word = state, word
        open_ = state in ("rest", "chosen")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if open_ else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not open_)
        self._name()
        self._restyle()

    def set_option(self, letter: str, text: str) -> None:
        """Show another option, at rest."""
        self._letter = letter
        self.setText(text)
        self.set_state("rest")

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Be 44 pixels high instead of 56, for small windows."""
        self._measures = _COMPACT if compact else _ROOMY
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        box = width - 2 * RING
        inner = self._words().height(self._text_width(box)) + self._word_line(box)
        return inner + 2 * self._theme.px(self._measures.above) + 2 * RING

    def sizeHint(self) -> QSize:
        room = self._before_text() + self._word_room() + 2 * RING
        width = max(self._words().natural_width, self._theme.px(_NARROWEST_TEXT)) + room
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        narrow = self._before_text() + self._theme.px(96 + _FAR) + 2 * RING
        height = self._words().line_height + 2 * self._theme.px(self._measures.above) + 2 * RING
        return QSize(narrow, height)

    def nextCheckState(self) -> None:
        """Do nothing: the view decides what a choice means."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box, measures = self._theme, self.box, self._measures
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = box.top() + theme.px(measures.above)
        line = self._words().line_height

        def placed(x: int, width: int) -> int:
            return box.right() + 1 - x - width if mirrored else box.left() + x

        side = theme.px(_BOX)
        sign = QRect(placed(theme.px(measures.left), side), top + (line - side) // 2, side, side)
        self._paint_sign(painter, sign)
        width = self._text_width(box.width())
        self._words().paint(painter, placed(self._before_text(), width), top, width)
        if self._word:
            self._paint_word(painter, box, line, mirrored=mirrored)

    def _paint_ground(self, painter: QPainter, box: QRect) -> None:
        theme, state = self._theme, self._state
        radius = theme.px(8)
        if state in _SOFT:
            verdict: Role = _OUTCOME[state].value
            paint_box(
                painter, box, radius, fill=theme.colour(_SOFT[state]), border=theme.colour(verdict), width=2
            )
        elif state == "chosen":
            fill, border = theme.colour("accent_soft"), theme.colour("accent")
            paint_box(painter, box, radius, fill=fill, border=border, width=2)
        elif state == "neither":
            paint_box(painter, box, radius, border=theme.colour("line"))
        else:
            fill = theme.colour("hover" if self.underMouse() or self.isDown() else "surface")
            paint_box(painter, box, radius, fill=fill, border=theme.colour("edge"))
        if self.shows_ring and state in ("rest", "chosen"):
            paint_ring(painter, theme, box, radius)

    def _paint_sign(self, painter: QPainter, sign: QRect) -> None:
        theme = self._theme
        if self._state in _OUTCOME:
            paint_mark(painter, theme, _OUTCOME[self._state], sign)
        elif self._letter:
            paint_box(painter, sign, theme.px(6), fill=theme.colour("page"), border=theme.colour("line"))
            painter.setFont(theme.font("body", 600))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _paint_word(self, painter: QPainter, box: QRect, line: int, *, mirrored: bool) -> None:
        theme = self._theme
        above = theme.px(self._measures.above)
        room = QRect(box.left(), box.top() + above, box.width(), line).adjusted(
            theme.px(_FAR), 0, -theme.px(_FAR), 0
        )
        at_the_left = mirrored
        if self._word_below(box.width()):
            foot = theme.line_height("small")
            before = self._before_text() - theme.px(_FAR)
            room = QRect(room.left(), box.bottom() + 1 - above - foot, room.width(), foot)
            room.adjust(0 if mirrored else before, 0, -before if mirrored else 0, 0)
            at_the_left = not mirrored
        side = Qt.AlignmentFlag.AlignLeft if at_the_left else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.colour(_OUTCOME[self._state].value if self._state in _OUTCOME else "ink2"))
        painter.drawText(room, flags, self._word)

    def _words(self) -> Paragraph:
        if self._paragraph is None:
            role: Role = "ink2" if self._state == "neither" else "ink"
            size, direction = self._measures.size, self.layoutDirection()
            self._paragraph = Paragraph(self._theme, self.text(), size, role=role, direction=direction)
        return self._paragraph

    def _before_text(self) -> int:
        theme, measures = self._theme, self._measures
        if not self._letter and self._state not in _OUTCOME:
            return theme.px(measures.left)
        return theme.px(measures.left) + theme.px(_BOX) + theme.px(measures.gap)

    def _word_room(self) -> int:
        word = max(self._theme.width(word, "small", 600) for word in (YOURS, KEY, self._word))
        return ceil(word) + self._theme.px(_FAR) + self._theme.px(16)

    # Room for the word is kept from the start, so that the verdict breaks no line anew and moves no row.
    # Where that leaves too little for the text, the word has a line of its own.

    def _word_below(self, box_width: int) -> bool:
        return box_width - self._before_text() - self._word_room() < self._theme.px(_NARROWEST_TEXT)

    def _word_line(self, box_width: int) -> int:
        return self._theme.line_height("small") if self._word_below(box_width) else 0

    def _text_width(self, box_width: int) -> int:
        after = self._theme.px(_FAR) if self._word_below(box_width) else self._word_room()
        return max(box_width - self._before_text() - after, 1)

    def _name(self) -> None:
        name = f"{self._letter}: {self.text()}" if self._letter else self.text()
        said = [self._word] if self._word else []
        if self._state in _OUTCOME:
            said.append(NAMES[_OUTCOME[self._state]])
        elif self._state == "chosen":
            said.append("Chosen")
        self.setAccessibleName(". ".join([name, *said]))

    def _restyle(self) -> None:
        self._paragraph = None
        super()._restyle()
