"""The words for the learners of one data folder, and for their PINs."""

from __future__ import annotations

from datetime import date

from studyapp.gui.notation import counted, day_line
from studyapp.gui.translating import tr

NAME = tr("You study as")
RENAME = tr("Rename")
RENAME_LINE = tr("Answers and settings stay as they are.")
PIN = tr("PIN")
PIN_LINE = tr(
    "There is none. With one, this window opens for you only by it. It keeps classmates out of the window; "
    "the file with your answers is not encrypted."
)
PIN_KEPT_LINE = tr(
    "It is asked for before the window opens for you. It keeps classmates out of the window; "
    "the file with your answers is not encrypted."
)
SET_PIN, CHANGE_PIN, REMOVE_PIN = tr("Set a PIN"), tr("Change the PIN"), tr("Remove it")
NEW_PIN_LINE = tr(
    "From 4 to 64 signs, digits or any others. It is shown here while you type it, and never again."
)
WRONG_PIN = tr("That is not the PIN. Type it again.")
ASK_PIN = tr("Type the PIN that you set in Settings.")
OPEN = tr("Open")
WHO, WHO_LINE = tr("Who studies?"), tr("Without the PIN the window opens for somebody else only.")
ADD = tr("Another learner")
ADD_LINE = tr("Somebody else who studies on this computer, with answers and settings of their own.")
ADD_VERB = tr("Add a learner")
ADD_ASKED = tr("What are they called?")
OTHERS = tr("Other learners")


def pin_title(name: str) -> str:
    """What the PIN is asked for: `Open for Ada`."""
    return tr("Open for {name}").format(name=name)


def study_as(name: str) -> str:
    """What the button does that lets another learner study: `Study as Ada`."""
    return tr("Study as {name}").format(name=name)


def learner_line(answers: int, last: date | None, today: date, *, has_pin: bool) -> str:
    """What a learner did so far: `135 answers, the last one on Friday 20 November. Has a PIN.`."""
    if last is None:
        told = tr("No answer yet.")
    else:
        given = counted(answers, tr("answer"), tr("answers"))
        told = tr("{answers}, the last on {day}.").format(answers=given, day=day_line(last, today))
    return f"{told} {tr('Has a PIN.')}" if has_pin else told


def own_line(name: str, line: str) -> str:
    """Who sits here and what they did so far: `Ada. 135 answers, …`."""
    return f"{name}. {line}"
