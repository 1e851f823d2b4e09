"""A field to type the answer into: for cloze and typed questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from studyapp.gui import hint_words, labels
from studyapp.gui.theme import Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.widgets.answer_field import AnswerField
from studyapp.gui.widgets.option_row import YOURS
from studyapp.questions.question import Cloze, Typed
from studyapp.questions.response import Response, Words

if TYPE_CHECKING:
    from studyapp.questions.hints import Hint
    from studyapp.study.asking import Answered


class TypedForm(FormPanel[Cloze | Typed]):
    """One line of text; Enter sends it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question: Cloze | Typed | None = None
        self.field = AnswerField(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.field.entered.connect(self.send)

    @property
    def takes_letters(self) -> bool:
        return self.field.field.hasFocus()

    def ask(self, question: Cloze | Typed) -> None:
        self._question = question
        self.field.ask(question.stem, labels.FIELD_HINT)
        self.field.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        self.responded.emit(Words(self.field.text))

    def hold(self, response: Response) -> None:  # noqa: ARG002 - what was typed still stands there
        self.field.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_doubt(self, sentence: str) -> None:
        self.field.show_fault(sentence)

    def show_hint(self, hint: Hint) -> None:
        if self._question:
            self.field.show_hint(hint_words.hint_line(self._question, hint))
        self.field.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_verdict(self, answered: Answered) -> None:
        match answered.response:
            case Words(text):
                self.field.show_verdict(answered.outcome, text, YOURS)
            case _:
                self.field.show_verdict(answered.outcome, labels.NOT_KNOWN, "")

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        self.field.set_compact(compact)
