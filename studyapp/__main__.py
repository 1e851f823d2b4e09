"""Starts the desktop app when no command is given, else the command."""

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from studyapp.paths import SHIPPED_BANK


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments (default: of this process) ask for; return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    match given:
        case []:
            data = None
        case ["--data", folder] if folder:
            data = Path(folder)
        case [option] if option.startswith("--data=") and option != "--data=":
            data = Path(option.removeprefix("--data="))
        case _:
            return _run_command(given)
    if not has_display(sys.platform, os.environ):
        print("There is no display here, so the questions come in this terminal.", file=sys.stderr)
        return _run_command([*given, "drill", SHIPPED_BANK])
    return load_window()(data)


def load_window() -> Callable[[Path | None], int]:
    """Import what opens the window over a data folder; a command must not wait for it."""
    gc.disable()  # nothing that is being loaded is garbage, and looking for it takes a twentieth of the start
    try:
        from studyapp.app import run  # noqa: PLC0415 - see above
    finally:
        gc.freeze()  # what is loaded by now stays until the end
        gc.enable()
    return run


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a window can open: only on Linux may a session have nowhere to show it."""
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in asked)


def _run_command(arguments: list[str]) -> int:
    from studyapp.cli import main as run_command  # noqa: PLC0415 - the window must not wait for click

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
