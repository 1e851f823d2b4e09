"""The parts of the benchmark do what its description says."""

import random
from itertools import pairwise

import pytest

from studyapp.facts.forms import Form
from tests.bench.memory import peers
from tests.bench.memory.compare import estimate, minutes_for, per_minute
from tests.bench.memory.efficiency import ENTRIES, Case, learner
from tests.bench.memory.learner import GUESS_RATE, READING, SECONDS, Learner
from tests.bench.memory.ours import Ours
from tests.bench.memory.trial import Setting, run
from tests.bench.memory.truths import PRIOR, TRUTHS


class Blank:
    """Someone who never remembers anything."""

    def recall(self, item: int, day: int) -> float:
        return 0.0

    def study(self, item: int, day: int, *, recalled: bool) -> None:
        assert not recalled


def answers(course: peers.Course, *rights: bool) -> list[int]:
    """The intervals that a scheduler gives to answers on the days that it wants."""
    days = [0]
    for right in rights:
        days.append(course.answered((0, 0), Form.TYPED, days[-1], right=right))
    return [later - day for day, later in pairwise(days)]


@pytest.mark.parametrize("name", TRUTHS)
def test_what_was_studied_is_forgotten_little_by_little_and_better_kept_after_more_study(name: str):
    truth = TRUTHS[name](random.Random(1), 2)
    for item, studies in ((0, 1), (1, 4)):
        for day in range(studies):
            truth.study(item, 10 + 5 * day, recalled=True)
    once = [truth.recall(0, 10 + days) for days in (1, 10, 100)]
    often = [truth.recall(1, 25 + days) for days in (1, 10, 100)]
    assert once == sorted(once, reverse=True)
    assert all(0 < few < many <= 1 for few, many in zip(once, often, strict=True))


@pytest.mark.parametrize("name", TRUTHS)
def test_the_same_seed_is_the_same_learner_and_another_seed_another(name: str):
    def recall(seed: int) -> float:
        truth = TRUTHS[name](random.Random(seed), 1)
        truth.study(0, 0, recalled=True)
        return truth.recall(0, 5)

    assert recall(1) == recall(1) != recall(2)


@pytest.mark.parametrize("form", GUESS_RATE)
def test_who_remembers_nothing_is_right_as_often_as_the_form_can_be_guessed(form: Form):
    someone = Learner(Blank(), 1, random.Random(1))
    someone._met.add(0)
    rights = sum(someone.answer(0, form, day) for day in range(3000))
    assert rights / 3000 == pytest.approx(GUESS_RATE[form], abs=0.03)


def test_a_wrong_answer_costs_its_reading_and_a_second_asking():
    someone = Learner(Blank(), 1, random.Random(1))
    someone._met.add(0)
    someone.answer(0, Form.TYPED, 0)
    assert someone.seconds == 2 * SECONDS[Form.TYPED] + READING


def test_what_was_never_asked_is_known_by_few():
    assert learner(Case("DASH"), Setting(facts=10), 1).known(50) == pytest.approx(PRIOR)


def test_forms_that_are_remembered_apart_share_only_some_answers():
    someone = learner(Case("FSRS-6", transfer=0.5), Setting(facts=300), 1)
    for fact in range(300):
        someone.answer(fact, Form.TYPED, 0)
    unlike = sum(someone.recall(fact, Form.CHOICE, 1) == PRIOR for fact in range(300))
    assert 0.4 < unlike / 300 < 0.6
    assert all(someone.recall(fact, Form.TYPED, 1) != PRIOR for fact in range(300))


def test_leitner_goes_back_to_the_first_box_and_a_fixed_ladder_stays():
    rights = (True, True, True, False, True)
    assert answers(peers.leitner(1, random.Random(1)), *rights) == [1, 2, 4, 1, 2]
    assert answers(peers.ladder(1, random.Random(1)), *rights) == [1, 3, 7, 7, 14]


def test_sm_2_multiplies_by_its_ease_and_begins_again_after_a_lapse():
    intervals = answers(peers.Sm2(1, random.Random(1)), True, True, True, True, False, True)
    assert intervals[:2] == [1, 2]
    assert 2.3 < intervals[3] / intervals[2] < 2.7
    assert intervals[4:] == [1, 2]


def test_a_learner_sees_each_fact_and_no_fact_twice_a_day():
    asked: set[tuple[int, int]] = set()

    class Watched(peers.PerQuestion):
        def answered(self, unit: peers.Unit, form: Form, day: int, *, right: bool) -> int:
            assert (unit[0], day) not in asked
            asked.add((unit[0], day))
            return super().answered(unit, form, day, right=right)

    setting = Setting(facts=20, days=60, attendance=0.8)
    outcome = run(learner(Case("HLR"), setting, 1), Watched(0.9, random.Random(1)), setting, random.Random(1))
    assert {fact for fact, _ in asked} == set(range(20))
    assert sum(outcome.reviews) == len(asked) - 3 * 20
    assert 0 in outcome.reviews


@pytest.mark.parametrize("name", ENTRIES)
def test_more_minutes_buy_more_knowledge_with_every_scheduler(name: str):
    setting = Setting(facts=40, days=200)
    low, high = (
        run(
            learner(Case("DASH"), setting, 1),
            ENTRIES[name].make(knob, random.Random(1)),
            setting,
            random.Random(1),
        )
        for knob in (ENTRIES[name].settings[0], ENTRIES[name].settings[-1])
    )
    assert (low.minutes < high.minutes) == (low.known < high.known)


def test_half_the_minutes_for_the_same_knowledge_is_twice_as_much():
    peer, own = [(0.8, 200.0), (0.9, 400.0)], [(0.7, 50.0), (0.8, 100.0), (0.9, 200.0)]
    assert per_minute(peer, own, 0.85) == pytest.approx(2.0)
    assert per_minute(peer, own, 0.75) == pytest.approx(2.0)  # the nearest level that both reach
    assert per_minute(peer, [(0.1, 1.0), (0.2, 2.0)], 0.8) is None


def test_of_settings_that_reach_the_same_the_cheapest_counts():
    assert minutes_for(0.8, [(0.7, 90.0), (0.8, 300.0), (0.81, 100.0), (0.8, 120.0)]) == pytest.approx(120.0)


def test_the_interval_of_a_median_holds_it_and_narrows_with_more_learners():
    rng = random.Random(1)
    few, many = (estimate([rng.gauss(1, 0.2) for _ in range(count)]) for count in (8, 80))
    assert few.low < few.median < few.high
    assert many.high - many.low < few.high - few.low


def test_the_ladder_asks_what_is_well_known_in_harder_forms():
    course = Ours(0.9, random.Random(1))
    assert course.form((0, 0), 0) in {Form.CHOICE, Form.TRUE_FALSE}
    day = 0
    for _ in range(6):
        day = course.answered((0, 0), Form.TYPED, day, right=True)
    assert course.form((0, 0), day) is Form.TYPED
