"""Flagged questions as text, as a table and as Markdown, for the author of a bank."""

from __future__ import annotations

import re
from collections.abc import Sequence

from studyapp.facts.bank import Bank
from studyapp.gui.translating import tr
from studyapp.gui.words import source_line
from studyapp.questions.wording import sentence
from studyapp.storage.flags import Flag

NONE = tr("No question of this bank is flagged.")
COLUMNS = (tr("Card"), tr("Note"), tr("Question"), tr("Sentence"), tr("Place"), tr("File"), tr("Day"))
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def flag_rows(bank: Bank, flags: Sequence[Flag]) -> list[tuple[str, ...]]:
    """One row a note, in the order of `COLUMNS`."""
    return [_row(bank, flag) for flag in flags]


def flag_lines(bank: Bank, flags: Sequence[Flag]) -> list[str]:
    """Each note below its card, with the sentence and where the source says so."""
    lines = []
    for card, note, question, said, place, _, _ in flag_rows(bank, flags):
        lines += [f"{card}: {note}", f"  {question}", f"  {said}"]
        lines += [f"  {place}"] if place else []
    return lines or [NONE]


def flag_markdown(bank: Bank, flags: Sequence[Flag]) -> str:
    """The same as a list in Markdown, with the title of the bank above it."""
    lines = [f"# {_plain(bank.title)} {bank.version}", ""]
    for card, note, question, said, place, file, day in flag_rows(bank, flags):
        lines += [f"- **{_plain(note)}** ({day})", f"  {_plain(question)}  ", f"  {_plain(said)}  "]
        lines.append(f"  `{card}` in `{file}`" + (f", {_plain(place)}" if place else ""))
    return "\n".join(lines if flags else [*lines, NONE]) + "\n"


def _row(bank: Bank, flag: Flag) -> tuple[str, ...]:
    fact, slot = bank.facts[flag.card.fact], bank.slot(flag.card)
    return (
        str(flag.card),
        " ".join(flag.note.split()),
        slot.ask,
        sentence(bank, fact),
        "; ".join(map(source_line, fact.source)),
        f"{fact.file}:{slot.line or fact.line}",
        flag.at.date().isoformat(),
    )


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
