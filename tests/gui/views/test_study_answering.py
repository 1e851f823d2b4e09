import pytest

from studyapp.facts.verdict import Outcome
from studyapp.gui.widgets.claim_mark import ClaimMark
from studyapp.gui.widgets.mark import Mark
from tests.gui.pages import press, type_in
from tests.gui.questions import SAYS
from tests.gui.views.conftest import AUDIENCE


def test_a_question_says_its_form_and_how_far_the_sitting_has_come(choosing):
    assert choosing.shows("Choose one")
    assert choosing.shows("1 of 3")
    assert len(choosing.options) == 3
    assert choosing.focused.text() == choosing.session.asking.question.stem


@pytest.mark.parametrize(("key", "place"), [("A", 0), ("B", 1), ("C", 2), ("1", 0), ("2", 1), ("3", 2)])
def test_letters_and_digits_choose(choosing, key, place):
    press(key)
    assert choosing.is_verdict
    assert choosing.session.answered.response.option == place


def test_a_letter_beyond_the_options_does_nothing(choosing):
    press("D")
    press("4")
    assert not choosing.is_verdict


def test_arrows_and_enter_choose(choosing):
    press("Down")
    press("Down")
    assert choosing.focused is choosing.rows[1]
    press("Up")
    press("Up")
    assert choosing.focused is choosing.rows[2]
    press("Return")
    assert choosing.session.answered.response.option == 2


def test_a_click_chooses(choosing):
    choosing.rows[1].click()
    assert choosing.session.answered.response.option == 1


def test_true_and_false_are_chosen_with_a_and_b(judging):
    assert judging.options == ["True", "False"]
    assert judging.shows("True or false")
    press("B")
    assert judging.session.answered.response.true is False


def test_who_says_so_is_chosen_like_any_option(asked):
    page = asked(SAYS)
    assert page.shows("Who says so")
    assert page.options == ["The Broadcasting Union", "The Daily Courier", "The Space Agency"]
    press("B")
    assert page.verdict == "Wrong. It was the Broadcasting Union."
    assert [row.state for row in page.rows] == ["right", "wrong", "neither"]


def test_a_right_answer_is_told_by_word_mark_and_colour(theme, choosing):
    letter = choosing.letter_of_the_key
    press(letter)
    assert choosing.verdict == "Right. 20 July 1969."
    row = choosing.rows["ABC".index(letter)]
    assert row.state == "right"
    assert "Your answer. Right" in row.accessibleName()
    mark = choosing.window.workspace.study.verdict.findChild(Mark)
    assert mark.accessibleName() == "Right"
    colours = {mark.grab().toImage().pixelColor(3, y).name() for y in range(28)}
    assert theme.colour("right").name() in colours


def test_a_wrong_answer_shows_what_was_chosen_and_what_was_right(choosing):
    wrong, right = choosing.letter_of_a_wrong_option, choosing.letter_of_the_key
    press(wrong)
    assert choosing.verdict == "Wrong. It was 20 July 1969."
    states = dict(zip("ABC", (row.state for row in choosing.rows), strict=True))
    assert (states[wrong], states[right]) == ("wrong", "right")
    assert sorted(states.values()) == ["neither", "right", "wrong"]
    assert not choosing.shows("Right answer")  # painted on the row, and said:
    assert "Right answer" in choosing.rows["ABC".index(right)].accessibleName()


def test_the_verdict_says_why_who_says_so_where_and_when_it_comes_back(choosing):
    press(choosing.letter_of_a_wrong_option)
    told = choosing.told
    assert "The site had been chosen because it is flat." in told
    assert "Stated by the source" in told
    assert "Lead, paragraph 1, sentence 1" in told
    assert "Once more in this sitting, then tomorrow, Monday 23 November" in told


def test_a_right_guess_counts_in_part(choosing):
    press(choosing.letter_of_the_key)
    assert "One guess in three would be right, so this answer counts in part." in choosing.told


def test_a_claim_names_its_speaker(study):
    page = study(AUDIENCE)
    press("Ctrl+D")
    assert any("Broadcasting Union" in line for line in page.told)
    assert page.window.workspace.study.verdict.findChild(ClaimMark).accessibleName() == "Attributed"


