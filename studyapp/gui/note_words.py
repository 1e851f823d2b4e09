"""The words about a learner's own notes, for the window and for the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.facts.bank import Bank
from studyapp.gui.notation import digits
from studyapp.gui.translating import tr
from studyapp.questions.wording import sentence

YOUR_NOTE = tr("Your note")
ADD = tr("Add a note")
MEANS = tr("Kept as you type, for you alone. Ctrl+Z takes back what you typed.")
NO_NOTES = tr("There are no notes on the facts of this bank.")
GONE = tr("This fact is no longer in the bank.")


def note_lines(bank: Bank, notes: Mapping[str, str]) -> list[str]:
    """All notes as text: each fact's name and sentence, then the note, indented, then an empty line."""
    lines: list[str] = []
    for fact, note in notes.items():
        known = bank.facts.get(fact)
        lines += [f"{bank.id}/{fact}", sentence(bank, known) if known else GONE]
        lines += [f"    {line}".rstrip() for line in note.split("\n")]
        lines.append("")
    return lines[:-1]


def written_line(notes: int, file: str) -> str:
    """What is said after the notes were written to a file: `2 notes were written to notes.txt.`."""
    if notes == 1:
        return tr("1 note was written to {file}.").format(file=file)
    return tr("{n} notes were written to {file}.").format(n=digits(notes), file=file)


def not_written(file: str, reason: str) -> str:
    """Why no file of notes came to be."""
    return tr(
        "The notes were not written to {file}: {reason}. They are kept as they were. Name another file."
    ).format(file=file, reason=reason)
