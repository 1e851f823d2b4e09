import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.values import Precision
from studyapp.facts.verdict import (
    AlsoTrue,
    DateOff,
    Doubt,
    Exact,
    LessPrecise,
    Misspelt,
    Other,
    Outcome,
    PartOfSpan,
    Unclear,
    Verdict,
)
from tests.questions.asked import bank_with, graded

RIGHT = Verdict(Outcome.RIGHT, Exact())
PART = Verdict(Outcome.CLOSE, PartOfSpan())


def less(precision: Precision) -> Verdict:
    return Verdict(Outcome.CLOSE, LessPrecise(precision))


def off(unit: Precision, by: int) -> Verdict:
    return Verdict(Outcome.WRONG, DateOff(unit, by))


def dated(edtf: str, more: str = "") -> Bank:
    return bank_with(f'{{ date = "{edtf}"{more}, ask = "When was the stone of the island laid at last?" }}')


@pytest.mark.parametrize(
    "text",
    [
        "20 July 1969",
        "20\u00a0July 1969",
        "20 jul 1969",
        "July 20, 1969",
        "July 20th, 1969",
        "Sunday, the 20th of July 1969",
        "twentieth of July 1969",
        "July the twentieth, 1969",
        "on 20 July 1969.",
        "1969-07-20",
        "1969/7/20",
        "20.7.1969",
        "20. 7. 1969",
        "20/7/1969",
        "7/20/1969",
        "20-07-69",
        "20 July ’69",
        "20 Jul 69",
        "'69, July 20",
        "٢٠ July ١٩٦٩",
    ],
)
def test_a_day_is_read_in_any_common_way_of_writing(text: str) -> None:
    assert graded("first-landing#date", text) == RIGHT


def test_a_day_may_be_written_in_the_words_of_the_banks_language() -> None:
    bank = dated("2017-12-09")
    assert graded("f#n", "9 décembre 2017", bank) == Unclear(Doubt.NO_DATE)
    french = Bank(**{name: getattr(bank, name) for name in bank.__slots__} | {"language": "fr"})
    assert graded("f#n", "9 décembre 2017", french) == RIGHT


@pytest.mark.parametrize(
    ("text", "day"),
    [("ninth of December 2017", 9), ("December first, 2017", 1), ("the twenty-first of December 2017", 21),
     ("thirty first December 2017", 31), ("December the thirtieth, 2017", 30), ("twelfth december 2017", 12)],
)  # fmt: skip
def test_a_day_may_be_counted_in_words(text: str, day: int) -> None:
    assert graded("f#n", text, dated(f"2017-12-{day:02}")) == RIGHT


def test_a_month_is_close_when_the_key_is_a_day() -> None:
    assert graded("first-landing#date", "July 1969") == less(Precision.MONTH)
    assert graded("first-landing#date", "1969-07") == less(Precision.MONTH)
    assert graded("first-landing#date", "7/1969") == less(Precision.MONTH)
    assert graded("first-landing#date", "1969") == less(Precision.YEAR)


def test_a_day_without_its_year_is_close_unless_the_question_names_the_year() -> None:
    assert graded("first-landing#date", "20 July") == less(Precision.DAY)
    named = bank_with(
        '{ date = "1969-07-20", ask = "On which day of 1969 was the stone of the island laid?" }'
    )
    assert graded("f#n", "20 July", named) == RIGHT


def test_a_year_that_the_source_leaves_to_the_reader_may_be_left_out() -> None:
    assert graded("f#n", "23 October", dated("2017-10-23", ', implied = "year"')) == RIGHT


@pytest.mark.parametrize(
    ("text", "unit", "by"),
    [
        ("20 July 1970", Precision.YEAR, 1),
        ("20 June 1969", Precision.MONTH, -1),
        ("21 July 1969", Precision.DAY, 1),
        ("21 July", Precision.DAY, 1),
        ("1970", Precision.YEAR, 1),
        ("August 1969", Precision.MONTH, 1),
    ],
)
def test_another_date_tells_how_far_it_is_off(text: str, unit: Precision, by: int) -> None:
    assert graded("first-landing#date", text) == off(unit, by)


def test_a_date_of_something_else_tells_what_that_was() -> None:
    verdict = graded("first-landing#date", "19 Nov 1969")
    assert verdict == Verdict(Outcome.WRONG, Other("19\u00a0November 1969", "The second landing on the Moon"))


def test_a_slip_in_the_name_of_a_month_is_forgiven() -> None:
    bank = dated("2017-12-09")
    assert graded("f#n", "9 Decemer 2017", bank) == Verdict(Outcome.RIGHT, Misspelt("9\u00a0December 2017"))
    assert graded("f#n", "9 Decmr 2017", bank) == Unclear(Doubt.NO_DATE)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("31 June 1969", "June 1969 has 30 days"),
        ("0 June 1969", "June 1969 has 30 days"),
        ("29 February 1969", "February 1969 has 28 days"),
        ("31 June", "June has 30 days"),
        ("1969-02-30", "February 1969 has 28 days"),
        ("29 to 31 June 1969", "June 1969 has 30 days"),
        ("31 June to 2 July 1969", "June 1969 has 30 days"),
    ],
)
def test_a_day_that_no_calendar_has_is_asked_for_again(text: str, detail: str) -> None:
    assert graded("first-landing#date", text) == Unclear(Doubt.NO_SUCH_DAY, detail)


