"""What was got wrong lately is read from the newest end, as corrections left it; and what was wrong with certainty."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.review import Correction, CorrectionKind
from studyapp.storage.slips import LATELY, Slips
from studyapp.storage.uuid7 import Ids, first_id
from tests.storage.conftest import DAY

OTHER = Card(CardId("moon", "second-landing", "date"))
ELSEWHERE = Card(CardId("moonlight", "first-landing", "date"))
WRONG = "24 July 1969"


@pytest.fixture
def slips(database, learner):
    return Slips(database, learner.id, "moon")


@pytest.fixture
def correct(journal):
    """Correct an answer that was kept."""
    later = count(1)

    def say(card, answer, kind, rating=None):
        at = answer.review.answered_at + timedelta(seconds=next(later))
        name = journal.new_id()
        journal.correct(card, [Correction(name, answer.review.id, card.id, at, kind, rating)])

    return say


@pytest.fixture
def sure(answering, journal):
    """Answer a card wrongly, or rightly, and say before how sure."""

    def answer(card, certainty, rating=Rating.AGAIN, *, after=0, counts=True):
        kept = journal.record
        journal.record = lambda card, given: kept(card, replace(given, certainty=certainty))
        after_it, given = answering(card, rating, after, counts=counts, response=WRONG)
        journal.record = kept
        return after_it, given

    return answer


@pytest.fixture
def mistake(answering, landing):
    """A wrong answer and the card after it."""
    return answering(landing, Rating.AGAIN, response=WRONG)


def told(slips, after=0):
    return [(one.card, one.response) for one in slips.wrong(DAY + timedelta(days=after))]


def test_wrong_answers_are_read_in_the_order_of_time_with_what_was_shown(slips, answering, landing):
    card, first = answering(landing, Rating.AGAIN, response=WRONG)
    answering(card, Rating.GOOD, 1)
    _, last = answering(OTHER, Rating.AGAIN, 2, response="16 July 1969", counts=False)
    one, other = slips.wrong(DAY + timedelta(days=2))
    assert (one.id, one.card, one.day, one.form) == (first.review.id, landing.id, DAY, Form.CHOICE)
    assert (one.options, one.response) == (("16 July 1969", "20 July 1969", "24 July 1969"), WRONG)
    assert other.id == last.review.id


def test_what_says_nothing_is_left_out(slips, answering, landing):
    answering(landing, Rating.AGAIN, response="")
    answering(ELSEWHERE, Rating.AGAIN, response=WRONG)
    assert told(slips) == []


def test_what_lies_long_back_is_left_out(slips, answering, landing):
    answering(landing, Rating.AGAIN, response=WRONG)
    assert told(slips, LATELY - 1) == [(landing.id, WRONG)]
    assert told(slips, LATELY) == []


def test_nothing_older_is_even_read(slips, answering, landing, database):
    answering(landing, Rating.AGAIN, response=WRONG)
    old = "019" + "0" * 5
    columns = ", ".join(name for _, name, *_ in database.rows("PRAGMA table_info(reviews)") if name != "id")
    with database.transaction("An old answer") as write:
        write.execute(f"INSERT INTO reviews (id, {columns}) SELECT '{old}', {columns} FROM reviews")
    assert len(told(slips)) == 1


def test_an_id_of_today_lies_behind_the_first_of_the_last_days():
    assert first_id(90) < first_id(1) < Ids().new()


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ((CorrectionKind.REVOKED, None), False),
        ((CorrectionKind.OVERRULED, Rating.GOOD), False),
        ((CorrectionKind.RATED, Rating.HARD), False),
        ((CorrectionKind.RATED, Rating.AGAIN), True),
    ],
)
def test_a_correction_decides_whether_it_was_wrong(slips, mistake, correct, said, stands):
    card, answer = mistake
    correct(card, answer, *said)
    assert told(slips) == [(card.id, WRONG)] * stands
    assert [one.response for one in slips.wrong_of(card.id, DAY)] == [WRONG] * stands


def test_right_answers_since_a_mistake_are_counted_in_practice_too(slips, answering, correct, landing):
    card, mistake = answering(landing, Rating.AGAIN, response=WRONG)
    card, _ = answering(card, Rating.GOOD, counts=False)
    card, _ = answering(card, Rating.HARD, 1, response=WRONG)
    card, guess = answering(card, Rating.GOOD, 2)
    assert slips.right_since(landing.id, mistake.review.id) == 2
    correct(card, guess, CorrectionKind.GUESSED)
    assert slips.right_since(landing.id, mistake.review.id) == 1
    assert slips.right_since(OTHER.id, mistake.review.id) == 0


def test_cards_missed_again_and_again_are_told_the_most_often_missed_first(
    slips, answering, landing, journal
):
    for lapses, card in ((7, landing), (8, OTHER), (12, Card(CardId("moon", "walk", "who")))):
        after, answer = answering(card)
        journal.correct(replace(after, memory=replace(after.memory, lapses=lapses)), [])
        assert answer
    assert [card.memory.lapses for card in slips.leeches(5)] == [12, 8]
    assert len(slips.leeches(1)) == 1


@pytest.mark.parametrize(("certainty", "told"), [(0.95, True), (0.75, True), (0.7, False), (None, False)])
def test_who_was_sure_and_wrong_was_confidently_wrong(slips, sure, landing, certainty, told):
    sure(landing, certainty)
    assert slips.confidently_wrong([landing.id, OTHER.id]) == ({landing.id} if told else set())


def test_only_the_last_answer_that_counts_matters(slips, sure, landing):
    card, _ = sure(landing, 0.95)
    card, _ = sure(card, None, Rating.GOOD, counts=False)
    assert slips.confidently_wrong([landing.id]) == {landing.id}
    sure(card, 0.95, Rating.GOOD, after=1)
    assert slips.confidently_wrong([landing.id]) == frozenset()


@pytest.mark.parametrize("kind", [CorrectionKind.REVOKED, CorrectionKind.OVERRULED])
def test_a_corrected_answer_was_not_confidently_wrong(slips, sure, correct, landing, kind):
    card, answer = sure(landing, 0.95)
    correct(card, answer, kind, Rating.GOOD if kind is CorrectionKind.OVERRULED else None)
    assert slips.confidently_wrong([landing.id]) == frozenset()


def test_what_is_done_again_was(slips, sure, correct, landing):
    card, answer = sure(landing, 0.95)
    correct(card, answer, CorrectionKind.REVOKED)
    correct(card, answer, CorrectionKind.RESTORED)
    assert slips.confidently_wrong([landing.id]) == {landing.id}


def test_the_latest_ids_change_with_whatever_happens(slips, answering, correct, landing):
    before = slips.latest()
    card, answer = answering(landing)
    after = slips.latest()
    correct(card, answer, CorrectionKind.GUESSED)
    assert len({before, after, slips.latest()}) == 3
