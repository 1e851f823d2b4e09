"""What we did wrong: written down beside the data, and shown as a bug; nothing is sent anywhere."""

from __future__ import annotations

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import qVersion

from studyapp import __version__
from studyapp.gui import labels
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.translating import tr

REPORTS = "faults.log"
CRASH = (
    "crash.log"  # of the program that runs; what a crash leaves there goes to the reports at the next start
)


class BugReports:
    """Takes every exception that nobody caught, also those that Qt would only print, and what kills the program."""

    def __init__(self, folder: Path, dialogs: Dialogs) -> None:
        self._file = folder / REPORTS
        self._crash = folder / CRASH
        self._dialogs = dialogs
        self._showing = False
        self._watched: TextIO | None = None

    def install(self) -> None:
        """Be asked for every uncaught exception of the main thread."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an exception to the log and tell the person, once at a time."""
        lines = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(lines)
        if not isinstance(error, Exception):
            return
        report = self._write(lines)
        if not self._showing:
            self._showing = True
            self._dialogs.show_bug(labels.bug_line(str(self._file)), report)
            self._showing = False

    def watch(self) -> None:
        """Tell of a crash of the last run, if there was one, and have the next one written down."""
        import faulthandler  # noqa: PLC0415 - behind the first picture

        try:
            left = self._crash.read_text("utf-8", "replace") if self._crash.exists() else ""
            self._watched = self._crash.open("w", encoding="utf-8")
        except OSError:
            return  # a folder that cannot be written is told by what must be written there
        faulthandler.enable(self._watched)
        if left.strip():
            report = self._write(left)
            self._dialogs.show_bug(
                tr(
                    "The program ended by itself the last time. Every answer that showed its verdict is safe. "
                    "What happened is written down in {file}."
                ).format(file=self._file),
                report,
            )

    def stop(self) -> None:
        """Watch no more: the program ends as it should."""
        if self._watched:
            import faulthandler  # noqa: PLC0415 - as above

            faulthandler.disable()
            self._watched.close()
            self._crash.unlink(missing_ok=True)

    def _write(self, lines: str) -> str:
        """Add a report to the log, with what it happened on and nothing about the person; return it."""
        import platform  # noqa: PLC0415 - hardly ever needed

        now = datetime.now().astimezone().isoformat(timespec="seconds")
        on = f"studyapp {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
        report = f"{now}\n{on}\n{lines}\n"
        try:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(report)
        except OSError:
            sys.stderr.write(f"{self._file} could not be written\n")
        return report
