"""The words of what a sitting can do beside answering: practice, leeches, new again, due on a chosen day."""

from __future__ import annotations

from datetime import date

from studyapp.gui.notation import counted, due_words
from studyapp.gui.translating import tr

PRACTICE = tr("Practice")
PRACTICE_LINE = tr("Practice: answers do not change your schedule")
PRACTISED = tr("This was practice: your schedule is as it was.")
SUSPEND, COMPARE = tr("Suspend"), tr("Compare the two")
EDIT = tr("Edit fact")
RESET_DONE = tr("It is new again. Ctrl+Z takes that back.")
DUE_TITLE = tr("Set when it is due")
DUE_LINE = tr("On which day is it to come back? Type a date, “in 10 days” or “Monday”.")
DUE_VERB = tr("Set the day")
GO_ON = tr("Go on with the sitting")


def due_set(day: date, today: date) -> str:
    """What was done to a card that is due on a chosen day: `It comes back in 10 days. Ctrl+Z takes that back.`."""
    return tr("It comes back {when}. Ctrl+Z takes that back.").format(when=due_words(day, today))


def leech_line(lapses: int) -> str:
    """What is told of a card that is missed again and again, and what changes by that."""
    return tr("You have missed this {times}. It is asked in another form from now on.").format(
        times=counted(lapses, tr("time"), tr("times"))
    )
