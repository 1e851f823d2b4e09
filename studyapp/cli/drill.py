"""The command `drill`: a sitting in the terminal, one response a line, also from a pipe."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable
from datetime import datetime

import click

from studyapp.cli.house import House, say
from studyapp.cli.prompts import prompt
from studyapp.facts.bank import Bank
from studyapp.facts.verdict import Outcome, Unclear
from studyapp.gui import change_words, words
from studyapp.gui.desks.studies import Studies
from studyapp.memory.queue import Limits, build_queue
from studyapp.memory.studyday import study_day
from studyapp.questions.grading import read_option
from studyapp.questions.question import form_of, guess_rate
from studyapp.questions.rules.cues import apart
from studyapp.storage.backups import back_up_daily
from studyapp.storage.database import Database, open_database
from studyapp.storage.device import read_device
from studyapp.study.session import Answered, Asking, StudySession
from studyapp.study.versions import changed_keys

Clock = Callable[[], datetime]


@click.command()
@click.argument("bank")
@click.option("--limit", type=click.IntRange(min=1), help="Ask at most so many cards.")
@click.option("--seed", type=int, help="Ask the same questions in the same order on every run.")
@click.pass_obj
def drill(house: House, bank: str, limit: int | None, seed: int | None) -> None:
    """Answer what is due and what is new of BANK, an id or a folder; daily limits do not apply.

    Type the letter, the number or the text of an option, letters in their order, pairs, or the answer itself, as the
    question says. An empty line means that you do not know. :skip, :undo and :quit are commands.
    """
    facts = house.bank(bank)
    with open_database(house.data) as database:
        session = _sitting(house, facts, database, limit, random.Random(seed))
        run(session, sys.stdin or (), house.now)  # a process may be given no input at all
        back_up_daily(house.data, study_day(house.now()))


def _sitting(
    house: House, bank: Bank, database: Database, limit: int | None, rng: random.Random
) -> StudySession:
    learner = house.learner(database)
    studies = Studies(bank, database, learner, read_device(house.data).device, house.now)
    names = studies.names
    everything = Limits(len(names), len(names))
    if changed := changed_keys(bank, studies.cards.learnt(bank.id)):
        say(
            f"{change_words.changed_line(len(changed))} The command update tells which, and decides about them."
        )
    cards = studies.cards.get(names)
    scheduler = studies.scheduler()
    queue = build_queue(cards, everything, studies.day(), scheduler, rng, apart=apart(bank, names))
    return StudySession(
        bank=bank,
        cards=queue[:limit],
        journal=studies.journal,
        scheduler=scheduler,
        rng=rng,
        availability=studies.availability(),
    )


def run(session: StudySession, lines: Iterable[str], clock: Clock) -> None:
    """Ask until all is answered or the lines end, then sum up. What was recorded is on the disk when it is said so."""
    if session.ask(clock()) is None:
        say("Nothing is due in this bank.")
        return
    _say_beginning(session)
    _say_question(session.asking)
    for line in lines:
        text = line.strip()
        if text == ":quit" or (session.asking is None and text != ":undo"):
            break
        match text:
            case ":undo":
                taken = session.can_undo
                session.undo(clock())
                say("Taken back." if taken else "There is nothing to take back.")
            case ":skip":
                session.skip(clock())
            case _ if text.startswith(":"):
                say("The commands are :skip, :undo and :quit.")
            case _:
                _answer(session, text, clock)
        _say_question(session.asking)
    _say_summary(session)


def _answer(session: StudySession, text: str, clock: Clock) -> None:
    assert session.asking is not None  # noqa: S101 - run() asks before it answers
    response = read_option(session.asking.question, text)
    answered = response if isinstance(response, Unclear) else session.answer(response, clock())
    if isinstance(answered, Unclear):
        say(words.doubt_line(answered))
        return
    _say_verdict(answered, clock())
    say(f"recorded {answered.review_id}")
    session.proceed(clock())


def _say_beginning(session: StudySession) -> None:
    asking = session.asking
    total = words.counted(asking.total, "question", "questions") if asking else ""
    say(f"{total}, {words.about_minutes(session.seconds_left)}.")
    say("An empty line means that you do not know. :skip, :undo and :quit are commands.")


def _say_question(asking: Asking | None) -> None:
    say()
    if asking is None:
        say("That was the last question. Press Enter to end, or type :undo.")
        return
    place = "Once more" if asking.again else f"{asking.number} of {asking.total}"
    question = asking.question
    say(f"{place}. {words.FORM_LINES[form_of(question)]}.")
    say(question.stem)
    for line in prompt(question):
        say(line)


def _say_verdict(answered: Answered, now: datetime) -> None:
    question, explanation = answered.asking.question, answered.explanation
    say(words.verdict_line(question, answered.verdict))
    say(explanation.because or explanation.sentence)
    if explanation.caution:
        say(explanation.caution)
    say(f"Claim: {words.claim_line(explanation)}")
    if explanation.source:
        say(f"Source: {'; '.join(map(words.source_line, explanation.source))}")
    if answered.wanted_again:
        say("Comes back: in this sitting")
    elif answered.card.memory:
        say(f"Comes back: {words.due_line(answered.card.memory.due, study_day(now))}")
    if answered.counts and answered.outcome is Outcome.RIGHT and guess_rate(question):
        say(words.credit_line(guess_rate(question)))


def _say_summary(session: StudySession) -> None:
    summary = session.summary()
    say()
    if not summary.answers:
        say("Nothing was answered. Nothing was changed.")
        return
    say(f"{summary.right} of {summary.answers} right, in {words.duration(summary.seconds)}.")
    if line := words.outcomes_line(summary.close, summary.wrong):
        say(line)
    if summary.missed:
        say("To look at again:")
    for missed in summary.missed:
        key = words.short_key(missed.question, missed.key)
        say(f"  {words.OUTCOME_WORDS[missed.outcome]}: {missed.question.stem} {key}")
