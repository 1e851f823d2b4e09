"""What narrows the list of facts, as chips: section, claim, kind of answer, memory, name; and the order of the list."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.facts.bank import Status
from studyapp.facts.faults import StudyError
from studyapp.gui import filter_words
from studyapp.gui.choose_words import section_name
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.facts_desk import Order
from studyapp.gui.theme import Theme
from studyapp.gui.views.name_panel import NamePanel
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.check import CheckRow
from studyapp.gui.widgets.check_group import CheckGroup
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.menu_chip import MenuChip
from studyapp.storage.finding import FactQuery
from studyapp.study.progress import State


class FactsFilters(QWidget):
    """Chips in lines; `changed` tells that the person changed one."""

    changed = Signal()

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._words = ""
        sections = [(one, section_name(one)) for one in desk.choice.sections]
        claims = [(status.value, words) for status, words in filter_words.CLAIMS.items()]
        self.sections = CheckGroup(theme, sections, filter_words.SECTION, rows=True)
        self.claims = CheckGroup(theme, claims, filter_words.CLAIM, rows=True)
        self.kinds = CheckGroup(theme, [*filter_words.KINDS.items()], filter_words.KIND, rows=True)
        self.memories = CheckGroup(theme, [*filter_words.MEMORIES.items()], filter_words.MEMORY, rows=True)
        self.names = NamePanel(theme, desk)
        orders = [(order.value, words) for order, words in filter_words.ORDERS.items()]
        self.orders = CheckGroup(theme, orders, filter_words.SORT, rows=True)
        self._groups = (self.sections, self.claims, self.kinds, self.memories)
        self.chips = {
            group.accessibleName(): MenuChip(theme, group.accessibleName(), group) for group in self._groups
        }
        self.chips[filter_words.ENTITY] = MenuChip(theme, filter_words.ENTITY, self.names)
        self.chips[filter_words.SORT] = MenuChip(theme, filter_words.SORT, self.orders)
        self.clear = Button(theme, filter_words.CLEAR, "quiet")
        self._place()
        self._listen()
        self._show_choices()

    @property
    def order(self) -> Order:
        """The order of the list."""
        return next(map(Order, self.orders.keys), Order.SOURCE)

    @property
    def are_on(self) -> bool:
        """Whether any of them narrows the list."""
        return bool(self.names.entity or any(group.keys for group in self._groups))

    def query(self, words: str) -> FactQuery:
        """What is looked for, with these words."""
        self._words = words
        memories = self.memories.keys
        return FactQuery(
            words=words,
            sections=self.sections.keys,
            statuses=frozenset(map(Status, self.claims.keys)),
            kinds=self.kinds.keys,
            entity=self.names.entity,
            states=frozenset(map(State, memories - {filter_words.DUE})),
            due=filter_words.DUE in memories,
        )

    def empty(self) -> None:
        """Let none of them narrow the list any more; nothing is told."""
        for group in self._groups:
            group.tick(())
        self.names.entity = ""
        self._show_choices()

    def _place(self) -> None:
        flow = Flow()
        flow.setSpacing(0)
        for name, chip in self.chips.items():
            if name != filter_words.SORT:  # which stands over the list
                flow.addWidget(chip)
        flow.addWidget(self.clear)
        self.setLayout(flow)

    def _listen(self) -> None:
        for group in self._groups:
            group.ticked.connect(self._change)
            chip = self.chips[group.accessibleName()]
            group.reached.connect(chip.popup.ensure_visible)
            chip.emptied.connect(lambda group=group: self._empty(group))
            chip.popup.opening.connect(lambda group=group: self._count(group))
        for key, check in self.orders.checks.items():
            check.clicked.connect(lambda _on=False, key=key: self._sort(key))
        names = self.chips[filter_words.ENTITY]
        names.popup.opening.connect(self._open_names)
        names.emptied.connect(lambda: self._name(""))
        self.names.chosen.connect(self._name)
        self.chips[filter_words.SORT].emptied.connect(lambda: self._sort(Order.SOURCE.value))
        self.clear.clicked.connect(self._clear)

    def _count(self, group: CheckGroup) -> None:
        """Say how many facts each choice would find; it is counted only when it is looked at, and left out when it cannot be."""
        with suppress(StudyError):
            counts = self._desk.facts.counts(self.query(self._words))
            choices: dict[CheckGroup, Mapping[str, int]] = {
                self.sections: counts.sections,
                self.claims: {status.value: number for status, number in counts.statuses.items()},
                self.kinds: counts.kinds,
            }
            for key, check in group.checks.items() if group in choices else ():
                if isinstance(check, CheckRow):
                    number = choices[group].get(key, 0)
                    check.set_number(number, filter_words.counted_name(check.text(), number))

    def _change(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _empty(self, group: CheckGroup) -> None:
        group.tick(())
        self._change()

    def _clear(self) -> None:
        self.empty()
        self.changed.emit()

    def _sort(self, key: str) -> None:
        self.orders.tick({key})
        self.chips[filter_words.SORT].popup.hide()
        self._change()

    def _open_names(self) -> None:
        self.names.field.clear()
        self.names.complete()

    def _name(self, entity: str) -> None:
        self.names.entity = entity
        self.chips[filter_words.ENTITY].popup.hide()
        self._change()

    def _show_choices(self) -> None:
        for group in self._groups:
            on = [check.text() for check in group.checks.values() if check.isChecked()]
            self.chips[group.accessibleName()].show_choice(filter_words.choice_words(on))
        entity = self.names.entity
        self.chips[filter_words.ENTITY].show_choice(self._desk.bank.entities[entity].name if entity else "")
        order = self.order
        self.orders.tick({order.value})
        words = "" if order is Order.SOURCE else filter_words.ORDERS[order]
        self.chips[filter_words.SORT].show_choice(words)
        self.clear.setVisible(self.are_on)
