"""Starts the desktop app when no command is given, else the command."""

import gc
import locale
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from studyapp.paths import SHIPPED_BANK, data_folder, resources_folder


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
    speak(data, os.environ)
    return load_window()(data)


def speak(data: Path | None, environment: Mapping[str, str]) -> None:
    """Take the language that was chosen for the window, else that of the system, where there is one beside English."""
    from studyapp.gui.translating import LANGUAGES  # noqa: PLC0415 - no command needs it
    from studyapp.storage.device import kept_language  # noqa: PLC0415 - as above

    chosen = kept_language(data or data_folder()) or system_language(sys.platform, environment)
    if chosen == "en" or chosen not in LANGUAGES:
        return
    from studyapp.gui.language import speak as take  # noqa: PLC0415 - English needs none

    take(chosen, resources_folder() / "translations")


def system_language(platform: str, environment: Mapping[str, str]) -> str:
    """The language that the system speaks, as two letters; "" when it does not say."""
    if platform == "win32":
        found = locale.getlocale()[0] or ""
        return "de" if found.startswith(("German", "de")) else ""
    asked = ("LC_ALL", "LC_MESSAGES", "LANG")
    found = next((environment[name] for name in asked if environment.get(name)), "")
    return re.split(r"[_.@]", found)[0]


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
