"""Cards that are called otherwise: what happened under all names, replayed, is the card that was kept live."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.renames import Span, spans
from studyapp.memory.replay import replay
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, History, Rename, Review
from studyapp.memory.scheduler import Scheduler

A, B, C, D = (CardId("moon", fact, "date") for fact in "abcd")
NAMES = (A, B, C, D)
START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
SCHEDULER = Scheduler(DEFAULT)


def moment(row):
    return (row.answered_at if isinstance(row, Review) else row.at), row.id


@dataclass
class Life:
    """Someone who answers four cards while their bank renames them, with the cards kept live beside all rows."""

    now: datetime = START
    rows: list[Review | Act | Correction | Rename] = field(default_factory=list)
    cards: dict[CardId, Card] = field(default_factory=lambda: {name: Card(name) for name in NAMES})
    live: dict[CardId, History] = field(default_factory=lambda: dict.fromkeys(NAMES, History()))

    def answer(self, name: CardId, rating: Rating, key: str = "key", *, counts: bool = True) -> Review:
        card = self.cards[name]
        if counts:
            card = SCHEDULER.review(card, Evidence(rating, 1 / 3, key), self.now.date())
        due = card.memory.due if counts and card.memory else None
        at = self.now, self.now.date()
        row = Review(self._id(), name, *at, rating, 1 / 3, counts, DEFAULT.id, 0.9, due, key)
        self.rows.append(row)
        self.live[name] = replace(self.live[name], reviews=(*self.live[name].reviews, row))
        self.cards[name] = card
        return row

    def act(self, name: CardId, kind: ActKind, note: str = "") -> Act:
        row = Act(self._id(), name, self.now, kind, self.now.date(), self.now.date(), note)
        self.rows.append(row)
        self._replay(name, replace(self.live[name], acts=(*self.live[name].acts, row)))
        return row

    def correct(self, row: Review | Act, kind: CorrectionKind, *, stale: bool = False) -> None:
        """Correct a row under the name that it has by now; a `stale` device still uses the old one."""
        owner = next(name for name, one in self.live.items() if row in one.reviews or row in one.acts)
        name = row.card if stale else owner
        self.rows.append(correction := Correction(self._id(), row.id, name, self.now, kind, Rating.HARD))
        self._replay(
            owner, replace(self.live[owner], corrections=(*self.live[owner].corrections, correction))
        )

    def rename(self, old: CardId, new: CardId) -> None:
        was, known = self.live[old], self.live[new]
        self.rows.append(Rename(self._id(), old, new, self.now))
        self._replay(old, History())
        self._replay(
            new,
            History(was.reviews + known.reviews, was.corrections + known.corrections, was.acts + known.acts),
        )

    def replayed(self, name: CardId) -> Card:
        """The card that the rows lead to, gathered as storage gathers them."""
        mine = list(spans(name, self._renames_of))
        names = {span.name for span in mine}

        def holds(row):
            return any(
                row.card == span.name
                and (span.after is None or moment(row) > span.after)
                and (span.until is None or moment(row) < span.until)
                for span in mine
            )

        return replay(
            name,
            History(
                tuple(row for row in self.rows if isinstance(row, Review) and holds(row)),
                tuple(row for row in self.rows if isinstance(row, Correction) and row.card in names),
                tuple(row for row in self.rows if isinstance(row, Act) and holds(row)),
            ),
            DEFAULT,
        )

    def _renames_of(self, name: CardId) -> list[Rename]:
        return [row for row in self.rows if isinstance(row, Rename) and name in {row.old, row.new}]

    def _replay(self, name: CardId, history: History) -> None:
        self.live[name] = history
        self.cards[name] = replay(name, history, DEFAULT)

    def _id(self) -> str:
        return f"{len(self.rows):05}"


names = st.sampled_from(NAMES)
steps = st.one_of(
    st.tuples(st.just("answer"), names, st.sampled_from(Rating), st.booleans(), st.sampled_from("xy")),
    st.tuples(st.just("act"), names, st.sampled_from(ActKind)),
    st.tuples(st.just("correct"), st.integers(0), st.sampled_from(CorrectionKind), st.booleans()),
    st.tuples(st.just("rename"), names, names),
    st.tuples(st.just("wait"), st.integers(0, 40)),
)


@given(st.lists(steps, max_size=40), st.randoms(use_true_random=False))
def test_whatever_is_renamed_the_replay_is_the_live_card_to_the_last_digit(taken, chance) -> None:
    life = Life()
    for step in taken:
        match step:
            case "answer", name, rating, counts, key:
                life.answer(name, rating, key, counts=counts)
            case "act", name, kind:
                life.act(name, kind, "z")
            case "correct", place, kind, stale:
                targets = [row for row in life.rows if isinstance(row, Review | Act)]
                if targets:
                    life.correct(targets[place % len(targets)], kind, stale=stale)
            case "rename", old, new if old != new:
                life.rename(old, new)
            case "wait", days:
                life.now += timedelta(days=days)
    chance.shuffle(life.rows)
    assert {name: life.replayed(name) for name in NAMES} == life.cards


def test_a_card_without_renames_is_made_of_its_own_rows() -> None:
    assert list(spans(A, lambda _: ())) == [Span(A)]


def test_a_renamed_card_goes_on_where_the_old_one_was_and_keeps_its_day() -> None:
    life = Life()
    life.answer(A, Rating.GOOD)
    before = life.cards[A].memory
    life.rename(A, B)
    assert life.replayed(B) == Card(B, before)
    assert life.replayed(A) == Card(A)


def test_a_name_that_comes_back_begins_anew() -> None:
    life = Life()
    life.answer(A, Rating.GOOD)
    life.rename(A, B)
    life.answer(A, Rating.EASY)
    memory = life.replayed(A).memory
    assert memory is not None
    assert memory.reviews == 1
    life.rename(A, B)
    memory = life.replayed(B).memory
    assert memory is not None
    assert memory.reviews == 2
    assert life.replayed(A) == Card(A)


def test_an_answer_before_the_rename_can_still_be_undone() -> None:
    life = Life()
    review = life.answer(A, Rating.GOOD)
    life.act(A, ActKind.SUSPEND)
    life.rename(A, B)
    life.correct(review, CorrectionKind.REVOKED, stale=True)
    assert life.replayed(B) == Card(B, suspended=True)


def test_two_devices_that_rename_at_different_times_agree_when_merged() -> None:
    life = Life()
    life.answer(A, Rating.GOOD)
    life.rename(A, B)  # on one device
    life.answer(A, Rating.HARD)  # on another, which has the older bank
    life.rename(A, B)
    memory = life.replayed(B).memory
    assert memory is not None
    assert memory.reviews == 2


def test_what_was_learnt_is_the_key_of_the_last_review_that_stands() -> None:
    life = Life()
    life.answer(A, Rating.GOOD, "x")
    second = life.answer(A, Rating.GOOD, "y")
    assert life.replayed(A).memory.slot_key == "y"
    life.correct(second, CorrectionKind.REVOKED)
    assert life.replayed(A).memory.slot_key == "x"


def test_a_review_whose_key_was_not_kept_leaves_the_key_before() -> None:
    life = Life()
    life.answer(A, Rating.GOOD, "x")
    life.answer(A, Rating.GOOD, "")
    assert life.replayed(A).memory.slot_key == "x"


def test_keeping_what_was_learnt_names_the_new_key_and_can_be_undone() -> None:
    life = Life()
    life.answer(A, Rating.GOOD, "x")
    before = life.replayed(A)
    keep = life.act(A, ActKind.KEEP, "y")
    after = life.replayed(A)
    assert after == replace(before, memory=replace(before.memory, slot_key="y"))
    life.correct(keep, CorrectionKind.REVOKED)
    assert life.replayed(A) == before


def test_a_card_that_is_asked_as_new_has_nothing_to_keep() -> None:
    life = Life()
    life.answer(A, Rating.GOOD, "x")
    life.act(A, ActKind.RESET)
    life.act(A, ActKind.KEEP, "y")
    assert life.replayed(A) == Card(A)
