"""What can be done beside answering: a note, the passage, another fact to compare, an edit, a flag, a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from studyapp.facts.ids import CardId
from studyapp.gui import labels, study_words
from studyapp.gui.desks.desk import Clock
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.views.study_keys import Command
from studyapp.gui.views.study_steps import Step, as_far_as_known, is_learnt
from studyapp.study.session import Answered, StudySession

if TYPE_CHECKING:
    from studyapp.gui.views.column import Column
    from studyapp.gui.views.study_bars import StudyBars
    from studyapp.gui.views.study_hearing import Hearing
    from studyapp.gui.views.verdict_panel import VerdictPanel
    from studyapp.gui.widgets.note_field import NoteField

Rival = Callable[[CardId], CardId | None]


class Parts(Protocol):
    """What Study is made of, as far as it is needed here."""

    verdict: VerdictPanel
    bars: StudyBars
    column: Column
    hearing: Hearing

    @property
    def session(self) -> StudySession: ...

    def step(self, step: Step, *, told: str = "") -> None: ...


class Asides(QObject):
    """Does what its commands ask for, where it can be done now."""

    compare_requested = Signal(object, object)  # CardId, twice
    passage_requested = Signal(str)  # id of a fact
    edit_requested = Signal(str)  # id of a fact

    def __init__(self, parts: Parts, dialogs: Dialogs, clock: Clock) -> None:
        super().__init__()
        self._parts = parts
        self._dialogs = dialogs
        self._clock = clock
        self.rival_of: Rival = lambda _: None
        self.rival: CardId | None = None  # of the card whose verdict is shown, when it keeps being missed
        self.acts: Mapping[Command, Callable[[], None]] = {
            Command.FLAG: self._flag,
            Command.SET_DUE: self._set_due,
            Command.COMPARE: self._compare,
            Command.PASSAGE: self._show_passage,
            Command.EDIT: self._edit,
            Command.NOTE: self._write_note,
        }
        verdict = parts.verdict
        verdict.source.passage_requested.connect(self._show_passage)
        verdict.note_made.connect(self._watch_note)
        verdict.note_shown.connect(self._reach_note)

    @property
    def is_noting(self) -> bool:
        """Whether the note has the keys."""
        note = self._parts.verdict.note
        return note is not None and note.editor.hasFocus()

    def find_rival(self, answered: Answered | None) -> None:
        """Find out what the card of an answer is taken for again and again."""
        self.rival = None
        if answered and answered.leech:
            self.rival = as_far_as_known(lambda: self.rival_of(answered.card.id), None)

    def _flag(self) -> None:
        note = self._dialogs.ask_note(labels.FLAG_TITLE, labels.FLAG_LINE, labels.FLAG_VERB)
        session = self._parts.session
        if note and session.asking:
            self._parts.step(lambda now: session.flag(note, now), told=labels.FLAGGED)

    def _set_due(self) -> None:
        session = self._parts.session
        if not is_learnt(session):
            return
        today = session.day(self._clock())
        day = self._dialogs.ask_day(study_words.DUE_TITLE, study_words.DUE_LINE, study_words.DUE_VERB, today)

        def set_due(now: datetime) -> None:
            if day:
                session.set_due(day, now)

        if day and is_learnt(session):
            self._parts.step(set_due, told=study_words.due_set(day, today))

    def _compare(self) -> None:
        answered = self._parts.session.answered
        if self.rival and answered:
            self.compare_requested.emit(answered.card.id, self.rival)

    def _show_passage(self) -> None:
        answered = self._parts.session.answered
        if answered and answered.explanation.source:
            self.passage_requested.emit(answered.card.id.fact)

    def _edit(self) -> None:
        if answered := self._parts.session.answered:
            self.edit_requested.emit(answered.card.id.fact)

    def _write_note(self) -> None:
        if self._parts.session.answered:
            self._parts.verdict.write_note()

    def _watch_note(self, note: NoteField) -> None:
        self._parts.hearing.watch((note.editor,))
        note.left.connect(self._leave_note)
        note.writing.connect(self._show_caps)
        note.editor.textChanged.connect(self._follow_note)

    def _show_caps(self, writing: bool) -> None:  # noqa: FBT001 - as the signal calls it
        self._parts.bars.show_caps(alt=writing)
        self._parts.verdict.source.show_caps(alt=writing)

    def _reach_note(self) -> None:
        if note := self._parts.verdict.note:
            self._parts.column.settle()
            self._parts.column.ensureWidgetVisible(note, 0, 0)

    def _follow_note(self) -> None:
        if self.is_noting:
            self._reach_note()

    def _leave_note(self) -> None:
        if answered := self._parts.session.answered:
            self._parts.bars.focus_way_on(answered.rating)
