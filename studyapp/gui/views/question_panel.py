"""The question on the screen: its form, its stem, and the panel of that form, which takes the answer."""

from __future__ import annotations

from typing import Any, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studyapp.facts.forms import Form
from studyapp.gui import labels, notation, words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.views.forms.options_form import OptionsForm
from studyapp.gui.widgets.icon import Icon
from studyapp.gui.widgets.text import Text
from studyapp.questions.hints import Hint
from studyapp.questions.question import Question, form_of
from studyapp.questions.response import DontKnow, Response
from studyapp.study.asking import Answered

_ICONS = {
    Form.CHOICE: "list",
    Form.TRUE_FALSE: "toggle-left",
    Form.CLOZE: "text-cursor-input",
    Form.TYPED: "text-cursor-input",
    Form.ORDER: "arrow-down-up",
    Form.MATCH: "link-2",
    Form.NUMBER_LINE: "ruler",
    Form.WHO_SAYS: "message-square-quote",
    Form.MAP: "map-pin",
    Form.TIMELINE: "calendar-range",
}


class QuestionPanel(QWidget):
    """Shows a question and reports the response; after the verdict the same panel shows what was right.

    A panel is made when a question first needs it, or ahead of that, and kept.
    """

    responded = Signal(object)  # Response
    doubted = Signal(str)  # why there is no answer yet that could be graded
    reached = Signal(object)  # QWidget: where the keys have come to, which must be seen
    panel_made = Signal(object)  # FormPanel

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question: Question | None = None
        self._panels: dict[type[FormPanel[Any]], FormPanel[Any]] = {}
        self._panel: FormPanel[Any] | None = None
        self._form_icon = Icon(theme, "list", role="ink3")
        self._form_line = Text(theme, "", "small", role="ink2", wrap=False)
        self._form = QWidget()
        self._stem = Text(theme, "", "stem", measure=720)
        self._stem.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._form_row = form = QHBoxLayout(self._form)
        form.setContentsMargins(RING, 0, RING, 0)
        self._stem.setContentsMargins(RING, RING, RING, RING)
        form.addWidget(self._form_icon)
        form.addWidget(self._form_line, 1)
        self._head = QVBoxLayout()
        self._head.addWidget(self._form)
        self._head.addWidget(self._stem)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._head)
        theme.changed.connect(self._restyle)
        self._compact = False
        self._restyle()

    @property
    def panel(self) -> FormPanel[Any]:
        """The panel of the question that is shown."""
        if self._panel is None:
            raise RuntimeError("no question was asked")
        return self._panel

    @property
    def field(self) -> QLineEdit | None:
        """The text field of the question, while it has the focus."""
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, QLineEdit) and self.isAncestorOf(focused) else None

    @property
    def takes_letters(self) -> bool:
        """Whether letters belong to the answer now, so that commands of one letter need Alt."""
        return self._panel is not None and self._panel.takes_letters

    @property
    def options(self) -> int:
        """How many options there are that a letter chooses."""
        return self._panel.options if isinstance(self._panel, OptionsForm) else 0

    def show_question(self, question: Question) -> None:
        """Ask a question, with the focus where its answer begins."""
        self._question = question
        form = form_of(question)
        line = words.FORM_LINES[form]
        self._form_icon.set_icon(_ICONS[form])
        self._form_line.set_words(line)
        self._stem.set_words(notation.unbroken(question.stem))
        self._stem.setAccessibleName(f"{line}. {question.stem}")
        panel = self._panel_of(form)
        if panel is not self._panel:
            if self._panel:
                self._panel.hide()
            panel.show()
            self._panel = panel
        self._stem.setFocus(Qt.FocusReason.OtherFocusReason)
        panel.ask(question)
        self._follow_stem(panel)

    def show_flag(self, *, flagged: bool) -> None:
        """Say beside the form whether a note of the learner stands on the question."""
        if self._question:
            line = words.FORM_LINES[form_of(self._question)]
            self._form_line.set_words(labels.flagged_line(line) if flagged else line)

    def choose(self, place: int) -> None:
        """Answer with the option at a place, counted from 0, where there are options."""
        if isinstance(self._panel, OptionsForm):
            self._panel.choose(place)

    def send(self) -> None:
        """Give the answer as it stands."""
        self.panel.send()

    def mark(self, response: Response) -> None:
        """Show which answer was given, while something is asked about it."""
        self.panel.mark(response)

    def hold(self, response: Response) -> bool:
        """Keep an answer that could not be saved where Enter gives it again; False when it is none of those here."""
        if isinstance(response, DontKnow):
            return False
        self.panel.hold(response)
        return True

    def focus_option(self, step: int) -> None:
        """Move the focus to the next option (1) or the one before (-1)."""
        self.panel.focus_option(step)

    def show_doubt(self, sentence: str) -> None:
        """Say why the answer cannot be graded; it stays as it is."""
        self.panel.show_doubt(sentence)

    def show_hint(self, hint: Hint) -> None:
        """Show what hints have told; the keys go on where the answer is given."""
        self.panel.show_hint(hint)
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused) or not focused.focusPolicy():
            self._stem.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_verdict(self, answered: Answered) -> None:
        """Mark what was answered and what was right."""
        self.panel.show_verdict(answered)

    def make_ahead(self) -> None:
        """Make a panel that no question has needed yet, so that the first one need not wait for it."""
        kinds = (_kind_of(form) for form in Form)
        if kind := next((kind for kind in kinds if kind not in self._panels), None):
            self._make(kind)

    def set_compact(self, compact: bool, *, form_line: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Take less room in a small window; the smallest has no form line."""
        self._compact = compact
        self._form.setVisible(form_line)
        for panel in self._panels.values():
            panel.set_compact(compact)
        self._stem.set_size(*(("title", 400) if compact else ("stem", None)))
        self._restyle()

    def _follow_stem(self, panel: FormPanel[Any]) -> None:
        """Let Tab go from the stem to the panel, which was made after all that stands below it."""
        before: QWidget = self._stem
        for part in panel.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, part)
                before = part

    def _panel_of(self, form: Form) -> FormPanel[Any]:
        kind = _kind_of(form)
        return self._panels.get(kind) or self._make(kind)

    def _make(self, kind: type[FormPanel[Any]]) -> FormPanel[Any]:
        panel = self._panels[kind] = kind(self._theme)
        panel.hide()
        panel.set_compact(self._compact)
        panel.responded.connect(self.responded)
        panel.doubted.connect(self.doubted)
        panel.reached.connect(self.reached)
        self._rows.addWidget(panel)
        self.panel_made.emit(panel)
        return panel

    def _restyle(self) -> None:
        theme, compact = self._theme, self._compact
        above = 40 if not compact else 4 if self._form.isHidden() else 16
        self._form_row.setSpacing(theme.px(8))
        self._head.setSpacing(theme.px(6 if compact else 12) - RING)
        top = theme.px(above) - (RING if self._form.isHidden() else 0)
        self._head.setContentsMargins(0, max(top, 0), 0, theme.px(20 if compact else 32) - 2 * RING)


def _kind_of(form: Form) -> type[FormPanel[Any]]:
    """The panel of a form; all but the first question's are loaded when they are needed."""
    # ruff: noqa: PLC0415
    match form:
        case Form.CHOICE | Form.TRUE_FALSE | Form.WHO_SAYS:
            return OptionsForm
        case Form.CLOZE | Form.TYPED:
            from studyapp.gui.views.forms.typed_form import TypedForm

            return TypedForm
        case Form.ORDER:
            from studyapp.gui.views.forms.order_form import OrderForm

            return OrderForm
        case Form.MATCH:
            from studyapp.gui.views.forms.match_form import MatchForm

            return MatchForm
        case Form.NUMBER_LINE | Form.TIMELINE:
            from studyapp.gui.views.forms.line_form import LineForm

            return LineForm
        case Form.MAP:
            from studyapp.gui.views.forms.map_form import MapForm

            return MapForm
        case _:
            assert_never(form)
