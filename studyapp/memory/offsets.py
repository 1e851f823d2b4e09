"""What a form adds to recall: an offset for each form, fitted to a learner's own answers and used only if it helps."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from studyapp.memory.calibration import log_loss
from studyapp.memory.expectation import Expected

ENOUGH = 1000  # answers, below which all offsets stay 0
_SPREAD = 1.0  # how far from 0, in logits, an offset is expected to lie before anything is known of it
_FARTHEST = 4.0  # logits
_ROUNDS = 30
_FINE = 20  # recall is told apart to this part of a logit
_CERTAIN = 1e-6


@dataclass(frozen=True, slots=True)
class Offsets:
    """An offset in logits for each form; a form that is not named has 0."""

    by_form: Mapping[str, float] = field(default_factory=dict)

    def chance(self, form: str, recall: float, guess_rate: float) -> float:
        """The probability of a right answer: c + (1 - c) * sigmoid(logit R + b)."""
        offset = self.by_form.get(form, 0.0)
        return (
            _chance(_logit(recall), guess_rate, offset) if offset else guess_rate + (1 - guess_rate) * recall
        )


@dataclass(frozen=True, slots=True)
class WeighedOffsets:
    """The offsets to use, those that were fitted, and the log loss of the held-out answers without and with them."""

    used: Offsets  # the fitted ones when there is enough to tell and they foretell better, else none
    fitted: Offsets
    answers: int  # all, the held-out ones too
    held_out: int
    loss_without: float | None  # None when nothing was held out
    loss_with: float | None


class OffsetFitter:
    """Takes what was expected of each answer, and keeps counts only."""

    def __init__(self) -> None:
        self._earlier: _Counts = defaultdict(_none)
        self._later: _Counts = defaultdict(_none)

    def add(self, asked: Expected, *, held_out: bool) -> None:
        """Take one answer in; the held-out ones (the latest) are foretold, the others are fitted to."""
        cell = asked.form, asked.guess_rate, round(_logit(asked.recall) * _FINE)
        (self._later if held_out else self._earlier)[cell][asked.right] += 1

    def weigh(self) -> WeighedOffsets:
        """Fit to the earlier answers, and see whether the later ones are foretold better."""
        fitted = Offsets(
            {form: _fit(self._earlier, form) for form in sorted({cell[0] for cell in self._earlier})}
        )
        held_out = _total(self._later)
        answers = _total(self._earlier) + held_out
        without, with_them = _loss(self._later, Offsets()), _loss(self._later, fitted)
        helps = answers >= ENOUGH and without is not None and with_them is not None and with_them < without
        return WeighedOffsets(fitted if helps else Offsets(), fitted, answers, held_out, without, with_them)


_Cell = tuple[str, float, int]  # form, guess rate, recall in parts of a logit
_Counts = defaultdict[_Cell, list[int]]  # wrong, right


def _none() -> list[int]:
    return [0, 0]


def _fit(counts: Mapping[_Cell, list[int]], form: str) -> float:
    """The likeliest offset of one form, drawn to 0 by what was expected before (Fisher scoring)."""
    cells = [(guess, cell / _FINE, *both) for (name, guess, cell), both in counts.items() if name == form]
    offset = 0.0
    for _ in range(_ROUNDS):
        pull, weight = -offset / _SPREAD**2, 1 / _SPREAD**2
        for guess, logit, wrong, right in cells:
            known = _sigmoid(logit + offset)
            chance = guess + (1 - guess) * known
            slope = (1 - guess) * known * (1 - known)
            pull += slope * (right / chance - wrong / (1 - chance))
            weight += (wrong + right) * slope * slope / (chance * (1 - chance))
        offset = min(max(offset + pull / weight, -_FARTHEST), _FARTHEST)
    return offset


def _loss(counts: Mapping[_Cell, list[int]], offsets: Offsets) -> float | None:
    total = _total(counts)
    if not total:
        return None
    loss = 0.0
    for (form, guess, cell), (wrong, right) in counts.items():
        chance = _chance(cell / _FINE, guess, offsets.by_form.get(form, 0.0))
        loss += wrong * log_loss(chance, right=False) + right * log_loss(chance, right=True)
    return loss / total


def _total(counts: Mapping[_Cell, Iterable[int]]) -> int:
    return sum(map(sum, counts.values()))


def _chance(logit: float, guess_rate: float, offset: float) -> float:
    return guess_rate + (1 - guess_rate) * _sigmoid(logit + offset)


def _logit(share: float) -> float:
    kept = min(max(share, _CERTAIN), 1 - _CERTAIN)
    return math.log(kept / (1 - kept))


def _sigmoid(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
