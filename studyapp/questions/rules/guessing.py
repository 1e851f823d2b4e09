"""A solver that knows nothing of the subject and much of tests: what it gains shows what the questions give away.

It has habits such as choosing the longest option, or the one that other questions name, and their opposites. On one half
of the facts it learns which habit pays best in each form, and in the other half it answers by that habit, so that luck
does not count. Where a habit leaves several answers open, each counts for its share.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import factorial
from statistics import mean, median
from zlib import crc32

from studyapp.facts.bank import Bank
from studyapp.facts.folding import words
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome, Verdict
from studyapp.questions import english_reading as english
from studyapp.questions import english_rules
from studyapp.questions.grading import grade
from studyapp.questions.passage import name_key
from studyapp.questions.question import (
    Map,
    Match,
    NumberLine,
    Order,
    Question,
    Timeline,
    TrueFalse,
    form_of,
    guess_rate,
)
from studyapp.questions.response import Estimate, Placed, Response
from studyapp.questions.rules.bank_rules import Finding, Paper, beyond_chance
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import Row, row_of

_EMPTY = english.EMPTY_WORDS | english.LIGHT_WORDS | english.ARTICLES
_LEAST_ASKED = 40  # answers, below which nothing is said of a form
_LINE = tuple(tenth / 10 for tenth in range(1, 10))  # where along a line the solver points
Gains = Mapping[str, float]  # by habit, the chance to be right


@dataclass(frozen=True, slots=True)
class Guessed:
    """What the solver reached in one form, as shares of the questions asked."""

    form: Form
    asked: int
    chance: float
    reached: float
    habit: str  # that pays best over all, "" where there is none
    best: float  # what this habit reaches


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the solver has noticed while it leafed through a paper."""

    options: Counter[tuple[Form, str]]  # how often each text is an option in a form
    of_card: Counter[tuple[Form, str, CardId]]  # and how often of one card
    usual_length: float  # of a statement

    def elsewhere(self, text: str, question: Question) -> int:
        """How often a text is an option of other cards in the form, for a statement in choices."""
        form = Form.CHOICE if isinstance(question, TrueFalse) else form_of(question)
        key = name_key(text)
        return self.options[form, key] - self.of_card[form, key, question.card]


def guessed(bank: Bank, papers: Sequence[Paper]) -> list[Guessed]:
    """What the solver reaches in each form over some papers of a bank."""
    answers: defaultdict[Form, list[tuple[int, float, Gains]]] = defaultdict(list)
    for paper in papers:
        seen = _leaf_through(paper)
        for question in paper:
            half = crc32(question.card.fact.encode()) % 2
            answers[form_of(question)].append((half, chance_of(question), _gains(bank, question, seen)))
    return [_sum_up(form, answers[form]) for form in Form if answers[form]]


def bot_wise_to_tests(reached: Sequence[Guessed]) -> Iterator[Finding]:
    """Who knows nothing but tests gains no more than 5 points over chance (our own rule, after Gibb 1964 on test-wiseness)."""
    for one in reached:
        if one.asked >= _LEAST_ASKED and beyond_chance(one.reached, one.chance, one.asked):
            what = (
                f"A solver that knows nothing of the subject gets {one.reached:.0%} of {one.asked} {one.form} questions, "
                f"by chance {one.chance:.0%}; what pays best is “{one.habit}”."
            )
            yield Finding(
                Flaw("test-wise-bot", what, "Choose wrong options that this habit does not rule out.")
            )


def chance_of(question: Question) -> float:
    """The chance to be right without any habit; of an order exactly, by those that must stand before and after."""
    if isinstance(question, Order):
        sooner = sum(pair[1] == question.asked for pair in question.before)
        later = sum(pair[0] == question.asked for pair in question.before)
        return factorial(sooner) * factorial(later) / factorial(sooner + later + 1)
    return guess_rate(question)


def _sum_up(form: Form, answers: Sequence[tuple[int, float, Gains]]) -> Guessed:
    chance = mean(by_chance for _, by_chance, _ in answers)
    reached = 0.0
    for half in (0, 1):
        learned = _best_habit([gains for other, _, gains in answers if other != half])
        reached += sum(gains.get(learned, 0.0) for one, _, gains in answers if one == half)
    best = _best_habit([gains for _, _, gains in answers])
    over_all = mean(gains.get(best, 0.0) for _, _, gains in answers)
    return Guessed(form, len(answers), chance, reached / len(answers), best, over_all)


def _best_habit(gains: Sequence[Gains]) -> str:
    totals: Counter[str] = Counter()
    for one in gains:
        totals.update(one)
    return max(sorted(totals), key=totals.__getitem__, default="")


def _leaf_through(paper: Paper) -> _Seen:
    shown = [
        (form_of(question), name_key(text), question.card)
        for question in paper
        if (row := _row(question))
        for text in row.texts
    ]
    lengths = [len(question.stem) for question in paper if isinstance(question, TrueFalse)]
    options = Counter((form, text) for form, text, _ in shown)
    return _Seen(options, Counter(shown), median(lengths) if lengths else 0.0)


