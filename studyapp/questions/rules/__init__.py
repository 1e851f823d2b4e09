"""The item rules: what a question must satisfy before a learner sees it, one small function each."""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.questions.question import Question
from studyapp.questions.rules import cue_rules, option_rules, plausible_rules, stem_rules, truth_rules
from studyapp.questions.rules.flaw import Flaw, Rule

# Those that can hold a question back run whenever one is made, so none of them may look through the whole bank.
HOLDING_BACK: tuple[Rule, ...] = (
    truth_rules.disputed_scored,
    truth_rules.key_mismatch,
    truth_rules.second_true_answer,
    truth_rules.attribution,
    truth_rules.undated,
    option_rules.option_count,
    option_rules.kind_mismatch,
    option_rules.duplicate_option,
    option_rules.overlap,
    option_rules.unordered,
    option_rules.all_none,
    cue_rules.longest_key,
    cue_rules.clang,
    cue_rules.grammar_cue,
    cue_rules.odd_one_out,
    stem_rules.negative,
    stem_rules.unfocused,
    stem_rules.cloze,
    stem_rules.true_false,
    stem_rules.cueing,
    stem_rules.tone,
)
WARNING_ONLY: tuple[Rule, ...] = (
    cue_rules.convergence,
    cue_rules.absolute_vague,
    plausible_rules.implausible,
)


def flaws(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Yield what is wrong with one question."""
    for rule in (*HOLDING_BACK, *WARNING_ONLY):
        yield from rule(bank, question)


def is_sound(bank: Bank, question: Question) -> bool:
    """Whether a question may be asked: no rule finds an error in it; warnings do not hold it back."""
    return not any(flaw.severity is Severity.ERROR for rule in HOLDING_BACK for flaw in rule(bank, question))
