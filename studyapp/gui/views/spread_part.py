"""The parts of Progress that count all cards: how long memories last, what would be recalled today, and the sections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from studyapp.facts.faults import StudyError
from studyapp.gui import progress_words as words
from studyapp.gui.choose_words import section_name
from studyapp.gui.desks.progress_desk import Mark, ProgressDesk
from studyapp.gui.notation import digits
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.views.plot_place import PlotPlace
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.row_chart import Row, RowChart
from studyapp.storage.spreads import Spreads
from studyapp.study.progress import ENOUGH

_MOST_SECTIONS = 24  # that are drawn, the largest; the table has all of them


class SpreadPart(QObject):
    """Makes the places and fills them when the cards are counted, which happens behind the first picture."""

    sitting_requested = Signal(object)  # a Selection
    changed = Signal()  # other figures are shown

    def __init__(self, theme: Theme, desk: ProgressDesk, background: Background) -> None:
        super().__init__()
        self._desk = desk
        self._background = background
        self._counting = False
        self._names: tuple[str, ...] = ()  # of the sections that are shown
        self.lasting = PlotPlace(theme, RowChart(theme))
        self.chances = PlotPlace(theme, RowChart(theme))
        self.sections = PlotPlace(theme, RowChart(theme, can_press=True))
        self.sections.plot.pressed.connect(self._study)

    def refresh(self) -> None:
        """Show the figures if they stand, else have them counted; StudyError when it cannot be told which."""
        if found := self._desk.kept():
            self._show(found)
        elif not self._counting:
            self._count()

    def places(self) -> Iterator[PlotPlace[RowChart]]:
        """Yield all of them, in the order of the page."""
        yield from (self.lasting, self.chances, self.sections)

    def _count(self) -> None:
        self._counting = True
        for place, title in zip(
            self.places(), (words.LASTING_TITLE, words.CHANCES_TITLE, words.SECTIONS_TITLE), strict=True
        ):
            if place.plot.isHidden():
                place.say(title, words.COUNTING)
        mark = self._desk.mark()
        self._background.run(self._desk.counting(), lambda found: self._done(mark, found), self._failed)

    def _done(self, mark: Mark, found: Spreads) -> None:
        self._counting = False
        self._desk.keep(mark, found)
        if self._desk.kept() is None:
            self._count()
        else:
            self._show(found)

    def _failed(self, error: Exception) -> None:
        self._counting = False
        if not isinstance(error, StudyError):
            raise error
        for place in self.places():
            place.say("", str(error))

    def _show(self, found: Spreads) -> None:
        for place, groups, names, columns, empty in (
            (self.lasting, found.lasting, words.LASTING, words.LASTING_COLUMNS, words.LASTING_TITLE),
            (self.chances, found.recalled, words.CHANCES, words.CHANCE_COLUMNS, words.CHANCES_TITLE),
        ):
            learnt = sum(groups)
            if learnt < ENOUGH:
                place.say(empty, words.few_learnt_line(learnt))
                continue
            self._show_groups(place.plot, groups, names, columns)
            place.show_plot()
        self.lasting.plot.set_words(words.lasting_title(found.lasting), words.LASTING_LINE)
        self.chances.plot.set_words(words.chances_title(found.recalled), words.CHANCES_LINE)
        self._show_sections(found)
        self.changed.emit()

    @staticmethod
    def _show_groups(
        plot: RowChart, groups: Sequence[int], names: Sequence[str], columns: tuple[str, ...]
    ) -> None:
        pairs = list(zip(names, groups, strict=True))
        table = Table(columns, tuple(words.share_row(name, cards, sum(groups)) for name, cards in pairs))
        plot.set_rows([Row(name, (cards,), digits(cards)) for name, cards in pairs], table)

    def _show_sections(self, found: Spreads) -> None:
        counts = {name: words.section_counts(states) for name, states in found.sections.items()}
        largest = set(sorted(counts, key=lambda name: sum(counts[name]), reverse=True)[:_MOST_SECTIONS])
        # The drawn ones come first in the table too, so that each is read as what it is.
        order = sorted(counts, key=lambda name: name not in largest)
        self._names = tuple(name for name in order if name in largest)
        rows = [
            Row(section_name(name), counts[name], words.known_line(counts[name][0], sum(counts[name])))
            for name in self._names
        ]
        cells = tuple((section_name(name), *(digits(number) for number in counts[name])) for name in order)
        legend = words.STATES if any(parts[-1] for parts in counts.values()) else words.STATES[:-1]
        self.sections.plot.set_words(words.sections_title(found.sections), words.SECTIONS_LINE)
        self.sections.plot.set_rows(rows, Table(words.SECTION_COLUMNS, cells), legend=legend)
        self.sections.show_plot()

    def _study(self, place: int) -> None:
        self.sitting_requested.emit(self._desk.section(self._names[place]))
