import pytest

from studyapp.gui.widgets.look_again_row import LookAgainRow
from studyapp.gui.widgets.mark_strip import MarkStrip
from tests.gui.pages import press, type_in


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
    strip = page.window.summary.findChild(MarkStrip)
    assert strip.accessibleName() == "1 right, 1 close, 1 wrong"


def test_it_lists_what_to_look_at_again_the_wrong_ones_first(page):
    rows = [row.text().replace("\u00a0", " ") for row in page.window.summary.findChildren(LookAgainRow)]
    assert rows[0].startswith(
        "Wrong. Who was the first to walk on the Moon?. You did not know. Neil Armstrong"
    )
    assert "You typed November 1969. 19 November 1969" in rows[1]
    assert len(rows) == 2


def test_it_says_what_tomorrow_brings(page, desk):
    due, _ = desk.tomorrow()
    assert page.shows(
        f"Tomorrow: {due} due, under 1 minute." if due else "Nothing of this comes due tomorrow."
    )


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
