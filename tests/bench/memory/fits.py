"""What the optimiser gains: fitted after a year, and judged by the answers after it, which nothing had seen."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

from studyapp.memory.calibration import log_loss
from studyapp.memory.expectation import Given, Memories
from studyapp.memory.optimiser import optimise
from studyapp.memory.parameters import DEFAULT, Parameters
from studyapp.memory.training import RustTrainer
from tests.bench.memory.compare import Estimate, estimate
from tests.memory.answers import answers_of

YEAR, DAYS = 365, 500
FIRST_DAY = 1000  # of answers_of


@dataclass(frozen=True)
class Learners:
    """Learners whose memory is FSRS-6, and the way in which they are asked."""

    name: str
    spread: float  # each weight times exp(N(0, spread))
    guess_rate: float
    cards: int


LEARNERS = (
    Learners("weights far from the defaults (0.3), typed", 0.3, 0.0, 400),
    Learners("the same, choice of three", 0.3, 1 / 3, 400),
    Learners("the same, true/false", 0.3, 1 / 2, 400),
    Learners("the same, typed, 120 cards", 0.3, 0.0, 120),
    Learners("weights near the defaults (0.15), typed", 0.15, 0.0, 400),
    Learners("the same, choice of three", 0.15, 1 / 3, 400),
    Learners("exactly the defaults, typed", 0.0, 0.0, 400),
    Learners("exactly the defaults, choice of three", 0.0, 1 / 3, 400),
)


@dataclass(frozen=True)
class Row:
    """What came of it; log losses of the answers after the year, less that of the defaults."""

    answers: Estimate  # before the fit
    kept: int
    better: int  # of those kept
    change: Estimate | None  # where kept
    true: Estimate  # of the weights that the learner really has


def measure(learners: Learners, seeds: range) -> Row:
    """Fit each learner once."""
    answers: list[float] = []
    changes: list[float] = []
    true: list[float] = []
    for seed in seeds:
        rng = random.Random(seed)
        weights = tuple(one * math.exp(rng.gauss(0, learners.spread)) for one in DEFAULT.weights)
        given = answers_of(weights, seed, cards=learners.cards, days=DAYS, guess_rate=learners.guess_rate)
        past = [one for one in given if one.day < FIRST_DAY + YEAR]
        later = given[len(past) :]
        answers.append(len(past))
        base = _loss(past, later, DEFAULT)
        true.append(_loss(past, later, replace(DEFAULT, weights=weights)) - base)
        weighed = optimise(past, DEFAULT, trainer=RustTrainer(), rng=rng)
        if weighed.better and weighed.weights is not None:
            changes.append(_loss(past, later, Parameters(2, weighed.weights, weighed.offsets)) - base)
    better = sum(change < 0 for change in changes)
    return Row(
        estimate(answers), len(changes), better, estimate(changes) if changes else None, estimate(true)
    )


def _loss(past: list[Given], later: list[Given], parameters: Parameters) -> float:
    memories = Memories({}, always=parameters)
    for one in past:
        memories.meet(one)
    losses = [log_loss(asked.chance, right=asked.right) for asked in memories.walk(later)]
    return sum(losses) / len(losses)
