"""The parts that a fact is written with: sentence, rule box, list of choices, names, a question as it will be asked."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studyapp.facts.faults import Severity
from studyapp.gui.question_words import Line, Shown
from studyapp.gui.sentence_marks import Mark, Sentence
from studyapp.gui.widgets.dropdown import Dropdown
from studyapp.gui.widgets.editor_field import EditorField, Labelled, NameField
from studyapp.gui.widgets.growing_edit import GrowingEdit
from studyapp.gui.widgets.rule_box import RuleBox
from studyapp.gui.widgets.sentence_edit import SentenceEdit
from studyapp.gui.widgets.shown_question import ShownQuestion
from tests.gui.pages import press, type_in

screenless = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # of the platform, for menus
TEXT = "In Iraq over 10,000 fighters were left there."
MARKED = Sentence(TEXT, (Mark("country", 3, 7), Mark("count", 13, 19)))


class Page(QWidget):
    """Stands in for the page: hears what fields leave to it."""

    def __init__(self, *fields):
        super().__init__()
        self.heard = []
        rows = QVBoxLayout(self)
        for field in fields:
            rows.addWidget(field)

    def keyPressEvent(self, event):
        if event.key() < Qt.Key.Key_Shift or event.key() > Qt.Key.Key_Alt:  # not those held meanwhile
            self.heard.append(event.key())


@pytest.fixture
def sentence(theme, shown):
    edit = SentenceEdit(theme)
    edit.page = Page(edit)
    edit.page.resize(480, 200)
    shown(edit.page)
    edit.setFocus()
    edit.show_sentence(MARKED)
    return edit


def choose(edit, start, end):
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def marked(edit):
    text = edit.sentence.text
    return {mark.slot: text[mark.start : mark.end] for mark in edit.sentence.marks}


def test_typing_in_a_marked_answer_changes_its_words_and_is_told(sentence):
    told = []
    sentence.changed.connect(lambda: told.append(marked(sentence)["count"]))
    choose(sentence, 13, 19)
    type_in("9,500")
    assert told[-1] == "9,500"
    assert sentence.sentence.written == "In {country} over {count} fighters were left there."


def test_equal_letters_beside_one_another_are_told_apart_by_the_cursor(sentence):
    choose(sentence, 14, 14)
    type_in("1")  # 1|0,000
    assert marked(sentence)["count"] == "110,000"
    choose(sentence, 13, 13)
    press("Backspace")
    assert marked(sentence)["count"] == "110,000"
    assert "over110,000" in sentence.sentence.text


def test_what_is_typed_over_an_answer_that_begins_alike_is_all_of_it(sentence):
    choose(sentence, 13, 19)
    type_in("1 in 2")
    assert marked(sentence)["count"] == "1 in 2"


def test_letters_beyond_the_basic_plane_count_as_one(sentence):
    choose(sentence, 0, 2)
    sentence.insertPlainText("\U0001d538\U0001d539")
    assert marked(sentence) == {"country": "Iraq", "count": "10,000"}


def test_ctrl_m_marks_what_is_chosen_and_unmarks_what_is_marked(sentence):
    asked, unasked = [], []
    sentence.mark_requested.connect(lambda *place: asked.append(place))
    sentence.unmark_requested.connect(unasked.append)
    choose(sentence, 19, 28)
    press("Ctrl+M")
    choose(sentence, 5, 5)
    press("Ctrl+M")
    press("Ctrl+M", held=False)
    assert asked == [(20, 28)]
    assert unasked == ["country", "country"]


def test_the_answer_that_the_cursor_comes_to_is_told(sentence):
    reached = []
    sentence.reached.connect(reached.append)
    choose(sentence, 5, 5)
    choose(sentence, 6, 6)
    choose(sentence, 10, 10)
    sentence.go_to("count")
    assert reached == ["country", "", "count"]


def test_a_sentence_takes_words_only_and_as_one_line(sentence):
    data = QMimeData()
    data.setHtml("<img src='file:///x.png'><b>two</b>")
    data.setText("two\nlines ")
    choose(sentence, 0, len(TEXT))
    sentence.insertFromMimeData(data)
    press("Return")
    assert sentence.toPlainText() == "two lines"


def test_a_field_grows_with_its_words(sentence):
    before = sentence.height()
    sentence.show_sentence(Sentence(TEXT * 4))
    assert sentence.height() > before


def test_fields_leave_undo_finish_and_ways_out_to_their_page(theme, shown):
    edit, field = GrowingEdit(theme), EditorField(theme)
    page = shown(Page(edit, field))
    for one in (edit, field):
        one.setFocus()
        type_in("a")
        page.heard.clear()
        for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Alt+Down", "Esc"):
            press(keys)
        assert len(page.heard) == 5
    assert edit.toPlainText() == field.text() == "a"


def test_a_field_of_lines_takes_enter(theme, shown):
    edit = GrowingEdit(theme, lines=True)
    shown(edit).setFocus()
    told = []
    edit.typed.connect(told.append)
    type_in("a")
    press("Return")
    type_in("b")
    assert told[-1] == "a\nb"
    edit.show_text("c")
    assert told[-1] == "a\nb"


def test_a_rule_box_says_what_is_wrong_and_its_link_mends_it(theme, shown, qtbot):
    box = shown(RuleBox(theme, Severity.ERROR, "Error: attribution.", "The stem does not say so.", "Add it"))
    with qtbot.waitSignal(box.mended):
        box.link.click()
    assert box.accessibleName() == "Error: attribution. The stem does not say so."
    assert box.text.text() == "Error: attribution. The stem does not say so."
    assert RuleBox(theme, Severity.WARNING, "Warning.", "Why.").link is None


@screenless
def test_a_choice_is_taken_from_its_list_by_keys(theme, shown, qtbot):
    drop = shown(Dropdown(theme, [("a", "Stated"), ("b", "Disputed")], "Claim"))
    drop.setFocus()
    taken = []
    drop.chosen.connect(taken.append)
    press("Down")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press("Down")
    press("Return")
    assert taken == ["b"]
    assert drop.accessibleName() == "Claim: Disputed"
    drop.open()
    press("Return")  # the same once more
    assert taken == ["b"]


@screenless
def test_names_are_offered_and_the_taken_one_replaces_what_was_begun(theme, shown):
    def names(begun):
        return [one for one in ("Iraq", "Iran") if one.casefold().startswith(begun.casefold())]

    field = shown(NameField(theme, names, separators=",;"))
    field.setFocus()
    told = []
    field.textEdited.connect(told.append)
    type_in("Syria, Ir")
    assert field._offered.stringList() == ["Iraq", "Iran"]
    field.popup.activated.emit("Iraq")
    assert field.text() == told[-1] == "Syria, Iraq"
    field.popup.popup().hide()
    field.setText("")
    type_in("Xx")
    assert field._offered.stringList() == []


def test_a_label_names_its_field_and_says_what_is_wrong_below_it(theme, shown):
    field = EditorField(theme)
    one = Labelled(theme, "Verb", field)
    shown(one)
    one.hint("As in “estimated”.")
    one.complain("Too long.")
    assert field.accessibleName() == "Verb"
    assert field.accessibleDescription() == "Too long."
    assert field.property("fault")
    one.complain("")
    assert field.accessibleDescription() == "As in “estimated”."
    assert not field.property("fault")


def test_a_question_is_shown_with_its_key_and_read_out_whole(theme, shown):
    lines = (Line("A", "Six"), Line("B", "Ten", key=True))
    widget = shown(ShownQuestion(theme, Shown("Choice, for “Ten”", "How many?", lines, "A note")))
    spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    assert spoken == "Choice, for “Ten”. How many?. A: Six. B: Ten, key. A note"
    assert widget.heightForWidth(40) > widget.heightForWidth(600)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.show_question(Shown("Typed", "Why?"))
    assert widget.shown.stem == "Why?"
    widget.grab()
