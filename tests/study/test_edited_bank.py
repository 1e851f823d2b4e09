"""A sitting goes on with the bank as it was edited while it ran."""

from dataclasses import replace

from studyapp.facts.bank import Bank
from studyapp.facts.overlay import with_fact, without_fact
from studyapp.facts.values import PhraseValue
from studyapp.questions.response import Words
from tests.banks import moon_bank
from tests.study.sittings import LANDING, SAMPLES, WALKER, known, sitting


def reworded(bank: Bank) -> Bank:
    """The Moon bank, with another question about the samples."""
    fact = bank.facts["samples"]
    where = replace(fact.slots["where"], ask="In which surroundings were the samples opened?")
    return with_fact(bank, replace(fact, slots={**fact.slots, "where": where}))


def test_the_question_asked_next_is_the_edited_one(journal, clock) -> None:
    session = sitting(journal, [LANDING, known(SAMPLES)])
    session.ask(clock.now)
    first = session.asking
    session.use_bank(reworded(moon_bank()), clock.now)
    assert session.asking == first
    session.skip(clock.after(5))
    assert "surroundings" in session.asking.question.stem


def test_an_open_question_is_made_anew_when_its_fact_was_edited(journal, clock) -> None:
    session = sitting(journal, [known(SAMPLES)])
    session.ask(clock.now)
    session.use_bank(reworded(moon_bank()), clock.now)
    assert "surroundings" in session.asking.question.stem
    assert session.asking.number == 1


def test_a_verdict_stays_when_its_fact_was_edited(journal, clock) -> None:
    session = sitting(journal, [known(SAMPLES), LANDING])
    session.ask(clock.now)
    answered = session.answer(Words("in a vacuum chamber"), clock.after(5))
    session.use_bank(reworded(moon_bank()), clock.now)
    assert session.answered is answered
    assert session.undo(clock.after(1)).question.stem.startswith("In which surroundings")


def test_an_answer_is_kept_with_the_key_that_it_was_given_to(journal, clock) -> None:
    bank = moon_bank()
    fact = bank.facts["samples"]
    where = replace(fact.slots["where"], value=PhraseValue("in a cold room"), accept=())
    session = sitting(journal, [known(SAMPLES)])
    session.ask(clock.now)
    session.use_bank(with_fact(bank, replace(fact, slots={**fact.slots, "where": where})), clock.now)
    answered = session.answer(Words("in a cold room"), clock.after(5))
    assert answered.verdict.outcome.value == "right"


def test_a_question_whose_answer_is_gone_is_not_asked_any_more(journal, clock) -> None:
    session = sitting(journal, [known(SAMPLES), WALKER])
    session.ask(clock.now)
    session.answer(Words("under water"), clock.after(5))
    session.use_bank(without_fact(moon_bank(), "samples"), clock.now)
    assert session.hinted is None
    assert session.undo(clock.after(1)).card.id == WALKER
    session.skip(clock.after(1))
    session.skip(clock.after(1))
    assert session.finished


def test_the_last_question_leaves_with_its_fact(journal, clock) -> None:
    session = sitting(journal, [known(SAMPLES)])
    session.ask(clock.now)
    session.use_bank(without_fact(moon_bank(), "samples"), clock.now)
    assert session.finished
