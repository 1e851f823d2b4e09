"""A choice of two to five short words in one frame."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from studyapp.gui.widgets.key_cap import caps_size, paint_caps
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_HEIGHT, _PADDING, _RADIUS = 36, 15, 6


class Segments(QWidget):
    """One of several: `chosen` carries the key that the person took; `choose` shows one without telling."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str = "",
        *,
        caps: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the words of `choices` (key, word) side by side; `name` is what screen readers call them.

        `caps` are the keys of the keyboard that choose, by the keys of the choices; the view makes them work.
        """
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments: dict[str, _Segment] = {}
        for place, (key, word) in enumerate(choices):
            cap = (caps or {}).get(key, "")
            segment = _Segment(theme, word, cap, first=place == 0, last=place == len(choices) - 1)
            segment.clicked.connect(lambda _checked, key=key: self.chosen.emit(key))
            self._segments[key] = segment
            row.addWidget(segment)

    @property
    def current(self) -> str:
        """The key of the choice that is shown, "" when there is none."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    @property
    def current_button(self) -> QRadioButton:
        """The part of the choice that is shown, which takes the focus; the first where none is."""
        return self._segments[self.current or next(iter(self._segments))]

    @property
    def keys(self) -> Collection[str]:
        """The keys of all choices."""
        return self._segments.keys()

    def choose(self, key: str) -> None:
        """Show a choice; none when the key is of none of them."""
        if chosen := self._segments.get(key):
            chosen.setChecked(True)
        elif shown := self._segments.get(self.current):
            shown.setAutoExclusive(False)  # else one of them would have to stay
            shown.setChecked(False)
            shown.setAutoExclusive(True)


class _Segment(QRadioButton):
    """One word; a radio button for keys and screen readers, painted as a part of the frame."""

    def __init__(self, theme: Theme, word: str, cap: str, *, first: bool, last: bool) -> None:
        super().__init__(word)
        self._theme = theme
        self._caps = (cap,) if cap else ()
        if cap:
            self.setAccessibleDescription(cap)
        self._first, self._last = first, last
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        theme = self._theme
        width = ceil(theme.width(self.text(), weight=600)) + self._caps_width + 2 * theme.px(_PADDING) + 1
        return QSize(width, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each segment paints its part of one rounded frame: it reaches out of itself where a neighbour follows.
        radius = theme.px(_RADIUS)
        begins, ends = (self._last, self._first) if self.isRightToLeft() else (self._first, self._last)
        whole = self.rect().adjusted(0 if begins else -radius, 0, 0 if ends else radius, 0)
        fill = theme.colour("accent_soft" if chosen else "hover" if self.underMouse() else "page")
        clip = QPainterPath()
        clip.addRect(self.rect())
        painter.setClipPath(clip)
        paint_box(painter, whole, radius, fill=fill, border=theme.colour("edge"))
        if not begins:
            painter.fillRect(0, 0, 1, self.height(), theme.colour("edge"))
        if self.hasFocus():
            paint_box(
                painter,
                self.rect().adjusted(1, 1, -1, -1),
                radius - 1,
                border=theme.colour("accent"),
                width=2,
            )
        painter.setFont(theme.font("body", 600 if chosen else 400))
        painter.setPen(theme.colour("accent" if chosen else "ink2"))
        room = self._caps_width
        mirrored = self.isRightToLeft()
        words = self.rect().adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._caps:
            caps, padding = caps_size(theme, self._caps), theme.px(_PADDING)
            x = padding if mirrored else self.width() - padding - caps.width()
            paint_caps(painter, theme, self._caps, x, (self.height() - caps.height()) // 2)

    @property
    def _caps_width(self) -> int:
        return caps_size(self._theme, self._caps).width() + self._theme.px(8) if self._caps else 0

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
