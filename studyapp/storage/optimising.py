"""Reads a learner's answers and looks for weights that foretell them better: the work of a process of its own."""

from __future__ import annotations

import random
from pathlib import Path

from studyapp.memory.optimiser import Stage, Tell, Weighed, optimise
from studyapp.memory.training import RustTrainer
from studyapp.storage.database import open_database
from studyapp.storage.happened import count_answers, happened
from studyapp.storage.learners import find_learner
from studyapp.storage.parameters import all_parameters

_TOLD = 20_000  # answers between two tidings of progress


def weigh_new_weights(tell: Tell, folder: Path, learner_name: str, bank: str | None) -> Weighed:
    """New weights from all answers of a learner, or those to one bank, beside the ones in use; nothing is written."""
    with open_database(folder, writing=False) as database, database.snapshot():
        learner = find_learner(database, learner_name)
        vectors = {one.id: one for one in all_parameters(database)}
        total = max(1, count_answers(database, learner.id, bank))
        read = []
        for place, one in enumerate(happened(database, learner.id, bank)):
            if place % _TOLD == 0:
                tell(Stage.READING, min(1.0, place / total))
            read.append(one)
    return optimise(
        read,
        vectors[learner.settings.parameters],
        trainer=RustTrainer(),
        rng=random.Random(f"{learner.key} {len(read)}"),
        tell=tell,
    )
