"""The passage of the source that a fact rests on, in the learner's own copy of the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import passage_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.passage_desk import Passage, PassageDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.cited_text import CitedText
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text
from studyapp.questions.wording import sentence

_WIDTH = 440


def open_passage(theme: Theme, window: QWidget, desk: Desk, dialogs: Dialogs, fact: str) -> PassageSheet:
    """Show where a fact stands in the source, over a window; Esc closes the sheet and gives the focus back."""
    part = _PassagePart(theme, PassageDesk(desk.studies), fact, sentence(desk.bank, desk.bank.facts[fact]))
    sheet = PassageSheet(theme, window, part, dialogs)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet


class PassageSheet(Sheet):
    """Lies along the right edge, as high as the window; arrows scroll, O opens a document."""

    def __init__(self, theme: Theme, window: QWidget, part: _PassagePart, dialogs: Dialogs) -> None:
        super().__init__(theme, window, words.TITLE, part, width=_WIDTH)
        self._part = part
        self._dialogs = dialogs
        self._background = Background(self)
        self._settling = True  # until the person scrolls
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda: self._reach() if self._settling else None)
        bar.actionTriggered.connect(self._let_be)
        self._scroll.viewport().installEventFilter(self)
        part.open_requested.connect(self._open)
        part.again_requested.connect(lambda: self._take(part.desk.take_in_again))
        self.closed.connect(self._background.wait)
        part.show_now()

    def open_over(self) -> None:
        super().open_over()
        self._arrive()

    def place(self) -> None:
        super().place()
        width = min(self.panel.width(), self.width())
        left = 0 if self.isRightToLeft() else self.width() - width
        self.panel.setGeometry(QRect(left, 0, width, self.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_O and not event.modifiers() and not event.isAutoRepeat():
            event.accept()
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if path := self._dialogs.ask_document(words.OPEN, words.KINDS):
            self._take(lambda: self._part.desk.take_in(path))

    def _take(self, take_in: Callable[[], None]) -> None:
        """Read a document in the background; what was shown before stays when it cannot be used."""
        self._part.tell(words.READING)
        self._background.run(take_in, lambda _: self._show(), self._fail)

    def _show(self) -> None:
        self._part.show_now()
        self.place()
        self._arrive()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StudyError):
            raise error
        self._part.tell(str(error), fault=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            self._let_be()
        return super().eventFilter(watched, event)

    def _let_be(self) -> None:
        self._settling = False

    def _arrive(self) -> None:
        """Put the keys where they scroll on, or open the first copy, and say the sentence; it is scrolled to as it is laid out."""
        self._settling = True
        self._reach()
        first = self._part.button or self._scroll
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if cited := self._part.cited:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, cited.cited))

    def _reach(self) -> None:
        """Scroll to the sentence."""
        if cited := self._part.cited:
            top = cited.mapTo(self._part, cited.first_line().topLeft()).y()
            self._scroll.verticalScrollBar().setValue(top - self._scroll.viewport().height() // 4)


class _PassagePart(QWidget):
    """The place, then the passage, or what a copy is for and a button to open one."""

    open_requested = Signal()
    again_requested = Signal()  # the file of the copy is another one now

    def __init__(self, theme: Theme, desk: PassageDesk, fact: str, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.desk = desk
        self._fact = fact
        self.cited: CitedText | None = None  # the first paragraph with a cited sentence
        self.button: Button | None = None  # that opens the first copy
        self._below = Below(theme)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(Text(theme, text, "reading"))
        self._rows.addWidget(Text(theme, words.place_line(desk.places(fact)), role="ink2"))
        self._rows.addWidget(self._below)
        self._passage = QWidget()
        self._lines = QVBoxLayout(self._passage)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._passage)
        self._rows.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def tell(self, line: str, *, fault: bool = False) -> None:
        """Say what is going on, or what went wrong."""
        if fault:
            self._below.complain(line)
        else:
            self._below.say(line)

    def show_now(self) -> None:
        """Show what the copy says, or how to get one."""
        self.tell("")
        self.cited = self.button = None
        while item := self._lines.takeAt(0):
            if part := item.widget():
                part.hide()
                part.deleteLater()
        try:
            passage = self.desk.passage(self._fact)
        except StudyError as error:
            self.tell(str(error), fault=True)
            passage = None
        if passage is None:
            self._lines.addWidget(Text(self._theme, words.what_for(self.desk.document), role="ink2"))
            self.button = Button(self._theme, words.OPEN, "main", keys=("O",))
            self.button.clicked.connect(self.open_requested)
            self._lines.addWidget(self.button)
        else:
            self._show_passage(passage)

    def _show_passage(self, passage: Passage) -> None:
        theme, head = self._theme, ("", 0)
        if passage.changed:
            again = Link(theme, words.OPEN_AGAIN)
            again.clicked.connect(self.again_requested)
            self._lines.addWidget(Text(theme, words.CHANGED, "small", role="ink2"))
            self._lines.addWidget(again)
        if passage.missing:
            self._lines.addWidget(Text(theme, words.missing_line(passage.missing), role="ink2"))
        for paragraph in passage.paragraphs:
            if (paragraph.section, paragraph.number) != (head[0], head[1] + 1):
                self._lines.addWidget(HairLine(theme))
                line = words.paragraph_line(paragraph.section, paragraph.number)
                self._lines.addWidget(Text(theme, line, "small", role="ink3"))
            head = paragraph.section, paragraph.number
            text = CitedText(theme, paragraph.sentences, paragraph.cited)
            self._lines.addWidget(text)
            if paragraph.cited and self.cited is None:
                self.cited = text
        self._lines.addWidget(HairLine(theme))
        self._lines.addWidget(Text(theme, words.origin_line(passage), "small", role="ink3"))
        another = Link(theme, words.OPEN_ANOTHER, keys=("O",))
        another.clicked.connect(self.open_requested)
        self._lines.addWidget(another)

    def _restyle(self) -> None:
        self._rows.setSpacing(self._theme.px(8))
        self._lines.setSpacing(self._theme.px(12))
        self._lines.setContentsMargins(0, self._theme.px(8), RING, 0)
