"""One line of Settings: what a setting is called and leads to, and the control that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.text import Text


class SettingRow(QWidget):
    """Words at the left, the control at the right, or below them in a narrow place; a hairline at the foot."""

    def __init__(
        self, theme: Theme, words: tuple[str, str], control: QWidget, *, below: bool = False
    ) -> None:
        """Take a name and a line as `words`; a wide control stands always `below` them."""
        super().__init__()
        self._theme = theme
        self._control = control
        name, consequence = words
        self.name = name
        self._below = below
        self._line = Text(theme, "", "small", role="ink2", measure=440)
        self._fault: Below | None = None  # made when something cannot be used
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._texts.addStretch(1)
        self._texts.addWidget(Text(theme, name))
        self._texts.addWidget(self._line)
        self._texts.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._texts, 1)
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
        self.set_line(consequence)
        self.set_narrow(narrow=False)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def line(self) -> str:
        """What the setting leads to, as it is shown."""
        return self._line.text()

    def set_line(self, consequence: str) -> None:
        """Say what the setting leads to; screen readers hear it with the control."""
        if consequence != self.line:
            self._line.set_words(consequence)
            (self._control.focusProxy() or self._control).setAccessibleDescription(consequence)
        self._line.setVisible(bool(consequence))

    def complain(self, sentence: str) -> None:
        """Say below the line why what was typed cannot be used; "" when it is gone."""
        if self._fault is None:
            if not sentence:
                return
            self._fault = Below(self._theme)
            self._texts.insertWidget(self._texts.count() - 1, self._fault)
        if sentence:
            self._fault.complain(sentence)
        else:
            self._fault.say("")

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Put the control below the words, or beside them."""
        direction = (
            QBoxLayout.Direction.TopToBottom if narrow or self._below else QBoxLayout.Direction.LeftToRight
        )
        self._row.setDirection(direction)

    def _restyle(self) -> None:
        around = self._theme.px(12)
        self._row.setContentsMargins(0, around, self._far, around)
        self._row.setSpacing(self._theme.px(8))
