"""A bank large enough for a backlog, and a past in which much of it was learnt."""

from datetime import timedelta

from studyapp.facts.bank import Bank
from studyapp.facts.reader import read_bank
from studyapp.gui.desks.desk import Desk
from tests.answers import right
from tests.banks import small_files
from tests.gui.desks import Clock, sitting

FACTS = 40


def long_bank() -> Bank:
    """Forty facts of one year each."""
    return read_bank("small", long_files())


def long_files() -> dict[str, str]:
    """The files of that bank."""
    return small_files(
        "\n".join(
            f"""
[[fact]]
id = "fact-{number}"
label = "The event number {number}"
source = [{{ section = "Summary", paragraph = 1, sentence = {number + 1} }}]
text = "The event number {number} was in {{year}}."
slot.year = {{ date = "{1900 + number}", ask = "In which year was the event number {number}?" }}
"""
            for number in range(FACTS)
        )
    )


def learn(desk: Desk, clock: Clock, *, days: int = 8) -> None:
    """Answer all cards rightly, some on each of the days before now; the clock ends where it was."""
    end = clock.now
    names = list(desk.bank.cards())
    for day in range(days):
        clock.now = end - timedelta(days=days - day)
        session = sitting(desk.bank, desk.studies.database, names[day::days])
        session.ask(clock.now)
        while session.asking is not None:
            session.answer(right(session.asking.question), clock.forward(8))
            session.proceed(clock.now)
    clock.now = end
