"""The right side of the editor: every question that a fact makes, as it will be asked, and what rules find in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import Severity
from studyapp.gui import editor_words as words
from studyapp.gui import question_words
from studyapp.gui.mending import Mend
from studyapp.gui.question_words import Shown
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.rule_box import RuleBox
from studyapp.gui.widgets.shown_question import ShownQuestion
from studyapp.gui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: its head, its sentences, and what the link below does."""

    severity: Severity
    head: str
    why: str
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """One question with what rules found in it; one with an error is held back."""

    shown: Shown
    slot: str = ""
    found: tuple[Found, ...] = ()

    @property
    def held(self) -> bool:
        """Whether it cannot be asked."""
        return any(one.severity is Severity.ERROR for one in self.found)


class QuestionsSide(QWidget):
    """Shows questions one by one as they are made: `begin`, `put` each, `finish`; what did not change stays as it is."""

    mended = Signal(object, str)  # a Mend, and the slot that the question asks

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.blocks: list[QuestionBlock] = []
        self._made = 0
        self._title = Text(theme, words.QUESTIONS, weight=600)
        self.count = Text(theme, "", "small", role="ink2", wrap=False)
        self._nothing = Text(theme, question_words.NOT_ASKED, role="ink2")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.count)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._head)
        self._rows.addWidget(HairLine(theme))
        self._rows.addWidget(self._nothing)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._rows.addLayout(self._column)
        self._rows.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def made(self) -> list[Made]:
        """The questions that are shown."""
        return [block.made for block in self.blocks[: self._made]]

    @property
    def held(self) -> int:
        """How many of them are held back."""
        return sum(one.held for one in self.made)

    def begin(self) -> None:
        """Begin to show another fact's questions."""
        self._made = 0

    def put(self, made: Made) -> None:
        """Show the next question."""
        if self._made == len(self.blocks):
            block = QuestionBlock(self._theme)
            block.mended.connect(self.mended)
            self.blocks.append(block)
            self._column.addWidget(block)
        block = self.blocks[self._made]
        block.show_made(made)
        block.show()
        self._made += 1

    def finish(self) -> None:
        """All questions are shown."""
        for block in self.blocks[self._made :]:
            block.hide()
        self._nothing.setVisible(not self._made)
        shown = question_words.can_be_asked(self._made - self.held, self._made) if self._made else ""
        self.count.set_words(shown)

    def show_as_outdated(self) -> None:
        """Say that there are no questions as long as the fact cannot be read; those made before stay to be seen."""
        self.count.set_words(words.OUTDATED if self._made else "")

    def _restyle(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(RING, 0, RING, px(32))
        self._head.setContentsMargins(0, 0, 0, px(8))
        self._nothing.setContentsMargins(0, px(16), 0, 0)


class QuestionBlock(QWidget):
    """One question, with a box for each thing that rules found, and a hairline below."""

    mended = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.made = Made(Shown("", ""))
        self.question = ShownQuestion(theme, self.made.shown)
        self.boxes: list[RuleBox] = []
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.question)
        self._boxes = QVBoxLayout()
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._boxes)
        self._rows.addWidget(HairLine(theme))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_made(self, made: Made) -> None:
        """Show another question; nothing is done where it is the same."""
        if made == self.made:
            return
        if made.shown != self.made.shown:
            self.question.show_question(made.shown)
        if made.found != self.made.found:
            self._show_boxes(made.found)
        self.made = made

    def _show_boxes(self, found: tuple[Found, ...]) -> None:
        for box in self.boxes:
            self._boxes.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        for one in found:
            box = RuleBox(self._theme, one.severity, one.head, one.why, one.mend.words if one.mend else "")
            box.mended.connect(lambda mend=one.mend: self.mended.emit(mend, self.made.slot))
            self.boxes.append(box)
            self._boxes.addWidget(box)
            box.show()
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(0, px(16), 0, 0)
        self._rows.setSpacing(px(16))
        self._boxes.setSpacing(px(8))
