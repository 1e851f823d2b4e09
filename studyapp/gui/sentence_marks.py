"""A sentence as a person edits it: its words, and which of them are marked as answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

_MARKER = re.compile(r"\{([^{}]+)\}")
_WORD = re.compile(r"[\w’'%-]+")


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the words of an answer stand; an emptied answer stands at a place between two letters."""

    slot: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words, and marks in their order, of which no two overlap."""

    text: str
    marks: tuple[Mark, ...] = ()
    open: str = ""  # the slot whose words are being typed anew

    def words(self, slot: str) -> str:
        """The words that are marked as this answer; "" when none are."""
        return next((self.text[mark.start : mark.end] for mark in self.marks if mark.slot == slot), "")

    def mark_at(self, start: int, end: int) -> Mark | None:
        """The mark that a selection lies in, or a cursor touches."""
        return next((mark for mark in self.marks if mark.start <= start and end <= mark.end), None)

    def edited(self, start: int, end: int, inserted: str) -> Sentence:
        """The sentence with other words from start to end.

        What is typed inside a mark, or as a letter right behind its words, is part of it. A mark of which every letter is
        replaced or removed is open: it takes whatever is typed on, blanks too, until something is typed elsewhere. One
        that goes with words around it is gone.
        """
        change = len(inserted) - (end - start)
        marks, open_ = [], ""
        for mark in self.marks:
            if start == end and self._goes_on(mark, start, inserted):
                moved: Mark | None = replace(mark, end=start + change)
                open_ = self.open if self.open == mark.slot else open_
            elif mark.end <= start:
                moved = mark
            elif end <= mark.start:
                moved = replace(mark, start=mark.start + change, end=mark.end + change)
            elif mark.start <= start and end <= mark.end:
                moved = replace(mark, end=mark.end + change)
                whole = (start, end) == (mark.start, mark.end)
                open_ = mark.slot if whole or self.open == mark.slot else open_
            else:
                moved = _cut(mark, start, end, len(inserted))
            if moved:
                marks.append(moved)
        return Sentence(self.text[:start] + inserted + self.text[end:], tuple(marks), open_)

    def closed(self) -> Sentence:
        """The sentence when the cursor was moved: no answer is being typed anew."""
        return replace(self, open="") if self.open else self

    def marked(self, start: int, end: int, slot: str) -> Sentence:
        """The sentence with these words marked; marks that they touch are gone."""
        apart = [mark for mark in self.marks if mark.end <= start or mark.start >= end]
        return replace(
            self, marks=tuple(sorted((*apart, Mark(slot, start, end)), key=lambda mark: mark.start))
        )

    def without(self, slot: str) -> Sentence:
        """The sentence with this answer as plain words."""
        return replace(self, marks=tuple(mark for mark in self.marks if mark.slot != slot))

    def whole_words(self, start: int, end: int) -> tuple[int, int]:
        """A selection without the blanks at its ends; for a cursor the word that it is in. Empty when there is none."""
        if start == end:
            found = next(
                (one for one in _WORD.finditer(self.text) if one.start() <= start <= one.end()), None
            )
            return found.span() if found else (start, start)
        chosen = self.text[start:end]
        return start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip())

    def _goes_on(self, mark: Mark, place: int, inserted: str) -> bool:
        """Whether what is typed right behind a mark belongs to it; a blank or a comma begins what follows.

        A comma with a digit behind it does not: `10` and `,` and `5` are one number.
        """
        if place == mark.end:
            anew = self.open == mark.slot or mark.start == mark.end
            return anew or inserted[:1].isalnum() or inserted[:1] in {"%", "’", "'"}
        between = self.text[mark.end : place]
        number = (
            between in {",", "."}
            and self.text[mark.start : mark.end][-1:].isdigit()
            and inserted[:1].isdigit()
        )
        return number or (between == "-" and inserted[:1].isalpha())

    @property
    def written(self) -> str:
        """The sentence as a bank writes it, with a marker in braces for each answer."""
        done, at = "", 0
        for mark in self.marks:
            done, at = f"{done}{self.text[at : mark.start]}{{{mark.slot}}}", mark.end
        return done + self.text[at:]

    @property
    def count(self) -> int:
        """How many words it has."""
        return len(self.text.split())


def sentence_of(written: str, words: Callable[[str, str, str], str]) -> Sentence:
    """The sentence that a bank writes with markers; `words` gives those of a slot between what stands before and behind."""
    text, marks, at = "", [], 0
    for marker in _MARKER.finditer(written):
        text += written[at : marker.start()]
        behind = _MARKER.sub("", written[marker.end() :])
        shown = words(marker[1], text, behind)
        marks.append(Mark(marker[1], len(text), len(text) + len(shown)))
        text, at = text + shown, marker.end()
    return Sentence(text + written[at:], tuple(marks))


def _cut(mark: Mark, start: int, end: int, inserted: int) -> Mark | None:
    """What is left of a mark when words across one of its ends are replaced."""
    if start <= mark.start and mark.end <= end:
        return None
    if start < mark.start:
        return Mark(mark.slot, start + inserted, mark.end + inserted - (end - start))
    return Mark(mark.slot, mark.start, start)
