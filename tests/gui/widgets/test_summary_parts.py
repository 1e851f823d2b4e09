import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.look_again_row import LookAgainRow, Missed
from studyapp.gui.widgets.mark_strip import MarkStrip

MISSED = Missed(
    Outcome.WRONG,
    "On which day did Iraq declare victory over ISIL?",
    "You chose 16 October 2017",
    "9 December 2017",
    "tomorrow",
)


def test_a_strip_of_marks_goes_on_below_when_it_is_too_long(qtbot, theme):
    strip = MarkStrip(theme)
    qtbot.addWidget(strip)
    strip.set_outcomes([Outcome.RIGHT] * 24, "24 right")
    assert strip.heightForWidth(760) == 24
    assert strip.heightForWidth(759) == 24 + 8 + 24
    assert strip.heightForWidth(10) == 24 * 32 - 8


def test_a_strip_is_told_as_figures(qtbot, theme):
    strip = MarkStrip(theme)
    qtbot.addWidget(strip)
    strip.set_outcomes([Outcome.RIGHT, Outcome.WRONG], "1 right, 1 wrong")
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "1 right, 1 wrong"


def test_a_strip_shows_one_mark_for_each_answer_in_order(shown, theme):
    strip = MarkStrip(theme)
    strip.set_outcomes([Outcome.RIGHT, Outcome.CLOSE, Outcome.WRONG], "three")
    strip.resize(200, 24)
    image = shown(strip).grab().toImage()
    for number, outcome in enumerate(Outcome):
        assert image.pixelColor(number * 32 + 12, 3).name() == theme.colour(outcome.value).name()


def test_a_row_to_look_at_again_says_everything(qtbot, theme):
    row = LookAgainRow(theme, MISSED)
    qtbot.addWidget(row)
    said = QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Name)
    assert said == (
        "Wrong. On which day did Iraq declare victory over ISIL?. You chose 16 October 2017. 9 December 2017. tomorrow"
    )


def test_a_row_is_as_high_as_its_two_lines_and_grows_where_it_is_narrow(qtbot, theme):
    row = LookAgainRow(theme, MISSED)
    qtbot.addWidget(row)
    assert row.heightForWidth(880) == 12 + 24 + 20 + 12 + 1
    assert row.heightForWidth(500) > row.heightForWidth(880)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_mark_stands_where_reading_begins(shown, theme, direction):
    row = LookAgainRow(theme, MISSED)
    row.setLayoutDirection(direction)
    row.resize(880, row.heightForWidth(880))
    image = shown(row).grab().toImage()
    x = 4 if direction == Qt.LayoutDirection.LeftToRight else 880 - 4
    assert image.pixelColor(x, 24).name() == theme.colour("wrong").name()
