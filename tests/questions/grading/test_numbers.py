import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.verdict import (
    AlsoTrue,
    Different,
    Doubt,
    Exact,
    NumberOff,
    Outcome,
    PartOfSpan,
    Unclear,
    Verdict,
)
from tests.questions.asked import bank_with, graded

RIGHT = Verdict(Outcome.RIGHT, Exact())
DIFFERENT = Verdict(Outcome.WRONG, Different())


def number(slot: str) -> Bank:
    return bank_with(f'{{ {slot}, ask = "How many stones of the island were there at last?" }}')


TEN_THOUSAND = number('number = 10_000, bound = "over", unit = "fighters"')
FIVE_PERCENT = number('number = 5, unit = "%"')
UNDER_250 = number('number = 250, bound = "under", unit = "operatives"')
DISTANCE = number('number = 5, unit = "km"')


@pytest.mark.parametrize(
    "text",
    ["10,000", "10000", "10 000", "10\u202f000", "10’000", "10.000", "10k", "10 thousand", "ten thousand", "Ten Thousand fighters",
     "over 10,000", "more than ten thousand", "10,000+", "at least 10,000.", ">10,000", "about 10,000 fighters", "10,000.0", "0.01m"],
)  # fmt: skip
def test_a_number_is_read_in_digits_and_words(text: str) -> None:
    assert graded("f#n", text, TEN_THOUSAND) == RIGHT


@pytest.mark.parametrize("text", ["10 thousend", "ten thousands", "ten tousand"])
def test_a_misspelt_word_for_a_large_number_is_asked_again(text: str) -> None:
    assert graded("f#n", text, TEN_THOUSAND) == Unclear(Doubt.NO_NUMBER)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-five", 25),
        ("two hundred and fifty", 250),
        ("a hundred and one", 101),
        ("a hundred and one thousand", 101_000),
        ("two thousand and twenty-five", 2025),
        ("one million two hundred thousand", 1_200_000),
        ("1.5 million", 1_500_000),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("none", 0),
        ("1.234.567", 1_234_567),
        ("1,5", 1.5),
        ("-5", -5),
        ("twenty and", 20),
        ("1.234,5", 1234.5),
    ],
)
def test_number_words_and_groups_of_digits(text: str, value: float) -> None:
    assert graded("f#n", text, number(f"number = {value}")) == RIGHT


def test_a_point_between_three_digits_may_be_decimal() -> None:
    assert graded("f#n", "1.250", number("number = 1.25")) == RIGHT
    assert graded("f#n", "1.250", number("number = 1250")) == RIGHT


@pytest.mark.parametrize("text", ["5 %", "5%", "5\u00a0%", "five percent", "5 per cent", "five"])
def test_per_cent_may_be_said_or_left_out(text: str) -> None:
    assert graded("f#n", text, FIVE_PERCENT) == RIGHT


def test_another_number_tells_on_which_side_it_is() -> None:
    assert graded("f#n", "8,000", TEN_THOUSAND) == Verdict(Outcome.WRONG, NumberOff(low=True))
    assert graded("f#n", "12,000", TEN_THOUSAND) == Verdict(Outcome.WRONG, NumberOff(low=False))


def test_a_number_within_the_tolerance_is_right() -> None:
    assert graded("walk#minutes", "149") == RIGHT
    assert graded("walk#minutes", "148") == Verdict(Outcome.WRONG, NumberOff(low=True))


def test_another_unit_or_the_other_bound_is_wrong() -> None:
    assert graded("f#n", "5 miles", DISTANCE) == DIFFERENT
    assert graded("f#n", "5 kilometres", DISTANCE) == RIGHT
    assert graded("f#n", "5 %", DISTANCE) == DIFFERENT
    assert graded("f#n", "5 km", number("number = 5")) == RIGHT
    assert graded("f#n", "under 10,000", TEN_THOUSAND) == DIFFERENT
    assert graded("f#n", "over 5", FIVE_PERCENT) == RIGHT


@pytest.mark.parametrize(
    "text",
    ["250", "under 250", "<250", "less than 250", "fewer than 250 operatives", "no more than 250", "not more than 250",
     "250 or fewer", "250 operatives or fewer", "250 at most", "up to 250", "two hundred and fifty"],
)  # fmt: skip
def test_an_upper_limit_may_be_said_in_many_ways(text: str) -> None:
    assert graded("f#n", text, UNDER_250) == RIGHT


@pytest.mark.parametrize(
    "text", ["over 250", "250+", "250 or more", "at least 250", "no fewer than 250", "250 operatives or more"]
)
def test_a_lower_limit_is_not_an_upper_one(text: str) -> None:
    assert graded("f#n", text, UNDER_250) == DIFFERENT


@pytest.mark.parametrize("text", ["approx. 60", "approx 60", "~60", "another 60", "a further sixty"])
def test_small_words_before_a_number_do_not_count(text: str) -> None:
    assert graded("f#n", text, number("number = 60")) == RIGHT


@pytest.mark.parametrize(
    "text",
    ["many", "not 10,000", "no 10,000", "10,000 not", "8,000 or 10,000", "8,000 10,000", "1 2 3", "1,2,3.4"],
)
def test_what_is_not_one_number_is_asked_for_again(text: str) -> None:
    assert graded("f#n", text, TEN_THOUSAND) == Unclear(Doubt.NO_NUMBER)


@pytest.mark.parametrize("text", ["10⁴", "½", "①"])
def test_digits_that_folding_would_change_are_asked_for_again(text: str) -> None:
    assert graded("f#n", text, TEN_THOUSAND) == Unclear(Doubt.ODD_DIGITS)


@pytest.mark.parametrize(
    "text",
    ["3,000 to 6,000", "3000-6000", "3,000–6,000 dollars", "between $3,000 and $6,000", "6000 to 3000", "3k-6k", "3-6k",
     "3 to 6 thousand", "three to six thousand", "between three and six thousand dollars", "three thousand and six thousand", "3–6 thousand"],
)  # fmt: skip
def test_a_span_of_numbers_is_right_when_both_ends_are(text: str) -> None:
    assert graded("motto#price", text) == RIGHT


@pytest.mark.parametrize("text", ["3 to 6000", "3 to 6 hundred", "6 to 3 thousand"])
def test_a_span_of_other_numbers_is_wrong(text: str) -> None:
    assert graded("motto#price", text) == DIFFERENT


def test_a_scale_behind_the_second_number_may_be_its_own() -> None:
    assert graded("f#n", "300 to 1 thousand", number("range = [300, 1000]")) == RIGHT
    assert graded("f#n", "5 to 1 thousand", number("range = [5, 1000]")) == RIGHT
    assert graded("f#n", "twenty-five thousand", number("number = 25_000")) == RIGHT


def test_a_number_within_the_span_is_close() -> None:
    assert graded("motto#price", "4,000") == Verdict(Outcome.CLOSE, PartOfSpan())
    assert graded("motto#price", "2,000") == Verdict(Outcome.WRONG, NumberOff(low=True))
    assert graded("motto#price", "2,000 to 6,000") == DIFFERENT


def test_another_true_number_is_right() -> None:
    assert graded("f#n", "12", number("number = 14, also_true = [12]")) == Verdict(Outcome.RIGHT, AlsoTrue())


def test_a_text_of_thousands_of_words_is_no_number() -> None:
    assert graded("f#n", "over 10,000", TEN_THOUSAND) == RIGHT
    assert graded("f#n", f"{'over ' * 5000}10,000", TEN_THOUSAND) == Unclear(Doubt.NO_NUMBER)
