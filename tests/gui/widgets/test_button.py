import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication

from studyapp.gui.theme import RING
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.link import Link


@pytest.fixture(params=[Button, Link])
def pressable(request, theme, shown):
    return shown(request.param(theme, "Edit", keys=("E",)))


def presses(pressable):
    heard = []
    pressable.clicked.connect(lambda: heard.append(1))
    return heard


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_it(qtbot, pressable, key):
    heard = presses(pressable)
    qtbot.keyClick(pressable, key)
    assert heard == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_held_key_presses_it_no_more(pressable, key):
    heard = presses(pressable)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(
            pressable, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        )
    assert heard == []


def test_the_ring_is_shown_after_tab_and_not_after_a_click(qtbot, pressable):
    pressable.setFocus(Qt.FocusReason.TabFocusReason)
    assert pressable.shows_ring
    pressable.clearFocus()
    qtbot.mouseClick(pressable, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert pressable.hasFocus()
    assert not pressable.shows_ring


def test_screen_readers_hear_the_verb_and_the_key(pressable):
    interface = QAccessible.queryAccessibleInterface(pressable)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Edit"
    assert interface.text(QAccessible.Text.Description) == "E"


@pytest.mark.parametrize(("large", "height"), [(False, 36), (True, 48)])
@pytest.mark.parametrize("text_size", [0.9, 1.0, 2.0])
def test_a_button_is_a_control_high_at_every_text_size(qtbot, theme, large, height, text_size):
    theme.set_text_size(text_size)
    button = Button(theme, "Start", "main", large=large)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == theme.px(height) + 2 * RING


def test_key_caps_make_a_button_wider(qtbot, theme):
    bare, capped = Button(theme, "Undo"), Button(theme, "Undo", keys=("Ctrl", "Z"))
    qtbot.addWidget(bare)
    qtbot.addWidget(capped)
    assert capped.sizeHint().width() > bare.sizeHint().width() + 40


def test_the_main_button_is_filled_with_the_accent_and_a_quiet_one_with_nothing(shown, theme):
    spot = QPoint(RING + 3, RING + 18)
    main, quiet = shown(Button(theme, "Check", "main")), shown(Button(theme, "Undo", "quiet"))
    assert main.grab().toImage().pixelColor(spot).name().upper() == theme.tokens.accent
    assert quiet.grab().toImage().pixelColor(spot).name().upper() == theme.tokens.page
    main.setEnabled(False)
    assert main.grab().toImage().pixelColor(spot).name().upper() == theme.tokens.page


def test_a_button_can_be_mirrored(shown, theme):
    button = Button(theme, "Undo", keys=("Z",))
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = shown(button).grab().toImage()
    line = theme.colour("line").name()
    caps = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2).name() == line]
    assert max(caps) < image.width() / 2


def test_another_verb_is_shown_and_said(qtbot, theme):
    button = Button(theme, "Check")
    qtbot.addWidget(button)
    button.set_verb("Continue")
    assert button.text() == button.accessibleName() == "Continue"


def test_a_button_without_room_leaves_its_caps_out(qtbot, theme):
    button = Button(theme, "Undo", "quiet", keys=("Ctrl", "Z"))
    qtbot.addWidget(button)
    full = button.sizeHint().width()
    button.show_caps(shown=False)
    assert button.sizeHint().width() < full
    assert button.full_width == full
