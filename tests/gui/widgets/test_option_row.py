import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from studyapp.gui.theme import RING
from studyapp.gui.widgets.option_row import KEY, YOURS, OptionRow

LONG = (
    "As a joint operation with the coalition led by the United States, at the request of its government " * 2
)


@pytest.fixture
def row(theme, shown):
    row = OptionRow(theme, "B", "Syria and Iraq")
    row.resize(400, row.heightForWidth(400))
    return shown(row)


def test_a_row_is_56_high_or_44_when_compact(row):
    assert row.heightForWidth(400) == 56 + 2 * RING
    row.set_compact(True)
    assert row.heightForWidth(400) == 44 + 2 * RING


def test_a_long_option_wraps_and_the_row_grows(row):
    row.set_option("A", LONG)
    assert row.heightForWidth(400) >= 56 + 3 * 28 + 2 * RING
    assert row.heightForWidth(400) > row.heightForWidth(800)


@pytest.mark.parametrize("width", [240, 300, 400, 800])
@pytest.mark.parametrize("state", ["right", "close", "wrong", "neither", "chosen"])
def test_the_verdict_moves_nothing(row, state, width):
    row.set_option("A", LONG)
    before = row.heightForWidth(width)
    row.set_state(state, YOURS)
    assert row.heightForWidth(width) == before


def test_in_a_narrow_place_the_word_has_a_line_of_its_own(row):
    assert row.heightForWidth(360) == 56 + 2 * RING
    assert row.heightForWidth(300) == 56 + 20 + 2 * RING


@pytest.mark.parametrize(
    ("state", "word", "name"),
    [
        ("rest", "", "B: Syria and Iraq"),
        ("chosen", "", "B: Syria and Iraq. Chosen"),
        ("wrong", YOURS, "B: Syria and Iraq. Your answer. Wrong"),
        ("right", KEY, "B: Syria and Iraq. Right answer. Right"),
        ("close", YOURS, "B: Syria and Iraq. Your answer. Close"),
        ("neither", "", "B: Syria and Iraq"),
    ],
)
def test_screen_readers_hear_letter_text_and_state(row, state, word, name):
    row.set_state(state, word)
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == name


def test_a_click_or_enter_chooses(qtbot, row):
    with qtbot.waitSignal(row.clicked, timeout=0):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(row.clicked, timeout=0):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_after_the_verdict_a_row_takes_no_focus_and_at_rest_it_does_again(row):
    row.set_state("right", YOURS)
    assert row.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert row.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row.set_option("A", "Baghuz")
    assert row.state == "rest"
    assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert not row.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


@pytest.mark.parametrize("state", ["right", "close", "wrong"])
def test_a_verdict_is_shown_by_ground_border_and_mark(theme, row, state):
    row.set_state(state, YOURS)
    image = row.grab().toImage()
    colours = {image.pixelColor(x, row.height() // 2).name() for x in range(RING, 60)}
    assert theme.colour(state).name() in colours
    assert theme.colour(f"{state}_soft").name() in colours
    assert theme.colour("surface").name() in colours  # the sign within the mark


def test_the_letter_box_stands_at_the_right_where_writing_runs_from_right_to_left(theme, row):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = row.grab().toImage()
    page = theme.colour("page").name()
    inside = [x for x in range(RING + 2, 400 - RING - 2) if image.pixelColor(x, 24).name() == page]
    assert min(inside) > 300


def test_the_ring_lies_within_the_widget(theme, row):
    row.setFocus(Qt.FocusReason.TabFocusReason)
    image = row.grab().toImage()
    assert image.pixelColor(QPoint(0, row.height() // 2)).name() == theme.colour("accent").name()
    assert image.pixelColor(QPoint(3, row.height() // 2)).name() == theme.colour("page").name()
