"""An icon beside words; the words say it all, so screen readers pass it over."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.gui.colours import Role
from studyapp.gui.theme import Theme


class Icon(QWidget):
    """One of the bundled icons, square."""

    def __init__(
        self, theme: Theme, name: str, *, role: Role = "ink2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        """Show the icon `name`, `size` pixels square at text size 1."""
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._role: Role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatio()
        picture = self._theme.icon(self._name, self._role, size=self._size, ratio=ratio)
        top = (self.height() - self._theme.px(self._size)) // 2
        QPainter(self).drawPixmap(0, top, picture)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
