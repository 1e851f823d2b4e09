"""What a person sees and does on the facts page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from studyapp.gui.views.facts import FactsView
from studyapp.gui.widgets.check import CheckRow
from studyapp.gui.widgets.menu_chip import MenuChip
from tests.gui.pages import plain, press, seen, type_in


class FactsPage:
    """The list, its search and filters, and the fact beside it."""

    def __init__(self, view: FactsView) -> None:
        self.view = view

    @property
    def facts(self) -> list[str]:
        """The ids of the facts in the list, once those are found that are looked for."""
        self._settle()
        return list(self.view.model.facts)

    def _settle(self) -> None:
        while self.view._slow.isActive():
            QTest.qWait(1)

    @property
    def current(self) -> str:
        row = self.view.list.currentIndex().row()
        return self.facts[row] if row >= 0 else ""

    @property
    def chosen(self) -> list[str]:
        return [self.facts[row] for row in self.view.list.chosen]

    @property
    def texts(self) -> list[str]:
        self._settle()
        return seen(self.view)

    def shows(self, text: str) -> bool:
        return any(text in line for line in self.texts)

    @property
    def notice(self) -> str:
        return plain(self.view.side.foot.notice)

    def row(self, number: int):
        """A row of the list, as it is painted."""
        return self.view.model.fact_row(number)

    def heard(self, number: int) -> str:
        """What a screen reader says of a row."""
        interface = QAccessible.queryAccessibleInterface(self.view.list)
        return plain(interface.child(number).text(QAccessible.Text.Name))

    def search(self, text: str) -> None:
        self.view.search.setFocus()
        self.view.search.selectAll()
        type_in(text)
        self._settle()

    def chip(self, name: str) -> MenuChip:
        return self.view.filters.chips[name]

    def tick(self, filter_name: str, *words: str) -> None:
        """Open a filter, tick what it offers, and close it."""
        self.chip(filter_name).setFocus()
        press("Space")
        for row in self.offered(filter_name):
            if row.text() in words:
                row.click()
        if self.chip(filter_name).popup.isVisible():
            press("Esc")

    def type_in_popup(self, text: str) -> None:
        """Type where the focus is inside what a chip has opened."""
        for letter in text:
            QTest.keyClicks(QApplication.activePopupWidget().focusWidget(), letter)

    def offered(self, filter_name: str) -> list[CheckRow]:
        return [row for row in self.chip(filter_name).popup.findChildren(CheckRow) if not row.isHidden()]

    def click(self, number: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = self.view.list.visualRect(self.view.model.index(number, 0)).center()
        QTest.mouseClick(self.view.list.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def into_list(self) -> None:
        self.view.list.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_from_menu(self, verb: str) -> None:
        """Open More and take what it offers."""
        self.view.side.foot.more.click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text().split("\t")[0] == verb).trigger()
        menu.close()
