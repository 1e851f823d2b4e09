import random
from datetime import date

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.values import Precision
from studyapp.questions.derive import fits, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import Timeline, guess_rate
from tests.banks import small_bank
from tests.questions.forms.towns import event

OPENING = CardId("small", "opening", "when")


def bank(value: str, ask: str = "", more: str = "") -> Bank:
    era = event("earliest", 'date = "1940"') + event("latest", 'date = "1960"')
    return small_bank(event("opening", value, more, ask=ask) + era)


def lines(value: str, ask: str = "", seeds: int = 40, more: str = "") -> list[Timeline]:
    found = []
    known = bank(value, ask, more)
    for seed in range(seeds):
        question = make_question(Wish(known, OPENING, random.Random(seed)), Form.TIMELINE)
        assert isinstance(question, Timeline)
        found.append(question)
    return found


def has_line(value: str, ask: str = "") -> bool:
    return fits(bank(value, ask), OPENING, Form.TIMELINE)


@pytest.mark.parametrize(
    ("value", "precision"),
    [
        ('date = "1950"', Precision.YEAR),
        ('date = "1950-05"', Precision.MONTH),
        ('date = "1950-05-20"', Precision.DAY),
        ('date = "1950-05", part = "mid"', Precision.DAY),
        ('date = "1950", part = "early"', Precision.MONTH),
    ],
)
def test_a_line_goes_from_new_year_to_new_year_around_the_key(value: str, precision: Precision) -> None:
    for line in lines(value):
        assert line.precision is precision
        assert (line.first.month, line.first.day, line.last.month, line.last.day) == (1, 1, 1, 1)
        assert line.first <= date(1950, 1, 1) < date(1951, 1, 1) <= line.last


@pytest.mark.parametrize("value", ['date = "1950"', 'date = "1950-05"'])
def test_months_and_years_are_placed_among_all_that_the_bank_knows(value: str) -> None:
    found = lines(value)
    assert {line.first.year for line in found} == {1937, 1938, 1939, 1940}
    assert {line.last.year for line in found} == {1961}


def test_days_are_placed_among_three_years_in_any_of_them() -> None:
    found = lines('date = "1950-05-20"')
    assert {(line.first.year, line.last.year) for line in found} == {(1948, 1951), (1949, 1952), (1950, 1953)}
    assert {guess_rate(line) for line in found} <= {1 / 1095, 1 / 1096}


def test_no_line_goes_on_beyond_the_last_year_of_the_bank() -> None:
    assert {line.last.year for line in lines('date = "1960-05-20"')} == {1961}
    assert {line.last.year for line in lines('date = "1959-05-20"')} == {1960, 1961}


def test_a_short_or_long_era_leaves_a_line_of_usual_length() -> None:
    alone = small_bank(event("opening", 'date = "1950"'))
    wide = small_bank(event("opening", 'date = "1950"') + event("oldest", 'date = "1066"'))
    for known, length in ((alone, 8), (wide, 40)):
        for seed in range(20):
            line = make_question(Wish(known, OPENING, random.Random(seed)), Form.TIMELINE)
            assert isinstance(line, Timeline)
            assert line.last.year - line.first.year == length
            assert line.last == date(1951, 1, 1)


def test_the_line_is_the_year_that_the_question_gives_away() -> None:
    [line] = lines('date = "1950-05-20"', "On which day of 1950 did it open?", 1)
    assert (line.first, line.last) == (date(1950, 1, 1), date(1951, 1, 1))
    assert line.chance == 1 / 365
    assert not has_line('date = "1950"', "In which year, 1950 or not, did it open?")
    assert not has_line('date = "1950-05-20"', "On which day of May 1950 did it open?")


@pytest.mark.parametrize(
    "value", ['date = "1950/1952"', 'date = "[1950..1951]"', 'date = "1950~"', "number = 3"]
)
def test_what_is_no_one_day_month_or_year_has_no_line(value: str) -> None:
    assert not has_line(value)


def test_a_line_at_the_ends_of_the_calendar_stays_within_it() -> None:
    for edtf in ("0001", "9999-05-05"):
        known = small_bank(event("opening", f'date = "{edtf}"'))
        for seed in range(20):
            line = make_question(Wish(known, OPENING, random.Random(seed)), Form.TIMELINE)
            assert isinstance(line, Timeline)
            assert line.first < line.last


def test_a_claim_is_placed_in_the_name_of_its_speaker() -> None:
    [line] = lines('date = "1950"', seeds=1, more='according_to = { who = ["bean"] }')
    assert line.stem == "According to Alan Bean, when did the opening take place?"
    assert line.key == "1950"
