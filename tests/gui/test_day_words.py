"""A day to come, as people type it."""

from datetime import date, timedelta

import pytest

from studyapp.gui.day_words import NO_DAY, NOT_AHEAD, TOO_FAR, day_ahead

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("tomorrow", 1),
        ("in 10 days", 10),
        ("10 days", 10),
        ("10", 10),
        ("in 1 day", 1),
        ("In 3 weeks", 21),
        ("1000 days", 1000),
        ("Monday", 1),
        ("Sunday", 7),
        ("1 December", 9),
        ("2026-12-01", 9),
        ("1 December 2026", 9),
        ("1.12.2026", 9),
        ("1 November", 344),
    ],
)
def test_days_are_read_in_any_usual_way(text, days):
    assert day_ahead(text, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", NO_DAY),
        (" . ", NO_DAY),
        ("0", NOT_AHEAD),
        ("22 November 2026", NOT_AHEAD),
        ("1 May 2020", NOT_AHEAD),
        ("in 999999999 days", TOO_FAR),
        ("1 May 3026", TOO_FAR),
        ("in a while", "That is not a date. Type one as in 5 May 1950, May 1950 or 1950."),
        ("March 2027", "That is no single day. Type the day of the month too, as in 14 March."),
        ("03/04/2027", "That may be 3 April or 4 March 2027. Type the month as a word."),
        ("31 June 2027", "June 2027 has 30 days. Type the date again."),
    ],
)
def test_what_is_no_day_to_come_is_told_in_one_sentence(text, fault):
    assert day_ahead(text, TODAY) == fault
