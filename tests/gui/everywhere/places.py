"""Every view of the window in every state, and every sheet over it, each with the way that leads there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.drafts import EntityDraft
from studyapp.facts.ids import CardId
from studyapp.gui.desks.desk import Desk
from studyapp.gui.filter_words import ENTITY, MEMORY, SECTION, SORT
from studyapp.gui.main_window import MainWindow
from studyapp.gui.views.edits_sheet import open_edits
from studyapp.gui.views.pair_sheet import open_pair, open_slipping
from studyapp.gui.views.study_keys import Command
from studyapp.gui.widgets.sheet import Sheet
from studyapp.memory.card import Card, Memory
from studyapp.questions.question import Choice, Cloze, Map, Spot, TrueFalse, Typed
from tests.answers import right
from tests.banks import moon_bank
from tests.gui.desks import Answering, Clock, sitting
from tests.gui.editor_pages import EditorPage
from tests.gui.facts_pages import FactsPage
from tests.gui.map_pages import MapPage, earth_bank
from tests.gui.pages import press, type_in
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER, PLACE, SAYS
from tests.gui.slipping import LANDING, SECOND, WALKER, miss_again_and_again, mix_up

_PATIENCE = 10.0  # seconds that what is worked out may take on a busy machine
MAP = Map(
    card=PLACE,
    stem="In which country did the dish stand that received the pictures?",
    key="Australia",
    spots=(
        Spot("australia", "Australia", iso="AU"),
        Spot("canada", "Canada", iso="CA"),
        Spot("france", "France", iso="FR"),
        Spot("turkey", "Turkey", iso="TR"),
    ),
    right=0,
)
CLOZE = Cloze(
    card=LANDING,
    stem="On … two astronauts landed on the Moon.",
    key="20\u00a0July 1969",
    accepted=("20 July 1969",),
)
MADE = {
    "cloze": CLOZE,
    "order": ORDER,
    "match": MATCH,
    "number line": NUMBERS,
    "timeline": DAYS,
    "who says": SAYS,
    "map": MAP,
}
DEALT = {"choice": Choice, "true or false": TrueFalse, "typed": Typed}


@dataclass
class Stage:
    """The window with what stands behind it."""

    window: MainWindow
    desk: Desk
    clock: Clock
    dialogs: Answering

    @property
    def front(self) -> QWidget:
        """What has the keyboard: a menu or a popup, a sheet, or what fills the window."""
        sheets = [sheet for sheet in self.window.findChildren(Sheet) if sheet.isVisible()]
        return (
            QApplication.activePopupWidget()
            or (sheets[-1] if sheets else None)
            or self.window.workspace._stack.currentWidget()
        )

    def page(self, key: str) -> Any:
        self.window.workspace.go_to(key)
        return self.window.workspace.page(key)

    def waitUntil(self, true: Callable[[], bool]) -> None:
        """Wait as pytest-qt does."""
        end = monotonic() + _PATIENCE
        while not true():
            assert monotonic() < end
            QTest.qWait(5)

    def settle(self) -> None:
        """Wait for what is worked out and laid out."""
        for _ in range(2):
            self.window._background.wait()
            for _ in range(3):
                QApplication.sendPostedEvents()
                QApplication.processEvents()


Way = Callable[[Stage], object]


def shown(page: str) -> Way:
    return lambda stage: stage.page(page)


# Pages


def today_with_everything(stage: Stage) -> None:
    mix_up(stage.desk, stage.clock, 4)
    miss_again_and_again(stage.desk, stage.clock)
    stage.desk.exam.set(stage.desk.day() + timedelta(days=12), 10)
    stage.desk.exam.forget()
    stage.page("today")


def progress_after_a_sitting(stage: Stage) -> None:
    session = stage.desk.begin()
    session.ask(stage.clock())
    while session.asking is not None:
        session.answer(right(session.asking.question), stage.clock.forward(5))
        session.proceed(stage.clock())
    stage.page("progress")


def progress_as_tables(stage: Stage) -> None:
    progress_after_a_sitting(stage)
    stage.settle()
    press("T")


def a_year_ahead(stage: Stage) -> None:
    progress_after_a_sitting(stage)
    stage.settle()
    press("Y")


def facts_found(stage: Stage) -> None:
    FactsPage(stage.page("facts")).search("landing")


def nothing_found(stage: Stage) -> None:
    FactsPage(stage.page("facts")).search("xylophone")


def many_facts_chosen(stage: Stage) -> None:
    FactsPage(stage.page("facts")).into_list()
    press("Ctrl+A")


def a_fact_beside_the_list(stage: Stage) -> None:
    stage.window.workspace.show_fact("first-landing")


def a_filter(name: str, stage: Stage) -> None:
    FactsPage(stage.page("facts")).chip(name).open()


def the_menu_of_facts(stage: Stage) -> None:
    many_facts_chosen(stage)
    stage.page("facts").side.foot.more.click()


def _editor(stage: Stage, fact: str) -> EditorPage:
    stage.window.workspace.edit_fact(fact)
    page = EditorPage(stage.window.workspace.page("editor"), stage)
    page.wait()
    return page


def a_new_fact(stage: Stage) -> None:
    _editor(stage, "")


def a_fact_in_the_editor(stage: Stage) -> None:
    _editor(stage, "audience")


def an_answer_in_the_editor(stage: Stage) -> None:
    _editor(stage, "first-landing").editor.form.open_answer("place")


def faults_in_the_editor(stage: Stage) -> None:
    page = _editor(stage, "first-landing")
    page.mark("two")
    page.wait()


def an_event(stage: Stage) -> None:
    stage.page("timeline")
    stage.settle()
    press("Right")


def covered_events(stage: Stage) -> None:
    an_event(stage)
    press("H")


def events_as_a_table(stage: Stage) -> None:
    an_event(stage)
    press("T")


def a_place_of_the_map(stage: Stage) -> None:
    page = MapPage(stage.page("map"))
    stage.settle()
    page.view.part.picture.setFocus()
    press("Right")


def covered_places(stage: Stage) -> None:
    a_place_of_the_map(stage)
    press("H")


def places_as_a_table(stage: Stage) -> None:
    a_place_of_the_map(stage)
    press("T")


# Sheets


def commands(stage: Stage) -> None:
    stage.window.show_commands()


def commands_that_fit(stage: Stage) -> None:
    stage.window.show_commands()
    type_in("landing")


def no_command(stage: Stage) -> None:
    stage.window.show_commands()
    type_in("xylophone")


def the_passage(stage: Stage) -> None:
    stage.window.workspace.show_passage("first-landing")


def no_edits(stage: Stage) -> None:
    stage.window.show_sheet(lambda theme, window: open_edits(theme, window, stage.desk, stage.dialogs))


def edits(stage: Stage) -> None:
    desk = stage.desk
    draft = desk.edits.draft("walk")
    desk.edits.save(replace(draft, table={**draft.table, "because": "It was late."}))
    desk.edits.save_entity(EntityDraft("", {"name": "Tycho", "kind": "place"}, ""))
    desk.edits.remove("crew")
    no_edits(stage)


def the_exam(stage: Stage) -> None:
    stage.desk.exam.set(stage.desk.day() + timedelta(days=12), 10)
    stage.desk.exam.forget()
    stage.page("today")
    press("E")


def two_facts(stage: Stage) -> None:
    stage.window.show_sheet(lambda theme, window: open_pair(theme, window, stage.desk.bank, LANDING, SECOND))


def a_leech(stage: Stage) -> None:
    stage.window.show_sheet(lambda theme, window: open_slipping(theme, window, stage.desk.bank, WALKER))


# Sittings


def _sitting(stage: Stage, form: str) -> None:
    """Begin a sitting whose first question has a form."""
    workspace, desk = stage.window.workspace, stage.desk
    made, kind = MADE.get(form), DEALT.get(form)
    today = desk.day()
    memory = Memory(60.0, 5.0, today - timedelta(days=1), today, 3, 0)
    cards = [made.card] if made else [LANDING, WALKER, SECOND, PLACE, CardId("moon", "samples", "where")]
    for first in cards:
        for seed in range(60):
            known = Card(first, memory) if form == "typed" else Card(first)
            session = sitting(desk.bank, desk.studies.database, [known, WALKER, SECOND], seed=seed)
            session.ask(stage.clock())
            if made:
                agenda = session._agenda
                session._agenda = replace(agenda, asking=replace(agenda.asking, question=made))
            if made or (kind and isinstance(session.asking.question, kind)):
                workspace.show_sitting(session)
                stage.clock.forward(5)
                return
    raise AssertionError(f"no chance leads to a question of the form {form}")


def asked(form: str, stage: Stage) -> None:
    _sitting(stage, form)


def answered(form: str, stage: Stage) -> None:
    _sitting(stage, form)
    stage.window.workspace.study.do(Command.DONT_KNOW)


def a_hint(stage: Stage) -> None:
    _sitting(stage, "typed")
    press("Ctrl+H")


def how_sure(stage: Stage) -> None:
    stage.desk.save(replace(stage.desk.learner.settings, asks_certainty=True))
    _sitting(stage, "choice")
    press("A")


def four_buttons(stage: Stage) -> None:
    stage.desk.save(replace(stage.desk.learner.settings, four_buttons=True))
    answered("choice", stage)


def a_note(stage: Stage) -> None:
    answered("choice", stage)
    press("M")


def the_summary(stage: Stage) -> None:
    answered("choice", stage)
    press("Esc")


PLACES: dict[str, Way] = {
    "today": shown("today"),
    "today with everything": today_with_everything,
    "progress": shown("progress"),
    "progress after a sitting": progress_after_a_sitting,
    "progress as tables": progress_as_tables,
    "a year ahead": a_year_ahead,
    "settings": shown("settings"),
    "choose": shown("choose"),
    "facts": shown("facts"),
    "facts found": facts_found,
    "nothing found": nothing_found,
    "many facts chosen": many_facts_chosen,
    "a fact beside the list": a_fact_beside_the_list,
    **{f"filter by {name}": partial(a_filter, name) for name in (SECTION, ENTITY, MEMORY, SORT)},
    "a new fact": a_new_fact,
    "a fact in the editor": a_fact_in_the_editor,
    "an answer in the editor": an_answer_in_the_editor,
    "faults in the editor": faults_in_the_editor,
    "timeline": an_event,
    "covered timeline": covered_events,
    "timeline as a table": events_as_a_table,
    "map": a_place_of_the_map,
    "covered map": covered_places,
    "map as a table": places_as_a_table,
    "keys": lambda stage: stage.window.show_keys(),
    "about": lambda stage: stage.window.show_about(),
    "banks": lambda stage: stage.window.choose_bank(),
    "commands": commands,
    "commands that fit": commands_that_fit,
    "no command": no_command,
    "passage": the_passage,
    "no edits": no_edits,
    "edits": edits,
    "exam": the_exam,
    "two facts": two_facts,
    "a leech": a_leech,
    **{f"asked: {form}": partial(asked, form) for form in (*MADE, *DEALT)},
    **{f"answered: {form}": partial(answered, form) for form in (*MADE, *DEALT)},
    "a hint": a_hint,
    "how sure": how_sure,
    "four buttons": four_buttons,
    "a note": a_note,
    "summary": the_summary,
}


def bank_for(place: str) -> Bank:
    """The bank in which a place has something to show."""
    return earth_bank() if "map" in place.split(": ", maxsplit=1)[0] else moon_bank()
