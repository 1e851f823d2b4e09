"""How an answer counts: verdict, form and time become one of four ratings, and a rating says what was right."""

from __future__ import annotations

from studyapp.facts.forms import Form
from studyapp.facts.verdict import Exact, Outcome, Verdict
from studyapp.memory.card import CONFIDENT, Rating

LONGEST = 60.0  # seconds; whoever takes longer has left the desk, and no more is counted
VERY_SLOW = 45.0  # seconds; right from here on is Hard
FAST = 5.0  # seconds; Easy must be quicker than this


def seconds_counted(seconds: float) -> float:
    """The time of an answer as it is kept: never negative, at most LONGEST."""
    return min(max(seconds, 0.0), LONGEST)


def rate(
    verdict: Verdict,
    form: Form,
    seconds: float,
    *,
    first_try: bool,
    certainty: float | None = None,
    hints: int = 0,
) -> Rating:
    """Rate an answer that took so many seconds and hints; `certainty`, 0 to 1, is how sure the learner said to be, if asked.

    Time is weak evidence (it moves the odds of a later recall by a sixth per standard deviation), so Hard and
    Easy are rare: Hard for close, for right after VERY_SLOW and for right with a hint; Easy only for the key itself, typed without a slip,
    within FAST, when the sitting has not shown it before, and without a doubt stated.
    """
    match verdict.outcome:
        case Outcome.WRONG:
            return Rating.AGAIN
        case Outcome.CLOSE:
            return Rating.HARD
        case Outcome.RIGHT:
            if seconds >= VERY_SLOW or hints:
                return Rating.HARD
            doubted = certainty is not None and certainty < CONFIDENT
            sure = first_try and not doubted and form is Form.TYPED and verdict.reason == Exact()
            return Rating.EASY if sure and seconds < FAST else Rating.GOOD


def counted_outcome(verdict: Outcome, rating: Rating) -> Outcome:
    """What an answer counts as after its corrections, from what was found and how it is rated now.

    Again is wrong; Good and Easy are right; Hard is right when it was found right, else close.
    """
    match rating:
        case Rating.AGAIN:
            return Outcome.WRONG
        case Rating.HARD if verdict is not Outcome.RIGHT:
            return Outcome.CLOSE
        case _:
            return Outcome.RIGHT
