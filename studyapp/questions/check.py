"""Find what is wrong with the questions of a bank."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Fault, Severity
from studyapp.facts.ids import CardId
from studyapp.questions.catalogue import questions_of
from studyapp.questions.derive import fitting_forms
from studyapp.questions.grading.loading import likeness_of_words
from studyapp.questions.passage import name_key
from studyapp.questions.rules import flaws
from studyapp.questions.rules.flaw import Flaw

_SEED = 0
_ALIKE = 90  # per cent


def check_bank(bank: Bank) -> list[Fault]:
    """The item faults of every question of a bank, in the order of its facts; an error holds its question back."""
    faults: list[Fault] = []
    for questions in questions_of(bank, _SEED, fitting_forms):
        found = dict.fromkeys(
            (flaw, question.card) for question in questions for flaw in flaws(bank, question)
        )
        faults += (_fault(bank, card, flaw) for flaw, card in found)
    faults += (_fault(bank, card, flaw) for card, flaw in _same_questions(bank))
    return faults


def _same_questions(bank: Bank) -> Iterator[tuple[CardId, Flaw]]:
    """No two slots ask the same (our own rule); much the same words are a warning."""
    written = (card for card in bank.cards() if card.slot in bank.facts[card.fact].slots)
    asks = [(card, name_key(bank.slot(card).ask)) for card in written]
    for (one, ask), (other, other_ask) in combinations(asks, 2):
        if ask == other_ask:
            what = f"{one.fact}#{one.slot} asks the same question."
            yield other, Flaw("same-question", what, "Ask what tells the two apart.")
        elif likeness_of_words(ask, other_ask) >= _ALIKE:
            what = f"{one.fact}#{one.slot} asks nearly the same words."
            yield other, Flaw("same-question", what, "Tell the two apart more clearly.", Severity.WARNING)


def _fault(bank: Bank, card: CardId, flaw: Flaw) -> Fault:
    fact, slot = bank.facts[card.fact], bank.slot(card)
    where = f"{card.fact}#{card.slot}: {flaw.what}"
    return Fault(fact.file, slot.line or fact.line, where, flaw.remedy, flaw.severity, flaw.rule)
