"""Everything that happened to a learner's cards in the order of time, for what is reckoned from all answers at once."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from studyapp.memory.expectation import Given, Reset
from studyapp.memory.replay import LastWord, last_word
from studyapp.memory.review import ActKind
from studyapp.storage import rows
from studyapp.storage.database import Database

_Moment = tuple[str, str]  # time and id, as they are kept
_Renames = Mapping[str, Sequence[tuple[_Moment, str]]]  # by old name: when, and the new name; oldest first


def happened(database: Database, learner: int, bank: str | None = None) -> Iterator[Given | Reset]:
    """Yield the answers that count, as their corrections have left them, and the resets, oldest first.

    Of one bank, or of all. Each is under the name that its card has by now. The rows are read as they are asked for.
    """
    word = _last_word(database, learner)
    renames = _renames(database, learner)
    resets = deque(_resets(database, learner, bank, word, renames))
    for moment, given in _answers(database, learner, bank, word, renames):
        while resets and resets[0][0] < moment:
            yield resets.popleft()[1]
        yield given
    for _, reset in resets:
        yield reset


def count_answers(database: Database, learner: int, bank: str | None = None) -> int:
    """How many answers `happened` reads at most; undone ones are among them."""
    query = f"SELECT count(*) FROM reviews WHERE {_OF}"  # noqa: S608 - constants
    return int(database.rows(query, (learner, *_names(bank)))[0][0])


def count_scheduled_with(database: Database, learner: int, parameters: int, bank: str | None = None) -> int:
    """How many of these were scheduled with one vector of weights."""
    query = f"SELECT count(*) FROM reviews WHERE {_OF} AND parameters = ?"  # noqa: S608 - constants
    return int(database.rows(query, (learner, *_names(bank), parameters))[0][0])


def _answers(
    database: Database, learner: int, bank: str | None, word: LastWord, renames: _Renames
) -> Iterator[tuple[_Moment, Given]]:
    days: dict[str, int] = {}
    names: dict[str, str] = {}  # one text for each name, and not one for each answer
    query = f"SELECT {_COLUMNS} FROM reviews WHERE {_OF} ORDER BY answered_at, id"  # noqa: S608 - constants
    for row in database.each(query, (learner, *_names(bank))):
        name, card, at, day, rating, guess_rate, parameters, form, certainty = row
        if name in word.revoked:
            continue
        if day not in days:
            days[day] = date.fromisoformat(day).toordinal()
        if renames:
            card = _name_by_now(card, (at, name), renames)
        yield (
            (at, name),
            Given(
                names.setdefault(card, card),
                days[day],
                int(word.ratings.get(name, rating)),
                guess_rate,
                parameters,
                names.setdefault(form, form),
                certainty,
            ),
        )


def _resets(
    database: Database, learner: int, bank: str | None, word: LastWord, renames: _Renames
) -> Iterator[tuple[_Moment, Reset]]:
    found = database.rows(
        f"SELECT id, card, at FROM acts WHERE learner = ? AND card >= ? AND card < ? AND kind = '{ActKind.RESET}' "  # noqa: S608
        "ORDER BY at, id",
        (learner, *_names(bank)),
    )
    for name, card, at in found:
        if name not in word.revoked:
            yield (at, name), Reset(_name_by_now(card, (at, name), renames))


def _last_word(database: Database, learner: int) -> LastWord:
    found = database.rows(f"SELECT {rows.CORRECTION_COLUMNS} FROM corrections WHERE learner = ?", (learner,))  # noqa: S608
    return last_word([rows.correction(row) for row in found])


def _renames(database: Database, learner: int) -> _Renames:
    found: defaultdict[str, list[tuple[_Moment, str]]] = defaultdict(list)
    query = "SELECT old, at, id, new FROM renames WHERE learner = ? ORDER BY at, id"
    for old, at, name, new in database.rows(query, (learner,)):
        found[old].append(((at, name), new))
    return found


def _name_by_now(card: str, moment: _Moment, renames: _Renames) -> str:
    """The name of the card that what happened at a moment under a name belongs to: renames after it take it along."""
    while later := next((one for one in renames.get(card, ()) if one[0] > moment), None):
        moment, card = later
    return card


def _names(bank: str | None) -> tuple[str, str]:
    """The bounds of the names of a bank's cards, or of all."""
    return ("", "~") if bank is None else (f"{bank}/", f"{bank}0")  # the sign after the slash


_COLUMNS = "id, card, answered_at, study_day, rating, guess_rate, parameters, form, certainty"
_OF = "learner = ? AND card >= ? AND card < ? AND counts = 1"
