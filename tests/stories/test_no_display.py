"""The program where no window can open: it says so, asks in the terminal, and what was answered is kept."""

import subprocess
import sys
from pathlib import Path

from studyapp.storage.database import open_database
from tests.stories.screen import CHECKOUT, without_screens


def drill(data: Path, typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, CHECKOUT / "main.py", "--data", data],
        env=without_screens(),
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_display_the_questions_come_from_a_pipe_and_the_answers_stay(tmp_path: Path) -> None:
    first = drill(tmp_path, "A\n\nB\n")
    assert first.returncode == 0
    assert first.stderr == "There is no display here, so the questions come in this terminal.\n"
    recorded = [line.removeprefix("recorded ") for line in first.stdout.splitlines() if "recorded" in line]
    assert len(recorded) == 3
    second = drill(tmp_path, "A\n")
    assert second.returncode == 0
    with open_database(tmp_path, writing=False) as database:
        kept = [name for (name,) in database.rows("SELECT id FROM reviews ORDER BY answered_at, id")]
    assert kept[:3] == recorded
    assert len(kept) == 4
