"""Progress so far: the days, what is recalled, what is coming, how far it has come, when, how well foretold, what is mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels
from studyapp.gui import progress_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.foretelling_desk import ForetellingDesk
from studyapp.gui.desks.progress_desk import ProgressDesk
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.band import Band
from studyapp.gui.views.foretold_part import ForetoldPart
from studyapp.gui.views.lately_part import LatelyPart
from studyapp.gui.views.pairs_part import PairsPart
from studyapp.gui.views.plot_place import PlotPlace
from studyapp.gui.views.spread_part import SpreadPart
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.share_bar import Part, ShareBar

_BEHIND = 60  # ms after the first picture


class SoFar(QWidget):
    """Shows plots, or their tables, which are made when they are asked for; what is dearer comes behind the first picture."""

    sitting_requested = Signal(object)  # a Selection

    def __init__(self, theme: Theme, desk: Desk, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._desk = ProgressDesk(desk.studies)
        self._weeks: int | None = int(words.PERIODS[1][0])
        self._behind = QTimer(self, singleShot=True, interval=_BEHIND)
        self._behind.timeout.connect(self._refresh_behind)
        self._waiting: Iterator[tuple[str, Table]] = iter(())
        self._next_table = QTimer(self, singleShot=True, interval=0)
        self._next_table.timeout.connect(self._fill_one_table)
        self.lately = LatelyPart(theme)
        self.spread = SpreadPart(theme, self._desk, background)
        self.states = PlotPlace(theme, ShareBar(theme))
        self.pairs = PairsPart(theme, desk.slips)
        self.foretold = ForetoldPart(theme, ForetellingDesk(desk.studies), background)
        for part in (self.spread, self.pairs, self.foretold):
            part.sitting_requested.connect(self.sitting_requested)
        for changing in (self.spread, self.foretold):
            changing.changed.connect(self._fill_tables)
        lately, spread = self.lately, self.spread
        self._bands = (
            Band(theme, "", (lately.days, lately.figures), shares=(2, 1)),
            Band(theme, words.RECALL, (lately.recall, lately.forms)),
            Band(theme, words.COMING, (lately.ahead, lately.weeks_ahead)),
            Band(theme, words.SO_FAR, (spread.lasting, spread.chances)),
            Band(theme, "", (spread.sections, self.states)),
            Band(theme, words.HOURS, (lately.hours, lately.recall_hours)),
            Band(theme, words.MIXED_UP, (self.pairs,)),
            Band(theme, words.FORETOLD, (self.foretold,)),
        )
        self._plots = QWidget()
        self._plots_rows = QVBoxLayout(self._plots)
        for band in self._bands:
            self._plots_rows.addWidget(band)
        self._tables = QWidget()
        self._tables_rows = QVBoxLayout(self._tables)
        self._tables_rows.setContentsMargins(0, 0, 0, 0)
        self._tables.hide()
        self._shows_tables = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for side in (self._plots, self._tables):
            layout.addWidget(side)
        theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        """Show the figures as they are now; StudyError when they cannot be read."""
        lately = self._desk.lately(self._weeks)
        self.lately.show_figures(lately)
        bar = self.states.plot
        bar.set_words(labels.cards_line(sum(lately.states.values())), labels.KNOWN_MEANS)
        bar.set_parts([Part(*part) for part in labels.state_parts(lately.states)])
        self.states.show_plot()
        self.foretold.refresh()
        self.spread.refresh()
        self._behind.start()
        self._fill_tables()

    def choose_period(self, period: str) -> None:
        """Show the figures of one of PERIODS; StudyError when they cannot be read."""
        self._weeks = int(period) if period.isdecimal() else None
        self.lately.show_figures(self._desk.lately(self._weeks))
        self._fill_tables()

    def show_tables(self, tables: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Show tables in place of the plots, or the plots again."""
        self._shows_tables = tables
        self._fill_tables()
        self._plots.setVisible(not tables)  # hidden, not covered: only what is seen asks for room
        self._tables.setVisible(tables)

    def stop(self) -> None:
        """Work nothing out any more."""
        self._behind.stop()
        self._next_table.stop()
        self.foretold.stop()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put what stands side by side below one another, or back."""
        for band in self._bands:
            band.set_narrow(narrow)
        self.pairs.set_narrow(narrow)
        self.foretold.set_narrow(narrow)
        self._restyle()

    def _refresh_behind(self) -> None:
        with suppress(StudyError):  # whatever is done next will tell
            self.pairs.refresh()
            self._fill_tables()

    def _all_tables(self) -> Iterator[tuple[str, Table]]:
        places: list[PlotPlace[Any]] = [*self.lately.places(), *self.spread.places()]
        for place in places:
            yield from place.tables()
        yield labels.CARDS, self.states.plot.table()
        yield from self.pairs.tables()
        yield from self.foretold.tables()

    def _fill_tables(self) -> None:
        if not self._shows_tables:
            return
        while item := self._tables_rows.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        self._waiting = self._all_tables()
        self._fill_one_table()

    def _fill_one_table(self) -> None:
        """Make one more table, and the next when what else happens had its turn: all at once would hold up a key."""
        if found := next(self._waiting, None):
            self._tables_rows.addWidget(DataTable(self._theme, *found))
            self._next_table.start()
        else:
            self._tables_rows.addStretch(1)

    def _restyle(self) -> None:
        theme = self._theme
        self._plots_rows.setSpacing(theme.px(32))
        self._plots_rows.setContentsMargins(0, 0, 0, theme.px(32))
        self._tables_rows.setSpacing(theme.px(32))
        self._tables_rows.setContentsMargins(RING, 0, RING, theme.px(32))
