"""How sure an answer is, asked between the answer and its verdict."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from studyapp.facts.faults import StudyError
from studyapp.questions.question import Choice, Map, Spot, Typed
from studyapp.storage.learners import LearnerSettings
from tests.answers import right
from tests.gui.pages import press, type_in
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER, SAYS
from tests.gui.views.conftest import NEW, known

ASKED = "How sure are you?"
SPOTS = (Spot("iraq", "Iraq", iso="IQ"), Spot("syria", "Syria", iso="SY"))
COUNTRIES = Map(card=NEW[0], stem="Where was it?", key="Iraq", spots=SPOTS, right=0)


@pytest.fixture
def sure_of(desk, study):
    """A function that begins a sitting in which it is asked how sure each answer is."""
    desk.save(LearnerSettings(asks_certainty=True))
    return study


@pytest.fixture
def choosing(sure_of):
    return sure_of(*NEW, kind=Choice)


@pytest.fixture
def typing(sure_of, desk):
    return sure_of(*(known(card, desk.day()) for card in NEW), all_of=Typed)


def kept(page):
    return [answer.certainty for answer in page.session.done]


@pytest.mark.parametrize(("key", "certainty"), [("1", 0.33), ("2", 0.7), ("3", 0.95)])
def test_an_answer_is_kept_with_what_is_stated_before_its_verdict(choosing, clock, key, certainty):
    press(choosing.letter_of_the_key)
    assert not choosing.is_verdict
    assert choosing.shows(ASKED)
    assert kept(choosing) == []
    clock.forward(1)
    press(key)
    assert choosing.verdict.startswith("Right.")
    assert kept(choosing) == [certainty]
    assert choosing.focused is choosing.button("Continue")


def test_the_three_levels_are_buttons_that_arrows_go_through_and_enter_presses(choosing, clock):
    press("A")
    clock.forward(1)
    assert [choosing.has_button(verb) for verb in ("Guessing", "Fairly sure", "Sure")] == [True] * 3
    press("Return")
    assert not choosing.is_verdict
    press("Left")
    assert choosing.focused is choosing.button("Sure")
    press("Right")
    assert choosing.focused is choosing.button("Guessing")
    press("Down")
    press("Return")
    assert kept(choosing) == [0.7]


def test_the_levels_can_be_clicked(choosing, clock):
    press("A")
    clock.forward(1)
    choosing.button("Sure").click()
    assert kept(choosing) == [0.95]


def test_screen_readers_hear_the_question_and_its_keys(choosing):
    press("A")
    heard = QAccessible.queryAccessibleInterface(choosing.focused).text(QAccessible.Text.Name)
    assert heard == "How sure are you? 1 Guessing, 2 Fairly sure, 3 Sure"


def test_the_chosen_option_stays_marked_and_nothing_moves(choosing, clock):
    def places():
        study = choosing.window.workspace.study
        parts = [study.question, study.bars.top, study.bars.bottom, *choosing.rows]
        return [(part.mapTo(choosing.window, part.rect().topLeft()), part.size()) for part in parts]

    before = places()
    press("B")
    assert [row.state for row in choosing.rows] == ["rest", "chosen", "rest"]
    assert places() == before
    clock.forward(1)
    press("2")
    assert places() == before


@pytest.mark.parametrize("key", ["Esc", "Ctrl+Z"])
def test_back_leads_to_the_open_question_with_the_option_as_it_was_chosen(choosing, clock, key):
    press("B")
    press(key)
    assert not choosing.shows(ASKED)
    assert choosing.focused is choosing.rows[1]
    assert choosing.is_study
    assert choosing.shows("Don’t know")
    press("C")
    assert choosing.shows(ASKED)
    clock.forward(1)
    press("1")
    assert [row.state for row in choosing.rows].count("neither") < 3
    assert choosing.session.answered.response.option == 2


def test_the_back_button_does_the_same(choosing):
    press("B")
    choosing.button("Back").click()
    assert choosing.focused is choosing.rows[1]


def test_another_letter_chooses_another_option_before_anything_is_stated(choosing, clock):
    press("A")
    press("C")
    assert [row.state for row in choosing.rows] == ["rest", "rest", "chosen"]
    clock.forward(1)
    press("3")
    assert choosing.session.answered.response.option == 2


def test_a_click_on_another_option_chooses_it_instead(choosing, clock):
    press("A")
    QTest.mouseClick(choosing.rows[1], Qt.MouseButton.LeftButton)
    assert choosing.shows(ASKED)
    clock.forward(1)
    press("2")
    assert choosing.session.answered.response.option == 1


def test_a_click_into_the_question_leads_back_to_it(choosing):
    press("B")
    QTest.mouseClick(choosing.window.workspace.study.question._stem, Qt.MouseButton.LeftButton)
    assert not choosing.shows(ASKED)
    assert choosing.rows[1].state == "chosen"


def test_commands_of_one_letter_wait_until_it_is_stated(choosing):
    press("A")
    for key in ("N", "X", "M", "G", "O", "Alt+B", "Ctrl+Shift+Z", "4"):
        press(key)
    assert choosing.shows(ASKED)
    assert choosing.menu is None
    assert not choosing.session.can_undo


def test_a_digit_pressed_twice_chooses_and_states_nothing_by_mistake(choosing, clock):
    press("1")
    press("1")
    assert choosing.shows(ASKED)
    clock.forward(1)
    press("1")
    assert kept(choosing) == [0.33]


def test_who_does_not_know_is_not_asked(choosing, clock):
    press("Ctrl+D")
    assert choosing.verdict.startswith("Wrong.")
    press("Return")
    clock.forward(5)
    press("A")
    press("Ctrl+D")
    assert choosing.verdict.startswith("Wrong.")
    assert kept(choosing) == [None, None]


def test_what_cannot_be_read_is_told_before_anybody_states_a_certainty(typing, clock):
    type_in("31 June 1969")
    press("Return")
    assert not typing.shows(ASKED)
    assert typing.shows("Type the date again.")
    assert typing.focused is typing.field


def test_a_typed_answer_stays_in_its_field_meanwhile_and_after_going_back(typing, clock):
    type_in("20 July 1969")
    press("Return")
    assert typing.shows(ASKED)
    clock.forward(1)
    press("Esc")
    assert typing.focused is typing.field
    assert typing.field.text() == "20 July 1969"
    press("Return")
    clock.forward(1)
    press("3")
    assert typing.verdict == "Right. 20 July 1969."


def test_digits_and_typing_do_not_mix(typing, clock):
    type_in("20 July 1969")
    press("Return")
    clock.forward(1)
    press("2")
    assert kept(typing) == [0.7]
    assert typing.session.answered.response.text == "20 July 1969"


@pytest.mark.parametrize("question", [ORDER, MATCH, NUMBERS, DAYS, SAYS, COUNTRIES])
def test_it_is_asked_in_every_other_form_too(asked, desk, clock, question):
    desk.save(LearnerSettings(asks_certainty=True))
    page = asked(question)
    page.window.workspace.study.question.responded.emit(right(page.session.asking.question))
    assert page.shows(ASKED)
    clock.forward(1)
    press("Esc")
    assert not page.shows(ASKED)
    assert page.window.workspace.study.question.isAncestorOf(page.focused)
    page.window.workspace.study.question.responded.emit(right(page.session.asking.question))
    clock.forward(1)
    press("2")
    assert page.is_verdict
    assert kept(page) == [0.7]


def test_the_time_that_it_takes_is_not_counted(choosing, clock):
    press(choosing.letter_of_the_key)
    clock.forward(50)
    press("3")
    assert choosing.session.answered.seconds == 5


def test_whoever_was_sure_and_wrong_is_told_calmly_and_asked_again_sooner(choosing, clock):
    press(choosing.letter_of_a_wrong_option)
    clock.forward(1)
    press("3")
    assert any(line.startswith("You had said that you were sure.") for line in choosing.told)
    assert choosing.shows("Once more in this sitting")


def test_whoever_was_in_doubt_and_wrong_is_told_nothing_of_it(choosing, clock):
    press(choosing.letter_of_a_wrong_option)
    clock.forward(1)
    press("2")
    assert not any("sure" in line for line in choosing.told)


def test_a_right_guess_is_right_and_offers_to_be_called_a_guess(choosing, clock):
    press(choosing.letter_of_the_key)
    clock.forward(1)
    press("1")
    assert choosing.verdict.startswith("Right.")
    assert choosing.has_button("I guessed")


def test_an_answer_that_cannot_be_saved_waits_for_the_same_key(choosing, clock, monkeypatch):
    def full(*_args, **_rest):
        raise StudyError("The last answer was not saved: the disk is full.")

    press("A")
    clock.forward(1)
    with monkeypatch.context() as disk:
        disk.setattr(type(choosing.session), "answer", full)
        press("3")
        assert choosing.notice.endswith("the disk is full.")
        assert choosing.shows(ASKED)
    press("3")
    assert choosing.is_verdict
    assert choosing.notice == ""


def test_undo_after_the_verdict_asks_the_question_as_before(choosing, clock):
    press("A")
    clock.forward(1)
    press("3")
    press("Ctrl+Z")
    assert not choosing.is_verdict
    assert not choosing.shows(ASKED)
    assert {row.state for row in choosing.rows} == {"rest"}


def test_with_four_buttons_the_certainty_comes_first_and_then_the_rating(sure_of, desk, clock):
    desk.save(LearnerSettings(asks_certainty=True, four_buttons=True))
    page = sure_of(*NEW, kind=Choice)
    press(page.letter_of_the_key)
    clock.forward(1)
    press("2")
    assert page.is_verdict
    press("2")
    assert not page.is_verdict
    assert [answer.rating.name for answer in page.session.done] == ["HARD"]


def test_the_window_can_be_ended_while_it_is_asked_and_nothing_is_kept(choosing):
    press("A")
    choosing.button("End").click()
    assert choosing.is_today
    assert choosing.session.done == ()


def test_whoever_did_not_ask_for_it_is_not_asked(study):
    page = study(*NEW, kind=Choice)
    press("A")
    assert page.is_verdict
    assert kept(page) == [None]
