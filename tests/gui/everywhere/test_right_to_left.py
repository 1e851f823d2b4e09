"""In a language written from right to left, every view, state and sheet stands within the window and hides nothing."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QRadioButton, QWidget

from studyapp.gui.widgets.pressable import Pressable
from studyapp.gui.widgets.text import Text


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
@pytest.mark.usefixtures("mirrored")
def test_nothing_is_cut_off_or_runs_out_of_the_window(stage, size):
    before = stage.window.size()
    stage.window.resize(*size)
    stage.settle()
    front = stage.front
    try:
        for one in front.findChildren(QWidget):
            if isinstance(one, Text | Pressable | QRadioButton) and one.isVisible():
                left = one.mapTo(front, QPoint(0, 0)).x()
                assert left >= 0, one.text()
                assert left + one.width() <= front.width(), one.text()
                assert one.width() >= one.minimumSizeHint().width(), one.text()
                if one.hasHeightForWidth():
                    assert one.height() >= one.heightForWidth(one.width()), one.text()
    finally:
        stage.window.resize(before)
        stage.settle()
