"""What can be wrong with the world: a fault in a bank, or an error that a person is told in one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

_LONGEST = 400  # letters of one sentence of a fault


class StudyError(Exception):
    """The world did something wrong; the message says what happened, what is safe and what to do."""


class Severity(StrEnum):
    """How much a fault costs: the whole bank, one question, or nothing yet."""

    FORMAT = "format"  # the bank is refused
    ERROR = "error"  # the question is held back
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a bank: where it stands, what it is, and what to do about it."""

    file: str
    line: int  # counted from 1
    what: str  # one sentence
    remedy: str  # one sentence, beginning with a verb
    severity: Severity = Severity.FORMAT
    rule: str = ""  # id of the item rule, "" for a format fault
    key: str = field(
        default="", compare=False
    )  # of its table, dotted: "slot.date.ask"; "" for the table itself

    def __str__(self) -> str:
        rule = f" [{self.rule}]" if self.rule else ""
        said = f"{_shown(self.what)} {_shown(self.remedy)}"
        return f"{self.file}:{self.line}: {self.severity}{rule}: {said}"


def _shown(text: str) -> str:
    """A sentence that quotes a file, as one line: what a file holds may be very long, or command a terminal."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]}…{text[-_LONGEST // 2 :]}"
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text.replace("\u00a0", " "))


class BankError(StudyError):
    """A bank that cannot be read; carries every fault, in the order of the files."""

    def __init__(self, bank: str, faults: tuple[Fault, ...]) -> None:
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(f"The bank “{bank}” has {count} and was not loaded. Nothing was changed.")
        self.bank = bank
        self.faults = faults
