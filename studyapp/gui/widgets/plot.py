"""What every plot has: a title that says what it shows, a table, a place to draw, and ways to read and take its figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from studyapp.gui import plot_words
from studyapp.gui.notation import digits
from studyapp.gui.widgets import plot_menu
from studyapp.gui.widgets.paint import paint_box, paint_hairline
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.picture import Picture
from studyapp.gui.widgets.plot_parts import MORE, MoreButton, PlotRing, paint_plate

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme


_LINE = 20  # of small text
_UNCHANGED = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Table(NamedTuple):
    """The figures of a plot, as they are shown behind T and to screen readers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Plot(Picture):
    """A title, a line below it, and `drawing_height` pixels (at text size 1) for the subclass to paint in.

    Arrows read its values one by one, as does the pointer: a subclass leaves in `_spots` where it painted each of
    `readings`. Ctrl+C copies the table; the context menu, which Enter and Space open too, offers the picture and a file.
    """

    save_requested = Signal(object)  # the plot, to be saved as CSV

    drawing_height = 160
    steps: Mapping[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    can_save = False  # whether somebody listens to `save_requested`

    def __init__(
        self, theme: Theme, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title, self._subtitle = title, subtitle
        self._heads: dict[Qt.LayoutDirection, list[Paragraph]] = {}
        self._spots: Sequence[QRectF] = ()
        self._at: int | None = None  # what the keys have come to
        self._pointed: int | None = None  # what the pointer is at
        self._ring: PlotRing | None = None
        self._by_key = False  # the focus came by a key
        self._more = MoreButton(theme, self)
        self._more.clicked.connect(self._open_menu_of_button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.set_words(title, subtitle)

    def set_words(self, title: str, subtitle: str) -> None:
        """Show another title (what the plot shows) and subtitle (what is measured)."""
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self._restyle()

    def table(self) -> Table:
        """The figures that are drawn."""
        raise NotImplementedError

    def readings(self) -> Sequence[str]:
        """Each value as it is read, in the order of the arrows: the rows of the table, where a subclass has no others."""
        table = self.table()
        return [plot_words.reading(table.columns, row) for row in table.rows]

    @property
    def reading(self) -> str:
        """The value that is shown now, by the pointer or else by the keys; "" when there is none."""
        at = self._shown
        found = self.readings() if at is not None else ()
        return found[at] if at is not None and at < len(found) else ""

    def copy_table(self) -> None:
        """Put the table on the clipboard, and say so."""
        plot_menu.copy_table(self.table())
        self._announce(plot_words.TABLE_COPIED)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, and say so."""
        plot_menu.copy_picture(self, self._theme)
        self._announce(plot_words.PICTURE_COPIED)

    def draw(self, device: QPixmap) -> None:
        """Paint the plot by itself."""
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()

    def heightForWidth(self, width: int) -> int:
        return self._head_height(width) + self._theme.px(self.drawing_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._draw(painter)
        if self.reading and self._shown is not None:
            spots = self._spots
            spot = spots[self._shown] if self._shown < len(spots) else QRectF(area.left(), area.top(), 0, 0)
            self._paint_marker(painter, spot)
            paint_plate(painter, self._theme, self.reading, spot, self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self.readings()) - 1
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
            super().keyPressEvent(event)
        elif key in self.steps:
            start = self._begin if self._at is None else self._at + self.steps[key]
            self._read(max(0, min(start, last)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._read(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self._press(key)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        plot_menu.open_menu(self, self._corner() if by_key else event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _UNCHANGED:
            self._by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        self._show_parts()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_parts()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_parts()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)
        self._show_parts()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(self._nearest(event.position()))

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    @property
    def _shown(self) -> int | None:
        return self._pointed if self._pointed is not None else self._at if self.hasFocus() else None

    @property
    def _begin(self) -> int:
        """Where the arrows begin to read."""
        return 0

    def _read(self, at: int) -> None:
        """Show a value, and say it to screen readers."""
        self._at = at
        self._pointed = None
        self._announce(self.reading)
        self.update()

    def _press(self, _key: Qt.Key) -> None:
        """Do what Enter and Space do."""
        plot_menu.open_menu(self, self._corner())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _point(self, at: int | None) -> None:
        if at != self._pointed:
            self._pointed = at
            self.update()

    def _nearest(self, place: QPointF) -> int | None:
        """The spot at a place, or the nearest to it in the drawing."""
        if not self._spots or place.y() < self._head_height(self.width()):
            return None

        def distance(number: int) -> float:
            spot = self._spots[number]
            across = max(spot.left() - place.x(), 0.0, place.x() - spot.right())
            down = max(spot.top() - place.y(), 0.0, place.y() - spot.bottom())
            return across * across + down * down

        return min(range(len(self._spots)), key=distance)

    def _show_parts(self) -> None:
        """Show the ring and the button while the plot is in use."""
        rings = self.hasFocus() and self._by_key
        if rings and self._ring is None:
            self._ring = PlotRing(self._theme, self)
        if self._ring is not None:
            if rings:
                self._ring.surround(self)
            else:
                self._ring.hide()
        self._more.setVisible(bool(self._title) and (self.hasFocus() or self.underMouse()))
        self._more.resize(self._more.sizeHint())
        self._more.move(self.width() - self._more.width(), 0)
        self.update()

    def _corner(self) -> QPoint:
        return self.mapToGlobal(QPoint(self.width() - self._more.width(), self._more.height()))

    def _open_menu_of_button(self) -> None:
        plot_menu.open_menu(self, self._corner())

    def _paint_marker(self, painter: QPainter, spot: QRectF) -> None:
        """Mark the value that is read."""
        around = spot.toRect().adjusted(-2, -2, 2, 2)
        paint_box(painter, around, self._theme.px(4), border=self._theme.colour("ink"))

    def _draw(self, painter: QPainter) -> QRect:
        """Paint head and drawing; the place of the drawing."""
        top, width = 0, self._head_width(self.width())
        for paragraph in self._head():
            paragraph.paint(painter, 0, top, width)
            top += paragraph.height(width)
        area = QRect(0, top, self.width(), self.height() - top)
        painter.save()
        self._paint(painter, area)
        painter.restore()
        return area

    def _paint(self, painter: QPainter, area: QRect) -> None:
        raise NotImplementedError

    def _restyle(self) -> None:
        self._heads.clear()
        super()._restyle()

    def _head(self) -> list[Paragraph]:
        """Title and subtitle; kept, since layouts ask for their height over and over."""
        direction = self.layoutDirection()
        if direction not in self._heads:
            self._heads[direction] = self._new_head(direction)
        return self._heads[direction]

    def _new_head(self, direction: Qt.LayoutDirection) -> list[Paragraph]:
        theme = self._theme
        title = Paragraph(theme, self._title, weight=600, direction=direction)
        subtitle = Paragraph(theme, self._subtitle, "small", role="ink2", direction=direction)
        return [part for part, words in ((title, self._title), (subtitle, self._subtitle)) if words]

    def _head_height(self, width: int) -> int:
        return sum(paragraph.height(self._head_width(width)) for paragraph in self._head())

    def _head_width(self, width: int) -> int:
        """What the button in the corner leaves."""
        return max(width - self._theme.px(MORE + 4), self._theme.px(64))

    def _line_across(self, painter: QPainter, plot: QRect, y: int, role: Role) -> None:
        """Paint a hairline from side to side."""
        ends = QPoint(plot.left(), y), QPoint(plot.right() + 1, y)
        paint_hairline(painter, self._theme.colour(role), *ends)

    def _paint_scale(
        self,
        painter: QPainter,
        area: QRect,
        ticks: Sequence[float],
        unit: str,
        *,
        right: float = 0.0,
        lines_below: int = 1,
    ) -> QRectF:
        """Paint the unit, a gridline for each tick and its number; the place that they leave, the lowest tick at its foot.

        `right` is kept free there for words at the ends of lines, and so many lines of words below.
        """
        theme, line = self._theme, self._theme.px(_LINE)
        top = area.top() + theme.px(12) + line + theme.px(6)
        foot = area.bottom() - lines_below * line - theme.px(4)
        widest = max(theme.width(digits(tick), "small") for tick in ticks)
        left = area.left() + round(widest) + theme.px(8)
        plot = QRectF(left, top, area.right() + 1 - right - left, foot - top)
        place = QRectF(area.left(), top - theme.px(6) - line, area.width(), line)
        self._label(painter, place, unit, role="ink3")
        for tick in ticks:
            y = plot.bottom() - plot.height() * (tick - ticks[0]) / (ticks[-1] - ticks[0])
            self._line_across(painter, plot.toRect(), round(y), "line")
            place = QRectF(area.left(), y - line / 2, widest, line)
            self._label(painter, place, digits(tick), align=Qt.AlignmentFlag.AlignRight, role="ink3")
        return plot

    def _label(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        role: Role = "ink2",
        weight: int = 400,
    ) -> None:
        """Paint small words into a place, in its middle from top to foot; they may reach out of it."""
        painter.setFont(self._theme.font("small", weight))
        painter.setPen(self._theme.colour(role))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextDontClip), words)
