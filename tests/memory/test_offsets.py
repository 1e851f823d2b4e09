import math
import random

import pytest

from studyapp.memory.expectation import Expected
from studyapp.memory.offsets import ENOUGH, OffsetFitter, Offsets, WeighedOffsets

EASIER, HARDER = 1.0, -0.8
GUESS = {"choice": 1 / 3, "typed": 0.0}


def answers(count: int, offsets: dict[str, float], seed: int = 1) -> list[Expected]:
    rng, found = random.Random(seed), []
    for _ in range(count):
        form, recall = rng.choice(list(GUESS)), rng.uniform(0.6, 0.98)
        logit = math.log(recall / (1 - recall)) + offsets.get(form, 0.0)
        chance = GUESS[form] + (1 - GUESS[form]) / (1 + math.exp(-logit))
        found.append(Expected(recall, GUESS[form], rng.random() < chance, 5, 2, 0, form))
    return found


def weighed(asked: list[Expected]) -> WeighedOffsets:
    fitter = OffsetFitter()
    for place, one in enumerate(asked):
        fitter.add(one, held_out=place >= len(asked) * 0.8)
    return fitter.weigh()


def test_an_offset_moves_the_chance_of_its_form_only():
    offsets = Offsets({"choice": 1.0})
    assert offsets.chance("typed", 0.7, 0.0) == 0.7
    assert offsets.chance("choice", 0.5, 0.0) == pytest.approx(1 / (1 + math.exp(-1)))
    assert offsets.chance("choice", 0.5, 0.5) == pytest.approx(0.5 + 0.5 / (1 + math.exp(-1)))
    assert Offsets().chance("choice", 0.7, 0.5) == pytest.approx(0.85)


def test_forms_that_differ_are_found_and_used():
    found = weighed(answers(8000, {"choice": EASIER, "typed": HARDER}))
    assert found.used == found.fitted
    assert found.used.by_form["choice"] == pytest.approx(EASIER, abs=0.2)
    assert found.used.by_form["typed"] == pytest.approx(HARDER, abs=0.15)
    assert found.loss_with < found.loss_without
    assert (found.answers, found.held_out) == (8000, 1600)


def test_below_a_thousand_answers_nothing_is_used():
    found = weighed(answers(ENOUGH - 1, {"typed": -2.0}))
    assert found.used == Offsets()
    assert found.loss_with < found.loss_without
    assert found.fitted.by_form["typed"] < -1


def test_offsets_that_foretell_worse_are_not_used():
    turned = answers(2000, {"typed": -2.0}) + answers(500, {"typed": 2.0}, seed=2)
    found = weighed(turned)
    assert found.loss_with > found.loss_without
    assert found.used == Offsets()


def test_forms_without_a_difference_stay_near_nothing():
    found = weighed(answers(6000, {}))
    assert all(abs(offset) < 0.25 for offset in found.fitted.by_form.values())


def test_a_form_with_few_answers_is_drawn_to_nothing():
    fitter = OffsetFitter()
    fitter.add(Expected(0.9, 0.0, right=False, days=5, reviews=2, lapses=0, form="typed"), held_out=False)
    assert -1 < fitter.weigh().fitted.by_form["typed"] < 0


def test_nothing_asked_tells_nothing():
    found = OffsetFitter().weigh()
    assert (found.used, found.fitted, found.answers, found.loss_without) == (Offsets(), Offsets(), 0, None)


def test_a_card_that_is_surely_known_or_forgotten_can_be_foretold():
    fitter = OffsetFitter()
    for recall in (0.0, 1.0):
        fitter.add(
            Expected(recall, 0.0, right=True, days=1, reviews=1, lapses=0, form="typed"), held_out=False
        )
    assert math.isfinite(fitter.weigh().fitted.by_form["typed"])
