"""The words of the filters and orders of the facts page, and of the command that does the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studyapp.facts.bank import Status
from studyapp.gui.desks.facts_desk import Order
from studyapp.gui.notation import counted
from studyapp.gui.translating import tr
from studyapp.study.progress import State

SECTION, CLAIM, KIND, MEMORY, ENTITY = (
    tr("Section"),
    tr("Claim"),
    tr("Kind of answer"),
    tr("Memory"),
    tr("Name"),
)
SORT = tr("Order")
CLEAR = tr("Clear filters")
DUE = "due"
CLAIMS: Mapping[Status, str] = {
    Status.STATED: tr("stated"),
    Status.ATTRIBUTED: tr("attributed"),
    Status.DISPUTED: tr("disputed"),
}
KINDS: Mapping[str, str] = {
    "date": tr("date"),
    "number": tr("number"),
    "entity": tr("name"),
    "entities": tr("list of names"),
    "phrase": tr("phrase"),
}
MEMORIES: Mapping[str, str] = {
    DUE: tr("due"),
    State.NEW.value: tr("new"),
    State.LEARNING.value: tr("learning"),
    State.KNOWN.value: tr("known"),
    State.SUSPENDED.value: tr("suspended"),
}
ORDERS: Mapping[Order, str] = {
    Order.SOURCE: tr("as in the source"),
    Order.CLAIM: tr("by claim"),
    Order.RECALL: tr("least recalled first"),
    Order.NEXT: tr("asked soonest first"),
    Order.MISSED: tr("missed last first"),
}
NAME_FIELD = tr("A name in the facts: a person, a country, a place")
NO_NAME = tr("No name begins like that.")


def choice_words(words: Sequence[str]) -> str:
    """What is on in a filter: `stated`, or `3 on`; "" for nothing."""
    if len(words) > 1:
        return tr("{number} on").format(number=len(words))
    return words[0] if words else ""


def counted_name(name: str, facts: int) -> str:
    """A choice with what it holds, for screen readers: `Yemen, 12 facts`."""
    return f"{name}, {counted(facts, 'fact', 'facts')}"
