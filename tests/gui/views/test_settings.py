import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from studyapp.storage.learners import LearnerSettings, all_learners
from tests.gui.pages import Page, plain, press


@pytest.fixture
def page(window):
    window.go_to("settings")
    return Page(window)


@pytest.fixture
def view(page):
    return page.window.page("settings")


def kept(desk):
    (learner,) = all_learners(desk.studies.database)
    return learner.settings


def test_the_first_setting_has_the_focus_and_enter_steps(page, view, desk):
    assert page.focused is view.new.less
    press("Return")
    assert view.new.value == "5"
    assert kept(desk) == LearnerSettings(new_a_day=5)
    press("Tab")
    press("Space")
    assert view.new.value == "10"


@pytest.mark.parametrize(
    ("name", "up", "down"),
    [
        ("new", LearnerSettings(new_a_day=15), LearnerSettings(new_a_day=5)),
        ("reviews", LearnerSettings(reviews_a_day=500), LearnerSettings(reviews_a_day=100)),
        ("retention", LearnerSettings(retention=0.92), LearnerSettings(retention=0.85)),
    ],
)
def test_a_step_is_kept_at_once(view, desk, name, up, down):
    stepper = getattr(view, name)
    stepper.more.click()
    assert kept(desk) == up
    stepper.less.click()
    stepper.less.click()
    assert kept(desk) == down


def test_steps_end_where_the_choices_end(view, desk):
    for _ in range(20):
        view.new.less.click()
        view.retention.more.click()
    assert kept(desk) == LearnerSettings(new_a_day=0, retention=0.97)
    assert plain(view.retention.value) == "97 %"


def test_four_buttons_are_switched_on_and_the_next_sitting_has_them(page, view, desk, clock):
    view.four_buttons.setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")
    assert kept(desk).four_buttons
    press("Ctrl+1")
    press("Return")
    clock.forward(5)
    press("Ctrl+D")
    assert page.button("Again").text() == "Again, 1\u00a0d"
    assert not page.has_button("Continue")


def test_colours_are_chosen_from_three(page, view, theme):
    assert view.scheme.current == "light"
    dark = next(one for one in view.findChildren(QRadioButton) if one.text() == "Dark")
    dark.click()
    assert theme.dark
    assert view.scheme.current == "dark"


def test_text_size_steps_and_shows_what_the_keys_made_of_it(view, theme):
    view.text_size.more.click()
    assert theme.text_size == 1.1
    press("Ctrl++")
    assert plain(view.text_size.value) == "120 %"
    view.text_size.more.click()
    assert theme.text_size == 1.25
    press("Ctrl+0")
    assert plain(view.text_size.value) == "100 %"


def test_a_setting_that_cannot_be_kept_is_told_and_stays_as_it_was(view, desk, dialogs):
    desk.studies.database.connection.execute("PRAGMA query_only = ON")
    view.new.more.click()
    assert len(dialogs.errors) == 1
    assert dialogs.errors[0].startswith("The setting was not saved")
    assert view.new.value == "10"
    view.four_buttons.click()
    assert not view.four_buttons.isChecked()


def test_screen_readers_hear_what_a_step_changes_and_its_value(view):
    assert view.new.less.accessibleName() == "New questions a day: less"
    assert view.new.less.accessibleDescription() == "New questions a day: 10"


def test_in_a_narrow_window_a_setting_stands_below_its_words(page, view, qtbot):
    page.window.resize(480, 600)
    qtbot.waitUntil(lambda: view._rows[4].height() > 100)


def test_suspended_questions_are_asked_again_by_one_button(page, view, window, desk, clock):
    assert not view.suspended.isEnabled()
    window.start_sitting()
    asked = window.study.session.asking.card.id
    clock.forward(5)
    press("X")
    window.go_to("settings")
    assert view.suspended.text() == "Ask 1 again"
    view.suspended.click()
    assert not view.suspended.isEnabled()
    assert desk.suspended() == 0
    assert asked in {card.id for card in desk._queue()}
