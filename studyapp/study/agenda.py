"""What a sitting has asked and has still to ask, as one value that undo and redo move between."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.study.asking import Answered, Asking

ASKED_AGAIN_AFTER = 4  # questions; fewer when fewer are left
SURE_ASKED_AGAIN_AFTER = 2  # a mistake that was held for certain is met again before it can settle
USUAL_SECONDS = 12.0  # an answer, before those given tell how long they take
USUAL_WEIGHT = 5  # answers of this sitting that the usual time weighs as much as
LONGEST_COUNTED = (
    30.0  # seconds of an answer; whoever takes longer was called away, or is stuck on just that one
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A card that is still to be asked."""

    card: Card
    again: bool = False
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """The cards still waiting, the question on the screen, and the answers that stand."""

    waiting: tuple[Waiting, ...]
    total: int  # questions planned; those asked again are beside the count
    current: Waiting | None = None
    asking: Asking | None = None  # the question of `current`
    answered: Answered | None = None
    done: tuple[Answered, ...] = ()
    usual: float = USUAL_SECONDS  # an answer takes, before those given tell

    @property
    def seconds_left(self) -> float:
        """About how long the rest takes: the mean time of an answer so far, times what is left.

        The usual time stands in for some answers, and none counts for more than LONGEST_COUNTED: so each answer moves it
        by little, and no odd one makes it jump.
        """
        times = [self.usual] * USUAL_WEIGHT + [min(one.seconds, LONGEST_COUNTED) for one in self.done]
        is_open = self.asking is not None and self.answered is None
        again = self.answered is not None and self.answered.wanted_again
        return sum(times) / len(times) * (len(self.waiting) + is_open + again)

    def times_asked(self, card: CardId) -> int:
        """How often a card was answered in this sitting."""
        return sum(answer.card.id == card for answer in self.done)

    def next_number(self, waiting: Waiting) -> int:
        """The place in the sitting of a card that is asked now."""
        return sum(not answer.asking.again for answer in self.done) + (not waiting.again)

    def with_repeat(self) -> Agenda:
        """Put the card whose verdict is shown back in line, a few questions later, when it is wanted again."""
        if self.answered is None or not self.answered.wanted_again:
            return self
        waiting = list(self.waiting)
        after = SURE_ASKED_AGAIN_AFTER if self.answered.confidently_wrong else ASKED_AGAIN_AFTER
        waiting.insert(after, Waiting(self.answered.card, again=True))
        return replace(self, waiting=tuple(waiting))

    def put_off(self, current: Waiting) -> Agenda:
        """Put a question off to the end; the second time out of the sitting."""
        if current.skipped:
            return self.without(current.card.id)
        return replace(self, waiting=(*self.waiting, replace(current, skipped=True)))

    def without(self, card: CardId) -> Agenda:
        """Let a card leave the sitting; one that was never answered leaves the count too."""
        waiting = tuple(one for one in self.waiting if one.card.id != card)
        return replace(self, waiting=waiting, total=self.total - (self.times_asked(card) == 0))

    def with_card(self, card: Card) -> Agenda:
        """Let the answers to a card that were given so far lead to what it is now."""
        done = (replace(one, card=card) if one.card.id == card.id else one for one in self.done)
        return replace(self, done=tuple(done))

    def with_answer(self, answered: Answered) -> Agenda:
        """Show the verdict on the question on the screen."""
        return replace(self, answered=answered, done=(*self.done, answered))

    def with_correction(self, answered: Answered) -> Agenda:
        """Show the answer last given as it stands after a correction."""
        return replace(self, answered=answered, done=(*self.done[:-1], answered))
