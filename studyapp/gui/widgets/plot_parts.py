"""What shows around a plot while it is read: the focus ring, the plate with one value, and the button for copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from studyapp.gui import plot_words
from studyapp.gui.theme import RING
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

MORE = 28  # the side of the button
_WIDEST = 360


class PlotRing(QWidget):
    """The focus ring of a plot, which reaches to its edges: it is painted over what lies around it."""

    def __init__(self, theme: Theme, plot: QWidget) -> None:
        super().__init__(plot.parentWidget() or plot)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, plot: QWidget) -> None:
        """Stand around a plot, wherever it has moved to."""
        self.setGeometry(plot.geometry().adjusted(-RING, -RING, RING, RING))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self.rect(), 6, border=self._theme.colour("accent"), width=2)


class MoreButton(QAbstractButton):
    """A quiet button in the corner of a plot; keys open its menu from the plot itself."""

    def __init__(self, theme: Theme, plot: QWidget) -> None:
        super().__init__(plot)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(plot_words.WHAT_TO_DO)
        self.setToolTip(plot_words.WHAT_TO_DO)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(MORE), self._theme.px(MORE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("hover" if self.underMouse() else "page")
        paint_box(painter, self.rect(), theme.px(6), fill=fill)
        icon = theme.icon("copy", ratio=self.devicePixelRatioF())
        size = icon.deviceIndependentSize()
        painter.drawPixmap(
            QRectF(
                (self.width() - size.width()) / 2,
                (self.height() - size.height()) / 2,
                size.width(),
                size.height(),
            ),
            icon,
            QRectF(icon.rect()),
        )


def paint_plate(painter: QPainter, theme: Theme, words: str, spot: QRectF, room: QRect) -> None:
    """Paint words on a plate above a spot, or below it where there is no room above, all of it within `room`."""
    across, down = theme.px(10), theme.px(6)
    widest = min(theme.px(_WIDEST), room.width()) - 2 * across
    paragraph = Paragraph(theme, words, "small")
    width = min(paragraph.natural_width + 1, widest)
    size = QSize(width + 2 * across, paragraph.height(width) + 2 * down)
    left = round(spot.center().x() - size.width() / 2)
    left = max(room.left(), min(left, room.right() + 1 - size.width()))
    top = round(spot.top()) - size.height() - theme.px(4)
    if top < room.top():
        top = min(round(spot.bottom()) + theme.px(4), room.bottom() + 1 - size.height())
    plate = QRect(left, max(top, room.top()), size.width(), size.height())
    paint_box(painter, plate, theme.px(6), fill=theme.colour("surface"), border=theme.colour("edge"))
    paragraph.paint(painter, plate.left() + across, plate.top() + down, width)
