"""Work on the main thread in slices so short that no key waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.006  # seconds, less than half of what a key may wait


class Slices(QObject):
    """Goes through an iterator between the events of the window; other work takes the place of what is not done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._done: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is not done yet."""
        return self._steps is not None

    def run(self, steps: Iterator[object], done: Callable[[], None]) -> None:
        """Take all steps, then call `done`; what was run before is dropped."""
        self._steps, self._done = steps, done
        self._timer.start()

    def stop(self) -> None:
        """Drop what is not done."""
        self._steps = self._done = None
        self._timer.stop()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        steps, done = self._steps, self._done
        while steps is not None and perf_counter() < until:
            try:
                next(steps)
            except StopIteration:
                self.stop()
                if done:
                    done()
                return
