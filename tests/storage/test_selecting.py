from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, add_learner
from studyapp.storage.selecting import selected
from studyapp.study.keeping import Keeper
from studyapp.study.selection import Which
from tests.banks import moon_bank
from tests.storage.conftest import DAY, Answering

NAMES = list(moon_bank().cards())
ONE, TWO, THREE, *_ = NAMES
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
Find = Callable[..., list[CardId]]


@pytest.fixture
def find(database: Database, learner: Learner) -> Find:
    """The names of the cards in some states, on a day a number of days after DAY."""

    def names(*which: Which, after: int = 0, among: Iterable[CardId] = NAMES) -> list[CardId]:
        today = DAY + timedelta(days=after)
        return [card.id for card in selected(database, learner.id, list(among), which, today)]

    return names


@pytest.fixture
def keeper(journal: LearnerJournal) -> Keeper:
    return Keeper(journal, Scheduler(DEFAULT))


@pytest.fixture
def keep(journal: LearnerJournal) -> Callable[..., None]:
    """Keep a card that is due a number of days after DAY."""

    def keep_card(
        name: CardId, due: int = 0, *, lapses: int = 0, suspended: bool = False, buried: int = 0
    ) -> None:
        memory = Memory(3.25, 5.5, DAY - timedelta(days=3), DAY + timedelta(days=due), 9, lapses)
        journal.act([Card(name, memory, suspended, DAY + timedelta(days=buried))], [])

    return keep_card


def test_nothing_of_nothing(find: Find) -> None:
    assert find(among=()) == []


def test_at_first_all_cards_are_unseen(find: Find) -> None:
    assert find(Which.UNSEEN) == NAMES == find()
    for state in set(Which) - {Which.UNSEEN}:
        assert find(state) == []


def test_due_learnt_and_unseen_in_the_order_of_the_names(find: Find, keep: Callable[..., None]) -> None:
    keep(TWO, 0)
    keep(ONE, -4)
    keep(THREE, 5)
    assert find(Which.DUE) == [ONE, TWO]
    assert find(Which.DUE, among=[TWO, ONE]) == [TWO, ONE]
    assert find(Which.LEARNT) == [ONE, TWO, THREE]
    assert find(Which.UNSEEN) == NAMES[3:]
    assert find(Which.UNSEEN, Which.DUE) == [ONE, TWO, *NAMES[3:]]
    assert find() == NAMES


def test_suspended_cards_never_and_buried_ones_not_before_their_day(
    find: Find, keep: Callable[..., None]
) -> None:
    keep(ONE, 0, suspended=True, lapses=9)
    keep(TWO, 0, buried=1, lapses=9)
    for states in [(), (Which.DUE,), (Which.LEARNT,), (Which.SLIPPING,)]:
        assert not {ONE, TWO} & set(find(*states))
        assert TWO in find(*states, after=1)
        assert ONE not in find(*states, after=1)


def test_slipping_is_what_was_missed_eight_times(find: Find, keep: Callable[..., None]) -> None:
    for name, lapses in zip(NAMES, (7, 8, 12), strict=False):
        keep(name, 9, lapses=lapses)
    assert find(Which.SLIPPING) == [TWO, THREE]


def test_cards_of_another_bank_or_learner_are_not_found(
    find: Find, keep: Callable[..., None], database: Database
) -> None:
    keep(replace(ONE, bank="mars"))
    keep(TWO)
    other = add_learner(database, "Ana")
    assert find(Which.LEARNT) == [TWO]
    assert selected(database, other.id, NAMES, [Which.LEARNT], DAY) == []


def test_forgotten_for_seven_days_unless_a_right_answer_counts(find: Find, answering: Answering) -> None:
    missed, _ = answering(Card(ONE), Rating.AGAIN)
    answering(Card(TWO))
    answering(missed, Rating.GOOD, counts=False)
    assert find(Which.FORGOTTEN) == [ONE]
    assert find(Which.FORGOTTEN, after=6) == [ONE]
    assert find(Which.FORGOTTEN, after=7) == []
    answering(missed, Rating.GOOD, 1)
    assert find(Which.FORGOTTEN, after=1) == []


def test_what_was_answered_long_ago_is_not_read(
    find: Find, answering: Answering, journal: LearnerJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(Card(ONE), Rating.AGAIN)
    answering(Card(TWO), Rating.AGAIN, 20)
    read: list[CardId] = []
    history = LearnerJournal.history
    monkeypatch.setattr(
        LearnerJournal, "history", lambda self, card: read.append(card) or history(self, card)
    )
    assert find(Which.FORGOTTEN, after=20) == [TWO]
    assert read == [TWO]


def test_corrections_are_respected(find: Find, answering: Answering, keeper: Keeper) -> None:
    _, missed = answering(Card(ONE), Rating.AGAIN)
    _, known = answering(Card(TWO))
    _, undone = answering(Card(THREE), Rating.AGAIN)
    keeper.say(ONE, missed.review.id, CorrectionKind.OVERRULED, NOW)
    keeper.say(TWO, known.review.id, CorrectionKind.GUESSED, NOW)
    keeper.say(THREE, undone.review.id, CorrectionKind.REVOKED, NOW)
    assert find(Which.FORGOTTEN) == [TWO]


def test_a_card_that_was_made_new_again_is_not_forgotten(
    find: Find, answering: Answering, keeper: Keeper
) -> None:
    answering(Card(ONE), Rating.AGAIN)
    keeper.act(ONE, ActKind.RESET, NOW)
    assert find(Which.FORGOTTEN) == []
    assert ONE in find(Which.UNSEEN)


def test_flags_stand_until_they_are_taken_back_on_new_cards_too(
    find: Find, answering: Answering, keeper: Keeper
) -> None:
    answering(Card(TWO))
    first = keeper.act(ONE, ActKind.FLAG, NOW, note="A typo")
    keeper.act(TWO, ActKind.FLAG, NOW, note="Which year?")
    keeper.act(THREE, ActKind.BURY, NOW)
    assert find(Which.FLAGGED) == [ONE, TWO]
    keeper.say(ONE, first, CorrectionKind.REVOKED, NOW)
    assert find(Which.FLAGGED) == [TWO]
    keeper.say(ONE, first, CorrectionKind.RESTORED, NOW)
    assert find(Which.FLAGGED) == [ONE, TWO]


def test_what_happened_under_a_former_name_follows_the_card(
    find: Find, answering: Answering, keeper: Keeper
) -> None:
    older, old = replace(ONE, slot="older"), replace(ONE, slot="old")
    answering(Card(older), Rating.AGAIN)
    keeper.act(older, ActKind.FLAG, NOW, note="A typo")
    keeper.rename(older, old, NOW)
    keeper.rename(old, ONE, NOW)
    assert find(Which.FORGOTTEN) == find(Which.FLAGGED) == [ONE]


def test_each_state_is_found_by_an_index(database: Database, learner: Learner) -> None:
    seen: list[str] = []
    rows = database.rows

    def explained(sql: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        seen.extend(plan for *_, plan in rows(f"EXPLAIN QUERY PLAN {sql}", values))
        return rows(sql, values)

    database.rows = explained  # type: ignore[method-assign,assignment]
    selected(database, learner.id, NAMES, list(Which), date(2026, 3, 2))
    found = " ".join(seen)
    for index in ("cards_due", "cards_slipping", "acts_that_flag", "reviews USING PRIMARY KEY (id>"):
        assert index in found
    assert "TEMP B-TREE FOR ORDER BY" not in found
