"""After a pause or around a holiday: which study day each card is asked on, so that the days are even and least is lost."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from studyapp.facts.ids import CardId
from studyapp.memory.card import Memory
from studyapp.memory.formulas import Formulas
from studyapp.memory.load import Availability, Holiday, Work
from studyapp.memory.pace import Pace

NOTICEABLE = 20  # due cards; fewer are done in a few minutes, whatever is usual
PAUSE = 2  # study days in a row without an answer
FEWEST, MOST = 2, 14  # days that a backlog is spread over
FULL = 1.25  # usual days' work that a day may be given
BEFORE = 7  # days before a holiday to which cards are brought forward; farther from their day they would gain little
SUFFERS = 0.05  # probability of recall that a card may lose by waiting until after a holiday
_WEEK = 7  # days, so that what waits after a pause is told of on the days after the first too
_YEAR = 366  # days that are searched for days to study on
_DUE_RECALL = 0.9  # of a card that is asked on its day

Memories = Mapping[CardId, Memory]


def is_backlog(due: int, usual: float, pause: int, limit: int) -> bool:
    """Whether so many due cards are too many for one day.

    More than the learner asks for in a day are; and after a pause of two study days more than twice the `usual` number of
    reviews: an ordinary heavy day comes near that, and a day or two missed are made good without a plan.
    """
    return due >= NOTICEABLE and (due > limit or (pause >= PAUSE and due > 2 * usual))


def longest_pause(answered: Collection[date], today: date, availability: Availability) -> int:
    """The most days in a row of the week before today that were given work and had no answer."""
    longest = run = 0
    for back in range(_WEEK, 0, -1):
        day = today - timedelta(days=back)
        if day in answered:
            run = 0
        elif availability.weekdays[day.weekday()] > 0:  # a holiday is a pause like any other
            run += 1
            longest = max(longest, run)
    return longest


def study_days(first: date, number: int, availability: Availability) -> list[date]:
    """The first so many days from `first` on that are given work; fewer where a year has no more."""
    days = (first + timedelta(days=ahead) for ahead in range(_YEAR))
    return [day for day in days if availability.share(day) > 0][:number]


class Spreader:
    """Deals cards out to study days, each of which is filled up to the same level by what it is given."""

    def __init__(self, work: Work, usual: float, rules: Formulas, pace: Pace) -> None:
        """Take what is due anyway, beside the cards to be dealt out, and the usual number of reviews a day."""
        self._work = work
        self._full = FULL * usual * pace.expected(_DUE_RECALL)
        self._rules = rules
        self._pace = pace

    def days(self, first: date, number: int) -> list[date]:
        """The first so many days from `first` on that are given work."""
        return study_days(first, number, self._work.availability)

    def days_needed(self, memories: Memories, first: date) -> int:
        """The fewest days, 2 to 14, from `first` on over which cards can be spread so that no day is much over the usual."""
        total = sum(self._seconds(memory, first) for memory in memories.values())
        for number in range(FEWEST, MOST):
            days = self.days(first, number)
            if days and self._level(total, days) <= self._full:
                return number
        return MOST

    def spread(self, memories: Memories, days: Sequence[date]) -> Mapping[CardId, date]:
        """A day for each card that is due by the last of some study days.

        - The minutes are even: each day reaches the same level, by what it is given, to within the time of one card. The
          highest day is as low as can be, so a daily limit that it breaks would be broken by any other way too.
        - No card is asked before it is due.
        - Those come first that gain most by the second for not having to wait. All are asked within the days, so what an
          answer adds to stability comes either way; a card that waits a day has all its future a day later, and lacks for
          that day what lies between its recall now and the recall after an answer. By the second of the answer this grows
          as recall falls, so the least recalled come first. The order of the queue, by gain of stability, is for what may
          never be asked: here it would begin with firm cards, which can wait.
        - Two cards of a fact fall on one day only where there are more of them than days, or the level could not be kept.
        """
        if not days:
            return {}
        recall = {card: self._recall(memory, days[0]) for card, memory in memories.items()}
        ranked = sorted(memories, key=lambda card: (recall[card], str(card)))
        lengths = {card: self._pace.expected(recall[card]) for card in ranked}
        return self._dealt(lengths, {card: memory.due for card, memory in memories.items()}, days)

    def around(self, memories: Memories, holiday: Holiday, today: date) -> Mapping[CardId, date]:
        """A day before or after a holiday for each card that is due in it.

        A card suffers when its recall falls by more than a twentieth from its day until the day after. Those that suffer
        most are brought forward, as many as the week before has room for on days that stay near the usual, and none to
        before half of its time has passed: the rest of its growth would be lost. All others come after the holiday, over
        as many days as they need.
        """
        back = self.days(holiday.last + timedelta(days=1), 1)
        if not back:
            return {}
        forward = self._brought_forward(memories, holiday, today, back[0])
        rest = {card: memory for card, memory in memories.items() if card not in forward}
        after = self.days(back[0], self.days_needed(rest, back[0]))
        return {**forward, **self.spread(rest, after)}

    def _brought_forward(
        self, memories: Memories, holiday: Holiday, today: date, back: date
    ) -> Mapping[CardId, date]:
        first = max(today, holiday.first - timedelta(days=BEFORE))
        days = [day for day in self.days(first, BEFORE) if day < holiday.first]
        if not days:
            return {}
        falls = {
            card: self._recall(memory, memory.due) - self._recall(memory, back)
            for card, memory in memories.items()
        }
        half_way = {card: _half_way(memory) for card, memory in memories.items()}
        rooms = [max(0.0, self._full * self._share(day) - self._anyway(day)) for day in days]
        free = [sum(rooms[place:]) for place in range(len(days))]  # seconds from each day on
        lengths: dict[CardId, float] = {}
        for card in sorted(memories, key=lambda card: (-falls[card], str(card))):
            length = self._seconds(memories[card], holiday.first)
            begins = bisect_left(days, half_way[card])
            if falls[card] > SUFFERS and begins < len(days) and min(free[: begins + 1]) >= length:
                lengths[card] = length
                free[: begins + 1] = [seconds - length for seconds in free[: begins + 1]]
        return self._dealt(lengths, half_way, days)

    def _dealt(
        self, lengths: Mapping[CardId, float], ready: Mapping[CardId, date], days: Sequence[date]
    ) -> Mapping[CardId, date]:
        """The cards in their order; `lengths` are seconds, `ready` is the day from which a card may be asked."""
        waiting = [card for card in lengths if ready[card] <= days[-1]]
        left = Counter(map(_fact, waiting))
        level = self._level(sum(lengths[card] for card in waiting), days)
        filled = room = 0.0
        moves: dict[CardId, date] = {}
        for place, day in enumerate(days):
            room += max(0.0, level * self._share(day) - self._anyway(day))
            later = days[place + 1 :]
            firsts, siblings = _by_fact(card for card in waiting if ready[card] <= day)
            urgent = [
                card for card in firsts if left[_fact(card)] > len(later)
            ]  # it needs every day that is left
            others = [card for card in firsts if left[_fact(card)] <= len(later)]
            for card in (*urgent, *others, *siblings):
                if later and filled + lengths[card] / 2 > room:
                    break
                moves[card] = day
                filled += lengths[card]
                left[_fact(card)] -= 1
            waiting = [card for card in waiting if card not in moves]
            if later and not any(
                ready[card] <= day for card in waiting
            ):  # the days left share what comes later
                level = self._level(sum(lengths[card] for card in waiting), later)
                filled = room = 0.0
        return moves

    def _level(self, total: float, days: Sequence[date]) -> float:
        """The seconds, by what a day is given, up to which the days are filled when so many seconds come to them."""
        by_height = sorted((self._anyway(day) / self._share(day), self._share(day)) for day in days)
        held = width = level = 0.0
        for place, (height, part) in enumerate(by_height):
            held += height * part
            width += part
            level = (total + held) / width
            if place + 1 < len(by_height) and level <= by_height[place + 1][0]:
                break
        return level

    def _share(self, day: date) -> float:
        return self._work.availability.share(day)

    def _anyway(self, day: date) -> float:
        """The seconds that what is due on a day anyway is expected to take."""
        return self._work.due.get(day, 0) * self._pace.expected(_DUE_RECALL)

    def _seconds(self, memory: Memory, day: date) -> float:
        return self._pace.expected(self._recall(memory, day))

    def _recall(self, memory: Memory, day: date) -> float:
        return self._rules.recall(memory.stability, max(0, (day - memory.last_day).days))


def _by_fact(cards: Iterable[CardId]) -> tuple[list[CardId], list[CardId]]:
    """The first card of each fact, and the others."""
    met: set[tuple[str, str]] = set()
    firsts: list[CardId] = []
    others: list[CardId] = []
    for card in cards:
        (others if _fact(card) in met else firsts).append(card)
        met.add(_fact(card))
    return firsts, others


def _half_way(memory: Memory) -> date:
    """The day on which half of the time until a card is due has passed, at least one day after its last answer."""
    return memory.last_day + timedelta(days=max(1, math.ceil((memory.due - memory.last_day).days / 2)))


def _fact(card: CardId) -> tuple[str, str]:
    return card.bank, card.fact
