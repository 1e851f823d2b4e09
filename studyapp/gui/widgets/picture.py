"""The base of what is painted by hand and pressed by nobody: a picture with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme


class Picture(QLabel):
    """A widget that screen readers meet as a graphic with an accessible name.

    Subclasses say how high they are at a width (`heightForWidth`) and paint themselves.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPixmap(QPixmap(1, 1))  # a QLabel with a pixmap is what Qt calls a graphic
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = self._theme.px(self._natural_width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(24))

    def _natural_width(self) -> int:
        """The width to be asked for where there is room, at text size 1."""
        return 320

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
