"""From one page to the next and back: to a fact, to its editor, to its passage."""

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.views import fact_editor
from studyapp.gui.views.facts import FactsView
from tests.gui.pages import Page, StudyPage, press, type_in


@pytest.fixture
def page(window):
    return Page(window)


@pytest.fixture
def space(window):
    return window.workspace


def first_fact(space):
    return next(iter(space.desk.bank.facts))


def test_the_sidebar_leads_to_every_page(space):
    for key in ("progress", "facts", "timeline", "map", "settings", "today"):
        space.sidebar.button(key).click()
        assert space.current == key
        assert space.page(key).isVisible()


def test_a_fact_that_is_asked_for_is_seen_among_the_others(space):
    space.show_fact(first_fact(space))
    assert isinstance(space.page("facts"), FactsView)
    assert space.current == "facts"


def test_the_editor_leads_back_to_where_it_was_opened_from(space):
    space.go_to("timeline")
    space.edit_fact(first_fact(space))
    assert space.current == "editor"
    space.page("editor").left.emit()
    assert space.current == "timeline"


def test_a_fact_is_edited_in_the_middle_of_a_sitting_which_goes_on(page, space, clock):
    press("Return")
    clock.forward(5)
    press("Ctrl+D")
    study = StudyPage(page.window)
    asked = study.session.answered
    press("E")
    assert space.current == "editor"
    assert not space.is_studying
    space.page("editor").left.emit()
    assert space.is_studying
    assert study.session.answered == asked
    clock.forward(1)
    press("Return")
    assert study.session.answered is None


def test_within_a_sitting_a_verdict_shows_where_the_source_says_it(page, clock):
    press("Return")
    clock.forward(5)
    press("Ctrl+D")
    press("S")
    assert page.sheet is not None
    press("Esc")
    assert page.sheet is None
    assert page.is_study


def test_escape_leads_from_every_page_to_today(space, page):
    for key in ("progress", "timeline", "map"):
        space.go_to(key)
        press("Esc")
        assert page.is_today


@pytest.fixture
def written(space, monkeypatch):
    """A fact that was written on, on a disk that is full."""
    space.edit_fact(first_fact(space))
    editor = space.page("editor")

    def full(*_):
        raise StudyError("The draft was not saved: the disk is full. It still stands here.")

    monkeypatch.setattr(fact_editor, "keep_unfinished", full)
    type_in("Once ")
    return editor


def test_what_cannot_be_kept_is_not_left_for_another_page(space, written, dialogs):
    space.go_to("today")
    assert space.current == "editor"
    assert dialogs.errors


def test_the_window_stays_open_once_over_what_cannot_be_kept(page, written, dialogs):
    assert not page.window.close()
    assert page.window.isVisible()
    assert dialogs.errors
    assert page.window.close()