def _gains(bank: Bank, question: Question, seen: _Seen) -> Gains:
    match question:
        case TrueFalse():
            return _by_score(_statement_scores(question, seen), int(question.truth))
        case Order():
            return _order_gains(question)
        case NumberLine() | Timeline():
            return {f"points at {share:.0%} of the line": _points(bank, question, share) for share in _LINE}
        case _:
            row = _row(question)
            return _by_score(_option_scores(question, row, seen), row.right) if row else {}


def _row(question: Question) -> Row | None:
    if isinstance(question, Match):
        return Row(tuple(option.text for option in question.options), question.partners[question.asked])
    if isinstance(question, Map):
        return Row(tuple(spot.text for spot in question.spots), question.right)
    return row_of(question)


def _by_score(scores: Mapping[str, Sequence[float]], right: int) -> Gains:
    """The share of the right answer among those of the highest score, and for the opposite habit of the lowest."""
    gains = {}
    for habit, each in scores.items():
        for name, most in ((f"most: {habit}", max(each)), (f"least: {habit}", min(each))):
            gains[name] = (each[right] == most) / list(each).count(most)
    return gains


def _option_scores(question: Question, row: Row, seen: _Seen) -> Mapping[str, Sequence[float]]:
    stem = question.left[question.asked] if isinstance(question, Match) else question.stem
    about = set(words(stem)) - _EMPTY
    sets = [set(words(text)) - _EMPTY for text in row.texts]
    counts = Counter(word for one in sets for word in one)
    middle, usual = (len(row.texts) - 1) / 2, mean(map(len, row.texts))
    scores: dict[str, Sequence[float]] = {
        "long": [len(text) for text in row.texts],
        "words of the question": [len(one & about) for one in sets],
        "in the middle": [-abs(place - middle) for place in range(len(row.texts))],
        "far down": range(len(row.texts)),
        "often an option elsewhere": [seen.elsewhere(text, question) for text in row.texts],
        "round": [len(text) - len(text.rstrip("0,. ")) for text in map(_figures, row.texts)],
        "odd in length": [abs(len(text) - usual) for text in row.texts],
        "like the other options": [sum(counts[word] - 1 for word in one) for one in sets],
    }
    if isinstance(question, Match):
        # Each row is the key of a question of its own, and nobody is told which one is asked.
        del scores["often an option elsewhere"]
        scores["in the same line"] = [-abs(place - question.asked) for place in range(len(row.texts))]
        scores["as long as its partner"] = [-abs(len(text) - len(stem)) for text in row.texts]
    return scores


def _statement_scores(question: TrueFalse, seen: _Seen) -> Mapping[str, Sequence[float]]:
    """Scores of false and true."""
    found = set(words(question.stem))
    sure = len(found & (english_rules.ABSOLUTES | english_rules.VAGUE))
    shown = question.shown.text
    return {
        "true": (0, 1),
        "true when long": (seen.usual_length, len(question.stem)),
        "true when sure of itself": (0.5, sure),
        "true when its answer is an option elsewhere": (0.5, seen.elsewhere(shown, question)),
        "true when its answer is round": (0.5, _figures(shown).endswith("0")),
    }


def _figures(text: str) -> str:
    """The text up to its last digit."""
    found = re.match(r".*\d", text)
    return found[0] if found else ""


def _order_gains(question: Order) -> Gains:
    texts = [event.text for event in question.events]
    places = range(len(texts))
    early = [
        len(set(words(text)) & english_rules.EARLY) - len(set(words(text)) & english_rules.LATE)
        for text in texts
    ]
    years = [min((word for word in words(text) if word.isdigit()), default="") for text in texts]
    orders = {
        "as shown": list(places),
        "by the alphabet": sorted(places, key=texts.__getitem__),
        "short ones first": sorted(places, key=lambda place: len(texts[place])),
        "beginnings first": sorted(places, key=lambda place: -early[place]),
        "by the numbers in them": sorted(places, key=years.__getitem__),
    }
    gains = {}
    for habit, order in orders.items():
        gains[habit] = float(_is_right(question, order))
        gains[f"not {habit}"] = float(_is_right(question, order[::-1]))
    return gains


def _is_right(question: Order, order: Sequence[int]) -> bool:
    at = {event: place for place, event in enumerate(order)}
    return all(at[one] < at[other] for one, other in question.before if question.asked in (one, other))


def _points(bank: Bank, question: NumberLine | Timeline, share: float) -> float:
    response: Response
    if isinstance(question, NumberLine):
        response = Estimate(question.low + share * (question.high - question.low))
    else:
        response = Placed(
            question.first + timedelta(days=round(share * (question.last - question.first).days))
        )
    verdict = grade(bank, question, response)
    return float(isinstance(verdict, Verdict) and verdict.outcome is Outcome.RIGHT)
