"""The words for what is done to facts in a list."""

from __future__ import annotations

from studyapp.gui.notation import counted, digits
from studyapp.gui.translating import tr
from studyapp.memory.review import ActKind

STUDY, PRACTISE, MORE = tr("Study"), tr("Practise"), tr("More")
SUSPEND, RESUME = tr("Suspend"), tr("Ask again")
BURY, FLAG, RESET, EXPORT = (
    tr("Bury until tomorrow"),
    tr("Flag with a note"),
    tr("Make new again"),
    tr("Save the list"),
)
FILES = f"{tr('Table')} (*.csv);;{tr('Text')} (*.txt)"
UNDO, STOP = tr("Undo"), tr("Stop")
FLAG_TITLE = tr("Flag these facts")
FLAG_LINE = tr("What is wrong? The note is kept with the facts, for the bank’s author.")
FLAG_VERB = tr("Keep the note")
NOTHING_DONE = tr("Nothing was changed: it is like that already, or it is never asked.")
TAKEN_BACK = tr("Taken back.")
MOVE, EDIT, OPEN = tr("move"), tr("edit"), tr("open")


def study_words(facts: int) -> str:
    """What studying the facts that are chosen is called: `Study these 6`."""
    if facts == 1:
        return tr("Study this one")
    return tr("Study these {number}").format(number=digits(facts))


def chosen_line(facts: int) -> str:
    """How many facts are chosen: `3 facts chosen`."""
    return tr("{facts} chosen").format(facts=_facts(facts))


def done_line(kind: ActKind, facts: int) -> str:
    """What was done: `3 facts are asked no more.`."""
    match kind:
        case ActKind.SUSPEND:
            line = tr("{facts} suspended: asked no more.")
        case ActKind.RESUME:
            line = tr("{facts} asked again.")
        case ActKind.BURY:
            line = tr("{facts} put off until tomorrow.")
        case ActKind.FLAG:
            line = tr("{facts} flagged with your note.")
        case _:
            line = tr("{facts} made new again; the answers stay in the history.")
    return line.format(facts=_facts(facts))


def under_way(done: int, total: int) -> str:
    """How far something has come: `400 of 12,000 facts`."""
    return tr("{done} of {total} facts").format(done=digits(done), total=digits(total))


def saved_line(facts: int, file: str) -> str:
    """What is said when a list was saved: `6 facts saved in facts.csv.`."""
    return tr("{facts} saved in {file}.").format(facts=_facts(facts), file=file)


def not_saved(file: str, reason: str) -> str:
    """Why a list was not saved."""
    return tr("{file} could not be written: {reason}. Your answers are safe. Choose another place.").format(
        file=file, reason=reason
    )


def _facts(number: int) -> str:
    return counted(number, tr("fact"), tr("facts"))
