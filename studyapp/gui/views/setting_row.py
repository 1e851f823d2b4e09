"""One line of Settings: what a setting is called and does, and the control that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import labels
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.text import Text


class SettingRow(QWidget):
    """Words at the left, the control at the right, or below them in a narrow place; a hairline at the foot."""

    def __init__(self, theme: Theme, words: tuple[str, str], control: QWidget) -> None:
        super().__init__()
        self._theme = theme
        name, consequence = words
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(theme, name))
        texts.addWidget(Text(theme, consequence, "small", role="ink2", measure=440))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(texts, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._far = RING if isinstance(control, Segments) else 0  # other controls keep that room themselves
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, RING, 0)
        foot.addWidget(HairLine(theme))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addLayout(foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the control below the words, or beside them."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)

    def _restyle(self) -> None:
        around = self._theme.px(12)
        self._row.setContentsMargins(0, around, self._far, around)
        self._row.setSpacing(self._theme.px(8))


class Stepper(QWidget):
    """A value, and a step down and up."""

    stepped = Signal(int)  # -1 or 1

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._value = Text(theme, weight=600, wrap=False, end=True)
        self.less = Button(theme, "−", "plain")
        self.more = Button(theme, "+", "plain")
        self.less.setAccessibleName(labels.less_of(name))
        self.more.setAccessibleName(labels.more_of(name))
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.less)
        self._row.addWidget(self.more)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    def set_value(self, value: str) -> None:
        """Show a value; screen readers hear it with the buttons."""
        self._value.set_words(value)
        for button in (self.less, self.more):
            button.setAccessibleDescription(f"{self._name}: {value}")

    def _restyle(self) -> None:
        self._row.setSpacing(0)  # the buttons stand 8 apart by the room for their rings
        self._value.setContentsMargins(0, 0, self._theme.px(8), 0)
