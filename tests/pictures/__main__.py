"""Draws every view, offscreen, in both themes and at several sizes, into docs/screenshots: `make screenshots`.

The clock, the chance and the answers are made up; the bank, the database and the program are the real ones. Names of
chapters draw only those; `--check` keeps nothing and says which pictures have changed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pictures.comparing import complaint
from tests.pictures.drawing import CHAPTERS, draw_all

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screenshots"


def main() -> int:
    arguments = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    arguments.add_argument("chapters", nargs="*", help=", ".join(CHAPTERS))
    arguments.add_argument("--into", type=Path, default=FOLDER, help="the folder of the pictures")
    arguments.add_argument("--check", action="store_true", help="compare with the kept pictures instead")
    chosen = arguments.parse_args()
    chapters = chosen.chapters or CHAPTERS
    if strange := sorted(set(chapters) - set(CHAPTERS)):
        arguments.error(f"there is no chapter {strange[0]}; there is {', '.join(CHAPTERS)}")
    whole = set(chapters) == set(CHAPTERS)
    with TemporaryDirectory(prefix="studyapp-drawn-") as folder:
        drawn = Path(folder)
        draw_all(drawn, chapters)
        return (
            _check(drawn, chosen.into, whole=whole)
            if chosen.check
            else _keep(drawn, chosen.into, whole=whole)
        )


def _keep(drawn: Path, into: Path, *, whole: bool) -> int:
    """Put what was drawn in place of what was kept; of all pictures, those that are drawn no more go."""
    into.mkdir(parents=True, exist_ok=True)
    pictures = sorted(drawn.glob("*.png"))
    for picture in pictures:
        (into / picture.name).write_bytes(picture.read_bytes())
    for gone in _strays(drawn, into) if whole else ():
        gone.unlink()
    size = sum(picture.stat().st_size for picture in pictures) / 1_000_000
    print(f"{len(pictures)} pictures, {size:.1f} MB, in {into}")
    return 0


def _check(drawn: Path, kept: Path, *, whole: bool) -> int:
    """Say which pictures look otherwise than the kept ones; 1 when any does."""
    pictures = sorted(drawn.glob("*.png"))
    told = [complaint(picture.stem, kept / picture.name, picture) for picture in pictures]
    told += [f"{gone.stem}: it is drawn no more" for gone in (_strays(drawn, kept) if whole else ())]
    seen = [line for line in told if line]
    print("\n".join([*seen, f"{len(seen)} of {len(pictures)} pictures have changed"]))
    return 1 if seen else 0


def _strays(drawn: Path, kept: Path) -> Sequence[Path]:
    return [picture for picture in sorted(kept.glob("*.png")) if not (drawn / picture.name).exists()]


if __name__ == "__main__":
    sys.exit(main())
