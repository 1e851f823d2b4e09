from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from studyapp.gui import settings_words as words
from studyapp.memory.load import Holiday
from studyapp.memory.parameters import MAXIMUM_INTERVAL
from studyapp.storage.learners import LearnerSettings, all_learners
from studyapp.storage.plans import holidays_of, save_holidays
from tests.gui.pages import Page, plain, press, type_in

FULL_WEEK = (1.0,) * 7


@pytest.fixture
def page(window):
    """Settings, with the focus in its first row."""
    window.workspace.go_to("settings")
    window.workspace.page("settings").memory.retention.setFocus(Qt.FocusReason.TabFocusReason)
    return Page(window)


@pytest.fixture
def view(page):
    return page.window.workspace.page("settings")


@pytest.fixture
def memory(view):
    return view.memory


@pytest.fixture
def line(memory, qtbot):
    """A function that tells what a setting of the memory leads to, once that is worked out."""

    def told(name):
        row = memory.rows[name]
        qtbot.waitUntil(lambda: not row.line.startswith("Working out"))
        return plain(row.line)

    return told


def kept(desk):
    (learner,) = all_learners(desk.studies.database)
    return learner.settings


def test_arrows_move_the_aim_by_one_percent(page, memory, desk):
    press("Right")
    assert kept(desk) == LearnerSettings(retention=0.91)
    assert page.focused is memory.retention
    press("PgUp")
    assert kept(desk).retention == 0.96
    press("End")
    press("Right")
    assert kept(desk).retention == 0.97
    press("Home")
    assert kept(desk).retention == 0.7


def test_an_aim_is_told_with_its_cost_beside_another(page, memory, line):
    told = line(words.AIM)
    assert told.startswith("At 90 %, about ")
    assert " a day over the next 3 months. At 95 %, about " in told
    press("End")
    assert line(words.AIM).startswith("At 97 %, about ")
    assert "At 90 %, about " in line(words.AIM)


def test_the_cost_is_worked_out_behind_the_window(page, memory):
    press("Left")
    assert plain(memory.rows[words.AIM].line) == "Working out what 89 % costs …"


def test_the_last_of_many_steps_is_the_one_that_is_told(page, line):
    for _ in range(6):
        press("Left")
    assert line(words.AIM).startswith("At 84 %, about ")


def test_a_cost_that_is_known_is_told_at_once(page, memory, line):
    line(words.AIM)
    press("Right")
    line(words.AIM)
    press("Left")
    assert plain(memory.rows[words.AIM].line).startswith("At 90 %, about ")


@pytest.mark.parametrize(
    ("name", "down", "below"),
    [
        ("new", LearnerSettings(new_a_day=5), LearnerSettings(new_a_day=0)),
        ("reviews", LearnerSettings(reviews_a_day=100), LearnerSettings(reviews_a_day=50)),
        ("longest", LearnerSettings(longest=1825), LearnerSettings(longest=730)),
    ],
)
def test_a_step_is_kept_at_once_by_key_and_by_button(memory, desk, name, down, below):
    stepper = getattr(memory, name)
    stepper.field.setFocus(Qt.FocusReason.TabFocusReason)
    press("Down")
    assert kept(desk) == down
    stepper.less.click()
    assert kept(desk) == below
    stepper.more.click()
    press("Up")
    assert kept(desk) == LearnerSettings()
    assert stepper.field.hasFocus()


def test_a_number_is_typed_and_kept_by_enter_or_by_leaving(page, memory, desk):
    memory.new.field.setFocus(Qt.FocusReason.TabFocusReason)
    type_in("7")
    press("Return")
    assert kept(desk).new_a_day == 7
    press("Tab")
    type_in("1,250")
    press("Tab")
    assert kept(desk).reviews_a_day == 1250
    assert page.focused.text() == "Set an exam"


def test_what_is_no_number_is_told_and_escape_puts_back_what_was(page, memory, desk):
    memory.new.field.setFocus(Qt.FocusReason.TabFocusReason)
    type_in("ten")
    press("Return")
    assert page.shows("That is no whole number from 0 to 9,999. Type another.")
    assert kept(desk) == LearnerSettings()
    press("Escape")
    assert memory.new.value == "10"
    assert not page.shows("That is no whole number")
    assert not page.is_today


def test_all_new_questions_are_begun_by_a_day_that_is_told(memory, desk, line):
    assert line(words.NEW).startswith("All 21 started by Tuesday 24 November.")
    memory.new.less.click()
    assert line(words.NEW).startswith("All 21 started by Thursday 26 November.")
    assert line(words.NEW).endswith("asked again in the same sitting until it is right once.")


