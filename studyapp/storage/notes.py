"""What a learner writes on facts: kept in the order in which it was written, the last note of a fact stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from studyapp.facts.faults import StudyError
from studyapp.storage.database import Database
from studyapp.storage.uuid7 import Ids

LONGEST_NOTE = 20_000  # letters
_NO_TEXT = ("Cc", "Cs")  # control characters, and halves of signs that no file can hold
_LINES = ("\n", "\t")


class Notes:
    """The notes of one learner, by facts named as `bank/fact`."""

    def __init__(self, database: Database, learner: int, device: str) -> None:
        self._database = database
        self._learner = learner
        self._device = device
        self._ids = Ids()

    def of(self, names: Sequence[str]) -> str:
        """What stands on a fact that goes, or went, by these names; "" for nothing."""
        signs = ", ".join("?" * len(names))
        row = self._database.row(
            f"SELECT text FROM notes WHERE learner = ? AND fact IN ({signs}) ORDER BY at DESC, id DESC LIMIT 1",  # noqa: S608 - question marks
            (self._learner, *names),
        )
        return row[0] if row else ""

    def all(self, bank: str) -> Mapping[str, tuple[str, str]]:
        """When each fact of a bank was last written on, and what; "" where a note was taken away."""
        found = self._database.rows(
            "SELECT fact, at, text FROM notes WHERE learner = ? AND fact BETWEEN ? AND ? ORDER BY at, id",
            (self._learner, f"{bank}/", f"{bank}0"),  # "0" is the sign after "/"
        )
        return {fact: (at, text) for fact, at, text in found}

    def keep(self, name: str, text: str, now: datetime, former: Sequence[str] = ()) -> None:
        """Let a text stand on a fact, called otherwise in `former` times, from now on, "" take away what stood there; StudyError when it cannot be kept."""
        if len(text) > LONGEST_NOTE:
            raise StudyError(
                f"The note was not kept: it has {len(text):,} letters, and {LONGEST_NOTE:,} is the most. "
                "What was kept before stands. Make it shorter."
            )
        with self._database.transaction("The note") as write:
            write.execute(
                "INSERT INTO notes (id, learner, device, fact, at, text) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    self._ids.new(),
                    self._learner,
                    self._device,
                    name,
                    self._moment([name, *former], now),
                    text,
                ),
            )

    def _moment(self, names: Sequence[str], now: datetime) -> str:
        """The time, raised so that it is after the last note's: a clock that was set back brings no old note back."""
        at = now.astimezone(UTC)
        signs = ", ".join("?" * len(names))
        (last,) = self._database.row(
            f"SELECT max(at) FROM notes WHERE learner = ? AND fact IN ({signs})",  # noqa: S608 - question marks
            (self._learner, *names),
        ) or (None,)
        if last is not None:
            at = max(at, datetime.fromisoformat(last) + timedelta(microseconds=1))
        return at.isoformat(timespec="microseconds")


def clean(text: str) -> str:
    """A note as it is kept: composed letters, lines without signs that are no text, nothing blank at its end."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    signs = (sign for sign in composed if sign in _LINES or unicodedata.category(sign) not in _NO_TEXT)
    return "".join(signs).rstrip()


def unreadable_notes(database: Database) -> list[str]:
    """The facts whose notes, of any learner, have no time that can be read or name no fact."""
    return [fact for fact, at in database.rows("SELECT fact, at FROM notes") if not _readable(fact, at)]


def _readable(fact: str, at: str) -> bool:
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return False
    return moment.tzinfo is not None and all(fact.partition("/"))
