"""A fact is written as a sentence with marked answers, and every question that it makes is seen meanwhile."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from studyapp.facts.faults import StudyError
from studyapp.facts.values import NumberValue
from studyapp.gui.views.fact_editor import FactEditor
from tests.gui.editor_pages import EditorPage
from tests.gui.pages import press, type_in


@pytest.fixture
def editor(theme, desk, dialogs, shown, qtbot):
    """The editor, on the first landing: `On 20 July 1969 two astronauts landed in the Mare Tranquillitatis.`"""
    view = FactEditor(theme, desk, dialogs)
    view.resize(1056, 800)
    view.edit("first-landing")
    shown(view)
    view.focus_first()
    view.exits = []
    view.left.connect(lambda: view.exits.append(True))
    page = EditorPage(view, qtbot)
    page.wait()
    return page


def again(page, fact):
    page.editor.edit(fact)
    page.editor.focus_first()
    page.wait()


def test_a_fact_is_shown_with_its_answers_and_its_questions(editor):
    assert editor.text == "On 20 July 1969 two astronauts landed in the Mare Tranquillitatis."
    assert editor.marked == ["20 July 1969", "Mare Tranquillitatis"]
    assert editor.answers == ["20 July 1969, date", "Mare Tranquillitatis, name"]
    assert "On which day did the first crewed landing on the Moon take place?" in editor.stems
    assert any(head == "Typed, for “Mare Tranquillitatis”" for head in editor.heads)
    assert editor.editor.head.title.text() == "The first landing on the Moon"
    assert editor.status == ""


def test_typing_in_a_marked_answer_changes_the_questions(editor):
    editor.write_over("20 July 1969", "21 July 1969")
    editor.wait()
    keys = [line.text for one in editor.editor.questions.made for line in one.shown.lines if line.key]
    assert "21\u00a0July 1969" in keys
    assert editor.editor.table["slot"]["date"]["date"] == "1969-07-21"


def test_marked_words_are_an_answer_that_waits_for_its_question(editor, qtbot):
    editor.mark("two")
    editor.wait()
    assert "two" in editor.marked
    assert "Type the question that asks for this answer." in editor.faults
    qtbot.waitUntil(lambda: editor.status == "Saved as a draft. One thing is to be mended.")
    editor.write(editor.editor.form.details.ask, "How many astronauts landed first?")
    editor.wait()
    assert editor.faults == []
    assert any("How many astronauts landed first?" in stem for stem in editor.stems)


def test_marking_a_marked_answer_unmarks_it(editor):
    editor.choose("Mare")
    press("Ctrl+M")
    editor.wait()
    assert editor.marked == ["20 July 1969"]
    assert editor.text == "On 20 July 1969 two astronauts landed in the Mare Tranquillitatis."


def test_undo_and_redo_go_through_all_fields(editor):
    before = editor.editor.table
    editor.write_over("two astronauts", "two people")
    editor.editor.check()
    editor.write(editor.editor.form.parts["because"], "It is flat.")
    assert editor.editor.table["because"] == "It is flat."
    after = editor.editor.table
    while editor.editor.table != before:
        press("Ctrl+Z")
    assert editor.text == "On 20 July 1969 two astronauts landed in the Mare Tranquillitatis."
    while editor.editor.table != after:
        press("Ctrl+Shift+Z")
    assert editor.editor.form.parts["because"].field.toPlainText() == "It is flat."


def test_a_rule_box_comes_with_a_flaw_and_goes_when_it_is_mended(editor):
    editor.editor.form.open_answer("place")
    editor.write(editor.editor.form.details.ask, "Where in the Mare Tranquillitatis did they land?")
    editor.wait()
    assert any(rule.startswith("Error: the answer stands in the question.") for rule in editor.rules)
    assert "held back" in editor.status
    editor.rule_link("Change the question").click()
    assert editor.editor.form.details.ask.field.hasFocus()
    editor.write(editor.editor.form.details.ask, "Where on the Moon did they land?")
    editor.wait()
    assert editor.rules == []


def test_a_wrong_option_that_spoils_a_question_is_taken_away_by_its_link(editor):
    again(editor, "samples")
    details = editor.editor.form
    details.open_answer(next(iter(editor.editor.table["slot"])))
    slot = editor.editor.table["slot"][details.slot]
    editor.write(details.details.wrong, f"all of the above\n{slot['wrong'][0]}")
    editor.wait()
    link = editor.rule_link("Take “all of the above” away")
    link.click()
    editor.wait()
    assert editor.editor.table["slot"][details.slot]["wrong"] == [slot["wrong"][0]]


def test_done_puts_the_fact_into_the_bank_and_leaves(editor, desk):
    editor.write_over("two astronauts", "two people")
    press("Ctrl+Return")
    assert editor.editor.exits == [True]
    assert desk.bank.facts["first-landing"].text == "On {date} two people landed in the {place}."
    again(editor, "first-landing")
    assert not editor.editor.head.notice.isVisible()
    assert not editor.editor.is_changed


def test_done_with_a_fault_goes_to_it_and_stays(editor, desk):
    editor.write_over("20 July 1969", "31 June 1969")
    press("Ctrl+Return")
    assert editor.editor.exits == []
    assert editor.faults == ["June 1969 has 30 days. Type the date again."]
    assert editor.editor.form.details.value.field.hasFocus()
    assert desk.bank.facts["first-landing"].slots["date"].value.edtf == "1969-07-20"


def test_what_is_left_with_a_fault_is_there_again_and_can_be_let_go(editor, desk):
    editor.write_over("20 July 1969", "31 June 1969")
    press("Esc")
    assert editor.editor.exits == [True]
    assert desk.bank.facts["first-landing"].slots["date"].value.edtf == "1969-07-20"
    again(editor, "first-landing")
    assert editor.text.startswith("On 31 June 1969")
    assert editor.editor.head.notice.isVisible()
    editor.editor.head.let_go_link.click()
    assert editor.text.startswith("On 20 July 1969")
    again(editor, "first-landing")
    assert not editor.editor.head.notice.isVisible()


def test_what_is_written_survives_without_being_left(editor, theme, desk, dialogs, qtbot):
    editor.write_over("two astronauts", "two people")
    qtbot.waitUntil(lambda: editor.status == "Saved as a draft.")
    other = FactEditor(theme, desk, dialogs)
    qtbot.addWidget(other)
    other.edit("first-landing")
    assert "two people" in other.form.sentence.toPlainText()


def test_a_new_fact_is_written_from_nothing(editor, desk):
    again(editor, "")
    assert editor.editor.head.title.text() == "A new fact"
    assert editor.faults == []
    assert editor.status == ""
    type_in("The lander stood in the Sea of Tranquillity for 21 hours.")
    editor.mark("21")
    editor.write(editor.editor.form.details.ask, "For how many hours did the lander stand there?")
    editor.editor.finish()
    assert editor.faults == []
    assert editor.editor.exits == [True]
    (fact,) = (one for one in desk.bank.facts.values() if "lander stood" in one.text)
    assert fact.slots["count"].value == NumberValue(21, 21, "hours")
    again(editor, "")
    assert editor.text == ""


def test_a_new_name_is_added_to_the_bank_from_where_it_was_typed(editor, desk):
    editor.write_over("Mare Tranquillitatis", "Statio Tranquillitatis")
    editor.wait()
    editor.editor.form.open_answer("place")
    assert any("No name of this bank is “Statio Tranquillitatis”" in fault for fault in editor.faults)
    editor.editor.form.details.new_kind.choose("place")
    editor.editor.form.details.add.click()
    editor.wait()
    assert editor.faults == []
    assert desk.bank.entities[editor.editor.table["slot"]["place"]["entity"]].name == "Statio Tranquillitatis"


def test_a_claim_is_attributed_to_somebody_and_every_question_says_so(editor):
    form = editor.editor.form
    form.status.drop._take("attributed")
    editor.wait()
    assert "Say who claims it, or choose another claim." in editor.faults
    editor.write(form.parts["according_to.who"], "Broadcasting Union")
    editor.write(form.parts["according_to.when"], "July 1969")
    editor.wait()
    assert editor.faults == []
    assert any(
        stem.startswith("According to the Broadcasting Union in July 1969, on which day")
        for stem in editor.stems
    )
    form.status.drop._take("stated")
    assert "according_to" not in editor.editor.table


def test_a_hedge_of_nobody_named_is_a_claim_as_well(editor):
    form = editor.editor.form
    form.status.drop._take("attributed")
    editor.write(form.parts["according_to.who"], "it is believed")
    editor.wait()
    assert editor.editor.table["according_to"] == {"unnamed": "it is believed"}
    assert editor.faults == []


def test_a_disputed_fact_needs_a_caution_and_makes_no_questions(editor):
    form = editor.editor.form
    form.status.drop._take("disputed")
    editor.wait()
    assert editor.faults == ["Say what speaks against it."]
    editor.write(form.parts["caution"], "One report says otherwise.")
    editor.wait()
    assert editor.stems == []


def test_answers_are_gone_through_by_keys(editor):
    press("Alt+Down")
    assert editor.editor.form.slot == "date"
    press("Alt+Down")
    assert editor.editor.form.slot == "place"
    press("Alt+Up")
    assert editor.editor.form.slot == "date"
    editor.editor.form.answers.rows[0].setFocus()
    press("Down")
    assert QApplication.focusWidget() is editor.editor.form.answers.rows[1]
    press("Return")
    assert editor.editor.form.slot == "place"
    press("Return")
    assert editor.editor.form.slot == ""


def test_the_marks_are_told_to_screen_readers_in_words(editor):
    told = QAccessible.queryAccessibleInterface(editor.editor.form.sentence)
    assert told.text(QAccessible.Text.Name) == "The fact, one sentence in your own words"
    assert (
        told.text(QAccessible.Text.Description).replace("\u00a0", " ")
        == "2 answers are marked: “20 July 1969”, “Mare Tranquillitatis”."
    )


def test_revert_shows_what_the_bank_says_and_can_be_taken_back(editor):
    editor.write_over("two astronauts", "two people")
    editor.editor.head.revert.click()
    assert "two astronauts" in editor.text
    editor.focus = editor.editor.focus_first()
    press("Ctrl+Z")
    assert "two people" in editor.text


def test_in_a_narrow_window_the_questions_stand_behind_the_fact(editor):
    editor.editor.resize(700, 560)
    assert editor.editor.form.isVisible()
    assert not editor.editor.questions.isVisible()
    editor.editor.head.side_chosen.emit("questions")
    assert editor.editor.questions.isVisible()
    assert not editor.editor.form.isVisible()
    editor.editor.resize(1056, 800)
    assert editor.editor.form.isVisible()


def test_what_cannot_be_saved_is_told_and_stays(editor, desk, dialogs, monkeypatch):
    def refuse(draft):
        raise StudyError("The disk is full.")

    monkeypatch.setattr(desk.edits, "save", refuse)
    editor.write_over("two astronauts", "two people")
    press("Ctrl+Return")
    assert dialogs.errors == ["The disk is full."]
    assert editor.editor.exits == []
    assert "two people" in editor.text


def test_a_place_in_the_source_is_typed_in_words(editor):
    place = editor.editor.form.parts["source"]
    editor.write(place, "Lead, paragraph 1")
    editor.wait()
    assert editor.faults == ["Say section, paragraph and sentence, as in Lead, paragraph 5, sentence 2."]
    editor.write(place, "Lead, paragraph 1, sentence 2")
    editor.wait()
    assert editor.editor.table["source"] == [{"section": "Lead", "paragraph": 1, "sentence": 2}]


def test_the_passage_of_the_fact_is_asked_for(editor):
    asked = []
    editor.editor.passage_requested.connect(asked.append)
    editor.editor.form.passage.click()
    assert asked == ["first-landing"]


def test_in_a_bank_of_very_many_facts_questions_are_made_in_the_background(editor, monkeypatch):
    monkeypatch.setattr("studyapp.gui.views.fact_editor._LARGE", 1)
    editor.write_over("20 July 1969", "21 July 1969")
    editor.editor.check()
    editor.wait()
    keys = [line.text for one in editor.editor.questions.made for line in one.shown.lines if line.key]
    assert "21\u00a0July 1969" in keys


def test_the_switches_of_an_answer_say_what_a_bank_can_read(editor):
    form = editor.editor.form
    form.open_answer("date")
    form.details.implied.setFocus()
    press("Space")
    editor.wait()
    assert editor.editor.table["slot"]["date"]["implied"] == "year"
    assert editor.faults == []
    press("Space")
    assert "implied" not in editor.editor.table["slot"]["date"]


def test_a_question_that_lacks_is_told_below_its_field(editor):
    editor.mark("two")
    editor.wait()
    details = editor.editor.form.details
    assert details.ask.field.accessibleDescription().startswith("Type the question")
    assert "question" not in details.value.field.accessibleDescription()


def test_another_fact_is_shown_from_its_beginning(editor):
    page = editor.editor
    page.resize(900, 400)
    bar = page._left.verticalScrollBar()
    bar.setValue(bar.maximum())
    again(editor, "samples")
    assert bar.value() == 0


def test_the_cursor_stays_in_view_in_a_sentence_higher_than_the_window(editor, qtbot):
    page = editor.editor
    page.resize(900, 400)
    editor.write_over("two", " ".join(["very many of them"] * 80))
    press("Ctrl+End")
    sentence, column = page.form.sentence, page._left

    def at() -> int:
        return sentence.viewport().mapTo(column, sentence.cursorRect().center()).y()

    qtbot.waitUntil(lambda: 0 <= at() <= column.height())
    press("Ctrl+Home")
    qtbot.waitUntil(lambda: 0 <= at() <= column.height())


def test_the_field_with_a_fault_comes_into_view(editor):
    page = editor.editor
    page.resize(900, 320)
    editor.write(page.form.parts["source"], "nowhere at all")
    page._left.verticalScrollBar().setValue(0)
    editor.editor.finish()
    field = page.form.focusWidget()
    top = field.mapTo(page._left, field.rect().topLeft()).y()
    assert 0 <= top < page._left.height()


def test_room_around_the_sentence_does_not_come_into_the_bank(editor, desk):
    editor.write_over("two", "both")
    press("Ctrl+Home")
    type_in("  ")
    press("Ctrl+Return")
    assert editor.editor.exits == [True]
    assert desk.bank.facts["first-landing"].text.startswith("On ")
