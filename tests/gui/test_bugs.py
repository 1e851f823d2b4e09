import subprocess
import sys

import pytest

from studyapp import __version__
from studyapp.gui.bugs import CRASH, REPORTS, BugReports


@pytest.fixture
def reports(tmp_path, dialogs, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    reports = BugReports(tmp_path, dialogs)
    reports.install()
    return reports


def raised(error):
    """An exception as an except clause sees it."""
    try:
        raise error  # noqa: TRY301 - only a raised one has a trace
    except BaseException as caught:  # noqa: BLE001 - that is what is tested
        return type(caught), caught, caught.__traceback__


def test_a_bug_is_written_down_and_told(reports, dialogs, tmp_path, capsys):
    sys.excepthook(*raised(ZeroDivisionError("by nothing")))
    log = (tmp_path / REPORTS).read_text("utf-8")
    assert "ZeroDivisionError: by nothing" in log
    assert "test_bugs.py" in log
    assert "ZeroDivisionError: by nothing" in capsys.readouterr().err
    (told,) = dialogs.errors
    assert told.startswith("The program did something wrong. Your answers are safe.")
    assert str(tmp_path / REPORTS) in told
    assert dialogs.reports[0] in log
    assert f"studyapp {__version__}, Python" in log


def test_bugs_that_follow_are_written_below(reports, dialogs, tmp_path, capsys):
    sys.excepthook(*raised(ZeroDivisionError("one")))
    sys.excepthook(*raised(KeyError("two")))
    log = (tmp_path / REPORTS).read_text("utf-8")
    assert log.index("one") < log.index("two")
    assert len(dialogs.errors) == 2


def test_while_one_is_told_the_next_is_only_written(reports, dialogs, tmp_path, capsys):
    told = dialogs.show_bug

    def show(sentence, report):
        told(sentence, report)
        if len(dialogs.errors) == 1:
            sys.excepthook(*raised(KeyError("meanwhile")))

    dialogs.show_bug = show
    sys.excepthook(*raised(ZeroDivisionError("first")))
    assert len(dialogs.errors) == 1
    assert "meanwhile" in (tmp_path / REPORTS).read_text("utf-8")


def test_where_nothing_can_be_written_it_is_told_all_the_same(dialogs, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    BugReports(tmp_path / "missing", dialogs).install()
    sys.excepthook(*raised(ZeroDivisionError()))
    assert len(dialogs.errors) == 1
    assert "could not be written" in capsys.readouterr().err


def test_an_interruption_is_no_bug(reports, dialogs, tmp_path, capsys):
    sys.excepthook(*raised(KeyboardInterrupt()))
    assert dialogs.errors == []
    assert not (tmp_path / REPORTS).exists()


CRASHING = """
import ctypes, sys
from pathlib import Path
from studyapp.gui.bugs import BugReports
BugReports(Path(sys.argv[1]), None).watch()
ctypes.string_at(0)
"""


def test_a_crash_is_told_at_the_next_start_and_kept(reports, dialogs, tmp_path):
    done = subprocess.run([sys.executable, "-c", CRASHING, str(tmp_path)], check=False, capture_output=True)
    assert done.returncode
    reports.watch()
    reports.stop()
    (told,) = dialogs.errors
    assert told.startswith("The program ended by itself the last time.")
    assert "Fatal Python error" in (tmp_path / REPORTS).read_text("utf-8")
    assert not (tmp_path / CRASH).exists()


def test_a_run_that_ended_well_leaves_nothing_to_tell(reports, dialogs, tmp_path):
    reports.watch()
    reports.stop()
    reports.watch()
    reports.stop()
    assert dialogs.errors == []
    assert not (tmp_path / REPORTS).exists()
