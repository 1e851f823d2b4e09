import random

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.questions.derive import fits, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import NumberLine, guess_rate
from tests.questions.asked import bank_with, card


def lines(value: str, seeds: int = 40, text: str = "") -> list[NumberLine]:
    bank = bank_with(f'{{ {value}, ask = "{text or "How many were on the island?"}" }}')
    found = []
    for seed in range(seeds):
        question = make_question(Wish(bank, CardId("small", "f", "n"), random.Random(seed)), Form.NUMBER_LINE)
        assert isinstance(question, NumberLine)
        found.append(question)
    return found


def has_line(value: str) -> bool:
    bank = bank_with(f'{{ {value}, ask = "How many were on the island?" }}')
    return fits(bank, card("f#n", bank), Form.NUMBER_LINE)


@pytest.mark.parametrize("number", [5, 8, 14, 36, 50, 60, 250, 1_900, 10_000, 36_000, 500_000_000, 2.5, 0.6])
def test_a_line_begins_at_zero_and_the_key_lies_on_a_step_away_from_the_ends(number: float) -> None:
    for line in lines(f"number = {number}"):
        assert line.low == 0
        assert 0.1 <= number / line.high <= 0.9
        for length in (number, line.high):
            assert abs(length / line.step - round(length / line.step)) < 1e-9
        assert 10 <= line.high / line.step <= 100
        assert float(f"{line.high:.2g}") == line.high  # round
        assert number != int(number) or line.step == int(line.step)


@pytest.mark.parametrize("number", [14, 250, 10_000, 500_000_000])
def test_the_key_does_not_lie_at_the_same_share_of_the_line(number: int) -> None:
    shares = {number / line.high for line in lines(f"number = {number}")}
    assert len(shares) > 4
    assert max(shares) - min(shares) > 0.3


def test_a_share_is_a_share_of_a_hundred() -> None:
    for number in (3, 50, 99):
        ends = {(line.low, line.high, line.step) for line in lines(f'number = {number}, unit = "%"')}
        assert ends == {(0, 100, 1)}
    assert {line.step for line in lines('number = 21.5, unit = "%"')} == {0.5}
    assert not has_line('number = 100, unit = "%"')
    assert not has_line('number = 120, unit = "%"')


def test_a_number_of_three_figures_lies_on_a_line_that_begins_above_zero() -> None:
    found = lines("number = 151")
    assert len({(line.low, line.high) for line in found}) > 3
    for line in found:
        assert line.low < 151 < line.high
        assert line.low % 10 == 0
        assert line.high - line.low >= 151 / 2
        assert line.step == 1


@pytest.mark.parametrize(
    "value",
    ["number = 1_372", "number = 1_000_001", "range = [3000, 6000]", "number = 0", "number = 4", "number = -5", "number = 1.23456", "number = 100, tolerance = 1000", 'date = "1969"'],
)  # fmt: skip
def test_what_nobody_could_point_to_has_no_line(value: str) -> None:
    assert not has_line(value)


def test_the_chance_is_the_share_of_the_steps_that_count_as_right() -> None:
    for line in lines("number = 14"):
        assert guess_rate(line) == line.chance == 1 / (line.high / line.step + 1)
    for line in lines("number = 40, tolerance = 2"):
        within = [
            n for n in range(0, int(line.high) + 1, int(line.step)) if abs(n - 40) <= max(2, line.step / 2)
        ]
        assert line.chance == len(within) / (line.high / line.step + 1)


def test_a_bounded_number_is_asked_for_its_limit() -> None:
    [line] = lines(
        'number = 10_000, bound = "over", unit = "fighters"', 1, "Over how many fighters were left?"
    )
    assert line.stem == "Over how many fighters were left?"
    assert line.key == "10,000"
    assert line.unit == "fighters"
