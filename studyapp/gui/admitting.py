"""Lets a learner who has a PIN into the window, or offers the place to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studyapp.gui import learner_words as words

if TYPE_CHECKING:
    from studyapp.gui.desks.shelf import Shelf
    from studyapp.gui.dialogs import Dialogs


def admitted(shelf: Shelf, dialogs: Dialogs, name: str) -> bool:
    """Whether a learner may be seated: one with a PIN only by it. StudyError when there is none of that name."""
    return not shelf.has_pin(name) or dialogs.ask_pin(name, lambda pin: shelf.pin_fits(name, pin))


def admit_first(shelf: Shelf, dialogs: Dialogs) -> str | None:
    """Who the window opens for: whoever sat here last, else whom the person chooses; None for nobody."""
    name = shelf.desk.learner.name
    while not admitted(shelf, dialogs, name):
        others = [one.name for one in shelf.learners() if one.name != name]
        if not others:
            return None
        chosen = dialogs.ask_one(words.WHO, words.WHO_LINE, words.OPEN, others)
        if chosen is None:
            return None
        name = chosen
    return name
