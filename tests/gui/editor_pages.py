"""What a person sees and does where a fact is written."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui.views.fact_editor import FactEditor
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.rule_box import RuleBox
from tests.gui.pages import plain, press, type_in


class EditorPage:
    """The editor, in a window of its own or in the whole window."""

    def __init__(self, editor: FactEditor, qtbot) -> None:
        self.editor = editor
        self.qtbot = qtbot

    @property
    def text(self) -> str:
        """The sentence as it is read."""
        return plain(self.editor.form.sentence.toPlainText())

    @property
    def marked(self) -> list[str]:
        """The words that are marked, in their order."""
        sentence = self.editor.form.sentence.sentence
        return [plain(sentence.words(mark.slot)) for mark in sentence.marks]

    @property
    def status(self) -> str:
        return plain(self.editor.head.status.text())

    @property
    def count(self) -> str:
        """How many questions can be asked."""
        return plain(self.editor.questions.count.text())

    @property
    def stems(self) -> list[str]:
        return [plain(one.shown.stem) for one in self.editor.questions.made]

    @property
    def heads(self) -> list[str]:
        return [plain(one.shown.head) for one in self.editor.questions.made]

    @property
    def rules(self) -> list[str]:
        """The rule boxes that are to be read."""
        boxes = self.editor.questions.findChildren(RuleBox)
        return [
            plain(box.text.text()) for box in boxes if not box.isHidden() and box.isVisibleTo(self.editor)
        ]

    def rule_link(self, words: str) -> RuleBox:
        boxes = self.editor.questions.findChildren(RuleBox)
        found = [
            box for box in boxes if box.link and box.link.text() == words and box.isVisibleTo(self.editor)
        ]
        assert found, f"no link says {words}; there is {self.rules}"
        return found[0].link

    @property
    def faults(self) -> list[str]:
        """What is said to be wrong below the fields."""
        lines = self.editor.form.findChildren(Below)
        return [
            plain(one._text.text())
            for one in lines
            if one.isVisibleTo(self.editor) and one._mark.isVisibleTo(one)
        ]

    @property
    def answers(self) -> list[str]:
        """The rows of the answers, as they are read out."""
        return [plain(row.accessibleName()) for row in self.editor.form.answers.rows]

    def choose(self, words: str) -> None:
        """Choose words of the sentence."""
        edit = self.editor.form.sentence
        start = edit.toPlainText().index(words)
        edit.setFocus()
        cursor = edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)

    def write_over(self, words: str, new: str) -> None:
        """Type something over words of the sentence."""
        self.choose(words)
        type_in(new)

    def mark(self, words: str) -> None:
        self.choose(words)
        press("Ctrl+M")

    def write(self, part: QWidget, text: str) -> None:
        """Type a text into a field in the place of what stands there."""
        part.setFocus()
        field = QApplication.focusWidget()
        field.selectAll()
        press("Backspace")
        for number, line in enumerate(text.splitlines()):
            if number:
                press("Return")
            type_in(line)

    def wait(self) -> None:
        """Until the questions belong to what stands there."""
        editor = self.editor
        self.qtbot.waitUntil(
            lambda: (
                editor._checked == editor.table and not editor._slices.busy and not editor._pause.isActive()
            )
        )
