"""Rows to values and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory, Rating
from studyapp.memory.renames import Span
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, Rename, Review
from studyapp.study.record import Answer

CARD_COLUMNS = (
    "card, stability, difficulty, last_day, due, reviews, lapses, suspended, buried_until, slot_key"
)
REVIEW_COLUMNS = (
    "id, card, answered_at, study_day, rating, guess_rate, counts, parameters, retention, due, slot_key, form, "
    "longest"
)
CORRECTION_COLUMNS = "id, target, card, at, kind, rating"
ACT_COLUMNS = "id, card, at, kind, study_day, until, note"
RENAME_COLUMNS = "id, old, new, at"

# The columns that a new row of each growing table fills.
REVIEW_ROW = (
    *(
        "id",
        "learner",
        "device",
        "card",
        "answered_at",
        "utc_offset",
        "study_day",
        "mode",
        "form",
        "stem",
        "options",
    ),
    *(
        "key",
        "response",
        "guess_rate",
        "hint",
        "certainty",
        "verdict",
        "rating",
        "parameters",
        "retention",
        "due",
    ),
    *("counts", "first", "milliseconds", "fact_hash", "slot_key", "longest"),
)
CORRECTION_ROW = ("id", "learner", "device", "target", "card", "at", "kind", "rating")
ACT_ROW = ("id", "learner", "device", "card", "at", "kind", "study_day", "until", "note")
RENAME_ROW = ("id", "learner", "device", "old", "new", "at")

_UPSERT_COLUMNS = ("learner", "bank", *CARD_COLUMNS.split(", "))
SAVE_CARD = (
    f"INSERT INTO cards ({', '.join(_UPSERT_COLUMNS)}) VALUES ({', '.join('?' * len(_UPSERT_COLUMNS))}) "  # noqa: S608 - constants
    f"ON CONFLICT DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _UPSERT_COLUMNS[3:])}"
)


def card_row(learner: int, card: Card) -> tuple[Any, ...]:
    """The values that SAVE_CARD takes."""
    memory = card.memory
    remembered: tuple[Any, ...] = (None, None, None, None, 0, 0)
    learnt = ""
    if memory:
        days = (memory.last_day.isoformat(), memory.due.isoformat())
        remembered = (memory.stability, memory.difficulty, *days, memory.reviews, memory.lapses)
        learnt = memory.slot_key
    rest = (int(card.suspended), _iso(card.buried_until), learnt)
    return (learner, card.id.bank, str(card.id), *remembered, *rest)


def card(row: Sequence[Any]) -> Card:
    """The card of a row of CARD_COLUMNS."""
    name, stability, difficulty, last_day, due, reviews, lapses, suspended, buried_until, slot_key = row
    memory = None
    if stability is not None:
        days = date.fromisoformat(last_day), date.fromisoformat(due)
        memory = Memory(stability, difficulty, *days, reviews, lapses, slot_key)
    return Card(CardId.parse(name), memory, bool(suspended), _day(buried_until))


def review(row: Sequence[Any]) -> Review:
    """The review of a row of REVIEW_COLUMNS."""
    name, card_name, at, day, rating, guess_rate, counts, parameters, retention, due, slot_key, *rest = row
    form, longest = rest
    return Review(
        id=name,
        card=CardId.parse(card_name),
        answered_at=datetime.fromisoformat(at),
        study_day=date.fromisoformat(day),
        rating=Rating(rating),
        guess_rate=guess_rate,
        counts=bool(counts),
        parameters=parameters,
        retention=retention,
        due=_day(due),
        slot_key=slot_key,
        form=form,
        longest=longest,
    )


def correction(row: Sequence[Any]) -> Correction:
    """The correction of a row of CORRECTION_COLUMNS."""
    name, target, card_name, at, kind, rating = row
    return Correction(
        id=name,
        target=target,
        card=CardId.parse(card_name),
        at=datetime.fromisoformat(at),
        kind=CorrectionKind(kind),
        rating=None if rating is None else Rating(rating),
    )


def act(row: Sequence[Any]) -> Act:
    """The act of a row of ACT_COLUMNS."""
    name, card_name, at, kind, day, until, note = row
    return Act(
        id=name,
        card=CardId.parse(card_name),
        at=datetime.fromisoformat(at),
        kind=ActKind(kind),
        study_day=date.fromisoformat(day),
        until=_day(until),
        note=note,
    )


def rename(row: Sequence[Any]) -> Rename:
    """The rename of a row of RENAME_COLUMNS."""
    name, old, new, at = row
    return Rename(name, CardId.parse(old), CardId.parse(new), datetime.fromisoformat(at))


def span_values(learner: int, span: Span) -> tuple[Any, ...]:
    """The values for the card and the two moments of a query of one span's rows."""
    after = ("", "") if span.after is None else (_moment(span.after[0]), span.after[1])
    until = ("~", "") if span.until is None else (_moment(span.until[0]), span.until[1])  # behind every digit
    return (learner, str(span.name), *after, *until)


def answer_row(learner: int, device: str, answer: Answer, *, first: bool) -> dict[str, Any]:
    """The columns of `reviews`; `first` when the card was new before this answer."""
    review = answer.review
    return {
        "id": review.id,
        "learner": learner,
        "device": device,
        "card": str(review.card),
        "answered_at": _moment(review.answered_at),
        "utc_offset": answer.utc_offset,
        "study_day": review.study_day.isoformat(),
        "mode": answer.mode.value,
        "form": answer.form.value,
        "stem": answer.stem,
        "options": json.dumps(answer.options, ensure_ascii=False),
        "key": answer.key,
        "response": answer.response,
        "guess_rate": review.guess_rate,
        "hint": int(answer.hint),
        "certainty": answer.certainty,
        "verdict": answer.outcome.value,
        "rating": int(review.rating),
        "parameters": review.parameters,
        "retention": review.retention,
        "due": _iso(review.due),
        "counts": int(review.counts),
        "first": int(first),
        "milliseconds": round(answer.seconds * 1000),
        "fact_hash": answer.fact_hash,
        "slot_key": review.slot_key,
        "longest": review.longest,
    }


def correction_row(learner: int, device: str, correction: Correction) -> dict[str, Any]:
    """The columns of `corrections`."""
    return {
        "id": correction.id,
        "learner": learner,
        "device": device,
        "target": correction.target,
        "card": str(correction.card),
        "at": _moment(correction.at),
        "kind": correction.kind.value,
        "rating": None if correction.rating is None else int(correction.rating),
    }


def act_row(learner: int, device: str, act: Act) -> dict[str, Any]:
    """The columns of `acts`."""
    return {
        "id": act.id,
        "learner": learner,
        "device": device,
        "card": str(act.card),
        "at": _moment(act.at),
        "kind": act.kind.value,
        "study_day": act.study_day.isoformat(),
        "until": _iso(act.until),
        "note": act.note,
    }


def rename_row(learner: int, device: str, rename: Rename) -> dict[str, Any]:
    """The columns of `renames`."""
    return {
        "id": rename.id,
        "learner": learner,
        "device": device,
        "old": str(rename.old),
        "new": str(rename.new),
        "at": _moment(rename.at),
    }


def insertion(table: str, columns: Sequence[str]) -> str:
    """The statement that appends a row of named values."""
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)})"  # noqa: S608 - names are ours


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
