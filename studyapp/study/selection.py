"""What a learner chooses to study beside what is due: by section, form and state, or certain cards."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.queue import Limits, build_queue, separated
from studyapp.memory.replay import last_word
from studyapp.memory.review import ActKind, History
from studyapp.memory.scheduler import Scheduler
from studyapp.questions.derive import offers
from studyapp.questions.rules.cues import apart
from studyapp.study.order import section_of

LATELY = 7  # study days, today among them, on which what was missed counts as forgotten


class Which(StrEnum):
    """Cards in a state that a learner may choose, by the name that commands use."""

    DUE = "due"
    UNSEEN = "unseen"
    LEARNT = "learnt"  # answered before, due or not
    FORGOTTEN = "forgotten"  # the last answer that counts was wrong, on one of the last days
    SLIPPING = "slipping"  # missed again and again
    FLAGGED = "flagged"  # a note stands on it


@dataclass(frozen=True, slots=True)
class Selection:
    """Cards to study; what is left empty chooses all."""

    sections: frozenset[str] = frozenset()  # of the source, any of these
    forms: frozenset[Form] = frozenset()  # in which they are asked
    which: frozenset[Which] = frozenset()  # in any of these states
    cards: tuple[CardId, ...] = ()  # just these, in this order
    limit: int | None = None  # at most so many
    counts: bool = True  # False: practice that touches no memory


def is_flagged(history: History) -> bool:
    """Whether a note stands on a card."""
    revoked = last_word(history.corrections).revoked
    return any(act.kind is ActKind.FLAG and act.id not in revoked for act in history.acts)


def is_forgotten(history: History, since: date) -> bool:
    """Whether the last answer to a card that counts was given on a study day or after it, and counts as wrong.

    What does not count neither makes it forgotten nor mends it: a question asked again in its sitting, and practice.
    """
    word = last_word(history.corrections)
    standing = [review for review in history.reviews if review.counts and review.id not in word.revoked]
    if not standing:
        return False
    last = max(standing, key=lambda review: (review.answered_at, review.id))
    return last.study_day >= since and word.ratings.get(last.id, last.rating) is Rating.AGAIN


def wanted_names(bank: Bank, names: Iterable[CardId], selection: Selection) -> list[CardId]:
    """Those of the names of a bank's cards that sections and cards of a selection leave, in order."""
    if selection.cards:
        named = (card for card in dict.fromkeys(selection.cards) if card.fact in bank.facts)
        names = [card for card in named if card in bank.cards_of(bank.facts[card.fact])]
    return [card for card in names if not selection.sections or section_of(bank, card) in selection.sections]


def askable(bank: Bank, card: CardId, forms: Collection[Form]) -> bool:
    """Whether a card can be asked in any of the forms; in some form, as nearly all can, when there are none."""
    return not forms or any(offers(bank, card, form) for form in forms)


def in_order(
    bank: Bank,
    cards: Sequence[Card],
    selection: Selection,
    today: date,
    *,
    scheduler: Scheduler,
    rng: random.Random,
) -> list[Card]:
    """The cards that a sitting over a selection asks, of those that it holds: each askable, at most its limit.

    Cards that were named keep the order in which they are given. Of others the due ones come first, as `build_queue`
    ranks them; then those not due, the least likely to be recalled first; then new ones as they are given. In practice
    nothing is gained by the day, so that due or not the least likely to be recalled comes first. Siblings do not follow
    each other if any order avoids it.
    """
    ranked = cards if selection.cards else _ranked(cards, selection, today, scheduler, rng)
    fitting = (card for card in ranked if askable(bank, card.id, selection.forms))
    chosen = list(islice(fitting, selection.limit))
    if selection.cards:
        return chosen
    return separated(chosen, apart(bank, [card.id for card in chosen]))


def _ranked(
    cards: Sequence[Card], selection: Selection, today: date, scheduler: Scheduler, rng: random.Random
) -> list[Card]:
    due = [card for card in cards if selection.counts and card.memory and card.memory.due <= today]
    first = build_queue(due, Limits(0, len(due)), today, scheduler, rng)
    ranked = {card.id for card in first}
    rest = [card for card in cards if card.memory and card.id not in ranked]
    rng.shuffle(rest)  # chance decides between equals
    rest.sort(key=lambda card: scheduler.retrievability(card, today))
    return [*first, *rest, *(card for card in cards if card.memory is None)]
