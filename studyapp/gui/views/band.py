"""A part of a long page: a hairline and a head above one or two things side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.text import Text


class Band(QWidget):
    """Where there is little room the things stand below one another; without a head there is no hairline either."""

    def __init__(
        self, theme: Theme, head: str, parts: Sequence[QWidget], *, shares: Sequence[int] = (1, 1)
    ) -> None:
        """Lay out the parts; `shares` are their parts of the width."""
        super().__init__()
        self._theme = theme
        self._parts = tuple(parts)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(RING, 0, RING, 0)
        if head:
            self._head.addWidget(HairLine(theme))
            self._head.addWidget(Text(theme, head, "reading", weight=600))
        self._rows.addLayout(self._head)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part, share in zip(self._parts, shares, strict=False):
            self._row.addWidget(part, share)
        self._rows.addLayout(self._row)
        self.setAccessibleName(head)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the parts below one another, or side by side."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(self._theme.px(32 if narrow else 40))

    def _restyle(self) -> None:
        self._head.setSpacing(self._theme.px(16))
        self._rows.setSpacing(self._theme.px(12))
