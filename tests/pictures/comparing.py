"""Whether two pictures look alike: the mean colour of each of their tiles, in a space as the eye sees it."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

TILE = 32  # pixels: text of another number alters its mean little, a line or a button that is gone much
# Distances in Oklab, where black and white are 1 apart. Two machines stay below half of each; tests/test_pictures.py
# shows what is seen.
WORST, MEAN = 0.035, 0.004


class Difference(NamedTuple):
    """How far two pictures are apart on average and in their worst tile, which is so many pixels right and down."""

    mean: float
    worst: float
    left: int
    top: int

    @property
    def is_seen(self) -> bool:
        return self.worst > WORST or self.mean > MEAN


def compare(kept: QImage, drawn: QImage) -> Difference:
    """Compare two pictures of the same size; ValueError when their sizes differ."""
    if kept.size() != drawn.size():
        raise ValueError(f"it was {_size(kept)} and is {_size(drawn)}")
    distances = _distances(kept, drawn)
    across = -(-kept.width() // TILE)
    place = max(range(len(distances)), key=distances.__getitem__)
    down, right = divmod(place, across)
    return Difference(sum(distances) / len(distances), distances[place], right * TILE, down * TILE)


def complaint(name: str, kept: Path, drawn: Path) -> str:
    """What is seen to differ between two files, and where it is shown; "" when they look alike."""
    if not kept.exists():
        return f"{name}: there is no kept picture"
    before, after = QImage(str(kept)), QImage(str(drawn))
    try:
        difference = compare(before, after)
    except ValueError as error:
        return f"{name}: {error}"
    if not difference.is_seen:
        return ""
    shown = Path(mkdtemp(prefix="studyapp-difference-")) / f"{name}.png"
    _side_by_side(before, after).save(str(shown))
    return (
        f"{name}: the tile {difference.left} right, {difference.top} down is {difference.worst:.3f} away (at most {WORST}), "
        f"all of it {difference.mean:.4f} (at most {MEAN}); {shown} shows what was, what is, and where they differ"
    )


def _distances(kept: QImage, drawn: QImage) -> list[float]:
    """How far the tiles of two pictures are apart, row by row."""
    pairs = zip(_tiles(kept), _tiles(drawn), strict=True)
    return [sum((one - other) ** 2 for one, other in zip(*pair, strict=True)) ** 0.5 for pair in pairs]


def _tiles(image: QImage) -> list[tuple[float, float, float]]:
    """The mean colour of each tile in Oklab."""
    across, down = -(-image.width() // TILE), -(-image.height() // TILE)
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        across, down, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [oklab(QColor(small.pixel(x, y))) for y in range(down) for x in range(across)]


def oklab(colour: QColor) -> tuple[float, float, float]:
    """Lightness and two hues of a colour, after Ottosson (2020)."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _side_by_side(kept: QImage, drawn: QImage) -> QImage:
    """Both pictures, the second with a frame around each tile that is seen to differ."""
    width, across = kept.width(), -(-kept.width() // TILE)
    both = QImage(2 * width + TILE, kept.height(), QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.magenta)
    with QPainter(both) as painter:
        painter.drawImage(0, 0, kept)
        painter.drawImage(width + TILE, 0, drawn)
        painter.setPen(Qt.GlobalColor.magenta)
        for place, distance in enumerate(_distances(kept, drawn)):
            if distance > WORST / 2:
                corner = (width + TILE + place % across * TILE, place // across * TILE)
                painter.drawRect(QRect(*corner, TILE - 1, TILE - 1))
    return both


def _size(image: QImage) -> str:
    return f"{image.width()} × {image.height()}"
