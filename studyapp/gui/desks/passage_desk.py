"""The passages that facts rest on: where the source says so, and what stands there in the learner's own copy of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from studyapp.documents.reading import read_document, take_as_source
from studyapp.facts.bank import Place
from studyapp.gui.desks.studies import Studies
from studyapp.storage.copies import Copy, copy_file, has_changed, keep_copy, read_copy, read_original

_AROUND = 12  # paragraphs of the same section that are shown before and after a cited one


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the copy; the numbers of its cited sentences count from 0."""

    section: str
    number: int
    sentences: tuple[str, ...]
    cited: frozenset[int]


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands in the copy around the places of one fact."""

    paragraphs: tuple[Paragraph, ...]
    missing: tuple[Place, ...]  # cited, and not found in the copy
    origin: str  # name of the file that the copy was made from
    found: int  # of the sentences that the bank cites
    cited: int
    changed: bool  # the file is another one by now


class PassageDesk:
    """Hands out values; what it keeps lies in the data folder, beside the database."""

    def __init__(self, studies: Studies) -> None:
        self._bank = studies.bank
        source = studies.bank.sources[0].id if studies.bank.sources else "source"
        self._file = copy_file(studies.database.path.parent, studies.bank.id, source)

    @property
    def document(self) -> str:
        """The title of the document that the bank was written from, "" when the bank names none."""
        return self._bank.sources[0].title if self._bank.sources else ""

    def places(self, fact: str) -> Sequence[Place]:
        """Where the source says what a fact says; none when the bank does not tell."""
        return self._bank.facts[fact].source

    def passage(self, fact: str) -> Passage | None:
        """What the copy says there; None without a copy. StudyError when the copy cannot be read."""
        copy = read_copy(self._file)
        if copy is None:
            return None
        places = self.places(fact)
        there = {place: self._there(copy, place) for place in places}
        cited = self._cited()
        return Passage(
            paragraphs=tuple(_around(copy, {one for one in there.values() if one})),
            missing=tuple(place for place in places if there[place] is None),
            origin=Path(copy.origin).name,
            found=len(cited & copy.found.keys()),
            cited=len(cited),
            changed=has_changed(copy),
        )

    def cited(self, facts: Iterable[str]) -> Mapping[str, str]:
        """What the copy says where each of these facts cites it, the copy read once; those that it has nothing of are left out.

        StudyError when the copy cannot be read.
        """
        copy = read_copy(self._file)
        if copy is None:
            return {}
        said: dict[str, str] = {}
        for fact in facts:
            there = (self._there(copy, place) for place in self.places(fact))
            if words := " ".join(copy.passages[place] for place in dict.fromkeys(there) if place):
                said[fact] = words
        return said

    def take_in(self, path: Path) -> None:
        """Read a document, hold it beside the bank and keep it; touches no database, and may run in another thread.

        StudyError, and nothing is kept, when it cannot be read or is another document.
        """
        content, size, changed = read_original(path)
        passages = read_document(path.name, content)
        found = take_as_source(self._bank, path.name, passages)
        keep_copy(self._file, Copy(str(path.absolute()), size, changed, passages, found))

    def take_in_again(self) -> None:
        """Read the file of the copy again, since it has changed; as `take_in`."""
        if copy := read_copy(self._file):
            self.take_in(Path(copy.origin))

    def _cited(self) -> set[Place]:
        return {place for fact in self._bank.facts.values() for place in fact.source}

    def _there(self, copy: Copy, place: Place) -> Place | None:
        """Where a cited sentence stands; a place without a fingerprint, which an edited fact may cite, has to do as it is."""
        if place in copy.found:
            return copy.found[place]
        return place if place in copy.passages and place not in self._bank.places else None


def _around(copy: Copy, cited: set[Place]) -> Iterator[Paragraph]:
    """The cited paragraphs with some around them, in the order of the document."""
    near = {(place.section, place.paragraph) for place in cited}
    for (section, number), places in groupby(
        copy.passages, key=lambda place: (place.section, place.paragraph)
    ):
        if any(section == one and abs(number - other) <= _AROUND for one, other in near):
            here = list(places)
            marks = frozenset(at for at, place in enumerate(here) if place in cited)
            yield Paragraph(section, number, tuple(copy.passages[place] for place in here), marks)
