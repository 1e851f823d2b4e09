"""The events of a timeline as a table: only the rows that are seen are made, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studyapp.gui.style import RING_WIDTH
from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box, paint_hairline

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

Row = tuple[str, ...]
Index = QModelIndex | QPersistentModelIndex
_ROW, _AROUND = 44, 12
_NOWHERE = QModelIndex()


class _Model(QAbstractTableModel):
    """Rows that are put into words when they are looked at."""

    def __init__(self, columns: Row, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._count = 0
        self._row: Callable[[int], Row] = lambda _: ()
        self._made: dict[int, Row] = {}

    def show(self, count: int, row: Callable[[int], Row]) -> None:
        """Show so many rows."""
        self.beginResetModel()
        self._count, self._row = count, row
        self._made.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    # What Qt asks for is of any type by its role; None where there is nothing.
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.row() not in self._made:
            self._made[index.row()] = self._row(index.row())
        return self._made[index.row()][index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None


class _Cells(QStyledItemDelegate):
    """Cells in the colours of the theme, with a hairline below each row."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, place = self._theme, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(place, theme.colour("accent_soft" if chosen else "page"))
        foot = place.bottomLeft(), place.bottomRight()
        paint_hairline(painter, theme.colour("line"), *foot)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink" if index.column() < 2 else "ink2"))
        if chosen and (self._view.hasFocus() or theme.high_contrast):
            self._paint_ring(painter, place, index)
        words = _mirrored(self._view, place, place.adjusted(theme.px(4), 0, -theme.px(_AROUND), 0))
        cut = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _near(self._view), cut)

    def _paint_ring(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint as much of the ring around the row as lies in one cell."""
        first, last = index.column() == 0, index.column() == index.model().columnCount() - 1
        if self._view.isRightToLeft():
            first, last = last, first
        beyond = 2 * RING
        row = place.adjusted(0 if first else -beyond, 0, 0 if last else beyond, -1)
        painter.save()
        painter.setClipRect(place)
        paint_box(painter, row, self._theme.px(4), border=self._theme.colour("accent"), width=RING_WIDTH)
        painter.restore()


class _Head(QHeaderView):
    """The names of the columns, small and without frames."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, place = self._theme, QRect(rect)
        painter.fillRect(place, theme.colour("page"))
        paint_hairline(painter, theme.colour("line"), place.bottomLeft(), place.bottomRight())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink3"))
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        where = _mirrored(self, place, place.adjusted(theme.px(4), 0, 0, 0))
        painter.drawText(where, _near(self), words)


class EventTable(QTableView):
    """Arrows go through it, Enter and a double click take a row."""

    taken = Signal(int)  # a row

    def __init__(self, theme: Theme, columns: Row, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = _Model(columns, self)
        self.setModel(self._model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = _Head(theme, self)
        self.setHorizontalHeader(head)
        for column, share in enumerate((False, True, False, False)):
            mode = QHeaderView.ResizeMode.Stretch if share else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
        self.doubleClicked.connect(lambda index: self.taken.emit(index.row()))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, count: int, row: Callable[[int], Row], widths: Sequence[str]) -> None:
        """Show so many rows, the first of them current; `widths` are words as wide as each column but that of the names."""
        self._model.show(count, row)
        around, room = 2 * self._theme.px(_AROUND), self._theme.px(220)
        for column, words in enumerate(widths):
            if words:
                self.setColumnWidth(column, min(round(self._theme.width(words)) + around, room))
        if count:
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.taken.emit(self.currentIndex().row())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are keys of the page, not a search
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(theme.px(32))
        self.setMinimumHeight(theme.px(32 + 4 * _ROW))
        self.viewport().update()


def _mirrored(view: QWidget, cell: QRect, part: QRect) -> QRect:
    """Where a part of a cell lies, as the language is written."""
    return QStyle.visualRect(view.layoutDirection(), cell, part)


def _near(view: QWidget) -> Qt.AlignmentFlag:
    """At the side where lines begin."""
    near = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return QStyle.visualAlignment(view.layoutDirection(), near)
