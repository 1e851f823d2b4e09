from datetime import UTC, datetime, timedelta

import pytest

from studyapp.memory.timing import ENOUGH_RIGHT, ENOUGH_WRONG, USUAL, Timed, pace_of, seconds_of

START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def answers(*, number, right, counts=True, seconds=8.0, reading=4.0, start=START):
    step = seconds + reading
    return [Timed(start + timedelta(seconds=step * place), seconds, right, counts) for place in range(number)]


def test_an_answer_takes_its_seconds_and_the_reading_of_its_verdict():
    assert seconds_of(answers(number=3, right=True)) == [
        12.0,
        12.0,
        8.0,
    ]  # the last one's reading is not known


def test_no_answers_take_no_time():
    assert seconds_of([]) == []


def test_who_went_away_did_not_read_all_the_time():
    assert seconds_of(answers(number=2, right=True, reading=600)) == [8.0, 8.0]


def test_a_clock_that_was_set_back_takes_no_time_away():
    assert seconds_of(answers(number=2, right=True, seconds=8, reading=-20)) == [8.0, 8.0]


def test_the_pace_is_the_learners_own_where_there_are_answers_enough():
    right = answers(number=ENOUGH_RIGHT, right=True, seconds=5, reading=1)
    later = right[-1].at + timedelta(hours=1)
    wrong = answers(number=ENOUGH_WRONG, right=False, seconds=9, reading=6, start=later)
    pace = pace_of([*right, *wrong])
    assert pace.right == pytest.approx(6, abs=0.1)
    assert pace.wrong == pytest.approx(15, abs=0.5)


def test_the_second_asking_is_part_of_a_wrong_answer():
    wrong = answers(number=ENOUGH_WRONG, right=False, seconds=9, reading=0)
    again = answers(
        number=ENOUGH_WRONG, right=True, counts=False, seconds=4, reading=0, start=START + timedelta(1)
    )
    assert pace_of([*wrong, *again]).wrong == pytest.approx(13)


def test_few_answers_leave_the_usual_pace():
    assert pace_of(answers(number=3, right=True)) == USUAL
