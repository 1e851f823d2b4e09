"""Things on the left that are paired with options on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from studyapp.facts.verdict import Outcome
from studyapp.gui import form_words, labels
from studyapp.gui.theme import Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.match_row import MatchRow, note_paragraph
from studyapp.gui.widgets.option_row import OptionRow
from studyapp.gui.widgets.paragraph import Words
from studyapp.questions.hints import Hint, Settled
from studyapp.questions.question import Match
from studyapp.questions.response import Paired, Response

if TYPE_CHECKING:
    from studyapp.study.asking import Answered

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_APART = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_LETTERS = "ABCDEFGHIJ"
_BESIDE = 520  # a panel at least so wide has the options beside the things


class _Partner(OptionRow):
    """An option; a click leaves the focus with the thing it is paired with."""

    def _open_policy(self) -> Qt.FocusPolicy:
        return Qt.FocusPolicy.TabFocus


class MatchForm(FormPanel[Match]):
    """Arrows or a click choose a thing, a letter or a click its partner; Enter sends the pairs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question: Match | None = None
        self._partners: list[int | None] = []
        self._settled: dict[int, int] = {}  # things with the partners that a hint gave them
        self._current = 0
        self._compact = False
        self._note_room: dict[int, int] = {}  # by width, for all things
        self.things: list[MatchRow] = []
        self.options: list[OptionRow] = []
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._below = Below(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for column in (self._left, self._right):
            column.setSpacing(0)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._columns)
        layout.addWidget(self._below)
        theme.changed.connect(self._restyle)

    @property
    def takes_letters(self) -> bool:
        return True

    @property
    def partners(self) -> tuple[int | None, ...]:
        """The option that each thing is paired with now."""
        return tuple(self._partners)

    def ask(self, question: Match) -> None:
        # The hint comes first, since a part that is shown lays out all others at once.
        self._below.say(form_words.MATCH_HINT)
        self._question = question
        self._partners, self._settled = [None] * len(question.left), {}
        self._make_rows(len(question.left), len(question.options))
        self._note_room = {}
        for number, (row, text) in enumerate(zip(self.things, question.left, strict=False), 1):
            row.set_thing(number, labels.option_line(text), self._room)
        for letter, box, option in zip(_LETTERS, self.options, question.options, strict=False):
            box.set_option(letter, labels.option_line(option.text))
        self.stem_first(question.stem, self.things)
        self._show_pairs()
        self._go_to(0)

    def send(self) -> None:
        if lonely := self._partners.count(None):
            self.doubted.emit(form_words.lonely_line(lonely))
        else:
            self.responded.emit(Paired(self.partners))

    def hold(self, response: Response) -> None:
        if isinstance(response, Paired):
            self._partners = list(response.partners)
            self._show_pairs()
        self._go_to(self._current)

    def show_doubt(self, sentence: str) -> None:
        self._below.complain(sentence)

    def focus_option(self, step: int) -> None:
        self._go_to((self._current + step) % len(self._partners))

    def show_hint(self, hint: Hint) -> None:
        if not isinstance(hint, Settled):
            return
        self._settled = dict(hint.pairs)
        for thing, option in hint.pairs:
            if option in self._partners:
                self._partners[self._partners.index(option)] = None
            self._partners[thing] = option
        self._show_pairs()
        self._go_to(next((thing for thing, one in enumerate(self._partners) if one is None), self._current))

    def show_verdict(self, answered: Answered) -> None:
        question, response = self._question, answered.response
        if question is None:
            return
        given = response.partners if isinstance(response, Paired) else (None,) * len(question.left)
        self._partners = list(given)
        self._below.say("")
        for thing, (row, one, right) in enumerate(zip(self.things, given, question.partners, strict=False)):
            asked = thing == question.asked
            outcome = None if one is None else Outcome.RIGHT if one == right else Outcome.WRONG
            row.show_verdict(answered.outcome if asked else outcome, asked=asked)
            row.set_note(self._verdict_note(question, one, right))
        for option in self.options:
            option.set_state("neither")

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        self._compact = compact
        for row in self.things:
            row.set_compact(compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        letter, digit = key - Qt.Key.Key_A, key - Qt.Key.Key_1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._question is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.focus_option(_STEPS[key])
        elif key in _APART:
            self._pair(None)
        elif 0 <= digit < len(self._question.left):
            self._go_to(digit)
        elif 0 <= letter < len(self._question.options):
            if not event.isAutoRepeat():
                self._pair(letter)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _pair(self, option: int | None) -> None:
        """Give the current thing a partner, which leaves the one it had, or none; then go on to one without.

        What a hint has paired stays so.
        """
        if self._current in self._settled or option in self._settled.values():
            return
        if option is not None and option in self._partners:
            self._partners[self._partners.index(option)] = None
        self._partners[self._current] = option
        self._below.say(form_words.MATCH_HINT)
        self._show_pairs()
        row = self.things[self._current]
        self._announce(row.accessibleName())
        count = len(self._partners)
        ahead = ((self._current + step) % count for step in range(count))
        if option is not None:
            self._go_to(next((place for place in ahead if self._partners[place] is None), self._current))

    def _click_option(self, option: int) -> None:
        """Pair, or take the pair apart when it is one already."""
        self._pair(None if self._partners[self._current] == option else option)

    def _go_to(self, thing: int) -> None:
        self._make_current(thing)
        self.things[thing].setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(self.things[thing])

    def _make_current(self, thing: int) -> None:
        self._current = thing
        for place, row in enumerate(self.things[: len(self._partners)]):
            row.set_current(current=place == thing)

    def _show_pairs(self) -> None:
        question = self._question
        if question is None:
            return
        for thing, (row, option) in enumerate(zip(self.things, self._partners, strict=False)):
            if thing in self._settled:
                row.set_note(self._verdict_note(question, option, self._settled[thing]))
            else:
                row.set_note(form_words.LONELY if option is None else self._partner(question, option))
        for place, box in enumerate(self.options[: len(question.options)]):
            taken = place in self._partners
            box.set_state("rest", form_words.taken_by(self._partners.index(place) + 1) if taken else "")

    @staticmethod
    def _partner(question: Match, option: int) -> Words:
        return form_words.partner_note(_LETTERS[option], labels.option_line(question.options[option].text))

    def _verdict_note(self, question: Match, given: int | None, right: int) -> Words:
        partner = _LETTERS[right], labels.option_line(question.options[right].text)
        if given is None:
            return form_words.partner_note(*partner)
        if given == right:
            return form_words.right_note(*partner)
        return form_words.wrong_note(_LETTERS[given], *partner)

    def _room(self, width: int) -> int:
        """How high the tallest note of any thing may become at a width."""
        if width not in self._note_room and self._question:
            options = range(len(self._question.options))
            notes = [
                self._verdict_note(self._question, (right + 1) % len(options), right) for right in options
            ]
            direction = self.layoutDirection()
            heights = [note_paragraph(self._theme, note, direction).height(width) for note in notes]
            self._note_room[width] = max(heights)
        return self._note_room.get(width, 0)

    def _make_rows(self, things: int, options: int) -> None:
        while len(self.things) < things:
            place = len(self.things)
            row = MatchRow(self._theme)
            row.came.connect(lambda place=place: self._make_current(place))
            row.set_compact(self._compact)
            self.things.append(row)
            self._left.insertWidget(place, row)
        while len(self.options) < options:
            place = len(self.options)
            option = _Partner(self._theme, "A", "", words=form_words.TAKEN, compact=True)
            option.clicked.connect(lambda _checked=False, place=place: self._click_option(place))
            self.options.append(option)
            self._right.insertWidget(place, option)
        for rows, count in ((self.things, things), (self.options, options)):
            for place, one in enumerate(rows):
                one.setVisible(place < count)

    def _announce(self, line: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def _restyle(self) -> None:
        self._note_room = {}
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= self._theme.px(_BESIDE)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._columns.setSpacing(self._theme.px(8))
