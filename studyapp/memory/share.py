"""A share of a total, and how sure one can be of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

_Z95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a total, with its 95 % interval; all three are 0 to 1."""

    count: int
    total: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share itself; 0 when there is no total."""
        return self.count / self.total if self.total else 0.0


def share(count: int, total: int) -> Share:
    """A share with its Wilson score interval (Wilson 1927), which holds for few answers and near 0 and 1."""
    if not 0 <= count <= total:
        raise ValueError(f"{count} of {total} is no share")
    if total == 0:
        return Share(0, 0, 0.0, 1.0)
    observed = count / total
    square = _Z95 * _Z95 / total
    middle = (observed + square / 2) / (1 + square)
    reach = _Z95 * math.sqrt(observed * (1 - observed) / total + square / (4 * total)) / (1 + square)
    return Share(count, total, max(0.0, middle - reach), min(1.0, middle + reach))
