"""Vectors of FSRS-6 weights, kept for ever so that every review can be replayed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

WEIGHTS = 21
MAXIMUM_INTERVAL = 36500  # days


@dataclass(frozen=True, slots=True)
class Parameters:
    """One vector of weights and the number by which reviews name it."""

    id: int
    weights: tuple[float, ...]
    offsets: Mapping[str, float] = field(default_factory=dict)  # logits by form; a form without one has 0

    def __post_init__(self) -> None:
        if len(self.weights) != WEIGHTS:
            raise ValueError(f"FSRS-6 has {WEIGHTS} weights, not {len(self.weights)}")


# The published FSRS-6 defaults, written out because the library is not loaded before the first answer.
DEFAULT = Parameters(
    1,
    (
        *(0.212, 1.2931, 2.3065, 8.2956),  # stability after a first Again, Hard, Good, Easy
        *(6.4133, 0.8334, 3.0194, 0.001),  # difficulty
        *(1.8722, 0.1666, 0.796),  # stability after recall
        *(1.4835, 0.0614, 0.2629, 1.6483),  # stability after forgetting
        *(0.6014, 1.8729),  # Hard, Easy
        *(0.5425, 0.0912, 0.0658),  # the same day
        0.1542,  # decay of the forgetting curve
    ),
)
