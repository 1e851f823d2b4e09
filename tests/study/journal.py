"""A journal that keeps everything in memory, for sittings without a disk."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card
from studyapp.memory.review import Act, Correction, History, Rename
from studyapp.study.record import Answer, Mistake


class MemoryJournal:
    """Keeps rows and cards in lists and dictionaries; while `full` it keeps nothing and says so."""

    def __init__(self) -> None:
        self.full = False
        self.answers: list[Answer] = []
        self.corrections: list[Correction] = []
        self.acts: list[Act] = []
        self.renames: list[Rename] = []
        self.cards: dict[CardId, Card] = {}
        self._histories: defaultdict[CardId, History] = defaultdict(History)
        self._ids = 0

    def new_id(self) -> str:
        self._ids += 1
        return f"{self._ids:08}"

    def record(self, card: Card, answer: Answer) -> None:
        self._refuse_when_full()
        self.answers.append(answer)
        old = self._histories[card.id]
        self._histories[card.id] = History((*old.reviews, answer.review), old.corrections, old.acts)
        self.cards[card.id] = card

    def correct(self, card: Card, corrections: Sequence[Correction]) -> None:
        self._refuse_when_full()
        self.corrections.extend(corrections)
        old = self._histories[card.id]
        self._histories[card.id] = History(old.reviews, (*old.corrections, *corrections), old.acts)
        self.cards[card.id] = card

    def act(self, cards: Sequence[Card], acts: Sequence[Act]) -> None:
        self._refuse_when_full()
        self.acts.extend(acts)
        for act in acts:
            old = self._histories[act.card]
            self._histories[act.card] = History(old.reviews, old.corrections, (*old.acts, act))
        for card in cards:
            self.cards[card.id] = card

    def rename(self, rename: Rename, cards: Sequence[Card]) -> None:
        self._refuse_when_full()
        self.renames.append(rename)
        was, known = self._histories.pop(rename.old), self._histories[rename.new]
        self._histories[rename.new] = History(
            (*was.reviews, *known.reviews), (*was.corrections, *known.corrections), (*was.acts, *known.acts)
        )
        for card in cards:
            self.cards[card.id] = card

    def latest(self, card: CardId) -> datetime | None:
        old = self._histories[card]
        return max((*(one.answered_at for one in old.reviews), *(one.at for one in old.acts)), default=None)

    def work(self, first: date, last: date) -> dict[date, int]:
        dues = [card.memory.due for card in self.cards.values() if card.memory and not card.suspended]
        return dict(Counter(due for due in dues if first <= due <= last))

    def siblings_due(self, card: CardId) -> frozenset[date]:
        return frozenset(
            one.memory.due
            for one in self.cards.values()
            if one.memory and not one.suspended and one.id.fact == card.fact and one.id != card
        )

    def mistaken(self, card: CardId) -> tuple[Mistake, ...]:
        wrong = [one for one in self.answers if one.review.card == card and one.outcome is Outcome.WRONG]
        return tuple(Mistake(one.response, one.form) for one in reversed(wrong))

    def history(self, card: CardId) -> History:
        return self._histories[card]

    def _refuse_when_full(self) -> None:
        if self.full:
            raise StudyError("The last answer was not saved: the disk is full.")
