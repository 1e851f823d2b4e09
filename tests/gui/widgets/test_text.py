import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from studyapp.gui.widgets.text import Run, Text

LONG = "How did Moscow officially describe the intervention that its forces began in Syria in September 2015?"


def test_text_is_as_high_as_its_lines(theme, qtbot):
    text = Text(theme, LONG, "stem")
    qtbot.addWidget(text)
    assert text.heightForWidth(5000) == 36
    assert text.heightForWidth(720) == 72


def test_text_wraps_at_its_measure_however_wide_it_is(theme, qtbot):
    text = Text(theme, LONG, "stem", measure=720)
    qtbot.addWidget(text)
    assert text.heightForWidth(5000) == 72
    assert text.sizeHint().width() == 720


def test_text_that_does_not_wrap_keeps_one_line(theme, qtbot):
    text = Text(theme, "7 of 24", "small", wrap=False)
    qtbot.addWidget(text)
    assert not text.hasHeightForWidth()
    assert text.minimumSizeHint() == text.sizeHint()


def test_text_grows_with_the_text_size(theme, qtbot):
    text = Text(theme, "24 due today", "figure")
    qtbot.addWidget(text)
    before = text.sizeHint()
    theme.set_text_size(2)
    assert text.sizeHint().height() == 2 * before.height()
    assert text.sizeHint().width() == pytest.approx(2 * before.width(), abs=2)


def test_runs_are_read_as_one_sentence(theme, qtbot):
    text = Text(theme, [Run("24 due today,"), Run(" about 6 minutes", 400, "ink2")], "figure")
    qtbot.addWidget(text)
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "24 due today, about 6 minutes"


def test_semibold_runs_are_wider(theme, qtbot):
    regular, semibold = Text(theme, "Yemen"), Text(theme, [Run("Yemen", 600)])
    qtbot.addWidget(regular)
    qtbot.addWidget(semibold)
    assert semibold.sizeHint().width() > regular.sizeHint().width()


def test_markup_is_shown_as_it_is_written(theme, qtbot):
    text = Text(theme, "<b>5</b> < 6 & so on")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.sizeHint().width() >= theme.width("<b>5</b> < 6 & so on")


def test_new_words_change_the_size(theme, qtbot):
    text = Text(theme, "Short")
    qtbot.addWidget(text)
    before = text.sizeHint().width()
    text.set_words("Much longer than that")
    assert text.sizeHint().width() > before
    assert text.text() == "Much longer than that"


def test_a_word_wider_than_its_place_is_broken(theme, qtbot):
    text = Text(theme, "A" * 200)
    qtbot.addWidget(text)
    assert text.heightForWidth(100) > 24


@pytest.mark.parametrize("end", [False, True])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_text_stands_at_the_side_it_was_given(theme, shown, end, direction):
    text = Text(theme, "1,276", end=end)
    text.setLayoutDirection(direction)
    text.resize(400, 24)
    image = shown(text).grab().toImage()
    inked = [x for x in range(400) if any(image.pixelColor(x, y).lightness() < 120 for y in range(24))]
    at_the_right = end != (direction == Qt.LayoutDirection.RightToLeft)
    assert (min(inked) > 200) == at_the_right
    assert (max(inked) < 200) != at_the_right
