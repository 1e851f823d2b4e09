from dataclasses import replace
from datetime import date

import pytest

from studyapp.facts.values import Precision
from studyapp.facts.verdict import (
    AlsoTrue,
    DateOff,
    Different,
    Doubt,
    Exact,
    LessPrecise,
    NumberOff,
    Outcome,
    Reason,
    Unclear,
    Verdict,
)
from studyapp.questions.grading import grade
from studyapp.questions.question import NumberLine, Timeline
from studyapp.questions.response import Arranged, Chosen, Estimate, Placed, Response, Words
from tests.questions.asked import MOON, bank_with, card

RIGHT = Verdict(Outcome.RIGHT, Exact())
MINUTES = NumberLine(  # the key is 151, give or take 2
    card=card("walk#minutes"), stem="For how many minutes?", key="151", low=0, high=300, step=1, unit="minutes", chance=0.02
)  # fmt: skip
LANDED = Timeline(
    card=card("first-landing#date"), stem="On which day?", key="20 July 1969", first=date(1968, 1, 1), last=date(1971, 1, 1),
    precision=Precision.DAY, chance=1 / 1096,
)  # fmt: skip


def off(number: float, *, low: bool) -> NumberOff:
    return NumberOff(low, pytest.approx(number / 300))


@pytest.mark.parametrize(
    ("number", "outcome", "reason"),
    [
        (151, Outcome.RIGHT, Exact()),
        (149, Outcome.RIGHT, Exact()),
        (153, Outcome.RIGHT, Exact()),
        (154, Outcome.CLOSE, off(3, low=False)),
        (136, Outcome.CLOSE, off(15, low=True)),
        (166, Outcome.CLOSE, off(15, low=False)),
        (135, Outcome.WRONG, off(16, low=True)),
        (0, Outcome.WRONG, off(151, low=True)),
        (300, Outcome.WRONG, off(149, low=False)),
    ],
)
def test_an_estimate_is_graded_by_its_distance(number: float, outcome: Outcome, reason: Reason) -> None:
    assert grade(MOON, MINUTES, Estimate(number)) == Verdict(outcome, reason)
    assert grade(MOON, MINUTES, Words(str(number))) == Verdict(outcome, reason)


def test_without_a_tolerance_less_than_half_a_step_off_is_right() -> None:
    bank = bank_with('{ number = 10_000, ask = "How many were on the island?" }')
    line = replace(MINUTES, card=card("f#n", bank), high=20_000, step=500)
    assert [grade(bank, line, Estimate(n)) == RIGHT for n in (9_750, 9_751, 10_000, 10_249, 10_250)] == [
        False, True, True, True, False,
    ]  # fmt: skip


def test_a_step_of_decimals_is_met_although_floats_are_not_exact() -> None:
    bank = bank_with('{ number = 0.3, ask = "How many were on the island?" }')
    line = replace(MINUTES, card=card("f#n", bank), high=1.0, step=0.1)
    assert grade(bank, line, Estimate(0.1 + 0.2)) == RIGHT
    assert grade(bank, line, Estimate(0.1 * 4)).outcome is Outcome.WRONG


def test_another_true_number_is_right_on_a_line() -> None:
    bank = bank_with('{ number = 100, also_true = [200], ask = "How many were on the island?" }')
    line = replace(MINUTES, card=card("f#n", bank))
    assert grade(bank, line, Estimate(200)) == Verdict(Outcome.RIGHT, AlsoTrue())
    assert grade(bank, line, Words("200")) == Verdict(Outcome.RIGHT, AlsoTrue())


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("151 minutes", RIGHT),
        ("a hundred and fifty-one", RIGHT),
        ("150.5", RIGHT),
        ("160 minutes", Verdict(Outcome.CLOSE, off(9, low=False))),
        ("5,000", Verdict(Outcome.WRONG, NumberOff(low=False))),  # not on the line at all
        ("140-150", Verdict(Outcome.WRONG, Different())),
        ("151 km", Verdict(Outcome.WRONG, Different())),
        ("many", Unclear(Doubt.NO_NUMBER)),
        ("", Unclear(Doubt.EMPTY)),
        ("?", Unclear(Doubt.EMPTY)),
    ],
)
def test_a_number_is_typed_on_a_line_as_anywhere(text: str, verdict: Verdict | Unclear) -> None:
    assert grade(MOON, MINUTES, Words(text)) == verdict


def test_of_two_readings_of_a_number_the_better_one_counts() -> None:
    bank = bank_with('{ number = 5_000_000, ask = "How many were on the island?" }')
    line = replace(MINUTES, card=card("f#n", bank), high=10_000_000, step=100_000)
    assert grade(bank, line, Words("5 m")) == RIGHT
    assert grade(bank, line, Words("5.2 m")).outcome is Outcome.CLOSE
    assert grade(bank, line, Words("5 m")) == grade(bank, line, Words("5 million"))


