"""How long someone takes: the answer, and then the reading of the verdict until the next one is asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from studyapp.memory.pace import Pace

LONGEST_READING = 60.0  # seconds; who reads longer has gone away
ENOUGH_RIGHT, ENOUGH_WRONG = 30, 15  # answers from which a learner's own pace is told
USUAL = Pace()


@dataclass(frozen=True, slots=True)
class Timed:
    """One answer with the time that it took."""

    at: datetime  # when it was given
    seconds: float  # since the question was shown
    right: bool
    counts: bool  # else it was asked again within a sitting


def seconds_of(answers: Sequence[Timed]) -> list[float]:
    """How long each answer took with the reading of its verdict; they are given oldest first.

    The reading ends when the next question is shown; that of a last answer is not known, and counted as none.
    """
    reading = [(later.at - one.at).total_seconds() - later.seconds for one, later in pairwise(answers)]
    return [
        one.seconds + (read if 0 < read <= LONGEST_READING else 0.0)
        for one, read in zip(answers, [*reading, 0.0], strict=False)
    ]


def pace_of(answers: Sequence[Timed]) -> Pace:
    """The pace of these answers, oldest first; the usual one where they are too few to tell.

    A wrong one takes the second asking with it.
    """
    took = list(zip(answers, seconds_of(answers), strict=True))
    right = [seconds for one, seconds in took if one.counts and one.right]
    wrong = [seconds for one, seconds in took if one.counts and not one.right]
    again = sum(seconds for one, seconds in took if not one.counts)
    return Pace(
        _mean(right) if len(right) >= ENOUGH_RIGHT else USUAL.right,
        _mean(wrong) + again / len(wrong) if len(wrong) >= ENOUGH_WRONG else USUAL.wrong,
    )


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return max(1.0, sum(found) / len(found))
