import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.widgets.look_again_row import LookAgainRow
from studyapp.gui.widgets.mark_strip import MarkStrip
from studyapp.questions.question import Choice
from tests.gui.pages import press, type_in
from tests.gui.views.conftest import NEW


@pytest.fixture
def page(typing, clock):
    """The summary of one right, one wrong and one close answer."""
    type_in("20 July 1969")
    press("Return")
    press("Return")
    clock.forward(10)
    press("Ctrl+D")
    press("Return")
    clock.forward(10)
    type_in("November 1969")
    press("Return")
    press("Esc")
    return typing


def test_it_says_how_many_were_right_and_in_how_long(page):
    assert page.is_summary
    assert page.shows("1 of 3 right")
    assert page.shows("In 25 seconds. One answer was close, one wrong.")


def test_it_shows_a_mark_for_each_answer(page):
    strip = page.window.workspace.summary.findChild(MarkStrip)
    assert strip.accessibleName() == "1 right, 1 close, 1 wrong"


def test_it_lists_what_to_look_at_again_the_wrong_ones_first(page):
    rows = [
        row.text().replace("\u00a0", " ") for row in page.window.workspace.summary.findChildren(LookAgainRow)
    ]
    assert rows[0].startswith(
        "Wrong. Who was the first to walk on the Moon?. You did not know. Neil Armstrong"
    )
    assert "You typed November 1969. 19 November 1969" in rows[1]
    assert len(rows) == 2


def test_it_says_what_is_due_today_still(page, desk):
    assert desk.left() > 0
    assert page.shows(f"Still due today: {desk.left()}. ")


@pytest.mark.parametrize("key", ["Return", "Esc"])
def test_enter_and_escape_lead_back_to_today(page, key):
    assert page.focused is page.button("Done")
    press(key, held=True)
    assert page.is_summary
    press(key)
    assert page.is_today
    assert page.focused is page.button("Start")


def test_without_anything_missed_there_is_nothing_to_look_at_again(study, clock):
    page = study()
    assert page.is_today


def test_the_next_summary_forgets_the_rows_of_the_last(page, study):
    press("Return")
    again = study(page.session.done[0].card.id)
    press(again.letter_of_the_key)
    press("Return")
    assert again.shows("1 of 1 right")
    assert not again.shows("To look at again")


def test_a_sitting_that_was_ended_goes_on_where_it_was_left(page):
    assert page.has_button("Go on with the sitting")
    press("Ctrl+Z")
    assert page.is_study
    assert page.verdict.startswith("Close.")
    assert len(page.session.done) == 3
    press("Return")
    assert page.shows("Once more")


def test_a_question_that_stood_open_is_asked_again_and_the_pause_is_not_counted(typing, clock):
    type_in("20 July 1969")
    press("Return")
    press("Return")
    clock.forward(5)
    open_stem = typing.stem
    press("Esc")
    clock.forward(600)
    press("Ctrl+Z")
    assert typing.stem == open_stem
    assert typing.focused is typing.field
    clock.forward(7)
    press("Ctrl+D")
    assert typing.session.answered.seconds == 7


@pytest.fixture
def finished(study, clock):
    """The summary of a sitting of one question, which was answered."""
    page = study(NEW[0], kind=Choice)
    press(page.letter_of_the_key)
    press("Return")
    assert page.is_summary
    return page


def test_ctrl_z_takes_back_the_last_step_of_a_finished_sitting(finished, desk, clock):
    assert finished.has_button("Undo last answer")
    press("Ctrl+Z", held=True)
    assert finished.is_summary
    press("Ctrl+Z")
    assert finished.is_study
    assert not finished.is_verdict
    assert finished.session.done == ()
    (card,) = desk.studies.cards.get(NEW[:1])
    assert card.memory is None
    clock.forward(5)
    press(finished.letter_of_a_wrong_option)
    assert finished.verdict.startswith("Wrong.")


def test_the_button_takes_it_back_too(finished):
    finished.button("Undo last answer").click()
    assert finished.is_study


def test_a_step_that_cannot_be_taken_back_leaves_the_summary_as_it_is(finished, dialogs, monkeypatch):
    def full(*_):
        raise StudyError("The correction was not saved: the disk is full.")

    monkeypatch.setattr(type(finished.session), "undo", full)
    press("Ctrl+Z")
    assert finished.is_summary
    assert dialogs.errors == ["The correction was not saved: the disk is full."]
    assert finished.shows("1 of 1 right")
