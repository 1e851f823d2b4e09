"""Every question of a bank, in a fixed order, and one as a record for other programs."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.questions import english, wording
from studyapp.questions.derive import forms_for, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.options import PLACES
from studyapp.questions.question import Choice, Cloze, Question, TrueFalse, Typed, form_of, guess_rate


def questions_of(
    bank: Bank, seed: int, forms: Callable[[Bank, CardId], tuple[Form, ...]] = forms_for
) -> Iterator[tuple[Question, ...]]:
    """Yield the questions of each card in every form; the same seed makes the same ones.

    Over the whole bank the key stands in each place, and statements are true and false, as evenly as can be.
    """
    rng = random.Random(seed)
    places: Counter[int] = Counter()
    truths: Counter[bool] = Counter()
    for card in bank.cards():
        made: list[Question] = []
        for form in forms(bank, card):
            place, truth = _rarest(range(PLACES), places, rng), _rarest((False, True), truths, rng)
            question = make_question(Wish(bank, card, rng, place, truth), form)
            match question:
                case Choice():
                    places[question.right] += 1
                case TrueFalse():
                    truths[question.truth] += 1
            made.append(question)
        yield tuple(made)


def question_record(bank: Bank, question: Question) -> dict[str, Any]:
    """One question as plain values, ready for JSON; dates and names as they are shown, with plain spaces."""
    fact, slot = bank.facts[question.card.fact], bank.slot(question.card)
    first = fact.source[0] if fact.source else None
    source = (
        {"section": first.section, "paragraph": first.paragraph, "sentence": first.sentence}
        if first
        else None
    )
    options: list[str] = []
    accept: tuple[str, ...] = (question.key,)
    key = question.key
    match question:
        case Choice():
            options = [option.text for option in question.options]
        case TrueFalse():
            options, key, accept = (
                ["true", "false"],
                str(question.truth).lower(),
                (str(question.truth).lower(),),
            )
        case Cloze() | Typed():
            accept = (*question.accepted, question.key)
    form = form_of(question)
    return {
        "id": f"{question.card}:{form}",
        "bank": bank.id,
        "fact": fact.id,
        "slot": slot.name,
        "form": str(form),
        "stem": _plain(question.stem),
        "options": list(map(_plain, options)),
        "key": _plain(key),
        "accepted": list(dict.fromkeys(map(_plain, accept))),
        "guess_rate": guess_rate(question),
        "because": _plain(fact.because),
        "source": source,
        "status": str(fact.status),
        "according_to": _plain(wording.claim_words(bank, fact)) or None,
    }


def _plain(text: str) -> str:
    """The text with ordinary spaces only: those that keep a number and its unit together are for screens."""
    return text.replace(english.NBSP, " ")


def _rarest(values: range | tuple[bool, ...], seen: Counter[Any], rng: random.Random) -> Any:
    fewest = min(seen[value] for value in values)
    return rng.choice([value for value in values if seen[value] == fewest])
