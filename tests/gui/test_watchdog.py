"""The watchdog that the benchmarks watch the main thread with; it alone is tested with real time, since that is what it tells of."""

import time

from PySide6.QtCore import QEventLoop, QTimer

from tests.gui.watchdog import Watchdog


def sleep_on_the_main_thread():
    time.sleep(0.08)


def while_the_events_run(*works):
    loop = QEventLoop()
    for work in works:
        QTimer.singleShot(0, work)
    QTimer.singleShot(200, loop.quit)
    loop.exec()


def test_the_watchdog_names_the_function_that_held_up_the_main_thread(qapp):
    with Watchdog() as dog:
        while_the_events_run(sleep_on_the_main_thread)
    named = [stall for stall in dog.stalls if any("sleep_on_the_main_thread" in one for one in stall.blame)]
    assert len(named) == 1
    assert named[0].milliseconds >= 80
    assert named[0].processor < named[0].milliseconds  # it slept
    assert "sleep_on_the_main_thread" in str(named[0])


def test_the_watchdog_names_nobody_while_nothing_lasts(qapp):
    with Watchdog(longest=10_000) as dog:
        while_the_events_run(sleep_on_the_main_thread)
    assert dog.stalls == []
