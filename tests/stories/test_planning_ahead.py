"""Planning the year ahead in a real window of a real screen, by keys alone: tried, kept, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from studyapp.storage.database import open_database
from tests.stories.screen import Program, Screen, until

ACCENT = "#3450A4"
BUTTON = 2000  # pixels; more than the current part of the sidebar and a line have


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.close()


def aim(data: Path) -> float:
    """What the learner aims for, read beside the program that writes it."""
    with open_database(data, writing=False) as database:
        ((found,),) = database.rows("SELECT retention FROM learners")
        return float(found)


def test_settings_are_tried_kept_and_taken_back(screen: Screen, tmp_path: Path) -> None:
    data, picture = tmp_path / "data", tmp_path / "window.png"
    program = Program(screen, data)
    try:
        until(lambda: program.ended or program.window, "the window")
        until(lambda: program.picture(picture).get(ACCENT, 0) > BUTTON, "Start")
        program.press("ctrl+2")
        until(lambda: program.picture(picture).get(ACCENT, 0) < BUTTON, "Progress")
        program.press("y")
        program.press("Tab")
        program.press("Up")
        until(lambda: program.picture(picture).get(ACCENT, 0) > BUTTON, "Use these settings")
        assert aim(data) == 0.9
        for _ in range(3):
            program.press("Tab")
        program.press("u")
        until(lambda: aim(data) == 0.92, "the settings to be kept")
        program.press("ctrl+z")
        until(lambda: aim(data) == 0.9, "the settings to be taken back")
        program.press("ctrl+q")
        assert program.end() == (0, "")
    finally:
        program.kill()
