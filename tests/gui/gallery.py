"""Every component in every state on one page: `python tests/gui/gallery.py OUT.png [--dark] [--scale 2] [--text 1.5]`."""

# ruff: noqa: PLC0415 - Qt reads its scale before it is imported
from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--dark", action="store_true")
    arguments.add_argument("--scale", default="1")
    arguments.add_argument("--text", type=float, default=1.0)
    arguments.add_argument("--page", default="components", choices=("components", "study", "plots", "sheet"))
    chosen = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    sys.path.insert(0, str(ROOT))

    from PySide6.QtWidgets import QApplication

    from studyapp.gui.theme import Theme

    application = QApplication([])
    theme = Theme(ROOT / "resources", scheme="dark" if chosen.dark else "light", text_size=chosen.text)
    theme.install(application)
    sys.path.insert(0, str(Path(__file__).parent))
    import gallery_pages

    page = getattr(gallery_pages, chosen.page)(theme)
    page.show()
    application.processEvents()
    gallery_pages.dress(page)
    application.processEvents()
    page.grab().save(str(chosen.out))


if __name__ == "__main__":
    main()
