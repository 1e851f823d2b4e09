"""What came of a quiz: points, what was missed, each time beside the others, sections, and what is missed most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.facts.verdict import Outcome
from studyapp.gui import quiz_words as words
from studyapp.gui import summary_words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.quiz_desk import Report
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.table_text import as_csv
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.bars import BottomBar
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.figure_list import FigureList
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.interval_chart import IntervalChart, Span
from studyapp.gui.widgets.look_again_row import LookAgainRow, Missed
from studyapp.gui.widgets.mark_strip import MarkStrip
from studyapp.gui.widgets.paragraph import Run
from studyapp.gui.widgets.plot import Plot, Table
from studyapp.gui.widgets.pressed_row import PressedRow
from studyapp.gui.widgets.text import Text
from studyapp.memory.share import Share
from studyapp.study.quiz import QuizResult, most_missed
from studyapp.study.selection import Selection

_MEASURE = 880
_MOST = 20  # rows of one kind


class QuizResultView(QWidget):
    """A page; Enter leads back to the quizzes, P practises what was missed, A takes the quiz again, T shows tables."""

    quizzes_requested = Signal()
    quiz_requested = Signal(object)  # a QuizSitting
    sitting_requested = Signal(object)  # a Selection
    fact_requested = Signal(str)  # id of a fact

    def __init__(self, theme: Theme, desk: Desk, dialogs: Dialogs, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._report: Report | None = None
        self._head = Text(theme, "", role="ink2")
        self._points = Text(theme, "", "figure")
        self._line = Text(theme, "", "reading", role="ink2")
        self._strip = MarkStrip(theme)
        self._missed = _Part(theme, words.MISSED)
        self.times = IntervalChart(theme, unit=words.UNIT)
        self.sections = FigureList(theme, columns=words.SECTION_HEAD)
        self.tables = QWidget()  # in the place of both
        self._tables = QVBoxLayout(self.tables)
        self._tables.setContentsMargins(0, 0, 0, 0)
        self._as_tables = False
        self._most = _Part(theme, words.QUESTIONS)
        self.done = Button(theme, words.QUIZZES, "main", keys=("Enter",))
        self.again = Button(theme, words.AGAIN, "quiet", keys=("A",))
        self.practise = Button(theme, "", "quiet", keys=("P",))
        self.export = Button(theme, words.EXPORT, "quiet", keys=("Ctrl", "S"))
        self.done.clicked.connect(self.quizzes_requested)
        self.again.clicked.connect(self._take_again)
        self.practise.clicked.connect(self._practise)
        self.export.clicked.connect(self._export)
        self._told = Text(theme, "", role="ink2")
        self._column = Column(theme, _MEASURE)
        self._gaps: list[tuple[QVBoxLayout, QWidget, int]] = []
        for part, above in (
            (self._head, 40),
            (self._points, 4),
            (self._line, 8),
            (self._strip, 24),
            (self._missed, 40),
            (self.times, 40),
            (self.sections, 40),
            (self.tables, 40),
            (self._most, 40),
            (self._told, 24),
        ):
            holder = QVBoxLayout()
            holder.addWidget(part)
            self._gaps.append((holder, part, above))
            self._column.rows.addLayout(holder)
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addWidget(BottomBar(theme, [self.practise, self.again, self.export], [self.done]))
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Read what came of the quiz anew; StudyError when it cannot be read."""
        if self._report:
            self.show_report(self._desk.quizzes.report(self._report.quiz, self._report.result.id))

    def focus_first(self) -> None:
        """Give the focus to the way back."""
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: Report) -> None:
        """Show what came of a quiz."""
        self._report = report
        bank, result = self._desk.bank, report.result
        mine = [one for one in report.results if self._desk.quizzes.is_mine(one)]
        self._head.set_words(words.title_line(report.quiz.name))
        points = words.points_line(result.points)
        self._points.set_words([Run(points, 600), Run(f" {words.RIGHT}", 400, "ink2")])
        self._line.set_words(f"{words.result_line(report)} {words.compared_line(report, mine)}")
        outcomes = [one.outcome for one in result.answers]
        self._strip.set_outcomes(tuple(outcomes), points)
        missed = [one for one in result.answers if one.outcome is not Outcome.RIGHT]
        rows = []
        for one in missed[:_MOST]:
            stem, given, key, claim = words.missed_words(bank, one, report)
            told = Missed(one.outcome, stem, words.given_and_claim(given, claim), key, "")
            rows.append((told, one.card.fact))
        self._missed.show_rows(rows, self._press, more=len(missed) - _MOST)
        self._show_times(report)
        self._show_sections(report)
        self._show_figures()
        tallies = most_missed(report.quiz, report.results) if len(report.results) > 1 else []
        self._most.show_rows(
            [
                (Missed(Outcome.WRONG, *words.tally_words(bank, one), ""), one.card.fact)
                for one in tallies[:_MOST]
            ],
            self._press,
            more=len(tallies) - _MOST,
        )
        self.practise.set_verb(summary_words.practise_verb(len(missed)))
        self.practise.setVisible(any(bank.holds(one.card) for one in missed))
        self._told.set_words("")
        self._column.verticalScrollBar().setValue(0)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        saving = event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = not event.modifiers() or event.key() == Qt.Key.Key_Enter
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif saving:
            self._export()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.quizzes_requested.emit()
        elif plain and event.key() == Qt.Key.Key_A:
            self._take_again()
        elif plain and event.key() == Qt.Key.Key_T:
            self._as_tables = not self._as_tables
            self._show_figures()
        elif plain and event.key() == Qt.Key.Key_P:
            self._practise()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _show_times(self, report: Report) -> None:
        """Compare this result with the others of the quiz, the latest first."""
        desk, day = self._desk, self._desk.day()
        shown = list(reversed(report.results))[:_MOST]
        spans = [self._span(self._called(one, report), one.points) for one in shown]
        rows = words.times_rows(shown, desk.learner.id, day)
        self.times.set_words(words.COMPARED, words.TIMES_LINE)
        self.times.set_spans(spans, Table(words.TIMES_HEAD, rows))

    def _called(self, result: QuizResult, report: Report) -> str:
        day = words.day_of(result, self._desk.day())
        if self._desk.quizzes.is_mine(result):
            return words.this_time(day) if result.id == report.result.id else day
        return words.day_of_other(day, words.who_words(result, mine=False))

    def _show_sections(self, report: Report) -> None:
        """Tell the points of each section in figures: of most there are too few answers for an interval."""
        self.sections.set_words(words.SECTIONS, words.SECTIONS_LINE)
        self.sections.set_rows(words.section_rows(self._desk.bank, report.result.answers)[:_MOST])

    def _show_figures(self) -> None:
        """Show the plots, or their tables in their place."""
        for old in self.tables.findChildren(DataTable):
            old.hide()
            old.deleteLater()
        plots: list[Plot] = [self.times]
        if len(self.sections.table().rows) > 1:
            plots.append(self.sections)
        self.sections.hide()
        for plot in plots:
            plot.setVisible(not self._as_tables)
            if self._as_tables:
                self._tables.addWidget(DataTable(self._theme, plot.accessibleName(), plot.table()))
        self.tables.setVisible(self._as_tables)
        self._restyle()

    @staticmethod
    def _span(name: str, share: Share) -> Span:
        return Span(name, share.value * 100, share.low * 100, share.high * 100, words.points_line(share))

    def _press(self, fact: str) -> None:
        if fact in self._desk.bank.facts:
            self.fact_requested.emit(fact)

    def _practise(self) -> None:
        if self._report and self.practise.isVisible():
            missed = (one.card for one in self._report.result.answers if one.outcome is not Outcome.RIGHT)
            cards = tuple(card for card in missed if self._desk.bank.holds(card))
            self.sitting_requested.emit(Selection(cards=cards, counts=False))

    def _take_again(self) -> None:
        if self._report:
            try:
                sitting = self._desk.quizzes.begin(self._report.quiz)
            except StudyError as error:
                self._dialogs.show_error(str(error))
            else:
                self.quiz_requested.emit(sitting)

    def _export(self) -> None:
        """Write the result into a file: as CSV, or as plain text where its name says so."""
        if not (report := self._report):
            return
        desk = self._desk
        path = self._dialogs.ask_save_file(
            words.EXPORT, f"{words.file_name(report.quiz.name)}.csv", words.FILES
        )
        if path is None:
            return
        if plain := path.suffix.lower() == ".txt":
            lines = words.text_lines(desk.bank, report, desk.learner.id, desk.day())
            text = "\n".join(lines) + "\n"
        else:
            text = as_csv(words.TABLE_HEAD, words.table_rows(desk.bank, report))
        unfinished = path.with_name(f"{path.name}.part")
        try:  # the mark in front tells spreadsheets that it is UTF-8
            unfinished.write_text(text, "utf-8" if plain else "utf-8-sig", newline="")
            unfinished.replace(path)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            self._tell(words.not_saved(path.name, error.strerror or str(error)))
        else:
            self._tell(words.saved_line(path.name))

    def _tell(self, line: str) -> None:
        self._told.set_words(line)
        self._column.ensureWidgetVisible(self._told)

    def _restyle(self) -> None:
        theme = self._theme
        low = self.height() < theme.px(640)
        self._column.set_side(24 if self.width() < theme.px(700) else 40)
        for holder, part, above in self._gaps:
            side = 0 if isinstance(part, _Part) else RING
            holder.setContentsMargins(
                side, 0 if part.isHidden() else theme.px(above // 2 if low else above), side, 0
            )


class _Part(QWidget):
    """A head and the rows below it, hidden when there are none; a row leads to its fact."""

    def __init__(self, theme: Theme, head: str) -> None:
        super().__init__()
        self._theme = theme
        self._more = Text(theme, "", "small", role="ink2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(RING, 0, RING, 0)
        top.setSpacing(8)
        top.addWidget(Text(theme, head, weight=600))
        top.addWidget(HairLine(theme))
        self._more.setContentsMargins(RING, 8, RING, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._rows)
        column.addWidget(self._more)

    def show_rows(
        self, rows: Sequence[tuple[Missed, str]], press: Callable[[str], None], *, more: int = 0
    ) -> None:
        """Show rows, each with the fact that it leads to, and how many `more` there would be."""
        while row := self._rows.takeAt(0):
            if old := row.widget():
                old.hide()
                old.deleteLater()
        for told, fact in rows:
            pressed = PressedRow(self._theme, LookAgainRow(self._theme, told))
            pressed.clicked.connect(lambda _checked=False, fact=fact: press(fact))
            self._rows.addWidget(pressed)
            pressed.show()
        self._more.set_words(summary_words.more_line(more) if more > 0 else "")
        self._more.setVisible(more > 0)
        self.setVisible(bool(rows))
