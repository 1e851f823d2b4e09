from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from studyapp.questions.response import DontKnow, Estimate, Placed, Words
from tests.gui.pages import press, type_in
from tests.gui.questions import DAYS, NUMBERS


@pytest.fixture
def numbers(asked):
    return asked(NUMBERS)


@pytest.fixture
def days(asked):
    return asked(DAYS)


def test_the_line_has_the_focus_a_name_and_no_value(numbers):
    assert numbers.shows("Place it on the number line")
    assert numbers.focused is numbers.line
    interface = QAccessible.queryAccessibleInterface(numbers.line)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name).replace("\u00a0", " ") == (
        f"{NUMBERS.stem} A line from 0 to 500."
    )
    assert numbers.line.position is None
    assert numbers.value.startswith("Nothing is placed yet")


def test_enter_with_nothing_placed_says_so_and_grades_nothing(qtbot, numbers):
    with qtbot.waitSignal(numbers.window.workspace.study.announced, timeout=0) as said:
        press("Return")
    assert said.args[0].startswith("Nothing is placed yet.")
    assert numbers.shows(said.args[0])
    assert not numbers.is_verdict
    press("Right")
    assert not numbers.shows(said.args[0])


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (("Right",), "250 minutes"),
        (("Left",), "250 minutes"),
        (("PgUp", "Right", "Up"), "260 minutes"),
        (("Home",), "0 minutes"),
        (("Home", "Left"), "0 minutes"),
        (("Home", "PgUp", "Left"), "45 minutes"),
        (("End", "Down", "PgDown"), "445 minutes"),
        (("End", "PgUp"), "500 minutes"),
    ],
)
def test_keys_move_a_number_by_steps_and_by_ten_steps(numbers, keys, value):
    for key in keys:
        press(key)
    assert numbers.value == value


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (("Home", "Right"), "2 January 1961"),
        (("Home", "PgUp"), "1 February 1961"),
        (("End", "PgDown"), "30 November 1975"),
        (("End", "PgUp"), "31 December 1975"),
        (("Home", "PgDown"), "1 January 1961"),
    ],
)
def test_keys_move_a_day_by_days_and_by_months(days, keys, value):
    for key in keys:
        press(key)
    assert days.value == value


def test_a_click_and_a_drag_place_the_value(numbers):
    line = numbers.line
    middle = line.rect().center()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert numbers.value == "250 minutes"
    QTest.mousePress(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(line, QPoint(line.width() + 50, middle.y()))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton)
    assert numbers.value == "500 minutes"


def test_the_value_is_drawn_only_once_it_is_placed(theme, numbers):
    accent = theme.colour("accent").name()

    def drawn():
        image = numbers.line.grab().toImage()
        place = numbers.line.width() // 2
        return accent in {image.pixelColor(place, y).name() for y in range(8, image.height() - 8)}

    assert not drawn()
    press("Right")
    assert drawn()


def test_enter_checks_the_number_and_marks_answer_and_key(numbers):
    press("Right")
    press("Return")
    assert numbers.session.answered.response == Estimate(250)
    assert numbers.verdict == "Wrong. It was 151 minutes."
    assert "Your number is too high, 20 % of the line away." in [
        line.replace("\u00a0", " ") for line in numbers.told
    ]
    assert numbers.value == "Your answer: 250 minutes. Wrong. Right answer: 151 minutes"


def test_enter_checks_the_day(days):
    press("Home")
    press("Return")
    assert days.session.answered.response == Placed(date(1961, 1, 1))
    assert days.verdict == "Wrong. It was 20 July 1969."
    assert days.value == "Your answer: 1 January 1961. Wrong. Right answer: 20 July 1969"


def test_digits_and_letters_begin_to_type(days):
    press("Right")
    type_in("20 July 1969")
    assert days.typed_value.text() == "20 July 1969"
    assert days.focused is days.typed_value
    assert days.line.position is None
    press("Return")
    assert days.session.answered.response == Words("20 July 1969")
    assert days.value == "Your answer: 20 July 1969. Right. Right answer: 20 July 1969"


def test_letters_are_no_commands_on_a_line(days):
    type_in("nov")
    assert days.typed_value.text() == "nov"
    assert days.stem == DAYS.stem
    assert days.sheet is None


def test_a_typed_number_is_graded(numbers):
    type_in("151")
    press("Return")
    assert numbers.verdict == "Right. 151 minutes."


def test_what_was_placed_last_counts(numbers):
    type_in("400")
    numbers.line.setFocus()
    press("Home")
    assert numbers.typed_value.text() == ""
    press("Return")
    assert numbers.session.answered.response == Estimate(0)


@pytest.mark.parametrize(
    ("page", "typed", "sentence"),
    [
        ("days", "31 June 1969", "June 1969 has 30 days. Type the date again."),
        ("days", "soon", "That is not a date. Type one as in 5 May 1950, May 1950 or 1950."),
        ("numbers", "many", "That is not a number. Type one in digits or in words."),
    ],
)
def test_what_cannot_be_read_is_told_and_stays(request, page, typed, sentence):
    page = request.getfixturevalue(page)
    type_in(typed)
    press("Return")
    assert page.shows(sentence)
    assert page.typed_value.text() == typed
    assert page.focused is page.typed_value
    assert not page.is_verdict
    type_in("x")
    assert not page.shows(sentence)


def test_not_to_know_shows_the_key_alone(numbers):
    press("Right")
    press("Ctrl+D")
    assert numbers.session.answered.response == DontKnow()
    assert numbers.value == "You did not know. Wrong. Right answer: 151 minutes"


def test_after_the_verdict_the_line_hears_nothing(numbers):
    press("Right")
    press("Return")
    numbers.line.place(3)
    assert numbers.value.startswith("Your answer: 250 minutes")
    assert not numbers.typed_value.isVisible()


def test_the_verdict_moves_neither_line_nor_stem(qtbot, numbers):
    press("Right")
    before = numbers.line.mapTo(numbers.window, QPoint(0, 0))
    press("Return")
    assert numbers.line.mapTo(numbers.window, QPoint(0, 0)) == before


def test_the_button_checks_what_stands_on_the_line(numbers):
    press("End")
    numbers.button("Check").click()
    assert numbers.session.answered.response == Estimate(500)
