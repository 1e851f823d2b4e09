from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.gui import exam_words as words
from studyapp.gui.desks.exam_desk import Changed, LeftOut
from studyapp.memory.exam import Exam
from studyapp.memory.outlook import Outlook
from tests.banks import moon_bank
from tests.gui.pages import plain
from tests.memory.exams import conditions

TODAY = date(2026, 11, 22)  # a Sunday
EXAM = Exam(date(2026, 12, 4), 10)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("4 December", date(2026, 12, 4)),
        ("4 Dec 2026", date(2026, 12, 4)),
        ("December 4", date(2026, 12, 4)),
        ("2027-03-14", date(2027, 3, 14)),
        ("14 March", date(2027, 3, 14)),  # the next one
        ("14/3", date(2027, 3, 14)),
        ("14.3.", date(2027, 3, 14)),
        ("1 Nov", date(2027, 11, 1)),
        ("tomorrow", date(2026, 11, 23)),
        ("in 12 days", date(2026, 12, 4)),
        ("in 3 weeks", date(2026, 12, 13)),
        ("in a week", date(2026, 11, 29)),
        ("Friday", date(2026, 11, 27)),
        ("next fri", date(2026, 11, 27)),
        ("Sunday", date(2026, 11, 29)),  # not today
        ("22 November 2025", date(2025, 11, 22)),  # over, which the desk refuses
    ],
)
def test_a_day_is_read_in_any_usual_way(typed, day):
    assert words.read_day(typed, TODAY, "en") == day


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", "Nothing was typed."),
        ("–", "That is not a date."),
        ("soon", "That is not a date."),
        ("31 June", "June has 30 days."),
        ("March", "That is no single day."),
        ("3/4", "That may be 3 April or 4 March 2026."),
    ],
)
def test_what_is_no_day_is_told(typed, fault):
    told = words.read_day(typed, TODAY, "en")
    assert isinstance(told, str)
    assert told.startswith(fault)


def test_a_leap_day_that_is_over_is_asked_for_with_its_year():
    assert "29 February" in plain(str(words.read_day("29 February", date(2028, 3, 5), "en")))


def test_the_plan_is_told_before_on_and_after_the_day():
    def told(today):
        return plain(words.title(EXAM, today)), plain(words.plan_words(EXAM, today))

    assert told(TODAY) == ("Exam on Friday 4 December", "12 days, 10 minutes a day")
    assert told(EXAM.day) == ("The exam is today", "Questions come back by your settings again.")
    assert told(EXAM.day + timedelta(days=1))[0] == "The exam was on Friday 4 December"


def test_the_line_in_settings_says_what_is_set():
    assert words.row_line(None, TODAY).startswith("Set a day to be ready on")
    assert plain(words.row_line(EXAM, TODAY)) == "Exam on Friday 4 December. 12 days, 10 minutes a day."
    assert plain(words.row_line(EXAM, EXAM.day)).endswith("settings again.")


def test_the_outlook_is_told_with_its_range():
    outlook = Outlook(0.84, 0.76, 0.90, {})
    assert plain(words.expected_words(outlook)) == "84 % (76 to 90)"
    assert not words.falls_short(outlook)


def test_the_ways_out_are_told():
    low = Outlook(0.62, 0.5, 0.7, {})
    assert words.falls_short(low)
    assert (
        plain(words.short_line(EXAM, low))
        == "With 10 minutes a day 62 % are expected, and 80 % are the goal."
    )
    assert plain(words.minutes_do_line(25)) == "25 minutes a day would do."
    assert "up to 4 hours" in plain(words.minutes_do_line(None))
    assert plain(words.take_minutes(25)) == "Take 25 minutes"
    assert plain(words.drop_line(40, 374)).startswith("Or leave out 40 of 374 questions")
    assert words.drop_line(0, 9) == "Leaving questions out does not lead there either."


def test_minutes_agree_with_their_number():
    assert [plain(words.minutes_words(number)) for number in (1, 20, 7.5)] == [
        "1 minute",
        "20 minutes",
        "7.5 minutes",
    ]


def test_what_was_changed_is_told():
    assert words.change_line(Changed(None)) == "The plan was changed."
    assert plain(words.change_line(LeftOut(((CardId("a", "b", "c"), "id"),)))) == "1 question is left out."


def test_why_nothing_more_is_asked_today_is_told():
    assert words.today_line(conditions(10)) == ""
    assert plain(words.today_line(conditions(10, spent=700))) == "The 10 minutes of today are used."


def test_questions_are_listed_by_section_in_the_order_of_the_bank():
    bank = moon_bank()
    cards = list(reversed(list(bank.cards())))
    listed = list(words.by_section(bank, cards))
    assert sum(len(questions) for _, questions in listed) == len(cards)
    first = words.section_of(bank, cards[-1])
    assert listed[0][0] == first


def test_how_a_day_was_understood_is_told():
    assert plain(words.day_told(EXAM.day, TODAY)) == "Friday 4 December, in 12 days"
    assert "no day ahead" in words.day_told(TODAY, TODAY)
