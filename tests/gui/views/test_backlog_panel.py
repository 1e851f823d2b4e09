"""After three weeks away: what waits, a picture before anything is done, one key to spread it and one to take it back."""

import threading
from datetime import timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.desks import backlog_plans
from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.memory.load import Holiday
from studyapp.storage.doctor import examine
from tests.answers import right
from tests.gui.desks import ShelfOf, open_desk
from tests.gui.pages import Page, plain, press
from tests.gui.pauses import learn, long_bank


@pytest.fixture
def page(tmp_path, theme, clock, dialogs, shown):
    """The window over forty cards that were learnt a month ago."""
    desk, database = open_desk(tmp_path / "long", long_bank(), clock)
    learn(desk, clock)
    clock.forward(21 * 86400)
    window = MainWindow(theme, ShelfOf(desk), dialogs, Background())
    window.resize(1280, 800)
    shown(window)
    window.desk = desk
    yield Page(window)
    window.close()
    database.close()


def panel(page):
    return page.window.workspace.today._panels["backlog"]


def due(page):
    return page.window.workspace.today.due


def test_what_waits_is_told_with_a_picture_and_start_keeps_the_focus(page):
    assert page.shows("40 are waiting after your pause. Spread them over 5 days, about 2 minutes each?")
    assert page.focused is page.button("Start")
    picture = panel(page).picture
    assert plain(picture.accessibleName()) == "At most 8 questions a day"
    rows = picture.table().rows
    assert [row[1:] for row in rows] == [("40", "8"), *[("0", "8")] * 4]
    assert plain(rows[0][0]) == "Sunday 13 December"
    assert picture.table().columns == ("Day", "As it is", "As it would be")


def test_the_number_of_days_is_stepped_by_keys_and_buttons_between_two_and_fourteen(page):
    press("-")
    assert page.shows("Spread them over 4 days, about 2 minutes each?")
    press("+")
    press("+")
    assert page.shows("Spread them over 6 days")
    panel(page).more.click()
    assert page.shows("Spread them over 7 days")
    for _ in range(20):
        press("+")
    assert page.shows("Spread them over 14 days, under 1 minute each?")
    assert not panel(page).more.isEnabled()
    for _ in range(20):
        press("-")
    assert page.shows("Spread them over 2 days")
    assert not panel(page).fewer.isEnabled()


def test_s_spreads_them_and_ctrl_z_takes_it_back(page):
    press("-")
    press("S")
    assert page.shows("Spread over 4 days. Ctrl+Z takes that back.")
    assert due(page) == 10
    assert not page.has_button("Spread them")
    assert page.focused is page.button("Start")
    press("Ctrl+Z")
    assert page.shows("40 are waiting after your pause.")
    assert due(page) == 40
    assert examine(page.window.desk.studies.database).sound


def test_a_sitting_ends_the_way_back(page):
    press("S")
    page.window.workspace.start_sitting()
    page.window.workspace.go_to("today")
    assert not page.shows("takes that back")
    assert not panel(page).isVisible()


def test_not_now_is_kept_for_the_day(page, clock):
    page.button("Not now").click()
    assert not page.shows("are waiting")
    page.window.workspace.go_to("progress")
    page.window.workspace.go_to("today")
    assert not page.shows("are waiting")
    clock.forward(86400)
    page.window.workspace.go_to("today")
    assert page.shows("40 are waiting after your pause.")


def test_held_keys_and_keys_without_a_button_do_nothing(page):
    press("S", held=True)
    press("Ctrl+Z")
    assert page.shows("40 are waiting")


def test_what_cannot_be_kept_is_told_and_offered_again(page, dialogs, monkeypatch):
    def full(*_):
        raise StudyError("The change was not saved: the disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr("studyapp.storage.journal.LearnerJournal.act", full)
        press("S")
    assert dialogs.errors == ["The change was not saved: the disk is full."]
    assert page.has_button("Spread them")


def test_in_a_narrow_window_the_buttons_stand_below_one_another(page, qtbot):
    page.window.resize(480, 800)
    qtbot.waitUntil(lambda: panel(page).not_now.y() > panel(page).spread.geometry().bottom())


@pytest.fixture
def resting(page):
    """The same with a holiday that runs until the third of January."""
    desk = page.window.desk
    desk.backlog.set_holiday(
        desk.backlog.plans.plan(Holiday(desk.day(), desk.day().replace(year=2027, month=1, day=3)))
    )
    desk.backlog.forget()
    page.window.workspace.go_to("today")
    return page


def test_in_a_holiday_nothing_is_asked_but_studying_ahead_is_offered(resting):
    assert resting.shows("Holiday until 3 January 2027")
    assert resting.shows("Nothing is asked of you. You may study ahead.")
    assert resting.has_button("Choose what to study")
    assert not resting.has_button("Start")
    assert not resting.shows("waiting")


def test_a_holiday_ends_by_a_button_and_goes_on_by_ctrl_z(resting):
    resting.button("End the holiday today").click()
    assert resting.shows("The holiday has ended. Ctrl+Z takes that back.")
    assert not resting.shows("Nothing is asked of you")
    assert not resting.shows("waiting")  # what was moved out of it stays where it is
    press("Ctrl+Z")
    assert resting.shows("Holiday until 3 January 2027")


def test_what_waits_after_a_holiday_is_offered_beside_the_way_back(page, clock):
    desk = page.window.desk
    plan = desk.backlog.plans.plan(Holiday(desk.day(), desk.day() + timedelta(days=9)))
    desk.backlog.set_holiday(plan, move=False)
    desk.backlog.forget()
    clock.forward(3 * 86400)
    page.window.workspace.go_to("today")
    page.button("End the holiday today").click()
    assert page.shows("The holiday has ended. Ctrl+Z takes that back.")
    assert page.shows("40 are waiting after your pause.")
    press("S")
    assert page.shows("Spread over 5 days. Ctrl+Z takes that back.")
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert page.shows("Holiday until 22 December")


def test_three_weeks_away_and_back_by_real_keys(page, clock):
    press("-")
    press("S")
    press("Ctrl+Z")
    press("-")
    press("S")
    press("Return")
    session = page.window.workspace.study.session
    assert session.asking.total == 10
    while session.asking is not None:
        clock.forward(8)
        page.window.workspace.study.question.responded.emit(right(session.asking.question))
        clock.forward(2)
        press("Return")
    assert page.is_summary
    press("Return")
    assert due(page) == 0
    clock.forward(86400)
    page.window.workspace.go_to("today")
    assert due(page) >= 10
    assert not page.shows("are waiting")
    assert examine(page.window.desk.studies.database).sound


def test_of_very_much_the_offer_comes_from_the_background_and_the_last_one_asked_for_stands(
    page, qtbot, monkeypatch
):
    monkeypatch.setattr(backlog_plans, "_AT_ONCE", 0)
    before = threading.get_ident()
    read_by = []
    offer = backlog_plans.BacklogPlans.offer

    def watched(plans, days):
        read_by.append(threading.get_ident())
        return offer(plans, days)

    monkeypatch.setattr(backlog_plans.BacklogPlans, "offer", watched)
    panel(page)._step(1)
    panel(page)._step(1)
    qtbot.waitUntil(lambda: page.shows("Spread them over 7 days") and len(read_by) == 2)
    assert before not in read_by
