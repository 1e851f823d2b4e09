from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import DEFAULT, MAXIMUM_INTERVAL, Parameters
from studyapp.memory.replay import apply_act, replay
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, History, Review
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.studyday import study_day

ID = CardId("moon", "first-landing", "date")
START = datetime(2026, 3, 10, 18, 0, tzinfo=timezone(timedelta(hours=2)))
OTHER = Parameters(2, (0.5, *DEFAULT.weights[1:]))

AGAIN, HARD, GOOD, EASY = Rating
REVOKED, RESTORED = CorrectionKind.REVOKED, CorrectionKind.RESTORED
OVERRULED, GUESSED, RATED = CorrectionKind.OVERRULED, CorrectionKind.GUESSED, CorrectionKind.RATED


@dataclass
class Desk:
    """A learner who answers one card, with the card kept live beside the history."""

    now: datetime = START
    card: Card = field(default_factory=lambda: Card(ID))
    history: History = field(default_factory=History)
    rows: int = 0

    def wait(self, *, hours: float = 0, days: int = 0) -> None:
        self.now += timedelta(days=days, hours=hours)

    def answer(
        self,
        rating: Rating,
        guess_rate: float = 0.0,
        *,
        counts: bool = True,
        longest: int = MAXIMUM_INTERVAL,
        retention: float = 0.9,
    ) -> str:
        due = None
        if counts:
            evidence = Evidence(rating, guess_rate)
            scheduler = Scheduler(DEFAULT, retention, longest=longest)
            self.card = scheduler.review(self.card, evidence, study_day(self.now))
            assert self.card.memory is not None
            due = self.card.memory.due
        moment, day = self.now.astimezone(UTC), study_day(self.now)
        review = Review(
            self._id(), ID, moment, day, rating, guess_rate, counts, 1, retention, due, longest=longest
        )
        self.history = replace(self.history, reviews=(*self.history.reviews, review))
        return review.id

    def act(self, kind: ActKind, until: date | None = None) -> str:
        act = Act(self._id(), ID, self.now.astimezone(UTC), kind, study_day(self.now), until)
        self.card = apply_act(self.card, act)
        self.history = replace(self.history, acts=(*self.history.acts, act))
        return act.id

    def correct(self, target: str, kind: CorrectionKind, rating: Rating | None = None) -> str:
        correction = Correction(self._id(), target, ID, self.now.astimezone(UTC), kind, rating)
        self.history = replace(self.history, corrections=(*self.history.corrections, correction))
        return correction.id

    def replayed(self) -> Card:
        return replay(ID, self.history, DEFAULT)

    def _id(self) -> str:
        self.rows += 1
        return f"{self.rows:04}"


def answered(*ratings: Rating) -> Card:
    desk = Desk()
    for rating in ratings:
        desk.answer(rating)
        desk.wait(days=3)
    return desk.card


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_nothing_happened_to_a_new_card(desk: Desk) -> None:
    assert desk.replayed() == Card(ID)


steps = st.one_of(
    st.builds(
        lambda *arguments: ("answer", *arguments),
        st.sampled_from(Rating),
        st.floats(0, 0.5),
        st.booleans(),
        st.sampled_from((5, 40, MAXIMUM_INTERVAL)),
        st.sampled_from((0.8, 0.9, 0.95)),
    ),
    st.builds(lambda kind, days: ("act", kind, days), st.sampled_from(ActKind), st.integers(-3, 30)),
    st.builds(lambda hours: ("wait", hours), st.floats(0, 2000)),
)


@given(st.lists(steps, max_size=30), st.randoms(use_true_random=False))
def test_the_replay_is_the_live_card_to_the_last_digit(taken: list[tuple], chance) -> None:
    desk = Desk()
    for step in taken:
        match step:
            case "answer", rating, guess_rate, counts, longest, retention:
                desk.answer(rating, guess_rate, counts=counts, longest=longest, retention=retention)
            case "act", kind, ahead:
                desk.act(kind, study_day(desk.now) + timedelta(days=ahead))
            case "wait", hours:
                desk.wait(hours=hours)
    reviews, acts = list(desk.history.reviews), list(desk.history.acts)
    chance.shuffle(reviews)
    chance.shuffle(acts)
    desk.history = History(tuple(reviews), (), tuple(acts))
    assert desk.replayed() == desk.card


@given(
    st.lists(st.tuples(st.sampled_from(Rating), st.booleans(), st.integers(0, 40)), max_size=8),
    st.lists(st.sampled_from((REVOKED, RESTORED)), max_size=3),
)
def test_what_is_undone_never_happened(rows: list[tuple], more: list[CorrectionKind]) -> None:
    desk, other = Desk(), Desk()
    for rating, undone, days in rows:
        review = desk.answer(rating)
        if undone:
            for kind in (*more, REVOKED):
                desk.correct(review, kind)
            desk.card = desk.replayed()  # as the program does; the days of later answers are chosen from it
        else:
            other.answer(rating)
        desk.wait(days=days)
        other.wait(days=days)
    assert desk.replayed() == other.card


