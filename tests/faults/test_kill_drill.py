"""The program killed while it drills: what it said was recorded is there at the next start."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine
from studyapp.storage.learners import add_learner

TOP = Path(__file__).parents[2]
BANK = "war-against-isil"
ANSWERS = 50
LINES = ("A", "B", "C", "2", "", "not known", "12 May 2014", ":skip", ":undo")
LONGEST = 1.5  # seconds until the kill, where it does not wait for lines
MOST_LINES = 250  # of output until the kill; so many come of 50 lines of input in any case


def command(folder: Path, *arguments: str) -> list[str]:
    return [sys.executable, str(TOP / "main.py"), "--data", str(folder), *arguments]


def killed_drill(folder: Path, learner: str, chance: random.Random, *, by_lines: bool) -> list[str]:
    """Pipe answers into a drill, kill it after some lines or some time, and give back what it said was recorded."""
    child = subprocess.Popen(
        command(folder, "--learner", learner, "drill", BANK, "--seed", str(chance.randrange(100))),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=TOP,
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("".join(f"{chance.choice(LINES)}\n" for _ in range(ANSWERS)))
        child.stdin.flush()  # and left open: the drill cannot end before it is killed
        said: list[str] = []
        if by_lines:
            said += [child.stdout.readline() for _ in range(chance.randrange(MOST_LINES))]
        else:
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(chance.uniform(0.0, LONGEST))
        child.kill()
        said += child.stdout.readlines()
    assert child.returncode == -9
    return [line.split()[1] for line in said if line.startswith("recorded ") and line.endswith("\n")]


def survive(folder: Path, kills: int) -> None:
    chance = random.Random(kills)
    acknowledged: list[str] = []
    for number in range(kills):
        with open_database(folder) as database:
            learner = add_learner(database, f"Learner {number}").name
        acknowledged += killed_drill(folder, learner, chance, by_lines=number % 2 == 0)
        with open_database(folder) as database:
            kept = {review for (review,) in database.rows("SELECT id FROM reviews")}
            assert kept.issuperset(acknowledged)
            assert examine(database).sound
    assert len(set(acknowledged)) == len(acknowledged) > kills
    told = subprocess.run(command(folder, "doctor"), capture_output=True, text=True, cwd=TOP, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("All is well: ")


def test_no_answer_that_the_drill_said_was_recorded_is_lost_when_it_is_killed(tmp_path: Path) -> None:
    survive(tmp_path, kills=5)


@pytest.mark.faults
def test_none_is_lost_over_a_hundred_kills_of_the_drill(tmp_path: Path) -> None:
    survive(tmp_path, kills=100)
