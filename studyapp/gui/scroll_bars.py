"""Scroll bars without arrows: a thin handle on the ground of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_SHORTEST, _THICKNESS = 32, 6
_Part = QStyle.SubControl


def part_of_scroll_bar(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where a part of a scroll bar lies; the parts that we do not show lie nowhere."""
    match part:
        case _Part.SC_ScrollBarGroove:
            return QRect(option.rect)
        case _Part.SC_ScrollBarSlider:
            return _handle(option)
        case _Part.SC_ScrollBarSubPage:
            handle = _handle(option)
            if _upright(option):
                return QRect(
                    option.rect.x(), option.rect.y(), option.rect.width(), handle.y() - option.rect.y()
                )
            return QRect(option.rect.x(), option.rect.y(), handle.x() - option.rect.x(), option.rect.height())
        case _Part.SC_ScrollBarAddPage:
            after = QRect(option.rect)
            if _upright(option):
                after.setTop(_handle(option).bottom() + 1)
            else:
                after.setLeft(_handle(option).right() + 1)
            return after
        case _:
            return QRect()


def paint_scroll_bar(theme: Theme, option: QStyleOptionSlider, painter: QPainter) -> None:
    """Paint the handle of a scroll bar, stronger under the mouse."""
    if option.maximum <= option.minimum:
        return
    handle = _handle(option)
    thin = (
        QRect(0, 0, _THICKNESS, handle.height())
        if _upright(option)
        else QRect(0, 0, handle.width(), _THICKNESS)
    )
    thin.moveCenter(handle.center())
    held = bool(option.state & QStyle.StateFlag.State_Sunken)
    over = bool(option.activeSubControls & _Part.SC_ScrollBarSlider)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("ink3" if held or over else "edge"))
    painter.drawRoundedRect(thin, _THICKNESS / 2, _THICKNESS / 2)
    painter.restore()


def _upright(option: QStyleOptionSlider) -> bool:
    return option.orientation == Qt.Orientation.Vertical


def _handle(option: QStyleOptionSlider) -> QRect:
    rect = option.rect
    room = rect.height() if _upright(option) else rect.width()
    span = option.maximum - option.minimum
    length = (
        room if span <= 0 else max(room * option.pageStep // (span + option.pageStep), min(_SHORTEST, room))
    )
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown
    )
    if _upright(option):
        return QRect(rect.x(), rect.y() + start, rect.width(), length)
    return QRect(rect.x() + start, rect.y(), length, rect.height())
