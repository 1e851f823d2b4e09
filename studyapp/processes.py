"""Runs a long calculation in a process of its own, so that a window stays awake and the work can be cancelled."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from studyapp.facts.faults import StudyError

Result = TypeVar("Result")

_LOOK_AGAIN = 0.05  # seconds between two looks at whether to cancel


class CancelledError(Exception):
    """The work was ended before it was done."""


def run_in_process(
    work: Callable[..., Result],
    *arguments: Any,
    tell: Callable[..., object] = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Result:
    """Return what `work(tell, *arguments)` returns, run in another process; it waits, so a window asks in a thread.

    `work` is a function of a module; it, its arguments, its result and all that it tells go from process to process
    as copies. What it tells is handed to `tell` here. CancelledError when `cancelled` says so meanwhile; StudyError when `work`
    raises one or its process is ended from outside. Whatever ends the call, also Ctrl+C, ends the process.
    """
    context = multiprocessing.get_context("spawn")  # a fork would copy the threads' locks and the database
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, work, arguments), daemon=True)
    with _deaf_to_interrupts():  # what the terminal sends to both is for this process to hear
        process.start()
    theirs.close()
    try:
        while True:
            if cancelled():
                raise CancelledError
            if not ours.poll(_LOOK_AGAIN):
                continue
            match ours.recv():
                case "told", told:
                    tell(*told)
                case "done", result:
                    return result  # type: ignore[no-any-return]
                case "fault", sentence:
                    raise StudyError(sentence)
                case _, trace:
                    raise RuntimeError(trace)
    except EOFError:
        process.join()
        raise StudyError(
            f"The calculation was ended from outside ({process.exitcode}). Nothing was changed. "
            "Close other programs if memory is short, then try again."
        ) from None
    finally:
        process.kill()
        process.join()
        ours.close()


def _work(to: Connection, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """What the other process does; it is on its own, so every end must be told."""
    gc.disable()  # the process ends soon, and to look for garbage among millions of answers takes a fifth of its time
    try:
        result = work(lambda *told: to.send(("told", told)), *arguments)
    except StudyError as error:
        to.send(("fault", str(error)))
    except Exception:  # noqa: BLE001 - told to the process that asked, which raises it
        to.send(("bug", traceback.format_exc()))
    else:
        to.send(("done", result))


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Let a process that is started in the block be deaf to Ctrl+C; only the main thread can."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, heard)