def test_holidays_put_off_the_day_on_which_all_is_begun(page, memory, desk, line):
    away = desk.day() + timedelta(days=1)
    save_holidays(desk.studies.database, desk.learner.id, (Holiday(away, away + timedelta(days=1)),))
    page.window.workspace.go_to("settings")
    assert line(words.NEW).startswith("All 21 started by Thursday 26 November.")


def test_a_pause_is_typed_in_months_and_told_in_words(page, memory, desk, line):
    assert memory.longest.value == "No limit"
    memory.longest.field.setFocus(Qt.FocusReason.TabFocusReason)
    type_in("3 months")
    press("Return")
    assert kept(desk).longest == 91
    assert plain(memory.longest.value) == "3 months"
    assert "comes back after 3 months at the latest" in line(words.LONGEST)
    memory.longest.field.selectAll()
    type_in("soon")
    press("Return")
    assert page.shows("That is no length of time.")


def test_days_of_the_week_go_from_full_to_half_to_off_by_keys(page, memory, desk, line):
    memory.weekdays.setFocus(Qt.FocusReason.TabFocusReason)
    press("End")
    press("Left")
    press("Space")
    press("Right")
    press("Space")
    press("Space")
    assert kept(desk).weekdays == (1, 1, 1, 1, 1, 0.5, 0)
    assert line(words.EASY_DAYS).startswith("Saturdays take half, Sundays stay nearly free: ")
    assert memory.weekdays.days[6].accessibleName() == "Sunday: off"
    press("Space")
    assert kept(desk).weekdays == (1, 1, 1, 1, 1, 0.5, 1)


def test_the_tab_key_stops_once_at_the_week(page, memory):
    memory.weekdays.setFocus(Qt.FocusReason.TabFocusReason)
    press("Right")
    press("Tab")
    assert page.focused not in memory.weekdays.days


def test_on_a_day_off_nothing_new_is_asked(memory, desk):
    assert desk.today().new > 0
    memory.weekdays.days[desk.day().weekday()].click()
    memory.weekdays.days[desk.day().weekday()].click()
    assert desk.today().new == 0


@pytest.mark.parametrize(
    ("switch", "name"), [("certainty", "asks_certainty"), ("four_buttons", "four_buttons")]
)
def test_a_switch_is_turned_by_space_and_kept(view, desk, switch, name):
    getattr(view.sitting, switch).setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    assert getattr(kept(desk), name)


def test_four_buttons_are_switched_on_and_the_next_sitting_has_them(page, view, clock):
    view.sitting.four_buttons.setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    press("Ctrl+1")
    press("Return")
    clock.forward(5)
    press("Ctrl+D")
    assert page.button("Again").text() == "Again, 1\u00a0d"
    assert not page.has_button("Continue")


def test_changes_are_taken_back_one_by_one(page, view, memory, desk):
    press("Right")
    memory.new.more.click()
    view.sitting.four_buttons.click()
    assert kept(desk) == LearnerSettings(retention=0.91, new_a_day=15, four_buttons=True)
    press("Ctrl+Z")
    assert kept(desk) == LearnerSettings(retention=0.91, new_a_day=15)
    memory.new.field.setFocus(Qt.FocusReason.TabFocusReason)
    press("Ctrl+Z")
    assert memory.new.value == "10"
    press("Ctrl+Z")
    assert kept(desk) == LearnerSettings()
    assert memory.retention.value() == 90
    press("Ctrl+Z")
    assert kept(desk) == LearnerSettings()


def test_in_a_field_typing_is_taken_back_before_a_setting(memory, desk):
    press("Right")
    memory.new.field.setFocus(Qt.FocusReason.TabFocusReason)
    type_in("7")
    press("Ctrl+Z")
    assert memory.new.value == "10"
    assert kept(desk).retention == 0.91


def test_colours_are_chosen_from_three(view, theme):
    assert view.look.scheme.current == "light"
    dark = next(one for one in view.findChildren(QRadioButton) if one.text() == "Dark")
    dark.click()
    assert theme.dark
    assert view.look.scheme.current == "dark"


def test_text_size_is_chosen_from_five_and_told_where_the_keys_made_another(view, theme):
    choose(view.look.text_size, "125")
    assert theme.text_size == 1.25
    press("Ctrl+0")
    assert view.look.text_size.current == "100"
    press("Ctrl++")
    assert view.look.text_size.current == ""
    assert plain(view.look.size_line).startswith("Now 110 %. ")
    press("Ctrl+Z")
    assert theme.text_size == 1.0


