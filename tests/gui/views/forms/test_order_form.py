import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from studyapp.gui.widgets.sort_list import SortList
from studyapp.questions.response import Arranged, DontKnow
from studyapp.storage.trouble import NotSavedError
from tests.gui.pages import press
from tests.gui.questions import IN_ORDER, ORDER

THIRD, FIRST, SAMPLES, SECOND = (event.text.capitalize().replace("moon", "Moon") for event in ORDER.events)


@pytest.fixture
def page(asked):
    return asked(ORDER)


def rows(page):
    return page.window.workspace.study.findChild(SortList).rows


def names(page):
    return [row.accessibleName().replace("\u00a0", " ") for row in rows(page)]


def put_in_order():
    """The third landing, which stands first, belongs to the foot."""
    for _ in range(3):
        press("Alt+Down")


def test_the_events_stand_as_they_are_shown_with_the_focus_on_the_first(page):
    assert page.shows("Put in order, earliest first")
    assert (page.shows("Earliest"), page.shows("Latest")) == (True, True)
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]
    assert page.focused is rows(page)[0]
    assert page.has_button("Check")


def test_no_date_is_told_before_the_verdict(page):
    assert not any("19" in name for name in names(page))


def test_arrows_go_round_and_home_and_end_to_the_ends(page):
    places = []
    for key in ("Down", "Down", "End", "Down", "Up", "Home"):
        press(key)
        places.append(rows(page).index(page.focused))
    assert places == [1, 2, 3, 0, 3, 0]
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]


def test_alt_and_arrows_move_the_event_and_the_focus_stays_on_it(page):
    press("Alt+Down")
    assert page.events == [FIRST, THIRD, SAMPLES, SECOND]
    assert page.focused is rows(page)[1]
    assert names(page)[:2] == [f"1 of 4: {FIRST}", f"2 of 4: {THIRD}"]
    press("Alt+Up")
    press("Alt+Up")
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]


def test_alt_with_home_and_end_moves_to_the_ends(page):
    press("Alt+End")
    assert page.events == [FIRST, SAMPLES, SECOND, THIRD]
    press("Alt+Home")
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]


def test_a_digit_moves_the_event_to_that_place(page):
    press("3")
    assert page.events == [FIRST, SAMPLES, THIRD, SECOND]
    press("9")
    assert page.events == [FIRST, SAMPLES, THIRD, SECOND]


def test_tab_goes_through_the_events_as_they_stand(page):
    put_in_order()
    press("Home")
    order = []
    for _ in range(4):
        order.append(rows(page).index(page.focused))
        press("Tab")
    assert order == [0, 1, 2, 3]


def test_a_move_is_said_to_screen_readers(qtbot, page):
    with qtbot.waitSignal(page.window.workspace.study.findChild(SortList).moved, timeout=0) as moved:
        press("Alt+Down")
    assert moved.args == [1]


def drag(row, by):
    """Take a row with the mouse, by so many pixels, and let go of it."""
    at = row.rect().center()
    for kind, place, held in (
        (QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, at + QPoint(0, by), Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton),
    ):
        there = row.mapToGlobal(place).toPointF()
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place.toPointF(), there, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(row, event)


def test_the_mouse_drags_an_event_past_others(page):
    dragged = rows(page)[0]
    drag(dragged, 2 * dragged.height() + 5)
    assert page.events == [FIRST, SAMPLES, THIRD, SECOND]
    drag(dragged, 10_000)
    assert page.events == [FIRST, SAMPLES, SECOND, THIRD]
    drag(dragged, -10_000)
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]


def test_a_click_drags_nothing(page):
    drag(rows(page)[0], 2)
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]


def test_a_row_under_way_ends_where_it_belongs(qtbot, page):
    press("Alt+Down")
    moved = page.focused
    qtbot.waitUntil(lambda: moved.y() == rows(page)[0].height())
    assert [row.y() for row in rows(page)] == sorted(row.y() for row in rows(page))


def test_enter_checks_the_order(page):
    put_in_order()
    press("Return")
    assert page.session.answered.response == Arranged(IN_ORDER)
    assert page.verdict == "Right. The first landing on the Moon: 20 July 1969."
    assert "All are in order." in page.told


def test_the_button_checks_too_and_a_held_enter_does_not(page):
    press("Return", held=True)
    assert not page.is_verdict
    page.button("Check").click()
    assert page.is_verdict


def test_after_the_verdict_each_event_says_when_it_was_and_whether_it_stands_right(page):
    press("Alt+Down")
    press("Alt+Down")
    press("Return")
    assert names(page) == [
        f"1 of 4: {FIRST}. 20 July 1969. Right",
        f"2 of 4: {SAMPLES}. 26 July 1969. Right",
        f"3 of 4: {THIRD}. early February 1971. Wrong",
        f"4 of 4: {SECOND}. 19 November 1969. Wrong",
    ]
    assert "This event stands right to all the others. Five of six pairs are in order." in page.told


def test_the_event_that_was_asked_for_decides_and_stands_out(theme, page):
    press("Return")
    assert page.verdict == "Wrong. The first landing on the Moon: 20 July 1969."
    grounds = [row.grab().toImage().pixelColor(60, 8).name() for row in rows(page)]
    soft = theme.colour("wrong_soft").name()
    assert [ground == soft for ground in grounds] == [False, True, False, False]


def test_after_the_verdict_nothing_can_be_moved(page):
    press("Return")
    before = page.events
    page.window.workspace.study.findChild(SortList).move_row(0, 2)
    drag(rows(page)[0], 200)
    assert page.events == before


def test_not_to_know_shows_the_dates_and_marks_only_what_was_asked(page):
    press("Ctrl+D")
    assert page.session.answered.response == DontKnow()
    assert [row.state for row in rows(page)] == ["neither", "wrong", "neither", "neither"]
    assert names(page)[0].endswith("early February 1971")


def test_letters_are_still_commands(page):
    press("N")
    assert page.stem != ORDER.stem


def test_undo_asks_again_from_the_beginning_and_redo_shows_what_was_answered(page, clock):
    put_in_order()
    press("Return")
    press("Ctrl+Z")
    assert page.events == [THIRD, FIRST, SAMPLES, SECOND]
    press("Ctrl+Shift+Z")
    assert page.events == [FIRST, SAMPLES, SECOND, THIRD]
    assert page.verdict.startswith("Right.")


def test_an_order_that_is_not_saved_waits_for_the_next_enter(page, monkeypatch):
    def full(*_):
        raise NotSavedError("The last answer", "the disk is full", "Free some space", "then press Enter")

    put_in_order()
    with monkeypatch.context() as broken:
        broken.setattr("studyapp.storage.journal.LearnerJournal.record", full)
        press("Return")
    assert "the disk is full" in page.notice
    press("Return")
    assert page.session.answered.response == Arranged(IN_ORDER)
