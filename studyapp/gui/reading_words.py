"""The words of reading first: facts as a text, before they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studyapp.gui.notation import counted
from studyapp.gui.translating import tr

if TYPE_CHECKING:
    from studyapp.study.reading import Passage

READ_FIRST = tr("Read first")
READ_NEW = tr("Read today’s new facts first")
READ_FOUND = tr("Read as a text")
STUDY, BACK, NEXT = tr("Study these now"), tr("Back"), tr("Next fact")
YOUR_COPY = tr("In your copy of the source")
YOUR_NOTE = tr("Your note")
NOTHING = tr("There is nothing to read: no fact is left here.")


def facts_line(facts: int) -> str:
    """How much there is to read, and what reading does: `12 facts. Reading records nothing.`."""
    return tr("{facts}. Reading records nothing.").format(facts=counted(facts, tr("fact"), tr("facts")))


def passage_line(passage: Passage) -> str:
    """The head of a paragraph: `Paragraph 3`; "" for facts without a source."""
    return tr("Paragraph {n}").format(n=passage.paragraph) if passage.paragraph else ""


def more_line(facts: int) -> str:
    """What stands below a text that is not shown to its end."""
    return tr("{n} more facts follow. Study these first, or choose fewer sections.").format(n=f"{facts:,}")
