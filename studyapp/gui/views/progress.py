"""Progress: answers a day, what is recalled, and how far the cards have come; as plots or as tables."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import labels
from studyapp.gui.desks.desk import Desk, Progress
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.line_chart import LineChart, Point
from studyapp.gui.widgets.plot import Plot
from studyapp.gui.widgets.share_bar import Part, ShareBar
from studyapp.gui.widgets.text import Text
from studyapp.storage.figures import DayFigures, by_week
from studyapp.study.progress import ENOUGH, share

DAYS = 42
_MEASURE = 968
_SIDE_BY_SIDE = 700


class ProgressView(QWidget):
    """A plain page of figures; T shows them as tables."""

    def __init__(
        self, theme: Theme, desk: Desk, background: Background, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._theme = theme
        self._desk = desk
        self._title = Text(theme, labels.PROGRESS, "title", wrap=False)
        self.tables = Button(theme, labels.AS_TABLES, "quiet", keys=("T",))
        self.tables.clicked.connect(self._switch)
        self._days = BarChart(theme, unit=labels.ANSWERS, axis=True)
        self._recall = LineChart(theme, unit=labels.RECALLED)
        self._too_few = Text(theme, role="ink2", measure=440)
        self._too_few_title = Text(theme, labels.RECALL_EMPTY_TITLE, weight=600)
        self._states = ShareBar(theme)
        self._empty = Text(theme, labels.PROGRESS_EMPTY, "reading", role="ink2", measure=600)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.tables, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head = head
        few = QWidget()
        few_rows = QVBoxLayout(few)
        few_rows.setContentsMargins(0, 0, 0, 0)
        few_rows.addWidget(self._too_few_title)
        few_rows.addWidget(self._too_few)
        self._few = few
        self._plots = QWidget()
        plots = QVBoxLayout(self._plots)
        plots.setContentsMargins(0, 0, 0, 0)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.addWidget(self._recall, 1, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(few, 1, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self._states, 1, Qt.AlignmentFlag.AlignTop)
        plots.addWidget(self._days)
        plots.addLayout(self._below)
        plots.addStretch(1)
        self._plots_rows = plots
        self._tables = QWidget()
        self._tables_rows = QVBoxLayout(self._tables)
        self._tables_rows.setContentsMargins(0, 0, 0, 0)
        self._tables.hide()
        self._column = Column(theme, _MEASURE, centred=False)
        self._column.rows.addLayout(head)
        self._column.rows.addWidget(self._empty)
        self._column.rows.addWidget(self._plots)
        self._column.rows.addWidget(self._tables)
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the figures of the last weeks; StudyError when they cannot be read."""
        progress = self._desk.progress(DAYS)
        self._empty.setVisible(not progress.days)
        self._days.setVisible(bool(progress.days))
        self._show_days(progress)
        self._show_recall(progress)
        self._states.set_words(labels.cards_line(sum(progress.states.values())), labels.KNOWN_MEANS)
        self._states.set_parts([Part(*part) for part in labels.state_parts(progress.states)])
        self._fill_tables()

    def focus_first(self) -> None:
        """Give the focus to the switch between plots and tables."""
        self.tables.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and not event.modifiers() and not event.isAutoRepeat():
            self._switch()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _show_days(self, progress: Progress) -> None:
        self._days.set_words(labels.days_title(progress.days, DAYS), labels.ANSWERS_A_DAY)
        self._days.set_bars(
            [Bar(*bar) for bar in labels.day_bars(progress.days, progress.day, DAYS)], today=DAYS - 1
        )

    def _show_recall(self, progress: Progress) -> None:
        weeks = [week for week in by_week(progress.days) if week.reviews]
        reviews, recalled = sum(week.reviews for week in weeks), sum(week.recalled for week in weeks)
        enough = reviews >= ENOUGH
        self._recall.setVisible(enough)
        self._few.setVisible(not enough)
        self._too_few.set_words(labels.too_few_line(reviews, ENOUGH))
        if not enough:
            return
        whole = share(recalled, reviews)
        points = [_point(week) for week in weeks]
        aim = 100 * progress.retention
        self._recall.set_words(labels.recall_title(whole, progress.retention), labels.RECALL_LINE)
        self._recall.set_points(
            points, aim=aim, aim_label=labels.aim_label(aim), now_label=labels.now_label(points[-1].value)
        )

    def _fill_tables(self) -> None:
        while item := self._tables_rows.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        plots: list[tuple[Plot, str]] = [(self._days, labels.ANSWERS_A_DAY), (self._states, labels.CARDS)]
        if not self._recall.isHidden():
            plots.insert(1, (self._recall, labels.RECALL_LINE))
        for plot, title in plots:
            self._tables_rows.addWidget(DataTable(self._theme, title, plot.table()))
        self._tables_rows.addStretch(1)

    def _switch(self) -> None:
        tables = self._tables.isHidden()
        self._plots.setVisible(not tables)  # hidden, not covered: only what is seen asks for room
        self._tables.setVisible(tables)
        self.tables.set_verb(labels.AS_PLOTS if tables else labels.AS_TABLES)

    def _restyle(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        self._column.set_side(24 if narrow else 40)
        self._head.setContentsMargins(RING, theme.px(14), 0, theme.px(14))
        self._below.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._below.setSpacing(theme.px(32 if narrow else 48))
        self._plots_rows.setSpacing(theme.px(40))
        self._plots_rows.setContentsMargins(RING, 0, RING, theme.px(32))
        self._tables_rows.setSpacing(theme.px(32))
        self._tables_rows.setContentsMargins(RING, 0, RING, theme.px(32))


def _point(week: DayFigures) -> Point:
    part = share(week.recalled, week.reviews)
    name, tick = labels.week_name(week.day), labels.short_day(week.day)
    return Point(name, 100 * part.value, 100 * part.low, 100 * part.high, tick)
