import random
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from studyapp.gui.widgets.pressable import Pressable
from studyapp.gui.widgets.text import Text
from studyapp.questions.response import DontKnow
from tests.gui.desks import MORNING, study_the_past
from tests.gui.pages import Page, press, seen, type_in


@pytest.fixture
def page(window):
    return Page(window)


@pytest.fixture
def studied(page, desk, clock):
    """The window after ten days."""
    study_the_past(desk, clock, 10, random.Random(1))
    return page


@pytest.mark.parametrize(
    ("keys", "text"), [("Ctrl+2", "Progress"), ("Ctrl+,", "Settings"), ("Ctrl+1", "Start")]
)
def test_ctrl_and_a_digit_show_a_page(page, keys, text):
    press("Ctrl+2")
    press(keys)
    assert text in seen(page.window.workspace._page_stack.currentWidget())


@pytest.mark.parametrize("entry", ["progress", "settings"])
def test_the_sidebar_shows_a_page_and_marks_it(page, entry):
    button = page.window.workspace.sidebar.button(entry)
    button.click()
    assert "current view" in button.accessibleName()
    assert "current view" not in page.window.workspace.sidebar.button("today").accessibleName()
    assert not page.is_today


@pytest.mark.parametrize("keys", ["Ctrl+2", "Ctrl+,"])
def test_escape_leads_back_to_today(page, keys):
    press(keys)
    press("Esc")
    assert page.is_today
    assert page.focused is page.button("Start")


def test_the_letters_of_a_page_work_while_the_sidebar_has_the_focus(page):
    page.window.workspace.sidebar.button("today").setFocus()
    press("C")
    assert page.shows("Choose what to study")
    press("Ctrl+2")
    page.window.workspace.sidebar.button("progress").setFocus()
    press("T")
    assert page.has_button("Show as plots")


def test_the_sidebar_says_how_much_is_due(page):
    assert page.window.workspace.sidebar.button("today").accessibleName() == "Today, 10, current view"


def test_within_a_sitting_the_keys_of_the_pages_do_nothing(page):
    press("Return")
    press("Ctrl+2")
    press("Ctrl+,")
    assert page.is_study


@pytest.mark.parametrize("key", ["F1", "?"])
@pytest.mark.parametrize("where", ["Today", "Study"])
def test_the_keys_are_shown_over_everything_and_escape_gives_the_focus_back(page, key, where):
    if where == "Study":
        press("Return")
    before = page.focused
    press(key)
    assert "Count as right" in seen(page.sheet)
    press("F1")
    press("A")
    press("Ctrl+2")
    assert page.sheet is not None
    press("Esc")
    assert page.sheet is None
    assert page.focused is before
    assert page.is_study is (where == "Study")
    press(key)
    assert page.sheet is not None


def test_the_keys_are_found_among_the_commands(page):
    page.window.workspace.sidebar.button("commands").click()
    type_in("all keys")
    press("Return")
    assert page.sheet is not None
    page.sheet._close.click()
    assert page.sheet is None
    assert page.is_today


def test_text_grows_and_shrinks_by_keys_within_its_limits(page, theme):
    press("Ctrl++")
    press("Ctrl+=")
    assert theme.text_size == 1.2
    press("Ctrl+-")
    assert theme.text_size == 1.1
    for _ in range(20):
        press("Ctrl++")
    assert theme.text_size == 2.0
    for _ in range(20):
        press("Ctrl+-")
    assert theme.text_size == 0.9
    press("Ctrl+0")
    assert theme.text_size == 1.0


def test_large_text_turns_the_sidebar_into_a_rail(page, theme):
    assert not page.window.workspace.sidebar.is_rail
    theme.set_text_size(1.5)
    assert page.window.workspace.sidebar.is_rail
    theme.set_text_size(1.0)
    assert not page.window.workspace.sidebar.is_rail


def test_full_screen_comes_and_goes(page):
    press("F11")
    assert page.window.isFullScreen()
    press("F11")
    assert not page.window.isFullScreen()


