"""The one door for slow work: a function runs in the background, its outcome comes back on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal


class Background(QObject):
    """Runs functions in the threads of a pool; `wait` before the program ends."""

    _finished = Signal(object, object)  # what to call on the main thread, with what

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._finished.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work` in a thread; then call `done` with its result or `failed` with its exception, on this thread.

        `work` touches no widget and no database connection of this thread.
        """

        def task() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - whoever asked for it tells the world's faults from ours
                self._finished.emit(failed, error)
            else:
                self._finished.emit(done, result)

        self._pool.start(QRunnable.create(task))

    def wait(self) -> None:
        """Return when nothing runs any more; outcomes that were not handed over yet are dropped."""
        self._pool.waitForDone()
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)

    @staticmethod
    def _call(receiver: Callable[[Any], None], outcome: object) -> None:
        receiver(outcome)
