"""What one link below a flaw does about it: another table of the fact, or the field in which it is to be mended."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.gui.draft_changes import Written, slots_of, with_value
from studyapp.gui.translating import tr
from studyapp.questions.passage import name_key
from studyapp.questions.question import Cloze, Question, TrueFalse
from studyapp.questions.rules.flaw import Flaw

_IN_OPTIONS = frozenset((
    "option-count", "kind-mismatch", "duplicate-option", "overlap", "all-none", "longest-key", "clang", "grammar-cue",
    "odd-one-out", "second-true-answer", "convergence", "absolute-vague", "implausible",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mend:
    """The words of a link, with the table that it leads to, or the field that it goes to: `text`, or a key of the slot."""

    words: str
    table: Written | None = None
    field: str = ""


def mend(flaw: Flaw, question: Question, table: Written) -> Mend | None:
    """What can be done about a flaw of a question by one link; None where its fact holds nothing of it."""
    name = question.card.slot
    slot = slots_of(table).get(name)
    if slot is None:
        return None
    said = name_key(flaw.what)
    wrong = list(slot.get("wrong", []))
    for option in wrong:
        if f"“{option}”" in flaw.what or (name_key(option) and f" {name_key(option)} " in f" {said} "):
            left = [one for one in wrong if one != option]
            words = tr("Take “{option}” away").format(option=option)
            return Mend(words, with_value(table, ["slot", name, "wrong"], left))
    if flaw.rule in _IN_OPTIONS:
        return Mend(tr("Change the wrong options"), field="wrong") if "phrase" in slot else None
    if isinstance(question, Cloze | TrueFalse):
        return Mend(tr("Change the sentence"), field="text")
    return Mend(tr("Change the question"), field="ask")
