import pytest
from PySide6.QtGui import QFontInfo, QPalette

from studyapp.gui.colours import DARK, LIGHT


def test_an_unknown_colour_scheme_of_the_system_is_light(theme):
    theme.set_scheme("system")
    assert not theme.dark
    assert theme.tokens == LIGHT


def test_the_scheme_can_be_changed_while_the_window_is_open(qtbot, qapp, theme):
    with qtbot.waitSignal(theme.changed, timeout=0):
        theme.set_scheme("dark")
    assert theme.tokens == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.page.lower()
    theme.set_scheme("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.page.lower()


def test_the_bundled_font_is_used_in_two_weights(theme):
    assert QFontInfo(theme.font("body")).family() == "Source Sans 3"
    assert theme.width("weight", weight=600) > theme.width("weight", weight=400)


def test_all_ten_digits_are_equally_wide(theme):
    assert len({theme.width(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("text_size", [0.9, 1.0, 1.5, 2.0])
def test_fonts_and_lengths_grow_with_the_text_size(theme, text_size):
    theme.set_text_size(text_size)
    assert theme.font("body").pointSizeF() == pytest.approx(12 * text_size, abs=0.2)
    assert theme.px(36) == round(36 * text_size)
    assert theme.line_height("body") == round(24 * text_size)


@pytest.mark.parametrize(("asked", "given"), [(0.1, 0.9), (5, 2.0), (1.25, 1.25)])
def test_the_text_size_stays_between_its_limits(theme, asked, given):
    theme.set_text_size(asked)
    assert theme.text_size == given


def test_an_icon_takes_the_colour_of_its_role_and_is_painted_once(theme):
    icon = theme.icon("check", "accent", size=24, ratio=2.0)
    image = icon.toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {LIGHT.accent.lower()}
    assert (image.width(), icon.devicePixelRatio()) == (48, 2.0)
    assert theme.icon("check", "accent", size=24, ratio=2.0) is icon


def test_an_icon_that_does_not_exist_is_our_fault(theme):
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_the_heat_of_a_calendar_ends_in_the_accent(theme):
    fills = [colour.name().upper() for colour in theme.heat()]
    assert fills == ["#DBDFEA", "#BBC4DC", "#98A5CE", "#3450A4"]
