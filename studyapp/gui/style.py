"""How the standard controls of Qt look: Fusion without its gradients, with our frames and focus ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from studyapp.gui.scroll_bars import paint_scroll_bar, part_of_scroll_bar

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_FRAMES = (QStyle.PrimitiveElement.PE_PanelLineEdit, QStyle.PrimitiveElement.PE_FrameLineEdit)
_SCROLL_BAR = QStyle.ComplexControl.CC_ScrollBar
_RING = QStyle.PrimitiveElement.PE_FrameFocusRect
RING_WIDTH = 2
FAULT = "fault"  # the property of a text field whose content cannot be used


class Style(QProxyStyle):
    """Fusion with flat text fields, thin scroll bars and a two pixel ring."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a ring or a field ourselves, and leave the rest to Fusion."""
        if element == _RING:
            self._paint_ring(option, painter)
        elif element in _FRAMES and isinstance(widget, QLineEdit):
            self._paint_field(option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint scroll bars ourselves, and leave the rest to Fusion."""
        if control == _SCROLL_BAR and isinstance(option, QStyleOptionSlider):
            paint_scroll_bar(self._theme, option, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Say where the parts of a scroll bar lie, and leave the rest to Fusion."""
        if control == _SCROLL_BAR and isinstance(option, QStyleOptionSlider):
            return part_of_scroll_bar(option, part)
        # The stubs of PySide forget that there may be no widget.
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def _paint_ring(self, option: QStyleOption, painter: QPainter) -> None:
        half = RING_WIDTH / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), RING_WIDTH))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 6, 6)
        painter.restore()

    def _paint_field(self, option: QStyleOption, painter: QPainter, field: QLineEdit) -> None:
        tokens = self._theme.tokens
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        if not enabled:
            border, width, ground = tokens.line, 1, tokens.page
        elif field.property(FAULT):
            border, width, ground = tokens.wrong, 2, tokens.surface
        elif field.hasFocus():
            border, width, ground = tokens.accent, 2, tokens.surface
        else:
            border, width, ground = tokens.edge, 1, tokens.surface
        half = width / 2
        radius = self._theme.px(8 if field.height() >= self._theme.px(44) else 6) - half
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(border), width))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius)
        if enabled and field.property(FAULT) and field.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), RING_WIDTH))  # within the border of the fault
            inside = width + RING_WIDTH / 2
            painter.drawRoundedRect(
                QRectF(option.rect).adjusted(inside, inside, -inside, -inside), radius, radius
            )
        painter.restore()
