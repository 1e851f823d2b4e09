import pytest
from PySide6.QtCore import Qt

from studyapp.gui.desks.desk import Desk
from studyapp.memory.card import Rating
from studyapp.memory.review import ActKind
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import LearnerSettings
from tests.gui.desks import sitting
from tests.gui.pages import StudyPage, press, seen, type_in
from tests.gui.views.conftest import AUDIENCE, LANDING, NEW, WALKER, known

screenless = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # of the platform, for menus


@pytest.fixture
def history(desk: Desk):
    """A function that reads what the database holds about a card."""
    return LearnerJournal(desk.studies.database, desk.learner.id, "desk").history


def test_a_wrong_answer_can_be_counted_as_right(choosing):
    press(choosing.letter_of_a_wrong_option)
    assert choosing.has_button("Count as right")
    press("O")
    assert choosing.verdict.startswith("Right.")
    assert any(line.startswith("Counted as right.") for line in choosing.told)
    assert not choosing.has_button("Count as right")
    assert choosing.focused is choosing.button("Continue")


def test_a_right_answer_can_be_called_a_guess(choosing, history):
    press(choosing.letter_of_the_key)
    assert not choosing.has_button("Count as right")
    press("G")
    assert any(line.startswith("Counted as not known.") for line in choosing.told)
    assert not choosing.has_button("I guessed")
    assert [one.kind for one in history(LANDING).corrections] == ["guessed"]


def test_what_cannot_be_done_now_is_not_done_by_its_key(choosing):
    press("O")
    press("G")
    press("Ctrl+Z")
    press("Ctrl+Shift+Z")
    press("Return")
    assert not choosing.is_verdict
    press(choosing.letter_of_the_key)
    press("O")
    press("N")
    assert choosing.session.answered.corrected is None


def test_steps_are_taken_back_and_done_again_in_any_number(choosing):
    first = choosing.stem
    press(choosing.letter_of_a_wrong_option)
    press("O")
    press("Return")
    second = choosing.stem
    press("N")
    press("X")
    third = choosing.stem
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert choosing.stem == second
    press("Ctrl+Z")
    assert choosing.stem == first
    assert choosing.verdict.startswith("Wrong.")
    press("Ctrl+Z")
    assert not choosing.is_verdict
    assert choosing.stem == first
    press("Ctrl+Z")
    assert choosing.stem == first
    press("Ctrl+Shift+Z")
    assert choosing.verdict.startswith("Wrong.")
    press("Ctrl+Shift+Z")
    assert choosing.stem == second
    for _ in range(3):
        press("Ctrl+Shift+Z")
    assert choosing.stem == third
    assert not choosing.session.can_redo


def test_redo_also_hears_ctrl_y(choosing):
    press("A")
    verdict = choosing.verdict
    press("Ctrl+Z")
    press("Ctrl+Y")
    assert choosing.verdict == verdict


def test_after_an_undo_the_question_has_the_focus_and_its_quarter_second(choosing, clock):
    press("A")
    press("Ctrl+Z")
    assert choosing.focused is choosing.window.workspace.study.question._stem
    assert {row.state for row in choosing.rows} == {"rest"}
    press("A")
    assert not choosing.is_verdict
    clock.forward(1)
    press("A")
    assert choosing.is_verdict


def test_in_a_field_typing_is_undone_first_and_then_the_last_answer(typing, clock):
    type_in("20 July 1969")
    press("Return")
    press("Return")
    clock.forward(5)
    name = typing.stem
    type_in("Armstr")
    press("Ctrl+Z")
    assert typing.field.text() == ""
    assert typing.stem == name
    press("Ctrl+Shift+Z")
    assert typing.field.text() == "Armstr"
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert typing.stem != name
    assert not typing.is_verdict
    assert typing.field.text() == ""
    assert typing.focused is typing.field
    press("Ctrl+Z")
    assert not typing.session.can_undo


def test_redo_in_an_empty_field_does_the_answer_again(typing):
    type_in("20 July 1969")
    press("Return")
    press("Ctrl+Z")
    assert typing.focused is typing.field
    press("Ctrl+Shift+Z")
    assert typing.verdict == "Right. 20 July 1969."


def test_what_was_typed_for_one_question_cannot_be_brought_back_in_the_next(typing):
    type_in("20 July 1969")
    press("Return")
    press("Return")
    assert typing.field.text() == ""
    assert not typing.field.isUndoAvailable()


def test_skip_puts_a_question_off_and_records_nothing(choosing, history):
    first = choosing.stem
    press("N")
    assert choosing.stem != first
    assert history(LANDING).acts == ()
    press("N")
    press("N")
    assert choosing.stem == first


def test_bury_puts_a_question_off_until_tomorrow(typing, history):
    press("Alt+B")
    assert typing.shows("1 of 2")
    (act,) = history(LANDING).acts
    assert (act.kind, act.until.isoformat()) == (ActKind.BURY, "2026-11-23")


def test_b_alone_buries_when_it_is_no_option(choosing, history):
    press("B")
    assert choosing.is_verdict
    press("B")
    assert not choosing.is_verdict
    assert [act.kind for act in history(LANDING).acts] == [ActKind.BURY]


