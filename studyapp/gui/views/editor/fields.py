"""Fields that show a part of a fact's table and tell what a person makes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.dropdown import Dropdown
from studyapp.gui.widgets.editor_field import EditorField, Labelled
from studyapp.gui.widgets.growing_edit import GrowingEdit
from studyapp.gui.widgets.switch import Switch
from studyapp.gui.widgets.text import Text

TextWidget = EditorField | GrowingEdit


class TextPart(Labelled):
    """A labelled text field for what stands below one key; `edited` carries what was made of the words."""

    edited = Signal(object)

    def __init__(
        self,
        theme: Theme,
        label: str,
        field: TextWidget,
        read: Callable[[str], Any] = str,
        words: Callable[[Any], str] = lambda value: str(value or ""),
    ) -> None:
        """`read` makes a value of what was typed, `words` shows one; None is what stands nowhere."""
        super().__init__(theme, label, field)
        self._text_field = field
        self._read, self._words = read, words
        if isinstance(field, GrowingEdit):
            field.typed.connect(lambda text: self.edited.emit(self._read(text)))
        else:
            field.textEdited.connect(lambda text: self.edited.emit(self._read(text)))

    def show_value(self, value: Any, *, force: bool = False) -> None:
        """Show a value, but leave alone what is just being typed, unless `force`d."""
        if force or not self._text_field.hasFocus():
            self._text_field.show_text(self._words(value))


class ChoicePart(QWidget):
    """A labelled list of choices; `edited` carries the key that was taken."""

    edited = Signal(object)

    def __init__(self, theme: Theme, label: str, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._theme = theme
        self.drop = Dropdown(theme, choices, label)
        self.label = Text(theme, label, "small", role="ink2")
        self.label.setBuddy(self.drop)
        self.label.setContentsMargins(RING, 0, RING, 0)
        self.below = Below(theme)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.label)
        self._rows.addWidget(self.drop)
        self._rows.addWidget(self.below)
        self._rows.addStretch(1)
        self.below.say("")
        self.setFocusProxy(self.drop)
        self.drop.chosen.connect(self.edited.emit)

    def show_value(self, value: Any, *, force: bool = False) -> None:
        """Show a choice."""
        del force
        self.drop.choose(str(value or ""))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the choice; "" when nothing is."""
        self.drop.setAccessibleDescription(sentence)
        if sentence:
            self.below.complain(sentence)
        else:
            self.below.say("")


class SwitchPart(QWidget):
    """A switch with its words beside it; `edited` carries what stands for on, else None."""

    edited = Signal(object)

    def __init__(self, theme: Theme, words: str, on: object = True) -> None:  # noqa: FBT002 - a value of the table
        super().__init__()
        self._theme = theme
        self.switch = Switch(theme, words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, RING, 0)
        row.setSpacing(8)
        row.addWidget(self.switch)
        row.addWidget(Text(theme, words), 1, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.switch)
        self.switch.clicked.connect(lambda: self.edited.emit(on if self.switch.isChecked() else None))

    def show_value(self, value: Any, *, force: bool = False) -> None:
        """Show whether it is on."""
        del force
        self.switch.setChecked(bool(value))

    def complain(self, sentence: str) -> None:
        """Tell screen readers what is wrong."""
        self.switch.setAccessibleDescription(sentence)


Part = TextPart | ChoicePart | SwitchPart
