from dataclasses import replace
from datetime import date

import pytest

from studyapp.facts.dates import parse_edtf
from studyapp.facts.values import NumberValue, PhraseValue, Precision
from studyapp.gui.scales import scale_of
from studyapp.questions.response import DontKnow, Estimate, Placed, Words
from tests.gui.questions import DAYS, NUMBERS

MONTHS = replace(DAYS, precision=Precision.MONTH, first=date(1969, 1, 1), last=date(1972, 12, 31))
YEARS = replace(DAYS, precision=Precision.YEAR, first=date(1901, 1, 1), last=date(2000, 12, 31))
SHARES = replace(NUMBERS, low=0, high=1, step=0.05, unit="%")
ODD = replace(NUMBERS, low=0, high=47, step=10)


def plain(text):
    return text.replace("\u00a0", " ")


def labels(question):
    return [plain(tick.label) for tick in scale_of(question).ticks()]


@pytest.mark.parametrize("question", [NUMBERS, SHARES, ODD, DAYS, MONTHS, YEARS])
def test_every_position_stands_where_it_is_found_again(question):
    scale = scale_of(question)
    positions = range(0, scale.last + 1, max(scale.last // 50, 1))
    assert [scale.position(scale.share(one)) for one in positions] == list(positions)


@pytest.mark.parametrize("question", [NUMBERS, SHARES, ODD, DAYS, MONTHS, YEARS])
def test_positions_fill_the_line_and_not_more(question):
    scale = scale_of(question)
    assert (scale.position(-3.0), scale.position(7.0)) == (0, scale.last)
    assert all(0 <= scale.share(one) <= 1 for one in (0, scale.last // 2, scale.last))


@pytest.mark.parametrize(
    ("question", "ends"),
    [
        (NUMBERS, ("0", "500")),
        (SHARES, ("0 %", "1 %")),
        (DAYS, ("1 January 1961", "31 December 1975")),
        (MONTHS, ("January 1969", "December 1972")),
        (YEARS, ("1901", "2000")),
    ],
)
def test_the_ends_are_named_as_exactly_as_the_line_is(question, ends):
    assert tuple(map(plain, scale_of(question).ends)) == ends


def test_ticks_are_round_and_never_more_than_eight():
    assert labels(NUMBERS) == ["100", "200", "300", "400"]
    assert labels(SHARES) == ["0.2 %", "0.4 %", "0.6 %", "0.8 %"]
    assert labels(replace(NUMBERS, low=3000, high=6000)) == ["3,500", "4,000", "4,500", "5,000", "5,500"]
    assert labels(DAYS) == ["1962", "1964", "1966", "1968", "1970", "1972", "1974"]
    assert labels(YEARS) == ["1920", "1940", "1960", "1980", "2000"]
    assert labels(MONTHS) == [
        "July 1969", "January 1970", "July 1970", "January 1971", "July 1971", "January 1972", "July 1972",
    ]  # fmt: skip
    for end in (1, 7, 49, 120, 9999, 650_000_000):
        assert len(labels(replace(NUMBERS, high=end))) <= 8


def test_a_month_and_a_year_stand_at_their_middle():
    assert scale_of(MONTHS).response(1) == Placed(date(1969, 2, 15))
    assert scale_of(YEARS).response(0) == Placed(date(1901, 7, 1))


@pytest.mark.parametrize(
    ("question", "there"), [(MONTHS, "January 1970"), (YEARS, "1911"), (NUMBERS, "50 minutes")]
)
def test_a_page_is_a_year_of_months_ten_years_or_ten_steps(question, there):
    scale = scale_of(question)
    assert plain(scale.words(scale.paged(0, 1))) == there


def test_a_page_of_days_keeps_to_the_end_of_a_shorter_month():
    scale = scale_of(DAYS)
    assert plain(scale.words(scale.paged(30, 1))) == "28 February 1961"


def test_the_last_step_ends_with_the_line():
    scale = scale_of(ODD)
    assert plain(scale.words(scale.last)) == "47 minutes"


def test_the_key_spans_what_counts_as_right():
    assert scale_of(NUMBERS).span(NumberValue(150, 150, tolerance=5)) == (0.29, 0.31)
    first, last = scale_of(YEARS).span(parse_edtf("1951"))
    assert 0.49 < first < last < 0.52
    for question in (NUMBERS, DAYS):
        with pytest.raises(TypeError):
            scale_of(question).span(PhraseValue("soon"))


@pytest.mark.parametrize(
    ("question", "key", "response", "share"),
    [
        (NUMBERS, NumberValue(150, 150), Estimate(250), 0.5),
        (NUMBERS, NumberValue(150, 150), Words("a hundred minutes"), 0.2),
        (NUMBERS, NumberValue(150, 150), Words("9000"), 1.0),
        (NUMBERS, NumberValue(150, 150), Words("many"), None),
        (NUMBERS, NumberValue(150, 150), DontKnow(), None),
        (YEARS, parse_edtf("1951"), Placed(date(1901, 1, 1)), 0.0),
        (YEARS, parse_edtf("1951"), Words("1 January 1901"), 0.0),
        (YEARS, parse_edtf("1951"), Words("soon"), None),
        (YEARS, parse_edtf("1951"), DontKnow(), None),
    ],
)
def test_an_answer_stands_where_it_was_placed_or_typed(question, key, response, share):
    assert scale_of(question).given(response, key) == share


@pytest.mark.parametrize(
    ("question", "response", "words"),
    [
        (NUMBERS, Estimate(1250), "1,250 minutes"),
        (NUMBERS, Words("a lot"), "a lot"),
        (NUMBERS, DontKnow(), ""),
        (MONTHS, Placed(date(1969, 2, 15)), "February 1969"),
        (MONTHS, Words("1969"), "1969"),
        (MONTHS, DontKnow(), ""),
    ],
)
def test_an_answer_reads_as_it_was_given(question, response, words):
    assert plain(scale_of(question).given_words(response)) == words
