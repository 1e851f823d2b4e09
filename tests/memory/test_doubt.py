import random
import statistics

import pytest

from studyapp.memory.doubt import DRAWN, ENOUGH, possible_weights
from studyapp.memory.expectation import Given, Reset
from studyapp.memory.parameters import DEFAULT, Parameters

GOOD_STABILITY = 2


def answer(card, day, *, right=True):
    return Given(f"moon/{card}#date", day, 3 if right else 1, 0.0, 1, "typed")


def course(cards, *, right):
    return [answer(card, 700_000 + day, right=right) for day in (0, 4, 12) for card in range(cards)]


def weights(met, count=20, seed=1):
    return possible_weights(DEFAULT.weights, met, random.Random(seed), count)


def test_without_answers_each_learner_is_another_one():
    vectors = weights([])
    assert len(set(vectors)) == 20
    for vector in vectors:
        Parameters(0, vector)  # of the right length
        assert 0.1 <= vector[20] <= 0.8
        assert vector[0] <= vector[2]


def test_the_middle_stays_where_the_weights_are():
    first = [vector[GOOD_STABILITY] for vector in weights([], count=2000)]
    assert statistics.median(first) == pytest.approx(DEFAULT.weights[GOOD_STABILITY], rel=0.15)


def test_a_weight_of_none_stays_none():
    without = [*DEFAULT.weights]
    without[17] = 0.0
    (vector,) = possible_weights(without, [], random.Random(1), 1)
    assert vector[17] == 0.0


def test_who_recalls_everything_is_taken_to_forget_slowly():
    good, bad = (
        statistics.median(vector[GOOD_STABILITY] for vector in weights(course(30, right=right)))
        for right in (True, False)
    )
    assert good > bad


def test_many_vectors_stay_likely_however_many_answers_there_are():
    assert len(set(weights(course(400, right=True)))) >= 8


def test_few_answers_hardly_choose():
    found = weights([answer("a", 700_000), answer("a", 700_003)], count=DRAWN)
    assert len(set(found)) > DRAWN * 0.6


def test_of_many_answers_whole_cards_are_looked_at():
    met = course(ENOUGH, right=True)
    assert weights(met) == weights(met)
    assert weights(met, seed=1) != weights(met, seed=2)


def test_a_card_that_was_reset_is_met_anew():
    met = [answer("a", 700_000), Reset("moon/a#date"), answer("a", 700_005)]
    assert len(weights(met)) == 20
