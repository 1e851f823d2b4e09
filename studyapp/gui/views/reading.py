"""Reading first: facts as a text in the order of the source, answers marked, before they are asked; it records nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import reading_words as words
from studyapp.gui.choose_words import section_name
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.passage_desk import PassageDesk
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.reading_parts import ReadFact
from studyapp.gui.widgets.bars import BottomBar
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.text import Text
from studyapp.study.reading import passages
from studyapp.study.selection import Selection

_MEASURE = 1040
_BESIDE = 860  # text units of the page, from which a passage stands beside its fact
_MOST = 200  # facts; whoever wants to read more reads the source
_MANY = 2000  # facts; to put more in the order of the source each would have to be read
_AT_ONCE, _STEP = 8, 2  # facts laid out before the first picture, and in each pause after it
_AHEAD = 2  # heights of the page that are laid out beyond what is seen


class ReadingView(QWidget):
    """A page; arrows and Page Up and Down scroll, N goes to the next fact, Enter studies these, Esc leads back."""

    sitting_requested = Signal(object)  # a Selection
    left = Signal()

    def __init__(self, theme: Theme, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._facts: Sequence[str] = ()
        self._selection: Selection | None = None
        self.blocks: list[ReadFact] = []
        self._coming: Iterator[QWidget] = iter(())
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._lay_ahead)
        self._title = Text(theme, words.READ_FIRST, "title")
        self._line = Text(theme, "", role="ink2")
        self._more = Text(theme, "", role="ink2")
        self._text = QVBoxLayout()
        self._text.setSpacing(0)
        self._column = Column(theme, _MEASURE, centred=False)
        self._column.verticalScrollBar().valueChanged.connect(self._read_on)
        rows = self._column.rows
        rows.addWidget(self._title)
        rows.addWidget(self._line)
        rows.addLayout(self._text)
        rows.addWidget(self._more)
        rows.addStretch(1)
        self._column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column.setAccessibleName(words.READ_FIRST)
        self.back = Button(theme, words.BACK, "quiet", keys=("Esc",))
        self.next = Button(theme, words.NEXT, "quiet", keys=("N",))
        self.study = Button(theme, words.STUDY, "main", keys=("Enter",))
        self.back.clicked.connect(self.left)
        self.next.clicked.connect(self._go_on)
        self.study.clicked.connect(self._study)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addWidget(BottomBar(theme, [self.back, self.next], [self.study]))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_facts(self, facts: Sequence[str], selection: Selection | None = None) -> None:
        """Show facts, by id, as a text; `selection` is what is studied after it, else all answers of these."""
        self._facts, self._selection = facts, selection
        self._column.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Lay out the text anew; StudyError when notes cannot be read."""
        while item := self._text.takeAt(0):
            if part := item.widget():
                part.hide()
                part.deleteLater()
        self.blocks = []
        known = [fact for fact in self._facts if fact in self._desk.bank.facts]
        shown = self._shown(known)
        self._line.set_words(words.facts_line(len(known)) if known else words.NOTHING)
        self._more.set_words(words.more_line(len(known) - _MOST) if len(known) > _MOST else "")
        self._more.setVisible(len(known) > _MOST)
        self.study.setEnabled(any(True for _ in self._cards(known)))
        self.next.setEnabled(bool(known))
        self._coming = self._parts(shown)
        self._lay(_AT_ONCE)
        self._later.start()

    def focus_first(self) -> None:
        """Put the keys where they scroll."""
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() or event.key() == Qt.Key.Key_Enter
        if event.isAutoRepeat() or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._study()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().upper() == "N":
            self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()

    def _shown(self, known: Sequence[str]) -> list[str]:
        """The facts that are laid out: of too many the first ones of the source; of very many, of the bank."""
        desk = self._desk
        if len(known) > _MANY:
            wanted = set(known)
            known = list(islice((fact for fact in desk.bank.facts if fact in wanted), _MOST))
        ordered = passages(desk.bank, known, desk.choice.sections)
        return [fact for passage in ordered for fact in passage.facts][:_MOST]

    def _parts(self, shown: Sequence[str]) -> Iterator[QWidget]:
        """Each section's head, each paragraph's, and its facts; made one by one."""
        desk, theme, section = self._desk, self._theme, None
        try:
            copied = PassageDesk(desk.studies).cited(shown)
        except StudyError:  # a copy that cannot be read is told where the passage is opened
            copied = {}
        for passage in passages(desk.bank, shown, desk.choice.sections):
            if passage.section != section:
                section = passage.section
                head = Text(theme, section_name(section), "reading", weight=600)
                head.setContentsMargins(RING, theme.px(24), RING, theme.px(4))
                yield head
                rule = HairLine(theme)
                yield rule
            if line := words.passage_line(passage):
                place = Text(theme, line, "small", role="ink3")
                place.setContentsMargins(RING, theme.px(12), RING, 0)
                yield place
            for fact in passage.facts:
                block = ReadFact(theme, desk.bank, fact, copied.get(fact, ""), desk.notes.note(fact))
                block.set_narrow(self._is_narrow)
                self.blocks.append(block)
                yield block

    def _read_on(self) -> None:
        self._later.start()

    def _lay_ahead(self) -> None:
        """Lay out more as long as the reader may soon come to it; a text of any length costs what is read of it."""
        bar = self._column.verticalScrollBar()
        if bar.maximum() - bar.value() < _AHEAD * self._column.height():
            self._lay(_STEP)
        else:
            self._later.stop()

    def _lay(self, facts: int) -> None:
        wanted = len(self.blocks) + facts
        for part in self._coming:
            self._text.addWidget(part)
            part.show()
            if len(self.blocks) >= wanted:
                return
        self._later.stop()

    def _go_on(self) -> None:
        """Go to the fact behind the one that has the focus, else to the first that is not above what is seen."""
        focused = next((at for at, one in enumerate(self.blocks) if one.hasFocus()), None)
        if focused is not None:
            following = self.blocks[focused + 1 :]
        else:
            top = self._column.verticalScrollBar().value()
            following = [
                one for one in self.blocks if one.mapTo(self._column.body, one.rect().topLeft()).y() >= top
            ]
        if following:
            following[0].setFocus(Qt.FocusReason.TabFocusReason)
            self._column.ensureWidgetVisible(following[0], 0, self._theme.px(48))

    def _cards(self, facts: Sequence[str]) -> Iterator[object]:
        bank = self._desk.bank
        return (card for fact in facts for card in bank.cards_of(bank.facts[fact]))

    def _study(self) -> None:
        if not self.study.isEnabled():
            return
        bank = self._desk.bank
        known = [fact for fact in self._facts if fact in bank.facts]
        cards = tuple(card for fact in known for card in bank.cards_of(bank.facts[fact]))
        self.sitting_requested.emit(self._selection or Selection(cards=cards))

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._theme.px(_BESIDE)

    def _restyle(self) -> None:
        theme = self._theme
        self._column.set_side(24 if self.width() < theme.px(620) else 40)
        self._title.setContentsMargins(RING, theme.px(22), RING, theme.px(4))
        self._line.setContentsMargins(RING, 0, RING, 0)
        self._more.setContentsMargins(RING, theme.px(16), RING, theme.px(24))
        for block in self.blocks:
            block.set_narrow(self._is_narrow)
