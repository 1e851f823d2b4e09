"""Rebuilds a card from everything that happened to it: reviews, corrections and acts, by time and id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import Parameters
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, History, Review
from studyapp.memory.scheduler import Scheduler


def replay(card_id: CardId, history: History, parameters: Parameters) -> Card:
    """The card that a history leads to, the same to the last digit as the one that was kept answer by answer.

    All of it is reckoned with the vector that the learner uses now, whatever vector a review was scheduled with: the
    better weights know more about the older answers too. The due day that was kept with a review stands; after the first
    review that was corrected, only where it still will do. A review under a former name is replayed under that name,
    which chance chooses by.
    """
    word = last_word(history.corrections)
    rows: list[Review | Act] = [*history.reviews, *history.acts]
    card = Card(card_id)
    as_kept = True  # so far no review counts as anything else than when its due day was chosen
    for row in sorted(rows, key=_moment):
        match row:
            case _ if row.id in word.revoked:
                as_kept = as_kept and isinstance(row, Act)
            case Act():
                card = apply_act(card, row)
            case Review(counts=True):
                rating = word.ratings.get(row.id, row.rating)
                as_kept = as_kept and rating is row.rating
                evidence = Evidence(rating, row.guess_rate, row.slot_key, row.form)
                scheduler = Scheduler(parameters, row.retention, longest=row.longest)
                card = scheduler.review(
                    replace(card, id=row.card), evidence, row.study_day, due=row.due, stands=as_kept
                )
            case Review():
                pass  # asked again within a sitting
            case _:
                assert_never(row)
    return replace(card, id=card_id)


def apply_act(card: Card, act: Act) -> Card:
    """The card after an act; ValueError when a day to set is missing."""
    match act.kind:
        case ActKind.SUSPEND:
            return replace(card, suspended=True)
        case ActKind.RESUME:
            return replace(card, suspended=False)
        case ActKind.BURY:
            return replace(card, buried_until=act.until or act.study_day + timedelta(days=1))
        case ActKind.FLAG:
            return card
        case ActKind.RESET:
            return replace(card, memory=None)
        case ActKind.KEEP:
            return (
                card if card.memory is None else replace(card, memory=replace(card.memory, slot_key=act.note))
            )
        case ActKind.SET_DUE:
            if act.until is None:
                raise ValueError(f"the act {act.id} sets no day")
            return card if card.memory is None else replace(card, memory=replace(card.memory, due=act.until))
        case _:
            assert_never(act.kind)


@dataclass(frozen=True, slots=True)
class LastWord:
    """What the corrections come to."""

    revoked: frozenset[str]  # ids of rows that do not stand
    ratings: dict[str, Rating]  # what a review counts as, by its id


def last_word(corrections: Sequence[Correction]) -> LastWord:
    """The latest correction that stands decides.

    Read from the latest to the first, whether a correction stands is known before it is reached.
    """
    stands: dict[str, bool] = {}
    ratings: dict[str, Rating] = {}
    for correction in sorted(corrections, key=_moment, reverse=True):
        if not stands.get(correction.id, True):
            continue
        match correction.kind:
            case CorrectionKind.REVOKED:
                stands.setdefault(correction.target, False)
            case CorrectionKind.RESTORED:
                stands.setdefault(correction.target, True)
            case CorrectionKind.OVERRULED:
                ratings.setdefault(correction.target, correction.rating or Rating.GOOD)
            case CorrectionKind.GUESSED:
                ratings.setdefault(correction.target, Rating.AGAIN)
            case CorrectionKind.RATED:
                if correction.rating is None:
                    raise ValueError(f"the correction {correction.id} gives no rating")
                ratings.setdefault(correction.target, correction.rating)
            case _:
                assert_never(correction.kind)
    return LastWord(frozenset(row for row, standing in stands.items() if not standing), ratings)


def _moment(row: Review | Correction | Act) -> tuple[datetime, str]:
    return (row.answered_at if isinstance(row, Review) else row.at), row.id
