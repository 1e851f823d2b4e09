"""The sections of a long page, at its left: the one in view is marked, and each leads to its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.translating import tr
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_HEIGHT, _PADDING = 36, 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SectionList(QWidget):
    """One stop for Tab, which is where the focus was last; arrows go on to the next and tell it with `chosen`."""

    chosen = Signal(str)  # key of a section

    def __init__(self, theme: Theme, sections: Sequence[tuple[str, str]], name: str) -> None:
        """Show the names of sections (key, name); `name` is what screen readers call the list."""
        super().__init__()
        self.setAccessibleName(name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._entries: dict[str, _Entry] = {}
        for key, words in sections:
            entry = self._entries[key] = _Entry(theme, words)
            entry.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            entry.installEventFilter(self)
            rows.addWidget(entry)
        rows.addStretch(1)
        self.show_current(sections[0][0])
        self._let_tab_stop_at(self._entries[self._current])

    @property
    def current(self) -> str:
        """The section that is marked."""
        return self._current

    def show_current(self, key: str) -> None:
        """Mark the section that is in view; the focus goes with it when it is here."""
        here = any(entry.hasFocus() for entry in self._entries.values())
        self._current = key
        for one, entry in self._entries.items():
            entry.set_current(one == key)
        if here:
            self._entries[key].setFocus(Qt.FocusReason.TabFocusReason)

    def show_only(self, keys: Collection[str]) -> None:
        """Show these sections and hide the others."""
        for key, entry in self._entries.items():
            entry.setVisible(key in keys)
        shown = [entry for key, entry in self._entries.items() if key in keys]
        if shown and not any(entry.focusPolicy() == Qt.FocusPolicy.StrongFocus for entry in shown):
            self._let_tab_stop_at(shown[0])

    def focus_current(self) -> None:
        """Give the focus to the section in view."""
        self._entries[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._let_tab_stop_at(watched)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown = [key for key, entry in self._entries.items() if not entry.isHidden()]
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._current in shown:
                place = shown.index(self._current) + step
                self.chosen.emit(shown[min(max(place, 0), len(shown) - 1)])
                return True
        return super().eventFilter(watched, event)

    def _let_tab_stop_at(self, one: QObject) -> None:
        for entry in self._entries.values():
            entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if entry is one else Qt.FocusPolicy.ClickFocus)


class _Entry(Pressable):
    """The name of a section."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._current = False
        self.setText(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Mark it as the one in view."""
        self._current = current
        said = tr("Section {name}, in view") if current else tr("Section {name}")
        self.setAccessibleName(said.format(name=self.text()))
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        wide = round(theme.width(self.text(), weight=600)) + 2 * theme.px(_PADDING) + 2 * RING
        return QSize(wide, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def box(self) -> QRect:
        return self.rect()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._theme, self.box
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.hovered or self.isDown():
            paint_box(painter, box, theme.px(6), fill=theme.colour("hover"))
        if self.shows_ring:  # inside: entries touch
            paint_box(painter, box, theme.px(6), border=theme.colour("accent"), width=2)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        pad = theme.px(_PADDING)
        painter.setPen(theme.colour("ink" if self._current else "ink2"))
        painter.setFont(theme.font("body", 600 if self._current else 400))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box.adjusted(pad, 0, -pad, 0), side | middle, self.text())
