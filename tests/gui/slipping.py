"""Someone who keeps taking one date for the other, and keeps missing a name."""

from datetime import timedelta

from studyapp.facts.ids import CardId
from studyapp.gui.desks.desk import Desk
from studyapp.memory.card import Card, Memory
from studyapp.questions.response import DontKnow, Words
from studyapp.study.selection import Selection
from tests.answers import right
from tests.gui.desks import Clock, sitting

LANDING = CardId("moon", "first-landing", "date")
SECOND = CardId("moon", "second-landing", "date")
WALKER = CardId("moon", "walk", "who")
KEYS = {LANDING: "20 July 1969", SECOND: "19 November 1969"}
WHO = "Who was the first to walk on the Moon?"


def answer(desk: Desk, clock: Clock, card: CardId, text: str, *, certainty: float | None = None) -> None:
    """Type an answer to a card that is known well enough to be typed; "" for "don't know"."""
    today = desk.day()
    memory = Memory(60.0, 5.0, today - timedelta(days=1), today, 3, 0)
    for seed in range(100):
        session = sitting(desk.bank, desk.studies.database, [Card(card, memory)], seed=seed)
        asking = session.ask(clock())
        if asking and type(asking.question).__name__ in {"Typed", "Cloze"}:
            break
    session.answer(Words(text) if text else DontKnow(), clock.forward(5), certainty=certainty)


def mix_up(desk: Desk, clock: Clock, times: int = 2) -> None:
    """Take one date for the other, by turns."""
    for turn in range(times):
        card, other = (LANDING, SECOND) if turn % 2 else (SECOND, LANDING)
        answer(desk, clock, card, KEYS[other])


def miss_again_and_again(desk: Desk, clock: Clock, lapses: int = 8) -> None:
    """Learn the name, and miss it on each of the next days."""
    for day in range(lapses + 1):
        clock.now += timedelta(days=1)
        session = desk.begin(Selection(cards=(WALKER,)))
        session.ask(clock())
        question = session.asking.question
        session.answer(DontKnow() if day else right(question), clock.forward(5))
