"""The countries and places of a map as a list: each with its shade, its name and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studyapp.gui.widgets.atlas_ink import Level, paint_site_dot, paint_swatch
from studyapp.gui.widgets.paint import paint_box, paint_hairline

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_ROW, _SIDE, _SWATCH, _GAP = 40, 10, 14, 10
Index = QModelIndex | QPersistentModelIndex


class SiteRow(NamedTuple):
    """One line of the list."""

    number: int  # of the country or place
    name: str
    line: str
    said: str  # by a screen reader
    level: Level
    dot: bool


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[SiteRow, ...] = ()

    def show(self, rows: Sequence[SiteRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: SiteList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(1, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, self._view.row(index.row())
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        mirrored = self._view.isRightToLeft()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            fill = theme.colour("accent_soft" if selected else "hover")
            border = theme.colour("accent") if selected and theme.high_contrast else None
            paint_box(painter, box, theme.px(6), fill=fill, border=border, width=2)
        if selected and self._view.hasFocus():
            paint_box(painter, box, theme.px(6), border=theme.colour("accent"), width=2)
        else:
            paint_hairline(painter, theme.colour("line"), box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        side = theme.px(_SWATCH)
        sign = QRect(inner.left(), box.top() + (box.height() - side) // 2, side, side)
        painter.setFont(theme.font("small"))
        line_width = painter.fontMetrics().horizontalAdvance(row.line) + 1
        words = inner.adjusted(side + theme.px(_GAP), 0, -line_width - theme.px(_GAP), 0)
        line = QRect(inner.right() + 1 - line_width, box.top(), line_width, box.height())
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            near, far = far, near
            for place in (sign, words, line):
                place.moveLeft(inner.left() + inner.right() + 1 - place.left() - place.width())
        if row.dot:
            paint_site_dot(painter, theme, QRectF(sign).center(), row.level, chosen=False)
        else:
            paint_swatch(painter, theme, QRectF(sign), row.level)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(line, int(far | middle), row.line)
        painter.setFont(theme.font("body", 600 if selected else 400))
        painter.setPen(theme.colour("ink"))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(near | middle), name)
        painter.restore()


class SiteList(QListView):
    """One of them is chosen by arrows or a click; letters are left to whoever holds it."""

    chosen = Signal(int)  # the number of a country or place, by the person
    entered = Signal()

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # Qt's own is no object of Python's, and PySide loses track of it
        self._theme = theme
        self._quiet = False  # while rows are shown or chosen by others
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[SiteRow], chosen: int | None) -> None:
        """Show other lines, one of them chosen."""
        self._quiet = True
        if self._model.rows != tuple(rows):
            self._model.show(rows)
        self._quiet = False
        self.choose(chosen)

    def choose(self, number: int | None) -> None:
        """Show a country or place as chosen, where it is listed."""
        self._quiet = True
        at = next((at for at, row in enumerate(self._model.rows) if row.number == number), -1)
        index = self._model.index(at) if at >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if at < 0:
            self.clearSelection()
        self._quiet = False

    def row(self, at: int) -> SiteRow:
        """The line at a place of the list."""
        return self._model.rows[at]

    @property
    def rows(self) -> tuple[SiteRow, ...]:
        """All lines."""
        return self._model.rows

    def focus_first(self) -> None:
        """Take the focus, and choose the first line unless one is chosen."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # Qt would search by it, which the field above does
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(5 * _ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(2 * _ROW))

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self._model.rows[current.row()].number)
