"""The facts of a list: only what is looked at is put into words."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.facts.faults import StudyError
from studyapp.gui.desks.desk import Desk
from studyapp.gui.facts_words import FactRow, fact_row

_KEPT = 400  # rows in words


class FactListModel(QAbstractListModel):
    """Facts by id, each as a `FactRow` under UserRole and as one sentence for screen readers."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts: Sequence[str] = ()
        self._searched = ""
        self._rows: dict[str, FactRow] = {}

    @property
    def facts(self) -> Sequence[str]:
        """The ids of the facts, in order."""
        return self._facts

    def set_facts(self, facts: Sequence[str], searched: str = "") -> None:
        """Show these facts, with what was searched for marked in them, as they are known now."""
        self.beginResetModel()
        self._facts, self._searched = facts, searched
        self._rows.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Show what is left of the same facts by now."""
        self._rows.clear()
        if self._facts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._facts) - 1, 0))

    def row_of(self, fact: str) -> int:
        """In which row a fact stands; -1 when it is not among them."""
        with suppress(ValueError):
            return self._facts.index(fact)
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._facts)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> FactRow | str | None:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.fact_row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.fact_row(index.row()).sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.fact_row(index.row()).name
        return None

    def fact_row(self, row: int) -> FactRow:
        """The fact of a row in words, without what is left of it where that cannot be read."""
        fact = self._facts[row]
        found = self._rows.get(fact)
        if found is None:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            desk, memory = self._desk, None
            with suppress(StudyError):  # what is seen of a list is painted, and nothing can be told there
                memory = desk.facts.memories([fact])[fact]
            found = fact_row(desk.bank, desk.bank.facts[fact], memory, desk.day(), self._searched)
            self._rows[fact] = found
        return found
