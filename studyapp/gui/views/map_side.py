"""Beside the map: its countries and places as a list, and the facts of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp.facts.folding import fold
from studyapp.gui import atlas_words
from studyapp.gui.desks.atlas_desk import MOST, Atlas
from studyapp.gui.desks.desk import Desk
from studyapp.gui.models.fact_list import FactListModel
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.fact_list import FactList
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.site_list import SiteList, SiteRow
from studyapp.gui.widgets.text import Text

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LIST, _FACTS = 200, 220  # heights where the page scrolls
_LEAST = 80  # where it does not


class MapSide(QWidget):
    """Tells what the person does; whoever holds it says with `choose` which one is chosen."""

    chosen = Signal(int)  # the number of a country or place
    study_requested = Signal()
    fact_requested = Signal(str)  # id of the fact
    passage_requested = Signal(str)  # id of the fact

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[SiteRow, ...] = ()
        self._chosen: int | None = None
        self._covered = False
        label = Text(theme, atlas_words.FIND, "small", role="ink3")
        self.search = Field(theme)
        self.search.setAccessibleName(atlas_words.FIND)
        label.setBuddy(self.search)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self._none = Text(theme, "", role="ink2")
        self.list = SiteList(theme, atlas_words.LIST)
        self.list.chosen.connect(self.chosen)
        self.list.entered.connect(self.focus_facts)
        self._gap = QWidget()
        self._finding = (label, self.search, self._gap, self._none, self.list)
        self._line = HairLine(theme)
        self.name = Text(theme, "", "title")
        self.known = Text(theme, "", role="ink2")
        self._model = FactListModel(desk, self)
        self.facts = FactList(theme, atlas_words.FACTS)
        self.facts.setModel(self._model)
        self.facts.opened.connect(lambda: self.fact_requested.emit(self._fact))
        self.facts.clicked.connect(lambda _index: self.fact_requested.emit(self._fact))
        self._how = Text(theme, atlas_words.FACTS_HOW, "small", role="ink3")
        self.study = Button(theme, atlas_words.STUDY_VIEW, keys=("Ctrl", "Enter"))
        self.study.clicked.connect(self.study_requested)
        self._number = Text(theme, "", role="ink2", wrap=False)
        self._foot = Flow()
        self._foot.addWidget(self.study)
        self._foot.addWidget(self._number)
        self._layout, self._parts = QVBoxLayout(self), QVBoxLayout()
        self._layout.setSpacing(0)
        self._parts.setSpacing(0)
        self._parts.setContentsMargins(RING, 0, RING, 0)  # as much as the button keeps free for its ring
        for part in (*self._finding, self._line, self.name, self.known, self.facts, self._how):
            self._parts.addWidget(part, 1 if part in (self.list, self.facts) else 0)
        self._parts.addStretch(0)
        self._layout.addLayout(self._parts, 1)
        self._layout.addLayout(self._foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_atlas(self, atlas: Atlas) -> None:
        """List all countries and places as they are now."""
        levels = (tally.level if tally.answers else None for tally in atlas.tallies)
        self._rows = tuple(
            SiteRow(
                number,
                site.entity.name,
                atlas_words.row_line(site, tally),
                atlas_words.said(site, tally),
                level,
                not site.is_country,
            )
            for number, (site, tally, level) in enumerate(
                zip(atlas.sites, atlas.tallies, levels, strict=True)
            )
        )
        self._filter()

    def choose(self, number: int | None, name: str, line: str, facts: Sequence[str]) -> None:
        """Show one as chosen, by its number, with its facts; None for none. `name` and `line` say which it is."""
        self._chosen = number
        if number is not None and number not in {row.number for row in self.list.rows}:
            self.search.clear()
        self.list.choose(number)
        self.name.set_words(name)
        self.known.set_words(line)
        if list(self._model.facts) != list(facts) or not facts:
            self._model.set_facts(tuple(facts))
        self.facts.setVisible(bool(facts))
        self._how.setVisible(bool(facts))
        self._parts.setStretch(self._parts.count() - 1, 0 if facts else 1)

    def show_facts_again(self) -> None:
        """Show the facts as they are known now."""
        self._model.set_facts(self._model.facts)

    def offer(self, verb: str, answers: int) -> None:
        """Say what the button studies, and how many answers that asks for."""
        self.study.set_verb(verb)
        self.study.setEnabled(answers > 0)
        number = atlas_words.studied_line(answers, MOST)
        self._number.set_words(number)
        self.study.setAccessibleName(f"{verb}, {number}")

    def cover(self, *, covered: bool) -> None:
        """Take the list away, since it would tell the names, or bring it back."""
        self._covered = covered
        for part in (*self._finding, self._line):
            part.setVisible(not covered)
        if not covered:
            self._filter()

    def set_scrolled(self, *, scrolled: bool) -> None:
        """Give lists a height of their own, where the page scrolls around them; else they take the room that there is."""
        theme, vertical = (
            self._theme,
            QSizePolicy.Policy.Preferred if scrolled else QSizePolicy.Policy.Ignored,
        )
        for part, height in ((self.list, _LIST), (self.facts, _FACTS)):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
            part.setMinimumHeight(theme.px(height if scrolled else _LEAST))
            part.setMaximumHeight(theme.px(height) if scrolled else 16777215)

    def focus_facts(self) -> None:
        """Give the focus to the facts of the chosen one."""
        if self.facts.isVisible():
            self.facts.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.facts.currentIndex().isValid():
                self.facts.go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S and not event.modifiers() and self.facts.hasFocus():
            event.accept()
            if self._fact:
                self.passage_requested.emit(self._fact)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter lead from the field into the list, and Esc clear the field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in _DOWN:
                self.list.focus_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        """List those whose name holds every word that was typed."""
        words = fold(self.search.text()).split()
        rows = [row for row in self._rows if all(word in fold(row.name) for word in words)]
        self.list.show_rows(rows, self._chosen)
        self.list.setVisible(bool(rows) and not self._covered)
        self._none.setVisible(not rows and not self._covered)
        self._none.set_words(atlas_words.nothing_found(self.search.text()))

    @property
    def _fact(self) -> str:
        """The id of the fact that the arrows are at; "" before they came to any."""
        row = self.facts.currentIndex().row()
        return self._model.facts[row] if row >= 0 else ""

    def _restyle(self) -> None:
        theme = self._theme
        side = theme.px(24) - RING
        self._layout.setContentsMargins(side, theme.px(4), side, theme.px(12))
        self._gap.setFixedHeight(theme.px(6))
        self.name.setContentsMargins(0, theme.px(12), 0, 0)
        self.known.setContentsMargins(0, theme.px(2), 0, theme.px(8))
        self._none.setContentsMargins(0, theme.px(6), 0, theme.px(12))
        self._how.setContentsMargins(0, theme.px(6), 0, theme.px(2))
        self._number.setContentsMargins(theme.px(4), theme.px(6) + RING, 0, 0)
        self._foot.setSpacing(theme.px(8))
