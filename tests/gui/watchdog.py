"""Tells who holds up the main thread: a heartbeat on it is watched from another thread, which looks at its stack when it fails."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from types import FrameType
from typing import Self

from PySide6.QtCore import Qt, QTimer

LONGEST = 50  # ms for which the main thread may do one thing
_BEAT = 5  # ms between two beats, and between two looks at them
_OURS = ("/studyapp/", "/tests/")
_MOST = 6  # frames that a report names


@dataclass(frozen=True, slots=True)
class Stall:
    """A time in which the main thread did not get back to its events."""

    began: float  # seconds of time.monotonic
    milliseconds: float
    processor: float  # ms of it that the thread really ran; the rest went to other threads and programs
    blame: tuple[str, ...]  # what of our code ran when it was noticed, the innermost first: "module.function"

    def __str__(self) -> str:
        return f"{self.milliseconds:.0f} ms ({self.processor:.0f} of the processor) in {' < '.join(self.blame) or 'Qt alone'}"


class Watchdog:
    """A context manager; `stalls` grows while it watches. Made and entered on the main thread, which runs Qt's events."""

    def __init__(self, longest: float = LONGEST) -> None:
        """Take the ms from which a time counts as a stall."""
        self.stalls: list[Stall] = []
        self._longest = longest / 1000
        self._main = threading.get_ident()
        self._beat = time.monotonic(), time.thread_time()
        self._seen: Counter[tuple[str, ...]] = Counter()  # on the main thread's stack since the last beat
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT)
        self._timer.timeout.connect(self.beat)

    def __enter__(self) -> Self:
        self._beat = time.monotonic(), time.thread_time()
        self._timer.start()
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.beat()
        self._timer.stop()
        self._ended.set()
        self._watcher.join()

    def beat(self) -> None:
        """Say that the main thread is back; called by the timer, and by whoever works without its events."""
        began, ran = self._beat
        now, used = time.monotonic(), time.thread_time()
        seen, self._seen = self._seen, Counter()
        blame = seen.most_common(1)[0][0] if seen else ()
        self._beat = now, used
        if now - began > self._longest:
            self.stalls.append(Stall(began, 1000 * (now - began), 1000 * (used - ran), blame))

    def _watch(self) -> None:
        """Look at the stack once the beat is late, and again as long as it stays so: what is seen most often is what lasts."""
        while not self._ended.wait(_BEAT / 1000):
            late = time.monotonic() - self._beat[0]
            if late > self._longest / 2 and (found := blamed(sys._current_frames().get(self._main))):
                self._seen[found] += 1


def blamed(frame: FrameType | None) -> tuple[str, ...]:
    """The frames of our own code on a stack, the innermost first, without those of this module."""
    found: list[str] = []
    while frame is not None and len(found) < _MOST:
        file = frame.f_code.co_filename
        if any(part in file for part in _OURS) and file != __file__:
            module = file.rpartition("/")[2].removesuffix(".py")
            found.append(f"{module}.{frame.f_code.co_qualname}")
        frame = frame.f_back
    return tuple(found)
