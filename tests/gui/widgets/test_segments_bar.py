import pytest
from PySide6.QtGui import QAccessible

from studyapp.gui.widgets.segments_bar import SegmentsBar


@pytest.fixture
def bar(theme, shown):
    bar = SegmentsBar(theme)
    bar.resize(286, 4)
    return shown(bar)


def test_each_question_is_a_segment(bar):
    bar.set_progress(6, 24)
    segments = bar.segments()
    assert len(segments) == 24
    assert {segment.width() for segment in segments} == {10}


@pytest.mark.parametrize("total", [1, 2, 5, 24, 40])
def test_segments_lie_within_the_bar_in_its_middle(bar, total):
    bar.set_progress(0, total)
    segments = bar.segments()
    assert segments[0].left() >= 0
    assert segments[-1].right() < 286
    assert abs(segments[0].left() - (285 - segments[-1].right())) <= 1


@pytest.mark.parametrize("total", [60, 300])
def test_too_many_questions_make_one_long_bar(theme, bar, total):
    bar.set_progress(total // 2, total)
    assert bar.segments() == []
    image = bar.grab().toImage()
    row = [image.pixelColor(x, 2).name() for x in range(image.width())]
    assert row[10] == theme.colour("ink2").name()
    assert row[-10] == theme.colour("line").name()
    assert row[125:160].count(theme.colour("accent").name()) == 6


def test_the_segment_being_asked_is_the_accent(theme, bar):
    bar.set_progress(1, 3)
    image = bar.grab().toImage()
    colours = [image.pixelColor(segment.center()).name() for segment in bar.segments()]
    assert colours == [theme.colour(role).name() for role in ("ink2", "accent", "line")]


def test_when_all_is_done_no_segment_is_being_asked(theme, bar):
    bar.set_progress(3, 3)
    image = bar.grab().toImage()
    assert {image.pixelColor(s.center()).name() for s in bar.segments()} == {theme.colour("ink2").name()}


def test_screen_readers_hear_which_question_it_is(bar):
    bar.set_progress(6, 24)
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == "7 of 24"
