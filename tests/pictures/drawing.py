"""Draws chapters in several processes at once, each with Qt of its own, offscreen and the same on every machine."""

# ruff: noqa: PLC0415 - Qt reads its scale before it is imported
from __future__ import annotations

import os
import sys
from collections import ChainMap
from collections.abc import Collection, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

# Those after some weeks of study, then those in an empty data folder; the longest first, so that the processes end together.
LATER = ("progress", "facts", "timeline", "sheets", "plain", "map", "editor", "exam")
FRESH = ("placed", "ordered", "questions", "verdicts", "doings", "beginning")
CHAPTERS = (*LATER, *FRESH)
STILL = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "PYTHONHASHSEED": "0",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "en",
    "TZ": "UTC",
}


def draw_all(
    into: Path,
    chapters: Sequence[str] = CHAPTERS,
    wanted: Collection[str] | None = None,
    *,
    small: bool = True,
) -> None:
    """Draw the wanted pictures of chapters, all without `wanted`, into a folder: with few colours, or fast."""
    before = dict(os.environ)
    os.environ.update(STILL)  # which the processes inherit
    into.mkdir(parents=True, exist_ok=True)
    processes = min(os.cpu_count() or 1, len(chapters))
    try:
        with (
            TemporaryDirectory(prefix="studyapp-pictures-") as folder,
            ProcessPoolExecutor(processes, get_context("spawn"), _begin) as pool,
        ):
            past = Path(folder) / "past"
            past.mkdir()
            if set(chapters) & set(LATER):
                pool.submit(_make_past, past).result()
            drawn = partial(_draw, past=past, folder=Path(folder), into=into, wanted=wanted, small=small)
            for _ in pool.map(drawn, chapters):
                pass
    finally:
        os.environ.clear()
        os.environ.update(before)


def _begin() -> None:
    """Make this process ready to draw."""
    from PySide6.QtWidgets import QApplication

    _kept.append(QApplication(sys.argv[:1]))


_kept: list[object] = []  # the application of this process, as long as it draws


def _make_past(folder: Path) -> None:
    """Study some weeks over an empty data folder."""
    from tests.pictures.studio import Studio

    studio = Studio(folder, lambda name, image: None)
    studio.remember()
    studio.close()


def _draw(
    chapter: str, past: Path, folder: Path, into: Path, wanted: Collection[str] | None, *, small: bool
) -> None:
    """Draw a chapter over a data folder of its own."""
    from tests.pictures import facts, forms, pages, studying
    from tests.pictures.saving import save_fast, save_small
    from tests.pictures.studio import Studio

    data = folder / chapter
    if chapter in LATER:
        copytree(past, data)
    else:
        data.mkdir()
    makers = ChainMap(*(vars(module) for module in (pages, facts, studying, forms)))
    studio = Studio(data, partial(save_small if small else save_fast, into), wanted)
    makers[f"draw_{chapter}"](studio)
    studio.close()
