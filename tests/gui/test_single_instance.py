import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from studyapp.gui.single_instance import bring_to_front, listen, raise_first

CHECKOUT = Path(__file__).resolve().parents[2]
SECOND = """
import sys
from pathlib import Path
from studyapp.gui.single_instance import raise_first
sys.exit(0 if raise_first(Path(sys.argv[1])) else 3)
"""


@pytest.fixture
def window(shown):
    return shown(QWidget())


def test_a_second_process_raises_the_first(qtbot, window, tmp_path):
    raised = []
    listen(tmp_path, lambda: raised.append(True), window)
    second = subprocess.Popen([sys.executable, "-c", SECOND, tmp_path], cwd=CHECKOUT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: raised == [True])


def test_nobody_answers_over_another_folder(window, tmp_path):
    listen(tmp_path / "one", lambda: None, window)
    assert not raise_first(tmp_path / "other")


def test_a_name_left_over_from_a_killed_process_is_taken_over(qtbot, window, tmp_path):
    raised = []
    listen(tmp_path, lambda: raised.append("killed"), window)
    listen(tmp_path, lambda: raised.append("next"), window)
    assert raise_first(tmp_path)
    qtbot.waitUntil(lambda: raised == ["next"])


@pytest.mark.qt_log_ignore("does not support raise")  # of the platform
def test_a_minimised_window_comes_back(qtbot, window):
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    bring_to_front(window)
    qtbot.waitUntil(lambda: not window.isMinimized())
