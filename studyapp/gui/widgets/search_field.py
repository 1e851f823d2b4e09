"""The field that searches as one types: a glass before it, Esc behind it while there is something to clear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.icon import Icon
from studyapp.gui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_HEIGHT, _ICON, _SIDE = 40, 18, 13
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchField(Field):
    """Esc clears it; empty it leaves Esc to the page. Keys that move in a list are told with `stepped`."""

    stepped = Signal(object)  # a QKeyEvent that the list is to have

    def __init__(
        self, theme: Theme, name: str, *, keys: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """Call it `name` for screen readers; `keys` lead to it, and are shown while it is empty."""
        self._icon = Icon(theme, "search", size=_ICON)
        self._cap = KeyCap(theme, "Esc")
        self._keys = KeyCap(theme, *keys)
        super().__init__(theme, height=_HEIGHT, parent=parent)
        self.setAccessibleName(name)
        for part in (self._icon, self._cap, self._keys):
            part.setParent(self)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap.hide()
        self.textChanged.connect(self._place)
        self.textChanged.connect(lambda text: self._keys.setVisible(not text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVING and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.accept()
            self.stepped.emit(event)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            self.clear()
        elif self._is_for_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_for_page(self, event: QKeyEvent) -> bool:
        """Whether the page is to have a key: Enter with Ctrl, letters with Alt, Undo where no typing is left to undo."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return True
        return event.key() in _ENTER and bool(modifiers & Qt.KeyboardModifier.ControlModifier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme, mirrored = self._theme, self.isRightToLeft()
        side = theme.px(_SIDE)
        self._cap.setVisible(bool(self.text()))
        for part, at_the_end in ((self._icon, False), (self._cap, True), (self._keys, True)):
            part.resize(part.sizeHint())
            x = self.width() - side - part.width() if at_the_end != mirrored else side
            part.move(QPoint(x, (self.height() - part.height()) // 2))

    def _restyle(self) -> None:
        super()._restyle()
        theme = self._theme
        before = theme.px(_SIDE + _ICON + 10) - 2
        after = max(self._cap.sizeHint().width(), self._keys.sizeHint().width()) + 2 * theme.px(_SIDE)
        self.setTextMargins(*((after, 0, before, 0) if self.isRightToLeft() else (before, 0, after, 0)))
        self._place()
