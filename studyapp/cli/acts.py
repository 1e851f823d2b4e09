"""The command `act`: what a learner does to one card without answering it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import click

from studyapp.cli.house import House, say
from studyapp.cli.versions import learners_keeper
from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.gui import act_words as words
from studyapp.gui.day_words import day_ahead
from studyapp.memory.card import Card
from studyapp.memory.replay import last_word
from studyapp.memory.review import ActKind, CorrectionKind, History
from studyapp.storage.cards import CardStore
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device
from studyapp.storage.journal import LearnerJournal
from studyapp.study.versions import follow_renames


@click.command()
@click.argument("card")
@click.option("--reset", is_flag=True, help="Let it be new again; its answers stay in the history.")
@click.option(
    "--due", metavar="DAY", help="Ask it on this day: 2027-03-14, “14 March”, Monday, “in 10 days”."
)
@click.option("--suspend", is_flag=True, help="Ask it no more.")
@click.option("--resume", is_flag=True, help="Ask it again.")
@click.option("--bury", is_flag=True, help="Put it off until tomorrow.")
@click.option("--flag", metavar="NOTE", help="Leave a note on it, for whoever mends the bank.")
@click.option("--undo", is_flag=True, help="Take back what was done to it last.")
@click.pass_obj
def act(house: House, /, card: str, *, due: str | None, flag: str | None, undo: bool, **plain: bool) -> None:
    """Do one thing to CARD, which is named BANK/FACT#SLOT. --undo takes it back, and then what was done before it.

    Close the window first: it keeps your answers to itself.
    """
    kinds = [ActKind(name) for name, wanted in plain.items() if wanted]
    kinds += [kind for kind, given in ((ActKind.SET_DUE, due), (ActKind.FLAG, flag)) if given is not None]
    if len(kinds) + undo != 1:
        raise click.UsageError("Do one thing: --reset, --due, --suspend, --resume, --bury, --flag or --undo.")
    name, now = _named(card), house.now()
    bank = _bank_of(house, name)
    with open_database(house.data) as database:
        learner = house.learner(database)
        keeper = learners_keeper(house, database, learner)
        if bank:
            follow_renames(bank, keeper, now)
        history = LearnerJournal(database, learner.id, read_device(house.data).device).history(name)
        if not (history.reviews or history.acts or (bank and bank.holds(name))):
            raise StudyError(words.unknown(card))
        if undo:
            last = _last_act(history)
            if last:
                keeper.say(name, last, CorrectionKind.REVOKED, now)
            say(words.UNDONE if last else words.NOTHING_TO_UNDO)
            return
        (kind,), today = kinds, house.today(learner)
        (known,) = CardStore(database, learner.id).get([name])
        _check(kind, known)
        until = None if due is None else _day(due, today)
        keeper.act(name, kind, now, note=_note(flag), until=until)
        say(words.done_line(kind, until, today))


def _named(card: str) -> CardId:
    try:
        return CardId.parse(card)
    except ValueError as error:
        raise StudyError(words.unknown(card)) from error


def _bank_of(house: House, card: CardId) -> Bank | None:
    """The bank that names the card, where it can be found; what is learnt of another folder's cards is known without."""
    with suppress(StudyError):
        bank = house.bank(card.bank)
        return bank if bank.id == card.bank else None
    return None


def _last_act(history: History) -> str:
    """The id of the last act that stands, "" when there is none."""
    revoked = last_word(history.corrections).revoked
    return next((act.id for act in reversed(history.acts) if act.id not in revoked), "")


def _check(kind: ActKind, card: Card) -> None:
    """StudyError when the act would change nothing."""
    match kind:
        case ActKind.RESET | ActKind.SET_DUE if card.memory is None:
            raise StudyError(words.not_learnt(card.id))
        case ActKind.SUSPEND | ActKind.RESUME if card.suspended is (kind is ActKind.SUSPEND):
            raise StudyError(words.suspended_already(suspended=card.suspended))
        case _:
            pass


def _day(text: str, today: date) -> date:
    day = day_ahead(text, today)
    if isinstance(day, str):
        raise StudyError(f"{day} Nothing was changed.")
    return day


def _note(flag: str | None) -> str:
    if flag is not None and not flag.strip():
        raise StudyError(words.NO_NOTE)
    return (flag or "").strip()
