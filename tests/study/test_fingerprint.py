from dataclasses import replace

import pytest

from studyapp.facts.bank import Status
from studyapp.facts.values import NumberValue
from studyapp.study.fingerprint import fact_hash
from tests.banks import moon_bank

WALK = moon_bank().facts["walk"]


def test_a_fact_has_sixteen_digits_that_stay():
    assert fact_hash(WALK) == fact_hash(moon_bank().facts["walk"])
    assert len(bytes.fromhex(fact_hash(WALK))) == 8


def test_moving_a_fact_in_its_file_changes_nothing():
    assert fact_hash(replace(WALK, file="other.toml", line=900)) == fact_hash(WALK)


def test_a_former_name_changes_nothing():
    assert fact_hash(replace(WALK, was=("stroll#who",))) == fact_hash(WALK)


@pytest.mark.parametrize(
    "changed",
    [
        replace(WALK, text=WALK.text + " It was slow."),
        replace(WALK, status=Status.DISPUTED),
        replace(WALK, given={"mission": NumberValue(11, 11)}),
        replace(WALK, slots={**WALK.slots, "mass": replace(WALK.slots["mass"], value=NumberValue(22, 22))}),
    ],
)
def test_whatever_a_fact_says_is_part_of_its_mark(changed):
    assert fact_hash(changed) != fact_hash(WALK)


def test_all_facts_of_a_bank_have_marks_of_their_own():
    facts = moon_bank().facts.values()
    assert len({fact_hash(fact) for fact in facts}) == len(facts)
