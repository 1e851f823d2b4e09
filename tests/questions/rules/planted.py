"""Questions with planted flaws, and the rules that find something in them."""

from dataclasses import replace

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.forms import Form
from studyapp.questions.question import Choice, Cloze, Option, Question, TrueFalse, Typed
from studyapp.questions.rules import flaws
from tests.questions.asked import MOON, ask, card


def found(question: Question, bank: Bank = MOON) -> set[tuple[str, Severity]]:
    return {(flaw.rule, flaw.severity) for flaw in flaws(bank, question)}


def errors(question: Question, bank: Bank = MOON) -> set[str]:
    return {rule for rule, severity in found(question, bank) if severity is Severity.ERROR}


def warnings(question: Question, bank: Bank = MOON) -> set[str]:
    return {rule for rule, severity in found(question, bank) if severity is Severity.WARNING}


def choice(name: str, options: list[str], right: int = 0, stem: str = "", bank: Bank = MOON) -> Choice:
    """A choice of the slot with these options."""
    texts = tuple(map(Option, options))
    stem = stem or bank.slot(card(name, bank)).ask
    return Choice(card=card(name, bank), stem=stem, key=options[right], options=texts, right=right)


def typed(stem: str, name: str = "first-landing#date", bank: Bank = MOON) -> Typed:
    """The typed question of the slot with another stem."""
    question = ask(name, bank=bank)
    assert isinstance(question, Typed)
    return replace(question, stem=stem)


def gapped(
    stem: str, key: str = "20 July 1969", name: str = "first-landing#date", bank: Bank = MOON
) -> Cloze:
    """The sentence of the slot with a gap, in other words."""
    return Cloze(card=card(name, bank), stem=stem, key=key, accepted=(key,))


def statement(stem: str, shown: str, name: str = "first-landing#date", bank: Bank = MOON) -> TrueFalse:
    """A false statement in which `shown` stands in place of the key."""
    question = ask(name, Form.TRUE_FALSE, bank)
    return TrueFalse(card=question.card, stem=stem, key=question.key, truth=False, shown=Option(shown))
