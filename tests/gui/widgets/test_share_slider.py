import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.gui.widgets.share_slider import ShareSlider
from tests.gui.pages import press


@pytest.fixture
def slider(theme, shown):
    slider = ShareSlider(theme, "Aim for recall", 70, 97)
    slider.resize(slider.sizeHint())
    slider.show_value(90)
    shown(slider)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    return slider


@pytest.fixture
def chosen(slider):
    came = []
    slider.chosen.connect(came.append)
    return came


def test_keys_move_it_by_one_by_five_and_to_the_ends(slider, chosen):
    for key in ("Right", "Up", "Left", "Down", "PgDown", "PgUp", "Home", "End"):
        press(key)
    assert chosen == [91, 92, 91, 90, 85, 90, 70, 97]


def test_at_its_end_it_tells_nothing(slider, chosen):
    press("End")
    press("Right")
    press("PgUp")
    assert chosen == [97]


def test_other_keys_are_left_to_the_window(slider, chosen):
    for keys in ("A", "Ctrl+Right", "Return"):
        press(keys)
    assert chosen == []


def test_the_mouse_puts_it_where_it_is(slider, chosen):
    middle = slider.height() // 3
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, middle))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, middle))
    QTest.mouseMove(slider, QPoint(slider.width() - 1, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert chosen[0] == 70
    assert chosen[1] in (83, 84)
    QTest.mouseClick(slider, Qt.MouseButton.RightButton, pos=QPoint(0, middle))
    assert slider.value() != 70


def test_the_wheel_scrolls_the_page_and_changes_nothing(slider, chosen):
    place = QPointF(20, 20)
    turn = QWheelEvent(
        place, place, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, turn)
    assert chosen == []
    assert not turn.isAccepted()


def test_screen_readers_meet_a_slider_with_its_value(slider):
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Aim for recall"
    values = interface.valueInterface()
    assert (values.minimumValue(), values.currentValue(), values.maximumValue()) == (70, 90, 97)


def test_it_grows_with_the_text_and_paints_at_every_place(slider, theme):
    low = slider.sizeHint().height()
    theme.set_text_size(2)
    assert slider.sizeHint().height() > 1.5 * low
    for percent in (70, 71, 83, 96, 97):
        slider.show_value(percent)
        assert not slider.grab().isNull()
