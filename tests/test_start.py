"""The first question is on the screen before what only later steps need is loaded; a benchmark tells what that saves."""

import subprocess
import sys
from pathlib import Path

import pytest

from studyapp.storage.database import open_database

CHECKOUT = Path(__file__).parent.parent
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from studyapp.__main__ import load_window

load_window()
from studyapp.app import App, now_here

application = QApplication([])
app = App(Path(sys.argv[1]), now_here)
app.window.workspace.start_sitting()
app.window.grab()
asked = app.window.workspace.study.session.asking
print(*sys.modules, sep="\\n")
app.close()
sys.exit(0 if asked else "nothing was asked")
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that a start has loaded when the first question is painted."""
    folder = tmp_path_factory.mktemp("data")
    open_database(folder).close()  # only the very first start migrates
    done = subprocess.run(
        [sys.executable, "-c", START, str(folder)], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    ["sqlite_utils", "fsrs", "dateparser", "regex", "click", "PySide6.QtNetwork", "asyncio"],
)
def test_the_first_question_needs_no(module: str, loaded: set[str]):
    assert "PySide6.QtWidgets" in loaded
    assert module not in loaded


@pytest.mark.parametrize(
    "part",
    [
        "cli",
        "storage.migrations",
        "storage.backups",
        "gui.views.progress",
        "gui.views.settings",
        "gui.views.summary",
        "gui.views.slip_panel",
        "gui.views.pair_sheet",
    ],
)
def test_the_first_question_comes_before(part: str, loaded: set[str]):
    assert f"studyapp.{part}" not in loaded
