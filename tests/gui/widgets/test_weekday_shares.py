import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studyapp.gui.settings_words import day_name, share_word
from studyapp.gui.widgets.weekday_shares import WeekdayShares
from tests.gui.pages import press


@pytest.fixture
def week(theme, shown):
    week = WeekdayShares(theme, [day_name(day) for day in range(7)], share_word)
    shown(week)
    week.setFocus(Qt.FocusReason.TabFocusReason)
    return week


def names(week):
    return [day.accessibleName() for day in week.days]


def test_every_day_is_full_at_first_and_named_in_words(week):
    assert week.shares == (1.0,) * 7
    assert names(week)[0] == "Monday: full"


def test_arrows_go_from_day_to_day_and_stop_at_the_ends(week):
    press("Left")
    assert QApplication.focusWidget() is week.days[0]
    for _ in range(9):
        press("Right")
    assert QApplication.focusWidget() is week.days[6]
    press("Home")
    assert QApplication.focusWidget() is week.days[0]


def test_in_a_mirrored_window_the_left_arrow_goes_on(week):
    week.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press("Left")
    assert QApplication.focusWidget() is week.days[1]


def test_space_and_enter_go_from_full_to_half_to_off_and_back(week):
    came = []
    week.changed.connect(came.append)
    press("Space")
    press("Return")
    press("Space")
    assert [shares[0] for shares in came] == [0.5, 0.0, 1.0]
    assert names(week)[0] == "Monday: full"


def test_a_click_changes_a_day_and_the_tab_key_comes_back_to_it(week):
    week.days[4].click()
    assert week.shares[4] == 0.5
    assert [day.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus for day in week.days] == [
        place == 4 for place in range(7)
    ]


def test_the_last_day_with_work_is_never_off(week):
    week.show_shares((0, 0, 0, 0.5, 0, 0, 0))
    week.days[3].click()
    assert week.shares == (0, 0, 0, 1.0, 0, 0, 0)


def test_another_share_is_told_in_percent_and_goes_to_full(week):
    week.show_shares((0.3, 1, 1, 1, 1, 1, 1))
    assert names(week)[0] == "Monday: 30\u00a0%"
    week.days[0].click()
    assert week.shares[0] == 1.0


def test_it_paints_every_share_in_both_themes(week, theme):
    week.show_shares((0, 0.5, 1, 0.3, 1, 1, 1))
    for scheme in ("light", "dark"):
        theme.set_scheme(scheme)
        assert not week.grab().isNull()
