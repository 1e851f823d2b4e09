"""The program in a real window of a real screen: from the first start to the summary, and on at the next start."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine
from tests.stories.screen import Program, Screen, until

ACCENT, PAGE = "#3450A4", "#FBFAF7"
BUTTON = 1000  # pixels; a main button has more of the accent, the progress bar fewer


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def start(screen: Screen, data: Path) -> Iterator[Program]:
    """A function that starts the program and waits for its window; none is left over after the test."""
    started = []

    def begin() -> Program:
        program = Program(screen, data)
        started.append(program)
        until(lambda: program.ended or program.window, "the window")
        return program

    yield begin
    for program in started:
        program.kill()


def answered(data: Path) -> list[str]:
    """The cards of the answers in the database, in order, read beside the program that writes them."""
    with open_database(data, writing=False) as database:
        return [card for (card,) in database.rows("SELECT card FROM reviews ORDER BY answered_at, id")]


def answer(program: Program, data: Path) -> None:
    """Answer the question that is shown or about to be; neither key does anything to a verdict."""
    before, keys = len(answered(data)), cycle(("a", "ctrl+d"))
    until(lambda: len(answered(data)) > before or program.press(next(keys)), "an answer")


def has_button(program: Program, file: Path) -> bool:
    """Whether a main button is to be seen."""
    return program.picture(file).get(ACCENT, 0) > BUTTON


def test_from_the_first_start_to_the_summary_and_on_at_the_next(start, data: Path, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    program = start()
    until(lambda: has_button(program, picture), "Start")
    first = program.picture(picture)
    assert len(first) > 50
    assert max(first, key=first.__getitem__) == PAGE
    program.press("Return")
    answer(program, data)
    until(lambda: has_button(program, picture), "Continue")
    verdict = program.picture(picture)
    assert verdict.keys() & {"#0A7161", "#92300B"}  # right or wrong
    program.press("Return")
    answer(program, data)
    program.press("Return")
    answer(program, data)
    program.press("Escape")
    until(lambda: has_button(program, picture), "the summary")
    program.press("Return")
    program.press("ctrl+q")
    assert program.end() == (0, "")
    cards = answered(data)
    assert len(cards) == 3

    program = start()
    program.press("Return")
    answer(program, data)
    program.press("ctrl+q")
    assert program.end() == (0, "")
    assert answered(data)[:3] == cards
    assert len(set(answered(data))) == 4  # none of today's was asked again
    with open_database(data, writing=False) as database:
        assert examine(database).sound


def test_a_second_start_brings_the_first_window_back(start, screen: Screen) -> None:
    first = start()
    number = first.window
    screen.run("xdotool", "windowminimize", "--sync", number)
    until(lambda: not first.window, "the window to be gone")
    second = start()
    assert second.end() == (0, "")
    until(lambda: first.window == number, "the window to be back")
