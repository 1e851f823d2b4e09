"""The part of Progress that reads all answers: what was foretold beside what came, and what was surely known and wrong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import calibration_words as words
from studyapp.gui.desks.foretelling_desk import ForetellingDesk, Mark, SureAndWrong
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.sure_list import SureList
from studyapp.gui.widgets.calibration_plot import CalibrationPlot
from studyapp.gui.widgets.calibration_plot import Foretold as Point
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.text import Text
from studyapp.memory.calibration import Calibration, gathered
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.share import Share
from studyapp.processes import CancelledError
from studyapp.storage.foretold import Foretold
from studyapp.study.progress import ENOUGH


class ForetoldPart(QWidget):
    """Says that it is working the figures out until it has them; they are kept until there is another answer."""

    sitting_requested = Signal(object)  # a Selection
    changed = Signal()  # other figures are shown

    def __init__(self, theme: Theme, desk: ForetellingDesk, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._background = background
        self._working: Mark | None = None  # what the figures are being worked out for
        self._ended = False
        self._shown: Foretold | None = None
        self._told: list[SureAndWrong] = []
        self.status = Text(theme, role="ink2", measure=600)
        self.status.setContentsMargins(RING, 0, RING, 0)
        self.predictions = CalibrationPlot(
            theme, across=words.PREDICTED, up=words.CAME, diagonal=words.AS_PREDICTED, points=words.MEASURED
        )
        self.certainty = CalibrationPlot(
            theme, across=words.CERTAINTY, up=words.CAME, diagonal=words.AS_STATED, points=words.MEASURED
        )
        self._too_few = _Sentence(theme, words.PREDICTIONS)
        self._no_certainty = _Sentence(theme, words.HOW_SURE)
        self._scores = QVBoxLayout()
        self._scores_line = Text(theme, role="ink2", measure=440)
        self._scores_mean = Text(theme, words.SCORES_MEAN, "small", role="ink2", measure=440)
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (self._too_few, self.predictions, self._scores_line):
            left.addWidget(part)
        left.addLayout(self._scores)
        left.addWidget(self._scores_mean)
        left.addStretch(1)
        for part in (self._no_certainty, self.certainty):
            right.addWidget(part)
        right.addStretch(1)
        self._columns = left, right
        self._plots = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._plots)
        self._row.setContentsMargins(RING, 0, RING, 0)
        self._row.addLayout(left, 1)
        self._row.addLayout(right, 1)
        self.sure = SureList(theme)
        self.sure.practise_requested.connect(self._practise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.status, self._plots, self.sure):
            layout.addWidget(widget)
            widget.hide()
        self._rows = layout
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the figures if they stand, else work them out; StudyError when it cannot be told which."""
        if found := self._desk.kept():
            self._show(found)
        else:
            self._work_out()

    def stop(self) -> None:
        """Work nothing out any more."""
        self._ended = True

    def tables(self) -> Iterable[tuple[str, Table]]:
        """The figures that are shown, each with its title."""
        if not self.predictions.isHidden() and self._shown:
            yield words.predictions_line(self._shown.scheduler), self.predictions.table()
            yield words.SCORES, _scores(self._shown.scheduler)
        if not self.certainty.isHidden() and self._shown:
            yield words.certainty_line(self._shown.learner), self.certainty.table()
        if self._told:
            yield words.SURE_AND_WRONG, self.sure.table()

    def press_key(self, event: QKeyEvent) -> bool:
        """Practise at P, where there is something to practise; whether the key stands for anything here."""
        if event.key() != Qt.Key.Key_P or self.sure.isHidden():
            return False
        self._practise()
        return True

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put both plots below one another, or side by side."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._theme.px(32 if narrow else 48))

    def _work_out(self) -> None:
        self._say(words.WORKING_OUT)
        if self._working is not None:
            return  # it is looked again when that is done
        mark = self._working = self._desk.mark()
        work = self._desk.working_out()

        def cancelled() -> bool:
            return self._ended

        self._background.run(lambda: work(cancelled), lambda found: self._done(mark, found), self._failed)

    def _done(self, mark: Mark, found: Foretold) -> None:
        self._working = None
        self._desk.keep(mark, found)
        if self._desk.kept() is None:
            self._work_out()
        else:
            self._show(found)

    def _failed(self, error: Exception) -> None:
        self._working = None
        if isinstance(error, StudyError):
            self._say(str(error))
        elif not isinstance(error, CancelledError):
            raise error

    def _say(self, line: str) -> None:
        self.status.set_words(line)
        self.status.setVisible(bool(line))

    def _show(self, found: Foretold) -> None:
        self._say("")
        if found is self._shown:
            return
        self._shown = found
        self._plots.show()
        self._show_predictions(found.scheduler)
        self._show_certainty(found.learner)
        self._told = self._desk.sure_and_wrong(found.learner.confidently_wrong)
        self.sure.show_facts(self._told, self._desk.day())
        self.changed.emit()

    def _show_predictions(self, found: Calibration) -> None:
        enough = found.right.total >= ENOUGH
        self._too_few.setVisible(not enough)
        self._too_few.line.set_words(words.too_few_predicted_line(found))
        for part in (self.predictions, self._scores_line, self._scores_mean):
            part.setVisible(enough)
        while item := self._scores.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        if enough:
            self.predictions.set_words(words.predictions_title(found), words.predictions_line(found))
            self.predictions.set_points(_points((one.expected, one.right) for one in found.bins))
            self._scores_line.set_words(words.scores_line(found))
            self._scores.addWidget(DataTable(self._theme, words.SCORES, _scores(found)))

    def _show_certainty(self, found: SelfKnowledge) -> None:
        enough = found.right.total >= ENOUGH
        self.certainty.setVisible(enough)
        self._no_certainty.setVisible(not enough)
        self._no_certainty.line.set_words(
            words.no_certainty_line(found.right.total, asked=self._desk.asks_certainty)
        )
        if enough:
            self.certainty.set_words(words.certainty_title(found), words.certainty_line(found))
            self.certainty.set_points(_points((one.stated, one.right) for one in found.levels))

    def _practise(self) -> None:
        self.sitting_requested.emit(self._desk.practice(self._told))

    def _restyle(self) -> None:
        px = self._theme.px
        self._rows.setSpacing(px(32))
        for column in self._columns:
            column.setSpacing(px(12))


class _Sentence(QWidget):
    """A title with a sentence below it, in the place of a plot."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.line = Text(theme, role="ink2", measure=440)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Text(theme, title, weight=600))
        rows.addWidget(self.line)


def _points(bins: Iterable[tuple[float, Share]]) -> list[Point]:
    return [
        Point(100 * said, 100 * came.value, 100 * came.low, 100 * came.high, came.total)
        for said, came in gathered(bins, ENOUGH)
    ]


def _scores(found: Calibration) -> Table:
    return Table(words.SCORE_COLUMNS, tuple(words.score_rows(found)))
