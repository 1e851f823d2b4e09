"""Work on the main thread that takes a while, done a little at a time so that no key waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from studyapp.facts.faults import StudyError

_AT_ONCE = 30  # ms


class InSteps(QObject):
    """Runs one piece of work at a time; what takes under 30 ms is done when `run` returns.

    `progressed` tells how far it has come, `ended` that it has ended, by itself or because it was stopped or failed; then
    with the fault in a sentence.
    """

    progressed = Signal(int)
    ended = Signal(str)  # "", or why it went no further

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[int] | None = None
        self._then: Callable[[], None] = _nothing
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether there is more to do."""
        return self._work is not None

    def run(self, work: Iterator[int], then: Callable[[], None]) -> None:
        """Do a piece of work, whose steps yield how far it has come; `then` is called when all of it is done."""
        self._work, self._then = work, then
        self._go_on()

    def stop(self) -> None:
        """Leave it where it is."""
        if self._work is not None:
            self._end("")

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        far = 0
        while self._work is not None:
            try:
                far = next(self._work)
            except StopIteration:
                self._then()
                self._end("")
                return
            except StudyError as error:
                self._end(str(error))
                return
            if clock.elapsed() >= _AT_ONCE:
                self.progressed.emit(far)
                self._turn.start()
                return

    def _end(self, fault: str) -> None:
        self._work = None
        self._turn.stop()
        self.ended.emit(fault)


def _nothing() -> None:
    return None
