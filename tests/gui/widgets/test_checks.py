"""What is ticked, alone and in groups: keys, screen readers, room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from studyapp.gui.widgets.check import CheckRow, Chip
from studyapp.gui.widgets.check_group import CheckGroup
from studyapp.gui.widgets.flow import Flow
from tests.gui.pages import press

FRUIT = [
    ("a", "Apples"),
    ("p", "Pears"),
    ("c", "Cherries, which are eaten with the stone left in the middle"),
]


@pytest.fixture(params=[False, True], ids=["chips", "rows"])
def group(request, theme, shown):
    group = shown(CheckGroup(theme, FRUIT, "Fruit", rows=request.param))
    group.focus_first()
    return group


def focused(group):
    return next(key for key, check in group.checks.items() if check.hasFocus())


def test_space_ticks_and_clears_and_it_is_told(qtbot, group):
    with qtbot.waitSignal(group.ticked, timeout=0):
        press("Space")
    assert group.keys == {"a"}
    press("Space")
    assert group.keys == frozenset()


def test_what_is_shown_is_not_told(qtbot, group):
    with qtbot.assertNotEmitted(group.ticked):
        group.tick({"p", "c"})
    assert group.keys == {"p", "c"}


def test_arrows_go_from_one_to_the_next_and_stay_at_the_ends(group):
    way = []
    for key in ("Up", "Down", "Right", "Right", "Left", "Home", "End"):
        press(key)
        way.append(focused(group))
    assert way == ["a", "p", "c", "c", "p", "a", "c"]


def test_from_right_to_left_the_arrows_are_mirrored(group):
    group.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press("Left")
    assert focused(group) == "p"
    press("Right")
    assert focused(group) == "a"


def test_tab_stops_once_where_it_was_left(theme, shown):
    page = QWidget()
    flow = Flow()
    page.setLayout(flow)
    one, two = CheckGroup(theme, FRUIT, "One"), CheckGroup(theme, FRUIT, "Two")
    flow.addWidget(one)
    flow.addWidget(two)
    shown(page)
    one.focus_first()
    press("Down")
    press("Tab")
    assert focused(two) == "a"
    press("Shift+Tab")
    assert focused(one) == "p"


def test_enter_is_left_to_the_page(qtbot, group):
    with qtbot.assertNotEmitted(group.ticked):
        press("Return")
    assert group.keys == frozenset()


def test_screen_readers_hear_whether_it_is_ticked(group):
    group.tick({"a"})
    heard = [QAccessible.queryAccessibleInterface(check) for check in group.checks.values()]
    assert [one.role() for one in heard] == [QAccessible.Role.CheckBox] * 3
    assert [bool(one.state().checked) for one in heard] == [True, False, False]
    assert heard[0].text(QAccessible.Text.Name) == "Apples"


def test_a_row_is_heard_with_its_number(theme, shown):
    row = shown(CheckRow(theme, "Apples"))
    row.set_number(7, "Apples, 7 questions")
    assert row.number == 7
    heard = QAccessible.queryAccessibleInterface(row)
    assert heard.text(QAccessible.Text.Name) == "Apples, 7 questions"


def test_a_tick_changes_no_size(theme, shown):
    for check in (Chip(theme, "Apples"), CheckRow(theme, "Apples")):
        shown(check)
        before = check.sizeHint()
        check.setChecked(True)
        assert check.sizeHint() == before


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_ticked_has_the_accent_on_either_side(theme, shown, direction):
    for check in (Chip(theme, "Apples"), CheckRow(theme, "Apples")):
        check.setLayoutDirection(direction)
        shown(check).clearFocus()

        def shades(check=check):
            image = check.grab().toImage()
            return {
                image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
            }

        assert theme.colour("accent").name() not in shades()
        check.setChecked(True)
        assert {theme.colour("accent").name(), theme.colour("accent_soft").name()} <= shades()


def test_long_words_wrap_in_a_row(theme, shown):
    row = shown(CheckRow(theme, FRUIT[2][1]))
    assert row.heightForWidth(200) > row.heightForWidth(800)
    short = row.heightForWidth(800)
    theme.set_text_size(2.0)
    assert row.heightForWidth(800) > short


def test_what_has_no_room_in_a_line_begins_the_next(theme, shown):
    page = QWidget()
    flow = Flow()
    flow.setSpacing(10)
    page.setLayout(flow)
    chips = [Chip(theme, "Apples") for _ in range(3)]
    for chip in chips:
        flow.addWidget(chip)
    width, height = chips[0].sizeHint().toTuple()
    page.resize(2 * width + 10, 300)
    shown(page)
    assert [chip.pos().toTuple() for chip in chips] == [(0, 0), (width + 10, 0), (0, height + 10)]
    assert flow.sizeHint().toTuple() == (3 * width + 20, height)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    assert [chip.x() for chip in chips] == [width + 10, 0, width + 10]
    assert flow.takeAt(2).widget() is chips[2]
    assert flow.count() == 2
    assert flow.itemAt(2) is flow.takeAt(2) is None
