from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.dates import contains, loosened, overlap, parse_edtf
from studyapp.facts.values import Extent, Part, Precision


@st.composite
def singles(draw: st.DrawFn) -> str:
    day = draw(st.dates())
    text = draw(st.sampled_from([f"{day.year:04}", f"{day.year:04}-{day.month:02}", day.isoformat()]))
    return text + draw(st.sampled_from(["", "~"]))


edtf_texts = (
    singles()
    | st.builds("{}/{}".format, singles(), singles())
    | st.builds("[{}..{}]".format, singles(), singles())
)


@pytest.mark.parametrize(
    ("edtf", "first", "last", "precision", "extent"),
    [
        ("1969", date(1969, 1, 1), date(1969, 12, 31), Precision.YEAR, Extent.POINT),
        ("1972-02", date(1972, 2, 1), date(1972, 2, 29), Precision.MONTH, Extent.POINT),
        ("1969-07-20", date(1969, 7, 20), date(1969, 7, 20), Precision.DAY, Extent.POINT),
        ("1969-07-16/1969-07-24", date(1969, 7, 16), date(1969, 7, 24), Precision.DAY, Extent.SPAN),
        ("1969-07-16/1972", date(1969, 7, 16), date(1972, 12, 31), Precision.YEAR, Extent.SPAN),
        ("[1981..1983-04]", date(1981, 1, 1), date(1983, 4, 30), Precision.YEAR, Extent.WITHIN),
    ],
)
def test_a_date_means_the_days_from_first_to_last(
    edtf: str, first: date, last: date, precision: Precision, extent: Extent
) -> None:
    value = parse_edtf(edtf)
    assert (value.first, value.last, value.precision, value.extent) == (first, last, precision, extent)
    assert not value.about


@pytest.mark.parametrize("edtf", ["1969~", "1969-07~", "1969~/1972", "[1969..1972~]"])
def test_a_tilde_says_about(edtf: str) -> None:
    assert parse_edtf(edtf).about


@pytest.mark.parametrize(
    ("edtf", "part", "first", "last"),
    [
        ("1971-02", Part.EARLY, date(1971, 2, 1), date(1971, 2, 10)),
        ("1971-02", Part.MID, date(1971, 2, 11), date(1971, 2, 20)),
        ("1971-02", Part.LATE, date(1971, 2, 21), date(1971, 2, 28)),
        ("1971", Part.EARLY, date(1971, 1, 1), date(1971, 4, 30)),
        ("1971", Part.MID, date(1971, 5, 1), date(1971, 8, 31)),
        ("1971", Part.LATE, date(1971, 9, 1), date(1971, 12, 31)),
    ],
)
def test_a_part_narrows_a_month_to_ten_days_and_a_year_to_four_months(
    edtf: str, part: Part, first: date, last: date
) -> None:
    value = parse_edtf(edtf, part, "year")
    assert (value.first, value.last, value.part, value.implied) == (first, last, part, "year")


@pytest.mark.parametrize(
    ("edtf", "why"),
    [
        ("", "cannot be read"),
        ("July 1969", "cannot be read"),
        ("1969-7-20", "cannot be read"),
        ("1969/1970/1971", "cannot be read"),
        ("[1969]", "cannot be read"),
        ("1969/..", "cannot be read"),
        ("１９６９", "cannot be read"),
        ("1969-02-30", "no calendar"),
        ("1969-13", "no calendar"),
        ("0000", "no calendar"),
        ("1970/1969", "ends before it begins"),
        ("1969/1969", "only one end"),
    ],
)
def test_a_bad_date_is_refused_with_a_reason(edtf: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_edtf(edtf)


@pytest.mark.parametrize("edtf", ["1969-07-20", "1969/1970", "[1969..1970]"])
def test_only_one_month_or_year_has_an_early_part(edtf: str) -> None:
    with pytest.raises(ValueError, match="has no early part"):
        parse_edtf(edtf, Part.EARLY)


@given(edtf_texts)
def test_a_date_that_is_read_does_not_end_before_it_begins_and_keeps_its_text(edtf: str) -> None:
    try:
        value = parse_edtf(edtf)
    except ValueError as error:
        assert "ends before it begins" in str(error)  # noqa: PT017 - most drawn texts are good dates
        return
    assert value.first <= value.last
    assert parse_edtf(value.edtf) == value


@given(st.text())
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        assert parse_edtf(text).edtf == text
    except ValueError as error:
        assert str(error).startswith("The date “")  # noqa: PT017


@given(st.dates())
def test_a_day_lies_in_its_month_and_its_year(day: date) -> None:
    year, month, exact = (
        parse_edtf(text) for text in (f"{day.year:04}", day.isoformat()[:7], day.isoformat())
    )
    assert exact.first == exact.last == day
    assert contains(year, month)
    assert contains(month, exact)
    assert not contains(exact, month)
    assert overlap(exact, year)


def test_dates_without_a_common_day_do_not_overlap() -> None:
    assert not overlap(parse_edtf("1969-07"), parse_edtf("1969-08-01"))
    assert overlap(parse_edtf("1969-07/1969-08"), parse_edtf("[1969-08..1969-09]"))


def test_about_reaches_one_unit_to_either_side() -> None:
    assert loosened(parse_edtf("1969-07-20")) == (date(1969, 7, 20), date(1969, 7, 20))
    assert loosened(parse_edtf("1969-07-20~")) == (date(1969, 7, 19), date(1969, 7, 21))
    assert loosened(parse_edtf("0001~"))[0] == date.min
    assert loosened(parse_edtf("9999~"))[1] == date.max
