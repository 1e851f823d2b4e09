"""The map of a bank with its title and legend above and what lies outside the view below; as a picture or as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import atlas_words, map_words
from studyapp.gui.desks.atlas_desk import Atlas
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.atlas_legend import AtlasLegend
from studyapp.gui.widgets.atlas_picture import AtlasPicture
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.map_scene import Place
from studyapp.gui.widgets.outside_line import OutsideLine
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.text import Text

_TABLE = 800
_HEIGHT = 320  # of the picture where the page scrolls


class MapPart(QWidget):
    """Tells what the person chooses; whoever holds it says with `choose` which one is chosen."""

    chosen = Signal(object)  # the number of a country or place, or None
    moved = Signal()  # the map stands still on another part of the earth

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._atlas: Atlas | None = None
        self._covered = False
        self.title = Text(theme, "", weight=600)
        self.legend = AtlasLegend(theme)
        self.picture = AtlasPicture(theme)
        self.picture.chosen.connect(self.chosen.emit)
        self.picture.stepped.connect(self.chosen.emit)
        self.picture.missed.connect(lambda _country: self.chosen.emit(None))
        self.picture.settled.connect(self._tell_moved)
        self.outside = OutsideLine(theme)
        self.outside.chosen.connect(self.chosen.emit)
        self.outside.all_requested.connect(self.picture.show_all)
        self._borders = Text(theme, map_words.BORDERS, "small", role="ink3")
        self._table: DataTable | None = None
        self._tables = Column(theme, _TABLE, centred=False)
        self._tables.set_side(RING)
        self._tables.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._parts = (self.title, self.legend, self.picture, self.outside, self._borders)
        for part in self._parts:
            self._layout.addWidget(part, 1 if part is self.picture else 0)
        self._layout.addWidget(self._tables, 1)
        self._layout.addStretch(0)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_atlas(self, atlas: Atlas) -> None:
        """Show all countries and places as they are now."""
        self._atlas = atlas
        self._show_title()
        self.picture.show_places(
            [Place(site.entity.name, site.entity.iso, site.entity.point) for site in atlas.sites],
            [tally.level if tally.answers else None for tally in atlas.tallies],
            [
                atlas_words.map_label(tally) if site.is_country else ""
                for site, tally in zip(atlas.sites, atlas.tallies, strict=True)
            ],
        )
        self._show_outside()
        if self.shows_table:
            self._fill_table()

    def choose(self, number: int | None, *, covered: bool, revealed: bool) -> None:
        """Show one as chosen, or none, with all names covered or not."""
        if self._atlas is None:
            return
        self._covered = covered
        self._show_title()
        self.picture.cover(covered=covered)
        self.picture.choose(number)
        if number is None:
            self.picture.setAccessibleDescription(atlas_words.HOW)
        elif covered and not revealed:
            self.picture.setAccessibleDescription(atlas_words.said_covered(self._atlas.sites[number]))
        else:
            self.picture.cover(covered=covered, revealed=True)
            said = atlas_words.said(self._atlas.sites[number], self._atlas.tallies[number])
            self.picture.setAccessibleDescription(f"{map_words.CHOSEN}: {said}")
        self._show_outside()

    def in_view(self) -> list[int]:
        """The numbers of all that is in the picture."""
        outside = set(self.picture.outside())
        return [
            number for number in range(len(self._atlas.sites) if self._atlas else 0) if number not in outside
        ]

    @property
    def shows_table(self) -> bool:
        """Whether the table is shown in place of the picture."""
        return not self._tables.isHidden()

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or the picture."""
        if shown:
            self._fill_table()
        for part in self._parts:
            part.setVisible(not shown)
        self._tables.setVisible(shown)

    def set_side(self, side: int) -> None:
        """Keep so many pixels free at the left."""
        theme = self._theme
        self._layout.setContentsMargins(side, 0, theme.px(8), theme.px(12))
        for part in (self.title, self._borders):
            part.setContentsMargins(RING, 0, RING, 0)

    def set_scrolled(self, *, scrolled: bool) -> None:
        """Give the picture a height of its own, where the page scrolls around it."""
        height = self._theme.px(_HEIGHT)
        self.picture.setMinimumHeight(height if scrolled else self._theme.px(160))
        self.picture.setMaximumHeight(height if scrolled else 16777215)

    def _fill_table(self) -> None:
        if self._atlas is None:
            return
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        rows = tuple(atlas_words.table_rows(self._atlas))
        table = Table(atlas_words.COLUMNS, rows)
        self._table = DataTable(self._theme, atlas_words.title(self._atlas), table)
        self._tables.rows.addWidget(self._table, 0, Qt.AlignmentFlag.AlignTop)
        self._table.show()

    def _tell_moved(self) -> None:
        self._show_outside()
        self.moved.emit()

    def _show_title(self) -> None:
        """Say what the map shows; while names are covered it names none."""
        if self._atlas is not None:
            hidden = atlas_words.COVERED_TITLE
            self.title.set_words(hidden if self._covered else atlas_words.title(self._atlas))
            self.picture.setAccessibleName(hidden if self._covered else atlas_words.map_name(self._atlas))

    def _show_outside(self) -> None:
        if self._atlas is None:
            return
        told = [(number, self._atlas.sites[number].entity.name) for number in self.picture.outside()]
        self.outside.show_outside(told, named=not self._covered)

    def _restyle(self) -> None:
        self._layout.setSpacing(self._theme.px(4))
