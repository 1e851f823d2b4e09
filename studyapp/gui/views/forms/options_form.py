"""Options to choose one of: for choice, true or false, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from studyapp.facts.verdict import Outcome
from studyapp.gui import hint_words, labels
from studyapp.gui.theme import Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.widgets.option_row import KEY, YOURS, OptionRow
from studyapp.questions.hints import Hint, Left
from studyapp.questions.question import Choice, TrueFalse, WhoSays
from studyapp.questions.response import Chosen, Judged, Response

if TYPE_CHECKING:
    from studyapp.study.asking import Answered

_LETTERS = "ABCD"
_Asked = Choice | TrueFalse | WhoSays


class OptionsForm(FormPanel[_Asked]):
    """Rows of options; a letter, a click, or arrows and Enter choose."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question: _Asked | None = None
        self._left: frozenset[int] = frozenset()  # the places that no hint has crossed out
        self._rows = [OptionRow(theme, letter, "") for letter in _LETTERS]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, row in enumerate(self._rows):
            row.clicked.connect(lambda _checked=False, place=place: self.choose(place))
            layout.addWidget(row)

    @property
    def options(self) -> int:
        """How many options there are, those that are crossed out too."""
        return len(_options(self._question)) if self._question else 0

    def ask(self, question: _Asked) -> None:
        self._question = question
        options = _options(question)
        self._left = frozenset(range(len(options)))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(options))
            if place < len(options):
                row.set_option(_LETTERS[place], options[place])

    def choose(self, place: int) -> None:
        """Answer with the option at a place, counted from 0, unless it is crossed out."""
        if place not in self._left:
            self.doubted.emit(hint_words.DROPPED)
            return
        match self._question:
            case Choice() | WhoSays():
                self.responded.emit(Chosen(place))
            case TrueFalse():
                self.responded.emit(Judged(place == 0))
            case None:
                pass
            case _:
                assert_never(self._question)

    def focus_option(self, step: int) -> None:
        """Move the focus to the next option (1) or the one before (-1), from the stem to the first or the last."""
        rows = [self._rows[place] for place in sorted(self._left)]
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        to = (0 if step > 0 else -1) if at is None else (at + step) % len(rows)
        rows[to].setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(rows[to])

    def mark(self, response: Response) -> None:
        chosen = _chosen_place(response)
        for place, row in enumerate(self._rows[: self.options]):
            row.set_state("chosen" if place == chosen else "rest" if place in self._left else "dropped")

    def hold(self, response: Response) -> None:
        self.mark(response)
        chosen = _chosen_place(response)
        if chosen is not None:
            self._rows[chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def show_hint(self, hint: Hint) -> None:
        if isinstance(hint, Left):
            self._left = frozenset(hint.options)
            for place, row in enumerate(self._rows[: self.options]):
                row.set_state("rest" if place in self._left else "dropped")

    def show_verdict(self, answered: Answered) -> None:
        right, chosen = _right_place(self._question), _chosen_place(answered.response)
        for place, row in enumerate(self._rows[: self.options]):
            if place == right:
                row.set_state("right", YOURS if place == chosen else KEY)
            elif place == chosen:
                row.set_state(Outcome.WRONG.value, YOURS)
            else:
                row.set_state("neither")

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        for row in self._rows:
            row.set_compact(compact)


def _options(question: _Asked) -> tuple[str, ...]:
    if isinstance(question, TrueFalse):
        return labels.TRUE_FALSE
    return tuple(labels.option_line(option.text) for option in question.options)


def _right_place(question: _Asked | None) -> int | None:
    if isinstance(question, TrueFalse):
        return 0 if question.truth else 1
    return question.right if question else None


def _chosen_place(response: Response) -> int | None:
    match response:
        case Chosen():
            return response.option
        case Judged():
            return 0 if response.true else 1
        case _:
            return None
