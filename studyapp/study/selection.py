"""What a learner chooses to study beside what is due: by section, form and state, or certain cards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId


class Which(StrEnum):
    """Cards in a state that a learner may choose."""

    DUE = "due"
    UNSEEN = "unseen"
    FORGOTTEN = "forgotten"  # answered wrongly on the last days
    SLIPPING = "slipping"  # missed again and again
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class Selection:
    """Cards to study; what is left empty chooses all."""

    sections: frozenset[str] = frozenset()  # of the source, any of these
    forms: frozenset[Form] = frozenset()  # in which they are asked
    which: frozenset[Which] = frozenset()  # in any of these states
    cards: tuple[CardId, ...] = ()  # just these, in this order
    limit: int | None = None  # at most so many
    counts: bool = True  # False: practice that touches no memory
