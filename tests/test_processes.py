import os
import time

import pytest

from studyapp.facts.faults import StudyError
from studyapp.processes import CancelledError, run_in_process


def added(tell, one, other):
    tell("adding", 0.5)
    return one + other, os.getpid()


def refused(_tell):
    raise StudyError("The disk is full.")


def broken(_tell):
    return 1 / 0


def killed(_tell):
    os._exit(9)


def endless(tell):
    tell(os.getpid())
    while True:
        time.sleep(60)


def is_alive(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_work_is_done_in_another_process_and_tells_how_far_it_is():
    told = []
    result, process = run_in_process(added, 2, 3, tell=lambda *words: told.append(words))
    assert result == 5
    assert process != os.getpid()
    assert told == [("adding", 0.5)]


def test_a_fault_of_the_world_comes_back_as_its_sentence():
    with pytest.raises(StudyError, match=r"^The disk is full\.$"):
        run_in_process(refused)


def test_a_bug_comes_back_with_its_trace():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        run_in_process(broken)


def test_a_process_that_is_ended_from_outside_is_told():
    with pytest.raises(StudyError, match="Nothing was changed"):
        run_in_process(killed)


def test_cancelled_work_is_ended():
    running = []
    with pytest.raises(CancelledError):
        run_in_process(endless, tell=running.append, cancelled=lambda: bool(running))
    assert not is_alive(running[0])


def test_an_interrupt_ends_the_work():
    running = []

    def interrupt(process):
        running.append(process)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_in_process(endless, tell=interrupt)
    assert not is_alive(running[0])
