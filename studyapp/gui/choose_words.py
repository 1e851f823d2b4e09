"""The words for choosing what to study, in the window and in the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.facts.forms import Form
from studyapp.gui import study_words
from studyapp.gui.desks.choose_desk import Offer
from studyapp.gui.notation import about_minutes, counted
from studyapp.gui.translating import tr
from studyapp.study.selection import Selection, Which

SECTIONS, STATES, FORMS, LIMIT = tr("Sections"), tr("Which questions"), tr("Ways of asking"), tr("At most")
READY = {"F": tr("Forgotten lately"), "N": tr("Not yet seen"), "C": tr("Cram what was seen")}  # by key
OPEN_LINE = tr("A group without a tick means all of it. Arrows move, Space ticks.")
COUNTS = (tr("Answers count"), tr("Each answer decides when the question comes back."))
PRACTICE_LINE = f"{study_words.PRACTICE_LINE}."
ALL = tr("All")
WHICH_WORDS: Mapping[Which, str] = {
    Which.DUE: tr("Due"),
    Which.FORGOTTEN: tr("Forgotten lately"),
    Which.SLIPPING: tr("Slipping"),
    Which.FLAGGED: tr("Flagged"),
    Which.LEARNT: tr("Seen before"),
    Which.UNSEEN: tr("Not yet seen"),
}
FORM_WORDS: Mapping[Form, str] = {
    Form.CHOICE: tr("Choose one"),
    Form.TRUE_FALSE: tr("True or false"),
    Form.CLOZE: tr("Fill the gap"),
    Form.TYPED: tr("Type the answer"),
    Form.WHO_SAYS: tr("Who says so"),
    Form.ORDER: tr("Put in order"),
    Form.MATCH: tr("Match pairs"),
    Form.MAP: tr("Map"),
    Form.NUMBER_LINE: tr("Number line"),
    Form.TIMELINE: tr("Time line"),
}
_NOTHING: Mapping[Which, str] = {
    Which.DUE: tr("Nothing here is due."),
    Which.FORGOTTEN: tr("Nothing here was missed in the last week."),
    Which.SLIPPING: tr("Nothing here was missed eight times or more."),
    Which.FLAGGED: tr("Nothing here is flagged."),
    Which.LEARNT: tr("Nothing here was answered yet."),
    Which.UNSEEN: tr("Everything here was asked before."),
}


def section_name(section: str) -> str:
    """A section of a source as people read it: `Gaza, Conflict with Hamas`."""
    return section.replace("/", ", ") or tr("Without a section")


def section_line(section: str, questions: int) -> str:
    """A section with what it holds, for screen readers: `Gaza, 12 questions`."""
    return f"{section_name(section)}, {counted(questions, tr('question'), tr('questions'))}"


def counts_line(*, counts: bool) -> str:
    """What it means that answers count, or do not."""
    return COUNTS[1] if counts else PRACTICE_LINE


def offer_line(offer: Offer) -> str:
    """What a choice comes to: `34 questions, about 8 minutes`."""
    return tr("{questions}, {time}").format(
        questions=counted(offer.questions, tr("question"), tr("questions")), time=about_minutes(offer.seconds)
    )


def nothing_line(selection: Selection) -> str:
    """Why a choice holds no question, and what to do."""
    if len(selection.which) == 1 and not selection.forms:
        (state,) = selection.which
        return _NOTHING[state]
    return tr("No question fits all of this. Leave something open.")
