"""How well the scheduler, the learner and the forms foretell the answers: all of them are read, so only on demand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studyapp.memory.calibration import Calibration, Calibrator
from studyapp.memory.certainty import CertaintyTally, SelfKnowledge
from studyapp.memory.expectation import Given, Memories
from studyapp.memory.offsets import OffsetFitter, WeighedOffsets
from studyapp.memory.optimiser import HELD_OUT
from studyapp.storage.database import Database, open_database
from studyapp.storage.happened import count_answers, happened
from studyapp.storage.learners import find_learner
from studyapp.storage.parameters import all_parameters


@dataclass(frozen=True, slots=True)
class Foretold:
    """What was expected of a learner's answers, beside what came."""

    scheduler: Calibration
    learner: SelfKnowledge
    offsets: WeighedOffsets


def foretold(database: Database, learner: int, bank: str | None = None) -> Foretold:
    """The figures over all answers that count, of one bank or of all.

    Each answer is foretold by the memory that its card had then, with the weights that it was scheduled with.
    """
    calibrator, certainty, offsets = Calibrator(), CertaintyTally(), OffsetFitter()
    memories = Memories({one.id: one for one in all_parameters(database)})
    fitted_to = count_answers(database, learner, bank) * (1 - HELD_OUT)
    for place, one in enumerate(happened(database, learner, bank)):
        if not isinstance(one, Given):
            memories.reset(one)
            continue
        certainty.add(one)
        if (asked := memories.meet(one)) is not None:
            calibrator.add(asked)
            offsets.add(asked, held_out=place >= fitted_to)
    return Foretold(calibrator.calibration(), certainty.self_knowledge(), offsets.weigh())


def newest(database: Database) -> tuple[str | None, ...]:
    """The ids of the latest rows of all that `foretold` reads: it finds the same as long as they stay."""
    tables = ("reviews", "corrections", "acts", "renames")
    rows = (database.row(f"SELECT max(id) FROM {table}") for table in tables)  # noqa: S608 - constants
    return tuple(row[0] for row in rows if row)


def foretold_of(tell: object, folder: Path, learner_name: str, bank: str | None) -> Foretold:
    """The same for a data folder, as the work of a process of its own; nothing is written."""
    del tell  # it takes a second for each hundred thousand answers
    with open_database(folder, writing=False) as database, database.snapshot():
        return foretold(database, find_learner(database, learner_name).id, bank)
