"""Somebody who does not see the window: a screen reader, outside the program, finds Start and hears the verdict."""

import json
import subprocess
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from tests.stories.screen import Program, Screen, until

READER = Path(__file__).with_name("listening.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # which has the bindings of AT-SPI; .venv has not
NEEDED = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


class Reader:
    """A screen reader on a bus of its own, which the program that it reads is given too."""

    def __init__(self, screen: Screen) -> None:
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=screen.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout
        screen.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._ears = subprocess.Popen(
            [SYSTEM_PYTHON, READER],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    @property
    def seen(self) -> list[tuple[str, str]]:
        """Role and name of all that is to be seen; nothing while it changes."""
        return [(role, name) for role, name in self._ask({}) or ()]

    @property
    def heard(self) -> list[str]:
        """What was announced, in order."""
        return self._ask({"heard": ""})

    def press(self, name: str) -> bool:
        return bool(self._ask({"press": name}))

    def sees(self, role: str, name: str) -> bool:
        return (role, name) in self.seen

    def names(self, role: str) -> list[str]:
        return [name for found, name in self.seen if found == role]

    def close(self) -> None:
        for process in (self._ears, self._bus):
            process.terminate()
            process.communicate()

    def _ask(self, request: dict[str, str]):
        self._ears.stdin.write(json.dumps(request) + "\n")
        self._ears.stdin.flush()
        line = self._ears.stdout.readline()
        assert line, "the screen reader has ended"
        return json.loads(line)


@pytest.fixture
def screen() -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def reader(screen: Screen) -> Iterator[Reader]:
    if subprocess.run([SYSTEM_PYTHON, "-c", NEEDED], capture_output=True, check=False).returncode:
        pytest.skip("the system's Python has no AT-SPI: python3-gi and gir1.2-atspi-2.0 are missing")
    reader = Reader(screen)
    yield reader
    reader.close()


def test_start_is_pressed_a_question_read_and_its_verdict_heard(screen, reader, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "data")
    try:
        until(lambda: reader.sees("push button", "Start"), "Start")
        assert reader.names("frame") == ["War against the Islamic State"]
        assert reader.press("Start")
        until(lambda: reader.sees("push button", "Don’t know"), "a question")
        buttons = reader.names("push button")
        options = [name for name in buttons if name[:3] in ("A: ", "B: ", "C: ")]
        assert len(options) in (2, 3)
        stem = next(
            name for name in reader.names("label") if name.startswith(("Choose one. ", "True or false. "))
        )
        assert len(stem.split()) > 5
        # A press in the first moment of a question counts for nothing, as a key does: so again until it is answered.
        again = cycle((True, *[False] * 30))  # now and then: a button is pressed for a while before it clicks
        until(lambda: reader.heard or (next(again) and reader.press(options[0]) and None), "an answer")
        until(lambda: reader.heard, "the verdict")
        assert reader.heard[0].startswith(("Right.", "Wrong."))
        until(lambda: reader.sees("label", reader.heard[0]), "the verdict on the screen")
        program.press("ctrl+q")
        assert program.end()[0] == 0
    finally:
        program.kill()
