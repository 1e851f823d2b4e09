"""All that is written about one answer of a fact: its kind and value, its question, what else is right and what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import editor_words as words
from studyapp.gui.draft_changes import Written, in_kind, value_typed, with_value
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.theme import RING, Theme
from studyapp.gui.typed_values import kind_of, words_of
from studyapp.gui.views.editor.fields import ChoicePart, Part, SwitchPart, TextPart
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.dropdown import Dropdown
from studyapp.gui.widgets.editor_field import EditorField, NameField
from studyapp.gui.widgets.growing_edit import GrowingEdit
from studyapp.gui.widgets.text import Text

_PLAIN = ("date", "number", "phrase")


class AnswerForm(QWidget):
    """Shows the table of one slot; `changed` carries another one, and the key below which it was changed."""

    changed = Signal(object, str)
    name_wanted = Signal(str, str)  # a new entity: its name and its kind

    def __init__(self, theme: Theme, finder: NameFinder) -> None:
        super().__init__()
        self._theme = theme
        self._finder = finder
        self._slot: Written = {}
        self.kind = ChoicePart(theme, words.KIND, words.KINDS)
        self.plain = TextPart(theme, words.VALUE["phrase"], EditorField(theme), words=self._value_words)
        single = NameField(theme, self._names)
        self.single = TextPart(theme, words.VALUE["entity"], single, words=self._value_words)
        several = NameField(theme, self._names, separators=",;")
        self.several = TextPart(theme, words.VALUE["entities"], several, words=self._value_words)
        self.bound = ChoicePart(theme, words.BOUND, words.BOUNDS)
        self.unit = TextPart(theme, words.UNIT, EditorField(theme), str.strip)
        self.tolerance = TextPart(theme, words.TOLERANCE, EditorField(theme), _number_or_text)
        self.closed = SwitchPart(theme, words.COMPLETE)
        self.implied = SwitchPart(theme, words.IMPLIED, on="year")
        self.quoted = SwitchPart(theme, words.QUOTED)
        self.ask = TextPart(theme, words.ASK, GrowingEdit(theme))
        self.ask_one = TextPart(theme, words.ASK_ONE, GrowingEdit(theme))
        lines = GrowingEdit(theme, lines=True)
        self.accept = TextPart(theme, words.ACCEPT, lines, words.typed_lines, words.lines_of)
        lines = GrowingEdit(theme, lines=True)
        self.wrong = TextPart(theme, words.WRONG, lines, words.typed_lines, words.lines_of)
        self.ask.hint(words.ASK_HINT)
        self.parts: dict[str, Part] = {
            "bound": self.bound,
            "unit": self.unit,
            "tolerance": self.tolerance,
            "closed": self.closed,
            "implied": self.implied,
            "ask": self.ask,
            "ask_one": self.ask_one,
            "accept": self.accept,
            "wrong": self.wrong,
            "quoted": self.quoted,
        }
        self._value_parts = (self.plain, self.single, self.several)
        self.new_name = Text(theme, "", role="ink2")
        self.new_kind = Dropdown(theme, words.ENTITY_KINDS, words.KIND)
        self.add = Button(theme, words.ADD)
        self._lay_out()
        self.kind.edited.connect(self._take_kind)
        for value in self._value_parts:
            value.edited.connect(self._take_value)
        for key, part in self.parts.items():
            part.edited.connect(lambda value, key=key: self._take(key, value))
        self.add.clicked.connect(self._want_name)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def value(self) -> TextPart:
        """The field of the value."""
        return {"entity": self.single, "entities": self.several}.get(kind_of(self._slot), self.plain)

    def use(self, finder: NameFinder) -> None:
        """Know the names of another bank."""
        self._finder = finder

    def show_slot(self, slot: Written, *, force: bool = False) -> None:
        """Show an answer; what is just being typed is left alone, unless `force`d."""
        self._slot = slot
        kind = kind_of(slot)
        self.kind.show_value(kind)
        for value in self._value_parts:
            value.setVisible(value is self.value)
        self.value.label.set_words(words.VALUE[kind])
        self.value.field.setAccessibleName(words.VALUE[kind])
        self.value.hint(words.VALUE_HINTS[kind])
        self.value.show_value(slot, force=force)
        for key, part in self.parts.items():
            part.setVisible(kind in _KINDS_OF.get(key, tuple(words.KIND_WORDS)))
            part.show_value(slot.get(key), force=force)
        self.bound.setVisible(kind == "number" and "range" not in slot)
        self._numbers.setVisible(kind == "number")
        self._offer_name(kind, slot)

    def complain(self, faults: dict[str, str]) -> None:
        """Say what is wrong below each field, by its key; all that has no field stands below the value."""
        # An answer without a question has nothing wrong with its value.
        unasked = "ask" not in self._slot and self._value_words(self._slot)
        at = {"ask" if unasked and not key else key: sentence for key, sentence in faults.items()}
        for key, part in self.parts.items():
            part.complain(at.get(key, ""))
        left = [sentence for key, sentence in at.items() if key not in self.parts]
        self.value.complain(" ".join(left))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Set fields below one another, or side by side."""
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        for row in (self._head, self._number_row):
            row.setDirection(direction)

    def _take_kind(self, kind: str) -> None:
        self.changed.emit(in_kind(self._slot, kind, self._finder), "")

    def _take_value(self, typed: str) -> None:
        self.changed.emit(value_typed(self._slot, kind_of(self._slot), typed, self._finder), "value")

    def _take(self, key: str, value: object) -> None:
        typed = isinstance(self.parts[key], TextPart)
        self.changed.emit(with_value(self._slot, [key], value), key if typed else "")

    def _value_words(self, slot: Any) -> str:
        return words_of(slot, self._finder.name) if slot else ""

    def _names(self, begun: str) -> list[str]:
        return self._finder.completions(begun)

    def _unknown(self) -> str:
        """The name of the answer that no entity has; "" when all are known."""
        named = self._slot.get("entities", [self._slot.get("entity", "")])
        return next((str(one) for one in named if one and one not in self._finder.entities), "")

    def _offer_name(self, kind: str, slot: Written) -> None:
        name = self._unknown() if kind in {"entity", "entities"} and slot else ""
        self._new.setVisible(bool(name))
        self.new_name.set_words(words.ADD_NAME.format(name=name))

    def _want_name(self) -> None:
        self.name_wanted.emit(self._unknown(), self.new_kind.current)

    def _lay_out(self) -> None:
        self._rows = QVBoxLayout(self)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(8)
        head.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        for value in self._value_parts:
            head.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(head)
        self._new = QWidget()
        self._new_row = QVBoxLayout(self._new)
        self._new_row.setContentsMargins(0, 0, 0, 0)
        self.new_name.setContentsMargins(RING, 0, RING, 0)
        self._new_row.addWidget(self.new_name)
        choice = QHBoxLayout()
        choice.setSpacing(4)
        choice.addWidget(self.new_kind)
        choice.addWidget(self.add)
        choice.addStretch(1)
        self._new_row.addLayout(choice)
        self._rows.addWidget(self._new)
        self._numbers = QWidget()
        numbers = self._number_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._numbers)
        numbers.setContentsMargins(0, 0, 0, 0)
        numbers.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        numbers.addWidget(self.bound, 0, top)
        numbers.addWidget(self.unit, 2, top)
        numbers.addWidget(self.tolerance, 1, top)
        self._rows.addWidget(self._numbers)
        for part in (self.closed, self.implied, self.quoted, self.ask, self.ask_one, self.accept, self.wrong):
            self._rows.addWidget(part)

    def _restyle(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(px(12), px(12), px(12), px(16))
        self._rows.setSpacing(px(12))
        self._new_row.setSpacing(px(4))


_KINDS_OF = {
    "bound": ("number",),
    "unit": ("number",),
    "tolerance": ("number",),
    "closed": ("entities",),
    "implied": ("date",),
    "ask_one": ("entities",),
    "accept": ("entity", "phrase"),
    "wrong": ("phrase",),
    "quoted": ("phrase",),
}


def _number_or_text(text: str) -> object:
    """A number where it is one, else the text, which the check will name."""
    plain = text.strip().replace(",", "")
    try:
        number = float(plain)
    except ValueError:
        return text.strip()
    return int(number) if number.is_integer() else number
