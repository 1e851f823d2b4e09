"""Draws a walk through the window as a moving picture, docs/walkthrough.gif: `make walkthrough`."""

# ruff: noqa: PLC0415 - Qt reads its scale before it is imported
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PIL import Image

from tests.pictures.drawing import STILL

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FILE = Path(__file__).resolve().parents[2] / "docs" / "walkthrough.gif"
_COLOURS = 64


def main() -> None:
    arguments = argparse.ArgumentParser(prog="python -m tests.pictures.walkthrough", description=__doc__)
    arguments.add_argument("--into", type=Path, default=FILE, help="the file of the moving picture")
    into = arguments.parse_args().into
    os.environ.update(STILL)
    from PySide6.QtWidgets import QApplication

    from tests.pictures.studio import Studio
    from tests.pictures.walk import walk

    application = QApplication(sys.argv[:1])
    with TemporaryDirectory(prefix="studyapp-walk-") as folder:
        studio = Studio(Path(folder), lambda name, image: None)
        studio.remember()
        frames = list(walk(studio))
        studio.close()
    application.quit()
    _save([image for image, _ in frames], [seconds for _, seconds in frames], into)
    print(
        f"{sum(seconds for _, seconds in frames):.0f} seconds, {into.stat().st_size / 1_000_000:.1f} MB, {into}"
    )


def _save(images: Sequence[QImage], seconds: Sequence[float], into: Path) -> None:
    """Write the pictures with colours that all of them share, so that only what changes is kept of each."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    from tests.pictures.saving import colours_of

    table = colours_of(images, _COLOURS)
    palette = [part for colour in table for part in ((colour >> 16) & 255, (colour >> 8) & 255, colour & 255)]
    frames = []
    for image in images:
        few = image.convertToFormat(
            QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
        )
        frame = Image.frombytes(
            "P", (few.width(), few.height()), bytes(few.constBits()), "raw", "P", few.bytesPerLine()
        )
        frame.putpalette(palette)
        frames.append(frame)
    into.parent.mkdir(parents=True, exist_ok=True)
    frames[0].save(
        into,
        save_all=True,
        append_images=frames[1:],
        duration=[round(1000 * one) for one in seconds],
        loop=0,
        optimize=False,
        disposal=1,
    )


if __name__ == "__main__":
    main()
