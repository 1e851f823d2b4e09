import pytest
from PySide6.QtCore import Qt

from studyapp.gui.widgets.stepper import Stepper
from tests.gui.pages import press, type_in


def read(text):
    return int(text) if text.isdigit() else None


@pytest.fixture
def stepper(theme, shown):
    stepper = Stepper(theme, "Reviews", (0, 10, 50), read=read)
    shown(stepper)
    stepper.setFocus(Qt.FocusReason.TabFocusReason)
    return stepper


@pytest.fixture
def changed(stepper):
    came = []
    stepper.changed.connect(came.append)
    return came


def test_steps_go_from_choice_to_choice_also_from_a_value_between_them(stepper, changed):
    stepper.show_value(30)
    press("Up")
    press("Up")
    for _ in range(4):
        press("Down")
    assert changed == [50, 10, 0]
    assert not stepper.less.isEnabled()
    assert stepper.more.isEnabled()


def test_the_buttons_step_and_leave_the_focus_in_the_field(stepper, changed):
    stepper.more.click()
    assert changed == [10]
    assert stepper.field.hasFocus()


def test_typing_what_is_there_already_tells_nothing(stepper, changed):
    stepper.field.selectAll()
    type_in("0")
    press("Return")
    assert changed == []


def test_what_cannot_be_read_is_refused_until_it_is_put_right(stepper, changed):
    said = []
    stepper.refused.connect(lambda: said.append("refused"))
    stepper.settled.connect(lambda: said.append("settled"))
    stepper.field.selectAll()
    type_in("many")
    press("Return")
    stepper.field.selectAll()
    type_in("20")
    press("Return")
    assert said == ["refused", "settled"]
    assert changed == [20]


def test_what_is_being_typed_is_not_written_over_by_the_same_value(stepper):
    stepper.field.selectAll()
    type_in("2")
    stepper.show_value(0)
    assert stepper.value == "2"
    stepper.show_value(10)
    assert stepper.value == "10"


def test_a_longer_value_widens_the_field(stepper):
    narrow = stepper.field.width()
    stepper.show_value(1_000_000)
    assert stepper.field.width() > narrow
