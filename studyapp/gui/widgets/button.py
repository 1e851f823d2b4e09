"""Buttons: a verb, then the key that does the same."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.theme import RING, Size
from studyapp.gui.widgets.key_cap import caps_size, keys_words, paint_caps
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

Kind = Literal["main", "plain", "quiet"]
_ICON = 18


class Button(Pressable):
    """A button of one of three kinds: main (one a view), plain, quiet; 36 pixels high, or 48 when large.

    It takes `RING` pixels more on each side than is seen. A held key does not press it again and again.
    """

    def __init__(
        self,
        theme: Theme,
        verb: str,
        kind: Kind = "plain",
        *,
        keys: Sequence[str] = (),
        icon: str | None = None,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a verb and, behind it, key caps: `Button(theme, "Undo", "quiet", keys=("Ctrl", "Z"))`."""
        super().__init__(theme, parent)
        self.kind: Kind = kind
        self._keys = tuple(keys)
        self._icon = icon
        self._large = large
        self._caps_shown = True
        self.setText(verb)
        self.setAccessibleName(verb)
        if keys:
            self.setAccessibleDescription(keys_words(keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_verb(self, verb: str) -> None:
        """Show another verb."""
        self.setText(verb)
        self.setAccessibleName(verb)
        self._restyle()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show other key caps."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self.setAccessibleDescription(keys_words(keys))
            self._restyle()

    def show_caps(self, *, shown: bool) -> None:
        """Show the key caps, or leave them out where there is no room; the keys work all the same."""
        if shown != self._caps_shown:
            self._caps_shown = shown
            self._restyle()

    @property
    def full_width(self) -> int:
        """The width with its key caps, shown or not."""
        theme = self._theme
        icon = theme.px(_ICON) + theme.px(8) if self._icon is not None else 0
        text = ceil(theme.width(self.text(), self._size, self._weight))
        return 2 * self._padding + icon + text + self._caps_width + 2 * RING

    def sizeHint(self) -> QSize:
        width = self.full_width - (0 if self._caps_shown else self._caps_width)
        return QSize(width, self._theme.px(48 if self._large else 36) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(6)
        fill, border = self._ground()
        if fill is not None or border is not None:
            paint_box(painter, box, radius, fill=fill, border=border)
        if self.shows_ring:
            paint_ring(painter, theme, box, radius)
        self._paint_content(painter, box)

    @property
    def _size(self) -> Size:
        return "reading" if self._large else "body"

    @property
    def _weight(self) -> int:
        return 600 if self.kind == "main" else 400

    @property
    def _padding(self) -> int:
        if self._large:
            return self._theme.px(16 if self.kind == "quiet" else 21)
        return self._theme.px(11 if self.kind == "quiet" else 15)

    @property
    def _caps_width(self) -> int:
        if not self._keys:
            return 0
        return self._theme.px(12 if self._large else 8) + caps_size(self._theme, self._keys).width()

    def _ground(self) -> tuple[QColor | None, QColor | None]:
        theme = self._theme
        hovered = self.underMouse()
        if not self.isEnabled():
            return None, None if self.kind == "quiet" else theme.colour("line")
        match self.kind:
            case "main":
                share = 0.24 if self.isDown() else 0.12 if hovered else 0.0
                return theme.mixed("accent", "ink", share), None
            case "plain":
                role: Role = "line" if self.isDown() else "hover" if hovered else "surface"
                return theme.colour(role), theme.colour("edge")
            case "quiet":
                if self.isDown():
                    return theme.colour("line"), None
                return (theme.colour("hover") if hovered else None), None

    def _ink(self) -> Role:
        if not self.isEnabled():
            return "ink3"
        if self.kind == "main":
            return "on_accent"
        return "ink" if self.kind == "plain" else "ink2"

    def _paint_content(self, painter: QPainter, box: QRect) -> None:
        theme, ink = self._theme, self._ink()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = box.left() + self._padding

        def placed(width: int) -> int:
            return box.left() + box.right() + 1 - x - width if mirrored else x

        if self._icon is not None:
            size = theme.px(_ICON)
            pixmap = theme.icon(self._icon, ink, size=_ICON, ratio=self.devicePixelRatio())
            painter.drawPixmap(QPoint(placed(size), box.top() + (box.height() - size) // 2), pixmap)
            x += size + theme.px(8)
        width = ceil(theme.width(self.text(), self._size, self._weight))
        painter.setFont(theme.font(self._size, self._weight if self.isEnabled() else 400))
        painter.setPen(theme.colour(ink))
        line = QRect(placed(width), box.top(), width, box.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self.text())
        if self._keys and self._caps_shown:
            caps = caps_size(theme, self._keys)
            x += width + theme.px(12 if self._large else 8)
            top = box.top() + (box.height() - caps.height()) // 2
            on_accent = self.kind == "main" and self.isEnabled()
            paint_caps(painter, theme, self._keys, placed(caps.width()), top, on_accent=on_accent)
