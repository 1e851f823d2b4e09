import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.switch import Switch


@pytest.fixture
def switch(theme, shown):
    return shown(Switch(theme, "Four buttons"))


@pytest.fixture
def colours(theme, shown):
    colours = Segments(theme, [("system", "As the system"), ("light", "Light"), ("dark", "Dark")], "Colours")
    colours.choose("system")
    return shown(colours)


def words(colours):
    return colours.findChildren(QRadioButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_turns_a_switch_on_and_off(qtbot, switch, key):
    with qtbot.waitSignal(switch.clicked, timeout=0):
        qtbot.keyClick(switch, key)
    assert switch.isChecked()
    qtbot.keyClick(switch, key)
    assert not switch.isChecked()


def test_screen_readers_hear_whether_a_switch_is_on(switch):
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Four buttons"
    assert not interface.state().checked
    switch.setChecked(True)
    assert interface.state().checked


def test_on_has_the_accent_and_a_tick(theme, switch):
    switch.clearFocus()

    def shades():
        image = switch.grab().toImage()
        return {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}

    assert theme.colour("accent").name() not in shades()
    switch.setChecked(True)
    assert {theme.colour("accent").name(), theme.colour("on_accent").name()} <= shades()


def test_a_click_takes_another_word_and_tells_its_key(qtbot, colours):
    with qtbot.waitSignal(colours.chosen, timeout=0) as heard:
        qtbot.mouseClick(words(colours)[2], Qt.MouseButton.LeftButton)
    assert heard.args == ["dark"]
    assert colours.current == "dark"


def test_showing_a_choice_tells_nothing(qtbot, colours):
    with qtbot.assertNotEmitted(colours.chosen):
        colours.choose("light")
    assert colours.current == "light"


def test_the_arrows_take_the_next_word(qtbot, colours):
    words(colours)[0].setFocus()
    with qtbot.waitSignal(colours.chosen, timeout=0) as heard:
        qtbot.keyClick(words(colours)[0], Qt.Key.Key_Right)
    assert heard.args == ["light"]


def test_the_words_are_radio_buttons_to_screen_readers(colours):
    interfaces = [QAccessible.queryAccessibleInterface(word) for word in words(colours)]
    assert {interface.role() for interface in interfaces} == {QAccessible.Role.RadioButton}
    assert [interface.state().checked for interface in interfaces] == [1, 0, 0]


@pytest.mark.parametrize("text_size", [0.9, 2.0])
def test_they_grow_with_the_text_size(theme, switch, colours, text_size):
    theme.set_text_size(text_size)
    assert words(colours)[0].sizeHint().height() == theme.px(36)
    assert switch.sizeHint().height() == theme.px(24) + 8
