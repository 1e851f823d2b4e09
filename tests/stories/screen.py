"""A screen of its own with a window manager, and hands and eyes: keys by xdotool, pictures by ImageMagick."""

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE = 15.0  # seconds that a window or a word may take on a busy machine


def until(true: Callable[[], object], what: str) -> None:
    """Return as soon as something is true; fail after a while."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"in vain: {what}"
        Event().wait(0.02)


class Screen:
    """An X server that nobody sees."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        size = ("-screen", "0", "1400x900x24")
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *size, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with selectors.DefaultSelector() as selector, os.fdopen(reading) as pipe:
            selector.register(pipe, selectors.EVENT_READ)
            assert selector.select(PATIENCE), "no X server came up"
            self.environment = {**without_screens(), "DISPLAY": f":{pipe.readline().strip()}"}
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(self._managed, "a window manager")

    def close(self) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()

    def run(self, *command: object) -> str:
        """Run a tool on this screen; what it printed, "" when it failed."""
        done = subprocess.run(
            [str(part) for part in command], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def _managed(self) -> bool:
        return "_NET_SUPPORTING_WM_CHECK(WINDOW)" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")


class Program:
    """The program itself, started as a person starts it."""

    def __init__(self, screen: Screen, data: Path) -> None:
        self.screen = screen
        self.process = subprocess.Popen(
            [sys.executable, CHECKOUT / "main.py", "--data", data],
            env=screen.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    @property
    def window(self) -> str:
        """The number of the window that is shown and has the keyboard, "" when there is none."""
        shown = self.screen.run("xdotool", "search", "--onlyvisible", "--pid", self.process.pid).split()
        active = self.screen.run("xdotool", "getactivewindow")
        return active if active in shown else ""

    def press(self, *keys: str) -> None:
        self.screen.run("xdotool", "key", "--clearmodifiers", *keys)

    def picture(self, file: Path) -> dict[str, int]:
        """Take a picture of the window; how often each of its colours (as `#RRGGBB`) occurs."""
        self.screen.run("import", "-silent", "-window", self.window, file)
        listed = self.screen.run("convert", file, "-depth", "8", "-format", "%c", "histogram:info:-")
        colours = {}
        for line in listed.splitlines():
            count, rest = line.split(":", 1)
            colours["#" + rest.split("#", 1)[1][:6].upper()] = int(count)
        return colours

    def end(self) -> tuple[int, str]:
        """Wait until it has closed: its exit status and what it complained about."""
        _, complaints = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, complaints

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


def without_screens() -> dict[str, str]:
    """The environment of this process without any way to a screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
    return {name: value for name, value in os.environ.items() if name not in screens}
