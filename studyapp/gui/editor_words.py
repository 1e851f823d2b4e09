"""The words of the fact editor: its fields, what is wrong in them, what rules find and how that is mended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from studyapp.facts.bank import Kind, Status
from studyapp.facts.faults import Fault, Severity
from studyapp.facts.values import Bound
from studyapp.gui.draft_changes import NEAR, Written, slots_of, value_at
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.notation import NBSP, counted, listing
from studyapp.gui.translating import tr
from studyapp.gui.typed_values import date_doubt, kind_of
from studyapp.questions.rules.flaw import Flaw

NEW_FACT = tr("A new fact")
FACTS = tr("Facts")
SENTENCE = tr("The fact, one sentence in your own words")
MARK_BEFORE = tr("Select words, then", "followed by the keys Ctrl M")
MARK_AFTER = tr("to mark an answer", "behind the keys Ctrl M")
ANSWERS = tr("Answers")
NO_ANSWERS = tr("Nothing is marked yet, so nothing can be asked.")
QUESTIONS = tr("Questions this fact makes")
OUTDATED = tr("as they were before", "beside questions of a fact in which something is to be mended now")
THE_FACT = tr("The fact")
THE_QUESTIONS = tr("Its questions")
REVERT, DONE = tr("Revert"), tr("Done")
KIND = tr("Kind of answer")
KINDS: tuple[tuple[str, str], ...] = (
    ("date", tr("Date")),
    ("number", tr("Number")),
    ("entity", tr("Name")),
    ("entities", tr("List of names")),
    ("phrase", tr("Words")),
)
KIND_WORDS: Mapping[str, str] = {
    "date": tr("date"),
    "number": tr("number"),
    "entity": tr("name"),
    "entities": tr("names"),
    "phrase": tr("words"),
}
VALUE: Mapping[str, str] = {
    "date": tr("Date"),
    "number": tr("Number"),
    "entity": tr("Name"),
    "entities": tr("Names"),
    "phrase": tr("Words"),
}
VALUE_HINTS: Mapping[str, str] = {
    "date": tr("As in 9 December 2017, about June 2014, early 2015, from 2013 to 2017."),
    "number": tr("As in 10,000 or 3,000 to 6,000."),
    "entity": "",
    "entities": tr("With commas between them."),
    "phrase": "",
}
BOUND = tr("Bound")
BOUNDS: tuple[tuple[str, str], ...] = (
    ("", tr("exactly")),
    (Bound.OVER.value, tr("over")),
    (Bound.AT_LEAST.value, tr("at least")),
    (Bound.ABOUT.value, tr("about")),
    (Bound.UNDER.value, tr("under")),
)
UNIT, TOLERANCE = tr("Unit"), tr("May be off by")
IMPLIED = tr("The source leaves the year to the reader")
COMPLETE = tr("This list is complete")
QUOTED = tr("These are the source’s own words")
ASK = tr("Question")
ASK_HINT = tr("Without the answer in it, and without who says so.")
ASK_ONE = tr("Question for one of them")
ACCEPT = tr("Also accepted, one a line")
WRONG = tr("Wrong options, one a line")
CLAIM = tr("Claim")
CLAIMS: tuple[tuple[str, str], ...] = (
    (Status.STATED.value, tr("Stated")),
    (Status.ATTRIBUTED.value, tr("Attributed")),
    (Status.DISPUTED.value, tr("Disputed")),
)
ACCORDING_TO = tr("According to")
WHO_HINT = tr("Names, or words such as “it is believed”.")
WHEN, VERB, VIA = tr("Said when"), tr("In which manner"), tr("Reported by")
VERB_HINT = tr("As in “estimated”.")
BECAUSE = tr("Explanation, shown after the answer")
CAUTION = tr("Caution")
CAUTION_HINT = tr("What speaks against it, or limits it.")
LABEL = tr("Short name, without a date")
PLACE = tr("Place in the source")
PLACE_HINT = tr("As in Lead, paragraph 5, sentence 2.")
SHOW_PASSAGE = tr("Show passage")
ABOUT = tr("Also speaks of")
UNFINISHED = tr("Not finished: this is kept as a draft until it is put into the bank.")
LET_GO = tr("Let go of this draft")
KEPT = tr("Saved as a draft.")
ADD_NAME = tr("Add “{name}” to the bank as")
ADD = tr("Add")
ENTITY_KINDS: tuple[tuple[str, str], ...] = (
    (Kind.PERSON.value, tr("person")),
    (Kind.COUNTRY.value, tr("country")),
    (Kind.PLACE.value, tr("place")),
    (Kind.ORGANISATION.value, tr("organisation")),
    (Kind.GROUP.value, tr("group")),
    (Kind.OPERATION.value, tr("operation")),
    (Kind.EVENT.value, tr("event")),
    (Kind.PUBLICATION.value, tr("publication")),
    (Kind.EQUIPMENT.value, tr("equipment")),
    (Kind.STATEMENT.value, tr("statement")),
)
WHOLE = tr("{what} {remedy}", "what is wrong, and what to do")
_RULES: Mapping[str, str] = {
    "disputed-scored": tr("disputed"),
    "key-mismatch": tr("more than one answer"),
    "second-true-answer": tr("another true answer"),
    "attribution": tr("attribution"),
    "undated": tr("undated"),
    "option-count": tr("too few options"),
    "kind-mismatch": tr("options of two kinds"),
    "duplicate-option": tr("the same option twice"),
    "overlap": tr("options overlap"),
    "unordered": tr("order of options"),
    "all-none": tr("all or none of the above"),
    "longest-key": tr("the key stands out"),
    "clang": tr("a word of the question in the key"),
    "grammar-cue": tr("grammar gives it away"),
    "odd-one-out": tr("the odd one out"),
    "negative": tr("asks for what is not so"),
    "unfocused": tr("not one clear question"),
    "cloze": tr("the gap"),
    "true-false": tr("the statement"),
    "cueing": tr("the answer stands in the question"),
    "tone": tr("tone"),
    "convergence": tr("the key shares most"),
    "absolute-vague": tr("absolute or vague words"),
    "implausible": tr("implausible"),
}
_CALLED = re.compile(
    r"^The (?:fact|entity) (?:“[^”]*”|without an id),?(?: (?:slot “[^”]*”|source|according_to),)? "
)


def words_line(count: int) -> str:
    """How long a sentence is: `25 words`."""
    return counted(count, tr("word"), tr("words"))


def marks_line(words: list[str]) -> str:
    """What screen readers hear of the marks: `2 answers are marked: “Syria and Iraq”, “10,000”.`."""
    if not words:
        return NO_ANSWERS
    said = ", ".join(f"“{one}”" for one in words)
    if len(words) == 1:
        return tr("One answer is marked: {said}.").format(said=said)
    return tr("{n} answers are marked: {said}.").format(n=len(words), said=said)


def reached_line(words: str, kind: str) -> str:
    """What screen readers hear when the cursor comes to a mark: `Answer, number: 10,000.`."""
    return tr("Answer, {kind}: {words}.").format(kind=KIND_WORDS[kind], words=words)


def matters_line(slot: Written) -> str:
    """What matters of an answer beside its words: `a complete list`, `over, unit: fighters`, `2 wrong options`."""
    match kind_of(slot):
        case "number":
            parts = [dict(BOUNDS).get(str(slot.get("bound", "")), "")] if slot.get("bound") else []
            parts += [tr("unit: {unit}").format(unit=slot["unit"])] if slot.get("unit") else []
            return ", ".join(filter(None, parts))
        case "entities":
            return tr("a complete list") if slot.get("closed") else tr("some of a list")
        case "phrase":
            wrong = len(slot.get("wrong", ()))
            return counted(wrong, tr("wrong option"), tr("wrong options"))
        case _:
            other = len(slot.get("accept", ()))
            return counted(other, tr("other wording"), tr("other wordings")) if other else ""


def row_state(*, faulty: bool, opened: bool) -> str:
    """What screen readers hear of a row of the answers behind its words."""
    parts = [tr("Something is to be mended.")] if faulty else []
    return " ".join([*parts, tr("Its details are open below.") if opened else tr("Enter opens its details.")])


def flaw_head(flaw: Flaw) -> str:
    """How a flaw is called: `Error: attribution.`."""
    rule = _RULES.get(flaw.rule, flaw.rule.replace("-", " "))
    if flaw.severity is Severity.WARNING:
        return tr("Warning: {rule}.").format(rule=rule)
    return tr("Error: {rule}.").format(rule=rule)


def flaw_line(flaw: Flaw) -> str:
    """What is wrong, and what to do."""
    return WHOLE.format(what=flaw.what, remedy=flaw.remedy)


def status_line(*, kept: bool, faults: int, held: int) -> str:
    """How it stands, at the head: `Saved as a draft. 1 question is held back.`."""
    told = ""
    if faults:
        told = (
            tr("One thing is to be mended.")
            if faults == 1
            else tr("{n} things are to be mended.").format(n=faults)
        )
    elif held:
        told = (
            tr("1 question is held back.") if held == 1 else tr("{n} questions are held back.").format(n=held)
        )
    return f"{KEPT if kept else ''} {told}".strip()


def fault_line(fault: Fault, table: Written, finder: NameFinder) -> str:  # noqa: C901 - one case for each key
    """A fault of a fact's table as a person reads it who never sees the table."""
    path = fault.key.split(".")
    slot = slots_of(table).get(path[1]) if path[0] == "slot" and len(path) > 1 else None
    match path:
        case ["text"] if not str(table.get("text", "")).strip():
            return tr("Write the fact as one sentence.")
        case ["text"] if "brace" in fault.what or "marker" in fault.what:
            return tr("Braces mark answers in the file of a bank. Write other brackets.")
        case [""] if "no “text”" in fault.what:
            return tr("Write the fact as one sentence.")
        case [""] if "no slot" in fault.what:
            return tr("Nothing is marked, so nothing can be asked. Select words, then press Ctrl+M.")
        case ["slot", _] if slot is not None and "ask" not in slot and "“ask”" in fault.what:
            return tr("Type the question that asks for this answer.")
        case ["slot", _, "date"] if slot is not None:
            return date_doubt(slot, finder.bank.language, NEAR) or _plainly(fault)
        case ["slot", _, "number" | "range"]:
            return tr(
                "That is not a number, or not one only. Type one in digits or in words, or the ends of a range."
            )
        case ["slot", _, "entity"] if slot is not None:
            return unknown_names([str(slot.get("entity", ""))], finder) or _plainly(fault)
        case ["slot", _, "entities"] if slot is not None:
            return unknown_names(list(slot.get("entities", [])), finder) or tr("Type two names or more.")
        case ["slot", _] if slot is not None and not value_at(slot, [kind_of(slot)]):
            return tr("Type the answer.")
        case ["slot", _, "phrase"]:
            return tr("Type the answer.")
        case ["about"]:
            return unknown_names(list(table.get("about", [])), finder) or _plainly(fault)
        case ["according_to", ("who" | "via") as key]:
            named = value_at(table, ["according_to", key])
            return unknown_names(list(named or []), finder) or _plainly(fault)
        case ["according_to"] | ["according_to", ""]:
            return tr("Say who claims it, or choose another claim.")
        case ["according_to", "when"]:
            return tr("That is not a date. Type one as in 5 May 1950, May 1950 or 1950.")
        case ["status"] if "caution" in fault.what:
            return tr("Say what speaks against it.")
        case ["source", *rest]:
            if rest or "no “" in fault.what:
                return tr("Say section, paragraph and sentence, as in Lead, paragraph 5, sentence 2.")
            return tr("The bank knows no such sentence of the source. Look at the numbers again.")
        case _:
            return _plainly(fault)


