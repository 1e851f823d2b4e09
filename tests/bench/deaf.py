"""Goes through every view of our window over a data folder, and tells what each takes and who holds up the main thread.

Run as a script with a data folder and, for a large bank, the folder of banks. Times are by the clock; beside them the ms of the
processor that the main thread ran, since other programs slow the clock down and not that.
"""

import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from fill import BANK, TODAY
from painted import now, say
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp import paths
from studyapp.__main__ import load_window
from studyapp.gui.tasks import Background
from tests.gui.pages import press
from tests.gui.watchdog import Watchdog

REST = 0.3  # seconds without work in the background, after which a view has settled
MOST = 120.0  # seconds that it may take
UNSEEN = 40  # ms after which a key is taken for one that changes no picture
SEARCHED = "flight bado"
WRITTEN = " It was long."
STEPS = 12


class Painted(QObject):
    """When the window was painted last, in ms by the clock and of the processor."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.at = self.ran = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.at, self.ran = now(), ran_so_far()


class Tour:
    """The window and the watchdog, and what was found of each view."""

    def __init__(self, folder: Path, time: datetime) -> None:
        self._time = time
        self._application = QApplication([])
        load_window()
        self.app = sys.modules["studyapp.app"].App(folder, lambda: self._time)
        self.window = self.app.window
        self.space = self.window.workspace
        self.found: dict[str, dict[str, object]] = {}
        self._dog = Watchdog()

    def go(self) -> dict[str, dict[str, object]]:
        """Visit all views."""
        self.app.start()
        self.window.activateWindow()
        self._painted = Painted(self.window.windowHandle())
        self._settle()
        with self._dog:
            self._pages()
            self._palette()
            self._sitting()
            self._editor()
        return self.found

    def _pages(self) -> None:
        for name in ("progress", "today", "facts", "timeline", "map", "settings", "choose"):
            self._visit(name, lambda name=name: self.space.go_to(name))
            keys = {
                "facts": ["Down"] * STEPS,
                "timeline": ["Right"] * STEPS + ["+"] * 3 + ["-"] * 3,
                "map": ["Tab"] + ["Right"] * STEPS + ["+"] * 3 + ["-"] * 3,
            }.get(name, ["Tab"] * STEPS)
            self._press(f"{name}: keys", keys)
            if name == "facts":
                self._facts()
            self._visit(
                f"{name} again", lambda name=name: (self.space.go_to("today"), self.space.go_to(name))
            )

    def _facts(self) -> None:
        page = self.space.page("facts")
        self._type("facts: search", page.search, SEARCHED)
        page.search.clear()
        self._settle()
        for kind in ("date", "number"):
            self._visit(f"facts: only {kind}s", page.filters.kinds.checks[kind].click)
            page.filters.empty()
        for order in ("claim", "recall", "next", "missed", "source"):
            self._visit(f"facts: by {order}", page.filters.orders.checks[order].click)
        self._type("facts: search a letter", page.search, "b")
        self._visit("facts: study these", lambda: press("Ctrl+Return"))
        self.space.go_to("facts")
        self.space.page("facts").search.clear()

    def _editor(self) -> None:
        bank = self.app.shelf.desk.bank
        for number, fact in enumerate((next(iter(bank.facts)), list(bank.facts)[11])):
            self._visit(f"editor {number + 1}", lambda fact=fact: self.space.edit_fact(fact))
            page = self.space.page("editor")
            page.form.sentence.moveCursor(page.form.sentence.textCursor().MoveOperation.End)
            self._type(f"editor {number + 1}: typing", page.form.sentence, WRITTEN)
            self._visit(f"editor {number + 1}: done", page.finish)
            self._visit(f"editor {number + 1}: taken back", self.app.shelf.desk.edits.undo)

    def _palette(self) -> None:
        self.space.go_to("today")
        self._visit("palette", self.window.show_commands)
        self._type("palette: search", QApplication.focusWidget(), SEARCHED)
        self._press("palette: closed", ["Escape", "Escape"])

    def _sitting(self) -> None:
        self.space.go_to("today")
        self._visit("sitting", self.space.start_sitting)
        for _ in range(5):
            self._time += timedelta(seconds=6)
            self._visit("sitting: answers", lambda: press("Ctrl+D"))
            self._visit("sitting: on to the next", lambda: press("Return"))

    def _visit(self, name: str, act: Callable[[], object]) -> None:
        """Do something and wait until all that it began has ended."""
        self.window.activateWindow()
        before, began = len(self._dog.stalls), now()
        took = self._timed(act)
        self._settle()
        self._keep(name, [took], before, now() - began - REST * 1000)

    def _press(self, name: str, keys: Iterable[str]) -> None:
        self.window.activateWindow()
        before = len(self._dog.stalls)
        took = [self._timed(lambda key=key: press(key)) for key in keys]
        self._settle()
        self._keep(name, took, before)

    def _type(self, name: str, field: QObject, letters: str) -> None:
        field.setFocus()
        before = len(self._dog.stalls)
        took = [self._timed(lambda letter=letter: QTest.keyClicks(field, letter)) for letter in letters]
        self._settle()
        self._keep(name, took, before)

    def _timed(self, act: Callable[[], object]) -> tuple[float, float]:
        """Ms to the picture by the clock, and ms of the processor that this thread ran."""
        QApplication.processEvents()
        began, ran = now(), ran_so_far()
        act()
        QApplication.processEvents()
        done, used = now(), ran_so_far()
        while self._painted.at < began and now() < done + UNSEEN:
            QApplication.processEvents()
        return max(self._painted.at, done) - began, max(self._painted.ran, used) - ran

    def _settle(self) -> None:
        rested = until = now()
        until += MOST * 1000
        while now() < until and now() - rested < REST * 1000:
            QApplication.processEvents()
            QTest.qWait(2)
            if any(one._running for one in (self.app.background, *self.window.findChildren(Background))):
                rested = now()

    def _keep(self, name: str, took: list[tuple[float, float]], before: int, settled: float = 0.0) -> None:
        found = self.found.setdefault(name, {"took": [], "stalls": [], "settled": 0.0})
        found["took"] += took
        found["stalls"] += map(str, self._dog.stalls[before:])
        found["settled"] = max(found["settled"], settled)
        sys.stderr.write(
            f"{name}: {max(ms for ms, _ in took):.0f} ms {[str(one) for one in self._dog.stalls[before:]]}\n"
        )


def ran_so_far() -> float:
    """Ms of the processor that this thread ran so far."""
    return time.thread_time() * 1000


def main() -> None:
    folder, *banks = sys.argv[1:]
    if banks:
        paths.SHIPPED_BANK, paths.questions_folder = BANK, lambda: Path(banks[0])
    tour = Tour(Path(folder), TODAY if banks else datetime.now(UTC))
    found = tour.go()
    tour.window.close()
    tour.app.close()
    say(views=found)


if __name__ == "__main__":
    main()
