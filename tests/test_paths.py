"""The shipped banks and resources are found in a checkout and in a wheel."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from studyapp import paths

CHECKOUT = Path(__file__).parent.parent
ASK = "from studyapp import paths; print(paths.questions_folder(), paths.resources_folder(), sep='\\n')"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True)
    return next(folder.glob("studyapp-*.whl"))


def test_a_checkout_has_the_shipped_bank_and_the_fonts():
    assert (paths.questions_folder() / paths.SHIPPED_BANK / "bank.toml").is_file()
    assert (paths.resources_folder() / "fonts" / "SourceSans3-Regular.ttf").is_file()


def test_an_installed_wheel_has_every_file_that_the_checkout_ships(wheel: Path, tmp_path: Path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    answer = subprocess.run(
        [sys.executable, "-P", "-c", ASK],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    found = [Path(line) for line in answer.stdout.splitlines()]
    assert all(folder.is_relative_to(tmp_path) for folder in found)
    assert [files_below(folder) for folder in found] == [
        files_below(paths.questions_folder()),
        files_below(paths.resources_folder()),
    ]


def test_the_data_folder_is_the_platforms_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert "studyapp" in paths.data_folder().name
    assert sys.platform != "linux" or paths.data_folder() == tmp_path / "studyapp"


def test_asking_for_the_data_folder_makes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    paths.data_folder()
    assert list(tmp_path.iterdir()) == []


def files_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
