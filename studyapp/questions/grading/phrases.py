"""Grade a phrase against its wordings."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.folding import words
from studyapp.facts.ids import CardId
from studyapp.facts.relations import true_values
from studyapp.facts.values import PhraseValue
from studyapp.facts.verdict import AlsoTrue, Different, Exact, Misspelt, Other, Outcome, Verdict
from studyapp.questions import english_reading as english
from studyapp.questions.grading.slips import slips_in_phrase


def grade_phrase(bank: Bank, card: CardId, text: str) -> Verdict:
    """Grade a phrase: any of its wordings is right, with one slip in each longer word; an author's wrong one is wrong.

    A light word at the beginning may be missing or too many, but not exchanged: "as sleeper cells" is "sleeper cells".
    """
    slot, given = bank.slot(card), _content(text)
    wrong = {_content(phrase): phrase for phrase in slot.wrong}
    if given in wrong:
        return Verdict(Outcome.WRONG, Other(wrong[given], ""))
    key, *others = (value.phrase for value in true_values(bank, card) if isinstance(value, PhraseValue))
    wordings = (key, *slot.accept)
    if any(_same(given, _content(wording)) for wording in wordings):
        return Verdict(Outcome.RIGHT, Exact())
    if any(_same(given, _content(other)) for other in others):
        return Verdict(Outcome.RIGHT, AlsoTrue())
    slips, nearest = min(
        ((_slips(given, wording), wording) for wording in wordings), key=lambda pair: pair[0]
    )
    if slips < _MANY and all(slips < _slips(given, phrase) for phrase in slot.wrong):
        return Verdict(Outcome.RIGHT, Misspelt(nearest))
    return Verdict(Outcome.WRONG, Different())


_MANY = 1000


def _content(text: str) -> tuple[str, ...]:
    """The folded words without articles."""
    return tuple(word for word in words(text) if word not in english.ARTICLES)


def _without_light(phrase: tuple[str, ...]) -> tuple[str, ...]:
    while len(phrase) > 1 and phrase[0] in english.LIGHT_WORDS:
        phrase = phrase[1:]
    return phrase


def _same(given: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return bool(given) and (
        given == wanted or _without_light(given) == wanted or given == _without_light(wanted)
    )


def _slips(given: tuple[str, ...], phrase: str) -> int:
    wanted = _content(phrase)
    pairs = ((given, wanted), (_without_light(given), wanted), (given, _without_light(wanted)))
    counts = (slips_in_phrase(*pair) for pair in pairs)
    return min((count for count in counts if count is not None), default=_MANY)
