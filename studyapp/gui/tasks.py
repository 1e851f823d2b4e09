"""The one door for slow work: a function runs in the background, its outcome comes back on the main thread."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_USUALLY, _OFTEN = (
    sys.getswitchinterval(),
    0.0005,
)  # seconds for which a thread may run while another one waits


class Background(QObject):
    """Runs functions in the threads of a pool; `wait` before the program ends.

    The threads are Python's: with those of Qt's pool PySide 6.11 now and then loses track of a layout that is made meanwhile, and
    dies when it is deleted. While one runs, threads take turns more often than usual, so that a key waits less for it.
    """

    _finished = Signal(object, object)  # what to call on the main thread, with what

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._running: set[Future[None]] = set()
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

        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - the first picture does not wait for it

            self._pool = ThreadPoolExecutor(thread_name_prefix="background")
        sys.setswitchinterval(_OFTEN)
        running = self._pool.submit(task)
        self._running.add(running)
        running.add_done_callback(self._end)

    def tell(self, receiver: Callable[[Any], None], news: object) -> None:
        """Have `receiver` called with news on the main thread; for work that runs, which must not touch a widget itself."""
        self._finished.emit(receiver, news)

    def wait(self) -> None:
        """Return when nothing runs any more; outcomes that were not handed over yet are dropped."""
        from concurrent.futures import wait  # noqa: PLC0415 - as above

        wait(tuple(self._running))
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)

    def _end(self, running: Future[None]) -> None:
        self._running.discard(running)
        if not self._running:
            sys.setswitchinterval(_USUALLY)

    @staticmethod
    def _call(receiver: Callable[[Any], None], outcome: object) -> None:
        receiver(outcome)


class BackgroundOf(Background):
    """A background for what an owner shows: outcomes that come when the owner is gone are dropped."""

    def __init__(self, whole: Background, owner: QObject) -> None:
        super().__init__(owner)
        self._whole = whole
        self._owner = owner

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self._whole.run(work, self._while_there(done), self._while_there(failed))

    def tell(self, receiver: Callable[[Any], None], news: object) -> None:
        self._whole.tell(self._while_there(receiver), news)

    def wait(self) -> None:
        self._whole.wait()

    def _while_there(self, receiver: Callable[[Any], None]) -> Callable[[Any], None]:
        def receive(outcome: object) -> None:
            if isValid(self._owner):
                receiver(outcome)

        return receive
