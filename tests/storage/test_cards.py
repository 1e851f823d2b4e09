from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Memory, Rating
from studyapp.storage.cards import CardStore, Done
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner
from tests.banks import moon_bank

DAY = date(2026, 3, 2)


@pytest.fixture
def store(database: Database, learner: Learner) -> CardStore:
    return CardStore(database, learner.id)


def name(number: int, bank: str = "moon") -> CardId:
    return CardId(bank, f"fact-{number}", "date")


@pytest.fixture
def keep(journal: LearnerJournal) -> Callable[..., Card]:
    """Keep a card that is due a number of days after DAY."""

    def keep_card(card_id: CardId, due: int, *, suspended: bool = False, buried: int | None = None) -> Card:
        memory = Memory(3.25, 5.5, DAY - timedelta(days=3), DAY + timedelta(days=due), 2, 1)
        until = None if buried is None else DAY + timedelta(days=buried)
        card = Card(card_id, memory, suspended, until)
        journal.act([card], [])
        return card

    return keep_card


def test_due_cards_come_longest_due_first_and_only_of_the_bank(
    store: CardStore, keep: Callable[..., Card]
) -> None:
    today, past = keep(name(1), 0), keep(name(2), -4)
    keep(name(3), 1)
    keep(name(4, "mars"), -9)
    assert store.due("moon", DAY, 10) == [past, today]
    assert store.count_due("moon", DAY) == 2


def test_suspended_and_buried_cards_are_not_due(store: CardStore, keep: Callable[..., Card]) -> None:
    keep(name(1), 0, suspended=True)
    keep(name(2), 0, buried=1)
    awake = keep(name(3), 0, buried=0)
    assert store.due("moon", DAY, 10) == [awake]
    assert store.count_due("moon", DAY) == 1
    assert store.count_due("moon", DAY + timedelta(days=1)) == 2


def test_memories_are_those_of_cards_that_were_asked_and_are_not_suspended(
    store: CardStore, keep: Callable[..., Card], journal: LearnerJournal
) -> None:
    kept = [keep(name(number), number).memory for number in range(3)]
    keep(name(7), 0, suspended=True)
    keep(name(8, "mars"), 0)
    journal.act([Card(name(9), buried_until=DAY)], [])
    assert store.memories("moon", 10) == (kept, 1.0)
    assert CardStore(store._database, store._learner, gone=[str(name(0))]).memories("moon", 10)[0] == kept[1:]


def test_of_many_memories_an_even_sample_stands_for_all(store: CardStore, keep: Callable[..., Card]) -> None:
    for number in range(10, 19):
        keep(name(number), number)
    sample, each = store.memories("moon", 4)
    assert [(memory.due - DAY).days for memory in sample] == [12, 15, 18]
    assert each == 3


def test_without_memories_there_is_no_sample(store: CardStore) -> None:
    assert store.memories("moon", 4) == ([], 0.0)


def test_five_times_the_limit_is_offered(store: CardStore, keep: Callable[..., Card]) -> None:
    for number in range(12):
        keep(name(number), -number)
    assert len(store.due("moon", DAY, 2)) == 10


def test_due_cards_are_found_and_counted_by_an_index(
    database: Database, store: CardStore, keep: Callable[..., Card]
) -> None:
    asked: list[str] = []
    database.connection.set_trace_callback(asked.append)
    store.due("moon", DAY, 10)
    store.count_due("moon", DAY)
    store.forecast("moon", DAY, 14)
    database.connection.set_trace_callback(None)
    plans = [" ".join(row[-1] for row in database.rows(f"EXPLAIN QUERY PLAN {query}")) for query in asked]
    counted = "card_days USING PRIMARY KEY (learner=? AND what=? AND day<?)"
    buried = "cards USING INDEX cards_buried (learner=? AND bank=? AND buried_until>?)"
    gone = "cards USING PRIMARY KEY (learner=? AND bank=? AND card=?)"
    known = ["INDEX cards_due (learner=? AND bank=? AND suspended=? AND due<?)", *(counted, buried, gone) * 2]
    assert [one in plan for one, plan in zip(known, plans, strict=True)] == [True] * len(known)


