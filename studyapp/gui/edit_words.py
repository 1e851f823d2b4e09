"""The words for what a learner changed in a bank, part by part; for the window and for the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from studyapp.facts.bank import Bank, Entity, Fact
from studyapp.facts.drafts import draft_of
from studyapp.gui.desks.edit_desk import Changes
from studyapp.gui.notation import counted
from studyapp.gui.translating import tr
from studyapp.gui.words import source_line
from studyapp.questions.wording import claim_words, sentence, value_words
from studyapp.study.layer import Standing

TITLE = tr("Your edits")
NONE = tr("You have changed nothing in this bank.")
MEANS = tr("The bank itself stays as it is: your edits are laid over it.")
EXPORT, EXPORT_TITLE = tr("Save the edited bank"), tr("Save the edited bank in a folder")
REVERT, SHOW_AGAIN, REMOVE = tr("Take back"), tr("Show again"), tr("Remove")
KEEP, TAKE = tr("Keep yours"), tr("Take the bank’s")
EDIT, UNDO = tr("Edit"), tr("Undo")
SAVING = tr("The edited bank is being saved.")
OWN = tr("This bank is your own. What you write is the bank, and Ctrl+Z takes it back where you write it.")
TAKEN_BACK = tr("Taken back.")
KEPT = tr("Your edit stands.")
NO_SUCH = tr(
    "You have not changed the fact “{fact}”. Nothing was changed. The command edits lists your edits."
)
NEW_BANK_NEXT = tr("Open it in the window to write its facts.")
NAMES = tr("Names of your own")

_STANDING = {
    Standing.NEW: tr("Yours"),
    Standing.CHANGED: tr("Changed"),
    Standing.HIDDEN: tr("Hidden"),
    Standing.CONFLICT: tr("The bank has changed this fact since. Yours is asked."),
    Standing.GONE: tr("The bank has dropped this fact since. Yours is asked."),
    Standing.UNFIT: tr("Yours does not fit the bank any more, so the bank’s is asked."),
}
_LABELS = {
    "label": tr("Label"),
    "because": tr("Explanation"),
    "caution": tr("Caution"),
    "about": tr("Spoken of"),
    "relation": tr("Relation"),
    "given": tr("Given"),
    "after": tr("Comes after"),
    "conflicts": tr("Speaks against"),
    "was": tr("Former names"),
}
_ASKING = {"ask": tr("Question for “{answer}”"), "ask_one": tr("Question for one of “{answer}”")}
_GRADING = {
    "accept": tr("Also accepted for “{answer}”"),
    "wrong": tr("Wrong options for “{answer}”"),
    "also_true": tr("Also true for “{answer}”"),
}
_WORDS = re.compile(r"\S+\s*")
_ALIKE = 0.5  # below this, both texts are shown whole


class Piece(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Part:
    """One respect in which a fact differs; "" for what is not there."""

    label: str
    before: str
    after: str


def standing_line(standing: Standing) -> str:
    """How an edit stands to the bank."""
    return _STANDING[standing]


def fact_title(changes: Changes, fact: str) -> str:
    """What a changed fact is called: its label, or else its sentence."""
    for bank in (changes.bank, changes.base):
        if found := bank.facts.get(fact):
            return found.label or sentence(bank, found)
    table = changes.drafts[fact].table
    return str(table.get("label") or table.get("text", fact))


def parts(changes: Changes, fact: str) -> list[Part]:
    """All respects in which a fact differs from the bank's, the sentence first."""
    standing = changes.standing[fact]
    old = changes.base.facts.get(fact)
    new = None if standing in {Standing.HIDDEN, Standing.UNFIT} else changes.bank.facts.get(fact)
    if standing is Standing.UNFIT:
        found = [Part(_key_label(one.key), "", f"{one.what} {one.remedy}") for one in changes.faults[fact]]
        written = str(changes.drafts[fact].table.get("text", ""))
        return [Part(tr("Sentence"), sentence(changes.base, old) if old else "", written), *found]
    if old is None or new is None:
        before = sentence(changes.base, old) if old else ""
        return [Part(tr("Sentence"), before, sentence(changes.bank, new) if new else "")]
    return [one for one in _parts(changes.base, changes.bank, old, new) if one.before != one.after]


