"""What a screen reader does, as a program of its own: says what is to be seen, presses buttons, hears announcements.

It runs in the system's Python, which has the bindings of AT-SPI, and therefore imports nothing of this project.
Each line of its input is a request, each line of its output the answer to it, both as JSON.
"""

import json
import select
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be chosen first

WAIT = 0.02  # seconds between looking for events
heard: list[str] = []


def listen(event: Atspi.Event) -> None:
    """Keep what is announced."""
    heard.append(event.any_data)


def showing(parent: Atspi.Accessible) -> list[Atspi.Accessible]:
    """All that is to be seen below something, from top to foot."""
    found = []
    for place in range(parent.get_child_count()):
        child = parent.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            found += [child, *showing(child)]
    return found


def windows() -> list[Atspi.Accessible]:
    """The windows of all programs that can be read."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    return [program.get_child_at_index(0) for program in programs if program and program.get_child_count()]


def seen() -> list[list[str]]:
    """Role and name of the windows and of all that is to be seen in them."""
    parts = [part for window in windows() for part in (window, *showing(window))]
    return [[part.get_role_name(), part.get_name()] for part in parts]


def press(name: str) -> bool:
    """Press the button of a name; False when none is to be seen."""
    for window in windows():
        for part in showing(window):
            if part.get_name() == name and (act := part.get_action_iface()):
                return bool(act.do_action(0))
    return False


def answer(request: dict[str, str]) -> object:
    """Do what a request asks for."""
    try:
        if "press" in request:
            return press(request["press"])
        return heard if "heard" in request else seen()
    except GLib.Error:  # what is looked at went away meanwhile
        return None


def main() -> None:
    """Answer until the input ends."""
    Atspi.EventListener.new(listen).register("object:announcement")
    context = GLib.MainContext.default()
    while True:
        while context.iteration(False):
            pass
        if select.select([sys.stdin], [], [], WAIT)[0]:
            line = sys.stdin.readline()
            if not line:
                return
            print(json.dumps(answer(json.loads(line))), flush=True)


main()
