"""How simulated learners really remember: FSRS-6, DASH (two kinds), ACT-R and HLR, each with parameters drawn by chance.

None knows what a scheduler thinks. Shapes and middle values are the published ones (docs/memory.md names them); thresholds and offsets
are moved where those of a fit to flash cards would have nobody forget, or nobody remember.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Protocol

from studyapp.memory.formulas import Formulas, State
from studyapp.memory.parameters import DEFAULT

PRIOR = 0.2  # the share of facts that a learner knows before they were ever asked


class Truth(Protocol):
    """One learner's memory of many items. Days are whole numbers and never go back."""

    def recall(self, item: int, day: int) -> float:
        """The probability of recall of an item that was studied on an earlier day."""
        ...

    def study(self, item: int, day: int, *, recalled: bool) -> None:
        """Be asked an item and be shown its answer."""
        ...


class Fsrs:
    """FSRS-6, every weight off by about a sixth, the items unlike at first."""

    def __init__(self, rng: random.Random, items: int, *, spread: float = 0.15) -> None:
        weights = [weight * rng.lognormvariate(0, spread) for weight in DEFAULT.weights]
        weights[4] = min(weights[4], 10.0)
        weights[7] = min(weights[7], 0.75)
        weights[20] = min(max(weights[20], 0.1), 0.8)
        self._formulas = Formulas(weights)
        self._ease = [rng.lognormvariate(0, 0.5 if spread else 0.0) for _ in range(items)]
        self._states: dict[int, tuple[State, int]] = {}

    def recall(self, item: int, day: int) -> float:
        state, last = self._states[item]
        return self._formulas.recall(state[0], day - last)

    def study(self, item: int, day: int, *, recalled: bool) -> None:
        if item not in self._states:
            stability, difficulty = self._formulas.first(3 if recalled else 1)
            self._states[item] = (stability * self._ease[item], difficulty), day
            return
        state, last = self._states[item]
        if last == day:
            return
        step = self._formulas.right if recalled else self._formulas.wrong
        self._states[item] = step(*state, self._formulas.recall(state[0], day - last)), day


class Dash:
    """DASH with the decaying windows of the multiscale context model: logits of counts of attempts and of successes."""

    _DECAYS = (0.2434, 1.9739, 16.009, 129.8426)  # days
    _WEIGHTS = (0.2783, 0.8131, 0.4252, 1.0056, -0.1527, 0.6455, 0.1409, 0.669)  # attempts, successes, ...
    _OFFSET = 0.843 - 1.5

    def __init__(self, rng: random.Random, items: int) -> None:
        self._weights = [weight * rng.gauss(1, 0.15) for weight in self._WEIGHTS]
        offset = self._OFFSET + rng.gauss(0, 0.3)
        self._offsets = [offset + rng.gauss(0, 0.5) for _ in range(items)]
        self._counts: dict[int, tuple[list[float], int]] = {}

    def recall(self, item: int, day: int) -> float:
        logit = self._offsets[item]
        for weight, count in zip(self._weights, self._decayed(item, day), strict=True):
            logit += weight * math.log1p(count)
        return 1 / (1 + math.exp(-logit))

    def study(self, item: int, day: int, *, recalled: bool) -> None:
        counts = self._decayed(item, day)
        for window in range(len(self._DECAYS)):
            counts[2 * window] += 1
            counts[2 * window + 1] += recalled
        self._counts[item] = counts, day

    def _decayed(self, item: int, day: int) -> list[float]:
        counts, last = self._counts.get(item, ([0.0] * 8, day))
        left = [math.exp((last - day) / decay) for decay in self._DECAYS for _ in range(2)]
        return [count * share for count, share in zip(counts, left, strict=True)]


