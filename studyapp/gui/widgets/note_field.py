"""A quiet field of many lines for a learner's own note on a fact; it keeps itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import note_words
from studyapp.gui.theme import RING
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.paint import paint_box
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.desks.note_desk import NoteDesk
    from studyapp.gui.theme import Theme

_PAUSE = 1200  # ms without typing, after which a note is kept
_FEWEST, _MOST = 2, 8  # lines that are seen at once


class NoteField(QWidget):
    """The note on one fact, kept when the field is left, hidden or shown for another fact, and after a pause.

    What cannot be kept stays in the field, with the reason below it.
    """

    left = Signal()  # Esc or Ctrl+Enter was pressed: whoever shows the field takes the focus back
    kept = Signal(str)  # id of the fact whose note is another one now
    writing = Signal(bool)  # the keys are here, or are no longer

    def __init__(self, theme: Theme, notes: NoteDesk, *, parent: QWidget | None = None) -> None:
        """Show no fact yet."""
        super().__init__(parent)
        self._notes = notes
        self.fact = ""
        self._stands = ""  # the note that is kept
        self._unkept: dict[str, str] = {}  # notes by fact that could not be kept yet
        self.editor = _Editor(theme)
        self.editor.setAccessibleName(note_words.YOUR_NOTE)
        self._label = Text(theme, note_words.YOUR_NOTE, role="ink3", wrap=False)
        self._label.setBuddy(self.editor)
        self._below = Below(theme)
        self._below.say("")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(_Box(theme, self.editor))
        layout.addWidget(self._below)
        self.setFocusProxy(self.editor)
        self.editor.textChanged.connect(self._pause.start)
        self.editor.writing.connect(self.writing)
        self.editor.writing.connect(lambda here: None if here else self.keep())
        self.editor.left.connect(self.left)
        theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.editor.toPlainText()

    def show_fact(self, fact: str, *, label: bool = True) -> None:
        """Show the note on a fact, after keeping the one before; without a `label` the field stands beside one."""
        if self.keep():
            self._below.say("")
        self._label.setVisible(label)
        try:
            self._stands = self._notes.note(fact)
        except StudyError as error:
            self.fact = self._stands = ""  # else what is not seen would be written over
            self._complain(str(error))
        else:
            self.fact = fact
        self.editor.setReadOnly(not self.fact)
        self.editor.setPlainText(self._unkept.get(fact, self._stands))  # the field's own undo begins here
        self._pause.stop()

    def keep(self) -> bool:
        """Keep what stands in the field, if it is another note than before; whether all is kept now.

        What cannot be kept is tried again with the next note, and stands in the field whenever its fact is shown.
        """
        self._pause.stop()
        if self.fact and (self.text != self._stands or self.fact in self._unkept):
            self._unkept[self.fact] = self.text
        for fact, text in tuple(self._unkept.items()):
            try:
                now = self._notes.keep(fact, text)
            except StudyError as error:
                self._complain(str(error))
                continue
            del self._unkept[fact]
            if fact == self.fact:
                self._stands = now
            self.kept.emit(fact)
        if self._unkept:
            return False
        self._below.say("")
        self.editor.setAccessibleDescription(note_words.MEANS)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _complain(self, sentence: str) -> None:
        self.editor.setAccessibleDescription(sentence)
        self._below.complain(sentence)


class _Editor(QPlainTextEdit):
    """Plain text of as many lines as there are, within bounds; Tab leaves it."""

    left = Signal()
    writing = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (entering and controlled):
            event.accept()
            if not event.isAutoRepeat():
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text only, whatever else is on the clipboard or dragged here."""
        if source.hasText():
            self.insertPlainText(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_box()
        self.writing.emit(self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_box()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.writing.emit(self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _repaint_box(self) -> None:
        if box := self.parentWidget():
            box.update()

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # which it counts in lines
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if lines > _MOST else policies.ScrollBarAlwaysOff
        )
        lines = min(max(lines, _FEWEST), _MOST)
        height = lines * self.fontMetrics().lineSpacing() + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _restyle(self) -> None:
        self.setFont(self._theme.font())
        self._fit()


class _Box(QWidget):
    """The frame around the field, as that of other text fields."""

    def __init__(self, theme: Theme, editor: _Editor) -> None:
        super().__init__()
        self._theme = theme
        self._editor = editor
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(editor)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, focused = self._theme, self._editor.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border, width = (theme.colour("accent"), 2) if focused else (theme.colour("edge"), 1)
        paint_box(painter, self.rect(), theme.px(6), fill=theme.colour("surface"), border=border, width=width)

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(10), px(8) - RING // 2, px(6), px(8) - RING // 2)
        self.update()
