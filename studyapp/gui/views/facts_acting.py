"""Does to facts what the foot of their page offers, a little at a time, and takes it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studyapp.gui import fact_act_words as words
from studyapp.gui import facts_words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.fact_acts import FactActs
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.table_text import as_csv
from studyapp.gui.views.facts_foot import EXPORT, READ, RESET, FactsFoot
from studyapp.gui.views.in_steps import InSteps
from studyapp.memory.review import ActKind
from studyapp.study.selection import Selection

_KINDS = {"X": ActKind.SUSPEND, "B": ActKind.BURY, "F": ActKind.FLAG, RESET: ActKind.RESET}


class FactsActing(QObject):
    """One thing at a time; `acted` tells that facts are no longer as they were."""

    acted = Signal()
    sitting_requested = Signal(object)  # a Selection
    reading_requested = Signal(object, object)  # ids of facts; None: all their answers are studied after them

    def __init__(self, desk: Desk, dialogs: Dialogs, foot: FactsFoot, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dialogs = dialogs
        self._foot = foot
        self._acts = FactActs(desk.studies)
        self._asleep = False
        self._total = 0
        self._steps = InSteps(self)
        self._steps.progressed.connect(self._tell_progress)
        self._steps.ended.connect(self._ended)
        foot.undo_requested.connect(self.take_back)
        foot.stop_requested.connect(self._steps.stop)

    def show_counts(self, found: int, number: int, chosen: Iterable[str], *, opens: bool) -> None:
        """Let the foot offer what can be done with so many facts found, and the number of them that is chosen."""
        self._asleep = self._acts.asleep(chosen)
        self._foot.show_counts(found, number, asleep=self._asleep, opens=opens)

    def study(self, facts: Sequence[str], *, counts: bool) -> None:
        """Ask for a sitting over the answers of facts; False for practice."""
        bank = self._desk.bank
        if len(facts) == len(bank.facts):  # then none need be named
            self.sitting_requested.emit(Selection(counts=counts))
            return
        cards = tuple(card for fact in facts for card in bank.cards_of(bank.facts[fact]))
        if cards:
            self.sitting_requested.emit(Selection(cards=cards, counts=counts))
        else:
            self._foot.tell(facts_words.NEVER_STUDIED)

    @staticmethod
    def can(key: str) -> bool:
        """Whether a key of the foot stands for anything."""
        return key in ("P", EXPORT, READ) or key in _KINDS

    def act(self, key: str, chosen: Sequence[str], found: Sequence[str]) -> bool:
        """Do what a key of the foot stands for to the facts chosen; whether it stands for anything."""
        if key == "P":
            self.study(chosen or found, counts=False)
        elif key == READ:
            self.reading_requested.emit(chosen if len(chosen) > 1 else found, None)
        elif key == EXPORT:
            self._export(chosen if len(chosen) > 1 else found)
        elif key in _KINDS:
            if chosen and not self._steps.is_running:
                self._do(_KINDS[key], chosen)
        else:
            return False
        return True

    def take_back(self) -> bool:
        """Take back what was done last; whether there is anything to take back."""
        if self._acts.change is None or self._steps.is_running:
            return False
        self._total = len(self._acts.change.acts)
        self._steps.run(self._acts.taking_back(), lambda: self._done(words.TAKEN_BACK))
        return True

    def _do(self, kind: ActKind, facts: Sequence[str]) -> None:
        if kind is ActKind.SUSPEND and self._asleep:
            kind = ActKind.RESUME
        note = ""
        if kind is ActKind.FLAG:
            note = self._dialogs.ask_note(words.FLAG_TITLE, words.FLAG_LINE, words.FLAG_VERB) or ""
            if not note:
                return
        self._total, before = len(facts), self._acts.change
        self._steps.run(self._acts.doing(kind, facts, note), lambda: self._tell_done(before))

    def _tell_done(self, before: object) -> None:
        change = self._acts.change
        if change is None or change is before:
            self._done(words.NOTHING_DONE)
        else:
            self._done(words.done_line(change.kind, len(change.facts)), undo=True)

    def _done(self, line: str, *, undo: bool = False) -> None:
        self._foot.tell(line, undo=undo or (line == words.TAKEN_BACK and self._acts.change is not None))

    def _tell_progress(self, far: int) -> None:
        self._foot.tell(words.under_way(far, self._total), stop=True)

    def _ended(self, fault: str) -> None:
        if fault:
            self._foot.tell(fault)
        elif self._foot.stop.isVisibleTo(self._foot):  # it was stopped on the way
            change = self._acts.change
            self._done(words.done_line(change.kind, len(change.facts)) if change else "", undo=bool(change))
        self.acted.emit()

    def _export(self, facts: Sequence[str]) -> None:
        """Write the facts into a file: as CSV, or as plain text where its name says so."""
        path = self._dialogs.ask_save_file(words.EXPORT, f"{self._desk.bank.id}.csv", words.FILES)
        if path is None:
            return
        rows: list[tuple[str, ...]] = []
        self._total = len(facts)
        self._steps.run(self._reading(facts, rows), lambda: self._keep(path, rows))

    def _reading(self, facts: Sequence[str], rows: list[tuple[str, ...]]) -> Iterator[int]:
        for number, fact in enumerate(facts, 1):
            rows.append(facts_words.table_row(self._row(fact), self._desk.bank.facts[fact]))
            yield number

    def _keep(self, path: Path, rows: Sequence[tuple[str, ...]]) -> None:
        if plain := path.suffix.lower() == ".txt":
            text = "".join(f"{row[0]}\n" for row in rows)
        else:
            text = as_csv(facts_words.TABLE_HEAD, rows)
        unfinished = path.with_name(f"{path.name}.part")
        try:  # the mark in front tells spreadsheets that it is UTF-8
            unfinished.write_text(text, "utf-8" if plain else "utf-8-sig", newline="")
            unfinished.replace(path)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            self._done(words.not_saved(path.name, error.strerror or str(error)))
        else:
            self._done(words.saved_line(len(rows), path.name))

    def _row(self, fact: str) -> facts_words.FactRow:
        desk = self._desk
        return facts_words.fact_row(
            desk.bank, desk.bank.facts[fact], desk.facts.memories([fact])[fact], desk.day()
        )
