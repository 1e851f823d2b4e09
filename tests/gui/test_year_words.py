from datetime import date

import pytest

from studyapp.gui import year_words as words
from studyapp.memory.months import by_month
from studyapp.memory.simulator import Workload
from tests.gui.pages import plain

TODAY = date(2026, 11, 22)


def year(reviews, *, days=365, remembered=300.0):
    row = (float(reviews),) * days
    return Workload(row, row, tuple(one / 5 for one in row), (0.0,) * days, (remembered,) * days)


@pytest.mark.parametrize(
    ("text", "value"),
    [("90 %", 90), ("90%", 90), (" 90 ", 90), ("90\u00a0%", 90), ("70", 70), ("97 min", 97), ("069", None)]
    + [(text, None) for text in ("", "soon", "-80", "98", "9.5", "٨٠", "%")],
)
def test_numbers_are_read_with_their_unit_or_without(text, value):
    assert words.read_number(text, 70, 97) == value


def test_thousands_may_be_parted():
    assert words.read_number("1,000", 0, 1440) == 1000


def test_titles_compare_what_is_tried_with_what_is_set():
    assert plain(words.reviews_title(year(12), year(12))) == "12 reviews a day on average"
    assert plain(words.reviews_title(year(12), year(14))) == "12 reviews a day on average, 14 as set now"
    assert plain(words.minutes_title(year(5), year(14))) == "1 minute a day on average, 2.8 as set now"
    tried, present = year(12, remembered=351.2), year(12, remembered=340)
    assert (
        plain(words.remembered_title(tried, present, 374))
        == "351 of 374 answers remembered after a year, 340 as set now"
    )
    assert "as set now" not in words.remembered_title(present, present, 374)


def test_months_are_marked_where_they_begin():
    marks = words.month_marks(TODAY, 365)
    assert [name for _, name in marks[:3]] == ["Dec", "Jan", "Feb"]
    assert len(marks) == 12
    assert marks[0][0] == pytest.approx(9 / 358)


def test_rows_tell_each_month_as_tried_and_as_set():
    tried, present = by_month(year(12), TODAY), by_month(year(1200.25), TODAY)
    assert [tuple(map(plain, row)) for row in words.month_rows(tried, present, "reviews")][:2] == [
        ("Nov 2026", "12.0", "1,200.2"),
        ("Dec 2026", "12.0", "1,200.2"),
    ]
    assert words.month_rows(tried, present, "remembered")[0][1:] == ("300", "300")


def test_the_terminal_shows_a_line_a_month():
    (month, *_) = by_month(year(12), TODAY)
    assert [plain(cell) for cell in words.month_cells(month)] == [
        "Nov 2026",
        "12.0",
        "12.0",
        "2.4",
        "0",
        "300",
    ]


def test_minutes_are_told_in_reviews():
    assert plain(words.limit_line(1, "43 min")) == "At most 1 review. Set now: 43 min"
