"""How unlike the weights a learner may be: vectors as learners differ, the likelier the better they foretell the answers."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import accumulate

from studyapp.memory.expectation import Given, Memories, Reset
from studyapp.memory.parameters import Parameters

DRAWN = 100  # vectors that the answers choose from
ENOUGH = 200  # answers to choose by; of more, those to some of the cards

# How the weights fitted to single learners differ, as standard deviations, and the bounds that fits keep to. Source:
# PARAMS_STDDEV and the clipper of https://github.com/open-spaced-repetition/fsrs-rs
_SPREAD = (
    *(6.43, 9.66, 17.58, 27.85),
    *(0.57, 0.28, 0.6, 0.12),
    *(0.39, 0.18, 0.33),
    *(0.3, 0.09, 0.16, 0.57),
    *(0.25, 1.03),
    *(0.31, 0.32, 0.14),
    0.27,
)
_BOUNDS = (
    *((0.001, 100.0),) * 4,
    *((1.0, 10.0), (0.001, 4.0), (0.001, 4.0), (0.001, 0.75)),
    *((0.0, 4.5), (0.0, 0.8), (0.001, 3.5)),
    *((0.001, 5.0), (0.001, 0.25), (0.001, 0.9), (0.0, 4.0)),
    *((0.0, 1.0), (1.0, 6.0)),
    *((0.0, 2.0), (0.0, 2.0), (0.0, 0.8)),
    (0.1, 0.8),
)

Vector = tuple[float, ...]


def possible_weights(
    weights: Sequence[float], met: Sequence[Given | Reset], rng: random.Random, count: int
) -> list[Vector]:
    """So many vectors of weights by which the learner may remember; the same one may come more than once.

    They are drawn around the learner's weights as learners differ from each other, since nobody's memory is as the
    weights say, and then by how probable they make the answers of the learner, as far as `count` of them stay likely:
    few answers tell little, and no vector is the truth, so that they must not be trusted too far.
    """
    vectors = [_drawn(weights, rng) for _ in range(DRAWN if met else count)]
    if not met:
        return vectors
    some = _answers_to_some(met, rng)
    fits = [_fit(vector, some) for vector in vectors]
    return _chosen(vectors, _tempered(fits, count), rng, count)


def _drawn(weights: Sequence[float], rng: random.Random) -> Vector:
    """Each weight is log-normal around the learner's, so that none changes its sign and the middle stays.

    They are drawn one by one, although fits that differ in one differ in others too.
    """
    drawn = []
    for weight, spread, (low, high) in zip(weights, _SPREAD, _BOUNDS, strict=True):
        reach = spread / weight if weight else 0.0
        sigma = math.sqrt(math.log((1 + math.sqrt(1 + 4 * reach * reach)) / 2))
        drawn.append(min(max(weight * rng.lognormvariate(0, sigma), low), high))
    drawn[0] = min(drawn[0], drawn[2])  # what was forgotten at first does not last longer than what was known
    return tuple(drawn)


def _answers_to_some(met: Sequence[Given | Reset], rng: random.Random) -> list[Given | Reset]:
    """All that happened to as many cards as it takes for enough answers."""
    cards = sorted({one.card for one in met})
    if len(met) <= ENOUGH:
        return list(met)
    kept = set(rng.sample(cards, max(1, len(cards) * ENOUGH // len(met))))
    return [one for one in met if one.card in kept]


def _fit(vector: Vector, met: Sequence[Given | Reset]) -> float:
    """The logarithm of the probability of the answers, had the learner this memory."""
    walk = Memories({}, always=Parameters(0, vector)).walk(met)
    return sum(math.log(max(one.chance if one.right else 1 - one.chance, 1e-6)) for one in walk)


def _tempered(fits: Sequence[float], count: int) -> list[float]:
    """The probabilities that the fits give, softened as little as need be for so many vectors to stay likely."""
    best = max(fits)

    def shares(power: float) -> list[float]:
        return [math.exp(power * (fit - best)) for fit in fits]

    def likely(power: float) -> float:  # the effective number of vectors
        found = shares(power)
        return sum(found) ** 2 / sum(share * share for share in found)

    low, high = 0.0, 1.0
    if likely(high) >= count:
        return shares(high)
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if likely(middle) >= count else (low, middle)
    return shares(low)


def _chosen(
    vectors: Sequence[Vector], shares: Sequence[float], rng: random.Random, count: int
) -> list[Vector]:
    """So many vectors, each as often as its share has it, to one more or less."""
    sums = list(accumulate(shares))
    start = rng.random()
    chosen = []
    place = 0
    for number in range(count):
        while sums[place] < (number + start) * sums[-1] / count:
            place += 1
        chosen.append(vectors[place])
    return chosen
