from dataclasses import replace
from datetime import date

import pytest

from studyapp.gui import settings_words as words
from studyapp.gui.desks.preview_desk import Cost, Outset
from studyapp.memory.load import Availability
from studyapp.memory.pace import Pace
from studyapp.memory.parameters import DEFAULT, MAXIMUM_INTERVAL
from studyapp.storage.learners import LearnerSettings
from tests.gui.pages import plain

TODAY = date(2026, 11, 22)


def outset(unseen=374, **settings):
    kept = LearnerSettings(**settings)
    return Outset((), 0.0, unseen, kept, DEFAULT.weights, Pace(), Availability(), TODAY)


def cost(questions, minutes, waiting=0.0):
    return Cost(questions, minutes, 350.4, waiting)


def test_an_aim_is_told_in_questions_and_minutes_beside_a_higher_one():
    costs = {0.9: cost(13.2, 4.4), 0.95: cost(24.0, 7.1)}
    assert plain(words.aim_line(0.9, costs, outset())) == (
        "At 90 %, about 13 questions, 4 minutes a day over the next 3 months. At 95 %, about 24, 7 minutes."
    )


def test_a_high_aim_is_told_beside_a_lower_one():
    costs = {0.9: cost(0.3, 0.4), 0.97: cost(1.2, 1.4)}
    assert plain(words.aim_line(0.97, costs, outset())) == (
        "At 97 %, about 1 question, 1 minute a day over the next 3 months. At 90 %, under 1, under 1 minute."
    )
    swapped = {0.9: costs[0.97], 0.95: costs[0.9]}
    assert plain(words.aim_line(0.9, swapped, outset())).endswith("At 95 %, under 1, under 1 minute.")


def test_what_waits_for_a_limit_is_told():
    costs = {0.9: cost(20, 5, waiting=431.4), 0.95: cost(20, 5)}
    told = plain(words.aim_line(0.9, costs, outset(reviews_a_day=20)))
    assert told.endswith("With 20 reviews a day at most, about 431 would be waiting by then.")
    assert "waiting" not in words.aim_line(0.9, costs, outset(reviews_a_day=500))
    lines = list(words.cost_lines([0.9], costs, outset(reviews_a_day=20)))
    assert plain(lines[1]).startswith("  With 20 reviews a day at most")


def test_an_empty_bank_costs_nothing():
    assert words.aim_line(0.9, {}, outset(unseen=0)) == "There is nothing to be asked."


@pytest.mark.parametrize(
    ("unseen", "new", "last", "line"),
    [
        (0, 10, TODAY, "All are started."),
        (374, 0, None, "Nothing new is asked; 374 are left."),
        (1, 0, None, "Nothing new is asked; 1 is left."),
        (9000, 1, None, "9,000 are left, more than ten years of days."),
        (7, 10, TODAY, "The last 7 can be started today."),
        (374, 10, date(2027, 1, 24), "All 374 started by Sunday 24 January 2027."),
    ],
)
def test_when_all_is_begun(unseen, new, last, line):
    told = words.new_line(outset(unseen, new_a_day=new), last)
    assert plain(told) == f"{line} {words.AGAIN_IN_SITTING}"


def test_until_an_exam_its_plan_decides():
    before = replace(outset(), exam=date(2026, 12, 4))
    assert plain(words.aim_line(0.9, {0.9: cost(13, 4), 0.95: cost(24, 7)}, before)).endswith(
        "Until the exam on Friday 4 December its plan decides instead."
    )
    assert plain(words.new_line(before, None)).startswith(
        "Until the exam on Friday 4 December its plan decides how many; 374 are left."
    )


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("200", 200),
        ("200 days", 200),
        ("1 day", 1),
        ("2 weeks", 14),
        ("6 months", 182),
        ("1 Year", 365),
        ("no limit", MAXIMUM_INTERVAL),
        ("999,999", MAXIMUM_INTERVAL),
        ("0", None),
        ("", None),
        ("soon", None),
        ("3 fortnights", None),
        ("1 2 3", None),
        ("²", None),
    ],
)
def test_pauses_are_read_as_people_write_them(typed, days):
    assert words.read_pause(typed) == days


@pytest.mark.parametrize("days", [1, 14, 30, 61, 91, 182, 200, 365, 730, 1825, MAXIMUM_INTERVAL])
def test_a_pause_that_is_shown_is_read_back(days):
    assert words.read_pause(words.pause_words(days)) == days


def test_pauses_are_told_in_the_largest_unit():
    told = [plain(words.pause_words(days)) for days in (1, 30, 182, 200, 365, 730, MAXIMUM_INTERVAL)]
    assert told == ["1 day", "1 month", "6 months", "200 days", "1 year", "2 years", "No limit"]


def test_days_that_take_less_are_named():
    assert words.easy_days_line((1.0,) * 7).startswith("Every day takes its full share.")
    assert plain(words.easy_days_line((1, 1, 0.3, 0.5, 0.5, 0, 0))).startswith(
        "Wednesdays take 30 %, Thursdays and Fridays take half, Saturdays and Sundays stay nearly free: "
    )


def test_without_reviews_only_new_questions_are_asked():
    assert words.reviews_line(0) == "Only new questions are asked."
