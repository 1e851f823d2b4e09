"""Holidays as people type them."""

from datetime import date

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.holiday_reading import read_holiday
from studyapp.memory.load import Holiday

TODAY = date(2026, 11, 22)  # a Sunday
CHRISTMAS = Holiday(date(2026, 12, 24), date(2027, 1, 2))


@pytest.mark.parametrize(
    "text",
    [
        "24 December to 2 January",
        "from 24 December to 2 January",
        "24 Dec - 2 Jan",
        "24 Dec – 2 Jan.",
        "December 24 until January 2nd",
        "2026-12-24 to 2027-01-02",
        "2026-12-24 - 2027-01-02",
        "24.12.2026 - 2.1.2027",
        "24/12/2026 to 02.01.2027",
        "24 December 2026 to 2 January 2027",
        "24 December to 2 January 2027",
        "24th December through the 2nd of January",
        "between 24 December and 2 January",
    ],
)
def test_a_holiday_is_read_in_any_usual_way(text):
    assert read_holiday(text, TODAY) == CHRISTMAS


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("24 to 31 December", date(2026, 12, 24), date(2026, 12, 31)),
        ("1-7 March", date(2027, 3, 1), date(2027, 3, 7)),
        ("24 December", date(2026, 12, 24), date(2026, 12, 24)),
        ("until 2 December", TODAY, date(2026, 12, 2)),
        ("today until Friday", TODAY, date(2026, 11, 27)),
        ("tomorrow to 30 November", date(2026, 11, 23), date(2026, 11, 30)),
        ("20 November to 2 December", date(2026, 11, 20), date(2026, 12, 2)),
    ],
)
def test_what_is_left_out_is_the_next_that_fits(text, first, last):
    assert read_holiday(text, TODAY) == Holiday(first, last)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("two weeks of sun", "These are not two days."),
        ("", "These are not two days."),
        ("December", "These are not two days."),
        ("24 December to whenever", "These are not two days."),
        ("30 February to 2 March", "February"),
        ("1/2/2027 to 3 March 2027", "1 February or 2 January"),
        ("24 December 2026 to 2 January 2026", "The last day lies before the first."),
    ],
)
def test_what_is_not_understood_is_told_and_changes_nothing(text, said):
    with pytest.raises(StudyError) as told:
        read_holiday(text, TODAY)
    assert said in str(told.value)
    assert "Nothing was changed." in str(told.value)
