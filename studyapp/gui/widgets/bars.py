"""The bars at the top and the foot of Study and Summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_MARGIN = 24  # from the edge of the window to what is seen, at text size 1
_QUIET_PADDING = 11  # a quiet button stands further out, so that its verb stands on the margin


class TopBar(QWidget):
    """The way out at the left, progress in the middle of the window, figures at the right; 56 pixels high."""

    def __init__(
        self, theme: Theme, left: QWidget, middle: QWidget, right: QWidget, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = QGridLayout(self)
        self._layout.setHorizontalSpacing(16)
        self._layout.addWidget(left, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(middle, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        self._end = QHBoxLayout()
        self._end.addWidget(right, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addLayout(self._end, 0, 2)
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(2, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        # The same at both ends, so that the middle is the middle of the window.
        outer = theme.px(_MARGIN - _QUIET_PADDING) - RING
        self._layout.setContentsMargins(outer, 0, outer, 0)
        self._end.setContentsMargins(0, 0, theme.px(_MARGIN) - outer, 0)
        self.setMinimumHeight(theme.px(56))


class BottomBar(QWidget):
    """A hairline, then ways out at the left and the way on at the right; 64 pixels high.

    Where not everything fits, the quiet buttons leave out their key caps.
    """

    def __init__(
        self,
        theme: Theme,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Hold widgets in order; hide and show them from the view as the moment asks."""
        super().__init__(parent)
        self._theme = theme
        self._held = (*left, *right)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        # In the middle each by itself, else a row of buttons alone would not be as high as the bar.
        for widget in left:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        for widget in right:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._main_at_end = bool(right) and isinstance(right[-1], Button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addWidget(HairLine(theme))
        self._column.addLayout(self._row, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._column.activate()  # now, not with the next turn of the loop: nothing is seen squeezed

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        seen = [widget for widget in self._held if not widget.isHidden()]
        margins = self._row.contentsMargins()
        needed = margins.left() + margins.right()
        for widget in seen:
            needed += widget.full_width if isinstance(widget, Button) else widget.sizeHint().width()
        for widget in seen:
            if isinstance(widget, Button) and widget.kind == "quiet":
                widget.show_caps(shown=needed <= self.width())

    def _restyle(self) -> None:
        theme = self._theme
        left, right = theme.px(_MARGIN - _QUIET_PADDING) - RING, theme.px(_MARGIN)
        self._row.setContentsMargins(left, 0, right - RING if self._main_at_end else right, 0)
        self.setMinimumHeight(theme.px(64))
