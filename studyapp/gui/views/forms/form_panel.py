"""What the panels of all forms have in common: they are asked, report the response, and show what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.theme import Theme
from studyapp.questions.response import Response

if TYPE_CHECKING:
    from studyapp.questions.hints import Hint
    from studyapp.study.asking import Answered

Q = TypeVar("Q")  # the questions that a panel can ask


class FormPanel(QWidget, Generic[Q]):
    """Stands below the stem; Enter that no part of it takes sends the answer."""

    responded = Signal(object)  # Response
    doubted = Signal(str)  # why there is no answer yet that could be graded
    reached = Signal(object)  # QWidget: where the keys have come to, which must be seen

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @property
    def takes_letters(self) -> bool:
        """Whether letters belong to the answer now, so that commands of one letter need Alt."""
        return False

    def ask(self, question: Q) -> None:
        """Ask a question, with the focus where its answer begins; where that is nowhere, the stem keeps it."""
        raise NotImplementedError

    def send(self) -> None:
        """Give the answer as it stands, or say why there is none yet."""

    def mark(self, response: Response) -> None:
        """Show which answer was given, while something is asked about it; most forms show it anyway."""

    def hold(self, response: Response) -> None:
        """Keep an answer that could not be saved where the next Enter gives it again."""
        raise NotImplementedError

    def show_doubt(self, sentence: str) -> None:
        """Say why the answer cannot be graded; it stays."""

    def show_hint(self, hint: Hint) -> None:
        """Show all that hints have told of the question; what was answered so far stays as far as it can be right."""
        raise NotImplementedError

    def show_verdict(self, answered: Answered) -> None:
        """Show what was answered and what was right."""
        raise NotImplementedError

    def focus_option(self, step: int) -> None:
        """Move the focus to the next part that can be chosen (1) or the one before (-1)."""

    @staticmethod
    def stem_first(stem: str, parts: Sequence[QWidget]) -> None:
        """Let screen readers say the question with the part that has the focus first, and not with the others."""
        for place, part in enumerate(parts):
            part.setAccessibleDescription("" if place else stem)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        """Take less room in a small window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.send()
