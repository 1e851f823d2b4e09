"""Grade an order of events and a set of pairs: the asked one decides, the others are told of."""

from __future__ import annotations

from studyapp.facts.verdict import Doubt, Exact, Outcome, PartRight, Unclear, Verdict
from studyapp.questions.question import Match, Order
from studyapp.questions.response import Arranged, Paired


def grade_order(question: Order, response: Arranged) -> Verdict | Unclear:
    """Grade an order: right when the asked event stands right to every other; ties may stand either way.

    Part credit is the share of pairs that are not inverted (Kendall's distance); it is shown and never scheduled.
    """
    if sorted(response.order) != list(range(len(question.events))):
        return Unclear(Doubt.NOT_ALL_PLACED)
    at = {event: place for place, event in enumerate(response.order)}
    inverted = [pair for pair in question.before if at[pair[0]] > at[pair[1]]]
    pairs = len(at) * (len(at) - 1) // 2
    outcome = Outcome.WRONG if any(question.asked in pair for pair in inverted) else Outcome.RIGHT
    return Verdict(outcome, PartRight(pairs - len(inverted), pairs) if inverted else Exact())


def grade_match(question: Match, response: Paired) -> Verdict | Unclear:
    """Grade pairs: right when the asked one has its partner; each thing must have one of its own."""
    given = [one for one in response.partners if one is not None]
    if len(response.partners) != len(question.partners) or sorted(given) != sorted(question.partners):
        return Unclear(Doubt.NOT_ALL_PLACED)
    hits = [given == wanted for given, wanted in zip(given, question.partners, strict=True)]
    outcome = Outcome.RIGHT if hits[question.asked] else Outcome.WRONG
    return Verdict(outcome, Exact() if all(hits) else PartRight(sum(hits), len(hits)))
