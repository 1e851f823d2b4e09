"""Whether a wrong option could be taken for the key by somebody who does not know: it is near it in some way."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from studyapp.facts.bank import Bank, Entity
from studyapp.facts.faults import Severity
from studyapp.facts.folding import words
from studyapp.facts.values import DateValue, EntityValue, NumberValue, Value
from studyapp.questions import english_reading as english
from studyapp.questions.index import index_of
from studyapp.questions.question import Choice, Question, TrueFalse, WhoSays
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import read_value, wrong_texts

_TIMES = 2.0  # that a wrong number may be greater or smaller than the key
_YEARS = 5  # that a wrong date may lie from the key, or
_OF_AGE = 0.1  # this share of the years from the key to the latest date of the bank
_FAME = 3.0  # times that one of two names may be spoken of more often


def implausible(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A wrong option is near the key: in size, in time, by class, region or fame (Haladyna and others 2002, plausible)."""
    if not isinstance(question, Choice | WhoSays | TrueFalse):
        return
    value = bank.slot(question.card).value
    key = read_value(bank, value, question.key)
    shown = {text: read_value(bank, value, text) for text in wrong_texts(question)}
    far = [text for text, one in shown.items() if key and one and not _near(bank, question, key, one)]
    if far:
        what = f"The wrong option “{far[0]}” is far from the key “{question.key}”."
        yield Flaw("implausible", what, "Choose one that is nearer to it.", Severity.WARNING)


def _near(bank: Bank, question: Question, key: Value, shown: Value) -> bool:
    match key, shown:
        case NumberValue(), NumberValue():
            return shown.high * _TIMES >= key.low and shown.low <= key.high * _TIMES
        case DateValue(), DateValue():
            age = index_of(bank).latest_day.year - key.first.year
            years = max(key.first.year - shown.last.year, shown.first.year - key.last.year)
            return years <= max(_YEARS, _OF_AGE * age)
        case EntityValue(one), EntityValue(other):
            return _alike(bank, question, bank.entities[one], bank.entities[other])
        case _:
            return True


def _alike(bank: Bank, question: Question, key: Entity, other: Entity) -> bool:
    if key.kind is not other.kind:
        return False
    return (
        bool(_class(key) & _class(other))
        or not set(key.part_of).isdisjoint(other.part_of)
        or _in_one_column(bank, question, other)
        or _like_fame(bank, key, other)
    )


def _class(entity: Entity) -> AbstractSet[str]:
    """The words of name and gloss that say what an entity is: the Battle of Hastings is a battle."""
    said = {word for word in words(f"{entity.name} {entity.gloss}") if len(word) >= 3 and word.isalpha()}
    return said - english.EMPTY_WORDS - english.LIGHT_WORDS - {entity.kind.value}


def _in_one_column(bank: Bank, question: Question, other: Entity) -> bool:
    """Whether the other stands in the column of the relation that is asked for."""
    relation = bank.facts[question.card.fact].relation
    return bool(relation) and other.id in index_of(bank).by_column.get((relation, question.card.slot), ())


def _like_fame(bank: Bank, key: Entity, other: Entity) -> bool:
    seen = index_of(bank).times_spoken_of
    less, more = sorted((seen[key.id], seen[other.id]))
    return less > 0 and more <= _FAME * less
