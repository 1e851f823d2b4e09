import sys
import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from studyapp.gui.tasks import Background, BackgroundOf


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.wait()


def test_a_result_comes_back_on_the_thread_that_asked(qtbot, background):
    came = []
    background.run(
        threading.get_ident,
        lambda result: came.append((result, threading.get_ident())),
        came.append,
    )
    qtbot.waitUntil(lambda: len(came) == 1)
    ((worker, receiver),) = came
    assert receiver == threading.get_ident() != worker


def test_an_error_comes_back_too(qtbot, background):
    came = []
    background.run(lambda: 1 // 0, lambda _: came.append("done"), came.append)
    qtbot.waitUntil(lambda: len(came) == 1)
    assert [type(one) for one in came] == [ZeroDivisionError]


def test_waiting_ends_when_all_work_is_done(background):
    done = []
    for number in range(8):
        background.run(lambda number=number: done.append(number), lambda _: None, lambda _: None)
    background.wait()
    assert sorted(done) == list(range(8))


def test_what_was_not_handed_over_before_the_end_is_dropped(qapp, background):
    came = []
    background.run(lambda: 1, came.append, came.append)
    background.wait()
    qapp.processEvents()
    assert came == []


def test_threads_take_turns_more_often_while_something_runs(qtbot, background):
    usual = sys.getswitchinterval()
    going = threading.Event()
    background.run(going.wait, lambda _: None, lambda _: None)
    while_it_runs = sys.getswitchinterval()
    going.set()
    assert while_it_runs < usual
    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)


def test_what_comes_when_its_owner_is_gone_is_dropped(qtbot, background):
    owner, came = QObject(), []
    owned = BackgroundOf(background, owner)
    owned.run(lambda: "first", came.append, came.append)
    qtbot.waitUntil(lambda: came == ["first"])
    owned.tell(came.append, "news")
    qtbot.waitUntil(lambda: came == ["first", "news"])
    delete(owner)
    owned.tell(came.append, "late")
    background.tell(came.append, "another's")
    qtbot.waitUntil(lambda: "another's" in came)
    assert came == ["first", "news", "another's"]
