"""What a person types as a value, and what a bank writes of it."""

from pathlib import Path

import pytest

from studyapp.facts.dates import parse_edtf
from studyapp.facts.values import Bound, DateValue
from studyapp.gui import typed_values
from studyapp.storage.banks import load_bank

NEAR = parse_edtf("2016")
NAMES = {"iraq": "iq", "syria": "sy", "bosnia and herzegovina": "ba", "korea, north": "kp"}
BANK = Path(__file__).resolve().parents[2] / "questions" / "war-against-isil"


def find(name: str) -> str:
    return NAMES.get(name.casefold(), "")


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("9 December 2017", {"date": "2017-12-09"}),
        ("Dec 9, 2017", {"date": "2017-12-09"}),
        ("2017-12-09", {"date": "2017-12-09"}),
        ("June 2014", {"date": "2014-06"}),
        ("mid-June 2014", {"date": "2014-06", "part": "mid"}),
        ("early 2015", {"date": "2015", "part": "early"}),
        ("about June 2014", {"date": "2014-06~"}),
        ("2013~", {"date": "2013~"}),
        ("from 2013 to 2017", {"date": "2013/2017"}),
        ("2015 and 2016", {"date": "2015/2016"}),
        ("between 3 and 8 May 2014", {"date": "[2014-05-03..2014-05-08]"}),
        ("[2014-05..2014-06]", {"date": "[2014-05..2014-06]"}),
        ("31 June 2014", {"date": "31 June 2014"}),
        ("June", {"date": "June"}),  # the year is not guessed
        ("21", {"date": "21"}),
        ("", {"date": ""}),
    ],
)
def test_a_date_is_read_in_words_and_as_edtf(typed, shape):
    assert typed_values.date_shape(typed, "en", NEAR) == shape


def test_a_date_that_cannot_be_used_says_why():
    doubt = typed_values.date_doubt
    assert doubt({"date": "2014-06"}, "en", NEAR) == ""
    assert doubt({"date": "31 June 2014"}, "en", NEAR) == "June 2014 has 30 days. Type the date again."
    assert doubt({"date": "3/4/2015"}, "en", NEAR).startswith("That may be 3 April or 4 March 2015.")
    assert doubt({"date": "June"}, "en", NEAR).startswith("That is not a date.")
    assert doubt({"date": " "}, "en", NEAR).startswith("Nothing was typed.")


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("10,000", {"number": 10000}),
        ("over 10,000 fighters", {"number": 10000, "unit": "fighters", "bound": "over"}),
        ("at least 5", {"number": 5, "bound": "at-least"}),
        ("3,000 to 6,000 people", {"range": [3000, 6000], "unit": "people"}),
        ("ten", {"number": 10}),
        ("2.5", {"number": 2.5}),
        ("10.000", {"number": "10.000"}),  # ten, or ten thousand
        ("many", {"number": "many"}),
    ],
)
def test_a_number_is_read_in_figures_and_words(typed, shape):
    assert typed_values.number_shape(typed) == shape


def test_the_bound_before_a_number_is_found_in_its_sentence():
    assert typed_values.bound_behind("it had more than ") is Bound.OVER
    assert typed_values.bound_behind("it had at least ") is Bound.AT_LEAST
    assert typed_values.bound_behind("it had ") is None


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("Iraq", ["iq"]),
        ("Iraq and Syria", ["iq", "sy"]),
        ("Iraq, Syria and Bosnia and Herzegovina", ["iq", "sy", "ba"]),
        ("Bosnia and Herzegovina", ["ba"]),
        ("Korea, North; Iraq", ["kp", "iq"]),
        ("Korea, North, and Iraq", ["kp", "iq"]),
        ("Iraq and Nowhere", ["iq", "Nowhere"]),
        ("Iraq, ", ["iq"]),
        ("", []),
    ],
)
def test_a_list_of_names_is_read_in_one_line(typed, ids):
    assert typed_values.names_shape(typed, find) == ids


def test_another_value_of_the_same_kind_keeps_what_stands_beside_it():
    slot = {"number": 5, "bound": "over", "unit": "men", "ask": "How many?", "also_true": [6]}
    assert typed_values.of_kind(slot, "number", {"number": 6}) == {**slot, "number": 6}
    ranged = typed_values.of_kind(slot, "number", {"range": [5, 6]})
    assert ranged == {"range": [5, 6], "unit": "men", "ask": "How many?", "also_true": [6]}


def test_another_kind_of_value_keeps_the_question():
    slot = {"date": "2015", "part": "early", "implied": "year", "ask": "When?"}
    assert typed_values.of_kind(slot, "phrase", {"phrase": "then"}) == {"phrase": "then", "ask": "When?"}


def test_a_list_with_an_awkward_name_is_written_with_semicolons():
    assert typed_values.list_words(["Iraq", "Syria"]) == "Iraq and Syria"
    assert typed_values.list_words(["Bosnia and Herzegovina", "Iraq"]) == "Bosnia and Herzegovina; Iraq"
    assert typed_values.list_words([]) == ""


def test_what_cannot_be_read_is_shown_as_it_was_typed():
    words = typed_values.words_of
    assert words({"date": "31 June"}, str) == "31 June"
    assert words({"number": "many"}, str) == "many"
    assert words({"range": [3000, 6000]}, str) == "3,000 to 6,000"
    assert words({"ask": "?"}, str) == ""
    assert words({"entities": ["a", "b"]}, str.upper) == "A and B"


def test_every_date_and_number_of_the_bank_is_read_again_from_its_own_words():
    bank = load_bank(BANK)
    for fact in bank.facts.values():
        for slot in fact.slots.values():
            if isinstance(slot.value, DateValue):
                table = {"date": slot.value.edtf} | (
                    {"part": str(slot.value.part)} if slot.value.part else {}
                )
                typed = typed_values.words_of(table, str)
                assert typed_values.date_shape(typed, "en", NEAR) == table, typed
