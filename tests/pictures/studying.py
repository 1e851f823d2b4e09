"""The pictures of a sitting: questions, verdicts, what lies beside them, and the summary."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from studyapp.facts.ids import CardId
from studyapp.gui.views.study_keys import Command
from studyapp.memory.card import Card, Memory
from studyapp.questions.response import Words
from studyapp.study.selection import Selection
from tests.answers import right, wrong
from tests.gui.desks import sitting
from tests.gui.pages import type_in
from tests.pictures.asked import BATTLE, CELLS, MINISTER, PURPOSE, VICTORY
from tests.pictures.passage import put_document
from tests.pictures.studio import THEMES, Studio


def draw_questions(studio: Studio) -> None:
    """What is asked, and what a hint leaves of it."""
    study = studio.window.workspace.study
    studio.ask(PURPOSE)
    study.do(Command.NEXT_OPTION)
    studio.draw("study-question")
    study.do(Command.HINT)
    studio.draw("study-hint")
    studio.answer(wrong(studio.question))
    studio.draw("study-wrong-long", looks=THEMES)
    studio.ask(BATTLE)
    study.question.panel.field.field.setText("Baghuz Faw")
    studio.draw("study-typed", looks=THEMES)
    studio.ask(MINISTER)
    study.question.panel.field.field.setText("31 June 2015")
    study.question.send()
    studio.draw("study-doubt", looks=THEMES)
    studio.answer(Words("February 2015"))
    studio.draw("study-close")


def draw_verdicts(studio: Studio) -> None:
    """What an answer is told, its note and passage, and the end of the sitting."""
    study = studio.window.workspace.study
    studio.ask(VICTORY)
    studio.answer(wrong(studio.question))
    studio.draw("study-wrong")
    put_document(studio.app.folder, studio.desk.bank)
    studio.press("S")
    studio.draw("study-passage")
    studio.press("Esc")
    studio.press("M")
    type_in("The same day on which the War in Iraq was over.")
    studio.draw("study-note", looks=THEMES)
    studio.ask(CELLS)
    studio.answer(right(studio.question))
    studio.draw("study-right")
    study.start(study.session, four_buttons=True)
    studio.draw("study-rating", looks=THEMES)
    studio.finish()
    studio.draw("summary")


def draw_doings(studio: Studio) -> None:
    """How sure an answer is; a question missed eight times; practice."""
    desk, study = studio.desk, studio.window.workspace.study
    card = CardId(desk.bank.id, VICTORY.fact, VICTORY.slot)
    today = desk.day()
    leech = Memory(3.0, 9.0, today - timedelta(days=7), today, 30, 7)
    desk.save(replace(desk.learner.settings, asks_certainty=True))
    studio.window.workspace.show_sitting(sitting(desk.bank, studio.app.database, [Card(card, leech)], seed=3))
    studio.answer(wrong(studio.question))
    studio.draw("study-how-sure")
    studio.clock.forward(1)
    study.do(Command.SURE)
    studio.draw("study-leech", looks=THEMES)
    desk.save(replace(desk.learner.settings, asks_certainty=False))
    studio.window.workspace.start_sitting(Selection(cards=(card,), counts=False))
    studio.answer(wrong(studio.question))
    studio.draw("study-practice", looks=THEMES)
