"""Pictures as files: few colours, and so small ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from studyapp.gui.colours import DARK, LIGHT

_COLOURS = 34
_MEANT = [
    QColor(value).rgb()
    for tokens in (LIGHT, DARK)
    for value in asdict(tokens).values()
    if isinstance(value, str)  # and no opacity
]


def save_small(folder: Path, name: str, image: QImage) -> None:
    """Save a picture with few colours; OSError when it cannot be."""
    _save(with_few_colours(image), folder / f"{name}.png")


def save_fast(folder: Path, name: str, image: QImage) -> None:
    """Save a picture that is looked at once; OSError when it cannot be."""
    _save(image, folder / f"{name}.png", quality=90)


def with_few_colours(image: QImage) -> QImage:
    """The same picture in few colours, others as the nearest of them."""
    table = colours_of([image], _COLOURS)
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def colours_of(images: Iterable[QImage], most: int) -> list[int]:
    """The colours of the theme that pictures have, and then their commonest ones."""
    counted: Counter[int] = Counter()
    for image in images:
        counted.update(memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I"))
    meant = [colour for colour in _MEANT if colour in counted]
    others = [colour for colour, _ in counted.most_common(most) if colour not in _MEANT]
    return [0xFF000000 | colour for colour in [*meant, *others][:most]]


def _save(image: QImage, file: Path, quality: int = 0) -> None:
    if not image.save(str(file), "PNG", quality):
        raise OSError(f"{file.name} could not be saved in {file.parent}")