def choose(choice, words):
    next(one for one in choice.findChildren(QRadioButton) if plain(one.text()) == words).click()


def test_a_setting_that_cannot_be_kept_is_told_and_stays_as_it_was(view, memory, desk, dialogs):
    desk.studies.database.connection.execute("PRAGMA query_only = ON")
    memory.new.more.click()
    assert len(dialogs.errors) == 1
    assert dialogs.errors[0].startswith("The setting was not saved")
    assert memory.new.value == "10"
    view.sitting.four_buttons.click()
    assert not view.sitting.four_buttons.isChecked()
    press("Ctrl+Z")
    assert len(dialogs.errors) == 2


def test_what_cannot_be_taken_back_is_told_and_can_be_tried_again(memory, desk, dialogs):
    memory.new.more.click()
    desk.studies.database.connection.execute("PRAGMA query_only = ON")
    press("Ctrl+Z")
    assert dialogs.errors[0].startswith("The setting was not saved")
    desk.studies.database.connection.execute("PRAGMA query_only = OFF")
    press("Ctrl+Z")
    assert kept(desk) == LearnerSettings()


def test_screen_readers_hear_what_a_setting_leads_to(memory, line):
    assert memory.new.field.accessibleName() == "New questions a day"
    assert memory.new.field.accessibleDescription() == memory.rows[words.NEW].line
    told = line(words.AIM)
    assert plain(memory.retention.accessibleDescription()) == told
    assert memory.new.less.accessibleName() == "New questions a day: less"


@pytest.mark.parametrize("width", [480, 900])
def test_in_a_narrow_window_a_setting_stands_below_its_words(page, memory, qtbot, width):
    row = memory.rows[words.NEW]
    beside = row.height()
    page.window.resize(width, 600)
    if width == 480:
        qtbot.waitUntil(lambda: row.height() > beside + 30)
    last = memory.weekdays.days[6]
    qtbot.waitUntil(lambda: last.mapTo(page.window, last.rect().topRight()).x() <= width)


def test_suspended_questions_are_asked_again_by_one_button(view, window, desk, clock):
    assert not view.sitting.suspended.isEnabled()
    window.workspace.start_sitting()
    asked = window.workspace.study.session.asking.card.id
    clock.forward(5)
    press("X")
    window.workspace.go_to("settings")
    assert view.sitting.suspended.text() == "Ask 1 again"
    view.sitting.suspended.click()
    assert not view.sitting.suspended.isEnabled()
    assert desk.suspended() == 0
    assert asked in {card.id for card in desk._queue()}


def test_a_pause_has_no_limit_at_first(desk):
    assert kept(desk).longest == MAXIMUM_INTERVAL
    assert kept(desk).weekdays == FULL_WEEK


def test_an_exam_is_taken_back_like_any_setting(view, desk):
    desk.exam.set(desk.day() + timedelta(days=20), 15)
    view.exam.changed.emit()
    press("Ctrl+Z")
    assert desk.exam.exam is None
    view.exam.changed.emit()
    press("Ctrl+Z")
    assert desk.exam.exam is None


def test_a_holiday_is_taken_back_like_any_setting(view, memory, desk):
    away = Holiday(desk.day() + timedelta(days=1), desk.day() + timedelta(days=3))
    view.holidays._plan = desk.backlog.plans.plan(away)
    view.holidays._set(move=False)
    memory.new.more.click()
    assert holidays_of(desk.studies.database, desk.learner.id) == (away,)
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert holidays_of(desk.studies.database, desk.learner.id) == ()
    assert kept(desk) == LearnerSettings()


@pytest.mark.parametrize("by", ["link", "keys"])
def test_a_holiday_is_one_step_back_and_what_was_changed_before_another(view, memory, desk, by):
    away = Holiday(desk.day() + timedelta(days=1), desk.day() + timedelta(days=3))
    memory.new.more.click()
    more = kept(desk)
    view.holidays._plan = desk.backlog.plans.plan(away)
    view.holidays._set(move=False)
    view.holidays.undo.click() if by == "link" else press("Ctrl+Z")
    assert holidays_of(desk.studies.database, desk.learner.id) == ()
    assert kept(desk) == more
    press("Ctrl+Z")
    assert kept(desk) == LearnerSettings()


def test_it_opens_at_its_top_however_far_it_was_scrolled(page, view):
    page.window.resize(900, 600)
    bar = view._column.verticalScrollBar()
    view._column.settle()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    press("Ctrl+1")
    press("Ctrl+,")
    assert bar.value() == 0
