"""How strong a claim is, as punctuation in a small box: . stated, “ attributed, ? disputed. Words always follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.facts.bank import Status
from studyapp.gui.translating import tr
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SIDE = 20
NAMES = {Status.STATED: tr("Stated"), Status.ATTRIBUTED: tr("Attributed"), Status.DISPUTED: tr("Disputed")}


class ClaimMark(QLabel):
    """The mark of a claim, 20 pixels square in the height of a line of body text."""

    def __init__(
        self, theme: Theme, status: Status = Status.STATED, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status = status
        self.setPixmap(QPixmap(1, 1))  # makes it a picture to screen readers
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(status)
        theme.changed.connect(self._restyle)

    def set_status(self, status: Status) -> None:
        """Show the mark of another kind of claim."""
        self._status = status
        self.setAccessibleName(NAMES[status])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIDE), self._theme.line_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_claim(painter, self._theme, self.rect(), self._status)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def paint_claim(painter: QPainter, theme: Theme, place: QRect, status: Status) -> None:
    """Paint the mark of a claim at the near side of a place, in the middle of its height."""
    side = theme.px(_SIDE)
    box = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
    paint_box(painter, box, theme.px(4), border=theme.colour("edge"))
    sign = QPainterPath()
    match status:
        case Status.STATED:
            dot = side / 5
            sign.addRect(QRectF(0, 0, dot, dot))
        case Status.ATTRIBUTED:
            sign.addText(0, 0, theme.font("title", 600), "“")
        case Status.DISPUTED:
            sign.addText(0, 0, theme.font("body", 600), "?")
    middle = QRectF(box).center() - sign.boundingRect().center()
    painter.fillPath(sign.translated(middle), theme.colour("ink"))
