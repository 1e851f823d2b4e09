"""Rules about truth: one right answer, the right speaker, a date that stays true."""

from __future__ import annotations

from collections.abc import Iterator

from studyapp.facts.bank import Bank, Status
from studyapp.facts.crossings import columns
from studyapp.facts.relations import asks_speaker, could_be_true, true_values
from studyapp.facts.rows import rows_of
from studyapp.facts.values import DateValue, EntitiesValue, EntityValue, NumberValue, PhraseValue
from studyapp.facts.verdict import Listed, Outcome, Unclear
from studyapp.questions import english_rules as english
from studyapp.questions import wording
from studyapp.questions.grading import grade
from studyapp.questions.passage import name_key
from studyapp.questions.question import (
    Choice,
    Map,
    Match,
    NumberLine,
    Order,
    Question,
    Timeline,
    TrueFalse,
    Typed,
    WhoSays,
)
from studyapp.questions.response import Words
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import plain_words, read_value, row_of, unquoted, wrong_texts

_OF_ONE = (Choice, Match, Map)  # ask for one member of a list


def disputed_scored(bank: Bank, question: Question) -> Iterator[Flaw]:
    """What the source is unsure of is never scored (our own rule)."""
    if bank.facts[question.card.fact].status is Status.DISPUTED:
        yield Flaw("disputed-scored", "A disputed fact is asked.", "Show it, but ask nothing of it.")


def key_mismatch(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The bank, asked the stem's query, returns exactly the key, and the key stands where it is said to (our own rule)."""
    slot = bank.slot(question.card)
    more = [value for value in true_values(bank, question.card)[1:] if value not in slot.also_true]
    if more:
        found = wording.value_words(bank, more[0])
        what = f"The bank answers the question with “{found}” as well as with the key “{question.key}”."
        yield Flaw("key-mismatch", what, "Name in the question what tells the two facts apart.")
    if not _is_held(bank, question):
        what = f"The key “{question.key}” is not what the bank holds."
        yield Flaw("key-mismatch", what, "Make the question again.")
    elif not _stands(bank, question):
        what = f"The key “{question.key}” is not what the question counts as right."
        yield Flaw("key-mismatch", what, "Make the question again.")


def second_true_answer(bank: Bank, question: Question) -> Iterator[Flaw]:
    """No wrong option is true by the bank, whatever it is called there (Haladyna and others 2002, one right answer)."""
    for text in wrong_texts(question):
        if _is_true(bank, question, text):
            what = f"The wrong option “{text}” is true, or could be, by the bank."
            yield Flaw("second-true-answer", what, "Choose another wrong option, or list it under also_true.")


def attribution(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A claim is asked with the name of who claims it, and no other source's figure is called wrong (our own rule)."""
    said = wording.attribution_words(bank, bank.facts[question.card.fact])
    if said and not asks_speaker(bank, question.card) and not question.stem.startswith(said):
        what = f"The claim is asked without “{said.strip(' ,')}”."
        yield Flaw("attribution", what, "Put the words that name the speaker before the question.")
    for text in wrong_texts(question):
        if _is_anothers(bank, question, text):
            what = f"The wrong option “{text}” is what another source says."
            yield Flaw("attribution", what, "Choose a wrong option that nobody claims.")


def undated(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Nothing is said to be so today, which no reader of later years can check (our own rule, after NBME: time frames)."""
    del bank
    text = unquoted(question.stem)
    found = english.UNDATED.search(" ".join(plain_words(text))) or english.AS_OF.search(text)
    if found:
        what = f"“{found[0].casefold()}” is said without a date."
        yield Flaw("undated", what, "Name the year or month that is meant.")


def _is_held(bank: Bank, question: Question) -> bool:
    """Whether the key, typed, would be right; where one of a list is asked for, whether it is a member."""
    value = bank.slot(question.card).value
    if isinstance(value, EntitiesValue) and isinstance(question, _OF_ONE):
        shown = read_value(bank, value, question.key)
        if isinstance(shown, EntityValue):
            return shown.entity in value.entities
    verdict = grade(bank, _typed(question), Words(question.key))
    return not isinstance(verdict, Unclear) and verdict.outcome is Outcome.RIGHT


def _stands(bank: Bank, question: Question) -> bool:
    """Whether what counts as right in the question is its key."""
    value = bank.slot(question.card).value
    match question:
        case Choice() | WhoSays():
            row = row_of(question)
            return row is not None and row.key == question.key
        case TrueFalse(truth=True):
            return name_key(question.shown.text) == name_key(question.key)
        case Match():
            return question.options[question.partners[question.asked]].text == question.key
        case Map():
            return name_key(question.spots[question.right].text) == name_key(question.key)
        case NumberLine():
            return isinstance(value, NumberValue) and question.low <= value.low <= value.high <= question.high
        case Timeline():
            return (
                isinstance(value, DateValue) and question.first <= value.first <= value.last <= question.last
            )
        case Order():
            pairs = set(question.before)
            return not any((later, sooner) in pairs for sooner, later in pairs)
        case _:
            return True


def _is_true(bank: Bank, question: Question, text: str) -> bool:
    if name_key(text) == name_key(question.key):
        return True
    shown = read_value(bank, bank.slot(question.card).value, text)
    if isinstance(question, WhoSays) and isinstance(shown, EntityValue) and _also_says(bank, question, shown):
        return True
    if shown is not None and could_be_true(bank, question.card, shown):
        return True
    if shown is not None and not isinstance(shown, PhraseValue):
        return False
    verdict = grade(bank, _typed(question), Words(text))
    if isinstance(verdict, Unclear):
        return False
    if isinstance(verdict.reason, Listed):
        # One member is asked for; but a list in which one member was exchanged is close and yet wrong.
        return isinstance(question, _OF_ONE) and verdict.reason.found > 0
    return verdict.outcome is not Outcome.WRONG


def _also_says(bank: Bank, question: WhoSays, shown: EntityValue) -> bool:
    """Whether somebody reports the claim, or makes it in another fact of the relation."""
    fact = bank.facts[question.card.fact]
    own = columns(fact)
    same = (other for other, row in rows_of(bank).of_relation.get(fact.relation, ()) if row == own)
    claims = [one.according_to for one in (fact, *same) if one.according_to]
    reporters = {entity for claim in claims for entity in claim.via}
    others = {entity for claim in claims[1:] for entity in claim.who}
    return shown.entity in reporters | others


def _is_anothers(bank: Bank, question: Question, text: str) -> bool:
    """Whether another speaker gives this number, whatever for; what they say on the same question could be true."""
    fact, slot = bank.facts[question.card.fact], bank.slot(question.card)
    if fact.according_to is None or not fact.relation or not isinstance(slot.value, NumberValue):
        return False
    shown = read_value(bank, slot.value, text)
    return isinstance(shown, NumberValue) and any(
        isinstance(value := row.get(slot.name), NumberValue)
        and (value.low, value.high) == (shown.low, shown.high)
        for other, row in rows_of(bank).of_relation[fact.relation]
        if other.according_to != fact.according_to
    )


def _typed(question: Question) -> Typed:
    return Typed(card=question.card, stem=question.stem, key=question.key, accepted=())
