"""What the desk hands out for the year ahead and for what was foretold."""

from dataclasses import replace

import pytest

from studyapp.gui.desks.foretelling_desk import ForetellingDesk
from studyapp.gui.desks.plan_desk import PlanDesk
from studyapp.memory.certainty import ConfidentlyWrong
from studyapp.memory.pace import Pace
from studyapp.processes import CancelledError
from studyapp.study.selection import Selection


@pytest.fixture
def plan(desk):
    return PlanDesk(desk.studies)


@pytest.mark.parametrize("minutes", [10, 20, 45, 120])
def test_minutes_stand_for_reviews_beside_the_new_questions(plan, minutes):
    trial = plan.with_minutes(replace(plan.present, new_a_day=10), minutes)
    assert plan.minutes(trial) == pytest.approx(minutes, abs=0.2)
    assert trial.new_a_day == 10


def test_at_least_one_review_is_left_where_new_questions_take_all_minutes(plan):
    assert plan.with_minutes(replace(plan.present, new_a_day=100), 2).reviews_a_day == 1


def test_a_learner_who_answers_in_no_time_is_allowed_what_can_be_kept(plan, monkeypatch):
    monkeypatch.setattr(plan._studies, "pace", lambda: Pace(0.0, 0.0))
    trial = plan.with_minutes(plan.present, 10)
    plan.use(trial)
    assert plan.present == trial


def test_settings_are_kept_and_taken_back_with_all_others_left_alone(plan, desk):
    desk.save(replace(desk.learner.settings, four_buttons=True))
    before = desk.learner.settings
    plan.use(replace(plan.present, retention=0.85, new_a_day=4))
    assert plan.can_take_back
    assert desk.learner.settings == replace(before, retention=0.85, new_a_day=4)
    plan.take_back()
    assert desk.learner.settings == before
    assert not plan.can_take_back
    plan.take_back()
    assert desk.learner.settings == before


def test_a_year_is_simulated_by_the_learners_own_settings(plan, desk):
    desk.save(replace(desk.learner.settings, weekdays=(1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0)))
    one, other = plan.simulation([plan.present, replace(plan.present, new_a_day=0)])(lambda: False)
    assert sum(one.begun) > 0
    assert sum(other.begun) == 0
    assert one.begun[0] == 0  # a Sunday
    assert len(one.reviews) == 365


def test_what_nobody_waits_for_is_cancelled(plan):
    with pytest.raises(CancelledError):
        plan.simulation([plan.present])(lambda: True)


def test_cards_that_the_bank_no_longer_has_are_not_told(desk):
    foretelling = ForetellingDesk(desk.studies)
    told = foretelling.sure_and_wrong(
        [ConfidentlyWrong("moon/gone#date", 739000, 1.0), ConfidentlyWrong("moon/walk#who", 739000, 0.75)]
    )
    assert [str(one.card) for one in told] == ["moon/walk#who"]
    assert told[0].key in told[0].sentence
    assert foretelling.practice(told) == Selection(cards=(told[0].card,))


def test_other_weights_ask_for_other_figures(desk):
    foretelling = ForetellingDesk(desk.studies)
    mark = foretelling.mark()
    assert foretelling.mark() == mark
    with desk.studies.database.transaction("The weights") as write:
        write.execute(
            "INSERT INTO parameters (id, made_on, weights) SELECT 2, made_on, weights FROM parameters"
        )
    desk.save(replace(desk.learner.settings, parameters=2))
    assert foretelling.mark() != mark
