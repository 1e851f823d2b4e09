import pytest

from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Rating
from studyapp.questions.question import Typed
from studyapp.questions.response import DontKnow, Words
from studyapp.study.certainty import Certainty
from studyapp.study.rating import LONGEST
from tests.answers import right, wrong
from tests.study.sittings import CARDS, LANDING, PLACE, known, sitting

SURE, GUESSING = Certainty.SURE.value, Certainty.GUESSING.value


@pytest.mark.parametrize(
    ("certainty", "others_first"), [(SURE, 2), (Certainty.FAIRLY_SURE.value, 4), (GUESSING, 4), (None, 4)]
)
def test_what_was_held_for_certain_and_wrong_comes_back_sooner(journal, clock, certainty, others_first):
    session = sitting(journal)
    missed = session.ask(clock.now).card.id
    session.answer(wrong(session.asking.question), clock.after(5), certainty=certainty)
    others = 0
    while session.proceed(clock.after(1)).card.id != missed:
        others += 1
        session.answer(right(session.asking.question), clock.after(5), certainty=certainty)
    assert others == others_first
    assert session.asking.again


def test_an_answer_is_confidently_wrong_until_it_is_counted_as_right(journal, clock):
    session = sitting(journal, CARDS)
    session.ask(clock.now)
    answered = session.answer(wrong(session.asking.question), clock.after(5), certainty=SURE)
    assert answered.confidently_wrong
    assert not session.overrule(clock.after(1)).confidently_wrong


def test_whoever_was_right_or_in_doubt_or_not_asked_was_not_confidently_wrong(journal, clock):
    session = sitting(journal, CARDS)
    session.ask(clock.now)
    for response, certainty in ((right, SURE), (wrong, GUESSING), (wrong, None)):
        answered = session.answer(response(session.asking.question), clock.after(5), certainty=certainty)
        assert not answered.confidently_wrong
        session.proceed(clock.after(1))


def test_the_certainty_is_kept_with_the_answer(journal, clock):
    session = sitting(journal, (LANDING,))
    session.ask(clock.now)
    session.answer(right(session.asking.question), clock.after(5), certainty=0.7)
    assert [answer.certainty for answer in journal.answers] == [0.7]


def test_the_time_in_which_a_certainty_was_stated_is_not_counted(journal, clock):
    session = sitting(journal, (LANDING, PLACE))
    session.ask(clock.now)
    given_at = clock.after(9)
    answered = session.answer(
        right(session.asking.question), clock.after(LONGEST), certainty=SURE, given_at=given_at
    )
    assert (answered.seconds, answered.rating) == (9.0, Rating.GOOD)
    assert journal.answers[0].review.answered_at == clock.now


def test_a_response_that_cannot_be_read_is_told_before_anything_is_kept(journal, clock):
    session = sitting(journal, (known(LANDING),), seed=typed_seed(journal, clock))
    session.ask(clock.now)
    assert session.doubt(Words("perhaps")) is not None
    assert session.doubt(Words("20 July 1969")) is None
    assert session.doubt(DontKnow()) is None
    assert journal.answers == []
    assert session.answer(Words("20 July 1969"), clock.after(3)).outcome is Outcome.RIGHT
    with pytest.raises(ValueError, match="no question is open"):
        session.doubt(Words("1970"))


def typed_seed(journal, clock):
    seeds = range(50)
    return next(
        seed
        for seed in seeds
        if isinstance(sitting(journal, (known(LANDING),), seed=seed).ask(clock.now).question, Typed)
    )
