import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studyapp.questions.response import DontKnow, Paired
from tests.gui.pages import press
from tests.gui.questions import MATCH

PLACES = ["Fra Mauro", "Mare Tranquillitatis", "The Oceanus Procellarum"]


@pytest.fixture
def page(asked):
    return asked(MATCH)


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_things_stand_at_the_left_and_options_at_the_right_with_the_focus_on_the_first_thing(page):
    assert page.shows("Match the pairs")
    assert [row.text() for row in page.things] == ["Apollo 11", "Apollo 12", "Apollo 14"]
    assert [row.text() for row in page.partners] == PLACES
    assert page.notes == ["No partner yet"] * 3
    assert page.focused is page.things[0]
    assert page.things[0].mapTo(page.window, page.things[0].rect().topRight()).x() <= (
        page.partners[0].mapTo(page.window, page.partners[0].rect().topLeft()).x()
    )


def test_a_letter_pairs_and_goes_on_to_the_next_thing_without_a_partner(page):
    press("B")
    assert page.notes == ["B  Mare Tranquillitatis", "No partner yet", "No partner yet"]
    assert page.focused is page.things[1]
    assert [row.word for row in page.partners] == ["", "with 1", ""]
    assert page.things[0].accessibleName() == "1: Apollo 11. B  Mare Tranquillitatis"


def test_a_held_letter_pairs_nothing(page):
    press("B", held=True)
    assert page.notes == ["No partner yet"] * 3


def test_arrows_and_digits_choose_the_thing(page):
    places = []
    for key in ("Down", "Down", "Down", "Up", "2"):
        press(key)
        places.append(page.things.index(page.focused))
    assert places == [1, 2, 0, 2, 1]


def test_a_partner_has_one_thing_only(page):
    press("B")
    press("B")
    assert page.notes == ["No partner yet", "B  Mare Tranquillitatis", "No partner yet"]
    assert page.focused is page.things[2]


def test_backspace_takes_the_partner_away(page):
    press("B")
    press("Up")
    press("Backspace")
    assert page.notes == ["No partner yet"] * 3
    assert page.focused is page.things[0]


def test_the_mouse_pairs_left_with_right_and_takes_apart_again(page):
    click(page.things[2])
    click(page.partners[0])
    assert page.notes[2] == "A  Fra Mauro"
    assert page.focused is page.things[0]
    click(page.things[2])
    click(page.partners[0])
    assert page.notes[2] == "No partner yet"


def test_letters_are_no_commands_here_but_with_alt(page):
    for key in ("N", "X", "F", "M", "D"):
        press(key)
    assert page.stem == MATCH.stem
    assert page.notes == ["No partner yet"] * 3
    page.button("Don’t know").setFocus()
    press("B")
    assert page.stem == MATCH.stem
    press("Alt+N")
    assert page.stem != MATCH.stem


def test_enter_says_what_is_missing_and_grades_nothing(qtbot, page):
    press("B")
    with qtbot.waitSignal(page.window.workspace.study.announced, timeout=0) as said:
        press("Return")
    sentence = "Two have no partner yet. Give each its own."
    assert said.args == [sentence]
    assert page.shows(sentence)
    assert not page.is_verdict
    press("C")
    assert not page.shows(sentence)


def test_enter_checks_all_pairs(page):
    for key in ("B", "C", "A", "Return"):
        press(key)
    assert page.session.answered.response == Paired((1, 2, 0))
    assert page.verdict == "Right. Apollo 11: Mare Tranquillitatis."
    assert "All pairs are right." in page.told
    assert [row.state for row in page.things] == ["right"] * 3
    assert page.notes[0] == "Right: B  Mare Tranquillitatis"


def test_after_the_verdict_each_thing_says_its_right_partner(page):
    for key in ("B", "A", "C", "Return"):
        press(key)
    assert page.verdict.startswith("Right.")
    assert "One of three pairs is right." in page.told
    assert page.notes == [
        "Right: B  Mare Tranquillitatis",
        "Wrong: not A, but C  The Oceanus Procellarum",
        "Wrong: not C, but A  Fra Mauro",
    ]
    assert [row.state for row in page.things] == ["right", "wrong", "wrong"]
    assert "Wrong: not A, but C" in page.things[1].accessibleName()


def test_the_thing_that_was_asked_for_decides(page):
    for key in ("C", "B", "A", "Return"):
        press(key)
    assert page.verdict == "Wrong. Apollo 11: Mare Tranquillitatis."


def test_not_to_know_shows_every_partner(page):
    press("B")
    press("Ctrl+D")
    assert page.session.answered.response == DontKnow()
    assert page.notes == ["B  Mare Tranquillitatis", "C  The Oceanus Procellarum", "A  Fra Mauro"]
    assert [row.state for row in page.things] == ["wrong", "neither", "neither"]


def test_neither_pairs_nor_the_verdict_move_anything(page):
    def places():
        return [row.mapTo(page.window, row.rect().topLeft()) for row in (*page.things, *page.partners)]

    before = places()
    for key in ("B", "A", "C", "Return"):
        press(key)
        assert places() == before


def test_in_a_narrow_window_the_options_stand_below_the_things(qtbot, page):
    page.window.resize(500, 800)
    qtbot.waitUntil(lambda: page.partners[0].mapTo(page.window, page.partners[0].pos()).y() > 0)
    thing, partner = page.things[-1], page.partners[0]
    qtbot.waitUntil(
        lambda: (
            partner.mapTo(page.window, partner.rect().topLeft()).y()
            > thing.mapTo(page.window, thing.rect().topLeft()).y()
        )
    )


def test_undo_brings_back_an_empty_question_and_redo_the_pairs(page):
    for key in ("B", "A", "C", "Return"):
        press(key)
    press("Ctrl+Z")
    assert page.notes == ["No partner yet"] * 3
    press("Ctrl+Shift+Z")
    assert page.notes[1] == "Wrong: not A, but C  The Oceanus Procellarum"
