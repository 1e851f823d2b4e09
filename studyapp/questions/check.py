"""Find what is wrong with the questions of a bank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Fault, Severity
from studyapp.facts.ids import CardId
from studyapp.questions.catalogue import questions_of
from studyapp.questions.derive import fitting_forms
from studyapp.questions.question import Question
from studyapp.questions.rules import bank_rules, flaws
from studyapp.questions.rules.bank_rules import Finding, Paper
from studyapp.questions.rules.cues import told_answers
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.guessing import Guessed, bot_wise_to_tests, guessed

_SEED = 0
_PAPERS = 5  # in which chance has its play


@dataclass(frozen=True, slots=True)
class Checked:
    """The faults of a bank, and how its questions stand as a whole."""

    faults: tuple[Fault, ...]
    questions: int  # those that may be asked, each slot in each form
    warned: int  # of them, how many have a warning
    warned_more: int  # and how many have two or more
    kept_apart: int  # pairs of questions of which one tells the other's answer
    guessed: tuple[Guessed, ...]  # by who knows nothing


def check_bank(bank: Bank) -> list[Fault]:
    """The item faults of every question of a bank, in the order of its facts; an error holds its question back."""
    return list(checked(bank).faults)


def checked(bank: Bank) -> Checked:
    """Check every question of a bank by every rule."""
    faults: list[Fault] = []
    warnings: Counter[tuple[CardId, int]] = Counter()  # by question
    first: list[Question] = []
    for questions in questions_of(bank, _SEED, fitting_forms):
        found: dict[tuple[Flaw, CardId], None] = {}
        for question in questions:
            wrong = list(flaws(bank, question))
            found |= dict.fromkeys((flaw, question.card) for flaw in wrong)
            if all(flaw.severity is Severity.WARNING for flaw in wrong):
                warnings[question.card, len(first)] = len(wrong)
                first.append(question)
        faults += (_fault(bank, flaw, card) for flaw, card in found)
    findings = list(_findings(bank, first))
    of_card = Counter(one.card for one in findings if one.flaw.severity is Severity.WARNING)
    counts = [own + of_card[card] for (card, _), own in warnings.items()]
    papers = [first, *(_paper(bank, seed) for seed in range(1, _PAPERS))]
    reached = guessed(bank, papers)
    findings += [*_findings_of_chance(bank, papers), *bot_wise_to_tests(reached)]
    faults += (_fault(bank, one.flaw, one.card, one.entity) for one in findings)
    told = {
        frozenset((one.card, one.by))
        for one in told_answers(bank, bank.cards())
        if one.card.fact != one.by.fact
    }
    return Checked(
        tuple(faults),
        len(counts),
        sum(map(bool, counts)),
        sum(count > 1 for count in counts),
        len(told),
        tuple(reached),
    )


def _findings(bank: Bank, paper: Paper) -> Iterator[Finding]:
    yield from bank_rules.same_question(bank, paper)
    yield from bank_rules.because(bank)


def _findings_of_chance(bank: Bank, papers: Sequence[Paper]) -> Iterator[Finding]:
    rules = (
        bank_rules.true_false,
        bank_rules.key_position,
        bank_rules.key_rank,
        bank_rules.always_key,
    )
    return chain.from_iterable(rule(bank, papers) for rule in rules)


def _paper(bank: Bank, seed: int) -> Paper:
    return list(chain.from_iterable(questions_of(bank, seed)))


def _fault(bank: Bank, flaw: Flaw, card: CardId | None, entity: str = "") -> Fault:
    """Where a flaw stands: at its slot, at its entity, or at the head of the bank."""
    file, line, what = "bank.toml", 1, flaw.what
    if card is not None:
        fact = bank.facts[card.fact]
        file, line = fact.file, bank.slot(card).line or fact.line
        what = f"{card.fact}#{card.slot}: {flaw.what}"
    elif entity:
        file, line = bank.entities[entity].file, bank.entities[entity].line
    return Fault(file, line, what, flaw.remedy, flaw.severity, flaw.rule)
