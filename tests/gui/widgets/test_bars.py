import pytest

from studyapp.gui.theme import RING
from studyapp.gui.widgets.bars import BottomBar, TopBar
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.segments_bar import SegmentsBar
from studyapp.gui.widgets.text import Text


@pytest.fixture
def bottom(theme, shown):
    left = [
        Button(theme, "Don’t know", "quiet", keys=("Ctrl", "D")),
        Button(theme, "Undo", "quiet", keys=("Ctrl", "Z")),
    ]
    bar = BottomBar(theme, left, [Button(theme, "Continue", "main", keys=("Enter",))])
    bar.resize(1280, 64)
    return shown(bar)


def buttons(bar):
    return bar.findChildren(Button)


def test_the_bar_at_the_foot_is_64_high_and_its_main_button_stands_24_from_the_edge(bottom):
    main = buttons(bottom)[-1]
    assert bottom.minimumHeight() == 64
    assert bottom.mapFromGlobal(main.mapToGlobal(main.box.topRight())).x() == 1280 - 24 - 1


def test_verbs_at_the_left_stand_on_the_margin(bottom):
    first = buttons(bottom)[0]
    assert first.x() + RING + 11 == 24


def test_where_there_is_no_room_the_caps_are_left_out_and_come_back(bottom):
    wide = [button.width() for button in buttons(bottom)]
    bottom.resize(450, 64)
    narrow = [button.width() for button in buttons(bottom)]
    assert narrow[0] < wide[0]
    assert narrow[1] < wide[1]
    assert narrow[2] == wide[2]
    bottom.resize(1280, 64)
    assert [button.width() for button in buttons(bottom)] == wide


def test_hidden_buttons_need_no_room(qtbot, bottom):
    bottom.resize(400, 64)
    first, second, _ = buttons(bottom)
    assert first.width() < first.full_width
    second.hide()
    qtbot.waitUntil(lambda: first.width() == first.full_width)


def test_progress_stands_in_the_middle_of_the_window(theme, shown):
    segments = SegmentsBar(theme)
    bar = TopBar(
        theme,
        Button(theme, "End", "quiet", icon="x"),
        segments,
        Text(theme, "7 of 24 · 4 min left", wrap=False),
    )
    bar.resize(1280, 56)
    shown(bar)
    assert bar.minimumHeight() == 56
    assert abs(segments.geometry().center().x() - 640) <= 1
