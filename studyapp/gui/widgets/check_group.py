"""Several things to tick, as chips in lines or as rows: one stop for Tab, arrows inside."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.widgets.check import CheckRow, Chip
from studyapp.gui.widgets.flow import Flow

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_BETWEEN = 2  # chips, beside the room for their rings


class CheckGroup(QWidget):
    """Any of several, by key: `ticked` tells that the person ticked or cleared one, `tick` shows some without telling."""

    ticked = Signal()
    reached = Signal(QWidget)  # by an arrow: it may have to be scrolled to

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str,
        *,
        rows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show the words of `choices` (key, words) as chips, or as rows; `name` is what screen readers call them."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._lines = QVBoxLayout() if rows else Flow()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._lines)
        self.checks: dict[str, Chip | CheckRow] = {}
        for key, words in choices:
            check = CheckRow(theme, words) if rows else Chip(theme, words)
            check.clicked.connect(self.ticked)
            check.installEventFilter(self)
            self.checks[key] = check
            self._lines.addWidget(check)
        self._rows = rows
        self._let_tab_stop_at(next(iter(self.checks.values()), None))
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def keys(self) -> frozenset[str]:
        """Of what is ticked."""
        return frozenset(key for key, check in self.checks.items() if check.isChecked())

    def tick(self, keys: Collection[str]) -> None:
        """Tick these and clear the others."""
        for key, check in self.checks.items():
            check.setChecked(key in keys)

    def focus_first(self) -> None:
        """Give the focus to the first."""
        next(iter(self.checks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._let_tab_stop_at(watched)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._go(watched, event.key())
        return super().eventFilter(watched, event)

    def _go(self, where: QObject, key: int) -> bool:
        checks = list(self.checks.values())
        place = next(place for place, check in enumerate(checks) if check is where)
        if (step := _STEPS.get(Qt.Key(key))) is not None:
            if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = -step
            place = min(max(place + step, 0), len(checks) - 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if key == Qt.Key.Key_Home else len(checks) - 1
        else:
            return False
        checks[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(checks[place])
        return True

    def _let_tab_stop_at(self, one: QObject | None) -> None:
        for check in self.checks.values():
            here = check is one
            check.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _restyle(self) -> None:
        self._lines.setSpacing(0 if self._rows else self._theme.px(_BETWEEN))