def test_figures_whose_order_is_unknown_are_asked_for_again() -> None:
    assert graded("first-landing#date", "03/04/1969") == Unclear(
        Doubt.AMBIGUOUS_DATE, "3 April or 4 March 1969"
    )
    assert graded("first-landing#date", "9/12/69") == Unclear(
        Doubt.AMBIGUOUS_DATE, "9 December or 12 September 1969"
    )
    assert graded("first-landing#date", "4.3.1969") == off(Precision.MONTH, -4)
    assert graded("first-landing#date", "7/7/1969") == off(Precision.DAY, -13)


@pytest.mark.parametrize(
    "text",
    ["soon", "20", "July July 1969", "20 21 July 1969", "1969 1970", "13/14/1969", "0/7/1969", "14/0/1969", "13/1969", "July 0000",
     "20 July 12345", "1969-13-01", "early late 1969", "1980s", "5 1969", "1971 to 1969", "20 blahber 1969", "to 1969", "'69 '70"],
)  # fmt: skip
def test_what_is_no_date_is_asked_for_again(text: str) -> None:
    assert graded("first-landing#date", text) == Unclear(Doubt.NO_DATE)


def test_digits_that_folding_would_change_are_asked_for_again() -> None:
    assert graded("first-landing#date", "2⁰ July 1969") == Unclear(Doubt.ODD_DIGITS)


def test_a_part_of_a_month_is_more_than_the_month() -> None:
    assert graded("third-landing#date", "early February 1971") == RIGHT
    assert graded("third-landing#date", "beginning of February 1971") == RIGHT
    assert graded("third-landing#date", "5 February 1971") == RIGHT
    assert graded("third-landing#date", "February 1971") == less(Precision.MONTH)
    assert graded("third-landing#date", "mid-February 1971") == off(Precision.DAY, 10)


def test_a_month_may_have_a_year_of_two_digits() -> None:
    bank = dated("2017-12")
    assert graded("f#n", "Dec 17", bank) == RIGHT
    assert graded("f#n", "17 December 2017", bank) == RIGHT
    assert graded("f#n", "17", dated("2017")) == RIGHT
    assert graded("f#n", "12/17", bank) == RIGHT
    assert graded("first-landing#date", "7/69") == Unclear(Doubt.NO_DATE)


@pytest.mark.parametrize(
    "text",
    [
        "26 July to 14 September 1969",
        "from July 26 until September 14, 1969",
        "26 July 1969 - 14 September 1969",
    ],
)
def test_a_span_is_right_when_both_ends_are(text: str) -> None:
    assert graded("samples#span", text) == RIGHT


def test_a_part_of_a_span_is_close() -> None:
    assert graded("samples#span", "1 August 1969") == PART
    assert graded("samples#span", "August 1969") == PART
    assert graded("samples#span", "July 1969") == PART
    assert graded("samples#span", "1969") == less(Precision.YEAR)
    assert graded("samples#span", "1970") == off(Precision.YEAR, 1)


def test_one_day_between_two_is_close_and_both_together_are_right() -> None:
    for text in ("1981-1983", "1981/1983", "between 1981 and 1983", "1981 to 83", "1981 or 1983"):
        assert graded("believed#when", text) == RIGHT
    assert graded("believed#when", "1982") == PART
    for text in ("10 and 12 November 2017", "10-12 November 2017", "between 10 and 12 Nov 2017"):
        assert graded("f#n", text, dated("[2017-11-10..2017-11-12]")) == RIGHT
    assert graded("f#n", "June to July 2014", dated("2014-06/2014-07")) == RIGHT


@pytest.mark.parametrize(
    "text",
    ["2011 and 2012", "2011-2012", "2011 to 2012", "2011/12", "2011–12", "2011 & 2012", "2011, 2012", "both 2011 and 2012",
     "2011/2012", "in 2011 and 2012"],
)  # fmt: skip
def test_two_years_side_by_side_are_read_in_any_common_way(text: str) -> None:
    assert graded("f#n", text, dated("2011/2012")) == RIGHT


@pytest.mark.parametrize(
    "text",
    ["26-28 July 1969", "26–28 July 1969", "July 26-28, 1969", "July 26 to 28, 1969", "from July 26th until the 28th, 1969",
     "26th to 28th of July 1969", "between July 26 and 28, 1969", "1969-07-26/1969-07-28", "26 & 28 July 1969"],
)  # fmt: skip
def test_two_days_of_a_month_are_read_in_any_common_way(text: str) -> None:
    assert graded("f#n", text, dated("1969-07-26/1969-07-28")) == RIGHT


def test_a_month_in_figures_is_a_month_unless_two_years_are_asked_for() -> None:
    assert graded("f#n", "2011-12", dated("2011-12")) == RIGHT
    assert graded("f#n", "2011-12", dated("2011")) == RIGHT
    assert graded("f#n", "2012/11", dated("2011/2012")) == PART


def test_another_true_date_is_right() -> None:
    assert graded("motto#year", "1968") == RIGHT
    assert graded("motto#year", "about 1968") == RIGHT
    assert graded("motto#year", "January 1969") == Verdict(Outcome.RIGHT, AlsoTrue())
    assert graded("motto#year", "February 1969") == off(Precision.YEAR, 1)


def test_a_text_of_thousands_of_words_is_no_date() -> None:
    assert graded("first-landing#date", "on the 20 July 1969") == RIGHT
    assert graded("first-landing#date", f"on {'the ' * 5000}20 July 1969") == Unclear(Doubt.NO_DATE)