@pytest.mark.parametrize(
    ("day", "outcome", "reason"),
    [
        (date(1969, 7, 20), Outcome.RIGHT, Exact()),
        (date(1969, 7, 21), Outcome.CLOSE, DateOff(Precision.DAY, 1, 1 / 1096)),
        (date(1969, 6, 20), Outcome.CLOSE, DateOff(Precision.DAY, -30, 30 / 1096)),
        (date(1969, 8, 22), Outcome.WRONG, DateOff(Precision.DAY, 33, 33 / 1096)),
        (date(1970, 1, 1), Outcome.WRONG, DateOff(Precision.MONTH, 6, 165 / 1096)),
    ],
)
def test_a_day_is_graded_by_its_distance(day: date, outcome: Outcome, reason: Reason) -> None:
    assert grade(MOON, LANDED, Placed(day)) == Verdict(outcome, reason)
    assert grade(MOON, LANDED, Words(day.isoformat())) == Verdict(outcome, reason)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("20 July 1969", RIGHT),
        ("July 1969", Verdict(Outcome.CLOSE, LessPrecise(Precision.MONTH))),
        ("20 July", Verdict(Outcome.CLOSE, LessPrecise(Precision.DAY))),
        (
            "21 July",
            Verdict(Outcome.WRONG, DateOff(Precision.DAY, 1)),
        ),  # no place on the line without its year
        ("August 1969", Verdict(Outcome.WRONG, DateOff(Precision.MONTH, 1))),  # nor without its day
        ("21 July 1869", Verdict(Outcome.WRONG, DateOff(Precision.YEAR, -100))),  # nor beyond its ends
        ("soon", Unclear(Doubt.NO_DATE)),
        ("", Unclear(Doubt.EMPTY)),
    ],
)
def test_a_date_is_typed_on_a_line_as_anywhere(text: str, verdict: Verdict | Unclear) -> None:
    assert grade(MOON, LANDED, Words(text)) == verdict


def line_of(value: str, precision: Precision, years: int) -> tuple[Timeline, object]:
    bank = bank_with(f'{{ {value}, ask = "When was it on the island?" }}')
    first, last = date(1960, 1, 1), date(1960 + years, 1, 1)
    return replace(LANDED, card=card("f#n", bank), first=first, last=last, precision=precision), bank


def test_a_month_before_and_after_the_key_are_equally_far() -> None:
    line, bank = line_of('date = "1965-06"', Precision.MONTH, 10)
    assert grade(bank, line, Placed(date(1965, 6, 17))) == RIGHT
    for day in (date(1965, 5, 1), date(1965, 5, 31)):
        assert grade(bank, line, Placed(day)) == Verdict(
            Outcome.CLOSE, DateOff(Precision.MONTH, -1, 31 / 3653)
        )
    assert grade(bank, line, Placed(date(1965, 7, 31))) == Verdict(
        Outcome.CLOSE, DateOff(Precision.MONTH, 1, 30 / 3653)
    )
    assert grade(bank, line, Placed(date(1968, 6, 1))) == Verdict(
        Outcome.WRONG, DateOff(Precision.YEAR, 3, 1096 / 3653)
    )


def test_a_year_before_and_after_the_key_are_equally_far() -> None:
    line, bank = line_of('date = "1965"', Precision.YEAR, 10)
    assert grade(bank, line, Placed(date(1965, 12, 31))) == RIGHT
    for day in (date(1964, 12, 31), date(1966, 1, 1)):
        verdict = grade(bank, line, Placed(day))
        assert isinstance(verdict, Verdict)
        assert verdict.outcome is Outcome.WRONG
        assert verdict.reason == DateOff(Precision.YEAR, day.year - 1965, pytest.approx(365 / 3653, abs=1e-3))
    long, bank = line_of('date = "1965"', Precision.YEAR, 40)
    assert grade(bank, long, Placed(date(1966, 1, 1))).outcome is Outcome.CLOSE


def test_another_true_date_is_right_on_a_line() -> None:
    line, bank = line_of('date = "1965", also_true = ["1967"]', Precision.YEAR, 10)
    assert grade(bank, line, Placed(date(1967, 1, 1))) == Verdict(Outcome.RIGHT, AlsoTrue())


@pytest.mark.parametrize("line", [MINUTES, LANDED])
@pytest.mark.parametrize("response", [Chosen(0), Arranged((0, 1))])
def test_what_answers_another_form_is_no_place_on_a_line(
    line: NumberLine | Timeline, response: Response
) -> None:
    assert grade(MOON, line, response) == Unclear(Doubt.NO_OPTION)


def test_a_line_whose_key_became_another_kind_is_not_graded() -> None:
    assert grade(MOON, replace(MINUTES, card=card("walk#who")), Estimate(151)) == Unclear(Doubt.NO_OPTION)
    assert grade(MOON, replace(LANDED, card=card("walk#who")), Placed(date(1969, 7, 20))) == Unclear(
        Doubt.NO_OPTION
    )