def test_an_answer_that_is_done_again_stands(desk: Desk) -> None:
    review = desk.answer(GOOD)
    desk.correct(review, REVOKED)
    desk.wait(hours=0.1)
    desk.correct(review, RESTORED)
    assert desk.replayed() == answered(GOOD)


def test_the_undoing_of_a_redoing_leaves_it_undone(desk: Desk) -> None:
    review = desk.answer(GOOD)
    desk.correct(review, REVOKED)
    desk.correct(desk.correct(review, RESTORED), REVOKED)
    assert desk.replayed() == Card(ID)


@pytest.mark.parametrize(
    ("kind", "given_rating", "counts_as"),
    [
        (OVERRULED, None, GOOD),
        (OVERRULED, HARD, HARD),
        (GUESSED, None, AGAIN),
        (GUESSED, AGAIN, AGAIN),
        (RATED, EASY, EASY),
    ],
)
def test_a_corrected_answer_counts_as_the_correction_says(
    desk: Desk, kind: CorrectionKind, given_rating: Rating | None, counts_as: Rating
) -> None:
    review = desk.answer(AGAIN if counts_as is not AGAIN else GOOD)
    desk.correct(review, kind, given_rating)
    desk.wait(days=3)
    desk.answer(GOOD)
    assert desk.replayed() == answered(counts_as, GOOD)


def test_the_latest_correction_that_stands_decides(desk: Desk) -> None:
    review = desk.answer(AGAIN)
    desk.correct(review, OVERRULED)
    rated = desk.correct(review, RATED, EASY)
    assert desk.replayed() == answered(EASY)
    undone = desk.correct(rated, REVOKED)
    assert desk.replayed() == answered(GOOD)
    desk.correct(undone, REVOKED)
    assert desk.replayed() == answered(EASY)
    desk.correct(rated, REVOKED)
    desk.correct(rated, RESTORED)
    assert desk.replayed() == answered(EASY)


def test_a_rating_without_a_rating_is_refused(desk: Desk) -> None:
    desk.correct(desk.answer(GOOD), RATED)
    with pytest.raises(ValueError, match="no rating"):
        desk.replayed()


def test_an_answer_asked_again_within_a_sitting_does_not_touch_the_memory(desk: Desk) -> None:
    desk.answer(AGAIN)
    once = desk.card
    repeat = desk.answer(GOOD, counts=False)
    desk.correct(repeat, RATED, EASY)
    assert desk.replayed() == once


def test_a_forgotten_card_is_new_again(desk: Desk) -> None:
    desk.answer(GOOD)
    desk.act(ActKind.RESET)
    assert desk.replayed() == Card(ID)
    desk.answer(HARD)
    assert desk.replayed() == answered(HARD)


def test_a_day_that_was_set_holds_until_the_next_answer(desk: Desk) -> None:
    desk.answer(GOOD)
    desk.act(ActKind.SET_DUE, date(2026, 12, 24))
    memory = desk.replayed().memory
    assert memory is not None
    assert memory.due == date(2026, 12, 24)
    desk.wait(days=3)
    desk.answer(GOOD)
    assert desk.replayed() == answered(GOOD, GOOD)


def test_a_new_card_has_no_day_to_set(desk: Desk) -> None:
    desk.act(ActKind.SET_DUE, date(2026, 12, 24))
    assert desk.replayed() == Card(ID)


def test_setting_no_day_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="sets no day"):
        desk.act(ActKind.SET_DUE)


def test_a_suspended_card_rests_until_it_is_resumed(desk: Desk) -> None:
    desk.act(ActKind.SUSPEND)
    assert desk.replayed().suspended
    desk.act(ActKind.RESUME)
    assert not desk.replayed().suspended


def test_a_buried_card_is_back_on_its_day_or_else_the_next(desk: Desk) -> None:
    desk.act(ActKind.BURY)
    assert desk.replayed().buried_until == date(2026, 3, 11)
    desk.act(ActKind.BURY, date(2026, 3, 20))
    assert desk.replayed().buried_until == date(2026, 3, 20)


def test_an_undone_act_never_happened(desk: Desk) -> None:
    desk.correct(desk.act(ActKind.SUSPEND), REVOKED)
    desk.act(ActKind.FLAG)
    assert desk.replayed() == Card(ID)


def test_two_histories_merge_by_time(desk: Desk) -> None:
    desk.answer(GOOD)
    desk.wait(days=3)
    desk.answer(AGAIN)
    first, second = desk.history.reviews
    assert replay(ID, History((second, first)), DEFAULT) == desk.card


def test_the_vector_that_is_used_now_reckons_older_answers_too(desk: Desk) -> None:
    desk.answer(AGAIN)
    desk.wait(days=3)
    desk.answer(GOOD)
    kept, again = desk.card.memory, replay(ID, desk.history, OTHER).memory
    assert kept is not None
    assert again is not None
    assert again.stability != kept.stability
    assert again.due == kept.due
