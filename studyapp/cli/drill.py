"""The command `drill`: a sitting in the terminal, one response a line, also from a pipe."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import click

from studyapp.cli.house import House, say
from studyapp.cli.prompts import prompt
from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome, Unclear
from studyapp.gui import certainty_words, change_words, choose_words, hint_words, notation, study_words, words
from studyapp.gui.desks.desk import Desk
from studyapp.questions.grading import read_option
from studyapp.questions.question import form_of
from studyapp.questions.response import DontKnow, Response
from studyapp.storage.backups import back_up_daily
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device
from studyapp.study.order import sections as sections_of
from studyapp.study.selection import Selection, Which
from studyapp.study.session import Answered, StudySession

Clock = Callable[[], datetime]
_Pending = tuple[Response, datetime]  # what was answered, and when
NOTHING_DUE = "Nothing is due in this bank."
_DAILY = frozenset({Which.DUE, Which.UNSEEN})


def choice_of(names: type[StrEnum]) -> click.Choice[str]:
    """The values of an enumeration, as those that an option takes."""
    return click.Choice([name.value for name in names])


@click.command()
@click.argument("bank")
@click.option("--limit", type=click.IntRange(1, sys.maxsize), help="Ask at most so many cards.")
@click.option(
    "--section", "sections", multiple=True, metavar="NAME", help="Only of this section; repeatable."
)
@click.option("--form", "forms", multiple=True, type=choice_of(Form), help="Only in this form; repeatable.")
@click.option("--which", multiple=True, type=choice_of(Which), help="Only in this state; repeatable.")
@click.option("--card", "cards", multiple=True, metavar="ID", help="Just this card, due or not; repeatable.")
@click.option("--practice", is_flag=True, help="Let the answers not change when anything is due.")
@click.option("--certainty", is_flag=True, help="Ask before each verdict how sure you are.")
@click.option("--seed", type=int, help="Ask the same questions in the same order on every run.")
@click.pass_obj
def drill(house: House, /, bank: str, seed: int | None, *, certainty: bool, **chosen: Any) -> None:
    """Answer what is due and what is new of BANK, an id or a folder; daily limits do not apply.

    Options choose other cards: of sections, in forms, in states (due, unseen, learnt, forgotten: missed in the last week,
    slipping: missed eight times or more, flagged), or by name.

    Type the letter, the number or the text of an option, letters in their order, pairs, or the answer itself, as the
    question says. An empty line means that you do not know. :hint, :skip, :undo and :quit are commands.
    """
    facts = house.bank(bank)
    with open_database(house.data) as database:
        learner = house.learner(database)
        desk = Desk(facts, database, learner, read_device(house.data).device, house.now)
        if changed := desk.changed():
            say(
                f"{change_words.changed_line(len(changed))} The command update tells which, and decides about them."
            )
        selection = _selection(facts, **chosen)
        if not selection.counts:
            say(choose_words.PRACTICE_LINE)
        session = desk.begin(selection, random.Random(seed))
        nothing = _nothing_line(selection)
        run(session, sys.stdin or (), house.now, nothing=nothing, asks_certainty=certainty)
        back_up_daily(house.data, desk.day())


def _selection(
    bank: Bank,
    *,
    limit: int | None,
    sections: Sequence[str],
    forms: Sequence[str],
    which: Sequence[str],
    cards: Sequence[str],
    practice: bool,
) -> Selection:
    """What the options choose; StudyError when the bank has no such section or card."""
    know_sections(bank, sections)
    states = frozenset(map(Which, which))
    if not (states or cards or practice):
        states = _DAILY
    return Selection(
        sections=frozenset(sections),
        forms=frozenset(map(Form, forms)),
        which=states,
        cards=tuple(_card(bank, name) for name in cards),
        limit=limit,
        counts=not practice,
    )


def know_sections(bank: Bank, sections: Iterable[str]) -> None:
    """StudyError when the bank has not all of these sections."""
    for section in sections:
        if section not in (known := sections_of(bank)):
            raise StudyError(
                f"The bank has no section “{section}”. Nothing was changed. Name one of these: {'; '.join(known)}."
            )


def _card(bank: Bank, name: str) -> CardId:
    with suppress(ValueError):
        card = CardId.parse(name)
        if card in set(bank.cards()):
            return card
    raise StudyError(
        f"The bank has no card “{name}”. Nothing was changed. A card is named BANK/FACT#SLOT, as in {next(bank.cards())}."
    )


def _nothing_line(selection: Selection) -> str:
    if selection == Selection(which=_DAILY, limit=selection.limit):
        return NOTHING_DUE
    return choose_words.nothing_line(selection)


def run(
    session: StudySession,
    lines: Iterable[str],
    clock: Clock,
    *,
    nothing: str = NOTHING_DUE,
    asks_certainty: bool = False,
) -> None:
    """Ask until all is answered or the lines end, then sum up. What was recorded is on the disk when it is said so.

    `nothing` is said when there is no question. With `asks_certainty` the line after an answer says how sure it is.
    """
    if session.ask(clock()) is None:
        say(nothing)
        return
    _say_beginning(session)
    _say_question(session)
    pending: _Pending | None = None  # while it is asked how sure it is
    for line in lines:
        text = line.strip()
        if text == ":quit" or (session.asking is None and text != ":undo"):
            break
        if text.startswith(":"):
            _obey(session, text, clock, pending=pending is not None)
        elif pending:
            if not (level := certainty_words.read_level(text)):
                say(certainty_words.NO_LEVEL)
                continue
            _keep(session, *pending, clock, level.value)
        elif response := _read(session, text):
            if asks_certainty and not isinstance(response, DontKnow):
                pending = response, clock()
                say(f"{certainty_words.asked_aloud()}.")
                continue
            _keep(session, response, None, clock)
        pending = None
        _say_question(session)
    if not session.quiz:  # whose result is told by whoever keeps it
        _say_summary(session)


def _obey(session: StudySession, command: str, clock: Clock, *, pending: bool) -> None:
    """Do what a line with a colon asks for; while an answer is `pending`, undo only leads back to its question."""
    match command:
        case ":undo" if pending:
            say("Back to the question.")
        case ":undo":
            taken = session.can_undo
            session.undo(clock())
            say("Taken back." if taken else "There is nothing to take back.")
        case ":skip":
            session.skip(clock())
        case ":hint" if session.hinted and session.hinted.left:
            session.take_hint()
        case ":hint":
            say(hint_words.NONE_LEFT)
        case _:
            say("The commands are :hint, :skip, :undo and :quit.")


def _read(session: StudySession, text: str) -> Response | None:
    """The response that a line gives; None, and it is said why, when it cannot be read."""
    assert session.asking is not None  # noqa: S101 - run() asks before it answers
    response = read_option(session.asking.question, text)
    if isinstance(response, Unclear):
        say(words.doubt_line(response))
        return None
    if doubt := session.doubt(response):
        say(words.doubt_line(doubt))
        return None
    if session.hinted and session.hinted.excludes(response):
        say(hint_words.DROPPED)
        return None
    return response


def _keep(
    session: StudySession,
    response: Response,
    given_at: datetime | None,
    clock: Clock,
    certainty: float | None = None,
) -> None:
    answered = session.answer(response, clock(), certainty=certainty, given_at=given_at)
    assert isinstance(answered, Answered)  # noqa: S101 - it was read
    if session.answered:  # else verdicts are told at the end
        _say_verdict(answered, session.day(clock()), practice=not session.counts)
    say(f"recorded {answered.review_id}")
    if session.answered:
        session.proceed(clock())


def _say_beginning(session: StudySession) -> None:
    asking = session.asking
    total = notation.counted(asking.total, "question", "questions") if asking else ""
    say(f"{total}, {notation.about_minutes(session.seconds_left)}.")
    commands = ":skip, :undo and :quit" if session.quiz else ":hint, :skip, :undo and :quit"
    say(f"An empty line means that you do not know. {commands} are commands.")


def _say_question(session: StudySession) -> None:
    say()
    asking, hints = session.asking, session.hinted
    if asking is None:
        say("That was the last question. Press Enter to end, or type :undo.")
        return
    place = "Once more" if asking.again else f"{asking.number} of {asking.total}"
    question = asking.question
    say(f"{place}. {words.FORM_LINES[form_of(question)]}.")
    say(question.stem)
    for line in prompt(question):
        say(line)
    if hints and hints.shown:
        say(hint_words.hint_line(question, hints.shown))


def _say_verdict(answered: Answered, today: date, *, practice: bool) -> None:
    question, explanation = answered.asking.question, answered.explanation
    say(words.verdict_line(question, answered.verdict))
    if answered.confidently_wrong:
        say(certainty_words.WAS_SURE)
    say(explanation.because or explanation.sentence)
    if explanation.caution:
        say(explanation.caution)
    say(f"Claim: {words.claim_line(explanation)}")
    if explanation.source:
        say(f"Source: {'; '.join(map(words.source_line, explanation.source))}")
    memory = answered.card.memory
    if memory and answered.leech:
        say(study_words.leech_line(memory.lapses))
    if answered.wanted_again:
        say("Comes back: in this sitting")
    elif memory and not practice:
        say(f"Comes back: {notation.due_line(memory.due, today)}")
    if (
        answered.counts
        and answered.outcome is Outcome.RIGHT
        and (credit := hint_words.credit(answered.hints))
    ):
        say(credit)


def _say_summary(session: StudySession) -> None:
    summary = session.summary()
    say()
    if not summary.answers:
        say("Nothing was answered. Nothing was changed.")
        return
    say(f"{summary.right} of {summary.answers} right, in {notation.duration(summary.seconds)}.")
    if line := words.outcomes_line(summary.close, summary.wrong):
        say(line)
    if not summary.counts:
        say(study_words.PRACTISED)
    if summary.missed:
        say("To look at again:")
    for missed in summary.missed:
        key = words.short_key(missed.question, missed.key)
        say(f"  {words.OUTCOME_WORDS[missed.outcome]}: {missed.question.stem} {key}")
