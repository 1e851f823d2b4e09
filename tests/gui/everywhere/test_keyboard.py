"""In every view, state and sheet, Tab leads everywhere and round, and the place it has come to is to be seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)

USED = (QAbstractButton, QAbstractItemView, QAbstractSlider, QLineEdit, QPlainTextEdit, QTextEdit)
TAB = Qt.FocusReason.TabFocusReason
RING = 14  # pixels around a part, in which its ring lies


@pytest.fixture
def front(stage):
    if isinstance(stage.front, QMenu):
        pytest.skip("menus have arrows in place of Tab")
    return stage.front


def usable(front):
    """All that Tab should lead to; of radio buttons and the like only the one that is on."""
    parts = [one for one in front.findChildren(QWidget) if isinstance(one, USED) and one.isVisible()]
    return {
        one
        for one in parts
        if one.isEnabled()
        and not isinstance(one, QScrollBar)
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(one, QRadioButton) and not one.isChecked())
        and not (isinstance(one, QAbstractButton) and one.autoExclusive() and not one.isChecked())
    }


def walked(key, look=lambda _stop: None):
    """Everything that a key leads to from where the focus is, until something comes again; each is looked at meanwhile."""
    stops = []
    while (focused := QApplication.focusWidget()) not in stops:
        assert focused is not None
        stops.append(focused)
        look(focused)
        backwards = key == Qt.Key.Key_Backtab
        modifier = Qt.KeyboardModifier.ShiftModifier if backwards else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused, key, modifier)
    return stops


def is_in_sight(part):
    seen = part.viewport() if isinstance(part, QAbstractScrollArea) else part
    return part.isVisible() and not seen.visibleRegion().isEmpty()


def test_tab_and_back_tab_lead_to_everything_and_round(front):
    start, out_of_sight = QApplication.focusWidget(), []

    def look(stop):
        QApplication.processEvents()
        if not is_in_sight(stop):
            out_of_sight.append(stop)

    stops = walked(Qt.Key.Key_Tab, look)
    assert QApplication.focusWidget() is start
    assert out_of_sight == []
    assert [one for one in usable(front) if one not in stops] == []
    assert set(walked(Qt.Key.Key_Backtab)) == set(stops)
    assert QApplication.focusWidget() is start


def pixels(part):
    """The window where a part lies, with room for its ring."""
    QApplication.processEvents()
    place = QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size()).adjusted(-RING, -RING, RING, RING)
    picture = part.window().grab(place & part.window().rect()).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def changed(one, other):
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(a != b for a, b in zip(first[::4], second[::4], strict=True))  # blue, which every accent has


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_to_be_seen_wherever_it_is(stage, front, scheme):
    start = QApplication.focusWidget()
    stage.window.theme.set_scheme(scheme)
    stage.settle()  # what is made anew for other colours must be there before it is looked at
    faint = []

    def look(stop):
        stop.clearFocus()  # else it keeps the way in which it came to the first
        stop.setFocus(TAB)
        focused = pixels(stop)
        stop.clearFocus()
        if changed(focused, pixels(stop)) < 2 * min(stop.width(), 100):
            faint.append((stop, stop.accessibleName()))
        stop.setFocus(TAB)

    walked(Qt.Key.Key_Tab, look)
    stage.window.theme.set_scheme("light")
    start.setFocus(TAB)
    assert faint == []