def pieces(before: str, after: str) -> list[tuple[Piece, str]]:
    """Both texts as one, word by word; one after the other where they have little in common."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        whole = [(Piece.GONE, before), (Piece.SAME, "\n" if before and after else ""), (Piece.NEW, after)]
        return [(piece, text) for piece, text in whole if text]
    found: list[tuple[Piece, str]] = []
    for kind, start, end, begin, stop in matcher.get_opcodes():
        gone, come = "".join(old[start:end]), "".join(new[begin:stop])
        if kind == "equal":
            found.append((Piece.SAME, gone))
            continue
        if gone:
            found += [(Piece.GONE, gone.rstrip()), (Piece.SAME, " ")]
        if come:
            found.append((Piece.NEW, come))
    return found


def spoken(part: Part) -> str:
    """A part for who cannot see what is struck out: `Sentence: it was …, it is …`."""
    if not part.before:
        return tr("{label}: {after}").format(label=part.label, after=part.after)
    if not part.after:
        return tr("{label}: no longer {before}").format(label=part.label, before=part.before)
    return tr("{label}: was {before} Is now {after}").format(
        label=part.label, before=part.before, after=part.after
    )


def count_line(changes: Changes) -> str:
    """How many facts were changed: `3 facts differ from the bank.`."""
    number = len(changes.standing)
    if number == 1:
        return tr("1 fact differs from the bank.")
    return tr("{facts} differ from the bank.").format(facts=counted(number, tr("fact"), tr("facts")))


def entity_line(entity: Entity) -> str:
    """A name of the learner's own: `Mission Control (organisation)`."""
    return f"{entity.name} ({entity.kind})"


def edit_lines(changes: Changes) -> list[str]:
    """All edits as lines of text, each fact below its name."""
    if changes.difference.is_none and not changes.standing:
        return [NONE]
    lines = [count_line(changes)]
    for fact, standing in changes.standing.items():
        lines.append(f"{fact}: {standing_line(standing)}")
        for part in parts(changes, fact):
            if part.before:
                lines.append(f"  - {part.label}: {part.before}")
            if part.after:
                lines.append(f"  + {part.label}: {part.after}")
    added = [one.new for one in changes.difference.entities if one.new]
    if added:
        lines.append(f"{NAMES}: {'; '.join(map(entity_line, added))}")
    return lines


def exported_line(folder: str) -> str:
    """What is said when the edited bank was saved."""
    return tr("The edited bank is saved in {folder}.").format(folder=folder)


def made_line(title: str, bank: str) -> str:
    """What is said of a bank that was begun."""
    return tr("The bank “{title}” is begun as {bank}.").format(title=title, bank=bank)


def _parts(base: Bank, bank: Bank, old: Fact, new: Fact) -> Iterator[Part]:
    yield Part(tr("Sentence"), sentence(base, old), sentence(bank, new))
    yield Part(tr("Claim"), _claim(base, old), _claim(bank, new))
    yield Part(tr("Place in the source"), _places(old), _places(new))
    before, after = dict(draft_of(old).table), dict(draft_of(new).table)
    for key, label in _LABELS.items():
        yield Part(label, _said(before.get(key)), _said(after.get(key)))
    for name in dict.fromkeys((*old.slots, *new.slots)):
        yield from _slot_parts(name, (base, old), (bank, new))


def _slot_parts(name: str, old: tuple[Bank, Fact], new: tuple[Bank, Fact]) -> Iterator[Part]:
    before, after = (_slot_table(fact, name) for _, fact in (old, new))
    keys = [_key(bank, fact, name) for bank, fact in (old, new)]
    answer = keys[1] or keys[0]
    yield Part(tr("Answer"), *keys)
    for key, label in (_ASKING | _GRADING).items():
        yield Part(label.format(answer=answer), _said(before.pop(key, "")), _said(after.pop(key, "")))
    if keys[0] == keys[1]:  # what else a value says, such as its tolerance
        yield Part(tr("Grading of “{answer}”").format(answer=answer), _said(before), _said(after))


def _slot_table(fact: Fact, name: str) -> dict[str, Any]:
    slots: Any = draft_of(fact).table.get("slot", {})
    return dict(slots.get(name, {}))


def _key(bank: Bank, fact: Fact, name: str) -> str:
    slot = fact.slots.get(name)
    return value_words(bank, slot.value, quoted=slot.quoted) if slot else ""


def _claim(bank: Bank, fact: Fact) -> str:
    return f"{fact.status.capitalize()}. {claim_words(bank, fact)}".strip()


def _places(fact: Fact) -> str:
    return "; ".join(map(source_line, fact.source))


def _key_label(key: str) -> str:
    return _LABELS.get(key.partition(".")[0], tr("What is wrong"))


def _said(value: object) -> str:
    match value:
        case None:
            return ""
        case dict():
            return ", ".join(f"{key} {_said(one)}" for key, one in value.items())
        case list():
            return _listed(value)
        case bool():
            return tr("yes") if value else tr("no")
        case _:
            return str(value)


def _listed(values: Sequence[object]) -> str:
    return "; ".join(map(_said, values))