def unknown_names(ids: list[str], finder: NameFinder) -> str:
    """Which of the names nobody has: `No name of this bank is “X”.`; "" when all are known."""
    unknown = [one for one in ids if one not in finder.entities]
    if not unknown:
        return ""
    return tr("No name of this bank is {names}. Choose another, or add it.").format(
        names=listing([f"“{one}”" for one in unknown])
    )


def title_line(table: Written, words: str) -> str:
    """What the page is called: the label of the fact, or how it begins."""
    label = str(table.get("label", ""))
    if label or not words:
        return label or NEW_FACT
    return words if len(words) <= 48 else f"{words[:47].rsplit(' ', 1)[0]}{NBSP}…"


def lines_of(written: Any) -> str:
    """A list of texts, one a line."""
    return "\n".join(map(str, written)) if isinstance(written, list) else ""


def typed_lines(text: str) -> list[str]:
    """What stands in the lines of a text, without empty ones and what is said twice."""
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def _plainly(fault: Fault) -> str:
    """A fault without the fact that it stands in, which is the one that is written."""
    what = _CALLED.sub("", fault.what)
    if what == fault.what:
        return WHOLE.format(what=what, remedy=fault.remedy)
    return WHOLE.format(
        what=tr("This {what}", "followed by has, names, is").format(what=what), remedy=fault.remedy
    )
