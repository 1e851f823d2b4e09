import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.fade import fade_in
from studyapp.gui.widgets.text import Text
from tests.gui.pages import press


@pytest.fixture
def part(theme, shown):
    """Words and a button that have just come."""
    part = QWidget()
    rows = QVBoxLayout(part)
    part.pressed = []
    button = Button(theme, "Continue", "main")
    button.clicked.connect(lambda: part.pressed.append("Continue"))
    rows.addWidget(Text(theme, "Right. As sleeper cells."))
    rows.addWidget(button)
    shown(part)
    button.setFocus()
    theme.motion = True
    return part


def covers(part):
    return [one for one in part.findChildren(QWidget) if type(one).__name__ == "_Cover" and one.isVisible()]


def test_what_has_come_is_covered_for_a_moment_only(part, theme, qtbot):
    fade_in(theme, part, "page", 10)
    assert len(covers(part)) == 1
    qtbot.waitUntil(lambda: not covers(part))


def test_in_the_end_all_is_as_without_fading(part, theme, qtbot):
    before = part.grab().toImage()
    fade_in(theme, part, "page", 10)
    assert part.grab().toImage() != before
    qtbot.waitUntil(lambda: not covers(part))
    assert part.grab().toImage() == before


def test_a_key_acts_at_once_and_ends_the_fading(part, theme):
    fade_in(theme, part, "page", 100_000)
    press("Return")
    assert part.pressed == ["Continue"]
    assert covers(part) == []


def test_nothing_fades_where_that_is_switched_off(part, theme):
    theme.motion = False
    fade_in(theme, part, "page", 100_000)
    assert covers(part) == []
