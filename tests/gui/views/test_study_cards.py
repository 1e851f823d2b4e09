"""What becomes of a card in a sitting: new again, due on a chosen day, or a leech."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.memory.review import ActKind
from studyapp.questions.question import form_of
from studyapp.storage.journal import LearnerJournal
from tests.gui.pages import press
from tests.gui.views.conftest import LANDING, NEW, PLACE, known

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # of the platform, for menus


@pytest.fixture
def acts(desk):
    """A function that reads what was done to a card."""
    journal = LearnerJournal(desk.studies.database, desk.learner.id, "desk")
    return lambda card: [(act.kind, act.until) for act in journal.history(card).acts]


@pytest.fixture
def learnt(study, desk):
    """A sitting whose first card was learnt, and whose second was not."""
    return study(known(LANDING, desk.day()), PLACE)


def choose(page, verb):
    """Choose a command of the menu by its keys."""
    press("Alt+M")
    verbs = [action.text().split("\t")[0] for action in page.menu.actions() if action.isEnabled()]
    for _ in range(verbs.index(verb)):
        press("Down")
    press("Return")


def offered(page):
    press("Alt+M")
    verbs = [action.text().split("\t")[0] for action in page.menu.actions() if action.isEnabled()]
    press("Esc")
    return verbs


def test_a_learnt_card_is_made_new_again_and_undo_takes_that_back(learnt, acts):
    first = learnt.stem
    choose(learnt, "Make it new again")
    assert learnt.notice == "It is new again. Ctrl+Z takes that back."
    assert learnt.stem != first
    assert acts(LANDING) == [(ActKind.RESET, None)]
    press("Ctrl+Z")
    assert learnt.stem == first
    assert learnt.notice == ""


def test_a_learnt_card_is_due_on_a_chosen_day_and_undo_takes_that_back(learnt, acts, dialogs, desk):
    first = learnt.stem
    dialogs.day = desk.day() + timedelta(days=10)
    choose(learnt, "Set when it is due")
    assert dialogs.asked == ["Set when it is due"]
    assert learnt.notice == "It comes back in 10 days. Ctrl+Z takes that back."
    assert acts(LANDING) == [(ActKind.SET_DUE, date(2026, 12, 2))]
    press("Ctrl+Z")
    assert learnt.stem == first


def test_whoever_leaves_without_a_day_sets_none(learnt, acts, dialogs):
    first = learnt.stem
    dialogs.day = None
    choose(learnt, "Set when it is due")
    assert learnt.stem == first
    assert acts(LANDING) == []


def test_only_a_learnt_card_can_be_new_again_or_due_on_another_day(learnt, clock):
    assert {"Make it new again", "Set when it is due"} <= set(offered(learnt))
    press("Alt+N")
    assert not {"Make it new again", "Set when it is due"} & set(offered(learnt))
    clock.forward(5)
    press("Ctrl+D")
    assert {"Make it new again", "Set when it is due"} <= set(offered(learnt))


def test_a_fault_of_the_disk_is_told_and_not_that_it_was_done(learnt, monkeypatch):
    def full(*_):
        raise StudyError("The change was not saved: the disk is full.")

    monkeypatch.setattr(type(learnt.session), "reset", full)
    choose(learnt, "Make it new again")
    assert learnt.notice.endswith("The change was not saved: the disk is full.")


def leech(desk, lapses):
    card = known(LANDING, desk.day())
    return replace(card, memory=replace(card.memory, lapses=lapses))


def test_the_eighth_miss_is_told_with_what_changes_and_a_way_to_stop_asking(study, desk, acts):
    page = study(leech(desk, 7), PLACE)
    press("Ctrl+D")
    assert page.shows("You have missed this 8 times. It is asked in another form from now on.")
    page.button("Suspend").click()
    assert acts(LANDING) == [(ActKind.SUSPEND, None)]


@pytest.mark.parametrize("before", [0, 6, 8])
def test_other_misses_are_not_told(study, desk, before):
    page = study(leech(desk, before), PLACE)
    press("Ctrl+D")
    assert not page.shows("You have missed")
    assert not page.has_button("Suspend")
    assert not page.has_button("Compare the two")


def test_a_leech_that_counts_as_right_is_none(study, desk):
    page = study(leech(desk, 7), PLACE)
    press("Ctrl+D")
    press("O")
    assert not page.shows("You have missed")


def test_a_leech_comes_back_in_another_form(study, desk, clock):
    page = study(leech(desk, 7))
    form = form_of(page.session.asking.question)
    press("Ctrl+D")
    press("Return")
    assert page.shows("Once more")
    assert form_of(page.session.asking.question) is not form


def test_a_leech_that_is_taken_for_another_card_can_be_laid_beside_it(study, desk, monkeypatch):
    monkeypatch.setattr(desk.slips, "rival", {LANDING: NEW[2]}.get)
    page = study(leech(desk, 7), PLACE)
    press("Ctrl+D")
    page.button("Compare the two")
    press("P")
    assert page.sheet is not None
    press("Esc")
    assert page.sheet is None
    assert page.is_verdict


def test_the_pair_is_not_offered_where_it_cannot_be_read(study, desk, monkeypatch):
    def unreadable(_card):
        raise StudyError("The disk is at fault.")

    monkeypatch.setattr(desk.slips, "rival", unreadable)
    page = study(leech(desk, 7), PLACE)
    press("Ctrl+D")
    assert page.shows("You have missed this 8 times.")
    press("P")
    assert page.sheet is None
