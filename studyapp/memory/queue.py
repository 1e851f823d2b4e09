"""Chooses which cards are asked on a study day, and in which order."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.memory.gain import gain_per_second
from studyapp.memory.mixing import mixed
from studyapp.memory.pace import Pace
from studyapp.memory.reckoning import reckoner
from studyapp.memory.scheduler import Scheduler

USUAL_PACE = Pace()
Apart = Mapping[CardId, AbstractSet[CardId]]  # cards to keep apart from a card, beside those of its own fact


@dataclass(frozen=True, slots=True)
class Limits:
    """How many cards may still be asked on a study day; below 0 when more were than the learner wanted."""

    new: int
    reviews: int


def build_queue(
    cards: Sequence[Card],
    limits: Limits,
    today: date,
    scheduler: Scheduler,
    rng: random.Random,
    *,
    apart: Apart = MappingProxyType({}),
    first: AbstractSet[CardId] = frozenset(),
    pace: Pace = USUAL_PACE,
) -> list[Card]:
    """The cards to ask today, in order. Those answered today are given too, so that their siblings wait.

    - Suspended cards, and cards buried until a later day, are not asked.
    - Due cards come by what a review is expected to add to their stability by the second, most first, so that a backlog
      is cut where it costs least; chance decides between equals. Those in `first` come before all others.
    - New cards keep the order in which they are given (the caller mixes sections by it) and are spread evenly
      among the reviews. A new card waits while a sibling (a card of its fact, or one kept apart from it) is asked
      today or was answered today, as long as the limit can be filled with other new cards.
    - No two siblings follow each other if any order avoids it.
    """
    awake = [c for c in cards if not c.suspended and (c.buried_until is None or c.buried_until <= today)]
    reviews = _most_gain_first(awake, today, scheduler, rng, pace)
    reviews.sort(key=lambda card: card.id not in first)
    reviews = reviews[: max(0, limits.reviews)]
    answered_today = [c for c in cards if c.memory is not None and c.memory.last_day == today]
    unseen = [c for c in awake if c.memory is None]
    new = _without_siblings_first(unseen, (*reviews, *answered_today), apart)[: max(0, limits.new)]
    return separated(mixed((reviews, new)), apart)


def _most_gain_first(
    cards: Iterable[Card], today: date, scheduler: Scheduler, rng: random.Random, pace: Pace
) -> list[Card]:
    rules = reckoner(scheduler.parameters).formulas
    due = [
        (gain_per_second(rules, c.memory, today, pace), c)
        for c in cards
        if c.memory and c.memory.due <= today
    ]
    rng.shuffle(due)
    due.sort(key=lambda gain_and_card: gain_and_card[0], reverse=True)
    return [card for _, card in due]


def _without_siblings_first(new: Iterable[Card], met: Iterable[Card], apart: Apart) -> list[Card]:
    """The new cards, those that would meet a sibling today behind the others."""
    facts: set[tuple[str, str]] = set()
    ids: set[CardId] = set()
    named: set[CardId] = set()  # kept apart by a card of today

    def meet(card: Card) -> None:
        facts.add((card.id.bank, card.id.fact))
        ids.add(card.id)
        named.update(apart.get(card.id, ()))

    for card in met:
        meet(card)
    alone: list[Card] = []
    waiting: list[Card] = []
    for card in new:
        if (
            (card.id.bank, card.id.fact) in facts
            or card.id in named
            or not ids.isdisjoint(apart.get(card.id, ()))
        ):
            waiting.append(card)
        else:
            alone.append(card)
            meet(card)
    return alone + waiting


def separated(queue: Iterable[Card], apart: Apart) -> list[Card]:
    """The queue with siblings moved back as little as need be, so that they do not follow each other."""
    waiting = list(queue)
    result: list[Card] = []
    while waiting:
        place = next(
            (i for i, c in enumerate(waiting) if not result or not _siblings(result[-1], c, apart)), None
        )
        if place is None:
            break
        result.append(waiting.pop(place))
    for card in waiting:  # all siblings of the last one: room for them is further forward, if anywhere
        result.insert(_last_gap(result, card, apart), card)
    return result


def _last_gap(queue: Sequence[Card], card: Card, apart: Apart) -> int:
    """The last place in the queue where neither neighbour is a sibling; its end if there is none."""
    for place in range(len(queue) - 1, -1, -1):
        neighbours = queue[max(0, place - 1) : place + 1]
        if not any(_siblings(neighbour, card, apart) for neighbour in neighbours):
            return place
    return len(queue)


def _siblings(one: Card, other: Card, apart: Apart) -> bool:
    same_fact = one.id.fact == other.id.fact and one.id.bank == other.id.bank
    return same_fact or other.id in apart.get(one.id, ()) or one.id in apart.get(other.id, ())
