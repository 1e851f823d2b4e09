"""The command `quiz`: fixed sets of questions in the terminal: made, listed, taken and compared."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence

import click

from studyapp.cli.drill import choice_of, know_sections, run
from studyapp.cli.house import House, say
from studyapp.facts.forms import Form
from studyapp.gui import quiz_words as words
from studyapp.gui.desks.quiz_desk import QuizDesk
from studyapp.gui.desks.studies import Studies
from studyapp.storage.backups import back_up_daily
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device
from studyapp.study.quiz import MOST_QUESTIONS, Sequel
from studyapp.study.selection import Selection, Which

_USUAL = 20  # questions


@click.command()
@click.argument("bank")
@click.argument("name", required=False, default="")
@click.option("--new", metavar="NAME", help="Make a quiz of this name.")
@click.option("--list", "listed", is_flag=True, help="List the quizzes of the bank.")
@click.option("--results", is_flag=True, help="Show what came of the quiz.")
@click.option("--give-up", is_flag=True, help="Leave the quiz that was begun unscored.")
@click.option("--remove", is_flag=True, help="List the quiz no more; its results stay.")
@click.option(
    "--section", "sections", multiple=True, metavar="NAME", help="New: only of this section; repeatable."
)
@click.option(
    "--form", "forms", multiple=True, type=choice_of(Form), help="New: only in this form; repeatable."
)
@click.option("--which", multiple=True, type=choice_of(Which), help="New: only in this state; repeatable.")
@click.option(
    "--count", type=click.IntRange(1, MOST_QUESTIONS), default=_USUAL, help="New: so many questions."
)
@click.option("--order", type=choice_of(Sequel), default=Sequel.MIXED.value, help="New: in this order.")
@click.option("--at-end", is_flag=True, help="New: tell what is right only with the result.")
@click.option("--seed", type=int, help="New: choose the same questions on every run.")
@click.pass_obj
def quiz(
    house: House,
    bank: str,
    name: str,
    *,
    new: str | None,
    listed: bool,
    results: bool,
    give_up: bool,
    remove: bool,
    sections: Sequence[str],
    forms: Sequence[str],
    which: Sequence[str],
    count: int,
    order: str,
    at_end: bool,
    seed: int | None,
) -> None:
    """Take the quiz NAME of BANK, an id or a folder, or make, list and compare quizzes.

    A quiz asks the same questions in the same order each time. Its answers change no schedule. One that is interrupted
    goes on where it stood.
    """
    facts = house.bank(bank)
    with open_database(house.data) as database:
        studies = Studies(facts, database, house.learner(database), read_device(house.data).device, house.now)
        desk = QuizDesk(studies)
        if new is not None:
            know_sections(facts, sections)
            made = desk.make(
                new,
                Selection(frozenset(sections), frozenset(map(Form, forms)), frozenset(map(Which, which))),
                count,
                sequel=Sequel(order),
                at_once=not at_end,
                rng=random.Random(seed),
            )
            say(words.made_line(made.name, len(made.questions)))
        elif listed or not name:
            _list(desk, studies)
        else:
            one = desk.named(name)
            if results:
                _show(words.text_lines(facts, desk.report(one), studies.learner.id, studies.day()))
            elif give_up:
                desk.give_up(one)
                say(words.given_up_line(one.name))
            elif remove:
                desk.remove(one)
                say(words.removed_line(one.name))
            else:
                _take(desk, studies, one.name)
                back_up_daily(house.data, studies.day())


def _list(desk: QuizDesk, studies: Studies) -> None:
    quizzes = desk.all()
    if not quizzes:
        say(words.NONE_YET)
    for one in quizzes:
        say(f"{one.quiz.name}: {words.listed_line(one, studies.day())}")


def _take(desk: QuizDesk, studies: Studies, name: str) -> None:
    sitting = desk.begin(desk.named(name))
    say(words.title_line(sitting.quiz))
    if not sitting.finished:
        run(sitting, sys.stdin or (), studies.clock)
    if sitting.finished:
        report = desk.finish(sitting)
        say()
        _show(words.text_lines(studies.bank, report, studies.learner.id, studies.day())[1:])
    else:
        say(words.INTERRUPTED)


def _show(lines: Sequence[str]) -> None:
    for line in lines:
        say(line)
