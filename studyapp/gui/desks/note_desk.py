"""A learner's own notes on facts: what stands on each, and keeping what was written."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.gui.desks.studies import Studies
from studyapp.storage.notes import Notes, clean


class NoteDesk:
    """Reads and keeps notes; those that were written on a fact under a former name are on it still."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._notes = Notes(studies.database, studies.learner.id, studies.device)

    def note(self, fact: str) -> str:
        """What stands on a fact, "" for nothing; StudyError when it cannot be read."""
        return self._notes.of(self._names(fact))

    def keep(self, fact: str, text: str) -> str:
        """Keep what was written on a fact, blank to take it away; the note as it stands now.

        Nothing is written where nothing changed. StudyError when it cannot be kept.
        """
        wanted = clean(text)
        if wanted != self.note(fact):
            name, *former = self._names(fact)
            self._notes.keep(name, wanted, self._studies.clock(), former)
        return wanted

    def all(self) -> Mapping[str, str]:
        """The notes that stand, in the order of the bank; those on facts that it no longer has come last."""
        kept = self._notes.all(self._studies.bank.id)
        notes: dict[str, str] = {}
        taken: set[str] = set()
        for fact in self._studies.bank.facts:
            if names := [name for name in self._names(fact) if name in kept]:
                taken.update(names)
                notes[fact] = max(kept[name] for name in names)[1]
        gone = {name.partition("/")[2]: text for name, (_, text) in kept.items() if name not in taken}
        return {fact: text for fact, text in (notes | gone).items() if text}

    def _names(self, fact: str) -> list[str]:
        """What a fact is and was called; a name that another fact has now is that one's."""
        facts = self._studies.bank.facts
        was = (old.partition("#")[0] for old in facts[fact].was) if fact in facts else ()
        former = dict.fromkeys(old for old in was if old not in facts)
        return [self._name(fact), *map(self._name, former)]

    def _name(self, fact: str) -> str:
        return f"{self._studies.bank.id}/{fact}"
