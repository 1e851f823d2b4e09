"""The item rules: what a question must satisfy before a learner sees it, one small function each."""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.questions.question import Question
from studyapp.questions.rules import option_rules, stem_rules, truth_rules
from studyapp.questions.rules.flaw import Flaw, Rule

QUESTION_RULES: tuple[Rule, ...] = (
    truth_rules.disputed_scored,
    truth_rules.key_mismatch,
    truth_rules.second_true_answer,
    truth_rules.attribution,
    truth_rules.undated,
    option_rules.option_count,
    option_rules.kind_mismatch,
    option_rules.duplicate_option,
    option_rules.unordered,
    option_rules.all_none,
    option_rules.longest_key,
    option_rules.clang,
    option_rules.grammar_cue,
    stem_rules.negative,
    stem_rules.unfocused,
    stem_rules.cloze,
    stem_rules.cueing,
    stem_rules.tone,
)


def flaws(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Yield what is wrong with one question."""
    for rule in QUESTION_RULES:
        yield from rule(bank, question)


def is_sound(bank: Bank, question: Question) -> bool:
    """Whether a question may be asked: no rule finds an error in it; warnings do not hold it back."""
    return all(flaw.severity is not Severity.ERROR for flaw in flaws(bank, question))
