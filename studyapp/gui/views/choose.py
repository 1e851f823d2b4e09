"""Choose what to study: by section, form and state, and whether the answers count."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.gui import choose_words, labels, quiz_words
from studyapp.gui.desks.choose_desk import Offer
from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.choose_parts import ChooseFoot, Titled
from studyapp.gui.views.column import Column
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.check import CheckRow
from studyapp.gui.widgets.check_group import CheckGroup
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.switch import Switch
from studyapp.gui.widgets.text import Text
from studyapp.study.selection import Selection, Which

_MEASURE = 936
_SIDE_BY_SIDE = 620  # narrower than this, the sections stand below the rest
_LIMITS = {"10": 10, "20": 20, "50": 50, "all": None}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChooseView(QWidget):
    """A page that leads to a sitting over what was chosen; it opens with the last choice, and Esc leads back to Today."""

    sitting_requested = Signal(object)  # a Selection
    reading_requested = Signal(object, object)  # ids of facts, and the Selection that is studied after them
    sheet_requested = Signal(object)  # what opens a sheet: Callable[[Theme, QWidget], Sheet]
    quizzes_requested = Signal()
    left = Signal()  # for Today

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self.selection = Selection(limit=20)
        self._title = Text(theme, labels.CHOOSE, "title")
        self._line = Text(theme, choose_words.OPEN_LINE, role="ink2")
        self.ready = {key: Button(theme, verb, keys=(key,)) for key, verb in choose_words.READY.items()}
        self._ready = Flow()
        for key, button in self.ready.items():
            button.clicked.connect(lambda _checked=False, key=key: self._take_ready(key))
            self._ready.addWidget(button)
        states = [(state.value, words) for state, words in choose_words.WHICH_WORDS.items()]
        forms = [(form.value, words) for form, words in choose_words.FORM_WORDS.items()]
        sections = [(one, choose_words.section_name(one)) for one in desk.choice.sections]
        self.which = CheckGroup(theme, states, choose_words.STATES)
        self.forms = CheckGroup(theme, forms, choose_words.FORMS)
        self.sections = CheckGroup(theme, sections, choose_words.SECTIONS, rows=True)
        for group in (self.which, self.forms, self.sections):
            group.ticked.connect(self._read_choice)
            group.reached.connect(self._scroll_to)
        self.limit = Segments(
            theme, [(key, choose_words.ALL if key == "all" else key) for key in _LIMITS], choose_words.LIMIT
        )
        self.limit.chosen.connect(lambda _key: self._read_choice())
        self.counts = Switch(theme, choose_words.COUNTS[0])
        self.counts.clicked.connect(self._read_choice)
        self.counts.installEventFilter(self)
        self._counts_row = SettingRow(theme, choose_words.COUNTS, self.counts)
        self.foot = ChooseFoot(theme)
        self.foot.start.clicked.connect(lambda: self.sitting_requested.emit(self.selection))
        self.foot.back.clicked.connect(self.left)
        self.foot.read.clicked.connect(self._read_first)
        self.foot.quiz.clicked.connect(self._make_quiz)
        self.quizzes = Button(theme, quiz_words.QUIZZES, "quiet")
        self.quizzes.clicked.connect(self.quizzes_requested)
        self._ready.addWidget(self.quizzes)
        self._column = Column(theme, _MEASURE, centred=False)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show what can be chosen, and the last choice; StudyError when it cannot be read."""
        self._show(self._desk.choice.offer(self.selection))

    def focus_first(self) -> None:
        """Give the focus to the first choice."""
        self.which.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in _ENTER and self.foot.start.isEnabled():
            self.foot.start.click()
        elif letter in self.ready and not event.modifiers():
            self.ready[letter].click()
        elif letter in ("R", "Q") and not event.modifiers():
            {"R": self.foot.read, "Q": self.foot.quiz}[letter].click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter start from the switch too, as it does from all that Space ticks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _lay_out(self) -> None:
        left, self._sides = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        left.setSpacing(0)  # else it takes that of the sides
        theme = self._theme
        self._titled = [
            Titled(theme, choose_words.STATES, self.which),
            Titled(theme, choose_words.FORMS, self.forms),
            Titled(theme, choose_words.LIMIT, self.limit),
        ]
        for part in (*self._titled, self._counts_row):
            left.addWidget(part)
        left.addStretch(1)
        self._titled.append(Titled(theme, choose_words.SECTIONS, self.sections))
        self._sides.addLayout(left, 1)
        self._sides.addWidget(self._titled[-1], 1, Qt.AlignmentFlag.AlignTop)
        rows = self._column.rows
        rows.addWidget(self._title)
        rows.addWidget(self._line)
        rows.addLayout(self._ready)
        rows.addLayout(self._sides)
        rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addWidget(self.foot)

    def _take_ready(self, key: str) -> None:
        """Choose what a ready choice stands for, of the sections that are chosen; Enter starts it."""
        ready = {
            "F": Selection(which=frozenset({Which.FORGOTTEN})),
            "N": Selection(which=frozenset({Which.UNSEEN}), limit=10),  # each comes back for days and weeks
            "C": Selection(which=frozenset({Which.LEARNT}), counts=False),
        }
        self._choose(replace(ready[key], sections=self.selection.sections))
        self.foot.start.setFocus(Qt.FocusReason.TabFocusReason)

    def _read_first(self) -> None:
        """Have the facts of what is chosen read, without heed to how many questions are asked at most."""
        try:
            cards = self._desk.choice.held(replace(self.selection, limit=None))
        except StudyError as error:
            self.foot.show_none(str(error))
        else:
            self.reading_requested.emit(list(dict.fromkeys(card.fact for card in cards)), self.selection)

    def _make_quiz(self) -> None:
        from studyapp.gui.views.quiz_sheet import QuizSheet, open_quiz_sheet  # noqa: PLC0415 - hardly ever needed

        selection, desk = self.selection, self._desk.quizzes
        try:
            room = desk.room(selection)
        except StudyError as error:
            self.foot.show_none(str(error))
            return

        def opened(theme: Theme, window: QWidget) -> QuizSheet:
            sheet = open_quiz_sheet(theme, window, desk, selection, room)
            sheet.made.connect(lambda _quiz: self.quizzes_requested.emit())
            return sheet

        self.sheet_requested.emit(opened)

    def _read_choice(self) -> None:
        self._choose(
            Selection(
                sections=self.sections.keys,
                forms=frozenset(map(Form, self.forms.keys)),
                which=frozenset(map(Which, self.which.keys)),
                limit=_LIMITS[self.limit.current],
                counts=self.counts.isChecked(),
            )
        )

    def _choose(self, selection: Selection) -> None:
        self.selection = selection
        try:
            self.refresh()
        except StudyError as error:
            self.foot.show_none(str(error))

    def _show(self, offer: Offer) -> None:
        chosen = self.selection
        self.which.tick(chosen.which)
        self.forms.tick(chosen.forms)
        self.sections.tick(chosen.sections)
        for section, row in self.sections.checks.items():
            if isinstance(row, CheckRow):
                held = offer.sections.get(section, 0)
                row.set_number(held, choose_words.section_line(section, held))
        self.limit.choose(next(key for key, limit in _LIMITS.items() if limit == chosen.limit))
        self.counts.setChecked(chosen.counts)
        self._counts_row.set_line(choose_words.counts_line(counts=chosen.counts))
        if offer.questions:
            self.foot.show_offer(choose_words.offer_line(offer))
        else:
            self.foot.show_none(choose_words.nothing_line(chosen))

    def _scroll_to(self, check: QWidget) -> None:
        self._column.ensureWidgetVisible(check, 0, 2 * RING)

    def _restyle(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        self._column.set_side(24 if narrow else 40)
        self.foot.set_narrow(narrow)
        self._title.setContentsMargins(RING, theme.px(22), RING, theme.px(4))
        self._line.setContentsMargins(RING, 0, RING, theme.px(16))
        self._ready.setSpacing(theme.px(4))
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(direction)
        self._sides.setSpacing(0 if narrow else theme.px(48))
        self._sides.setContentsMargins(0, theme.px(8), 0, theme.px(24))
        self._counts_row.set_narrow(False)
