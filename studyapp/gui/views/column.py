"""A column of text in the middle of a wide window, with a vertical scroll bar only when it is too tall."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme


class Column(QScrollArea):
    """Holds widgets below one another, at most `measure` wide (pixels at text size 1) and never wider than the window."""

    def __init__(
        self, theme: Theme, measure: int, *, centred: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        page = QWidget()
        self._around = QHBoxLayout(page)
        self._around.setSpacing(0)
        if centred:
            self._around.addStretch(1)
        self._around.addWidget(self.body, 1000)  # takes all it may have before the stretches get the rest
        self._around.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        theme.changed.connect(self._restyle)
        self._side = 24
        self._restyle()

    def set_side(self, side: int) -> None:
        """Keep so much room (pixels at text size 1) free at the left and the right."""
        self._side = side
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self.body.setMaximumWidth(theme.px(self._measure) + 2 * RING)
        side = theme.px(self._side) - RING
        self._around.setContentsMargins(side, 0, side, 0)
