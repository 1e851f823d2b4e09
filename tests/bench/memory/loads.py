"""How even the work is: reviews a day with fuzz alone, and with the lightest of the days that will do."""

from __future__ import annotations

import random
import statistics
from collections import Counter
from dataclasses import dataclass
from datetime import date

from studyapp.facts.forms import Form
from studyapp.memory.load import Work, levelled
from tests.bench.memory.compare import Estimate, estimate
from tests.bench.memory.days import to_day
from tests.bench.memory.learner import Learner
from tests.bench.memory.ours import Ours
from tests.bench.memory.peers import Unit
from tests.bench.memory.trial import Setting, run
from tests.bench.memory.truths import TRUTHS

SETTINGS = {
    "5 new a day all year": Setting(facts=1825, new_a_day=5),
    "the same, at 8 of 10 days": Setting(facts=1825, new_a_day=5, attendance=0.8),
    "a bank of 300, 10 new a day": Setting(facts=300, new_a_day=10),
}
FROM = 90  # the day on which counting begins


class Levelled(Ours):
    """Our scheduler that chooses the day with the least work."""

    def __init__(self, retention: float, rng: random.Random) -> None:
        super().__init__(retention, rng)
        self._due: Counter[date] = Counter()

    def answered(self, unit: Unit, form: Form, day: int, *, right: bool) -> int:
        before = self.card(unit[0]).memory
        if before:
            self._due[before.due] -= 1
        super().answered(unit, form, day, right=right)
        card = levelled(self.cards[unit[0]], self._scheduler, Work(self._due))
        self.cards[unit[0]] = card
        assert card.memory
        self._due[card.memory.due] += 1
        return to_day(card.memory.due)


@dataclass(frozen=True)
class Row:
    """The 95th percentile over the mean of the reviews of a day on which the learner came."""

    setting: str
    truth: str
    fuzz: Estimate
    level: Estimate
    level_month: (
        Estimate  # the median of this ratio within 28 days, which leaves out how work grows and shrinks
    )


def measure(name: str, truth: str, seeds: range) -> Row:
    """With as many learners as seeds."""
    fuzz, level, month = [], [], []
    for seed in seeds:
        for course in (Ours, Levelled):
            reviews = _reviews(SETTINGS[name], truth, seed, course)
            (fuzz if course is Ours else level).append(_unevenness(reviews))
            if course is Levelled:
                pieces = [reviews[start : start + 28] for start in range(0, len(reviews) - 27, 28)]
                month.append(statistics.median(map(_unevenness, pieces)))
    return Row(name, truth, estimate(fuzz), estimate(level), estimate(month))


def _reviews(setting: Setting, truth: str, seed: int, course: type[Ours]) -> list[int]:
    known = TRUTHS[truth](random.Random(f"{seed} truth"), setting.facts)
    learner = Learner(known, setting.facts, random.Random(f"{seed} answers"))
    outcome = run(
        learner, course(0.90, random.Random(f"{seed} course")), setting, random.Random(f"{seed} days")
    )
    return [count for count in outcome.reviews[FROM:] if setting.attendance == 1 or count]


def _unevenness(reviews: list[int]) -> float:
    return sorted(reviews)[round(0.95 * (len(reviews) - 1))] / statistics.mean(reviews)
