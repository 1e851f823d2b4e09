"""Which two facts a learner takes for one another, by the wrong answers that are the key of another card."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date

from studyapp.facts.bank import Bank
from studyapp.facts.crossings import columns
from studyapp.facts.former_names import former_cards
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card
from studyapp.questions import wording
from studyapp.questions.belonging import belongs_to
from studyapp.questions.index import members
from studyapp.questions.passage import name_key
from studyapp.study.selection import Selection

LEAST = 2  # times, below which nobody can tell a slip from a habit
CHANCE = 0.02  # of a pair to be mixed up as often by somebody who guesses; what is likelier is not told
SETTLED = 3  # right answers to each card since it was last mixed up, after which it is no longer told
_TYPED = 0.05  # the chance that a wrong answer in words is a certain other key, by guessing

_CHOSEN = frozenset((Form.CHOICE, Form.WHO_SAYS, Form.MAP, Form.MATCH))
_WRITTEN = frozenset((Form.CLOZE, Form.TYPED, Form.TIMELINE))


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """What was answered wrongly to a card, as it was kept."""

    id: str  # of the review; they are in the order of time
    card: CardId
    day: date  # study day
    form: Form
    options: tuple[str, ...]  # as shown
    response: str  # not "", which is "don't know"


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two cards, in their order, whose keys were given for one another."""

    one: CardId
    other: CardId
    times: int  # both ways together
    last_day: date  # study day of the latest of them
    last_id: str  # of that answer


def confusions(
    bank: Bank, answers: Iterable[WrongAnswer], former: Mapping[CardId, CardId] | None = None
) -> list[Confusion]:
    """Pairs that were mixed up more often than guessing would do it; the latest first, then the most frequent.

    A pair is told from the second time on, and only if somebody who guesses among what stood there would have mixed it up
    so often in less than one case of fifty: of three options two are wrong, so each wrong choice meets the other key in
    every second case, and it takes six in a row; what is typed hardly ever meets it, and twice is enough. Pairs are
    matched by the asked row alone. An order, a statement and a place on a line of numbers say nothing of another key:
    they tell that something is earlier, untrue or too high, and not what it was taken for. Whoever knows the cards by their
    `former` names spares a walk through the whole bank.
    """
    by_card: defaultdict[CardId, list[WrongAnswer]] = defaultdict(list)
    met: defaultdict[tuple[CardId, CardId], list[WrongAnswer]] = defaultdict(list)
    known: dict[tuple[CardId, str], CardId | None] = {}
    former = former_cards(bank) if former is None else former
    for kept in answers:
        answer = replace(kept, card=former.get(kept.card, kept.card))
        given = _given(bank, answer) if bank.holds(answer.card) else ""
        if not given:
            continue
        by_card[answer.card].append(answer)
        asked = (answer.card, name_key(given))
        if asked not in known:
            known[asked] = belongs_to(bank, answer.card, given)
        if other := known[asked]:
            met[min(answer.card, other), max(answer.card, other)].append(answer)
    found = [
        Confusion(*pair, len(hits), *max((hit.day, hit.id) for hit in hits))
        for pair, hits in met.items()
        if len(hits) >= LEAST and _by_chance(bank, pair, hits, by_card) < CHANCE
    ]
    return sorted(found, key=lambda one: (one.last_day, one.times, one.last_id), reverse=True)


def rival(bank: Bank, card: CardId, answers: Iterable[WrongAnswer]) -> CardId | None:
    """The card that one card was most often taken for, be it once or by guessing; None when there is none."""
    given = (_given(bank, answer) for answer in answers if bank.holds(card))
    found = Counter(other for text in given if text and (other := belongs_to(bank, card, text)))
    return found.most_common(1)[0][0] if found else None


def unsettled(found: Iterable[Confusion], right_since: Callable[[CardId, str], int]) -> Iterator[Confusion]:
    """Yield the pairs that are not settled; `right_since` counts the right answers to a card after a review."""
    for one in found:
        if min(right_since(card, one.last_id) for card in (one.one, one.other)) < SETTLED:
            yield one


def rivals_in(bank: Bank, selection: Selection) -> Mapping[CardId, tuple[str, ...]]:
    """For each of just two cards that were named, the key of the other one in words; nothing in any other selection.

    Whoever studies just two cards wants to tell them apart, so each must stand among the wrong options of the other.
    """
    cards = [card for card in dict.fromkeys(selection.cards) if bank.holds(card)]
    if len(cards) != 2:
        return {}
    return {card: _keys(bank, other, card) for card, other in zip(cards, reversed(cards), strict=True)}


def head_to_head(cards: Sequence[Card]) -> list[Card]:
    """The cards in practice of a pair: there and back, so that each comes twice, and not always by turns."""
    return [*cards, *reversed(cards)]


def _keys(bank: Bank, card: CardId, beside: CardId) -> tuple[str, ...]:
    """The key of a card as another question's option may say it: in full, without a unit, or one of several names."""
    slot = bank.slot(card)
    value = slot.value
    names = (wording.entity_words(bank.entities[entity]) for entity in members(value))
    stem = bank.slot(beside).ask
    words = (
        wording.value_words(bank, value),
        wording.value_words(bank, value, beside=stem),
        *slot.accept,
        *names,
    )
    return tuple(dict.fromkeys(words))


def _given(bank: Bank, answer: WrongAnswer) -> str:
    """What was given for the key of the card; "" where the form does not tell."""
    if answer.form is Form.MATCH:
        return _partner(bank, answer)
    return answer.response if answer.form in _CHOSEN | _WRITTEN else ""


def _partner(bank: Bank, answer: WrongAnswer) -> str:
    """What was paired with the asked row, which is told by its label or by another of its columns."""
    fact = bank.facts[answer.card.fact]
    own = {fact.label, *(wording.value_words(bank, value) for value in columns(fact).values())}
    lefts, rights = _sides(answer)
    pairs = set(answer.response.split("; "))
    return next(
        (right for left in lefts if left in own for right in rights if f"{left}: {right}" in pairs), ""
    )


def _sides(answer: WrongAnswer) -> tuple[tuple[str, ...], tuple[str, ...]]:
    half = len(answer.options) // 2
    return answer.options[:half], answer.options[half:]


def _by_chance(
    bank: Bank,
    pair: tuple[CardId, CardId],
    hits: Sequence[WrongAnswer],
    by_card: Mapping[CardId, Sequence[WrongAnswer]],
) -> float:
    """How likely somebody who guesses would have met the other key as often, of all wrong answers that could meet it."""
    likely = [1.0] + [0.0] * len(hits)  # of so many met so far; the last stands for all beyond
    for card, other in (pair, pair[::-1]):
        keys = set(map(name_key, _keys(bank, other, card)))
        for answer in by_card.get(card, ()):
            chance = _chance(answer, keys)
            likely[-1] += likely[-2] * chance
            for met in range(len(hits) - 1, -1, -1):
                before = likely[met - 1] * chance if met else 0.0
                likely[met] = likely[met] * (1 - chance) + before
    return likely[-1]


def _chance(answer: WrongAnswer, keys: AbstractSet[str]) -> float:
    """The chance that a wrong answer meets the other key, which is any of these words, by guessing."""
    if answer.form in _WRITTEN:
        return _TYPED
    options = _sides(answer)[1] if answer.form is Form.MATCH else answer.options
    offered = answer.form is Form.MATCH or any(name_key(option) in keys for option in options)
    return 1 / (len(options) - 1) if offered and len(options) > 1 else 0.0
