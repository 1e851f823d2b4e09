"""A field over the window that finds whatever can be done, opened or studied by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.folding import fold
from studyapp.gui.theme import Theme
from studyapp.gui.widgets.answer_field import Field
from studyapp.gui.widgets.pick_list import Pick, PickList
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text

_WIDTH, _TOP = 640, 96
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
Finding = Callable[[str], Sequence[Pick]]  # what there is for the words that were typed


class Palette(Sheet):
    """A field, and below it what fits; Enter does what is chosen, after the palette has closed."""

    def __init__(self, theme: Theme, window: QWidget, name: str, hint: str, find: Finding) -> None:
        """Take the name of the field, a line for when nothing fits, and what finds."""
        self._find = find
        self._none = Text(theme, hint, role="ink2")
        self.field = Field(theme)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.list = PickList(theme, name)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._none)
        super().__init__(theme, window, name, content, width=_WIDTH, head=self.field)
        self.field.textChanged.connect(self._show)
        self.field.entered.connect(self.list.pick_current)
        self.list.picked.connect(self._do)
        self._show("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.list.move_by(step)
        else:
            super().keyPressEvent(event)

    def place(self) -> None:
        """Stand near the top, so that the field stays where it is whatever is found."""
        super().place()
        panel = self.panel.geometry()
        panel.moveTop(min(panel.top(), self._theme.px(_TOP)))
        self.panel.setGeometry(panel)

    def _show(self, words: str) -> None:
        picks = self._find(words)
        self.list.show_picks(picks)
        self.list.setVisible(bool(picks))
        self._none.setVisible(not picks)
        self.list.updateGeometry()
        self.place()

    def _do(self, pick: Pick) -> None:
        self.dismiss()
        if pick.act:
            pick.act()


def fitting(picks: Sequence[Pick], words: str) -> list[Pick]:
    """Those of the picks whose words begin with each of the typed words, those first that begin with the first."""
    wanted = fold(words).split()
    if not wanted:
        return list(picks)
    found = []
    for pick in picks:
        own = fold(f"{pick.words} {pick.line}").split()
        if all(any(one.startswith(part) for one in own) for part in wanted):
            found.append(pick)
    return sorted(found, key=lambda pick: not fold(pick.words).startswith(wanted[0]))
