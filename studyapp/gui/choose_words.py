"""The English words for choosing what to study, in the window and in the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.facts.forms import Form
from studyapp.gui import study_words
from studyapp.gui.desks.choose_desk import Offer
from studyapp.gui.notation import about_minutes, counted
from studyapp.study.selection import Selection, Which

SECTIONS, STATES, FORMS, LIMIT = "Sections", "Which questions", "Ways of asking", "At most"
READY = {"F": "Forgotten lately", "N": "Not yet seen", "C": "Cram what was seen"}  # by key
OPEN_LINE = "A group without a tick means all of it. Arrows move, Space ticks."
COUNTS = ("Answers count", "Each answer decides when the question comes back.")
PRACTICE_LINE = f"{study_words.PRACTICE_LINE}."
ALL = "All"
WHICH_WORDS: Mapping[Which, str] = {
    Which.DUE: "Due",
    Which.FORGOTTEN: "Forgotten lately",
    Which.SLIPPING: "Slipping",
    Which.FLAGGED: "Flagged",
    Which.LEARNT: "Seen before",
    Which.UNSEEN: "Not yet seen",
}
FORM_WORDS: Mapping[Form, str] = {
    Form.CHOICE: "Choose one",
    Form.TRUE_FALSE: "True or false",
    Form.CLOZE: "Fill the gap",
    Form.TYPED: "Type the answer",
    Form.WHO_SAYS: "Who says so",
    Form.ORDER: "Put in order",
    Form.MATCH: "Match pairs",
    Form.MAP: "Map",
    Form.NUMBER_LINE: "Number line",
    Form.TIMELINE: "Time line",
}
_NOTHING: Mapping[Which, str] = {
    Which.DUE: "Nothing here is due.",
    Which.FORGOTTEN: "Nothing here was missed in the last week.",
    Which.SLIPPING: "Nothing here was missed eight times or more.",
    Which.FLAGGED: "Nothing here is flagged.",
    Which.LEARNT: "Nothing here was answered yet.",
    Which.UNSEEN: "Everything here was asked before.",
}


def section_name(section: str) -> str:
    """A section of a source as people read it: `Gaza, Conflict with Hamas`."""
    return section.replace("/", ", ") or "Without a section"


def section_line(section: str, questions: int) -> str:
    """A section with what it holds, for screen readers: `Gaza, 12 questions`."""
    return f"{section_name(section)}, {counted(questions, 'question', 'questions')}"


def counts_line(*, counts: bool) -> str:
    """What it means that answers count, or do not."""
    return COUNTS[1] if counts else PRACTICE_LINE


def offer_line(offer: Offer) -> str:
    """What a choice comes to: `34 questions, about 8 minutes`."""
    return f"{counted(offer.questions, 'question', 'questions')}, {about_minutes(offer.seconds)}"


def nothing_line(selection: Selection) -> str:
    """Why a choice holds no question, and what to do."""
    if len(selection.which) == 1 and not selection.forms:
        (state,) = selection.which
        return _NOTHING[state]
    return "No question fits all of this. Leave something open."
