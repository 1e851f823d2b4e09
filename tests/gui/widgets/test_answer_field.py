import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.answer_field import AnswerField
from studyapp.gui.widgets.option_row import OptionRow
from studyapp.gui.widgets.text import Text


@pytest.fixture
def answer(theme, shown):
    answer = AnswerField(theme)
    answer.resize(600, 200)
    shown(answer)
    answer.ask("Which battle?", "A spelling slip is forgiven.")
    return answer


def lines(answer):
    return [text.text() for text in answer.findChildren(Text) if text.isVisible() and text.text()]


def row(answer):
    return answer.findChild(OptionRow)


def test_a_new_question_empties_the_field_and_shows_its_hint(answer):
    answer.field.setText("Mosul")
    answer.ask("Which day?", "Any way of writing a date.")
    assert answer.text == ""
    assert lines(answer) == ["Any way of writing a date."]
    assert QAccessible.queryAccessibleInterface(answer.field).text(QAccessible.Text.Name) == "Which day?"


def test_enter_sends_the_answer_once_however_long_it_is_held(qtbot, answer):
    sent = []
    answer.entered.connect(lambda: sent.append(answer.text))
    qtbot.keyClicks(answer.field, "Baghuz")
    qtbot.keyClick(answer.field, Qt.Key.Key_Return)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(answer.field, held)
    assert sent == ["Baghuz"]


def test_a_fault_is_told_below_the_field_until_it_is_mended(qtbot, answer):
    answer.field.setText("31 June 2014")
    answer.show_fault("June has 30 days.")
    assert lines(answer) == ["June has 30 days."]
    assert answer.field.accessibleDescription() == "June has 30 days."
    qtbot.keyClick(answer.field, Qt.Key.Key_Backspace)
    assert lines(answer) == ["A spelling slip is forgiven."]  # as before


def test_the_verdict_takes_the_place_of_the_field(answer):
    place, height = answer.field.geometry(), answer.field.height()
    answer.show_verdict(Outcome.CLOSE, "February 2015")
    QApplication.processEvents()
    assert not answer.field.isVisible()
    assert row(answer).state == "close"
    assert row(answer).accessibleName() == "February 2015. Your answer. Close"
    assert row(answer).box.translated(row(answer).pos()).top() == place.top()
    assert row(answer).box.height() == height


@pytest.mark.parametrize(("compact", "height"), [(False, 56), (True, 44)])
@pytest.mark.parametrize("text_size", [0.9, 1.0, 2.0])
def test_the_field_is_as_high_as_an_option(theme, answer, compact, height, text_size):
    theme.set_text_size(text_size)
    answer.set_compact(compact)
    assert answer.field.minimumHeight() == theme.px(height)


def test_typing_is_told(qtbot, answer):
    with qtbot.waitSignal(answer.text_changed, timeout=0) as heard:
        answer.field.setText("M")
    assert heard.args == ["M"]


def test_a_label_stands_above_and_names_the_field(theme, shown):
    answer = shown(AnswerField(theme, "Learner"))
    assert lines(answer) == ["Learner"]
    assert answer.field.accessibleName() == "Learner"
