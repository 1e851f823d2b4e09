"""One-line fields of an editor that undoes for all of its fields at once, and names completed as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from studyapp.gui.style import FAULT
from studyapp.gui.theme import RING
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.growing_edit import GrowingEdit
from studyapp.gui.widgets.page_keys import is_for_page, is_override
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class EditorField(Field):
    """One line; undo, redo, Enter with Ctrl and arrows with Alt are left to the page that it stands on."""

    def show_text(self, text: str) -> None:
        """Show words; the cursor stays where it was, as far as there are words."""
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)))

    def event(self, event: QEvent) -> bool:
        if is_override(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_for_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class NameField(EditorField):
    """Offers names that begin with what is typed; `parts` has several of them typed in one line."""

    def __init__(
        self,
        theme: Theme,
        completions: Callable[[str], Sequence[str]],
        *,
        separators: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask `completions` at each letter, for what stands behind the last of the `separators`."""
        super().__init__(theme, parent=parent)
        self._completions = completions
        self._separators = separators
        self._offered = QStringListModel(self)
        self.popup = QCompleter(self._offered, self)
        self.popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup.setWidget(self)
        self.popup.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def _offer(self, text: str) -> None:
        begun = text[self._begin(text) :].strip()
        offered = [name for name in self._completions(begun) if name != begun] if len(begun) > 1 else []
        self._offered.setStringList(offered)
        if offered:
            self.popup.complete()
        else:
            self.popup.popup().hide()  # type: ignore[union-attr]  # it has always one

    def _take(self, name: str) -> None:
        text = self.text()
        begin = self._begin(text)
        self.setText(f"{text[:begin]}{' ' if text[:begin].strip() else ''}{name}")
        self.textEdited.emit(self.text())

    def _begin(self, text: str) -> int:
        """Where the name begins that is being typed."""
        last = max((text.rfind(one) for one in self._separators), default=-1)
        joined = text.rfind(" and ") + 4 if self._separators and " and " in text else 0
        return max(last + 1, joined)


class Labelled(QWidget):
    """A label, a field, and below it a hint or what is wrong with its content; `RING` pixels free around itself."""

    def __init__(self, theme: Theme, label: str, field: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = field
        self.label = Text(theme, label, "small", role="ink2")
        self.label.setBuddy(field)
        self.label.setContentsMargins(0, 0, 0, 0)
        self.below = Below(theme)
        self.below.layout().setContentsMargins(0, 4, 0, 0)  # type: ignore[union-attr]
        self._hint = self._complaint = ""
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(RING, 0, RING, 0)
        self._layout.addWidget(self.label)
        self._layout.addWidget(field)
        self._layout.addWidget(self.below)
        self.setFocusProxy(field)
        self.below.say("")
        theme.changed.connect(self._restyle)
        self._restyle()

    def hint(self, sentence: str) -> None:
        """Say below the field what it is for, or what was understood of it; "" says nothing."""
        self._hint = sentence
        self.complain(self._complaint)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the content of the field; "" when nothing is."""
        self._complaint = sentence
        faulty = bool(sentence)
        if self.field.property(FAULT) != faulty and isinstance(self.field, Field | GrowingEdit):
            self.field.set_fault(faulty=faulty)
        self.field.setAccessibleDescription(sentence or self._hint)
        if sentence:
            self.below.complain(sentence)
        else:
            self.below.say(self._hint)

    def _restyle(self) -> None:
        self._layout.setSpacing(self._theme.px(4))
