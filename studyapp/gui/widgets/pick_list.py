"""A list to pick one thing from with the arrows while the focus stays in a field: headings, words, keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studyapp.gui.widgets.key_cap import caps_size, keys_words, paint_caps
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme

_ROW, _HEADING, _ICON, _PADDING, _GAP = 44, 36, 18, 12, 14
_MOST = 456  # high, then it scrolls
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Pick:
    """One line; a heading has nothing to do."""

    words: str
    act: Callable[[], object] | None = None
    line: str = ""  # beside the words, smaller
    icon: str = ""
    caps: tuple[str, ...] = ()
    bold: tuple[tuple[int, int], ...] = ()  # from and to which letters of the words are set in 600
    chosen: bool = False  # what is so already

    @property
    def name(self) -> str:
        """What a screen reader says."""
        parts = [self.words, self.line, keys_words(self.caps)]
        return ", ".join(part for part in parts if part)


class PickModel(QAbstractListModel):
    """The lines for the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picks: Sequence[Pick] = ()

    def show(self, picks: Sequence[Pick]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.picks = picks
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.picks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pick = self.picks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return pick.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return pick.name
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.picks[index.row()].act is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self._theme.px(_ROW if _pick(index).act else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, pick = self._theme, _pick(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = theme.px(_PADDING)
        inner = box.adjusted(pad, 0, -pad, 0)
        if pick.act is None:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink3"))
            line = inner.adjusted(0, theme.px(8), 0, 0)
            painter.drawText(line, _near(rtl), pick.words)
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            fill: Role = "accent_soft" if selected else "hover"
            border = theme.colour("accent") if selected and theme.high_contrast else None
            paint_box(painter, box, theme.px(6), fill=theme.colour(fill), border=border, width=2)
        side = theme.px(_ICON)
        if pick.icon:
            role: Role = "accent" if selected else "ink2"
            pixmap = theme.icon(pick.icon, role, size=_ICON, ratio=painter.device().devicePixelRatio())
            x = inner.right() + 1 - side if rtl else inner.left()
            painter.drawPixmap(QPoint(x, box.top() + (box.height() - side) // 2), pixmap)
        taken = side + theme.px(_GAP)
        inner = inner.adjusted(0, 0, -taken, 0) if rtl else inner.adjusted(taken, 0, 0, 0)
        if pick.caps:
            caps = caps_size(theme, pick.caps)
            x = inner.left() if rtl else inner.right() + 1 - caps.width()
            paint_caps(painter, theme, pick.caps, x, box.top() + (box.height() - caps.height()) // 2)
            room = caps.width() + theme.px(_GAP)
            inner = inner.adjusted(room, 0, 0, 0) if rtl else inner.adjusted(0, 0, -room, 0)
        self._paint_words(painter, inner, pick, rtl=rtl)
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, pick: Pick, *, rtl: bool) -> None:
        theme = self._theme
        painter.setPen(theme.colour("ink"))
        start = 0
        for first, last in (*pick.bold, (len(pick.words), len(pick.words))):
            for text, weight in ((pick.words[start:first], 400), (pick.words[first:last], 600)):
                inner = self._paint_part(painter, inner, text, 600 if pick.chosen else weight, rtl=rtl)
            start = last
        if pick.line:
            painter.setPen(theme.colour("ink2"))
            gap = theme.px(_GAP)
            inner = inner.adjusted(0, 0, -gap, 0) if rtl else inner.adjusted(gap, 0, 0, 0)
            painter.setFont(theme.font("small"))
            cut = painter.fontMetrics().elidedText(pick.line, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, _near(rtl), cut)

    def _paint_part(self, painter: QPainter, inner: QRect, text: str, weight: int, *, rtl: bool) -> QRect:
        if not text or inner.width() <= 0:
            return inner
        painter.setFont(self._theme.font("body", weight))
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _near(rtl), cut)
        used = metrics.horizontalAdvance(cut)
        return inner.adjusted(0, 0, -used, 0) if rtl else inner.adjusted(used, 0, 0, 0)


class PickList(QListView):
    """Shows picks; the arrows pass over headings, and whoever is chosen is announced."""

    picked = Signal(object)  # a Pick

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = PickModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda index: self._pick(index.row()))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def picks(self) -> Sequence[Pick]:
        """What is shown."""
        return self._model.picks

    @property
    def current(self) -> Pick | None:
        """What Enter would do."""
        index = self.currentIndex()
        return self._model.picks[index.row()] if index.isValid() else None

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Show other lines, with the first that can be picked chosen."""
        self._model.show(picks)
        self.move_by(1)
        self.scrollToTop()

    def move_by(self, step: int) -> None:
        """Choose the next line that can be picked that way, from either end to the other."""
        rows = [row for row, pick in enumerate(self.picks) if pick.act]
        if not rows:
            return
        current = self.currentIndex().row()
        place = rows.index(current) + step if current in rows else (0 if step > 0 else -1)
        index = self._model.index(rows[place % len(rows)])
        self.setCurrentIndex(index)
        self.scrollTo(index)
        announcement = QAccessibleAnnouncementEvent(self, self.picks[index.row()].name)
        QAccessible.updateAccessibility(announcement)

    def pick_current(self) -> None:
        """Do what is chosen."""
        if self.currentIndex().isValid():
            self._pick(self.currentIndex().row())

    def sizeHint(self) -> QSize:
        theme = self._theme
        height = sum(theme.px(_ROW if pick.act else _HEADING) for pick in self.picks)
        return QSize(theme.px(320), min(height, theme.px(_MOST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), 0)

    def _pick(self, row: int) -> None:
        if self.picks[row].act:
            self.picked.emit(self.picks[row])


def _pick(index: Index) -> Pick:
    model = index.model()
    assert isinstance(model, PickModel)  # noqa: S101 - the only model that is painted here
    return model.picks[index.row()]


def _near(rtl: bool) -> Qt.AlignmentFlag:  # noqa: FBT001 - read as a question
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    # A painter mirrors sides by itself, but for absolute ones.
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
