"""The line of time before it is painted: what is looked at, what the axis names, where marks stand."""

from datetime import date

import pytest

from studyapp.facts.dates import parse_edtf
from studyapp.gui.time_axis import axis_of
from studyapp.gui.time_camera import TimeCamera
from studyapp.gui.time_layout import Sizes, mark_of, place_events, rows_wanted, share_rows
from studyapp.study.timeline import Event

SIZES = Sizes(dot=10, gap=6, most=200, long=240)


def ordinal(year, month=1, day=1):
    return date(year, month, day).toordinal()


def event(edtf):
    value = parse_edtf(edtf)
    return Event("a", value, value.first.toordinal(), value.last.toordinal() + 1, ())


@pytest.fixture
def camera():
    return TimeCamera(ordinal(2000), ordinal(2020), 1000)


def test_at_first_all_time_is_seen_with_some_room_at_both_ends(camera):
    assert camera.begin < ordinal(2000)
    assert camera.end > ordinal(2020)
    assert not camera.can_widen


def test_what_is_zoomed_about_stays_where_it_is(camera):
    day = ordinal(2014)
    x = camera.x(day)
    camera.zoom(2, day)
    assert camera.x(day) == pytest.approx(x)
    assert camera.can_widen
    assert camera.day(x) == pytest.approx(day)


def test_zooming_ends_at_some_days_and_at_all_time(camera):
    camera.zoom(99, ordinal(2014))
    assert (camera.length, camera.can_near) == (12, False)
    camera.zoom(-99, ordinal(2014))
    assert camera.length == camera.all


def test_time_is_moved_no_farther_than_it_goes(camera):
    camera.zoom(3, ordinal(2010))
    camera.move(10**6)
    assert camera.end == pytest.approx(ordinal(2020) + camera.all * 0.03, rel=0.01)
    camera.fit()
    assert camera.length == camera.all


def test_an_event_outside_is_brought_in_by_as_little_as_need_be(camera):
    camera.show(ordinal(2010), ordinal(2011), 0)
    length = camera.length
    camera.bring(ordinal(2012), ordinal(2012) + 1)
    assert camera.length == length
    assert camera.begin < ordinal(2012) < camera.end
    assert camera.end - ordinal(2012) < length / 10
    camera.bring(ordinal(2005), ordinal(2005) + 1)
    assert ordinal(2005) - camera.begin < length / 10


def test_time_of_one_day_can_be_looked_at(camera):
    small = TimeCamera(ordinal(2014), ordinal(2014) + 1, 100)
    small.zoom(5, ordinal(2014))
    small.resize(200)
    assert small.scale == pytest.approx(200 / 3)


def labels(begin, end, pixels):
    axis = axis_of(begin, end, pixels / (end - begin), lambda words: 7 * len(words), 12)
    return [one.label.replace("\u00a0", " ") for one in axis.upper], [one.label for one in axis.lower]


@pytest.mark.parametrize(
    ("begin", "end", "upper", "lower"),
    [
        (ordinal(2014, 6, 29), ordinal(2014, 7, 3), ["June 2014", "July 2014"], ["29", "30", "1", "2", "3"]),
        (ordinal(2014, 6, 1), ordinal(2014, 6, 30), ["June 2014"], ["1–10", "11–20", "21–30"]),
        (ordinal(2014, 11), ordinal(2015, 2), ["2014", "2015"], ["Nov", "Dec", "Jan", "Feb"]),
        (
            ordinal(2014),
            ordinal(2015, 1),
            ["2014", "2015"],
            ["Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec", "Jan–Mar"],
        ),
        (ordinal(2014), ordinal(2017), [], ["2014", "2015", "2016", "2017"]),
        (ordinal(1996), ordinal(2014), [], ["1995–99", "2000–04", "2005–09", "2010–14"]),
        (ordinal(1950), ordinal(2050), [], ["1950–99", "2000–49", "2050–99"]),
    ],
)
def test_the_axis_names_days_months_or_years_as_there_is_room(begin, end, upper, lower):
    assert labels(begin, end, 300) == (upper, lower)


def test_the_axis_ends_with_the_calendar():
    assert labels(date.max.toordinal() - 3, date.max.toordinal() + 400, 30000)[1] == ["28", "29", "30", "31"]
    assert labels(-400, 4000, 300)[1][0] == "1–4"
    assert labels(date.max.toordinal() - 900, date.max.toordinal(), 300)[1][-1] == "9999"


def test_a_day_is_a_dot_in_its_middle_and_a_month_as_long_as_it_is():
    left, right = mark_of(event("2014-06-10"), 4, SIZES)
    assert (right - left, (left + right) / 2) == (10, 4 * (ordinal(2014, 6, 10) + 0.5))
    left, right = mark_of(event("2014-06"), 4, SIZES)
    assert right - left == 4 * 30


def test_a_bar_is_never_shorter_than_a_dot_and_what_is_about_then_has_room_to_fade():
    for edtf, length in (("2014-06", 10), ("2014-06~", 20), ("2014-06-10~", 20)):
        left, right = mark_of(event(edtf), 0.01, SIZES)
        assert right - left == pytest.approx(length)


def place(edtfs, rows, scale=1.0, width=100):
    events = [event(edtf) for edtf in edtfs]
    return place_events(events, dict.fromkeys(range(len(events)), width), rows, scale, SIZES)


def test_names_that_have_room_share_a_row():
    placed = place(["2014-01-01", "2014-08-01"], 2)
    assert [one.row for one in placed] == [0, 0]
    assert placed[0].room >= 100


def test_a_mark_that_would_cut_a_name_goes_to_the_next_row():
    assert [one.row for one in place(["2014-01-01", "2014-02-01"], 2)] == [0, 1]


def test_without_another_row_the_name_before_it_is_cut():
    first, second = place(["2014-01-01", "2014-02-01"], 1)
    assert first.room < 100
    assert second.before == first.right


def test_what_would_lie_on_a_mark_joins_it():
    (one,) = place(["2014-01-01", "2014-01-02", "2014-01-03"], 1)
    assert one.places == [0, 1, 2]
    assert rows_wanted([one]) == 1


def test_long_bars_that_would_swallow_others_share_the_last_row():
    placed = place(["2014/2015", "2014-02/2014-11", "2014-03", "2014-06-10", "2014-09-10"], 2)
    assert {tuple(one.places): one.row for one in placed} == {(0, 1): 1, (2,): 0, (3,): 0, (4,): 0}


def test_long_bars_keep_their_rows_where_sharing_one_would_show_less():
    placed = place(["2014", "2014-03/2014-12", "2015-06-10", "2015-06-11", "2015-06-12"], 2)
    assert [one.places for one in placed][:2] == [[0], [1]]


@pytest.mark.parametrize(
    ("wanted", "available", "rows"),
    [([3, 1, 2], 9, [3, 1, 2]), ([3, 1, 2], 5, [2, 1, 2]), ([3, 1], 0, [1, 1]), ([], 4, [])],
)
def test_lanes_share_rows_and_those_that_want_most_go_without(wanted, available, rows):
    assert share_rows(wanted, available) == rows