def test_suspend_asks_no_more(choosing, history):
    press("X")
    assert choosing.shows("1 of 2")
    assert [act.kind for act in history(LANDING).acts] == [ActKind.SUSPEND]


def test_in_a_field_the_letters_need_alt(typing, history):
    press("Alt+X")
    assert [act.kind for act in history(LANDING).acts] == [ActKind.SUSPEND]
    press("Alt+N")
    assert not typing.is_verdict
    assert history(WALKER).acts == ()


def test_a_flag_carries_a_note_and_leaves_the_question_as_it_is(typing, dialogs, history, clock):
    type_in("20 Ju")
    dialogs.note = "Which time zone?"
    press("Alt+F")
    assert dialogs.asked == ["Flag this question"]
    assert [(act.kind, act.note) for act in history(LANDING).acts] == [(ActKind.FLAG, "Which time zone?")]
    assert typing.notice == "The note is kept. Ctrl+Z takes it back."
    assert typing.field.text() == "20 Ju"
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert [word.kind for word in history(LANDING).corrections] == ["revoked"]


def test_a_flag_without_a_note_is_none(choosing, dialogs, history):
    press("F")
    assert dialogs.asked == ["Flag this question"]
    assert history(LANDING).acts == ()
    assert choosing.notice == ""


def test_a_flagged_question_says_so_until_the_flag_is_taken_back(choosing, dialogs):
    dialogs.note = "Why not 21 July?"
    press("F")
    assert "Choose one · Flagged" in seen(choosing.place)
    press("Ctrl+Z")
    assert "Choose one" in seen(choosing.place)


def test_a_verdict_can_be_flagged_and_stays(choosing, dialogs, history):
    press(choosing.letter_of_the_key)
    dialogs.note = "Why not 21 July?"
    press("F")
    assert choosing.verdict == "Right. 20 July 1969."
    assert len(history(LANDING).acts) == 1


@screenless
def test_the_menu_holds_what_else_can_be_done(qtbot, choosing, history):
    press("M")
    assert choosing.menu is not None
    words = [action.text().split("\t")[0] for action in choosing.menu.actions() if action.isEnabled()]
    assert words == ["Skip for now", "Bury until tomorrow", "Suspend: ask no more", "Flag with a note"]
    press("Down")
    press("Return")
    assert choosing.menu is None
    assert [act.kind for act in history(LANDING).acts] == [ActKind.BURY]


@screenless
def test_the_menu_opens_in_a_field_too_and_escape_closes_only_it(typing):
    type_in("20 Ju")
    press("Alt+M")
    assert typing.menu is not None
    press("Esc")
    assert typing.menu is None
    assert typing.is_study
    assert typing.field.text() == "20 Ju"
    assert typing.focused is typing.field


@screenless
def test_the_menu_opens_by_its_button(choosing):
    choosing.button("More").click()
    assert choosing.menu is not None


def test_escape_ends_the_sitting_and_what_was_answered_is_summed_up(choosing):
    press(choosing.letter_of_the_key)
    press("Esc")
    assert choosing.is_summary
    assert choosing.shows("1 of 1 right")


def test_escape_before_any_answer_leads_back_to_today(typing):
    type_in("20 Ju")
    press("Esc")
    assert typing.is_today


@pytest.fixture
def rating(window, desk, clock):
    """A sitting with four buttons instead of Continue."""
    desk.save(LearnerSettings(four_buttons=True))
    window.workspace.show_sitting(
        sitting(desk.bank, desk.studies.database, [known(card, desk.day()) for card in NEW])
    )
    clock.forward(5)
    return StudyPage(window)


@pytest.mark.parametrize("rating_", list(Rating))
def test_four_buttons_rate_with_digits_and_go_on(rating, rating_, history):
    first = rating.stem
    type_in("20 July 1969")
    press("Return")
    assert not rating.has_button("Continue")
    press(str(rating_.value))
    assert not rating.is_verdict
    assert rating.stem != first
    assert rating.session.done[0].rating is rating_


def test_with_four_buttons_enter_keeps_the_rating_of_the_verdict(rating):
    press("Ctrl+D")
    assert rating.focused is rating.button("Again")
    press("Return")
    assert rating.session.done[0].rating is Rating.AGAIN
    assert rating.session.done[0].corrected is None


def test_digits_rate_nothing_without_four_buttons(choosing):
    press(choosing.letter_of_the_key)
    press("1")
    assert choosing.is_verdict
    assert choosing.session.answered.corrected is None


def test_enter_on_another_button_presses_that_button(choosing):
    press("A")
    choosing.button("Undo").setFocus(Qt.FocusReason.TabFocusReason)
    press("Return")
    assert not choosing.is_verdict
    assert choosing.session.done == ()


def test_once_more_counts_in_no_total(study, clock):
    page = study(AUDIENCE, WALKER)
    press("Ctrl+D")
    press("Return")
    clock.forward(5)
    assert page.shows("2 of 2")
    press("Ctrl+D")
    press("Return")
    assert page.shows("Once more")
