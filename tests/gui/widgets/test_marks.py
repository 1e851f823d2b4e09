import pytest
from PySide6.QtGui import QAccessible

from studyapp.facts.bank import Status
from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.mark import Mark


@pytest.mark.parametrize(("outcome", "name"), [("right", "Right"), ("close", "Close"), ("wrong", "Wrong")])
def test_a_mark_is_a_picture_with_the_name_of_its_verdict(qtbot, theme, outcome, name):
    mark = Mark(theme, Outcome(outcome))
    qtbot.addWidget(mark)
    interface = QAccessible.queryAccessibleInterface(mark)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == name


def test_the_three_marks_have_three_shapes(shown, theme):
    shapes = []
    for outcome in Outcome:
        image = shown(Mark(theme, outcome, 48)).grab().toImage()
        page = theme.colour("page").name()
        shapes.append(tuple(image.pixelColor(x, y).name() == page for x in range(48) for y in range(48)))
    assert len(set(shapes)) == 3


@pytest.mark.parametrize(
    ("status", "name"), [("stated", "Stated"), ("attributed", "Attributed"), ("disputed", "Disputed")]
)
def test_a_claim_is_named_and_has_no_hue(shown, theme, status, name):
    mark = shown(ClaimMark(theme, Status(status)))
    assert QAccessible.queryAccessibleInterface(mark).text(QAccessible.Text.Name) == name
    image = mark.grab().toImage()
    assert all(image.pixelColor(x, y).hslSaturation() < 120 for x in range(20) for y in range(20))
    assert any(image.pixelColor(x, y).lightness() < 60 for x in range(20) for y in range(20))


def test_marks_grow_with_the_text_size(qtbot, theme):
    mark, claim, cap = Mark(theme, size=28), ClaimMark(theme), KeyCap(theme, "Ctrl", "K")
    for widget in (mark, claim, cap):
        qtbot.addWidget(widget)
    theme.set_text_size(2)
    assert [widget.sizeHint().height() for widget in (mark, claim, cap)] == [56, 48, 40]


def test_keys_are_read_as_a_combination(qtbot, theme):
    cap = KeyCap(theme, "Ctrl", "K")
    qtbot.addWidget(cap)
    assert QAccessible.queryAccessibleInterface(cap).text(QAccessible.Text.Name) == "Ctrl + K"