def test_a_card_that_was_never_touched_is_new(store: CardStore, keep: Callable[..., Card]) -> None:
    known = keep(name(1), 5)
    assert store.get([name(2), name(1)]) == [Card(name(2)), known]


def test_new_cards_come_in_the_order_of_the_bank_up_to_the_limit(
    store: CardStore, keep: Callable[..., Card], journal: LearnerJournal
) -> None:
    keep(name(2), 5)
    journal.act([Card(name(3), suspended=True), Card(name(4), buried_until=DAY + timedelta(days=1))], [])
    names = [name(number) for number in (5, 4, 3, 2, 1)]
    assert store.new(names, DAY, 10) == [Card(name(5)), Card(name(1))]
    assert store.new(names, DAY, 1) == [Card(name(5))]
    assert store.new(names, DAY, 0) == []
    assert store.new([], DAY, 5) == []
    buried = Card(name(4), buried_until=DAY + timedelta(days=1))
    assert store.new(names, DAY + timedelta(days=1), 10) == [Card(name(5)), buried, Card(name(1))]


def test_what_was_done_on_a_day_is_told(
    store: CardStore, answering: Callable[..., tuple[Card, object]], landing: Card
) -> None:
    assert store.done("moon", DAY) == Done(0, 0)
    card, _ = answering(landing)
    answering(Card(name(7)), Rating.AGAIN)
    answering(card, after=5)
    assert store.done("moon", DAY) == Done(new=2, reviews=0)
    assert store.done("moon", DAY + timedelta(days=5)) == Done(new=0, reviews=1)


def test_the_forecast_counts_what_is_overdue_on_the_first_day(
    store: CardStore, keep: Callable[..., Card]
) -> None:
    for number, due in enumerate((-3, 0, 1, 1, 3, 9)):
        keep(name(number), due)
    keep(name(10), -1, buried=2)
    keep(name(11), 0, buried=60)
    keep(name(12), 1, suspended=True)
    assert store.forecast("moon", DAY, 4) == [2, 2, 1, 1]


def test_the_days_of_a_memory_and_its_numbers_come_back_to_the_last_digit(
    store: CardStore, journal: LearnerJournal
) -> None:
    memory = Memory(0.1 + 0.2, 10 / 3, DAY, DAY + timedelta(days=40), 7, 2)
    card = replace(Card(name(1)), memory=memory)
    journal.act([card], [])
    assert repr(store.get([card.id])) == repr([card])


def test_cards_answered_on_a_day_are_found_among_their_names(
    store: CardStore, answering: Callable[..., tuple[Card, object]], landing: Card
) -> None:
    card, _ = answering(landing)
    answering(Card(name(7)), after=1)
    assert store.answered([landing.id, name(7), name(8)], DAY) == [card]


def test_cards_that_the_bank_no_longer_has_are_neither_offered_nor_counted(
    database: Database, learner: Learner, keep: Callable[..., Card]
) -> None:
    landing = keep(CardId("moon", "first-landing", "date"), 0)
    gone = keep(name(1), -4)
    keep(name(2, "mars"), -4)
    whole, left = CardStore(database, learner.id), CardStore.of_bank(database, learner.id, moon_bank())
    assert [card.id for card in whole.due("moon", DAY, 5)] == [gone.id, landing.id]
    assert left.due("moon", DAY, 5) == [landing]
    assert (whole.count_due("moon", DAY), left.count_due("moon", DAY)) == (2, 1)
    assert (whole.forecast("moon", DAY, 2), left.forecast("moon", DAY, 2)) == ([2, 0], [1, 0])
    assert left.get([gone.id]) == [gone]


def test_the_key_of_each_kept_card_is_told(store: CardStore, journal: LearnerJournal) -> None:
    memory = Memory(3.25, 5.5, DAY, DAY, 2, 1, '{"number": 7}')
    journal.act([Card(name(1), memory), Card(name(2)), Card(name(3, "mars"), memory)], [])
    assert store.learnt("moon") == {str(name(1)): '{"number": 7}', str(name(2)): ""}
