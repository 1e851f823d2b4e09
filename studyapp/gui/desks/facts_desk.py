"""Facts as they are looked at: found, with what is left of each in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Card
from studyapp.storage.finding import FactFinder, FactQuery
from studyapp.study.progress import KNOWN_STABILITY, State

_KNOWN = 0.9  # recall from which an answer counts as known


@dataclass(frozen=True, slots=True)
class CardMemory:
    """What is left of one answer of a fact."""

    card: CardId
    state: State
    recall: float | None  # probability of recall today; None for what was never answered
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

    def find(self, query: FactQuery) -> Sequence[str]:
        """The ids of all facts that a query fits, in the order of the bank; StudyError when they cannot be read."""
        return FactFinder(self._studies.bank).find(query)

    def memories(self, facts: Iterable[str]) -> Mapping[str, FactMemory]:
        """What is left of these facts today; StudyError when it cannot be read."""
        bank, today = self._studies.bank, self._studies.day()
        scheduler = self._studies.scheduler()

        def memory(card: Card) -> CardMemory:
            if card.memory is None:
                return CardMemory(card.id, State.SUSPENDED if card.suspended else State.NEW, None, None, 0)
            recall = scheduler.retrievability(card, today)
            known = recall >= _KNOWN and card.memory.stability >= KNOWN_STABILITY
            state = State.SUSPENDED if card.suspended else State.KNOWN if known else State.LEARNING
            return CardMemory(card.id, state, recall, card.memory.due, card.memory.lapses)

        return {
            fact: FactMemory(
                tuple(map(memory, self._studies.cards.get(bank.cards_of(bank.facts[fact])))),
            )
            for fact in facts
        }

    def states(self) -> Mapping[str, State]:
        """How far every fact of the bank has come, for pictures of all of them."""
        return {fact: memory.state for fact, memory in self.memories(self._studies.bank.facts).items()}
