"""The field an answer is typed into: its label, its fault, and the row that takes its place after the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.facts.verdict import Outcome
from studyapp.gui.style import FAULT
from studyapp.gui.theme import RING
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.option_row import YOURS, OptionRow
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Size, Theme


class Field(QLineEdit):
    """One line of text, as tall as a control (36 pixels) or as an option (56, or 44 when compact)."""

    entered = Signal()  # Enter was pressed, once, not held

    def __init__(
        self, theme: Theme, *, height: int = 36, size: Size = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._size: Size = size
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_height(self, height: int, size: Size) -> None:
        """Be another height (pixels at text size 1) with another size of text."""
        self._height, self._size = height, size
        self._restyle()

    def set_fault(self, *, faulty: bool) -> None:
        """Show, or show no longer, that the content cannot be used."""
        self.setProperty(FAULT, faulty)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        theme = self._theme
        side = theme.px(18 if self._height > 36 else 12)
        self.setFont(theme.font(self._size, 400))
        self.setTextMargins(side - 2, 0, side - 2, 0)  # a QLineEdit keeps two pixels of its own
        self.setMinimumHeight(max(theme.px(self._height), self.fontMetrics().height() + 4))


class AnswerField(QWidget):
    """A field for a typed answer.

    While asking: `ask`, `text`, `entered`, `text_changed`, `show_fault`. After the verdict `show_verdict` puts a
    read-only row of the same height in the place of the field, so that nothing moves.
    The field keeps `RING` pixels free around itself, so that it lines up with option rows.
    """

    entered = Signal()
    text_changed = Signal(str)

    def __init__(
        self, theme: Theme, label: str = "", *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show an empty field, under a label where it has one."""
        super().__init__(parent)
        self.field = Field(theme)
        self._label = Text(theme, label, "small", role="ink3", parent=self)
        self._label.setBuddy(self.field)
        self._label.setVisible(bool(label))
        self._row = OptionRow(theme, "", "")
        self._below = Below(theme)
        self._line, self._strong = "", False  # below the field, when nothing is wrong
        above = QHBoxLayout()
        above.setContentsMargins(RING, 0, RING, 0)
        above.addWidget(self._label)
        self._asking = QWidget()
        around = QVBoxLayout(self._asking)
        around.setContentsMargins(RING, RING, RING, RING)
        around.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._asking)
        layout.addWidget(self._row)
        layout.addWidget(self._below)
        layout.addStretch(1)
        self.field.entered.connect(self.entered)
        self.field.textChanged.connect(self._typed)
        self.set_compact(compact)
        self.ask(label)

    def ask(self, name: str, below: str = "") -> None:
        """Empty the field for a question; `name` is what screen readers call it, `below` stands below it."""
        self._row.hide()
        self.field.setText("")  # not clear(), which the field's own undo would take back
        self.field.set_fault(faulty=False)
        self.field.setAccessibleName(name)
        self._asking.show()
        self._say(below)

    @property
    def text(self) -> str:
        """What was typed, as it was typed."""
        return self.field.text()

    def show_hint(self, line: str) -> None:
        """Show what was told of the answer below the field, for as long as it is asked."""
        self.field.set_fault(faulty=False)
        self._say(line, strong=True)

    def show_fault(self, sentence: str) -> None:
        """Say why the content cannot be used, until it is changed."""
        self.field.set_fault(faulty=True)
        self.field.setAccessibleDescription(sentence)
        self._below.complain(sentence)

    def show_verdict(self, outcome: Outcome, text: str, word: str = YOURS) -> None:
        """Show what was typed (or "You did not know") as a row in the colour of the verdict."""
        self._asking.hide()
        self._below.say("")
        self._row.set_option("", text)
        self._row.set_state(outcome.value, word)
        self._row.show()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Be 44 pixels high instead of 56, for small windows."""
        self._row.set_compact(compact)
        self.field.set_height(*((44, "reading") if compact else (56, "title")))

    def _say(self, line: str, *, strong: bool = False) -> None:
        self._line, self._strong = line, strong
        self.field.setAccessibleDescription(line)
        self._below.say(line, strong=strong)

    def _typed(self, text: str) -> None:
        if self.field.property(FAULT):
            self.field.set_fault(faulty=False)
            self._say(self._line, strong=self._strong)
        self.text_changed.emit(text)
