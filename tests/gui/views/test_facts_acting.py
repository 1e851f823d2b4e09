"""What is done to facts from their list: studied, suspended, put off, flagged, made new, saved; and taken back."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studyapp.facts.faults import StudyError
from studyapp.gui.views.in_steps import InSteps
from studyapp.study.selection import Selection
from tests.gui.desks import study_the_past
from tests.gui.pages import press


@pytest.fixture
def page(facts_page):
    return facts_page


def test_all_that_is_found_is_studied(page, desk, qtbot):
    page.search("landing")
    with qtbot.waitSignal(page.view.sitting_requested) as asked:
        press("Ctrl+Return")
    cards = tuple(card for fact in page.facts for card in desk.bank.cards_of(desk.bank.facts[fact]))
    assert asked.args == [Selection(cards=cards)]


def test_where_nothing_is_searched_for_the_whole_bank_is_studied(page, qtbot):
    with qtbot.waitSignal(page.view.sitting_requested) as asked:
        press("Ctrl+Return")
    assert asked.args == [Selection()]


def test_just_the_facts_that_are_chosen_are_practised(page, desk, qtbot):
    page.into_list()
    press("Shift+Down")
    assert page.shows("2 facts chosen")
    with qtbot.waitSignal(page.view.sitting_requested) as asked:
        press("P")
    cards = tuple(card for fact in page.facts[:2] for card in desk.bank.cards_of(desk.bank.facts[fact]))
    assert asked.args == [Selection(cards=cards, counts=False)]


def test_disputed_facts_are_never_studied_and_that_is_told(page, qtbot):
    page.tick("Claim", "disputed")
    with qtbot.assertNotEmitted(page.view.sitting_requested):
        page.view.side.foot.study.click()
    assert "never asked" in page.notice


def test_clicks_with_ctrl_and_shift_choose_several(page):
    page.click(0)
    page.click(2, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen == [page.facts[0], page.facts[2]]
    page.click(2)
    page.click(3, Qt.KeyboardModifier.ShiftModifier)
    assert page.chosen == page.facts[2:4]
    press("Ctrl+A")
    assert page.chosen == page.facts
    press("Esc")
    assert page.chosen == [page.facts[3]]


def test_facts_are_suspended_asked_again_and_that_is_taken_back(page, desk):
    page.into_list()
    press("Shift+Down")
    press("X")
    assert page.notice == "2 facts suspended: asked no more."
    assert page.row(0).next == "suspended"
    suspended = desk.suspended()
    assert suspended == sum(len([*desk.bank.cards_of(desk.bank.facts[fact])]) for fact in page.chosen)
    press("X")
    assert (page.notice, desk.suspended()) == ("2 facts asked again.", 0)
    press("Ctrl+Z")
    assert (page.notice, desk.suspended()) == ("Taken back.", suspended)
    page.view.side.foot.undo.click()
    assert desk.suspended() == 0


def test_typing_is_undone_before_what_was_done_to_facts(page, desk):
    page.into_list()
    press("X")
    page.search("landing")
    press("Ctrl+Z")
    assert desk.suspended() > 0
    page.view.search.setText("")
    press("Ctrl+Z")
    assert desk.suspended() == 0


def test_facts_are_put_off_until_tomorrow(page, desk, clock):
    study_the_past(desk, clock, 5, random.Random(2))
    page.view.refresh()
    page.tick("Memory", "due")
    page.into_list()
    press("B")
    assert page.notice == "1 fact put off until tomorrow."
    assert page.row(0).next != "today"
    press("Ctrl+Z")
    assert page.row(0).next == "today"


def test_facts_are_flagged_with_a_note(page, desk, dialogs):
    dialogs.note = "Check the year."
    page.into_list()
    press("F")
    assert page.notice == "1 fact flagged with your note."
    (card, *_) = desk.bank.cards_of(desk.bank.facts[page.current])
    assert desk.studies.keeper().is_flagged(card)
    press("Ctrl+Z")
    assert not desk.studies.keeper().is_flagged(card)


def test_no_note_flags_nothing(page, dialogs):
    dialogs.note = None
    page.into_list()
    press("F")
    assert page.notice == ""


def test_what_was_learnt_is_made_new_again_and_comes_back(page, desk, clock):
    study_the_past(desk, clock, 5, random.Random(2))
    page.view.refresh()
    page.tick("Memory", "learning", "known")
    page.into_list()
    before = page.row(0)
    page.choose_from_menu("Make new again")
    assert page.row(0).next == "not started"
    press("Ctrl+Z")
    assert page.row(0) == before


def test_what_would_change_nothing_is_told(page):
    page.choose_from_menu("Make new again")
    assert page.notice.startswith("Nothing was changed")


@pytest.mark.parametrize("name", ["facts.csv", "facts.txt"])
def test_the_list_is_saved_as_a_table_or_as_text(page, dialogs, tmp_path, name):
    dialogs.path = tmp_path / name
    page.search("landing")
    page.choose_from_menu("Save the list")
    lines = dialogs.path.read_text("utf-8-sig").splitlines()
    assert len(lines) == len(page.facts) + (name == "facts.csv")
    assert page.row(0).sentence in lines[name == "facts.csv"]
    assert page.notice.endswith(f"saved in {name}.")


def test_a_file_that_cannot_be_written_is_told(page, dialogs, tmp_path):
    dialogs.path = tmp_path / "missing" / "facts.csv"
    page.choose_from_menu("Save the list")
    assert "could not be written" in page.notice


def test_trouble_on_the_disk_is_told_and_what_was_done_until_then_can_be_taken_back(page, desk, monkeypatch):
    def full(*_args: object) -> None:
        raise StudyError("The disk is full. Free some space, then try again.")

    page.into_list()
    with monkeypatch.context() as trouble:
        trouble.setattr(desk.studies.journal, "act", full)
        press("X")
    assert page.notice.startswith("The disk is full")
    assert desk.suspended() == 0


def slowly(steps: int, done: list[int]):
    """Work that takes long enough for the loop to turn in between."""
    for step in range(steps):
        done.append(step)
        QTest.qSleep(40)
        yield step


def test_long_work_lets_the_window_turn_and_tells_how_far_it_is(qapp, qtbot):
    steps, done, told, ended = InSteps(), [], [], []
    steps.progressed.connect(told.append)
    steps.run(slowly(3, done), lambda: ended.append("all"))
    assert (done, steps.is_running) == ([0], True)
    qtbot.waitUntil(lambda: bool(ended))
    assert (done, told, steps.is_running) == ([0, 1, 2], [0, 1, 2], False)


def test_long_work_is_left_where_it_is_when_it_is_stopped(qapp, qtbot):
    steps, done, ended = InSteps(), [], []
    with qtbot.waitSignal(steps.ended):
        steps.run(slowly(9, done), lambda: ended.append("all"))
        steps.stop()
    steps.stop()
    assert (done, ended) == ([0], [])
