"""The exam on Today, in Settings, and the sheet in which it is set."""

from datetime import timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.views.exam_sheet import ExamSheet
from studyapp.gui.views.foreseeing import Foreseeing
from studyapp.processes import CancelledError
from studyapp.storage.learners import LearnerSettings
from tests.gui.pages import Page, press, seen, type_in

SUNDAYS_OFF = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0)


@pytest.fixture
def page(window):
    return Page(window)


@pytest.fixture
def planned(page, desk):
    """Today with an exam in twelve days, for ten minutes a day."""
    desk.exam.set(desk.day() + timedelta(days=12), 10)
    desk.exam.forget()
    page.window.workspace.go_to("today")
    return page


@pytest.fixture
def sheet_of(qtbot):
    """A function that waits for the outlook in the sheet and hands the sheet out."""

    def settled(page):
        sheet = page.sheet
        assert isinstance(sheet, ExamSheet)
        qtbot.waitUntil(lambda: " to " in expected(sheet.form.figures))
        return sheet

    return settled


def expected(figures):
    return figures._then._value.text()


def panel(page):
    return page.window.workspace.today._panels["exam"]


def replaced(text):
    """Type in place of what stands in the field."""
    press("Ctrl+A")
    type_in(text)


def test_without_an_exam_today_says_nothing_of_one(page):
    assert not page.shows("Exam")


def test_today_tells_what_is_recalled_and_expected(planned, qtbot):
    assert planned.shows("Recalled if it were today")
    bar = panel(planned).figures.bar
    assert bar.accessibleName().replace("\u00a0", " ") == "Exam on Friday 4 December"
    assert bar.accessibleDescription().replace("\u00a0", " ") == "12 days, 10 minutes a day"
    qtbot.waitUntil(lambda: " to " in expected(panel(planned).figures))
    assert [name for name, _ in bar.table().rows] == ["Recalled if it were today", "Expected on the day"]


def test_an_outlook_is_worked_out_once_for_the_same_state(planned, qtbot, monkeypatch):
    qtbot.waitUntil(lambda: " to " in expected(panel(planned).figures))
    monkeypatch.setattr(planned.window._background, "run", None)  # it would fail
    planned.window.workspace.go_to("today")
    assert " to " in expected(panel(planned).figures)


def test_the_plan_chooses_what_is_asked(planned, desk):
    assert desk.today().due == len(desk.exam.queue()) > 0


def test_the_exam_is_set_by_keyboard_from_settings(page, desk, sheet_of):
    page.window.workspace.go_to("settings")
    assert page.shows("Set a day to be ready on")
    page.button("Set an exam").click()
    type_in("4 December")
    press("Tab")
    replaced("15")
    press("Return")
    assert page.sheet is None
    assert (desk.exam.exam.day.isoformat(), desk.exam.exam.minutes) == ("2026-12-04", 15)
    assert page.shows("Exam on Friday 4 December. 12 days, 15 minutes a day.")


def test_settings_clears_an_exam_and_takes_that_back(planned, desk):
    planned.window.workspace.go_to("settings")
    planned.button("Clear the exam").click()
    assert desk.exam.exam is None
    planned.button("Undo").click()
    assert desk.exam.exam is not None


def test_e_opens_the_sheet_with_the_plan_as_it_is(planned, sheet_of):
    press("E")
    sheet = sheet_of(planned)
    assert sheet.form.day.text() == "4 December 2026"
    assert sheet.form.minutes.value == "10"
    assert planned.focused is sheet.form.day
    press("Escape")
    assert planned.sheet is None


def test_a_changed_plan_is_saved_and_taken_back_with_one_key(planned, desk, sheet_of):
    press("E")
    replaced("in 3 weeks")
    press("Return")
    assert planned.sheet is None
    assert desk.exam.exam.day == desk.day() + timedelta(days=21)
    assert planned.shows("The plan was changed.")
    press("Ctrl+Z")
    assert desk.exam.exam.day == desk.day() + timedelta(days=12)
    assert not planned.shows("The plan was changed.")


def test_the_sheet_clears_the_exam_and_today_takes_that_back(planned, desk):
    press("E")
    planned.sheet.clear.click()
    assert desk.exam.exam is None
    assert planned.shows("The plan was changed.")
    press("Ctrl+Z")
    assert desk.exam.exam is not None
    assert planned.shows("Change the plan")


