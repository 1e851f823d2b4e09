"""What the rows that answers are given with have in common: a sign in a box, a text, a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.theme import RING
from studyapp.gui.widgets.mark import paint_mark
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Size, Theme

State = Literal["rest", "chosen", "right", "close", "wrong", "neither", "dropped"]
OUTCOMES: dict[State, Outcome] = {"right": Outcome.RIGHT, "close": Outcome.CLOSE, "wrong": Outcome.WRONG}
FAR = 17  # from what stands at the far side to the edge
_BOX = 28  # the letter or the mark
_NARROWEST_TEXT = 160  # beside what stands at the far side
_ROLES: dict[State, Role] = {"neither": "ink2", "dropped": "ink3"}
_SOFT: dict[State, Role] = {"right": "right_soft", "close": "close_soft", "wrong": "wrong_soft"}


class Measures(NamedTuple):
    """The lengths of a row at text size 1."""

    size: Size
    above: int
    left: int
    gap: int


class Row(Pressable):
    """Paints itself inside `box`; rows stacked without spacing stand 8 apart, by the room for their rings.

    Room for what comes at the far side is kept from the start, so that the verdict breaks no line anew and moves no
    row. Where that leaves too little for the text, it has a line of its own below.
    """

    roomy = Measures("reading", 14, 14, 16)
    compact = Measures("body", 10, 10, 12)

    def __init__(
        self, theme: Theme, sign: str = "", text: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._sign = sign
        self._state: State = "rest"
        self._quiet = False
        self._measures = self.roomy
        self._paragraph: Paragraph | None = None
        self._heights: dict[int, int] = {}  # a layout asks again and again for the same few widths
        self._kept_room: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    @property
    def state(self) -> State:
        """What the row shows."""
        return self._state

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Be lower, for small windows."""
        self._measures = self.compact if compact else self.roomy
        self._restyle()

    def _show_state(self, state: State, *, quiet: bool = False) -> None:
        """Show a state; a quiet one has its mark without the ground. Only rows at rest and chosen ones hear anything."""
        self._state, self._quiet = state, quiet
        open_ = state in ("rest", "chosen")
        self.setFocusPolicy(self._open_policy() if open_ else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not open_)
        if self._sign:
            self._paragraph = None  # in another colour, and as wide and high as before
            self.update()
        else:
            self._restyle()

    def _show(self, sign: str, text: str) -> None:
        """Show another sign and text, at rest, without heed to where the pointer lies."""
        self.rest_pointer()
        self._sign = sign
        self.setText(text)
        self._restyle()
        self._show_state("rest")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            box = width - 2 * RING
            inner = self._words().height(self._text_width(box)) + self._foot(box)
            height = inner + 2 * self._theme.px(self._measures.above) + 2 * RING
            self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        room = self._before_text() + self._kept() + 2 * RING
        width = max(self._words().natural_width, self._theme.px(_NARROWEST_TEXT)) + room
        return QSize(width, self.minimumSizeHint().height())  # one line, as wide as it wants to be

    def minimumSizeHint(self) -> QSize:
        narrow = self._before_text() + self._theme.px(96 + FAR) + 2 * RING
        height = self._words().line_height + 2 * self._theme.px(self._measures.above) + 2 * RING
        return QSize(narrow, height)

    def nextCheckState(self) -> None:
        """Do nothing: the view decides what a choice means."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self.box)

    def _paint(self, painter: QPainter, box: QRect) -> None:
        """Paint ground, sign and text; subclasses paint the rest."""
        theme, measures = self._theme, self._measures
        self._paint_ground(painter, box, self._state)
        top = box.top() + theme.px(measures.above)
        side = theme.px(_BOX)
        beside = top + (self._words().line_height - side) // 2
        self._paint_sign(painter, QRect(self._placed(box, theme.px(measures.left), side), beside, side, side))
        width = self._text_width(box.width())
        self._words().paint(painter, self._placed(box, self._before_text(), width), top, width)

    def _placed(self, box: QRect, x: int, width: int) -> int:
        """Where something stands that is so wide and begins so far from the near side."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return box.right() + 1 - x - width if mirrored else box.left() + x

    def _paint_ground(self, painter: QPainter, box: QRect, state: State) -> None:
        theme = self._theme
        radius = theme.px(8)
        if state in _SOFT and not self._quiet:
            soft, border = theme.colour(_SOFT[state]), theme.colour(OUTCOMES[state].value)
            paint_box(painter, box, radius, fill=soft, border=border, width=2)
        elif state == "chosen":
            fill, border = theme.colour("accent_soft"), theme.colour("accent")
            paint_box(painter, box, radius, fill=fill, border=border, width=2)
        elif state != "rest":
            paint_box(painter, box, radius, border=theme.colour("line"))
        else:
            fill = theme.colour("hover" if self.hovered or self.isDown() else "surface")
            paint_box(painter, box, radius, fill=fill, border=theme.colour("edge"))
        if self.shows_ring and state in ("rest", "chosen"):
            paint_ring(painter, theme, box, radius)

    def _paint_sign(self, painter: QPainter, place: QRect) -> None:
        theme = self._theme
        if self._state in OUTCOMES:
            paint_mark(painter, theme, OUTCOMES[self._state], place)
        elif self._sign:
            paint_box(painter, place, theme.px(6), fill=theme.colour("page"), border=theme.colour("line"))
            painter.setFont(theme.font("body", 600))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._sign)

    def _words(self) -> Paragraph:
        if self._paragraph is None:
            role = _ROLES.get(self._state, "ink")
            size, direction = self._measures.size, self.layoutDirection()
            self._paragraph = Paragraph(self._theme, self.text(), size, role=role, direction=direction)
        return self._paragraph

    def _open_policy(self) -> Qt.FocusPolicy:
        """How an open row takes the focus."""
        return Qt.FocusPolicy.StrongFocus

    def _far_room(self) -> int:
        """The room kept beside the text for what may ever stand at the far side, with its margins, in pixels."""
        return self._theme.px(FAR)

    def _kept(self) -> int:
        if self._kept_room is None:
            self._kept_room = self._far_room()
        return self._kept_room

    def _edge_room(self) -> int:
        """The room beside the text where the far side has its own line, in pixels."""
        return self._theme.px(FAR)

    def _foot(self, box_width: int) -> int:
        """The height of what stands below the text, in pixels."""
        return self._theme.line_height("small") if self._far_below(box_width) else 0

    def _far_below(self, box_width: int) -> bool:
        return box_width - self._before_text() - self._kept() < self._theme.px(_NARROWEST_TEXT)

    def _far_place(self, box: QRect) -> tuple[QRect, Qt.AlignmentFlag]:
        """The line in which the far side's words stand, and the side of it they stand at."""
        theme = self._theme
        above, far = theme.px(self._measures.above), theme.px(FAR)
        at_the_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = QRect(box.left(), box.top() + above, box.width(), self._words().line_height)
        line.adjust(far, 0, -far, 0)
        if self._far_below(box.width()):
            foot = theme.line_height("small")
            before = self._before_text() - far
            line = QRect(line.left(), box.bottom() + 1 - above - foot, line.width(), foot)
            line.adjust(0 if at_the_left else before, 0, -before if at_the_left else 0, 0)
            at_the_left = not at_the_left
        side = Qt.AlignmentFlag.AlignLeft if at_the_left else Qt.AlignmentFlag.AlignRight
        return line, side | Qt.AlignmentFlag.AlignAbsolute

    def _before_text(self) -> int:
        theme, measures = self._theme, self._measures
        if not self._sign and self._state not in OUTCOMES:
            return theme.px(measures.left)
        return theme.px(measures.left) + theme.px(_BOX) + theme.px(measures.gap)

    def _text_width(self, box_width: int) -> int:
        after = self._edge_room() if self._far_below(box_width) else self._kept()
        return max(box_width - self._before_text() - after, 1)

    def _restyle(self) -> None:
        self._paragraph = None
        self._heights = {}
        self._kept_room = None
        super()._restyle()
