"""Map: countries and places of the bank, shaded by what is known there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import atlas_words
from studyapp.gui.desks.atlas_desk import Atlas, AtlasDesk
from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.map_part import MapPart
from studyapp.gui.views.map_side import MapSide
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.text import Text

_SIDE_BY_SIDE = 720  # narrower than this, the list stands below the map and the page scrolls
_LOW = 440  # lower than this too
_SIDE = 340
_MEASURE = 4000  # the page takes all the width there is


class MapView(QWidget):
    """A page of the window: the map, a list of what is on it, and the facts of the chosen country or place."""

    sitting_requested = Signal(object)  # a Selection
    fact_requested = Signal(str)  # id of a fact to be seen among the facts
    passage_requested = Signal(str)  # id of the fact whose passage in the source is to be shown

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        dialogs: Dialogs,
        background: Background,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._background = background
        self._atlas_desk = AtlasDesk(desk.studies)
        self._atlas: Atlas | None = None
        self._chosen: int | None = None
        self._wanted = ""  # the fact that is to be seen once the answers were read
        self._covered = self._revealed = self._reading = False
        self.title = Text(theme, atlas_words.MAP, "title", wrap=False)
        self.cover = Button(theme, atlas_words.COVER, "quiet", keys=("H",))
        self.cover.clicked.connect(self._switch_cover)
        self.table = Button(theme, atlas_words.AS_TABLE, "quiet", keys=("T",))
        self.table.clicked.connect(self._switch_table)
        self.message = Text(theme, atlas_words.READING, role="ink2", measure=662)
        self.part = MapPart(theme)
        self.part.chosen.connect(self._choose)
        self.part.moved.connect(self._offer)
        self.side = MapSide(theme, desk)
        self.side.chosen.connect(self._choose)
        self.side.study_requested.connect(self._study)
        self.side.fact_requested.connect(self.fact_requested)
        self.side.passage_requested.connect(self.passage_requested)
        self._lay_out()
        study = QShortcut(QKeySequence("Ctrl+Return"), self)  # also while the field has the focus
        study.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        study.activated.connect(self.side.study.click)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._show_message(atlas_words.READING)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show things as they are now; StudyError when they cannot be read. A large bank is read in the background."""
        if self._atlas_desk.is_quick:
            self._show(self._atlas_desk.read())
        elif not self._reading:
            self._reading = True
            self._background.run(self._atlas_desk.reading(), self._show, self._fail)

    def focus_first(self) -> None:
        """Give the focus to the map, with the chosen country or place."""
        self.part.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fact(self, fact: str) -> None:
        """Choose what the fact of this id speaks of, so that it is seen; KeyError when the bank lacks it."""
        self._wanted = self._desk.bank.facts[fact].id
        if self._atlas is None:
            self.refresh()
        else:
            self._choose_wanted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modified = event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modified or self._atlas is None or not self._atlas.sites:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_H:
            self._switch_cover()
        elif key == Qt.Key.Key_T:
            self._switch_table()
        elif key == Qt.Key.Key_Space and self._covered and self._chosen is not None:
            self._reveal()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_facts()
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _show(self, atlas: Atlas) -> None:
        """Show what was read; what is chosen stays chosen."""
        self._reading = False
        if self._atlas is not None and self._atlas.sites != atlas.sites:
            self._chosen = None
        self._atlas = atlas
        if not atlas.sites:
            self._show_message(atlas_words.EMPTY, atlas_words.EMPTY_HELP)
            return
        self._show_message("")
        self.part.show_atlas(atlas)
        self.side.show_atlas(atlas)
        self.side.show_facts_again()
        if self._wanted:
            self._choose_wanted()
        else:
            self._show_chosen()

    def _choose_wanted(self) -> None:
        """Choose the smallest of what the fact that is to be seen speaks of."""
        sites = self._atlas.sites if self._atlas else ()
        found = [(len(site.facts), number) for number, site in enumerate(sites) if self._wanted in site.facts]
        self._wanted = ""
        self._choose(min(found)[1] if found else None)

    def _fail(self, error: Exception) -> None:
        self._reading = False
        if not isinstance(error, StudyError):
            raise error
        self._dialogs.show_error(str(error))

    def _show_message(self, *sentences: str) -> None:
        """Show sentences in place of the map, or the map."""
        told = " ".join(filter(None, sentences))
        self.message.set_words(told)
        self.message.setVisible(bool(told))
        for part in (self.part, self.side, self.cover, self.table):
            part.setVisible(not told)

    def _choose(self, number: int | None) -> None:
        self._chosen, self._revealed = number, False
        self._show_chosen()
        if self._atlas is not None and number is not None:
            site, tally = self._atlas.sites[number], self._atlas.tallies[number]
            said = atlas_words.said_covered(site) if self._covered else atlas_words.said(site, tally)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.part.picture, said))

    def _reveal(self) -> None:
        self._revealed = True
        self._show_chosen()
        if self._atlas is not None and self._chosen is not None:
            site, tally = self._atlas.sites[self._chosen], self._atlas.tallies[self._chosen]
            said = atlas_words.said(site, tally)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.part.picture, said))

    def _show_chosen(self) -> None:
        atlas, number = self._atlas, self._chosen
        if atlas is None:
            return
        hidden = self._covered and not self._revealed
        self.part.choose(number, covered=self._covered, revealed=self._revealed)
        if number is None:
            how = atlas_words.NONE_CHOSEN_COVERED if self._covered else atlas_words.CHOOSE
            self.side.choose(None, atlas_words.NOTHING_CHOSEN, how, ())
        elif hidden:
            self.side.choose(number, atlas_words.COVERED, atlas_words.COVERED_HOW, ())
        else:
            site, tally = atlas.sites[number], atlas.tallies[number]
            line = atlas_words.site_line(site, tally)
            self.side.choose(number, site.entity.name, line, site.facts)
        self._offer()

    def _offer(self) -> None:
        """Say what the button studies: the chosen one, else all that is in view."""
        if self._atlas is None:
            return
        if self._chosen is None:
            verb = atlas_words.STUDY_VIEW
        elif self._covered and not self._revealed:
            verb = atlas_words.STUDY_COVERED
        else:
            verb = atlas_words.study(self._atlas.sites[self._chosen].entity.name)
        self.side.offer(verb, self._atlas.answers(self._studied()))

    def _studied(self) -> list[int]:
        return self.part.in_view() if self._chosen is None else [self._chosen]

    def _study(self) -> None:
        if self._atlas is not None:
            self.sitting_requested.emit(self._atlas_desk.selection(self._atlas, self._studied()))

    def _go_to_facts(self) -> None:
        self.side.focus_facts()
        self._column.ensureWidgetVisible(self.side.facts, 0, 2 * RING)

    def _switch_cover(self) -> None:
        self._covered, self._revealed = not self._covered, False
        self.cover.set_verb(atlas_words.UNCOVER if self._covered else atlas_words.COVER)
        self.side.cover(covered=self._covered)
        if self._covered:
            self.part.show_table(shown=False)
            self._name_table()
        self._show_chosen()
        self.focus_first()

    def _switch_table(self) -> None:
        if self._covered:
            self._switch_cover()
        self.part.show_table(shown=not self.part.shows_table)
        self._name_table()
        if self.part.shows_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _name_table(self) -> None:
        self.table.set_verb(atlas_words.AS_MAP if self.part.shows_table else atlas_words.AS_TABLE)

    def _lay_out(self) -> None:
        self._controls = Flow()
        self._controls.addWidget(self.cover)
        self._controls.addWidget(self.table)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(self._controls)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(0)
        self._both.addWidget(self.part, 1)
        self._both.addWidget(self.side)
        self._both.addStretch(0)
        self._column = Column(self._theme, _MEASURE, centred=False)
        self._column.set_side(0)
        rows = self._column.rows
        rows.addLayout(self._head)
        rows.addWidget(self.message)
        rows.addLayout(self._both, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def _restyle(self) -> None:
        theme = self._theme
        scrolled = self.width() < theme.px(_SIDE_BY_SIDE) or self.height() < theme.px(_LOW)
        below = self.width() < theme.px(_SIDE_BY_SIDE)
        side = theme.px(24 if below else 40) - RING
        self._head.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self._head.setContentsMargins(side + RING, theme.px(14), theme.px(24), theme.px(6))
        self._controls.setSpacing(theme.px(8))
        self.message.setContentsMargins(side + RING, theme.px(16), side, 0)
        self._both.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self._both.setStretch(0, 0 if below else 1)
        self.part.set_side(side)
        self.part.set_scrolled(scrolled=scrolled)
        self.side.set_scrolled(scrolled=scrolled)
        self.side.setMinimumWidth(0 if below else theme.px(_SIDE))
        self.side.setMaximumWidth(16777215 if below else theme.px(_SIDE))