@pytest.mark.parametrize(
    ("typed", "told"),
    [("31 June", "June has 30 days."), ("yesterday", "not a date"), ("22 November 2026", "must lie ahead")],
)
def test_a_day_that_cannot_be_is_told_and_nothing_is_saved(planned, desk, typed, told):
    press("E")
    replaced(typed)
    press("Return")
    assert any(told in line for line in seen(planned.sheet))
    assert planned.focused is planned.sheet.form.day
    assert desk.exam.exam.day == desk.day() + timedelta(days=12)


def test_minutes_that_cannot_be_are_told_and_nothing_is_saved(planned, desk):
    press("E")
    press("Tab")
    replaced("0")
    press("Return")
    assert any("from 1 to 480" in line for line in seen(planned.sheet))
    assert planned.sheet is not None
    replaced("12")
    press("Return")
    assert desk.exam.exam.minutes == 12


def test_another_day_brings_another_outlook(planned, sheet_of, qtbot):
    press("E")
    sheet = sheet_of(planned)
    before = expected(sheet.form.figures)
    replaced("tomorrow")
    qtbot.waitUntil(lambda: " to " in expected(sheet.form.figures) != before)
    assert sheet.form.figures.bar.accessibleDescription().startswith("1\u00a0day, ")


def test_while_no_day_can_be_read_there_is_no_outlook(planned, sheet_of, qtbot):
    press("E")
    sheet = sheet_of(planned)
    replaced("soon")
    qtbot.waitUntil(sheet.form.figures.isHidden)


@pytest.fixture
def short(planned, desk, sheet_of, qtbot):
    """The sheet for an exam tomorrow, for which a minute does not suffice."""
    desk.exam.set(desk.day() + timedelta(days=1), 1)
    desk.exam.forget()
    planned.window.workspace.go_to("today")
    press("E")
    sheet = sheet_of(planned)
    qtbot.waitUntil(sheet.form.ways.isVisible)
    qtbot.waitUntil(lambda: "Looking" not in sheet.form.ways._minutes.text())
    return sheet


def test_when_the_minutes_do_not_suffice_more_are_offered_or_that_none_do(short):
    assert any("are the goal" in line for line in seen(short))
    assert any("would do" in line or "leads to" in line for line in seen(short))


def test_minutes_that_do_can_be_taken(short):
    take = short.form.ways.take
    take.click()
    assert f"Take {short.form.minutes.value}\u00a0minutes" == take.text()
    assert str(round(short.form.exam.minutes)) == short.form.minutes.value


def test_questions_to_leave_out_are_listed_left_out_and_brought_back(short, planned, desk):
    ways = short.form.ways
    count = len(ways.dropped)
    assert 0 < count < len(desk.studies.names)
    ways.which.click()
    assert ways.list.isVisible()
    assert len(seen(ways.list)) > count  # with the names of the sections
    ways.which.click()
    assert ways.list.isHidden()
    ways.leave_out.click()
    assert desk.suspended() == count
    assert any("left out" in line for line in seen(short))
    short.form.undo.click()
    assert desk.suspended() == 0


def test_what_was_left_out_comes_back_with_one_key_on_today(short, planned, desk):
    short.form.ways.leave_out.click()
    press("Escape")
    assert planned.shows("left out")
    press("Ctrl+Z")
    assert desk.suspended() == 0


def test_what_cannot_be_left_out_is_told(short, desk, monkeypatch):
    monkeypatch.setattr(desk.exam, "leave_out", failing)
    short.form.ways.leave_out.click()
    assert "The disk is full." in seen(short)


def failing(*_):
    raise StudyError("The disk is full.")


def test_what_cannot_be_saved_is_told(planned, desk, monkeypatch):
    monkeypatch.setattr(desk.exam, "set", failing)
    press("E")
    press("Return")
    assert "The disk is full." in seen(planned.sheet)
    monkeypatch.setattr(desk.exam, "clear", failing)
    planned.sheet.clear.click()
    monkeypatch.setattr(desk.exam, "take_back", failing)
    planned.sheet.form.undo_requested.emit()
    assert planned.sheet is not None


