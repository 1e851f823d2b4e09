"""Find questions that tell the answers of others, so that they are kept apart in a sitting and out of one paper."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain
from math import log

from studyapp.facts.bank import Bank
from studyapp.facts.folding import words
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, NumberValue
from studyapp.questions import english, english_reading, english_rules, wording
from studyapp.questions.index import members
from studyapp.questions.passage import Passage, name_key, names_of
from studyapp.questions.question import Choice, Question, Typed
from studyapp.questions.rules.reading import shown_texts

_SUBJECT = 0.5  # of the weight of a question's words, from which another one is about the same
_SUBJECT_OF_OPTIONS = 0.8  # the same where the answer stands among options, and so is not said to be true
_DAYS = 31  # a bare number up to this may be a day of a date
_EMPTY = (
    english_reading.EMPTY_WORDS
    | english_reading.LIGHT_WORDS
    | english_reading.ARTICLES
    | english_rules.AUXILIARIES
)
_EMPTY |= {"day", "month", "year", "date"}  # of what is asked, not about whom
_LEAST = 100  # questions that are taken to be there, so that in a small paper a shared word weighs something


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to the question of one card stands in the question of another."""

    card: CardId
    by: CardId
    key: str


@dataclass(frozen=True, slots=True)
class _Entry:
    card: CardId
    stem: Passage
    options: Passage
    names: tuple[str, ...]  # of the key
    in_options: bool  # whether the key tells anything where it stands among options

    @property
    def said(self) -> set[str]:
        return set(self.stem.padded.split()) - _EMPTY


def apart(bank: Bank, cards: Iterable[CardId]) -> Mapping[CardId, AbstractSet[CardId]]:
    """For each card those of other facts whose questions tell its answer, or whose answers its question tells."""
    found: defaultdict[CardId, set[CardId]] = defaultdict(set)
    for told in told_answers(bank, cards):
        if told.card.fact != told.by.fact:
            found[told.card].add(told.by)
            found[told.by].add(told.card)
    return found


def told_answers(bank: Bank, cards: Iterable[CardId]) -> Iterator[Told]:
    """Yield which written questions of these cards tell the answers of which others."""
    entries = []
    for card in cards:
        fact, slot = bank.facts[card.fact], bank.slot(card)
        if card.slot in fact.slots:
            stem = wording.stem(bank, fact, slot.ask)
            key = wording.value_words(bank, slot.value, beside=stem)
            entries.append(_entry(bank, card, stem, (), key))
    return _told(entries)


def told_in_paper(bank: Bank, paper: Sequence[Question]) -> Iterator[Told]:
    """Yield which questions of a paper tell the answers of which others."""
    asked = [question for question in paper if isinstance(question, Choice | Typed)]
    return _told([_entry(bank, one.card, one.stem, shown_texts(one), one.key) for one in asked])


def _entry(bank: Bank, card: CardId, stem: str, options: Sequence[str], key: str) -> _Entry:
    value = bank.slot(card).value
    names: tuple[str, ...] = (key,)
    for entity in map(bank.entities.__getitem__, members(value)):  # whichever of them is the key
        if name_key(key) in map(name_key, names_of(entity)):
            names += names_of(entity)
    if isinstance(value, NumberValue):
        unit = f" {value.unit}" if value.unit else ""
        amounts = (english.amount_words(value), english.amount_words(value, spelt=True))
        names = tuple(f"{amount}{unit}" for amount in amounts) if unit or value.high > _DAYS else ()
    in_options = not isinstance(value, NumberValue | DateValue)
    return _Entry(card, Passage.of(stem), Passage.of(" . ".join(options)), names, in_options)


def _told(entries: Sequence[_Entry]) -> Iterator[Told]:
    said = [entry.said for entry in entries]
    counts = Counter(chain.from_iterable(said))
    weights = {word: log(1 + max(len(entries), _LEAST) / count) for word, count in counts.items()}
    places: defaultdict[str, set[int]] = defaultdict(set)  # entries in which a word stands
    for i, entry in enumerate(entries):
        for word in {*entry.stem.padded.split(), *entry.options.padded.split()}:
            places[word].add(i)
    for i, entry in enumerate(entries):
        subject = said[i] - set(words(" ".join(entry.names)))
        whole = sum(weights[word] for word in subject)
        for name in entry.names:
            having = [places[word] for word in words(name)]
            for j in sorted(set.intersection(*having) if having else ()):
                if j == i or not whole:
                    continue
                share = sum(weights[word] for word in subject & said[j]) / whole
                if _tells(entries[j], name, share, in_options=entry.in_options):
                    yield Told(entry.card, entries[j].card, name)


def _tells(teller: _Entry, name: str, share: float, *, in_options: bool) -> bool:
    if share >= _SUBJECT and teller.stem.mentions(name):
        return True
    return in_options and share >= _SUBJECT_OF_OPTIONS and teller.options.mentions(name)
