"""The English words of what a sitting can do beside answering: practice, leeches, new again, due on a chosen day."""

from __future__ import annotations

from datetime import date

from studyapp.gui.notation import counted, due_words
from studyapp.gui.translating import tr

PRACTICE = "Practice"
PRACTICE_LINE = "Practice: answers do not change your schedule"
PRACTISED = "This was practice: your schedule is as it was."
SUSPEND, COMPARE = "Suspend", "Compare the two"
EDIT = tr("Edit fact")
RESET_DONE = "It is new again. Ctrl+Z takes that back."
DUE_TITLE = "Set when it is due"
DUE_LINE = "On which day is it to come back? Type a date, “in 10 days” or “Monday”."
DUE_VERB = "Set the day"
GO_ON = "Go on with the sitting"


def due_set(day: date, today: date) -> str:
    """What was done to a card that is due on a chosen day: `It comes back in 10 days. Ctrl+Z takes that back.`."""
    return f"It comes back {due_words(day, today)}. Ctrl+Z takes that back."


def leech_line(lapses: int) -> str:
    """What is told of a card that is missed again and again, and what changes by that."""
    return (
        f"You have missed this {counted(lapses, 'time', 'times')}. It is asked in another form from now on."
    )
