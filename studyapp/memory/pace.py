"""How long answers take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds that an answer takes, the reading of the verdict included."""

    right: float = 10.0
    wrong: float = 25.0  # with the second asking in the sitting

    def expected(self, recall: float) -> float:
        """The mean when a right answer has this probability."""
        return recall * self.right + (1 - recall) * self.wrong
