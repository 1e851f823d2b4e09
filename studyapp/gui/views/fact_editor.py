"""The editor of one fact: its sentence with the answers marked in it, beside the questions that it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.drafts import Draft, EntityDraft
from studyapp.facts.faults import StudyError
from studyapp.gui import draft_changes as changes
from studyapp.gui import editor_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.edit_desk import Preview, Trial
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.draft_changes import Written
from studyapp.gui.edit_history import EditHistory
from studyapp.gui.mending import Mend
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.slices import Slices
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.editor.editor_head import FACT, QUESTIONS, EditorHead
from studyapp.gui.views.editor.fact_form import FactForm
from studyapp.gui.views.editor.making import made_of
from studyapp.gui.views.editor.questions_side import QuestionsSide
from studyapp.gui.widgets.page_keys import is_for_page
from studyapp.gui.widgets.paint import paint_hairline
from studyapp.storage.unfinished import drop_unfinished, keep_unfinished, read_unfinished

_PAUSE, _KEEPING = 150, 600  # ms without a key before questions are made, and before the draft is kept
_LARGE = 2_000  # facts, from which the questions of one are made in the background
_NARROW = 860  # pixels at text size 1, below which fact and questions stand behind one another


class FactEditor(QWidget):
    """A page without an entry in the sidebar; what is written there is kept when it is left.

    While it is written it is kept as a draft, which is there again whenever that fact is edited. It comes into the bank when
    the page is left by Done, Esc or the way back and nothing is wrong with it.
    """

    left = Signal()  # back to where it was opened from; the desk's bank holds what was kept
    passage_requested = Signal(str)  # id of the fact whose passage in the source is to be shown

    def __init__(self, theme: Theme, desk: Desk, dialogs: Dialogs, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._base = Draft("", {}, "")  # the fact as the bank has it
        self._history: EditHistory[Written] = EditHistory({})
        self._faults: list[tuple[str, str]] = []  # keys of the table, each with a sentence
        self._kept: Written | None = None  # the table that the kept draft holds
        self._checked: Written | None = None  # the table that faults and questions belong to
        self._side = FACT
        self._slices = Slices(self)
        self._background = Background(self)
        self.head = EditorHead(theme)
        self.form = FactForm(theme, NameFinder(desk.bank))
        self.questions = QuestionsSide(theme)
        self._left = Column(theme, 640, centred=False)
        self._left.rows.addWidget(self.form)
        self._right = Column(theme, 720, centred=False)
        self._right.rows.addWidget(self.questions)
        for column in (self._left, self._right):
            column.set_side(40)
            column.installEventFilter(self)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addWidget(self._left, 1)
        self._sides.addWidget(self._right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(self._sides, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.check)
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING)
        self._keeping.timeout.connect(self.keep_draft)
        self._following = QTimer(self, singleShot=True, interval=0)  # until the sentence has its height
        self._following.timeout.connect(self._follow)
        self.form.sentence.cursorPositionChanged.connect(self._start_following)
        self._left.verticalScrollBar().rangeChanged.connect(self._start_following)
        self.head.left.connect(self.leave)
        self.head.finished.connect(self.finish)
        self.head.reverted.connect(self.revert)
        self.head.let_go.connect(self.let_go)
        self.head.side_chosen.connect(self._show_side)
        self.form.changed.connect(self._change)
        self.form.name_wanted.connect(self._add_name)
        self.form.passage_requested.connect(lambda: self.passage_requested.emit(self._base.id))
        self.questions.mended.connect(self._mend)

    @property
    def table(self) -> Written:
        """The fact as it stands here."""
        return self._history.state

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than the bank."""
        return self.table != self._base.table

    def edit(self, fact: str) -> None:
        """Begin to edit the fact of this id, "" a new one; StudyError when it cannot be read.

        What was begun of it before is there again.
        """
        edits = self._desk.edits
        self._base = edits.draft(fact) if fact else edits.new_draft()
        begun = read_unfinished(self._folder, self._desk.bank.id).get(fact)
        self._kept = begun.table if begun else None
        self._history = EditHistory(begun.table if begun else self._base.table)
        self.head.notice.setVisible(begun is not None)
        self.head.sides.choose(FACT)
        self._side = FACT
        self._use_names()
        self.form.slot = ""
        self.form.passage.setVisible(bool(self._base.table.get("source")))
        self.questions.begin()
        self.questions.finish()
        self._show(force=True)
        self._fold()
        for column in (self._left, self._right):
            column.verticalScrollBar().setValue(0)
        self.check()

    def refresh(self) -> None:
        """Nothing: what is written stays until it is left."""

    def focus_first(self) -> None:
        """Give the focus to the sentence."""
        self.form.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Find what is wrong with the fact now, or else make its questions."""
        self._pause.stop()
        self._history.pause()
        draft, edits = self._draft, self._desk.edits
        if len(self._desk.bank.facts) < _LARGE:
            read = edits.read(draft)
            self._take(draft, read, edits.trials(read))
        else:  # the first question waits for a walk through all its facts
            self._background.run(
                lambda: edits.preview(draft), lambda read: self._take(draft, read, read.trials), _raise
            )

    def finish(self) -> None:
        """Put the fact into the bank and leave; with a fault it says what is wrong and stays."""
        if self._put():
            self.left.emit()
        elif self._faults:
            self._show_side(FACT)
            self.form.show_fault(self._faults[0][0])
            self._show_focus()

    def leave(self) -> None:
        """Leave; the fact comes into the bank, and stays a draft when something is wrong with it."""
        if self._put() or self.keep_draft():
            self.left.emit()

    def revert(self) -> None:
        """Let the fact be as the bank has it; that can be taken back."""
        self._change(self._base.table, "")
        self._show(force=True)

    def let_go(self) -> None:
        """Let go of the draft: the fact is as the bank has it, and nothing is kept."""
        self.head.notice.hide()
        self.revert()
        self.keep_draft()

    def keep_draft(self) -> bool:
        """Keep what is written, so that nothing is lost; False when that is not possible, which is told."""
        self._keeping.stop()
        wanted = self.table if self.is_changed else None
        if wanted == self._kept:
            return True
        bank = self._desk.bank.id
        try:
            if wanted is None:
                drop_unfinished(self._folder, bank, self._base.id)
            else:
                keep_unfinished(self._folder, bank, replace(self._base, table=wanted))
        except StudyError as error:
            self._dialogs.show_error(str(error))
            return False
        self._kept = wanted
        self._tell()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_draft()
        self._background.wait()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._left.isVisible() and self._right.isVisible():
            x = self._left.x() if self.isRightToLeft() else self._right.x()
            foot = QPoint(x, self.height())
            paint_hairline(QPainter(self), self._theme.colour("line"), QPoint(x, self._right.y()), foot)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and is_for_page(event)
        ):
            event.accept()  # so that no shortcut of the window takes it
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the page's keys before a column scrolls by them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_for_page(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        event.accept()
        if event.matches(QKeySequence.StandardKey.Undo):
            self._history.undo()
            self._show(force=True)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._history.redo()
            self._show(force=True)
        elif not is_for_page(event):
            event.ignore()
        elif event.key() in steps:
            self.form.step(steps[Qt.Key(event.key())])
        elif event.isAutoRepeat():
            return
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self.finish()

    @property
    def _folder(self) -> Path:
        return self._desk.studies.database.path.parent

    @property
    def _draft(self) -> Draft:
        return replace(self._base, table=self.table)

    def _change(self, table: Written, field: str) -> None:
        self._history.put(table, field)
        self._show(force=not field)

    def _show(self, *, force: bool = False) -> None:
        self.form.show_fact(self.table, force=force)
        self.head.title.set_words(words.title_line(self.table, self.form.sentence.sentence.text))
        self.head.revert.setEnabled(self.is_changed)
        self._pause.start()
        self._keeping.start()

    def _take(self, draft: Draft, preview: Preview, trials: Iterable[Trial]) -> None:
        """Say what is wrong with a draft that was read, or else show its questions as they are made."""
        if draft.table == self.table:
            self._find_faults(draft, preview)
            self._slices.run(self._steps(draft, preview, trials), self._tell)

    def _find_faults(self, draft: Draft, preview: Preview) -> None:
        untouched = not draft.id and draft.table == self._base.table  # nobody need be told that it lacks all
        finder = NameFinder(preview.bank)
        faults = () if untouched else preview.faults
        self._faults = [(fault.key, words.fault_line(fault, draft.table, finder)) for fault in faults]
        self.form.complain(self._faults)
        self._checked = draft.table

    def _steps(self, draft: Draft, preview: Preview, trials: Iterable[Trial]) -> Iterator[None]:
        """Show one question after another; those of a fact that cannot be read stay as they were."""
        if preview.fact is None:
            if self._faults:
                self.questions.show_as_outdated()
            return
        yield
        self.questions.begin()
        sentence = changes.shown(draft.table, NameFinder(preview.bank))
        for trial in trials:
            self.questions.put(made_of(trial, preview.bank, draft.table, sentence))
            yield
        self.questions.finish()

    def _tell(self) -> None:
        """Say how it stands."""
        kept = self._kept is not None and self._kept == self.table
        faults = len({sentence for _, sentence in self._faults})
        self.head.say(words.status_line(kept=kept, faults=faults, held=self.questions.held))

    def _put(self) -> bool:
        """Put the fact into the bank, if it says something else; False when that cannot be."""
        if self.is_changed:
            self._trim()
        if self.is_changed:
            self._find_faults(self._draft, self._desk.edits.read(self._draft))
            self._tell()
            if self._faults:
                return False
            try:
                self._desk.edits.save(self._draft)
            except StudyError as error:
                self._dialogs.show_error(str(error))
                return False
        self._keeping.stop()
        self._base = self._draft
        return self.keep_draft()  # which drops it: the bank says the same now

    def _trim(self) -> None:
        """Take away the room before and behind the sentence, which nobody sees."""
        text = str(self.table.get("text", ""))
        if text != text.strip():
            self._change({**self.table, "text": text.strip()}, "")

    def _add_name(self, name: str, kind: str) -> None:
        """Add a name to the bank, and let the fact name it wherever it was typed."""
        try:
            entity = self._desk.edits.save_entity(EntityDraft("", {"name": name, "kind": kind}, ""))
        except StudyError as error:
            self._dialogs.show_error(str(error))
            return
        self._use_names()
        self._change(changes.with_name(self.table, name, entity.id), "")

    def _mend(self, wanted: Mend, slot: str) -> None:
        if wanted.table is not None:
            self._change(wanted.table, "")
        else:
            self._show_side(FACT)
            self.head.sides.choose(FACT)
            self.form.go_to(slot, wanted.field)
            self._show_focus()

    def _use_names(self) -> None:
        bank = self._desk.bank
        self.form.use(NameFinder(bank), tuple(dict.fromkeys(place.section for place in bank.places)))

    def _follow(self) -> None:
        """Scroll to the cursor in a sentence that is higher than the window."""
        sentence = self.form.sentence
        if sentence.hasFocus():
            self._left.settle()
            cursor = sentence.cursorRect()
            place = sentence.viewport().mapTo(self._left.body, cursor.center())
            self._left.ensureVisible(place.x(), place.y(), 0, cursor.height())

    def _show_focus(self) -> None:
        """Scroll to the field that has the focus."""
        field = self.form.focusWidget()
        if field is not None and field is not self.form.sentence:
            self._left.settle()
            self._left.ensureWidgetVisible(field, 0, self._theme.px(24))
        self._start_following()

    def _start_following(self) -> None:
        self._following.start()

    def _show_side(self, side: str) -> None:
        self._side = side
        self._fold()

    def _fold(self) -> None:
        """Show the fact and its questions beside or behind one another."""
        narrow = self.width() < self._theme.px(_NARROW)
        self.head.set_narrow(narrow)
        self._left.setVisible(not narrow or self._side == FACT)
        self._right.setVisible(not narrow or self._side == QUESTIONS)


def _raise(error: Exception) -> None:
    raise error