def test_the_verdict_is_said_to_screen_readers_before_continue_has_the_focus(qtbot, choosing):
    with qtbot.waitSignal(choosing.window.workspace.study.announced, timeout=0) as said:
        choosing.window.workspace.study.announced.connect(lambda _: focused.append(choosing.focused))
        focused = []
        press(choosing.letter_of_the_key)
    assert said.args[0].replace("\u00a0", " ") == "Right. 20 July 1969."
    assert focused[0] is not choosing.button("Continue")
    assert choosing.focused is choosing.button("Continue")


def test_enter_leads_on_to_the_next_question(choosing):
    first = choosing.stem
    press("A")
    press("Return")
    assert not choosing.is_verdict
    assert choosing.stem != first
    assert choosing.shows("2 of 3")


def test_a_typed_answer_is_checked_with_enter(typing):
    assert typing.shows("Type the answer")
    assert typing.focused is typing.field
    type_in("20 July 1969")
    press("Return")
    assert typing.verdict == "Right. 20 July 1969."
    assert typing.session.answered.response.text == "20 July 1969"


def test_a_typed_answer_is_checked_with_the_button(typing):
    type_in("20 July 1969")
    typing.button("Check").click()
    assert typing.verdict == "Right. 20 July 1969."


def test_a_month_is_close_when_a_day_was_asked_for(typing):
    type_in("July 1969")
    press("Return")
    assert typing.verdict == "Close. It was 20 July 1969."
    assert "You gave the month." in typing.told
    assert typing.session.answered.outcome is Outcome.CLOSE


def test_letters_that_are_commands_elsewhere_are_typed_in_a_field(typing):
    type_in("nbxfogm 123?")
    assert typing.field.text() == "nbxfogm 123?"
    assert typing.sheet is None
    assert not typing.is_verdict


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31 June 1969", "June 1969 has 30 days. Type the date again."),
        ("03/04/1969", "That may be 3 April or 4 March 1969. Type the month as a word."),
        ("blue", "That is not a date. Type one as in 5 May 1950, May 1950 or 1950."),
        ("", "Nothing was typed. Type an answer, or say that you do not know."),
    ],
)
def test_what_cannot_be_graded_gets_a_line_and_stays(qtbot, typing, typed, sentence):
    type_in(typed)
    with qtbot.waitSignal(typing.window.workspace.study.announced, timeout=0) as said:
        press("Return")
    assert typing.shows(sentence)
    assert said.args[0].replace("\u00a0", " ") == sentence
    assert typing.field.text() == typed
    assert typing.focused is typing.field
    assert not typing.is_verdict
    assert not typing.session.can_undo


def test_a_fault_goes_away_with_the_next_letter(typing):
    type_in("blue")
    press("Return")
    type_in("s")
    assert not typing.shows("That is not a date")


@pytest.mark.parametrize("page", ["choosing", "typing"])
def test_not_to_know_is_an_answer(request, page):
    page = request.getfixturevalue(page)
    press("Ctrl+D")
    assert page.verdict == "Wrong. It was 20 July 1969."
    press("Ctrl+D")
    assert page.is_verdict


def test_a_held_enter_answers_nothing(typing):
    type_in("20 July 1969")
    for _ in range(5):
        press("Return", held=True)
    assert not typing.is_verdict
    press("Return")
    for _ in range(5):
        press("Return", held=True)
    assert typing.is_verdict


def test_a_held_letter_answers_nothing(choosing):
    press("A", held=True)
    assert not choosing.is_verdict


def test_a_held_space_presses_no_button(choosing):
    press("Down")
    press("Space", held=True)
    assert not choosing.is_verdict


def test_a_key_within_a_quarter_of_a_second_was_meant_for_the_question_before(choosing, clock):
    press("A")
    press("Return")
    clock.forward(0.24)
    press("A")
    press("Down")
    press("Return")
    assert not choosing.is_verdict
    clock.forward(0.02)
    press("Return")
    assert choosing.is_verdict


def test_a_wrong_card_comes_once_more(study):
    page = study(AUDIENCE)
    press("Ctrl+D")
    press("Return")
    assert page.shows("Once more")


def test_the_last_answer_leads_to_the_summary(study):
    page = study(AUDIENCE)
    press(page.letter_of_the_key)
    press("Return")
    assert page.is_summary
    assert page.shows("1 of 1 right")
