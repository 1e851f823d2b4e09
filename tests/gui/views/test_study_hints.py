"""Hints in the window: Ctrl+H shows more of the question, and a right answer counts for less."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtTest import QTest

from studyapp.memory.card import Rating
from studyapp.questions.question import Map, Spot, Typed
from tests.answers import right
from tests.gui.pages import press, seen, type_in
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER
from tests.gui.views.conftest import PLACE, known

SPOTS = tuple(
    Spot(iso.lower(), name, iso=iso)
    for name, iso in (("Egypt", "EG"), ("Iraq", "IQ"), ("Jordan", "JO"), ("Libya", "LY"), ("Syria", "SY"))
)


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def dropped(page):
    return [row for row in page.rows if row.state == "dropped"]


def test_the_bar_offers_a_hint_until_none_is_left(choosing):
    assert choosing.has_button("Hint")
    press("Ctrl+H")
    assert not choosing.has_button("Hint")
    press("Ctrl+H")
    assert "There is no hint left for this question." in choosing.notice
    assert len(dropped(choosing)) == 1


def test_a_crossed_out_option_is_deaf_and_said_to_be_so(choosing):
    choosing.button("Hint").click()
    (row,) = dropped(choosing)
    letter = "ABC"[choosing.rows.index(row)]
    assert name_of(row).endswith("Crossed out")
    press(letter)
    assert not choosing.is_verdict
    press("Down")
    press("Down")
    press("Down")
    assert choosing.focused is not row
    press(choosing.letter_of_the_key)
    assert choosing.verdict.startswith("Right.")
    assert choosing.session.answered.rating is Rating.HARD
    assert "After the hint one guess in two" in " ".join(choosing.told)


def test_the_keys_of_the_options_that_are_left_are_shown(choosing):
    press("Ctrl+H")
    (row,) = dropped(choosing)
    caps = [cap.text() for cap in choosing.window.workspace.study.bars._caps if cap.isVisible()]
    assert caps == [letter for letter in "ABC" if letter != "ABC"[choosing.rows.index(row)]]


def test_a_statement_has_no_hint(judging):
    assert not judging.has_button("Hint")
    press("Ctrl+H")
    assert "There is no hint left" in judging.notice


def test_the_hint_is_said_to_screen_readers(qtbot, choosing):
    with qtbot.waitSignal(choosing.window.workspace.study.announced) as said:
        press("Ctrl+H")
    assert " is wrong: " in said.args[0]


def test_a_typed_answer_gets_its_first_letters_and_what_was_typed_stays(study, desk):
    page = study(known(PLACE, desk.day()), kind=Typed)
    type_in("Ma")
    press("Ctrl+H")
    assert "It begins like this: M··· T··············" in seen(page.place)
    press("Ctrl+H")
    assert "It begins like this: Ma·· Tr·············" in seen(page.place)
    assert (page.field.text(), page.focused) == ("Ma", page.field)
    press("Return")  # wrong, but graded
    assert page.is_verdict
    assert "It begins" not in " ".join(seen(page.place))


def test_a_fault_gives_way_to_the_hint_again(study, desk):
    page = study(known(PLACE, desk.day()), kind=Typed)
    press("Ctrl+H")
    press("Return")
    assert "It begins" not in " ".join(seen(page.place))
    type_in("M")
    assert "It begins like this: M··· T··············" in seen(page.place)


def test_undo_brings_the_question_back_with_its_hint(choosing):
    press("Ctrl+H")
    (row,) = dropped(choosing)
    place = choosing.rows.index(row)
    press(choosing.letter_of_the_key)
    press("Ctrl+Z")
    assert [choosing.rows.index(one) for one in dropped(choosing)] == [place]
    press("N")
    assert not dropped(choosing)
    press("Ctrl+Z")
    assert [choosing.rows.index(one) for one in dropped(choosing)] == [place]


def test_no_hint_is_given_beside_a_verdict_or_while_it_is_asked_how_sure(choosing):
    press(choosing.letter_of_the_key)
    press("Ctrl+H")
    assert (choosing.session.hinted.taken, choosing.notice) == (0, "")


def test_an_event_in_its_place_stays_there_whatever_else_is_moved(asked):
    page = asked(ORDER)
    press("Ctrl+H")
    (_, place), *_ = page.session.hinted.shown.pairs
    settled = next(row for row in page.window.workspace.study.question.panel.list.rows if row.settled)
    text = settled.text()
    assert name_of(settled).endswith("In its place")
    for keys in ("Alt+Down", "Alt+Down", "Alt+Up", "Alt+End", "Alt+Home", "1", "4"):
        press(keys)
        assert page.events[place] == text
        assert sorted(page.window.workspace.study.question.panel.list.order) == [0, 1, 2, 3]
    press("Return")
    assert page.is_verdict


def test_a_settled_event_is_not_moved_itself(asked):
    page = asked(ORDER)
    press("Ctrl+H")
    sorting = page.window.workspace.study.question.panel.list
    place = next(at for at, row in enumerate(sorting.rows) if row.settled)
    before = page.events
    sorting.focus_row(place)
    press("Alt+Up")
    press("Alt+Down")
    QTest.mousePress(sorting.rows[place], Qt.MouseButton.LeftButton)
    QTest.mouseMove(sorting.rows[place], QPoint(10, 300))
    QTest.mouseRelease(sorting.rows[place], Qt.MouseButton.LeftButton)
    assert page.events == before


def test_a_pair_is_made_and_stays(asked):
    page = asked(MATCH)
    press("Ctrl+H")
    ((thing, option),) = page.session.hinted.shown.pairs
    assert page.notes[thing].startswith("Right: ")
    page.things[thing].setFocus()
    press("Backspace")
    press("ABC"[(option + 1) % 3])
    assert page.notes[thing].startswith("Right: ")
    page.things[(thing + 1) % 3].setFocus()
    press("ABC"[option])
    assert page.notes[thing].startswith("Right: ")


def test_a_partner_that_was_given_elsewhere_comes_to_its_thing(asked):
    page = asked(MATCH)
    for letter in "ABC":
        press(letter)
    press("Ctrl+H")
    ((thing, _),) = page.session.hinted.shown.pairs
    assert page.notes[thing].startswith("Right: ")
    assert sum(note == "No partner yet" for note in page.notes) in (0, 1)


@pytest.mark.parametrize("question", [NUMBERS, DAYS])
def test_a_line_gets_shorter_and_what_is_typed_stays(asked, question):
    page = asked(question)
    before = name_of(page.line)
    press("Ctrl+H")
    assert name_of(page.line) != before
    type_in("15")
    press("Ctrl+H")
    assert page.typed_value.text() == "15"
    assert page.session.hinted.left == 0


def test_a_map_leaves_out_places_and_answers_with_the_right_one(asked):
    page = asked(Map(card=PLACE, stem="Where?", key="Iraq", spots=SPOTS, right=1))
    panel = page.window.workspace.study.question.panel
    press("Ctrl+H")
    left = [row.text() for row in panel.list.rows]
    assert ("Iraq" in left, len(left)) == (True, 3)
    panel.choose(left.index("Iraq"))
    panel.show_hint(page.session.hinted.shown)
    press("Return")
    assert page.session.answered.response == right(page.session.asking.question)


def test_a_pointer_that_only_lies_there_shades_nothing_until_it_moves(choosing):
    row = choosing.rows[1]
    QCursor.setPos(row.mapToGlobal(row.rect().center()))
    QTest.mouseMove(row, row.rect().center())
    row.set_option("B", "Something new")
    assert not row.hovered
    QCursor.setPos(row.mapToGlobal(row.rect().center() + QPoint(9, 3)))
    QTest.mouseMove(row, row.rect().center() + QPoint(9, 3))
    assert row.hovered == row.underMouse()