class DashActR:
    """DASH with power-law traces: a success leaves a strong one, a failure next to none."""

    _GAIN, _POWER, _FAILED, _RECALLED = 1.4164, 0.516, -0.0564, 1.9223
    _OFFSET = 1.0549 - 1.5

    def __init__(self, rng: random.Random, items: int) -> None:
        self._gain = self._GAIN * rng.gauss(1, 0.15)
        self._power = self._POWER * rng.gauss(1, 0.15)
        offset = self._OFFSET + rng.gauss(0, 0.3)
        self._offsets = [offset + rng.gauss(0, 0.5) for _ in range(items)]
        self._shown: list[list[tuple[int, float]]] = [[] for _ in range(items)]  # day, weight

    def recall(self, item: int, day: int) -> float:
        traces = sum(weight * max(day - then, 1) ** -self._power for then, weight in self._shown[item])
        return 1 / (1 + math.exp(-self._gain * math.log1p(max(traces, 0.0)) - self._offsets[item]))

    def study(self, item: int, day: int, *, recalled: bool) -> None:
        self._shown[item].append((day, self._RECALLED if recalled else self._FAILED))


class ActR:
    """ACT-R: each presentation fades by a power of time, the faster the stronger the memory was when it came."""

    _DECAY, _SCALE, _NOISE, _THRESHOLD = 0.1768, 0.217, 0.2549, -1.6
    _SECONDS = 86400 * 0.025  # of a day that count: little interferes between two sittings

    def __init__(self, rng: random.Random, items: int) -> None:
        threshold = self._THRESHOLD + rng.gauss(0, 0.1)
        self._scale = self._SCALE * rng.gauss(1, 0.1)
        self._thresholds = [threshold + rng.gauss(0, 0.15) for _ in range(items)]
        self._shown: list[list[tuple[int, float]]] = [[] for _ in range(items)]  # day, power

    def recall(self, item: int, day: int) -> float:
        strength = self._strength(item, day)
        return 1 / (1 + math.exp((self._thresholds[item] - strength) / self._NOISE))

    def study(self, item: int, day: int, *, recalled: bool) -> None:  # it learns the same from both
        power = self._DECAY
        if self._shown[item]:
            power += self._scale * math.exp(self._strength(item, day))
        self._shown[item].append((day, power))

    def _strength(self, item: int, day: int) -> float:
        return math.log(
            sum(max((day - then) * self._SECONDS, 1.0) ** -power for then, power in self._shown[item])
        )


class Hlr:
    """Half-life regression: the half-life grows with counts of successes, however they were spaced.

    Each failure shortens it, for ever; `floor` (days) keeps facts from becoming such as nobody can learn.
    """

    _RIGHT, _WRONG, _OFFSET = 2.5819, -0.8674, 2.7245

    def __init__(self, rng: random.Random, items: int, *, floor: float = 1.0) -> None:
        self._floor = floor
        self._right = self._RIGHT * rng.gauss(1, 0.1)
        self._wrong = self._WRONG * rng.gauss(1, 0.1)
        self._offsets = [self._OFFSET + rng.gauss(0, 0.7) for _ in range(items)]
        self._counts: dict[int, tuple[int, int, int]] = {}  # right, wrong, last day

    def recall(self, item: int, day: int) -> float:
        right, wrong, last = self._counts[item]
        exponent = self._right * math.sqrt(right) + self._wrong * math.sqrt(wrong) + self._offsets[item]
        half_life = max(math.pow(2.0, min(exponent, 40.0)), self._floor)
        return math.pow(2.0, (last - day) / half_life)

    def study(self, item: int, day: int, *, recalled: bool) -> None:
        right, wrong, _ = self._counts.get(item, (0, 0, day))
        self._counts[item] = right + recalled, wrong + (not recalled), day


def _hlr_without_floor(rng: random.Random, items: int) -> Truth:
    return Hlr(rng, items, floor=0.01)


TRUTHS: dict[str, Callable[[random.Random, int], Truth]] = {
    "FSRS-6": Fsrs,
    "DASH": Dash,
    "DASH[ACT-R]": DashActR,
    "ACT-R": ActR,
    "HLR": Hlr,
    "HLR, no floor": _hlr_without_floor,
}
MAIN = ("FSRS-6", "DASH", "DASH[ACT-R]", "ACT-R", "HLR")
