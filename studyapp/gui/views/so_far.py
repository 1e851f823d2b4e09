"""Progress so far: answers a day, what is recalled, how far the cards have come, and how well answers were foretold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import labels
from studyapp.gui.desks.desk import Desk, Progress
from studyapp.gui.desks.foretelling_desk import ForetellingDesk
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.foretold_part import ForetoldPart
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.line_chart import LineChart, Point
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.share_bar import Part, ShareBar
from studyapp.gui.widgets.text import Text
from studyapp.storage.figures import DayFigures, by_week
from studyapp.study.progress import ENOUGH, share

DAYS = 42


class SoFar(QWidget):
    """Shows plots, or their tables, which are made when they are asked for."""

    sitting_requested = Signal(object)  # a Selection

    def __init__(self, theme: Theme, desk: Desk, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._days = BarChart(theme, unit=labels.ANSWERS, axis=True)
        self._recall = LineChart(theme, unit=labels.RECALLED)
        self._too_few = Text(theme, role="ink2", measure=440)
        self._states = ShareBar(theme)
        self._empty = Text(theme, labels.PROGRESS_EMPTY, "reading", role="ink2", measure=600)
        self._few = QWidget()
        few_rows = QVBoxLayout(self._few)
        few_rows.setContentsMargins(0, 0, 0, 0)
        few_rows.addWidget(Text(theme, labels.RECALL_EMPTY_TITLE, weight=600))
        few_rows.addWidget(self._too_few)
        self.foretold = ForetoldPart(theme, ForetellingDesk(desk.studies), background)
        self.foretold.sitting_requested.connect(self.sitting_requested)
        self.foretold.changed.connect(self._fill_tables)
        self._plots = QWidget()
        plots = QVBoxLayout(self._plots)
        plots.setContentsMargins(0, 0, 0, 0)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.addWidget(self._recall, 1, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self._few, 1, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(self._states, 1, Qt.AlignmentFlag.AlignTop)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(RING, 0, RING, 0)
        self._above.addWidget(self._days)
        self._above.addLayout(self._below)
        self._above.addWidget(HairLine(theme))
        plots.addLayout(self._above)
        plots.addWidget(self.foretold)
        self._plots_rows = plots
        self._tables = QWidget()
        self._tables_rows = QVBoxLayout(self._tables)
        self._tables_rows.setContentsMargins(0, 0, 0, 0)
        self._tables.hide()
        self._shows_tables = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._empty, self._plots, self._tables):
            layout.addWidget(part)
        theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        """Show the figures of the last weeks; StudyError when they cannot be read."""
        progress = self._desk.progress(DAYS)
        self._empty.setVisible(not progress.days)
        self._days.setVisible(bool(progress.days))
        self._show_days(progress)
        self._show_recall(progress)
        self._states.set_words(labels.cards_line(sum(progress.states.values())), labels.KNOWN_MEANS)
        self._states.set_parts([Part(*part) for part in labels.state_parts(progress.states)])
        self.foretold.refresh()
        self._fill_tables()

    def show_tables(self, tables: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Show tables in place of the plots, or the plots again."""
        self._shows_tables = tables
        self._fill_tables()
        self._plots.setVisible(not tables)  # hidden, not covered: only what is seen asks for room
        self._tables.setVisible(tables)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put what stands side by side below one another, or back."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._below.setDirection(direction)
        self._below.setSpacing(self._theme.px(32 if narrow else 48))
        self.foretold.set_narrow(narrow)
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
        lately = (progress.day - weeks[-1].day).days < 14  # this week or the last
        self._recall.set_points(
            points,
            aim=aim,
            aim_label=labels.aim_label(aim),
            last_label=labels.last_label(points[-1].value, lately=lately),
        )

    def _fill_tables(self) -> None:
        if not self._shows_tables:
            return
        while item := self._tables_rows.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        tables: list[tuple[str, Table]] = [(labels.ANSWERS_A_DAY, self._days.table())]
        if not self._recall.isHidden():
            tables.append((labels.RECALL_LINE, self._recall.table()))
        tables += [(labels.CARDS, self._states.table()), *self.foretold.tables()]
        for title, table in tables:
            self._tables_rows.addWidget(DataTable(self._theme, title, table))
        self._tables_rows.addStretch(1)

    def _restyle(self) -> None:
        theme = self._theme
        self._above.setSpacing(theme.px(40))
        self._plots_rows.setSpacing(theme.px(40))
        self._plots_rows.setContentsMargins(0, 0, 0, theme.px(32))
        self._tables_rows.setSpacing(theme.px(32))
        self._tables_rows.setContentsMargins(RING, 0, RING, theme.px(32))


def _point(week: DayFigures) -> Point:
    part = share(week.recalled, week.reviews)
    name, tick = labels.week_name(week.day), labels.short_day(week.day)
    return Point(name, 100 * part.value, 100 * part.low, 100 * part.high, tick)
