"""What is done to facts without answering: suspended, put off, flagged, made new; and all of it taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Card
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.study.keeping import Doing

_AT_ONCE = 16  # cards, so that whoever goes on between them is not held up


@dataclass(slots=True)
class FactChange:
    """What was done to facts, as far as it was, with all that takes it back."""

    kind: ActKind
    facts: set[str] = field(default_factory=set)
    acts: list[tuple[CardId, str]] = field(default_factory=list)


class FactActs:
    """Does things to many cards step by step; what was done can be taken back, the latest first."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._changes: list[FactChange] = []

    @property
    def change(self) -> FactChange | None:
        """The last change that can be taken back."""
        return self._changes[-1] if self._changes else None

    def asleep(self, facts: Iterable[str]) -> bool:
        """Whether all answers of these facts are suspended, and there are any; looked at up to the first that is not."""
        bank, some = self._studies.bank, False
        for fact in facts:
            for card in self._studies.cards.get(bank.cards_of(bank.facts[fact])):
                if not card.suspended:
                    return False
                some = True
        return some

    def doing(self, kind: ActKind, facts: Sequence[str], note: str = "") -> Iterator[int]:
        """Do one thing to facts, a few cards at a time; yields how many of the facts are done with.

        Cards on which it would change nothing are left alone. StudyError when it cannot be kept; what was done until then
        stands, and can be taken back.
        """
        studies, change = self._studies, FactChange(kind)
        few: list[CardId] = []
        for number, fact in enumerate(facts, 1):
            few += self._cards(kind, fact)
            if len(few) >= _AT_ONCE or number == len(facts):
                acts = studies.keeper().act_on_all([Doing(card, note) for card in few], kind, studies.clock())
                if acts and not change.acts:
                    self._changes.append(change)
                change.acts += zip(few, acts, strict=True)
                change.facts.update(card.fact for card in few)
                few = []
                yield number

    def taking_back(self) -> Iterator[int]:
        """Take the last change back, a few cards at a time; yields how many of its acts are. StudyError as above."""
        change, studies = self.change, self._studies
        if change is None:
            return
        total = len(change.acts)
        while change.acts:
            keeper = studies.keeper()
            for card, act in reversed(change.acts[-_AT_ONCE:]):
                keeper.say(card, act, CorrectionKind.REVOKED, studies.clock())
                change.acts.pop()
            yield total - len(change.acts)
        self._changes.remove(change)

    def _cards(self, kind: ActKind, fact: str) -> list[CardId]:
        """The cards of a fact that it would change something on; a note stands on the first alone."""
        bank = self._studies.bank
        cards = self._studies.cards.get(bank.cards_of(bank.facts[fact]))
        fitting = [card.id for card in cards if _fits(kind, card)]
        return fitting[:1] if kind is ActKind.FLAG else fitting


def _fits(kind: ActKind, card: Card) -> bool:
    match kind:
        case ActKind.SUSPEND | ActKind.BURY:
            return not card.suspended
        case ActKind.RESUME:
            return card.suspended
        case ActKind.RESET:
            return card.memory is not None
        case _:
            return True
