import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QScrollBar, QWidget

from studyapp.gui.style import FAULT


@pytest.fixture
def area(theme, shown):
    area = QScrollArea()
    content = QWidget()
    content.setFixedSize(100, 2000)
    area.setWidget(content)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.resize(300, 400)
    return shown(area)


def inked(bar, colour):
    image = bar.grab().toImage()
    x = image.width() // 2
    return [y for y in range(image.height()) if image.pixelColor(x, y).name() == colour.name()]


def test_the_handle_of_a_scroll_bar_goes_from_end_to_end(theme, area):
    bar = area.verticalScrollBar()
    at_the_top = inked(bar, theme.colour("edge"))
    assert min(at_the_top) <= 3
    assert len(at_the_top) == pytest.approx(bar.height() * 0.2, abs=8)
    bar.setValue(bar.maximum())
    assert max(inked(bar, theme.colour("edge"))) >= bar.height() - 4


def test_a_click_beside_the_handle_turns_a_page(qtbot, area):
    bar = area.verticalScrollBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() - 10))
    assert bar.value() == bar.pageStep()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, 4))
    assert bar.value() == 0


def test_the_handle_can_be_pulled(qtbot, area):
    bar = area.verticalScrollBar()
    middle = bar.width() // 2
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
    qtbot.mouseMove(bar, QPoint(middle, 110))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(middle, 110))
    assert bar.value() > 0


def test_a_scroll_bar_may_lie_flat(theme, shown):
    bar = shown(QScrollBar(Qt.Orientation.Horizontal))
    bar.resize(400, 16)
    bar.setRange(0, 100)
    bar.setPageStep(100)
    image = bar.grab().toImage()
    row = [image.pixelColor(x, 8).name() for x in range(400)]
    assert row.count(theme.colour("edge").name()) == pytest.approx(200, abs=8)


@pytest.mark.parametrize(("faulty", "role"), [(False, "edge"), (True, "wrong")])
def test_any_text_field_has_our_border(theme, shown, faulty, role):
    field = QLineEdit()
    field.setProperty(FAULT, faulty)
    shown(field)
    field.clearFocus()
    image = field.grab().toImage()
    assert image.pixelColor(0, image.height() // 2).name() == theme.colour(role).name()


def test_the_border_of_a_text_field_with_the_focus_is_the_accent(theme, shown):
    field = shown(QLineEdit())
    field.setFocus()
    image = field.grab().toImage()
    assert image.pixelColor(1, image.height() // 2).name() == theme.colour("accent").name()


def test_a_field_that_is_off_is_faint(theme, shown):
    field = QLineEdit()
    field.setEnabled(False)
    image = shown(field).grab().toImage()
    assert image.pixelColor(0, image.height() // 2).name() == theme.colour("line").name()
