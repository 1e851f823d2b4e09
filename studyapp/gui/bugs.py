"""What we did wrong: written down beside the data, and shown as a bug."""

from __future__ import annotations

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from studyapp.gui import labels
from studyapp.gui.dialogs import Dialogs

REPORTS = "faults.log"


class BugReports:
    """Takes every exception that nobody caught, also those that Qt would only print."""

    def __init__(self, folder: Path, dialogs: Dialogs) -> None:
        self._file = folder / REPORTS
        self._dialogs = dialogs
        self._showing = False

    def install(self) -> None:
        """Be asked for every uncaught exception of the main thread."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an exception to the log and tell the person, once at a time."""
        lines = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(lines)
        if not isinstance(error, Exception):
            return
        try:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"{datetime.now().astimezone().isoformat()}\n{lines}\n")
        except OSError:
            sys.stderr.write(f"{self._file} could not be written\n")
        if not self._showing:
            self._showing = True
            self._dialogs.show_error(labels.bug_line(str(self._file)))
            self._showing = False
