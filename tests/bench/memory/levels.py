"""Recall at review against the desired retention, by the forms that are asked and by how right answers are credited."""

from __future__ import annotations

import random
import statistics
from dataclasses import dataclass

from studyapp.facts.forms import Form
from tests.bench.memory.compare import Estimate, estimate
from tests.bench.memory.learner import QUESTIONS, Learner
from tests.bench.memory.ours import Ours
from tests.bench.memory.trial import Setting, run
from tests.bench.memory.truths import TRUTHS, Fsrs

MIXES = {
    "typed only": (Form.TYPED,),
    "choice only": (Form.CHOICE,),
    "true/false only": (Form.TRUE_FALSE,),
    "choice and typed": (Form.CHOICE, Form.TYPED),
    "choice, true/false, cloze, typed": (Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE, Form.TYPED),
    "choice, cloze, typed": QUESTIONS,
    "our ladder": (),
}
RETENTIONS = (0.80, 0.90, 0.95)
AS_BELIEVED = (
    "as the scheduler believes"  # FSRS-6 with the scheduler's own weights: only the credit can go wrong
)


@dataclass(frozen=True)
class Row:
    """Points between the true recall at review and the desired retention."""

    truth: str
    mix: str
    retention: float
    naive: Estimate
    soft: Estimate


def measure(truth: str, mix: str, retention: float, seeds: range, setting: Setting) -> Row:
    """The second half of the time, with full credit for each right answer and with soft credit."""

    def off(seed: int, course: Ours) -> float:
        rng = random.Random(f"{seed} truth")
        known = (
            Fsrs(rng, setting.facts, spread=0.0)
            if truth == AS_BELIEVED
            else TRUTHS[truth](rng, setting.facts)
        )
        learner = Learner(known, setting.facts, random.Random(f"{seed} answers"))
        outcome = run(learner, course, setting, random.Random(f"{seed} days"))
        recall = [one for day, all_ in outcome.recall.items() if day >= setting.days // 2 for one in all_]
        return 100 * (statistics.mean(recall) - retention)

    found: dict[str, list[float]] = {"naive": [], "soft": []}
    for seed in seeds:
        for credit, values in found.items():
            course = Ours(
                retention,
                random.Random(f"{seed} course"),
                mix=MIXES[mix],
                naive=credit == "naive",
            )
            values.append(off(seed, course))
    return Row(truth, mix, retention, *(estimate(values) for values in found.values()))
