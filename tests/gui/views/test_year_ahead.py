"""The year ahead: settings tried, drawn beside those that are set, and kept."""

import random

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.widgets.data_table import DataTable
from tests.gui.desks import study_the_past
from tests.gui.pages import Page, press, type_in

PATIENCE = 20_000  # ms that another process may take on a busy machine


@pytest.fixture
def ahead(window, desk, clock, qtbot):
    """The year ahead after some days of study."""
    study_the_past(desk, clock, 12, random.Random(2))
    window.workspace.go_to("progress")
    press("Y")
    return Year(window, qtbot)


class Year(Page):
    """The part of Progress that looks ahead."""

    def __init__(self, window, qtbot):
        super().__init__(window)
        self.view = window.workspace.page("progress").year
        self.qtbot = qtbot

    @property
    def titles(self):
        return [chart.accessibleName() for chart in self.view.plots.charts]

    def step(self, row, keys):
        """Press keys in the field of a setting."""
        row.stepper.field.setFocus()
        for key in keys:
            press(key)

    def drawn(self):
        """Wait until the year that is tried is drawn."""
        self.qtbot.waitUntil(lambda: not self.shows("Working out the year"), timeout=PATIENCE)
        return self


def test_it_shows_what_the_settings_lead_to(ahead):
    assert ahead.shows("Working out the year")
    ahead.drawn()
    reviews, minutes, remembered = ahead.titles
    assert "a day on average" in reviews
    assert "minute" in minutes
    assert "remembered after a year" in remembered
    assert not any("as set now" in title for title in ahead.titles)
    assert all(chart.isVisible() for chart in ahead.view.plots.charts)
    assert ahead.shows("This is a simulation.")
    assert not ahead.view.use.isEnabled()


def test_another_aim_is_drawn_beside_the_one_that_is_set(ahead, desk):
    ahead.drawn()
    ahead.step(ahead.view.aim, ["Up"] * 4)
    assert ahead.view.aim.stepper.value == "96\u00a0%"
    ahead.drawn()
    assert any("as set now" in title for title in ahead.titles)
    assert desk.learner.settings.retention == 0.9


def test_use_keeps_the_settings_and_ctrl_z_takes_them_back(ahead, desk):
    ahead.drawn()
    before = desk.learner.settings
    ahead.step(ahead.view.new, ["Up"])
    ahead.step(ahead.view.minutes, ["Down"])
    ahead.drawn()
    ahead.view.use.setFocus()
    press("U")
    ahead.drawn()
    kept = desk.learner.settings
    assert kept.new_a_day == 15
    assert kept.reviews_a_day < before.reviews_a_day
    assert ahead.shows("These settings are kept.")
    assert not ahead.view.use.isEnabled()
    assert ahead.focused is ahead.view.take_back
    ahead.view.aim.stepper.field.setFocus()
    press("Ctrl+Z")
    ahead.drawn()
    assert desk.learner.settings == before
    assert not ahead.shows("These settings are kept.")
    press("Ctrl+Z")
    assert desk.learner.settings == before


def test_minutes_are_told_in_reviews(ahead):
    ahead.drawn()
    type_and_leave(ahead, ahead.view.minutes, "20")
    assert ahead.view.minutes.stepper.value == "20\u00a0min"
    assert ahead.shows("At most ")
    assert ahead.shows("Set now: ")


def test_what_is_no_number_is_refused_below_its_field(ahead):
    type_and_leave(ahead, ahead.view.aim, "soon")
    assert ahead.shows("That is no whole number from 70 to 97.")
    press("Escape")
    assert not ahead.shows("That is no whole number")


def test_only_the_latest_of_many_steps_is_drawn_and_the_axes_do_not_shrink(ahead):
    ahead.drawn()
    ahead.step(ahead.view.aim, ["Up"] * 6)
    ahead.drawn()
    highest = ahead.view.plots.charts[0]._highest
    ahead.step(ahead.view.aim, ["Down"] * 7)
    ahead.drawn()
    assert ahead.view._trial.retention == 0.85
    assert ahead.view.plots.charts[0]._highest == highest
    tried = len(ahead.view._years)
    ahead.step(ahead.view.aim, ["Up", "Down"])
    ahead.drawn()
    assert len(ahead.view._years) <= tried + 1


def test_t_shows_the_months_and_s_what_came_so_far(ahead):
    ahead.drawn()
    press("T")
    tables = [table for table in ahead.view.findChildren(DataTable) if table.isVisible()]
    assert [table.accessibleName() for table in tables] == ahead.titles
    assert ahead.shows("Dec 2026")
    ahead.step(ahead.view.aim, ["Up"])
    ahead.drawn()
    ahead.view.use.setFocus()
    press("S")
    assert not ahead.view.isVisible()
    assert ahead.shows("Answers a day")


def test_the_parts_are_chosen_by_the_mouse_too(ahead):
    progress = ahead.window.workspace.page("progress")
    progress.parts._segments["so-far"].click()
    assert not ahead.view.isVisible()
    progress.parts._segments["year"].click()
    assert ahead.view.isVisible()


def test_coming_back_begins_with_the_settings_as_they_are(ahead, window):
    ahead.drawn()
    ahead.step(ahead.view.aim, ["Up"])
    window.workspace.go_to("today")
    window.workspace.go_to("progress")
    assert ahead.view.aim.stepper.value == "90\u00a0%"
    ahead.drawn()


def test_settings_that_cannot_be_kept_are_told(ahead, dialogs, desk, monkeypatch):
    def full(_settings):
        raise StudyError("The setting was not saved: the disk is full.")

    ahead.drawn()
    ahead.step(ahead.view.new, ["Up"])
    monkeypatch.setattr(desk.studies, "save", full)
    ahead.view.use.click()
    assert dialogs.errors == ["The setting was not saved: the disk is full."]
    assert ahead.view.new.stepper.value == "10"
    ahead.drawn()


def test_cards_that_cannot_be_read_are_told_in_a_sentence(ahead, monkeypatch):
    def unreadable(_cancelled):
        raise StudyError("The disk is gone. Nothing was changed.")

    ahead.drawn()
    monkeypatch.setattr(ahead.view._desk, "simulation", lambda _trials: unreadable)
    ahead.step(ahead.view.new, ["Up"])
    ahead.drawn()
    assert ahead.shows("The disk is gone.")


def test_a_window_that_closes_waits_for_no_year(ahead):
    ahead.step(ahead.view.new, ["Up"])
    ahead.window.close()


def type_and_leave(page, row, text):
    """Type over what stands in a field, and press Enter."""
    row.stepper.field.setFocus()
    row.stepper.field.selectAll()
    type_in(text)
    press("Return")
