from datetime import date

import pytest

from studyapp.memory.months import by_month, by_week, mean_of, scaled
from studyapp.memory.simulator import Workload

NONE = (0.0,) * 40


def test_months_begin_with_the_days_that_are_left_of_the_first():
    reviews = (4.0,) * 9 + (2.0,) * 31
    remembered = tuple(float(day) for day in range(40))
    work = Workload(reviews, NONE, tuple(2 * one for one in reviews), NONE, remembered)
    november, december = by_month(work, date(2026, 11, 22))
    assert (november.first, november.days) == (date(2026, 11, 22), 9)
    assert (november.reviews, november.minutes, november.remembered) == (4, 8, 8)
    assert (december.first, december.days) == (date(2026, 12, 1), 31)
    assert (december.reviews, december.remembered) == (2, 39)


def test_new_cards_are_counted_a_day_and_waiting_ones_at_the_end():
    (month,) = by_month(Workload(NONE[:2], (3.0, 1.0), NONE[:2], (9.0, 5.0), NONE[:2]), date(2026, 3, 1))
    assert (month.begun, month.waiting) == (2, 5)


def test_the_same_month_of_another_year_is_another_month():
    year = (0.0,) * 365
    months = by_month(Workload(year, year, year, year, year), date(2026, 11, 22))
    assert len(months) == 13
    assert sum(month.days for month in months) == 365


def test_weeks_are_whole():
    assert by_week([7.0] * 7 + [14.0] * 7 + [100.0] * 3) == [7, 14]


def test_the_mean_of_several_courses_is_by_day():
    one = Workload((1.0, 2.0), (0.0, 0.0), (1.0, 1.0), (0.0, 4.0), (5.0, 5.0))
    other = Workload((3.0, 2.0), (2.0, 0.0), (1.0, 2.0), (0.0, 0.0), (6.0, 5.0))
    mean = mean_of([one, other])
    assert mean.reviews == (2, 2)
    assert mean.begun == (1, 0)
    assert mean.minutes == pytest.approx((1, 1.5))
    assert mean.waiting == (0, 2)
    assert mean.remembered == (5.5, 5)


def test_a_course_is_scaled_up_to_a_larger_collection():
    work = Workload((1.0,), (2.0,), (3.0,), (4.0,), (5.0,))
    assert scaled(work, 10) == Workload((10,), (20,), (30,), (40,), (50,))
