"""Learners in Settings: names, PINs, and who studies next."""

import pytest

from studyapp.storage.learners import add_learner, all_learners
from studyapp.storage.pins import hashed, keep_pin
from tests.gui.pages import Page, press


@pytest.fixture
def page(window):
    window.workspace.go_to("settings")
    return Page(window)


@pytest.fixture
def learners(page):
    return page.window.workspace.page("settings").learners


def names(desk):
    return [one.name for one in all_learners(desk.studies.database)]


def test_who_studies_is_told_with_their_answers(page):
    assert page.shows("Learner. No answer yet.")


def test_whoever_sits_here_can_be_called_otherwise(page, learners, desk, dialogs):
    dialogs.note = "Ada"
    learners.rename.click()
    assert names(desk) == ["Ada"]
    assert desk.learner.name == "Ada"
    assert page.shows("Ada. No answer yet.")
    press("Ctrl+Z")
    assert names(desk) == ["Learner"]


def test_a_learner_is_added_and_taken_back(page, learners, desk, dialogs):
    dialogs.note = "Ben"
    learners.add.click()
    assert names(desk) == ["Learner", "Ben"]
    assert page.has_button("Study as Ben")
    press("Ctrl+Z")
    assert names(desk) == ["Learner"]
    assert not page.has_button("Study as Ben")


def test_a_name_that_is_taken_is_told(learners, desk, dialogs):
    dialogs.note = "learner"
    learners.add.click()
    assert "There is a learner called “Learner” already" in dialogs.errors[0]
    assert names(desk) == ["Learner"]


def test_a_pin_is_set_changed_and_removed_and_each_step_is_taken_back(page, learners, desk, dialogs):
    assert page.shows("the file with your answers is not encrypted")
    dialogs.note = "1914"
    learners.set_pin.click()
    assert desk.learner.has_pin
    assert learners.set_pin.text() == "Change the PIN"
    learners.remove_pin.click()
    assert not desk.learner.has_pin
    press("Ctrl+Z")
    assert desk.learner.has_pin
    press("Ctrl+Z")
    assert not desk.learner.has_pin


def test_a_pin_that_is_too_short_is_told(learners, desk, dialogs):
    dialogs.note = "123"
    learners.set_pin.click()
    assert "from 4 to 64 signs" in dialogs.errors[0]
    assert not desk.learner.has_pin


def test_another_learner_is_asked_for_by_name(page, learners, desk, qtbot):
    add_learner(desk.studies.database, "Ben")
    page.window.workspace.go_to("settings")
    with qtbot.waitSignal(page.window.workspace.learner_requested) as asked:
        learners.learner_requested.emit("Nobody")
    assert asked.args == ["Nobody"]


def test_somebody_with_a_pin_is_seated_by_it_only(page, desk, dialogs, monkeypatch):
    keep_pin(desk.studies.database, add_learner(desk.studies.database, "Ben"), hashed("1914"))
    seated = []
    monkeypatch.setattr(page.window.shelf, "seat", lambda name: seated.append(name) or desk)
    page.window.workspace.go_to("settings")
    assert page.shows("Has a PIN.")
    dialogs.pin = "1915"
    page.button("Study as Ben").click()
    assert (dialogs.asked, seated) == (["Open for Ben"], [])
    dialogs.pin = "1914"
    page.button("Study as Ben").click()
    assert seated == ["Ben"]


def test_a_learner_who_is_gone_meanwhile_is_told(page, dialogs):
    page.window.seat("Nobody")
    assert "No learner is called “Nobody”" in dialogs.errors[0]
