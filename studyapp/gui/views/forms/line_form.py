"""A line on which a number or a day is placed, and a field to type it instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import form_words
from studyapp.gui.scales import Scale, scale_of
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.text import Text
from studyapp.gui.widgets.value_line import Told, ValueLine
from studyapp.questions.hints import Hint, Narrowed
from studyapp.questions.question import NumberLine, Timeline
from studyapp.questions.response import Response, Words

if TYPE_CHECKING:
    from studyapp.study.asking import Answered

_FIELD = 280


class LineForm(FormPanel[NumberLine | Timeline]):
    """Arrows, a click or typing give the value; Enter sends it. What was placed last is what counts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._scale: Scale | None = None
        self.line = ValueLine(theme, form_words.LINE_PROMPT)
        self.field = Field(theme)
        self._label = Text(theme, form_words.OR_TYPE, "small", role="ink2", wrap=False)
        self._label.setBuddy(self.field)
        self._typing = QWidget()
        self._row = QHBoxLayout(self._typing)
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.field)
        self._row.addStretch(1)
        self._below = Below(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.line)
        self._column.addWidget(self._typing)
        self._column.addWidget(self._below)
        self.line.placed.connect(self._take_from_line)
        self.line.typed.connect(self._begin_to_type)
        self.field.textEdited.connect(self._take_from_field)
        self.field.entered.connect(self.send)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def takes_letters(self) -> bool:
        return True

    def ask(self, question: NumberLine | Timeline) -> None:
        self._typing.show()  # first, since a part that is shown lays out all others at once
        self._scale = scale_of(question)
        self.line.ask(self._scale, f"{question.stem} {form_words.line_name(*self._scale.ends)}")
        self.field.setText("")
        self.field.setAccessibleName(f"{form_words.OR_TYPE}: {question.stem}")
        self._clear_doubt()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        position = self.line.position
        if self.field.text().strip():
            self.responded.emit(Words(self.field.text()))
        elif position is None or self._scale is None:
            self.doubted.emit(form_words.NOTHING_PLACED)
        else:
            self.responded.emit(self._scale.response(position))

    def hold(self, response: Response) -> None:
        part = self.field if isinstance(response, Words) else self.line
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_doubt(self, sentence: str) -> None:
        self.field.set_fault(faulty=bool(self.field.text()))
        self.field.setAccessibleDescription(sentence)
        self._below.complain(sentence)

    def show_hint(self, hint: Hint) -> None:
        if isinstance(hint, Narrowed):
            self._scale = scale_of(hint.line)
            self.line.ask(self._scale, f"{hint.line.stem} {form_words.line_name(*self._scale.ends)}")
        if not self.field.text():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_verdict(self, answered: Answered) -> None:
        scale, response, key = self._scale, answered.response, answered.explanation.value
        if scale is None:
            return
        given = form_words.given_words(answered.outcome, scale.given_words(response))
        key_words = form_words.key_words(answered.asking.question.key)
        told = Told(answered.outcome, scale.given(response, key), given, scale.span(key), key_words)
        self.line.show_verdict(told)
        self._typing.hide()
        self._clear_doubt()

    def _take_from_line(self) -> None:
        self.field.setText("")
        self._clear_doubt()

    def _begin_to_type(self, typed: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(typed)
        self._take_from_field()

    def _take_from_field(self) -> None:
        self.line.clear()
        self._clear_doubt()

    def _clear_doubt(self) -> None:
        self.field.set_fault(faulty=False)
        self.field.setAccessibleDescription("")
        self._below.say("")

    def _restyle(self) -> None:
        px = self._theme.px
        self.field.setFixedWidth(px(_FIELD))
        self._row.setContentsMargins(RING, px(16), RING, 0)
        self._row.setSpacing(px(12))
