"""Commands run as in a terminal: a line in, lines out, an exit status."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from studyapp.cli import main
from tests.banks import moon_files


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def recorded(self) -> list[str]:
        return [line.removeprefix("recorded ") for line in self.lines if line.startswith("recorded ")]


Run = Callable[..., Said]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def moon(tmp_path: Path) -> Path:
    """The folder of the Moon bank."""
    folder = tmp_path / "moon"
    folder.mkdir()
    for name, text in moon_files().items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def run(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    def run_command(*arguments: object, typed: str = "") -> Said:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        status = main(["--data", str(data), *map(str, arguments)])
        out, err = capsys.readouterr()
        return Said(status, out, err)

    return run_command
