"""Tells when a widget has been painted, and how much memory that took; shared by the programs that are measured."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AfterPaint(QObject):
    """Calls back after each paint of a widget, when the whole picture has reached the window.

    The event comes while the picture is still being put together; a timer of no time fires when it is done.
    """

    def __init__(self, widget: QWidget, call: Callable[[], None]) -> None:
        super().__init__(widget)
        self._call = call
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._call)
        return False


def now() -> float:
    """Milliseconds on the clock that all processes of a machine share."""
    return time.clock_gettime(time.CLOCK_MONOTONIC) * 1000


def memory() -> dict[str, float]:
    """What this process holds (of what it shares with others, its part) and the most it ever held, in MB.

    Not ru_maxrss, which a child takes over from its parent.
    """
    return {"now": _megabytes("smaps_rollup", "Pss:"), "peak": _megabytes("status", "VmHWM:")}


def say(**figures: object) -> None:
    """Print the figures of this process for the harness."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


def _megabytes(file: str, name: str) -> float:
    lines = Path("/proc/self", file).read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024
