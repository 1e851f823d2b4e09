"""Memories, days and weeks of many cards at once, made of the rows of reviews as they come from the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Memory, Rating
from studyapp.memory.formulas import AGAIN, State
from studyapp.memory.parameters import Parameters
from studyapp.memory.reckoning import reckoner
from studyapp.memory.replay import LastWord
from studyapp.memory.scheduler import Scheduler
from studyapp.storage import tally

# What is read of each review.
COLUMNS = (
    "id, card, answered_at, study_day, rating, guess_rate, counts, retention, due, slot_key, form, longest, "
    "verdict, first, milliseconds, utc_offset"
)

# Bank; what, which and on as in tally.Where; verdict, rating, counts, first.
_Alike = tuple[str, str, str, str, str, int, int, int]


@dataclass(slots=True)
class _Held:
    """One card on the way."""

    bank: str
    word: LastWord | None  # on its answers, where any was corrected
    state: State | None = None
    day: str = ""  # study day of the last answer that counts
    on: int = 0  # its number
    due: str = ""
    reviews: int = 0
    lapses: int = 0
    slot_key: str = ""
    at: str = ""  # moment of the last row
    as_kept: bool = True  # no answer so far counts as anything else than when its due day was chosen

    def corrected(self, word: LastWord, name: str, rating: int, counts: int) -> int:
        """The rating that an answer counts as, or 0 when it was revoked."""
        revoked = name in word.revoked
        counted = word.ratings.get(name, rating)
        self.as_kept = self.as_kept and not revoked and (counted == rating or not counts)
        return 0 if revoked else int(counted)


class Reckoned:
    """Takes in reviews in the order of their ids, and holds of each card what `replay` makes of it.

    What can be said once is worked out once: of a study day, of a vector, of answers that are alike.
    """

    def __init__(
        self, parameters: Parameters, words: Mapping[str, LastWord], days_only: Collection[str]
    ) -> None:
        """Take what the corrections of each card come to, by its name, and the names of cards that are replayed elsewhere."""
        self.odd: set[str] = (
            set()
        )  # names of cards whose rows are not in the order of time, or cannot be read
        self._parameters = parameters
        self._rules = reckoner(parameters)
        self._words = words
        self._days_only = days_only
        self._held: dict[str, _Held] = {}
        self._sums = _Sums()
        self._ordinals = _Ordinals()
        self._mondays = _Mondays()
        self._hours = _Hours()
        self._schedulers: dict[tuple[float, int], Scheduler] = {}

    def take(self, found: Iterable[tuple[Any, ...]]) -> None:
        """Take in rows of COLUMNS."""
        for row in found:
            try:
                self._take(row)
            except (ValueError, TypeError):
                self.odd.add(row[1])

    def cards(self, learner: int) -> dict[str, tuple[Any, ...]]:
        """The rows of `cards` by name, as SAVE_CARD takes them; without odd cards and those that are replayed elsewhere."""
        return {
            name: (
                *(learner, one.bank, name, *one.state, one.day, one.due),
                *(one.reviews, one.lapses, 0, None, one.slot_key),
            )
            for name, one in self._held.items()
            if one.state and name not in self.odd
        }

    def sums(self) -> dict[tuple[str, tally.Where], tally.Tally]:
        """What the answers add to each day and each part of a week of a bank."""
        sums: dict[tuple[str, tally.Where], tally.Tally] = {}
        for (bank, what, which, on, verdict, rating, counted, first), (
            answers,
            milliseconds,
        ) in self._sums.items():
            *counts, _ = _tally(verdict, rating, counted, first)
            together = (*(answers * count for count in counts), milliseconds)
            key = bank, tally.Where(what, which, on)
            sums[key] = tally.add(sums.get(key, tally.NOTHING), together)
        return sums

    # Millions of times: what every row needs stands here, and not in functions of its own.
    def _take(self, row: tuple[Any, ...]) -> None:
        (name, card, at, day, rating, guess_rate, counts, retention, due, slot_key, form, longest,
         verdict, first, milliseconds, offset) = row  # fmt: skip
        held = self._held.get(card)
        if held is None:
            held = self._held[card] = _Held(CardId.parse(card).bank, self._words.get(card))
        if held.word is not None:
            rating = held.corrected(held.word, name, rating, counts)
        if rating:
            self._count(held.bank, (day, at, offset, form), (verdict, rating, counts, first), milliseconds)
        datetime.fromisoformat(at)
        if at < held.at or at[_SECONDS:] != _UTC:
            raise ValueError(f"the review {name} is not behind the one before it")
        held.at = at
        on = self._ordinals[day]
        if not (rating and counts) or card in self._days_only:
            return
        if due is None or not held.as_kept or (retention, longest) not in self._schedulers:
            evidence = Evidence(Rating(rating), guess_rate, slot_key, form)
            self._review(card, held, evidence, (day, due), (retention, longest))
            return
        self._ordinals[due]  # ValueError when it is no day
        if held.state is None:
            held.state = self._rules.begun(rating, guess_rate, form)
        else:
            held.state = self._rules.after(held.state, on - held.on, rating, guess_rate, form)
            held.lapses += rating == AGAIN
        if on > held.on:
            held.on, held.day = on, day
        held.due = due
        held.reviews += 1
        if slot_key:
            held.slot_key = slot_key

    def _count(
        self, bank: str, given: tuple[str, str, int, str], alike: tuple[str, int, int, int], milliseconds: int
    ) -> None:
        """Count an answer in its day, hour and form."""
        day, at, offset, form = given
        week = self._mondays[day]
        hour = self._hours[at[_CLOCK], offset] if at[_SECONDS:] == _UTC else tally.local_hour(at, offset)
        for sums in (
            self._sums[bank, "", "", day, *alike],
            self._sums[bank, tally.HOUR, hour, week, *alike],
            self._sums[bank, tally.FORM, form, week, *alike],
        ):
            sums[0] += 1
            sums[1] += milliseconds

    def _review(
        self,
        name: str,
        held: _Held,
        evidence: Evidence,
        days: tuple[str, str | None],
        limits: tuple[float, int],
    ) -> None:
        """Take in an answer whose due day has to be looked at, or the first of its retention and longest interval."""
        if limits not in self._schedulers:
            retention, longest = limits
            self._schedulers[limits] = Scheduler(self._parameters, retention, longest=longest)
        day, due = (None if text is None else date.fromordinal(self._ordinals[text]) for text in days)
        assert day is not None  # noqa: S101 - the type allows for what is no study day
        card = Card(CardId.parse(name))
        if held.state:
            last = date.fromordinal(held.on), date.fromisoformat(held.due)
            card = replace(card, memory=Memory(*held.state, *last, held.reviews, held.lapses, held.slot_key))
        memory = self._schedulers[limits].review(card, evidence, day, due=due, stands=held.as_kept).memory
        assert memory is not None  # noqa: S101 - every review leaves one
        held.state = memory.stability, memory.difficulty
        held.on, held.day, held.due = (
            memory.last_day.toordinal(),
            memory.last_day.isoformat(),
            memory.due.isoformat(),
        )
        held.reviews, held.lapses, held.slot_key = memory.reviews, memory.lapses, memory.slot_key


class _Ordinals(dict[str, int]):
    """The numbers of days by their text; ValueError for one that is not written as all are."""

    def __missing__(self, day: str) -> int:
        found = date.fromisoformat(day)
        if found.isoformat() != day:
            raise ValueError(f"{day} is not written as other days are")
        self[day] = found.toordinal()
        return self[day]


class _Mondays(dict[str, str]):
    """The first days of the weeks of days; ValueError for what is no day."""

    def __missing__(self, day: str) -> str:
        self[day] = tally.monday(day)
        return self[day]


class _Hours(dict[tuple[str, int], str]):
    """The hours of the day by what a clock of UTC shows and the minutes that the person's is ahead of it."""

    def __missing__(self, shown: tuple[str, int]) -> str:
        clock, offset = shown
        self[shown] = tally.local_hour(f"2000-01-01T{clock}{_UTC}", offset)
        return self[shown]


class _Sums(dict[_Alike, list[int]]):
    """How many answers are alike, and their milliseconds together; ValueError when there is no such verdict."""

    def __missing__(self, alike: _Alike) -> list[int]:
        _tally(*alike[4:])
        self[alike] = [0, 0]
        return self[alike]


def _tally(verdict: str, rating: int, counts: int, first: int) -> tally.Tally:
    return tally.tally(tally.AnswerRow("", "", verdict, rating, counts, first, 0, "", 0, ""))


_UTC = "+00:00"
_CLOCK = slice(len("2026-03-02T"), len("2026-03-02T09:30"))
_SECONDS = len("2026-03-02T09:30:15.123456")  # behind them a moment says that it is UTC