def test_what_cannot_be_read_for_an_outlook_is_told(planned, desk, monkeypatch):
    monkeypatch.setattr(desk.exam, "sought", failing)
    press("E")
    assert "The disk is full." in seen(planned.sheet)


def test_what_cannot_be_taken_back_is_told(planned, desk, dialogs, monkeypatch):
    desk.exam.clear()
    planned.window.workspace.go_to("today")
    monkeypatch.setattr(desk.exam, "take_back", failing)
    press("Ctrl+Z")
    planned.window.workspace.go_to("settings")
    planned.button("Undo").click()
    assert dialogs.errors == ["The disk is full."] * 2


def test_keys_that_stand_for_nothing_do_nothing(planned):
    press("Ctrl+Z")  # there is nothing to take back
    press("E", held=True)
    press("Q")
    assert planned.is_today
    assert planned.sheet is None


def test_on_the_day_and_after_it_the_exam_can_be_cleared(planned, desk, clock):
    clock.forward(12 * 86400)
    planned.window.workspace.go_to("today")
    bar = panel(planned).figures.bar
    assert bar.accessibleName() == "The exam is today"
    clock.forward(86400)
    planned.window.workspace.go_to("today")
    assert bar.accessibleName().startswith("The exam was on")
    assert not planned.shows("Expected on the day")
    panel(planned).clear.click()
    assert desk.exam.exam is None


def test_a_set_exam_that_is_over_leaves_an_empty_day_to_type(planned, clock):
    clock.forward(13 * 86400)
    planned.window.workspace.go_to("today")
    press("E")
    assert planned.sheet.form.day.text() == ""


def test_a_day_off_is_told(planned, desk, clock):
    desk.save(LearnerSettings(weekdays=SUNDAYS_OFF))
    planned.window.workspace.go_to("today")
    assert planned.shows("Today is a day off")


def test_when_all_is_suspended_there_is_nothing_to_plan(planned, desk):
    desk.exam.leave_out(desk.studies.names)
    desk.exam.forget()
    planned.window.workspace.go_to("today")
    assert planned.shows("so there is nothing to plan")
    press("E")
    assert any("so there is nothing to plan" in line for line in seen(planned.sheet))


def test_too_few_minutes_are_told_on_today(planned, desk, qtbot):
    desk.exam.set(desk.day() + timedelta(days=1), 1)
    desk.exam.forget()
    planned.window.workspace.go_to("today")
    qtbot.waitUntil(lambda: planned.shows("are the goal"))


class Waiting:
    """Stands in for the background: what is asked for is worked out when the test says so."""

    def __init__(self):
        self.asked = []

    def run(self, work, done, failed):
        self.asked.append((work, done, failed))


@pytest.fixture
def waiting(planned, desk):
    """Two outlooks that were asked for one after the other, and what was shown and told."""
    background, shown, told = Waiting(), [], []
    foreseeing = Foreseeing(background, lambda _tell, sought: sought.conditions.exam.minutes)
    for minutes in (5, 6):
        exam = desk.exam.exam
        desk.exam.set(exam.day, minutes)
        foreseeing.ask(desk.exam.sought(desk.exam.exam), shown.append, told.append)
    return foreseeing, background, shown, told


def test_an_outdated_outlook_is_dropped(waiting):
    _, background, shown, told = waiting
    for work, done, _ in background.asked:
        done(work())
    assert (shown, told) == ([6], [])


def test_a_failure_of_what_is_still_wanted_is_told_and_no_other(waiting):
    _, background, shown, told = waiting
    (_, _, old_failed), (_, _, failed) = background.asked
    old_failed(StudyError("Old."))
    failed(StudyError("The disk is full."))
    assert (shown, told) == ([], ["The disk is full."])


def test_a_mistake_of_the_program_is_not_hidden(waiting):
    _, background, _, _ = waiting
    with pytest.raises(ZeroDivisionError):
        background.asked[1][2](ZeroDivisionError())


def test_a_cancelled_outlook_is_no_failure(waiting):
    foreseeing, background, _, told = waiting
    background.asked[1][2](CancelledError())
    foreseeing.forget()
    assert told == []


def test_what_is_being_worked_out_is_not_asked_for_twice(waiting, desk):
    foreseeing, background, shown, told = waiting
    foreseeing.ask(desk.exam.sought(desk.exam.exam), shown.append, told.append)
    assert len(background.asked) == 2
