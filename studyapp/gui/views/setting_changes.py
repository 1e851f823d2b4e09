"""What was changed in Settings: each change is kept at once, and taken back one by one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studyapp.facts.faults import StudyError
from studyapp.gui.dialogs import Dialogs

Act = Callable[[], object]  # may raise StudyError


class Changes(QObject):
    """Makes changes and remembers what takes each back, the latest last."""

    made = Signal()  # something is, or may be, otherwise than it is shown

    def __init__(self, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._back: list[Act] = []

    @property
    def last(self) -> Act | None:
        """What takes the latest change back."""
        return self._back[-1] if self._back else None

    def make(self, change: Act, back: Act | None = None) -> None:
        """Make a change, and remember what takes it back; say so when it cannot be kept."""
        try:
            change()
            if back:
                self._back.append(back)
        except StudyError as error:
            self._dialogs.show_error(str(error))
        self.made.emit()

    def make_reversible(self, change: Callable[[], Act]) -> None:
        """Make a change that hands out itself what takes it back; say so when it cannot be kept."""
        self.make(lambda: self._back.append(change()))

    def add(self, back: Act) -> None:
        """Remember what takes back a change that was made already."""
        self._back.append(back)
        self.made.emit()

    def replace(self, back: Act, *, stands: bool) -> None:
        """Remember a change once, as the latest, which one way takes back whatever it was; or not at all."""
        if back in self._back:
            self._back.remove(back)
        if stands:
            self._back.append(back)
        self.made.emit()

    def take_back(self) -> None:
        """Take the latest change back, if there is one; what cannot be stays to be tried again."""
        if not self._back:
            return
        back = self._back.pop()
        try:
            back()
        except StudyError as error:
            self._back.append(back)
            self._dialogs.show_error(str(error))
        self.made.emit()
