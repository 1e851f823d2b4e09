"""The English words for what a learner does to one card without answering it, in the terminal."""

from __future__ import annotations

from datetime import date

from studyapp.facts.ids import CardId
from studyapp.gui.notation import due_line
from studyapp.memory.review import ActKind

NOTHING_TO_UNDO = "There is nothing to take back."
UNDONE = "Taken back."
NO_NOTE = "A flag needs a note. Nothing was changed. Type what is wrong."

_DONE = {
    ActKind.SUSPEND: "It is asked no more, until --resume.",
    ActKind.RESUME: "It is asked again.",
    ActKind.BURY: "It is put off until tomorrow.",
    ActKind.FLAG: "The note is kept.",
    ActKind.RESET: "It is new again.",
}


def done_line(kind: ActKind, until: date | None, today: date) -> str:
    """What was done: `It is new again. --undo takes that back.`."""
    done = _DONE.get(kind) or f"Comes back: {due_line(until or today, today)}."
    return f"{done} --undo takes that back."


def suspended_already(*, suspended: bool) -> str:
    """Why a card need not be suspended or resumed."""
    state = "suspended already" if suspended else "not suspended"
    return f"It is {state}. Nothing was changed."


def not_learnt(card: CardId) -> str:
    """Why a card cannot be made new or due on another day."""
    return f"The card {card} was not learnt yet: it is new. Nothing was changed. Answer it first."


def unknown(card: str) -> str:
    """What is said of a name that no card has."""
    return (
        f"There is no card “{card}”. Nothing was changed. A card is named BANK/FACT#SLOT; "
        "the command questions --json tells the names of a bank’s cards."
    )
