"""Reading first: the facts of a section, of today's queue, or found, as a text that records nothing."""

import pytest

from studyapp.facts.bank import Place
from studyapp.gui.pages import READING
from studyapp.storage.copies import Copy, copy_file, keep_copy
from tests.gui.pages import StudyPage, press
from tests.gui.quiz_pages import ReadingPage


@pytest.fixture
def reading(window):
    return ReadingPage(window)


@pytest.fixture
def chosen(window, reading):
    """All facts of the bank, read from where one chooses what to study."""
    window.workspace.go_to("choose")
    press("R")
    return reading


def test_what_is_chosen_is_read_in_the_order_of_the_source(chosen, desk, qtbot):
    askable = {card.fact for card in desk.bank.cards()}
    qtbot.waitUntil(lambda: len(chosen.facts) == len(askable))
    assert set(chosen.facts) == askable
    assert chosen.shows("Reading records nothing.")


def test_reading_records_nothing_and_leads_back(chosen, window, desk):
    press("Escape")
    assert window.workspace.current == "choose"
    database = desk.studies.database
    assert database.row("SELECT (SELECT count(*) FROM reviews) + (SELECT count(*) FROM acts)") == (0,)


def test_enter_studies_what_was_chosen(chosen, window):
    press("Return")
    assert StudyPage(window).is_study
    assert StudyPage(window).session.asking.total <= 20


def test_n_goes_from_fact_to_fact(chosen, qtbot):
    qtbot.waitUntil(lambda: len(chosen.facts) > 3)
    press("N")
    assert chosen.focused is chosen.view.blocks[0]
    press("N")
    assert chosen.focused is chosen.view.blocks[1]


def test_the_new_facts_of_today_are_read_from_today(window, reading, desk, qtbot):
    press("R")
    qtbot.waitUntil(lambda: len(reading.facts) == len(desk.new_facts()))
    assert set(reading.facts) == set(desk.new_facts())
    press("Return")
    assert {card.fact for card in _asked(window)} <= set(desk.new_facts())


def test_facts_that_were_found_are_read_from_the_menu(window, reading):
    window.workspace.go_to("facts")
    page = window.workspace.page("facts")
    page.acting.act("read", [], list(desk_facts(page)))
    assert window.workspace.current == READING
    press("Escape")
    assert window.workspace.current == "facts"


def test_a_note_stands_below_its_fact(window, desk, reading, qtbot):
    desk.notes.keep("walk", "He had been a pilot.")
    window.workspace.read_first(["walk"], None)
    assert reading.shows("Your note")
    assert reading.shows("He had been a pilot.")


def test_the_passage_of_the_own_copy_stands_beside_its_fact(window, desk, reading):
    place = desk.bank.facts["walk"].source[0]
    source = desk.bank.sources[0].id
    file = copy_file(desk.studies.database.path.parent, desk.bank.id, source)
    there = Place("A", 1, 1)
    keep_copy(file, Copy("/none.txt", 1, 1, {there: "Two men walked there."}, {place: there}))
    window.workspace.read_first(["walk"], None)
    assert reading.shows("In your copy of the source")
    assert reading.shows("Two men walked there.")


def test_a_copy_that_cannot_be_read_does_not_keep_anybody_from_reading(window, desk, reading):
    file = copy_file(desk.studies.database.path.parent, desk.bank.id, desk.bank.sources[0].id)
    file.parent.mkdir(parents=True)
    file.write_text("no copy", "utf-8")
    window.workspace.read_first(["walk"], None)
    assert reading.facts == ["walk"]


def test_disputed_facts_are_read_and_not_studied(window, desk, reading):
    disputed = [name for name, fact in desk.bank.facts.items() if not list(desk.bank.cards_of(fact))]
    window.workspace.read_first(disputed, None)
    assert reading.facts == disputed
    assert not reading.view.study.isEnabled()
    press("Return")
    assert not StudyPage(window).is_study


def test_of_very_many_facts_the_first_are_shown_and_the_rest_is_told(
    window, desk, reading, monkeypatch, qtbot
):
    monkeypatch.setattr("studyapp.gui.views.reading._MOST", 3)
    monkeypatch.setattr("studyapp.gui.views.reading._MANY", 4)
    window.workspace.read_first(list(reversed(desk.bank.facts)), None)
    qtbot.waitUntil(lambda: len(reading.facts) == 3)
    assert set(reading.facts) == set(list(desk.bank.facts)[:3])
    assert reading.shows(f"{len(desk.bank.facts) - 3} more facts follow.")


def test_without_facts_the_page_says_so(window, reading):
    window.workspace.read_first([], None)
    assert reading.shows("There is nothing to read")
    press("N")
    assert reading.facts == []


def _asked(window):
    session = StudyPage(window).session
    return [session.asking.card.id, *(one.card.id for one in session._agenda.waiting)]


def desk_facts(page):
    return page.model.facts
