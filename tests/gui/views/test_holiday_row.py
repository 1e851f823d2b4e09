"""A holiday in Settings: typed, looked at before it is set, removed, and taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from studyapp.facts.faults import StudyError
from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.memory.load import Holiday
from tests.answers import right
from tests.gui.desks import ShelfOf, open_desk
from tests.gui.pages import Page, plain, press
from tests.gui.pauses import learn, long_bank

IN_TWO_DAYS = Holiday(date(2026, 11, 24), date(2026, 12, 3))
FAR = Holiday(date(2027, 9, 1), date(2027, 9, 1))


@pytest.fixture
def page(tmp_path, theme, clock, dialogs, shown):
    """Settings over forty cards that were all answered by today."""
    desk, database = open_desk(tmp_path / "long", long_bank(), clock)
    learn(desk, clock)
    session = desk.begin()
    session.ask(clock())
    while session.asking is not None:
        session.answer(right(session.asking.question), clock.forward(8))
        session.proceed(clock())
    background = Background()
    window = MainWindow(theme, ShelfOf(desk), dialogs, background)
    window.resize(1280, 800)
    shown(window)
    window.workspace.go_to("settings")
    window.desk = desk
    yield Page(window)
    background.wait()  # what the settings lead to is worked out there
    QApplication.processEvents()
    window.close()
    database.close()


def row(page):
    return page.window.workspace.page("settings").holidays


def texts(page):
    return [plain(one.text()) for one in row(page).findChildren(QLabel) if one.isVisible() and one.text()]


def says(page, text):
    return any(text in line for line in texts(page))


def dues(page):
    studies = page.window.desk.studies
    return [card.memory.due for card in studies.cards.get(studies.names)]


def inside(page, holiday):
    return sum(day in holiday for day in dues(page))


@pytest.fixture
def looked_at(page, dialogs):
    """The page with the picture of a holiday that is not set yet."""
    dialogs.holiday = IN_TWO_DAYS
    row(page).add.click()
    return page


@pytest.fixture
def kept(looked_at):
    """The page with a holiday for which cards were moved."""
    press("Space")
    return looked_at


def test_without_holidays_there_is_one_button(page):
    assert texts(page) == ["Holidays", "Nothing is asked of you on these days."]
    assert row(page).add.isVisible()


def test_leaving_the_dialog_changes_nothing(page, dialogs):
    row(page).add.click()
    assert dialogs.asked == ["Set a holiday"]
    assert len(texts(page)) == 2


def test_what_comes_due_in_it_is_seen_before_it_is_set(looked_at):
    number = inside(looked_at, IN_TWO_DAYS)
    assert number > 1
    assert says(looked_at, f"24 November to 3 December: {number} questions come due in it.")
    picture = row(looked_at).picture
    assert plain(picture.accessibleName()) == f"{number} questions move out of the holiday"
    assert any(name.endswith(", holiday") for name, *_ in picture.table().rows)
    assert looked_at.focused is row(looked_at).set_and_move
    assert looked_at.window.desk.backlog.plans.holidays() == ()


@pytest.mark.parametrize("size", [(1280, 740), (900, 600)])
def test_what_is_to_be_decided_is_scrolled_into_sight(page, dialogs, size):
    page.window.resize(*size)
    dialogs.holiday = IN_TWO_DAYS
    row(page).add.click()
    column = page.window.workspace.page("settings")._column
    column.settle()
    button = row(page).set_and_move
    foot = button.mapTo(column.viewport(), button.rect().bottomLeft()).y()
    assert 0 < foot < column.viewport().height()


def test_a_look_can_be_left(looked_at):
    row(looked_at).cancel.click()
    assert len(texts(looked_at)) == 2
    assert looked_at.focused is row(looked_at).add


def test_it_is_set_and_moves_them_and_ctrl_z_takes_it_back(kept):
    assert inside(kept, IN_TWO_DAYS) == 0
    assert says(kept, "24 November to 3 December")
    assert says(kept, "questions were moved. Ctrl+Z takes that back.")
    press("Ctrl+Z")
    assert inside(kept, IN_TWO_DAYS) > 1
    assert len(texts(kept)) == 2


def test_it_can_be_set_without_moving_any(looked_at):
    row(looked_at).set_only.click()
    assert inside(looked_at, IN_TWO_DAYS) > 1
    assert says(looked_at, "Holiday: 24 November to 3 December. Ctrl+Z takes that back.")


def test_removing_it_offers_to_move_them_back(kept):
    row(kept)._list.itemAt(0).widget().remove.click()
    assert says(kept, "questions were moved for the holiday 24 November to 3 December. Move them back?")
    assert kept.focused is row(kept).remove_and_move
    press("Space")
    assert inside(kept, IN_TWO_DAYS) > 1
    assert says(kept, "The holiday 24 November to 3 December is removed.")
    row(kept).undo.click()
    assert inside(kept, IN_TWO_DAYS) == 0
    assert kept.window.desk.backlog.plans.holidays() == (IN_TWO_DAYS,)


def test_removing_it_can_leave_them(kept):
    moved = dues(kept)
    row(kept)._list.itemAt(0).widget().remove.click()
    row(kept).remove_only.click()
    assert dues(kept) == moved
    assert kept.window.desk.backlog.plans.holidays() == ()


def test_a_holiday_in_which_nothing_comes_due_is_set_and_removed_at_once(page, dialogs):
    dialogs.holiday = FAR
    row(page).add.click()
    assert says(page, "Holiday: 1 September 2027. Ctrl+Z takes that back.")
    row(page)._list.itemAt(0).widget().remove.click()
    assert says(page, "The holiday 1 September 2027 is removed. Ctrl+Z takes that back.")


def test_one_that_cannot_be_is_told(kept, dialogs):
    dialogs.holiday = replace(IN_TWO_DAYS, last=IN_TWO_DAYS.last + timedelta(days=1))
    row(kept).add.click()
    assert "already" in dialogs.errors[0]


def test_one_that_cannot_be_kept_is_told(looked_at, dialogs, monkeypatch):
    def full(*_):
        raise StudyError("The holidays were not saved: the disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr("studyapp.gui.desks.backlog_desk.save_holidays", full)
        press("Space")
    assert dialogs.errors == ["The holidays were not saved: the disk is full."]
    assert looked_at.window.desk.backlog.plans.holidays() == ()


def test_after_a_sitting_the_way_back_is_gone(kept):
    kept.window.workspace.start_sitting()
    kept.window.workspace.go_to("settings")
    assert not says(kept, "takes that back")
    press("Ctrl+Z")
    assert kept.window.desk.backlog.plans.holidays() == (IN_TWO_DAYS,)


def test_in_a_narrow_window_the_choices_stand_below_one_another(looked_at, qtbot):
    looked_at.window.resize(480, 800)
    qtbot.waitUntil(lambda: row(looked_at).cancel.y() > row(looked_at).set_only.geometry().bottom())
