"""What a screen shows of a sitting: the question it waits on, and the answer that was given."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.facts.verdict import Outcome, Verdict
from studyapp.memory.card import CONFIDENT, Card, Rating
from studyapp.memory.review import CorrectionKind
from studyapp.questions.explain import Explanation
from studyapp.questions.hints import Hinted
from studyapp.questions.question import Question
from studyapp.questions.response import Response
from studyapp.study.leeches import is_leech_now
from studyapp.study.rating import counted_outcome


@dataclass(frozen=True, slots=True)
class Asking:
    """A question on the screen."""

    question: Question
    card: Card
    number: int  # place in the sitting, from 1
    total: int  # questions planned in the sitting; those asked again are beside the count
    again: bool  # asked again within the sitting: does not touch the memory
    once: bool = False  # not asked again, whatever is answered


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer with all that came of it, as it stands after corrections."""

    asking: Asking
    response: Response
    verdict: Verdict
    explanation: Explanation
    rating: Rating  # as it counts now
    card: Card  # after it
    review_id: str
    counts: bool  # it touched the memory
    seconds: float
    hints: Hinted  # that were taken before it
    certainty: float | None = None  # 0 to 1, as it was stated before the verdict
    corrected: CorrectionKind | None = None

    @property
    def outcome(self) -> Outcome:
        """What the answer counts as now."""
        return counted_outcome(self.verdict.outcome, self.rating)

    @property
    def can_overrule(self) -> bool:
        """Whether it was found close or wrong and no correction was made."""
        return self.corrected is None and self.verdict.outcome is not Outcome.RIGHT

    @property
    def can_be_guess(self) -> bool:
        """Whether it was found right and no correction was made."""
        return self.corrected is None and self.verdict.outcome is Outcome.RIGHT

    @property
    def confidently_wrong(self) -> bool:
        """Whether it is wrong although the learner had said to be sure."""
        sure = self.certainty is not None and self.certainty >= CONFIDENT
        return sure and self.outcome is Outcome.WRONG

    @property
    def leech(self) -> bool:
        """Whether it is one of the lapses at which the learner is told how often the card was missed."""
        before, after = self.asking.card.memory, self.card.memory
        lapsed = before is not None and after is not None and after.lapses > before.lapses
        return lapsed and is_leech_now(after)

    @property
    def wanted_again(self) -> bool:
        """Whether the sitting asks the card once more: after a wrong answer, until it has been right once."""
        missed = self.outcome is Outcome.WRONG or (self.asking.again and self.outcome is Outcome.CLOSE)
        return missed and not self.asking.once
