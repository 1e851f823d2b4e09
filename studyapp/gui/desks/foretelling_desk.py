"""How well the answers to a bank were foretold, by the scheduler and by the learner, and what they were sure of and wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.memory.certainty import ConfidentlyWrong
from studyapp.processes import run_in_process
from studyapp.questions import wording
from studyapp.storage.foretold import Foretold, foretold_of, newest
from studyapp.study.selection import Selection

Mark = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class SureAndWrong:
    """A fact of which a question was answered wrongly by a learner who was sure, and not rightly since."""

    card: CardId
    sentence: str
    key: str
    day: int  # study day, as `date.toordinal` numbers it
    certainty: float


class ForetellingDesk:
    """Hands out values; all answers are read for them, so they are kept until there is another one."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._kept: tuple[Mark, Foretold] | None = None

    def day(self) -> date:
        """The study day that it is."""
        return self._studies.day()

    @property
    def asks_certainty(self) -> bool:
        """Whether the learner is asked how sure they are."""
        return self._studies.learner.settings.asks_certainty

    def mark(self) -> Mark:
        """What differs as soon as an answer, a correction, an act or other weights would change the figures."""
        return *newest(self._studies.database), self._studies.learner.settings.parameters

    def kept(self) -> Foretold | None:
        """The figures, where they were worked out since the last answer; else None."""
        return self._kept[1] if self._kept and self._kept[0] == self.mark() else None

    def keep(self, mark: Mark, found: Foretold) -> None:
        """Keep figures that were worked out when everything stood as a mark says."""
        self._kept = mark, found

    def working_out(self) -> Callable[[Callable[[], bool]], Foretold]:
        """What works the figures out in a process of its own; it is called in a thread, with what says whether to cancel.

        CancelledError when that says so; StudyError when the answers cannot be read.
        """
        studies = self._studies
        folder, name, bank = studies.database.path.parent, studies.learner.name, studies.bank.id

        def work(cancelled: Callable[[], bool]) -> Foretold:
            return run_in_process(foretold_of, folder, name, bank, cancelled=cancelled)

        return work

    def sure_and_wrong(self, found: Iterable[ConfidentlyWrong]) -> list[SureAndWrong]:
        """The same as people read it, in the same order; cards that the bank no longer has are left out."""
        bank = self._studies.bank
        told = []
        for one in found:
            card = CardId.parse(one.card)
            if card.fact in bank.facts and card in bank.cards_of(bank.facts[card.fact]):
                slot = bank.slot(card)
                key = wording.value_words(bank, slot.value, quoted=slot.quoted)
                sentence = wording.sentence(bank, bank.facts[card.fact])
                told.append(SureAndWrong(card, sentence, key, one.day, one.certainty))
        return told

    @staticmethod
    def practice(told: Sequence[SureAndWrong]) -> Selection:
        """A sitting over all of these, the surest first; it counts, so that what is right by then is off the list."""
        return Selection(cards=tuple(one.card for one in told))
