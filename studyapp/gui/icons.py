"""The icons: line drawings in the colour of the text beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPixmap

_DRAWN_WIDTH = b'stroke-width="2"'
_OUR_WIDTH = b'stroke-width="1.75"'


class Icons:
    """The SVG files of a folder, painted once for each colour, size and pixel ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._painted: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """The icon `name` in a colour (`#RRGGBB`), `size` logical pixels square, for a device pixel ratio.

        Raises FileNotFoundError when there is no such icon.
        """
        key = (name, colour, size, ratio)
        found = self._painted.get(key)
        if found is None:
            found = self._painted[key] = self._paint(name, colour, size, ratio)
        return found

    def _paint(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon, not with the program

        drawing = (self._folder / f"{name}.svg").read_bytes()
        drawing = drawing.replace(b"currentColor", colour.encode()).replace(_DRAWN_WIDTH, _OUR_WIDTH)
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(drawing)).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
