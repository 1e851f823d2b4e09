"""Finds weights with the optimiser of FSRS in Rust, an extra that the program works without."""

from __future__ import annotations

import importlib.util
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from studyapp.memory.optimiser import Lesson
from studyapp.memory.parameters import DEFAULT

if TYPE_CHECKING:
    from fsrs_rs_python import FSRSReview

# As Anki trains: with the same answers, cards numbered alike, the weights are the same to the last digit that is kept.
_EPOCHS = 8
_RELEARNING_STEPS = 1
_DIGITS = 6  # the library reckons with 32 bits, which would put 0.8 above its own bound of 0.8


def has_library() -> bool:
    """Whether the extra is installed."""
    return importlib.util.find_spec("fsrs_rs_python") is not None


class RustTrainer:
    """Trains with fsrs-rs-python; it lets nothing else in its process run meanwhile."""

    def train(self, lessons: Iterable[Lesson]) -> tuple[float, ...] | None:
        """The weights that explain the lessons best; None when there are too few to tell."""
        from fsrs_rs_python import FSRS, FSRSItem, FSRSReview, TrainingConfig  # noqa: PLC0415 - an extra

        known: defaultdict[int, list[FSRSReview]] = defaultdict(list)
        items: list[FSRSItem] = []
        memories: list[int] = []
        made = {}
        for memory, rating, days in lessons:
            if (rating, days) not in made:
                made[rating, days] = FSRSReview(rating, days)
            known[memory].append(made[rating, days])
            if days:
                items.append(FSRSItem(known[memory]))
                memories.append(memory)
        if not items:
            return None
        found = FSRS(DEFAULT.weights).compute_parameters(
            items,
            card_ids=memories,
            enable_short_term=True,
            num_relearning_steps=_RELEARNING_STEPS,
            training_config=TrainingConfig(num_epochs=_EPOCHS),
        )
        weights = tuple(round(weight, _DIGITS) for weight in found)
        return None if weights == DEFAULT.weights else weights  # it gives those back when it learnt nothing
