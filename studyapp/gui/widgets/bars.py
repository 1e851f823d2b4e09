"""The bars at the top and the foot of Study and Summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

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
        self._layout.addWidget(right, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._layout.setColumnStretch(0, 1)
        self._layout.setColumnStretch(2, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self._layout.setContentsMargins(theme.px(_MARGIN - _QUIET_PADDING) - RING, 0, theme.px(_MARGIN), 0)
        self.setMinimumHeight(theme.px(56))


class BottomBar(QWidget):
    """A hairline, then ways out at the left and the way on at the right; 64 pixels high."""

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
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        for widget in left:
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for widget in right:
            self._row.addWidget(widget)
        self._main_at_end = bool(right) and isinstance(right[-1], Button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(HairLine(theme))
        column.addLayout(self._row, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        left, right = theme.px(_MARGIN - _QUIET_PADDING) - RING, theme.px(_MARGIN)
        self._row.setContentsMargins(left, 0, right - RING if self._main_at_end else right, 0)
        self.setMinimumHeight(theme.px(64))
