"""What an item rule finds in a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.questions.question import Question


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong with a question, by the id of the rule; `what` and `remedy` are a sentence each."""

    rule: str
    what: str
    remedy: str
    severity: Severity = Severity.ERROR


Rule = Callable[[Bank, Question], Iterator[Flaw]]
