import random
from datetime import UTC, date, datetime, timedelta
from itertools import count, pairwise

import pytest

from studyapp.facts.forms import Form
from studyapp.memory.card import Card, Memory, Rating
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, History, Review
from studyapp.study.order import mixed_by_section, section_of, sections
from studyapp.study.selection import Selection, askable, in_order, is_flagged, is_forgotten, wanted_names
from tests.study.sittings import BANK, LANDING, MINUTES, PLACE, SAMPLES, SCHEDULER, SECOND, TAPES, WALKER

TODAY = date(2026, 3, 10)
SINCE = TODAY - timedelta(days=6)
NAMES = mixed_by_section(BANK)
_ids = count(1)


def learnt(card, due, *, stability=10.0, last=5):
    """A card last answered so many days ago, and due in so many."""
    memory = Memory(
        stability, 5.0, TODAY - timedelta(days=last), TODAY + timedelta(days=due), reviews=3, lapses=0
    )
    return Card(card, memory)


def order(cards, selection=Selection(), seed=1):  # noqa: B008 - it cannot be changed
    return [
        card.id
        for card in in_order(BANK, cards, selection, TODAY, scheduler=SCHEDULER, rng=random.Random(seed))
    ]


def review(back, rating=Rating.AGAIN, *, counts=True):
    day = TODAY - timedelta(days=back)
    number = next(_ids)
    at = datetime(day.year, day.month, day.day, 9, 0, 0, number, UTC)
    return Review(f"{number:06}", LANDING, at, day, rating, 0.0, counts, 1, 0.9, None)


def correction(target, kind, rating=None):
    number = next(_ids)
    at = datetime(2026, 3, 10, 12, 0, 0, number, UTC)
    return Correction(f"{number:06}", target, LANDING, at, kind, rating)


def history(*reviews, corrections=(), acts=()):
    return History(tuple(reviews), tuple(corrections), tuple(acts))


def test_due_cards_come_first_then_the_least_likely_to_be_recalled_and_new_ones_last():
    due, shaky, sure = (
        learnt(WALKER, -3),
        learnt(SAMPLES, 1, stability=2.0),
        learnt(SECOND, 30, stability=90.0),
    )
    new = [Card(TAPES), Card(LANDING)]
    for cards in ([due, shaky, sure, *new], [sure, shaky, *new, due]):
        assert order(cards) == [WALKER, SAMPLES, SECOND, TAPES, LANDING]


def test_in_practice_the_least_likely_to_be_recalled_comes_first_due_or_not():
    due, shaky = learnt(WALKER, 0, stability=50.0), learnt(SAMPLES, 1, stability=2.0)
    assert order([due, shaky]) == [WALKER, SAMPLES]
    assert order([due, shaky], Selection(counts=False)) == [SAMPLES, WALKER]


def test_siblings_do_not_follow_each_other():
    cards = [learnt(LANDING, 3), learnt(PLACE, 3), learnt(WALKER, 3), learnt(MINUTES, 3)]
    for seed in range(20):
        facts = [card.fact for card in order(cards, seed=seed)]
        assert all(one != other for one, other in pairwise(facts))


def test_the_limit_keeps_what_comes_first():
    cards = [Card(TAPES), learnt(SECOND, 30), learnt(WALKER, -3)]
    assert order(cards, Selection(limit=1)) == [WALKER]
    assert order(cards, Selection(limit=2)) == [WALKER, SECOND]


def test_cards_that_were_named_keep_their_order():
    named = (TAPES, LANDING, PLACE)
    cards = [Card(TAPES), learnt(LANDING, -9), learnt(PLACE, 3)]
    assert order(cards, Selection(cards=named)) == [*named]
    assert order(cards, Selection(cards=named, limit=2)) == [TAPES, LANDING]


def test_a_card_that_no_chosen_form_fits_is_left_out_and_takes_no_place():
    cards = [learnt(WALKER, -3), Card(LANDING)]
    assert not askable(BANK, WALKER, {Form.TIMELINE, Form.ORDER})
    assert order(cards, Selection(forms=frozenset({Form.ORDER}), limit=1)) == [LANDING]


def test_sections_are_those_of_the_first_place_in_the_order_of_the_bank():
    assert sections(BANK) == ["Lead", "Lead/Crews", "Broadcast", "Return"]
    names = wanted_names(BANK, NAMES, Selection(sections=frozenset({"Return", "Broadcast"})))
    assert {section_of(BANK, name) for name in names} == {"Return", "Broadcast"}
    assert names == [name for name in NAMES if name in names]


def test_named_cards_are_taken_once_and_only_if_the_bank_has_them():
    gone = LANDING.__class__("moon", "gone", "date")
    assert wanted_names(BANK, NAMES, Selection(cards=(TAPES, gone, LANDING, TAPES))) == [TAPES, LANDING]
    lead = Selection(cards=(TAPES, LANDING), sections=frozenset({"Lead"}))
    assert wanted_names(BANK, NAMES, lead) == [LANDING]


WRONG, RIGHT = Rating.AGAIN, Rating.GOOD
PASTS = {
    "nothing": ((), False),
    "wrong today": (((0, WRONG, True),), True),
    "wrong six days ago": (((6, WRONG, True),), True),
    "wrong seven days ago": (((7, WRONG, True),), False),
    "wrong, then right": (((3, WRONG, True), (1, RIGHT, True)), False),
    "right, then wrong": (((3, RIGHT, True), (1, WRONG, True)), True),
    "wrong, then right once more in the sitting": (((1, WRONG, True), (1, RIGHT, False)), True),
    "wrong in practice": (((1, WRONG, False),), False),
}


@pytest.mark.parametrize(("past", "forgotten"), PASTS.values(), ids=PASTS)
def test_forgotten_is_what_the_last_answer_that_counts_missed(past, forgotten):
    reviews = [review(back, rating, counts=counts) for back, rating, counts in past]
    assert is_forgotten(history(*reviews), SINCE) is forgotten


def test_corrections_decide_what_was_forgotten():
    missed, known = review(1), review(1, RIGHT)
    overruled = correction(missed.id, CorrectionKind.OVERRULED)
    revoked = correction(overruled.id, CorrectionKind.REVOKED)
    assert not is_forgotten(history(missed, corrections=[overruled]), SINCE)
    assert is_forgotten(history(missed, corrections=[overruled, revoked]), SINCE)
    assert is_forgotten(history(known, corrections=[correction(known.id, CorrectionKind.GUESSED)]), SINCE)
    assert not is_forgotten(
        history(missed, corrections=[correction(missed.id, CorrectionKind.REVOKED)]), SINCE
    )


def test_a_note_stands_until_it_is_taken_back():
    flag = Act("1", LANDING, datetime(2026, 3, 1, tzinfo=UTC), ActKind.FLAG, date(2026, 3, 1), note="A typo")
    bury = Act("2", LANDING, datetime(2026, 3, 1, tzinfo=UTC), ActKind.BURY, date(2026, 3, 1))
    assert not is_flagged(history(acts=[bury]))
    assert is_flagged(history(acts=[flag, bury]))
    assert not is_flagged(history(acts=[flag], corrections=[correction("1", CorrectionKind.REVOKED)]))


def test_named_cards_are_found_without_going_through_the_names_of_a_bank():
    def names():
        pytest.fail("all names were gone through")
        yield LANDING

    assert wanted_names(BANK, names(), Selection(cards=(TAPES,))) == [TAPES]
