"""Keys that text fields leave to the page they stand on, because it undoes and finishes for all of its fields at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


def is_for_page(event: QKeyEvent) -> bool:
    """Whether a key is undo, redo, Esc, Enter with Ctrl, or an arrow with Alt."""
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        return True
    if event.key() in _ENTER:
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return event.key() == Qt.Key.Key_Escape or (with_alt and event.key() in _ARROWS)


def is_override(event: QEvent) -> bool:
    """Whether Qt asks if a field wants such a key before shortcuts get it."""
    override = event.type() == QEvent.Type.ShortcutOverride
    return override and isinstance(event, QKeyEvent) and is_for_page(event)
