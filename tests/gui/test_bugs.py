import sys

import pytest

from studyapp.gui.bugs import REPORTS, BugReports


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


def test_bugs_that_follow_are_written_below(reports, dialogs, tmp_path, capsys):
    sys.excepthook(*raised(ZeroDivisionError("one")))
    sys.excepthook(*raised(KeyError("two")))
    log = (tmp_path / REPORTS).read_text("utf-8")
    assert log.index("one") < log.index("two")
    assert len(dialogs.errors) == 2


def test_while_one_is_told_the_next_is_only_written(reports, dialogs, tmp_path, capsys):
    told = dialogs.show_error

    def show(sentence):
        told(sentence)
        if len(dialogs.errors) == 1:
            sys.excepthook(*raised(KeyError("meanwhile")))

    dialogs.show_error = show
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
