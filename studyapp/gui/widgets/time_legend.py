"""What the marks of a timeline mean, each beside its words, in a line that wraps where it must."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui import timeline_words as words
from studyapp.gui.theme import RING
from studyapp.gui.widgets.picture import Picture
from studyapp.gui.widgets.time_marks import BAR, paint_claim, paint_event_mark
from studyapp.study.progress import State

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_LINE, _GAP, _BETWEEN, _LONG = 24, 6, 20, 24


class _Key(NamedTuple):
    words: str
    state: State = State.KNOWN
    length: int = BAR
    dot: bool = True
    lasted: bool = False
    about: bool = False
    claim: bool = False


_KEYS = (
    _Key(words.KNOWN),
    _Key(words.LEARNING, State.LEARNING),
    _Key(words.NEW, State.NEW),
    _Key(words.DAY),
    _Key(words.WITHIN, length=_LONG, dot=False),
    _Key(words.LASTED, length=_LONG, dot=False, lasted=True),
)
_ABOUT = _Key(words.ABOUT, length=_LONG, dot=False, about=True)
_DISPUTED = _Key(words.DISPUTED, claim=True)


class TimeLegend(Picture):
    """Marks and words; those of what is rare only where the bank has it."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._keys: tuple[_Key, ...] = _KEYS
        self._name()

    def show_rare(self, *, about: bool, disputed: bool) -> None:
        """Explain these too, or leave them out."""
        rare = ((about, _ABOUT), (disputed, _DISPUTED))
        self._keys = (*_KEYS, *(key for wanted, key in rare if wanted))
        self._name()
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key, place in zip(self._keys, self._places(self.width()), strict=True):
            length, height = theme.px(key.length), theme.px(BAR)
            middle = place.center().y()
            if key.claim:
                length = round(paint_claim(painter, theme, place.left(), middle))
            else:
                mark = QRectF(place.left(), middle - height / 2, length, height)
                paint_event_mark(
                    painter, theme, mark, key.state, dot=key.dot, lasted=key.lasted, about=key.about
                )
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink2"))
            said = place.adjusted(length + theme.px(_GAP), 0, 0, 0)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
                Qt.TextFlag.TextDontClip
            )
            painter.drawText(said, flags, key.words)

    def _places(self, width: int) -> list[QRectF]:
        theme = self._theme
        places: list[QRectF] = []
        x, y = float(RING), 0.0
        for key in self._keys:
            room = theme.px(key.length) + theme.px(_GAP) + theme.width(key.words, "small")
            if places and x + room > width:
                x, y = float(RING), y + theme.px(_LINE)
            places.append(QRectF(x, y, room, theme.px(_LINE)))
            x += room + theme.px(_BETWEEN)
        return places

    def _name(self) -> None:
        self.setAccessibleName(words.told([key.words for key in self._keys]))
