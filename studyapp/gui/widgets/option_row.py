"""One option of a question, before and after the verdict."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui.translating import tr
from studyapp.gui.widgets.mark import NAMES
from studyapp.gui.widgets.row import FAR, OUTCOMES, Row, State

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

YOURS = tr("Your answer")
CROSSED_OUT = tr("Crossed out")
KEY = tr("Right answer")


class OptionRow(Row):
    """A letter in a box, the text of the option, and after the verdict a mark and a word at the right.

    `clicked` is sent by a click, Enter or Space while the row is in rest or chosen; afterwards it is deaf.
    """

    def __init__(
        self,
        theme: Theme,
        letter: str,
        text: str,
        *,
        words: tuple[str, ...] = (YOURS, KEY),
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show an option at rest; an empty letter leaves the box out until there is a mark.

        `words` are what may come to stand at the right.
        """
        super().__init__(theme, letter, text, parent=parent)
        self._word = ""
        self._may_say = words
        self.set_compact(compact)
        self._name()

    @property
    def word(self) -> str:
        """The word at the right."""
        return self._word

    def set_state(self, state: State, word: str = "") -> None:
        """Show a state, and a word at the right (`YOURS`, `KEY`) after the verdict."""
        self._word = word
        self._show_state(state)
        self._name()

    def set_option(self, letter: str, text: str) -> None:
        """Show another option, at rest."""
        self._word = ""
        self._show(letter, text)
        self._name()

    def _paint(self, painter: QPainter, box: QRect) -> None:
        super()._paint(painter, box)
        if self._state == "dropped":
            self._cross_out(painter, box)
        if not self._word:
            return
        theme, state = self._theme, self._state
        line, side = self._far_place(box)
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.colour(OUTCOMES[state].value if state in OUTCOMES else "ink2"))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, flags, self._word)

    def _cross_out(self, painter: QPainter, box: QRect) -> None:
        """Draw a line through each line of the text."""
        theme, width = self._theme, self._text_width(box.width())
        left = self._placed(box, self._before_text(), width)
        top = box.top() + theme.px(self._measures.above)
        for line in self._words().boxes(0, len(self.text()), width):
            place = line.translated(left, top)
            painter.fillRect(QRectF(place.left(), place.center().y(), place.width(), 1), theme.colour("ink3"))

    def _far_room(self) -> int:
        word = max(self._theme.width(word, "small", 600) for word in (*self._may_say, self._word))
        return ceil(word) + self._theme.px(FAR) + self._theme.px(16)

    def _name(self) -> None:
        name = f"{self._sign}: {self.text()}" if self._sign else self.text()
        said = [self._word] if self._word else []
        if self._state in OUTCOMES:
            said.append(NAMES[OUTCOMES[self._state]])
        elif self._state == "chosen":
            said.append(tr("Chosen"))
        elif self._state == "dropped":
            said.append(CROSSED_OUT)
        self.setAccessibleName(". ".join([name, *said]))
