"""A number that is typed, or stepped by arrows and two buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.button import Button

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SIDES = 26  # pixels of the field beside its text
_STEPS = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}


class Stepper(QWidget):
    """A field with − and + beside it; Up and Down in the field do the same, and Enter or leaving keeps what was typed.

    `changed` carries what the person made of it, `refused` that what was typed cannot be read; Esc puts back what was.
    """

    changed = Signal(int)
    refused = Signal()
    settled = Signal()  # what was refused is gone

    def __init__(
        self,
        theme: Theme,
        name: str,
        steps: Sequence[int],
        *,
        words: Callable[[int], str] = str,
        read: Callable[[str], int | None],
        parent: QWidget | None = None,
    ) -> None:
        """Step through `steps`, in rising order; show a value in `words` and read what was typed, None where it is no value."""
        super().__init__(parent)
        self._theme = theme
        self._steps = tuple(steps)
        self._words = words
        self._read = read
        self._value = self._steps[0]
        self.field = _NumberField(theme)
        self.field.setAccessibleName(name)
        self.less = Button(theme, "−", "plain")
        self.more = Button(theme, "+", "plain")
        for button, called, by in ((self.less, "less", -1), (self.more, "more", 1)):
            button.setAccessibleName(f"{name}: {called}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows in the field do the same
            button.clicked.connect(lambda _checked=False, by=by: self._step(by))
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._take)
        self.field.left.connect(self._take)
        self.field.escaped.connect(lambda: self._show(self._value))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(RING, 0, 0, 0)
        self._row.setSpacing(0)  # the buttons stand 8 apart by the room for their rings
        self._row.addWidget(self.field)
        self._row.addSpacing(RING)  # what the buttons keep for their rings is half of the gap
        self._row.addWidget(self.less)
        self._row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.field)
        theme.changed.connect(self._restyle)
        self._show(self._value)

    @property
    def value(self) -> str:
        """What is shown."""
        return self.field.text()

    def show_value(self, value: int) -> None:
        """Show a value without telling; what is being typed stays as long as the value is the same."""
        if value != self._value or not (self.field.hasFocus() and self.field.isModified()):
            self._show(value)

    def _show(self, value: int) -> None:
        self._value = value
        self.field.setText(self._words(value))
        self.field.set_fault(faulty=False)
        self.less.setEnabled(value > self._steps[0])
        self.more.setEnabled(value < self._steps[-1])
        self._restyle()
        self.settled.emit()

    def _step(self, by: int) -> None:
        value = self._value
        beyond = [step for step in self._steps if (step > value if by > 0 else step < value)]
        if beyond:
            self._tell(beyond[0] if by > 0 else beyond[-1])

    def _take(self) -> None:
        """Read what was typed."""
        if self.field.text() == self._words(self._value):
            self._show(self._value)
            return
        value = self._read(self.field.text())
        if value is None:
            self.field.set_fault(faulty=True)
            self.refused.emit()
        else:
            self._tell(value)

    def _tell(self, value: int) -> None:
        changed = value != self._value
        self._show(value)
        if changed:
            self.changed.emit(value)

    def _restyle(self) -> None:
        theme = self._theme
        widest = max(theme.width(self._words(value)) for value in (*self._steps, self._value))
        self.field.setFixedWidth(ceil(widest) + theme.px(_SIDES))


class _NumberField(Field):
    """A field whose up and down keys step, and whose undo leaves room for the view's when nothing was typed."""

    stepped = Signal(int)
    left = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isModified()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (by := _STEPS.get(Qt.Key(event.key()))) and not event.modifiers() & ~_KEYPAD:
            self.stepped.emit(by)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
