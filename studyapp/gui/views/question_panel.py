"""The question on the screen: its form, its stem, and the options or the field it is answered with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.forms import Form
from studyapp.facts.verdict import Outcome
from studyapp.gui import labels, words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.answer_field import AnswerField
from studyapp.gui.widgets.icon import Icon
from studyapp.gui.widgets.option_row import KEY, YOURS, OptionRow
from studyapp.gui.widgets.text import Text
from studyapp.questions.question import Choice, Cloze, Question, TrueFalse, Typed, form_of
from studyapp.questions.response import Chosen, Judged, Response, Words
from studyapp.study.asking import Answered

_ICONS = {
    Form.CHOICE: "list",
    Form.TRUE_FALSE: "toggle-left",
    Form.CLOZE: "text-cursor-input",
    Form.TYPED: "text-cursor-input",
}
_LETTERS = "ABCD"


class QuestionPanel(QWidget):
    """Shows a question and reports the response; after the verdict the same rows show what was right."""

    responded = Signal(object)  # Response

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question: Question | None = None
        self._form_icon = Icon(theme, "list", role="ink3")
        self._form_line = Text(theme, "", "small", role="ink2", wrap=False)
        self._form = QWidget()
        self._stem = Text(theme, "", "stem", measure=720)
        self._stem.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = [OptionRow(theme, letter, "") for letter in _LETTERS]
        self.field = AnswerField(theme)
        self._form_row = form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._form_icon)
        form.addWidget(self._form_line, 1)
        self._head = QVBoxLayout()
        self._head.addWidget(self._form)
        self._head.addWidget(self._stem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        for place, row in enumerate(self._rows):
            row.clicked.connect(lambda _checked=False, place=place: self.choose(place))
            layout.addWidget(row)
        layout.addWidget(self.field)
        self.field.entered.connect(self.send_typed)
        theme.changed.connect(self._restyle)
        self._compact = False
        self._restyle()

    @property
    def typing(self) -> bool:
        """Whether the question is answered by typing."""
        return isinstance(self._question, Cloze | Typed)

    @property
    def options(self) -> int:
        """How many options there are to choose from."""
        return len(_options(self._question)) if self._question else 0

    def show_question(self, question: Question) -> None:
        """Ask a question, with the focus where its answer begins."""
        self._question = question
        form = form_of(question)
        line = words.FORM_LINES[form]
        self._form_icon.set_icon(_ICONS[form])
        self._form_line.set_words(line)
        self._stem.set_words(question.stem)
        self._stem.setAccessibleName(f"{line}. {question.stem}")
        options = _options(question)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(options))
            if place < len(options):
                row.set_option(_LETTERS[place], options[place])
        self.field.setVisible(self.typing)
        if self.typing:
            self.field.ask(question.stem, labels.FIELD_HINT)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._stem.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_flag(self, *, flagged: bool) -> None:
        """Say beside the form whether a note of the learner stands on the question."""
        if self._question:
            line = words.FORM_LINES[form_of(self._question)]
            self._form_line.set_words(labels.flagged_line(line) if flagged else line)

    def choose(self, place: int) -> None:
        """Answer with the option at a place, counted from 0."""
        match self._question:
            case Choice():
                self.responded.emit(Chosen(place))
            case TrueFalse():
                self.responded.emit(Judged(place == 0))
            case _:
                pass

    def send_typed(self) -> None:
        """Answer with what stands in the field."""
        self.responded.emit(Words(self.field.text))

    def hold(self, response: Response) -> bool:
        """Keep an answer that could not be saved where Enter gives it again; False when it is none of those here."""
        place = _chosen_place(response)
        if place is None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return isinstance(response, Words)
        for at, row in enumerate(self._rows[: self.options]):
            row.set_state("chosen" if at == place else "rest")
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focus_option(self, step: int) -> QWidget | None:
        """Move the focus to the next option (1) or the one before (-1), from the stem to the first or the last."""
        rows = self._rows[: self.options]
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        if not rows:
            return None
        start = (0 if step > 0 else len(rows) - 1) if at is None else (at + step) % len(rows)
        rows[start].setFocus(Qt.FocusReason.TabFocusReason)
        return rows[start]

    def show_doubt(self, sentence: str) -> None:
        """Say why what was typed cannot be graded; it stays in the field."""
        self.field.show_fault(sentence)

    def show_verdict(self, answered: Answered) -> None:
        """Mark what was answered and what was right."""
        question = answered.asking.question
        if self.typing:
            given = answered.response.text if isinstance(answered.response, Words) else labels.NOT_KNOWN
            self.field.show_verdict(
                answered.outcome, given, YOURS if isinstance(answered.response, Words) else ""
            )
            return
        right, chosen = _right_place(question), _chosen_place(answered.response)
        for place, row in enumerate(self._rows[: self.options]):
            if place == right:
                row.set_state("right", YOURS if place == chosen else KEY)
            elif place == chosen:
                row.set_state(Outcome.WRONG.value, YOURS)
            else:
                row.set_state("neither")

    def set_compact(self, compact: bool, *, form_line: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Take less room in a small window; the smallest has no form line."""
        self._compact = compact
        self._form.setVisible(form_line)
        for row in self._rows:
            row.set_compact(compact)
        self.field.set_compact(compact)
        self._stem.set_size(*(("title", 400) if compact else ("stem", None)))
        self._restyle()

    def _restyle(self) -> None:
        theme, compact = self._theme, self._compact
        above = 40 if not compact else 4 if self._form.isHidden() else 16
        self._form_row.setSpacing(theme.px(8))
        self._head.setSpacing(theme.px(6 if compact else 12))
        self._head.setContentsMargins(RING, theme.px(above), RING, theme.px(20 if compact else 32) - RING)


def _options(question: Question) -> tuple[str, ...]:
    match question:
        case Choice():
            return tuple(labels.option_line(option.text) for option in question.options)
        case TrueFalse():
            return labels.TRUE_FALSE
        case _:
            return ()


def _right_place(question: Question) -> int | None:
    match question:
        case Choice():
            return question.right
        case TrueFalse():
            return 0 if question.truth else 1
        case _:
            return None


def _chosen_place(response: Response) -> int | None:
    match response:
        case Chosen():
            return response.option
        case Judged():
            return 0 if response.true else 1
        case _:
            return None
