"""A short form of the benchmark: what holds in every one of its long runs holds with two learners."""

import pytest

from studyapp.facts.forms import Form
from tests.bench.memory import efficiency, exams, fits, levels, loads, run
from tests.bench.memory.trial import Setting

LEARNERS = range(2)
SHORT = Setting(facts=100, days=240)


@pytest.mark.parametrize("mix", ["choice only", "true/false only"])
def test_soft_credit_brings_recall_nearer_to_the_desired_retention(mix: str):
    row = levels.measure(levels.AS_BELIEVED, mix, 0.90, LEARNERS, SHORT)
    assert row.naive.median < row.soft.median < 1.0


def test_without_guessing_recall_is_what_was_desired():
    assert levels.MIXES["typed only"] == (Form.TYPED,)
    row = levels.measure(levels.AS_BELIEVED, "typed only", 0.90, LEARNERS, SHORT)
    assert abs(row.soft.median) < 1.0
    assert row.soft == row.naive


def test_more_is_remembered_per_minute_than_with_sm_2_where_memory_is_as_in_dash():
    rows, curves = efficiency.measure(efficiency.Case("DASH"), LEARNERS, SHORT)
    found = {(row.own, row.peer): row for row in rows}
    assert found["ours", "SM-2"].theirs.median > 1.0
    assert {len(curve) for curve in curves["ours"]} == {5}
    assert len(rows) == len(efficiency.OURS) * len(efficiency.PEERS)


@pytest.mark.parametrize("truth", ["FSRS-6", "DASH"])
def test_a_plan_for_an_exam_comes_to_more_than_constant_retention(truth: str):
    row = exams.measure(exams.Exam(days=30, facts=100, minutes=5.0), truth, LEARNERS)
    assert row.usual.median > 0.0


def test_the_outlook_holds_for_a_learner_who_is_as_the_weights_say():
    row = exams.foresight(exams.Exam(days=30, facts=100, minutes=5.0), "FSRS-6", LEARNERS)
    assert abs(row.off.median) < 10


def test_choosing_the_lightest_day_evens_out_the_work():
    row = loads.measure("a bank of 300, 10 new a day", "FSRS-6", LEARNERS)
    assert row.level.median < row.fuzz.median


def test_fitted_weights_foretell_a_learner_who_is_unlike_the_defaults_better():
    row = fits.measure(fits.LEARNERS[0], range(3))
    assert row.kept
    assert row.change is not None
    assert row.change.median < 0


def test_the_benchmark_prints_tables(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.argv", ["run", "--seeds", "1", "--part", "foresight"])
    run.main()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("| day | truth | foreseen |")
    assert {line.count("|") for line in lines if line.startswith("|")} == {7}
