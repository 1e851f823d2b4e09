"""Sittings in the window: of new cards, which are chosen from options, and of known ones, which are typed; and the facts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.gui.tasks import Background
from studyapp.gui.views.facts import FactsView
from studyapp.memory.card import Card, Memory
from studyapp.questions.question import Choice, TrueFalse, Typed
from tests.gui.desks import sitting
from tests.gui.facts_pages import FactsPage
from tests.gui.pages import StudyPage

LANDING = CardId("moon", "first-landing", "date")
PLACE = CardId("moon", "first-landing", "place")
WALKER = CardId("moon", "walk", "who")
SECOND = CardId("moon", "second-landing", "date")
AUDIENCE = CardId("moon", "audience", "count")
NEW = (LANDING, WALKER, SECOND)


def known(card, today):
    """A card that was reviewed yesterday and is remembered for long: it is asked typed."""
    return Card(card, Memory(60.0, 5.0, today - timedelta(days=1), today, 3, 0))


@pytest.fixture
def study(window, desk, clock):
    """A function that begins a sitting over some cards, whose first question is long enough on the screen."""

    def begin(*cards, kind=None, all_of=None):
        for seed in range(300):
            session = sitting(desk.bank, desk.studies.database, cards, seed=seed)
            asking = session.ask(clock())
            waiting = session._agenda.waiting if all_of else ()
            others = [session._question(one, session._agenda, clock()) for one in waiting]
            first = isinstance(asking and asking.question, kind or all_of or object)
            if first and all(isinstance(question, all_of) for question in others):
                break
        else:
            pytest.fail("no chance leads to such questions")
        window.workspace.show_sitting(session)
        clock.forward(5)
        return StudyPage(window)

    return begin


@pytest.fixture
def asked(window, desk, clock):
    """A function that asks a question that was made by hand, as the first of two."""

    def ask(question):
        session = sitting(desk.bank, desk.studies.database, [question.card, WALKER])
        session.ask(clock())
        agenda = session._agenda
        session._agenda = replace(agenda, asking=replace(agenda.asking, question=question))
        window.workspace.show_sitting(session)
        clock.forward(5)
        return StudyPage(window)

    return ask


@pytest.fixture
def choosing(study):
    """A sitting of three questions, the first of which is a choice."""
    return study(*NEW, kind=Choice)


@pytest.fixture
def judging(study):
    """A sitting of three questions, the first of which is true or false."""
    return study(*NEW, kind=TrueFalse)


@pytest.fixture
def typing(study, desk):
    """A sitting of three questions that are answered by typing: a date, a name, a date."""
    return study(*(known(card, desk.day()) for card in NEW), all_of=Typed)


@pytest.fixture
def facts_page(theme, desk, dialogs, shown):
    """The facts page alone, wide enough for a fact beside the list."""
    view = FactsView(theme, desk, dialogs, Background())
    view.resize(1080, 800)
    shown(view)
    view.refresh()
    view.focus_first()
    yield FactsPage(view)
    view.model.set_facts([])  # what is left of facts is not read any more once the database is closed
