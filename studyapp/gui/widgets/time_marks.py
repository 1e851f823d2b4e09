"""The marks of events: a dot is a day, a bar as long as its date; how far it has come is its filling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from studyapp.gui.widgets.paint import paint_box
from studyapp.study.progress import State

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

BAR, _RING, _CAP, _CLAIM = 11, 2.0, 4, 16  # heights and widths at text size 1


def paint_event_mark(
    painter: QPainter, theme: Theme, place: QRectF, state: State, *, dot: bool, lasted: bool, about: bool
) -> None:
    """Paint the mark of an event into a place: known is filled, learning a ring, not started hatched, suspended empty."""
    if about:
        _paint_soft(painter, theme, place, state)
        return
    colour = theme.colour("accent" if state in (State.KNOWN, State.LEARNING) else "edge")
    width = _RING * theme.text_size
    inner = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    radius = inner.height() / 2 if dot else 2.5 * theme.text_size
    painter.setPen(QPen(colour, width))
    painter.setBrush(_filling(theme, state))
    painter.drawRoundedRect(inner, radius, radius)
    if state is State.NEW:
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(inner, radius, radius)
    if lasted:
        reach = _CAP * theme.text_size
        for x in (inner.left(), inner.right()):
            painter.drawLine(QPointF(x, place.top() - reach), QPointF(x, place.bottom() + reach))


def paint_several(painter: QPainter, theme: Theme, place: QRectF, number: str) -> None:
    """Paint a number in place of so many marks."""
    radius = theme.px(4)
    paint_box(painter, place.toRect(), radius, fill=theme.colour("surface"), border=theme.colour("edge"))
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("ink"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip), number)


def paint_claim(painter: QPainter, theme: Theme, left: float, middle: float) -> float:
    """Paint the mark of a disputed claim, and give back how wide it is."""
    side = theme.px(_CLAIM)
    place = QRectF(left, middle - side / 2, side, side)
    paint_box(painter, place.toRect(), theme.px(4), fill=theme.colour("page"), border=theme.colour("edge"))
    painter.setFont(theme.font("key", 600))
    painter.setPen(theme.colour("ink"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip), "?")
    return float(side)


def _filling(theme: Theme, state: State) -> QColor:
    return theme.colour("accent" if state is State.KNOWN else "page")


def _paint_soft(painter: QPainter, theme: Theme, place: QRectF, state: State) -> None:
    """Paint a bar that fades out at both ends."""
    colour = QColor(theme.colour("accent" if state in (State.KNOWN, State.LEARNING) else "edge"))
    clear = QColor(colour)
    clear.setAlpha(0)
    fade = QLinearGradient(place.topLeft(), place.topRight())
    share = min(0.35, 2 * place.height() / max(place.width(), 1.0))
    for where, shade in ((0.0, clear), (share, colour), (1.0 - share, colour), (1.0, clear)):
        fade.setColorAt(where, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    if state is State.KNOWN:
        painter.fillRect(place, QBrush(fade))
        return
    line = _RING * theme.text_size
    painter.fillRect(QRectF(place.left(), place.top(), place.width(), line), QBrush(fade))
    painter.fillRect(QRectF(place.left(), place.bottom() - line, place.width(), line), QBrush(fade))
    if state is State.NEW:
        middle = place.adjusted(share * place.width(), line, -share * place.width(), -line)
        painter.fillRect(middle, QBrush(colour, Qt.BrushStyle.BDiagPattern))
