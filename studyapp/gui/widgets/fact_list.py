"""A list of facts of any length: rows as high as their sentences, measured only where they are seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from studyapp.gui.widgets.fact_painter import FactPainter

if TYPE_CHECKING:
    from studyapp.gui.facts_words import FactRow
    from studyapp.gui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Index = QModelIndex | QPersistentModelIndex


class FactList(QListView):
    """Shows a model whose UserRole is a `FactRow`; arrows move, Shift and Ctrl choose several, Enter opens.

    The scroll bar counts rows, each as so many pixels as a row usually has. So it stands still whatever the rows above turn out
    to be high, and nothing that is not seen is ever measured.
    """

    opened = Signal()  # Enter or a double click on the current row
    current_changed = Signal(int)  # row; -1 for none
    chosen_changed = Signal()  # other rows are selected

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = FactPainter(theme)
        self._heights: dict[int, int] = {}  # of rows that were measured, by row
        self._by_mouse = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self.opened)
        theme.changed.connect(self._restyle)

    @property
    def chosen(self) -> list[int]:
        """The rows that are selected, from the top."""
        return sorted(self.chosen_rows())

    def chosen_rows(self) -> Iterator[int]:
        """The same, one after another, in the order in which they were selected."""
        return (row for top, foot in self._ranges() for row in range(top, foot + 1))

    @property
    def chosen_count(self) -> int:
        """How many rows are selected."""
        return sum(foot - top + 1 for top, foot in self._ranges())

    def go_to(self, row: int) -> None:
        """Make a row the current one and the only one selected, and show it; -1 for none."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._heights.clear()

    def reset(self) -> None:
        self._heights.clear()
        self._painter.forget()
        super().reset()
        self.verticalScrollBar().setValue(0)

    # Where rows stand

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        return QRect(0, self._top(index.row()), self.viewport().width(), self._height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y())
        return self.model().index(row, 0) if self.model() else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        row, bar, room = index.row(), self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or bar.value() > (top := row * self._usual):
            bar.setValue(row * self._usual)
        elif bar.value() < top and self._top(row) + self._height(row) > room:
            bar.setValue(min(top, self._value_with_foot(row, room)))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        rows, row = self._count, self.currentIndex().row()
        actions = QAbstractItemView.CursorAction
        match action:
            case actions.MoveUp | actions.MovePrevious:
                row -= 1
            case actions.MoveDown | actions.MoveNext:
                row += 1
            case actions.MoveHome:
                row = 0
            case actions.MoveEnd:
                row = rows - 1
            case actions.MovePageDown:
                row += self._rows_a_page(row, 1)
            case actions.MovePageUp:
                row -= self._rows_a_page(row, -1)
            case _:
                pass
        return self.model().index(min(max(row, 0), rows - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows, area = self._count, rect.normalized()
        first, last = (min(max(self._row_at(y), 0), rows - 1) for y in (area.top(), area.bottom()))
        chosen = QItemSelection()
        if rows:
            chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, _index: _Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)  # not that of QListView, which asks every row how high it is

    def updateGeometries(self) -> None:
        rows = self._count
        room, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setSingleStep(self._theme.line_height())
        bar.setPageStep(max(room, 1))
        bar.setRange(0, self._value_with_foot(rows - 1, room) if rows else 0)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    # What is seen and heard

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        rows, room, width = self._count, self.viewport().height(), self.viewport().width()
        under = self.viewport().mapFromGlobal(self.cursor().pos()) if self.viewport().underMouse() else None
        current, selected = self.currentIndex().row(), self.selectionModel()
        row, y = self._first()
        while row < rows and y < room:
            index = self.model().index(row, 0)
            place = QRect(0, y, width, self._height(row))
            self._painter.paint(
                painter,
                place,
                self._row(row),
                self.layoutDirection(),
                chosen=selected.isSelected(index),
                hovered=under is not None and place.contains(under),
                ring=row == current and self.hasFocus() and not self._by_mouse,
            )
            y += place.height()
            row += 1

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)
        self.viewport().update()
        self.current_changed.emit(current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        self.viewport().update()
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain:
            event.accept()
            if not event.isAutoRepeat():
                self.opened.emit()
            return
        if (event.text().strip() and plain) or event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            event.ignore()  # letters are the page's: Qt would look for rows that begin with them
            return
        self._by_mouse = False
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Find nothing: there is a field for that."""

    # Measuring

    def _ranges(self) -> Iterator[tuple[int, int]]:
        """The first and last rows of what is selected: all rows there are may be one range."""
        selection = self.selectionModel().selection()
        for number in range(selection.count()):
            one = selection.at(number)
            yield one.top(), one.bottom()

    @property
    def _count(self) -> int:
        """How many rows there are; Qt asks where things are before there is a model."""
        return self.model().rowCount() if self.model() else 0

    @property
    def _usual(self) -> int:
        return self._painter.usual_height

    def _row(self, row: int) -> FactRow:
        found: Any = self.model().data(self.model().index(row, 0), Qt.ItemDataRole.UserRole)
        return found  # type: ignore[no-any-return]

    def _height(self, row: int) -> int:
        height = self._heights.get(row)
        if height is None:
            width = self.viewport().width()
            height = self._heights[row] = self._painter.height(self._row(row), width, self.layoutDirection())
        return height

    def _first(self) -> tuple[int, int]:
        """The first row that is seen, and where its top stands."""
        row, share = divmod(self.verticalScrollBar().value(), self._usual)
        rows = self._count
        return (row, -round(share / self._usual * self._height(row))) if row < rows else (rows, 0)

    def _top(self, row: int) -> int:
        """Where the top of a row stands; beyond what is seen, as if all rows were as high as usual."""
        seen, y = self._first()
        if row < seen:
            return y - (seen - row) * self._usual
        room, rows = self.viewport().height(), self._count
        while seen < row and y < room and seen < rows:
            y += self._height(seen)
            seen += 1
        return y + (row - seen) * self._usual

    def _row_at(self, y: int) -> int:
        """The row at a height, as `_top` has it; one that is not there, above the first and below the last."""
        row, top = self._first()
        if y < top:
            return row - -((y - top) // self._usual)
        room, rows = self.viewport().height(), self._count
        while row < rows and top < room:
            if y < top + self._height(row):
                return row
            top += self._height(row)
            row += 1
        return rows if row >= rows else row + (y - top) // self._usual

    def _value_with_foot(self, row: int, room: int) -> int:
        """The value of the scroll bar at which the foot of a row stands at the foot of the room."""
        left = room - self._height(row)
        while row and left > 0:
            row -= 1
            left -= self._height(row)
        if left >= 0:
            return row * self._usual
        return row * self._usual + -(left * self._usual // self._height(row))

    def _rows_a_page(self, row: int, step: int) -> int:
        """How many rows from one on, down or up, fill a page."""
        rows, left, count = self._count, self.viewport().height(), 0
        while 0 <= row + (count + 1) * step < rows:
            left -= self._height(row + count * step)
            if left <= 0:
                break
            count += 1
        return max(count, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._heights.clear()
        super().resizeEvent(event)

    def _restyle(self) -> None:
        self._heights.clear()
        self._painter.forget()
        self.updateGeometries()
        self.viewport().update()
