"""The plots of the year ahead: reviews and minutes a day and what is remembered, as tried beside as set now."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import year_words as words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.year_chart import Mark, YearChart
from studyapp.memory.months import by_month, by_week
from studyapp.memory.simulator import Workload


class YearPlots(QWidget):
    """Empty until the first year is shown; the axes grow, but never shrink before they are forgotten."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._highest = [0.0, 0.0]  # of reviews, of minutes
        names = words.TRIED, words.PRESENT
        self.charts = tuple(
            YearChart(theme, unit=unit, names=names)
            for unit in (words.REVIEWS_UNIT, words.MINUTES_UNIT, words.REMEMBERED_UNIT)
        )
        self._drawn = QWidget()
        self._rows = QVBoxLayout(self._drawn)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for chart in self.charts:
            self._rows.addWidget(chart)
            chart.hide()
        self._tables = QWidget()
        self._tables_rows = QVBoxLayout(self._tables)
        self._tables_rows.setContentsMargins(0, 0, 0, 0)
        self._tables.hide()
        self._shows_tables = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._drawn)
        self._layout.addWidget(self._tables)
        theme.changed.connect(self._restyle)
        self._restyle()

    def forget(self) -> None:
        """Let the axes fit the next year that is shown."""
        self._highest = [0.0, 0.0]

    def show_years(self, tried: Workload, present: Workload, today: date, cards: int) -> None:
        """Draw both from today on, of a bank with so many cards."""
        days = len(tried.reviews)
        marks = [Mark(*mark) for mark in words.month_marks(today, days)]
        months = by_month(tried, today), by_month(present, today)
        rows = (
            (tried.reviews, present.reviews, "reviews", words.reviews_title(tried, present)),
            (tried.minutes, present.minutes, "minutes", words.minutes_title(tried, present)),
            (
                *(tried.remembered, present.remembered, "remembered"),
                words.remembered_title(tried, present, cards),
            ),
        )
        for place, (chart, (one, other, figure, title)) in enumerate(zip(self.charts, rows, strict=True)):
            weeks = by_week(one), by_week(other)
            if place < len(self._highest):
                highest = self._highest[place] = max(self._highest[place], *weeks[0], *weeks[1])
            else:
                highest = float(cards)
            chart.set_words(title, words.A_WEEK)
            table = Table(words.MONTH_COLUMNS, words.month_rows(*months, figure))
            chart.set_lines(*weeks, highest=highest, marks=marks, table=table)
            chart.show()
        self._fill_tables()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Stand in a line with what is above, or beside something."""
        self._layout.setContentsMargins(RING if narrow else 0, 0, 0, 0)

    def show_tables(self, tables: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Show tables in place of the plots, or the plots again."""
        self._shows_tables = tables
        self._fill_tables()
        self._drawn.setVisible(not tables)  # hidden, not covered: only what is seen asks for room
        self._tables.setVisible(tables)

    def _fill_tables(self) -> None:
        if not self._shows_tables:
            return
        while item := self._tables_rows.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        for chart in self.charts:
            if not chart.isHidden():
                table = DataTable(self._theme, chart.accessibleName(), chart.table())
                self._tables_rows.addWidget(table)

    def _restyle(self) -> None:
        for rows in (self._rows, self._tables_rows):
            rows.setSpacing(self._theme.px(24))
