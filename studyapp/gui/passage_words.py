"""The words about the passage of the source that a fact rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studyapp.facts.bank import Place
from studyapp.gui.translating import tr
from studyapp.gui.words import source_line

if TYPE_CHECKING:
    from studyapp.gui.desks.passage_desk import Passage

SHOW = tr("Show passage")
TITLE = tr("The passage")
OPEN = tr("Open the document")
OPEN_ANOTHER = tr("Open another copy")
OPEN_AGAIN = tr("Read it again")
READING = tr("The document is being read.")
NO_SOURCE = tr("The bank does not tell where its source says this.")
CHANGED = tr("Your file has changed since it was copied.")
KINDS = tr("Text, Markdown, saved HTML pages")


def what_for(document: str) -> str:
    """What a copy of the document is good for."""
    if not document:
        return tr(
            "Open your own copy of the document once, and the sentence is shown here each time. The copy stays on this computer."
        )
    return tr(
        "Open your own copy of “{document}” once, and the sentence is shown here each time. The copy stays on this computer."
    ).format(document=document)


def place_line(places: Sequence[Place]) -> str:
    """Where the source says so: `Lead, paragraph 5, sentence 2`."""
    return "; ".join(map(source_line, places)) or NO_SOURCE


def paragraph_line(section: str, number: int) -> str:
    """The head of a part of the document: `Lead, paragraph 5`."""
    return tr("{section}, paragraph {number}").format(section=section.replace("/", ", "), number=number)


def missing_line(missing: Sequence[Place]) -> str:
    """Why a sentence is not shown."""
    return tr("Your copy has no sentence like the one at {places}. It may be another version.").format(
        places=place_line(missing)
    )


def origin_line(passage: Passage) -> str:
    """What the copy is: `From war.html, which has 84 of the 86 sentences that the bank cites.`."""
    return tr("From {file}, which has {found} of the {cited} sentences that the bank cites.").format(
        file=passage.origin, found=passage.found, cited=passage.cited
    )
