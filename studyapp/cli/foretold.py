"""How well answers were foretold, as plain values for JSON and as sentences; docs/optimiser.md explains the keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from studyapp.gui import foretelling_words as words
from studyapp.memory.calibration import Calibration
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.offsets import WeighedOffsets
from studyapp.memory.share import Share
from studyapp.storage.foretold import Foretold

Shape = dict[str, Any]


def foretold_shape(found: Foretold) -> Shape:
    """The keys `scheduler`, `certainty` and `offsets` of `stats --json`."""
    return {
        "scheduler": _scheduler(found.scheduler),
        "certainty": _certainty(found.learner),
        "offsets": _offsets(found.offsets),
    }


def foretold_lines(found: Foretold) -> Iterator[str]:
    """The same in sentences."""
    yield from words.scheduler_lines(found.scheduler)
    yield from words.learner_lines(found.learner)
    if found.offsets.used.by_form:
        yield words.offsets_line(found.offsets)


def _scheduler(found: Calibration) -> Shape:
    return {
        "expected": found.expected,
        "came": _share(found.right),
        "scores": {
            way.value: {"log_loss": score.log_loss, "rmse": score.rmse, "auc": score.auc}
            for way, score in found.scores.items()
        },
        "bins": [
            {"from": one.low, "to": one.high, "expected": one.expected, "came": _share(one.right)}
            for one in found.bins
        ],
    }


def _certainty(found: SelfKnowledge) -> Shape:
    return {
        "stated": found.stated,
        "came": _share(found.right),
        "brier": found.brier,
        "bins": [
            {"from": one.low, "to": one.high, "stated": one.stated, "came": _share(one.right)}
            for one in found.levels
        ],
        "confidently_wrong": [
            {"card": one.card, "day": date.fromordinal(one.day).isoformat(), "certainty": one.certainty}
            for one in found.confidently_wrong
        ],
    }


def _offsets(found: WeighedOffsets) -> Shape:
    return {
        "used": dict(found.used.by_form),
        "fitted": dict(found.fitted.by_form),
        "answers": found.answers,
        "held_out": found.held_out,
        "loss_without": found.loss_without,
        "loss_with": found.loss_with,
    }


def _share(found: Share) -> Shape:
    """Right ones of all, with the 95 % interval; the share is null when there are none."""
    return {
        "right": found.count,
        "answers": found.total,
        "share": found.value if found.total else None,
        "low": found.low,
        "high": found.high,
    }
