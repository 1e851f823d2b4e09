import pytest

from studyapp.memory.certainty import CertaintyTally, ConfidentlyWrong, SelfKnowledge
from studyapp.memory.expectation import Given


def given(card: str = "a", day: int = 1, *, right: bool = True, sure: float | None = None) -> Given:
    return Given(card, day, 3 if right else 1, 0.0, 1, "typed", sure)


def told(*answers: Given) -> SelfKnowledge:
    tally = CertaintyTally()
    for one in answers:
        tally.add(one)
    return tally.self_knowledge()


def test_who_was_never_asked_how_sure_has_no_figures():
    found = told(given(), given(right=False))
    assert (found.stated, found.brier, found.levels, found.confidently_wrong) == (None, None, (), ())
    assert found.right.total == 0


def test_what_was_stated_stands_beside_what_came():
    found = told(
        *[given(sure=0.9)] * 3, given(right=False, sure=0.9), given(sure=1.0), given(right=False, sure=0.25)
    )
    assert [(one.low, one.high, one.right.count, one.right.total) for one in found.levels] == [
        (0.2, 0.3, 0, 1),
        (0.9, 1.0, 4, 5),
    ]
    assert found.levels[1].stated == pytest.approx(0.92)
    assert found.levels[1].right.low == pytest.approx(0.3755, abs=1e-4)
    assert found.stated == pytest.approx((4 * 0.9 + 1.0 + 0.25) / 6)
    assert (found.right.count, found.right.total) == (4, 6)


def test_the_brier_score_is_the_mean_square_of_what_was_off():
    assert told(given(sure=0.9), given(right=False, sure=0.5)).brier == pytest.approx((0.01 + 0.25) / 2)


def test_who_was_sure_and_wrong_meets_the_card_again_surest_and_latest_first():
    found = told(
        given("a", 1, right=False, sure=0.75),
        given("b", 2, right=False, sure=1.0),
        given("c", 3, right=False, sure=1.0),
        given("d", 4, right=False, sure=0.5),
    )
    assert found.confidently_wrong == (
        ConfidentlyWrong("c", 3, 1.0),
        ConfidentlyWrong("b", 2, 1.0),
        ConfidentlyWrong("a", 1, 0.75),
    )


def test_a_later_right_answer_clears_it_whether_or_not_certainty_was_asked():
    wrong = given("a", 1, right=False, sure=1.0)
    assert told(wrong, given("a", 2)).confidently_wrong == ()
    assert told(wrong, given("a", 2, sure=0.4)).confidently_wrong == ()
    assert len(told(wrong, given("a", 2, right=False)).confidently_wrong) == 1
