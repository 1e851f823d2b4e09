from datetime import date, timedelta

import pytest

from studyapp.facts.forms import Form
from studyapp.gui import plot_words
from studyapp.gui import progress_words as words
from studyapp.memory.share import share
from studyapp.storage.figures import DayFigures
from studyapp.study.progress import State
from tests.gui.pages import plain

TODAY = date(2026, 11, 22)


def day(back, answers=20, seconds=300.0):
    return DayFigures(TODAY - timedelta(days=back), answers, answers, 0, 0, 0, 0, 0, seconds)


def test_days_are_counted_from_the_first_monday_on():
    assert words.days_title(62, date(2026, 8, 24), TODAY) == "You studied on 62 of the last 91 days"
    assert plain(words.day_reading(date(2026, 11, 20), TODAY, 1)) == "Friday 20 November: 1 answer"
    assert plain(words.since_title(date(2026, 8, 24), TODAY)) == "Since 24 August"
    assert plain(words.month_name(date(2025, 11, 1))) == "Nov 2025"


def test_figures_tell_a_usual_day_and_the_longest_pause():
    states = {State.KNOWN: 61, State.LEARNING: 7, State.NEW: 50}
    rows = dict(words.figure_rows([day(20, 10), day(12), day(11, 60), day(3)], states, TODAY))
    assert {name: plain(figure) for name, figure in rows.items()} == {
        "Answers": "110",
        "Known now": "61 of 118",
        "A usual day": "20 answers",
        "Time on it": "5 min",
        "Longest pause": "7 days",
    }
    assert dict(words.figure_rows([day(0)], states, TODAY))["Longest pause"] == "0\u00a0days"
    assert set(dict(words.figure_rows([], states, TODAY))) == {"Answers", "Known now"}


def test_the_form_that_is_hardest_is_named_when_two_can_be_compared():
    few, good, bad = share(3, 5), share(80, 100), share(60, 100)
    assert plain(words.forms_title({Form.CHOICE: good, Form.CLOZE: bad, Form.MAP: few})) == (
        "You are right least often in “Fill the gap”: 60 %"
    )
    assert words.forms_title({Form.CHOICE: good, Form.MAP: few}) == words.FORMS_TITLE


def test_what_is_coming_is_told_by_the_day_or_where_that_is_none_together():
    assert plain(words.ahead_title([20, 2])) == "About 11 questions a day are coming"
    assert plain(words.ahead_title([1, 0, 0])) == "1 question in the next 3 days"
    assert plain(words.weeks_ahead_title([5, 6])) == "11 questions due within 2 weeks"


@pytest.mark.parametrize(
    ("groups", "title"),
    [
        ((10, 0, 0, 0, 0), "Most of what you learnt lasts less than a day"),
        ((4, 6, 0, 0, 0), "Half of what you learnt lasts days or longer"),
        ((1, 1, 2, 2, 0), "Half of what you learnt lasts weeks or longer"),
        ((1, 1, 1, 1, 6), "Half of what you learnt lasts a year or longer"),
    ],
)
def test_half_of_the_memories_last_so_long(groups, title):
    assert words.lasting_title(groups) == title


def test_sections_tell_where_most_is_left():
    left = {"Lead": {State.NEW: 4, State.KNOWN: 9}, "Gaza/Conflict": {State.NEW: 7}}
    assert words.sections_title(left) == "Most is left to start in “Gaza, Conflict”"
    assert words.sections_title({"Lead": {State.KNOWN: 9}}) == "Every section is started"
    assert words.sections_title({}) == "Every section is started"
    assert words.section_counts({State.KNOWN: 9, State.SUSPENDED: 1}) == (9, 0, 0, 1)


def test_a_difference_between_hours_is_told_only_where_intervals_do_not_touch():
    good, bad, few = share(190, 200), share(120, 200), share(1, 4)
    assert words.recall_hours_title({6: good, 21: bad}, 3) == (
        "You recall more from 06:00 to 09:00 than from 21:00 to 24:00"
    )
    assert (
        words.recall_hours_title({6: good, 9: good, 12: few}, 3)
        == "You recall about as much at any time of day"
    )
    assert words.recall_hours_title({6: good, 12: few}, 3) == words.RECALL_HOURS_TITLE


def test_what_is_missing_is_told_in_numbers():
    assert words.few_learnt_line(0).endswith("So far there is none.")
    assert words.few_learnt_line(7).endswith("So far: 7.")
    assert plain(words.few_line(7)) == "too few: 7 answers"
    assert words.pairs_title(1) == "One pair is taken for one another"
    assert words.pairs_title(2) == "2 pairs are taken for one another"


def test_a_row_is_read_with_its_columns():
    assert plot_words.reading(("Week", "Recalled, %"), ("from 9 Nov", "88")) == "from 9 Nov. Recalled, %: 88"
    assert plot_words.reading(("Week",), ("from 9 Nov",)) == "from 9 Nov"
