"""A line with a note and a link, and a hairline below: one thing that keeps slipping."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text

_NOTE, _LINK = 120, 172


class SlipRow(QWidget):
    """In a narrow place the note and the link stand below the line."""

    def __init__(
        self,
        theme: Theme,
        line: str,
        note: str,
        verb: str,
        keys: Sequence[str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._note = Text(theme, note, "small", role="ink2", wrap=False)
        self.link = Link(theme, verb, keys=keys)
        self.link.setAccessibleName(f"{verb}: {line}")
        self._place = QWidget()
        self._right = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._place)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTop)
        self._right.addStretch(1)
        self._right.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line = Text(theme, line)
        self._row.addWidget(self._line, 1)
        self._row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._row)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(RING, 0, RING, 0)
        self._foot.addWidget(HairLine(theme))
        self._rows.addLayout(self._foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Fit a narrow place, or a wide one."""
        self._narrow = narrow
        self._restyle()

    def _restyle(self) -> None:
        theme, narrow = self._theme, self._narrow
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        around = theme.px(10) - RING  # the link brings room for its ring
        self._row.setContentsMargins(RING, around, 0, around)
        self._row.setSpacing(0 if narrow else theme.px(16))
        self._line.setContentsMargins(0, RING, 0, 0 if narrow else RING)
        self._note.setContentsMargins(0, RING + (theme.line_height() - theme.px(20)) // 2, 0, 0)
        self._place.setMinimumWidth(0 if narrow else theme.px(_NOTE + 16 + _LINK))
