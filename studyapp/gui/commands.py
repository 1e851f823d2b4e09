"""What the window can be told to do, for its menus, its keys and the list behind Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from studyapp.gui.translating import tr

FILE, STUDY, VIEW, HELP = tr("&File"), tr("&Study"), tr("&View"), tr("&Help")
MENUS = (FILE, STUDY, VIEW, HELP)  # as they stand in the menu bar, with the letters that open them


def always() -> bool:
    """Possible at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do; `words` begin with a verb or name a page, `keys` are as in `Ctrl+Shift+O`."""

    words: str
    act: Callable[[], object]
    menu: str
    icon: str
    keys: tuple[str, ...] = ()  # any of these; the first is shown
    possible: Callable[[], bool] = always
    ends_group: bool = False  # a line follows in the menu

    @property
    def caps(self) -> tuple[str, ...]:
        """The keys as they stand on caps: `Ctrl`, `Shift`, `O`."""
        if not self.keys:
            return ()
        head, plus, last = self.keys[0].rpartition("+")
        return (*head.split("+"), last) if head else ((plus + last),)
