"""Pairs that are taken for one another, on Progress."""

import pytest

from studyapp.facts.faults import StudyError
from tests.gui.pages import plain, press
from tests.gui.progress_pages import ProgressPage
from tests.gui.slipping import LANDING, SECOND, mix_up


@pytest.fixture
def page(window, desk, clock, qtbot):
    """Progress, when two dates are taken for one another."""
    mix_up(desk, clock, 4)
    window.go_to("progress")
    page = ProgressPage(window)
    qtbot.waitUntil(lambda: bool(page.pairs))
    return page


def test_a_pair_is_told_with_how_often(page):
    assert page.shows("One pair is taken for one another")
    assert page.shows("20 July 1969 and 19 November 1969")
    assert page.shows("4 times")


def test_the_link_shows_both_facts_and_leads_to_their_drill(page, qtbot):
    (row,) = page.pairs
    assert plain(row.link.accessibleName()) == "Compare the two: 20 July 1969 and 19 November 1969"
    row.link.click()
    assert page.sheet
    with qtbot.waitSignal(page.view.sitting_requested) as asked:
        press("P")
    assert set(asked.args[0].cards) == {LANDING, SECOND}


def test_pairs_stand_in_a_table_too(page, qtbot):
    press("T")
    qtbot.waitUntil(lambda: "In the last 90 days, more often than guessing would do it" in page.tables)


def test_pairs_that_cannot_be_read_leave_the_page_as_it_is(page, monkeypatch):
    def fails():
        raise StudyError("The database cannot be read.")

    monkeypatch.setattr(page.view.so_far.pairs, "refresh", fails)
    page.view.so_far._refresh_behind()
    assert page.shows("One pair is taken for one another")
