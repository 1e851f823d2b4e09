"""Without a command the window opens; where none can open, the questions come in the terminal."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from studyapp.__main__ import has_display, main, system_language

CHECKOUT = Path(__file__).parent.parent
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Collect what main() hands on, in place of the window and the commands."""
    seen: list[object] = []

    def seen_by(kind: str) -> Callable[[object], int]:
        def run(given: object) -> int:
            seen.append((kind, given))
            return 3

        return run

    monkeypatch.setitem(sys.modules, "studyapp.app", SimpleNamespace(run=seen_by("window")))
    monkeypatch.setitem(sys.modules, "studyapp.cli", SimpleNamespace(main=seen_by("command")))
    return seen


@pytest.mark.parametrize(
    ("arguments", "data"),
    [([], None), (["--data", "here"], Path("here")), (["--data=here"], Path("here"))],
)
def test_no_command_opens_the_window(arguments: list[str], data: Path | None, chosen: list[object]):
    assert main(arguments) == 3
    assert chosen == [("window", data)]


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["--data", "here", "drill", "b"], ["--data"], ["--data="], ["--data", ""], ["--help"]],
)
def test_anything_else_is_a_command(arguments: list[str], chosen: list[object]):
    assert main(arguments) == 3
    assert chosen == [("command", arguments)]


@pytest.mark.parametrize("arguments", [[], ["--data", "here"]])
def test_without_a_display_the_shipped_bank_is_drilled(
    arguments: list[str],
    chosen: list[object],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(sys, "platform", "linux")
    for screen in SCREENS:
        monkeypatch.delenv(screen, raising=False)
    assert main(arguments) == 3
    assert chosen == [("command", [*arguments, "drill", "war-against-isil"])]
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("screen", SCREENS)
def test_any_way_to_a_screen_is_a_display(screen: str):
    assert has_display("linux", {screen: "x"})


def test_linux_without_a_way_to_a_screen_has_no_display():
    assert not has_display("linux", {"DISPLAY": ""})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_there_is_always_a_display(platform: str):
    assert has_display(platform, {})


@pytest.mark.parametrize(
    ("door", "not_needed"), [("studyapp.app", "studyapp.cli"), ("studyapp.cli", "PySide6")]
)
def test_one_door_does_not_wait_for_what_only_the_other_needs(door: str, not_needed: str):
    program = f"import sys, studyapp.__main__, {door}; sys.exit({not_needed!r} in sys.modules)"
    subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, check=True)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "C"),
        ({"LANG": "de", "LC_MESSAGES": "en_GB@euro"}, "en"),
        ({"LC_ALL": ""}, ""),
        ({}, ""),
    ],
)
def test_the_language_is_that_of_the_system(environment: dict[str, str], language: str):
    assert system_language("linux", environment) == language


GERMAN = """
import sys
from pathlib import Path
from studyapp.__main__ import speak
speak(Path(sys.argv[1]), {})
from studyapp.gui.translating import language, tr
from studyapp.gui.pages import ENTRIES
print(language, tr("Map"), *(entry.text for entry in ENTRIES))
"""


@pytest.mark.parametrize(
    ("chosen_language", "map_"), [("de", "Landkarte"), ("en", "Map"), ("", "Map"), ("xx", "Map")]
)
def test_a_language_that_was_chosen_is_spoken(tmp_path: Path, chosen_language: str, map_: str):
    (tmp_path / "device.json").write_text(f'{{"language": "{chosen_language}"}}', "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", GERMAN, str(tmp_path)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert map_ in done.stdout.split()
