"""Wrong options for a slot: of the key's kind, near it, and none that the bank knows to be true."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from studyapp.facts.relations import could_be_true
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.questions import wording
from studyapp.questions.index import members
from studyapp.questions.options import Search, Wrong, confused_first
from studyapp.questions.passage import Passage
from studyapp.questions.wrong_dates import wrong_dates
from studyapp.questions.wrong_names import wrong_names
from studyapp.questions.wrong_numbers import wrong_numbers


def wrong_values(search: Search, key: Value) -> list[Wrong]:
    """Choose wrong values for a key, which is the slot's value or one member of its list; fewer when there are not enough.

    Dates and numbers are chosen so that the key comes to its place in their order, where the bank allows it.
    """
    bank, slot = search.bank, search.bank.slot(search.card)
    passage = Passage.of(search.stem)

    def fits(value: Value) -> bool:
        shown = wording.value_words(bank, value)
        return not passage.mentions(shown) and not could_be_true(bank, search.card, value)

    match key:
        case DateValue():
            return wrong_dates(search, key, fits)
        case NumberValue():
            return wrong_numbers(search, key, fits)
        case EntityValue():
            others = [one for one in members(slot.value) if one != key.entity]
            return wrong_names(search, [key.entity, *others], fits)
        case EntitiesValue():
            return _wrong_lists(search, key)
        case PhraseValue():
            phrases = [Wrong(PhraseValue(text)) for text in slot.wrong]
            return [one for one in confused_first(search, phrases) if fits(one.value)][: search.count]
        case _:
            assert_never(key)


def _wrong_lists(search: Search, key: EntitiesValue) -> list[Wrong]:
    """The list with one member exchanged for an entity that is known not to belong to it."""
    wrong: list[Wrong] = []
    place = search.rng.randrange(len(key.entities))
    for stranger in wrong_values(search, EntityValue(key.entities[place])):
        changed = (*key.entities[:place], *members(stranger.value), *key.entities[place + 1 :])
        wrong.append(replace(stranger, value=replace(key, entities=changed)))
    return wrong
