"""Ask who makes a claim: the stem holds the bare claim, the options are speakers."""

from __future__ import annotations

import random
from dataclasses import replace

from studyapp.facts.bank import Attribution, Bank, Fact
from studyapp.facts.ids import CardId
from studyapp.facts.values import Value
from studyapp.questions import wording
from studyapp.questions.distractors import wrong_values
from studyapp.questions.forms.wish import Wish
from studyapp.questions.index import index_of, members
from studyapp.questions.options import PLACES, Search, Wrong, is_confused
from studyapp.questions.passage import Passage
from studyapp.questions.question import Option, WhoSays

_LOOKED_AT = 12  # names that are weighed


def fits(bank: Bank, card: CardId) -> bool:
    """Whether the claim does not name its speaker, and two others are known who do not make it."""
    search = Search(bank, card, stem(bank, card), 0, PLACES - 1, random.Random(str(card)))
    return claim_is_bare(bank, card) and len(wrong_speakers(search)) == PLACES - 1


def make(wish: Wish) -> WhoSays:
    """Make a choice of speakers, in an order of chance."""
    bank, card, rng = wish.bank, wish.card, wish.rng
    asked = stem(bank, card)
    place = rng.randrange(PLACES) if wish.place is None else wish.place
    shown = wrong_speakers(Search(bank, card, asked, place, PLACES - 1, rng, wish.confused))
    shown.insert(place, Wrong(wish.slot.value))
    options = tuple(Option(wording.value_words(bank, one.value), one.what) for one in shown)
    return WhoSays(card=card, stem=asked, key=options[place].text, options=options, right=place)


def stem(bank: Bank, card: CardId) -> str:
    """The question who makes a claim."""
    return wording.who_stem(bank, bank.facts[card.fact])


def claim_is_bare(bank: Bank, card: CardId) -> bool:
    """Whether the claim of a card holds no name of its speakers."""
    said = Passage.of(stem(bank, card))
    return not any(said.mentions_entity(bank.entities[one]) for one in members(bank.slot(card).value))


def said_by(fact: Fact, speakers: Value) -> Fact:
    """The fact as if others made its claim."""
    return replace(fact, according_to=replace(fact.according_to or Attribution(), who=members(speakers)))


def wrong_speakers(search: Search) -> list[Wrong]:
    """Choose those who do not make the claim of a card.

    Who speaks for the same side comes first, and then who makes other claims of the bank.
    """
    bank, speakers = search.bank, index_of(search.bank).speakers
    key = bank.slot(search.card).value
    own = set(members(key))
    sides = {side for entity in own for side in bank.entities[entity].part_of}

    def order(one: Wrong) -> tuple[bool, int, bool]:
        [other] = set(members(one.value)) - own
        shared = sides.intersection(bank.entities[other].part_of)
        return not is_confused(search, one.value), -len(shared), other not in speakers

    return sorted(wrong_values(replace(search, count=_LOOKED_AT), key), key=order)[: search.count]