def test_ctrl_q_closes_also_within_a_sitting(page, qtbot):
    press("Return")
    with qtbot.waitSignal(page.window.closing, timeout=0):
        press("Ctrl+Q")
    assert not page.window.isVisible()


def test_tomorrow_the_figures_are_of_tomorrow(page, desk, clock):
    study_the_past(desk, clock, 3, random.Random(1))
    press("Ctrl+1")
    assert page.shows("Sunday 22 November")
    clock.now += timedelta(days=1)
    press("Ctrl+1")
    assert page.shows("Monday 23 November")


def reached_by_tab(page):
    """Everything that Tab leads to, in order, until it comes round."""
    stops, start = [], page.focused
    while (focused := page.focused) not in stops:
        stops.append(focused)
        press("Tab")
    assert page.focused is start
    return stops


def usable(page):
    """Every visible control that can have the focus."""
    return {
        one
        for one in page.place.findChildren(Pressable)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


@pytest.mark.parametrize("where", ["today", "progress", "settings", "asking", "verdict", "summary"])
def test_tab_reaches_everything_and_back_tab_too(page, clock, where):
    if where in ("today", "progress", "settings"):
        page.window.workspace.go_to(where)
    else:
        press("Return")
        clock.forward(5)
        if where != "asking":
            press("Ctrl+D")
        if where == "summary":
            press("Esc")
    forward = reached_by_tab(page)
    assert usable(page) <= set(forward)
    press("Backtab")
    assert page.focused is forward[-1]


def test_tab_goes_from_the_question_to_its_options_and_then_to_what_else_can_be_done(page, clock):
    press("Return")
    clock.forward(5)
    names = [stop.accessibleName() for stop in reached_by_tab(page)]
    letters = [place for place, name in enumerate(names) if name[:3] in ("A: ", "B: ", "C: ")]
    assert letters == list(range(1, 1 + len(letters)))
    assert names.index("Don’t know") > letters[-1]
    assert names.index("More") > names.index("Don’t know")


@pytest.mark.parametrize("where", ["today", "progress", "settings", "study"])
def test_a_language_written_from_right_to_left_mirrors_the_page(qapp, page, clock, where):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        if where == "study":
            press("Return")
            clock.forward(5)
            press("Ctrl+D")
            assert page.button("Continue").x() < page.button("Undo").x()
        else:
            page.window.workspace.go_to(where)
            QApplication.processEvents()
            assert page.window.workspace.sidebar.x() > page.window.width() / 2
        assert not page.window.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


SIZES = [((1280, 800), size) for size in (0.9, 1.0, 1.5, 2.0)] + [
    ((900, 600), size) for size in (0.9, 1.0, 1.5, 2.0)
]


@pytest.mark.parametrize(("size", "text_size"), SIZES)
@pytest.mark.parametrize("where", ["today", "progress", "tables", "year", "settings", "summary"])
def test_no_text_is_cut_off(studied, theme, where, size, text_size):
    page = studied
    page.window.resize(*size)
    theme.set_text_size(text_size)
    if where == "summary":
        press("Ctrl+1")
        press("Return")
        page.window.workspace.study.session.answer(DontKnow(), MORNING)
        press("Esc")
    else:
        page.window.workspace.go_to("progress" if where in ("tables", "year") else where)
        if key := {"tables": "T", "year": "Y"}.get(where):
            press(key)
    page.window._background.wait()  # what it works out changes lines while they are measured
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    for kind in (Text, Pressable, QRadioButton):
        for one in page.place.findChildren(kind):
            if one.isVisible():
                left = one.mapTo(page.window, one.rect().topLeft()).x()
                right = one.mapTo(page.window, one.rect().topRight()).x()
                assert left >= 0, one.text()
                assert right <= page.window.width(), one.text()
                assert one.width() >= one.minimumSizeHint().width(), one.text()
                if one.hasHeightForWidth():
                    assert one.height() >= one.heightForWidth(one.width()), one.text()
