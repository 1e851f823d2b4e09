import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine

CHILD = Path(__file__).parent / "answering_child.py"
TOP = Path(__file__).parents[2]


def killed_child(folder: Path, seed: int, answers: int) -> list[str]:
    """Start a child that answers, kill it once so many are acknowledged, and give back all it acknowledged."""
    child = subprocess.Popen(
        [sys.executable, CHILD, folder, str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    with child:
        assert child.stdout is not None
        acknowledged = [child.stdout.readline() for _ in range(answers)]
        child.kill()
        acknowledged += child.stdout.readlines()
    assert child.returncode == -9
    return [line.strip() for line in acknowledged if line.endswith("\n")]


def survive(folder: Path, kills: int) -> None:
    chance = random.Random(kills)
    acknowledged: set[str] = set()
    for seed in range(kills):
        acknowledged.update(killed_child(folder, seed, chance.randrange(1, 25)))
        with open_database(folder) as database:
            kept = {review for (review,) in database.rows("SELECT id FROM reviews")}
            assert acknowledged <= kept
            assert len(kept) <= len(acknowledged) + seed + 1  # at most the one being told at each kill
    with open_database(folder) as database:
        assert examine(database).sound


def test_no_acknowledged_answer_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    survive(tmp_path, kills=5)


@pytest.mark.faults
def test_no_acknowledged_answer_is_lost_over_a_hundred_kills(tmp_path: Path) -> None:
    survive(tmp_path, kills=100)
