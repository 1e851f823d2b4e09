"""Opens the window in the language that a data folder asks for, goes through its pages and prints what can be read there."""

import random
import sys
from pathlib import Path

from studyapp.__main__ import speak

DATA = Path(sys.argv[1])
speak(DATA, {})  # before any word is loaded

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from studyapp.app import App  # noqa: E402
from tests.gui.desks import Clock, study_the_past  # noqa: E402
from tests.gui.pages import press  # noqa: E402


def words_of(window: QWidget) -> list[str]:
    """What is shown and what screen readers are told, of all that is seen."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            text = widget.property("text") or ""
            found += [str(text), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    return [words for words in found if words]


def main() -> None:
    """Go through the pages of the window, each headed by its name."""
    application = QApplication([])
    clock = Clock()
    app = App(DATA, clock)
    study_the_past(app.shelf.desk, clock, 30, random.Random(3))
    app.start()
    app.window.activateWindow()

    def tell(page: str) -> None:
        for _ in range(20):
            application.processEvents()
        print(f"== {page}", *words_of(app.window), sep="\n")

    app.window.workspace.go_to("today")
    tell("today")
    press("Return")
    tell("question")
    clock.forward(5)
    press("Ctrl+D")
    tell("verdict")
    press("Esc")
    for page in ("progress", "facts", "settings"):
        app.window.workspace.go_to(page)
        tell(page)
    app.window.close()
    app.close()


if __name__ == "__main__":
    main()
