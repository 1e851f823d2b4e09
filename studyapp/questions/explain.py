"""Why an answer is right: the fact in full, with its claim and its place in the source."""

from __future__ import annotations

from dataclasses import dataclass

from studyapp.facts.bank import Bank, Place, Status
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, Value
from studyapp.questions import english, wording


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is shown behind a verdict, whatever was answered."""

    sentence: str  # with its answers filled in and its speaker named
    because: str
    source: tuple[Place, ...]
    status: Status
    claim: str  # "" when the source states it itself
    caution: str
    value: Value  # the key, where words do not do: on a line


def explain(bank: Bank, card: CardId) -> Explanation:
    """Explain the fact that a card asks of; KeyError when the bank does not hold it."""
    fact, value = bank.facts[card.fact], bank.slot(card).value
    implied = english.IMPLIED.get(value.implied, "") if isinstance(value, DateValue) else ""
    return Explanation(
        sentence=wording.sentence(bank, fact),
        because=fact.because,
        source=fact.source,
        status=fact.status,
        claim=wording.claim_words(bank, fact),
        caution=" ".join(filter(None, (fact.caution, implied))),
        value=value,
    )
