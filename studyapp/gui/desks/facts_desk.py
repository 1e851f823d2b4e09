"""Facts as they are looked at: found, with what is left of each in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain, islice
from threading import Lock
from typing import Any

from studyapp.facts.bank import Bank, Status
from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Card
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.cards import CardStore
from studyapp.storage.database import open_database
from studyapp.storage.fact_order import FactOrder
from studyapp.storage.finding import Counts, FactFinder, FactQuery, Memories
from studyapp.storage.slips import Slips
from studyapp.study.progress import KNOWN_STABILITY, State

_AT_ONCE = 5_000  # facts that are found and put in order within the time of a key
_KNOWN = 0.9  # recall from which an answer counts as known


class Order(StrEnum):
    """What facts are put in order by."""

    SOURCE = "source"  # as the bank has them
    CLAIM = "claim"  # stated, attributed, disputed
    RECALL = "recall"  # the least likely to be recalled first
    NEXT = "next"  # those asked soonest first
    MISSED = "missed"  # those missed last first


@dataclass(frozen=True, slots=True)
class CardMemory:
    """What is left of one answer of a fact."""

    card: CardId
    state: State
    recall: (
        float | None
    )  # probability of recall today, of what was answered today tomorrow; None before any answer
    due: date | None
    lapses: int


@dataclass(frozen=True, slots=True)
class FactMemory:
    """What is left of a fact: of all its answers that are asked."""

    cards: tuple[CardMemory, ...]  # empty for a disputed fact, which is shown and never asked

    @property
    def state(self) -> State:
        """Known when all answers are, new when none was ever given, suspended when none is asked any more."""
        states = {card.state for card in self.cards}
        if len(states) == 1:
            return next(iter(states))
        return State.LEARNING if states else State.NEW

    @property
    def recall(self) -> float | None:
        """The mean probability of recall today over the answers that were ever given; None before the first."""
        known = [card.recall for card in self.cards if card.recall is not None]
        return sum(known) / len(known) if known else None

    @property
    def due(self) -> date | None:
        """The first day on which one of its answers is asked again."""
        return min((card.due for card in self.cards if card.due), default=None)


class FactsDesk:
    """Finds facts and says how well each is known."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._kept: Mapping[str, Any] = {}  # what facts were put in order by last
        self._kept_at: tuple[object, ...] = ()
        self._one = Lock()  # what is kept beside the bank is made for one search after another

    def find(self, query: FactQuery) -> Sequence[str]:
        """The ids of all facts that a query fits, in the order of the bank; StudyError when they cannot be read."""
        return self._finder().find(query)

    def counts(self, query: FactQuery) -> Counts:
        """How many facts each choice of a filter would find beside the rest of a query; StudyError as of `find`."""
        return self._finder().counts(query)

    def answers(self, query: FactQuery) -> int:
        """How many answers of the facts that a query fits can be studied; StudyError as of `find`."""
        return self._finder().answers(query)

    def complete(self, letters: str) -> Sequence[str]:
        """The ids of at most 20 entities of which letters begin a word, those in the most facts first."""
        return self._finder().complete(letters)

    def ordered(self, facts: Sequence[str], order: Order) -> Sequence[str]:
        """Facts in another order; those that it says nothing of come last. StudyError when that cannot be read."""
        if order is Order.SOURCE:
            return facts
        if order is Order.CLAIM:
            claims, every = list(Status), self._studies.bank.facts
            return sorted(facts, key=lambda fact: claims.index(every[fact].status))
        now = order, self._studies.day(), *self._latest()
        if self._kept_at != now:  # it is asked again with every letter that is typed
            self._kept, self._kept_at = self._keys(order), now
        key = self._kept
        known = [fact for fact in facts if fact in key]
        known.sort(key=lambda fact: key[fact], reverse=order is Order.MISSED)
        return [*known, *(fact for fact in facts if fact not in key)]

    def takes_long(self, query: FactQuery, order: Order) -> bool:
        """Whether to find and order facts takes longer than a key may, so that it is to be done in the background."""
        return len(self._studies.bank.facts) > _AT_ONCE and (
            query != FactQuery() or order is not Order.SOURCE
        )

    def finding(self, query: FactQuery, order: Order) -> Callable[[], Sequence[str]]:
        """What finds and orders facts in a thread, by a connection of its own; one at a time, errors as of `find`."""
        studies, folder = self._studies, self._studies.database.path.parent

        def found() -> Sequence[str]:
            with self._one, open_database(folder, writing=False) as database:
                desk = FactsDesk(studies.through(database))
                desk._kept, desk._kept_at = self._kept, self._kept_at
                facts = desk.ordered(desk.find(query), order)
                self._kept, self._kept_at = desk._kept, desk._kept_at
                return facts

        return found

    def _latest(self) -> tuple[str, ...]:
        """As long as this stays, all that facts are put in order by stays too."""
        studies = self._studies
        happened = Slips(studies.database, studies.learner.id, studies.bank.id).latest()
        return (*happened, str(studies.learner.settings.parameters))

    def _keys(self, order: Order) -> Mapping[str, Any]:
        studies, today = self._studies, self._studies.day()
        stored = FactOrder(studies.database, studies.learner.id, studies.bank.id)
        match order:
            case Order.RECALL:
                return stored.recalls(studies.scheduler(), today)
            case Order.NEXT:
                return stored.dues()
            case _:
                return stored.missed(today)

    def memories(self, facts: Iterable[str]) -> Mapping[str, FactMemory]:
        """What is left of these facts today; StudyError when it cannot be read."""
        studies = self._studies
        return memories_of(studies.bank, facts, studies.cards, studies.scheduler(), studies.day())

    def states(self) -> Mapping[str, State]:
        """How far every fact of the bank has come, for pictures of all of them; StudyError as of `find`."""
        return self._finder().states()

    def _finder(self) -> FactFinder:
        studies = self._studies
        return FactFinder(studies.bank, Memories(studies.database, studies.learner.id, studies.day()))


def memories_of(
    bank: Bank, facts: Iterable[str], cards: CardStore, scheduler: Scheduler, today: date
) -> Mapping[str, FactMemory]:
    """What is left of facts on a study day, for a learner whose cards these are; StudyError when it cannot be read."""

    def memory(card: Card) -> CardMemory:
        if card.memory is None:
            return CardMemory(card.id, State.SUSPENDED if card.suspended else State.NEW, None, None, 0)
        # On the day of an answer the formula says 1, even of one that was missed: what is left tomorrow tells more.
        recall = scheduler.retrievability(card, max(today, card.memory.last_day + timedelta(days=1)))
        known = recall >= _KNOWN and card.memory.stability >= KNOWN_STABILITY
        state = State.SUSPENDED if card.suspended else State.KNOWN if known else State.LEARNING
        due = max(card.memory.due, card.buried_until or card.memory.due)
        return CardMemory(card.id, state, recall, due, card.memory.lapses)

    asked = {fact: tuple(bank.cards_of(bank.facts[fact])) for fact in facts}
    found = iter(cards.get(chain.from_iterable(asked.values())))
    return {fact: FactMemory(tuple(map(memory, islice(found, len(of))))) for fact, of in asked.items()}
