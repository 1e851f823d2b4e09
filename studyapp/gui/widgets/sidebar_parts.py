"""What the sidebar is made of: the name of the bank, and the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.translating import tr
from studyapp.gui.widgets.key_cap import caps_size, keys_words, paint_caps
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_ICON, _RAIL_ICON, _BANK_ICON = 18, 20, 16
_PADDING, _NAME_LINE = 12, 20


class EntryButton(Pressable):
    """One view: its icon, its name, and how much waits there."""

    def __init__(
        self, theme: Theme, icon: str, text: str, keys: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._keys = keys
        self._current = False
        self._count: int | None = None
        self._rail = False
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Show whether this is the view that is seen."""
        self._current = current
        self._name()
        self.update()

    def set_count(self, count: int | None) -> None:
        """Show a number, or none."""
        self._count = count
        self._name()
        self.update()

    def set_rail(self, rail: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Show the icon alone, with the name as tooltip."""
        self._rail = rail
        self._name()
        self._restyle()

    def sizeHint(self) -> QSize:
        theme = self._theme
        # Neighbours stand 4 apart, half of the room that two rings need: the boxes reach into it.
        side = theme.px(40 if self._rail else 36)
        return QSize(side + 2 * RING, side + theme.px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def box(self) -> QRect:
        gap = self._theme.px(4) // 2
        return self.rect().adjusted(RING, gap, -RING, gap - self._theme.px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(6)
        if self._current or self.underMouse() or self.isDown():
            paint_box(painter, box, radius, fill=theme.colour("hover"))
        if self.shows_ring:
            # The ring lies inside here: the room between two entries holds no ring outside.
            paint_box(painter, box, radius, border=theme.colour("accent"), width=2)
        icon_role: Role = "accent" if self._current else "ink2"
        size = _RAIL_ICON if self._rail else _ICON
        pixmap = theme.icon(self._icon, icon_role, size=size, ratio=self.devicePixelRatio())
        side = theme.px(size)
        if self._rail:
            x = box.left() + (box.width() - side) // 2
        else:
            x = self._placed(theme.px(_PADDING), side)
            self._paint_words(painter, box)
        painter.drawPixmap(QPoint(x, box.top() + (box.height() - side) // 2), pixmap)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        theme, pad = self._theme, self._theme.px(_PADDING)
        start = pad + theme.px(_ICON) + theme.px(12)
        ink: Role = "ink" if self._current else "ink2"
        weight = 600 if self._current else 400
        near = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font("body", weight))
        width = box.width() - start - pad
        line = QRect(self._placed(start, width), box.top(), width, box.height())
        painter.drawText(line, near | middle, self.text())
        if self._count is not None:
            painter.setFont(theme.font("small", weight))
            painter.drawText(line, far | middle, str(self._count))
        elif self._keys:
            caps = caps_size(theme, self._keys)
            x = self._placed(box.width() - pad - caps.width(), caps.width())
            paint_caps(painter, theme, self._keys, x, box.top() + (box.height() - caps.height()) // 2)

    def _placed(self, x: int, width: int) -> int:
        box = self.box
        return box.right() + 1 - x - width if self.isRightToLeft() else box.left() + x

    def _name(self) -> None:
        count = "" if self._count is None else f", {self._count}"
        current = tr(", current view", "behind the name of a page") if self._current else ""
        self.setAccessibleName(f"{self.text()}{count}{current}")
        self.setAccessibleDescription(keys_words(self._keys))
        self.setToolTip(self.text() if self._rail else "")


class BankButton(Pressable):
    """The name of the bank in one or more lines, and a line about it; pressing it asks for another bank."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._line = ""
        self._choice = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_bank(self, name: str, line: str, *, choice: bool) -> None:
        """Show a name and a line; without a choice it cannot be pressed."""
        self._line, self._choice = line, choice
        self.setText(name)
        self.setAccessibleName(tr("Bank: {name}, {line}").format(name=name, line=line))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not choice)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, line = self._paragraphs()
        inner = self._inner_width(width)
        return name.height(inner) + line.height(inner) + 3 * self._theme.px(4) + 2 * RING

    def sizeHint(self) -> QSize:
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(52) + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.shows_ring:
            paint_ring(painter, theme, box, theme.px(6))
        name, line = self._paragraphs()
        inner = self._inner_width(self.width())
        pad = theme.px(_PADDING)
        left = box.right() + 1 - pad - inner if self.isRightToLeft() else box.left() + pad
        top = box.top() + theme.px(4)
        name.paint(painter, left, top, inner)
        line.paint(painter, left, top + name.height(inner) + theme.px(4), inner)
        if self._choice:
            role: Role = "ink" if self.underMouse() else "ink2"
            pixmap = theme.icon("chevrons-up-down", role, size=_BANK_ICON, ratio=self.devicePixelRatio())
            side = theme.px(_BANK_ICON)
            x = box.left() + theme.px(8) if self.isRightToLeft() else box.right() + 1 - theme.px(8) - side
            painter.drawPixmap(QPoint(x, top + (theme.px(_NAME_LINE) - side) // 2), pixmap)

    def _inner_width(self, width: int) -> int:
        theme = self._theme
        return max(width - 2 * RING - 2 * theme.px(_PADDING) - theme.px(_BANK_ICON + 8), 1)

    def _paragraphs(self) -> tuple[Paragraph, Paragraph]:
        theme, direction = self._theme, self.layoutDirection()
        name = Paragraph(theme, self.text(), weight=600, line=_NAME_LINE, direction=direction)
        return name, Paragraph(theme, self._line, "small", role="ink3", direction=direction)
