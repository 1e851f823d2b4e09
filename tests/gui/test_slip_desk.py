"""What keeps slipping, as the desk hands it out to window and terminal."""

from datetime import timedelta

from studyapp.study.selection import Selection
from tests.gui.slipping import KEYS, LANDING, SECOND, WALKER, answer, miss_again_and_again, mix_up


def test_nothing_slips_at_first(desk):
    assert not desk.slips.has_news
    assert desk.slips.slipping.pairs == desk.slips.slipping.leeches == ()


def test_a_pair_and_a_leech_are_news(desk, clock):
    mix_up(desk, clock)
    assert desk.slips.has_news
    miss_again_and_again(desk, clock)
    (pair,), (leech,) = desk.slips.slipping.pairs, desk.slips.slipping.leeches
    assert (pair.one, pair.other, pair.times) == (LANDING, SECOND, 2)
    assert leech.id == WALKER


def test_it_is_read_again_only_when_something_happened(desk, clock):
    mix_up(desk, clock)
    found = desk.slips.slipping
    assert desk.slips.slipping is found
    answer(desk, clock, LANDING, "")
    assert desk.slips.slipping is not found
    found = desk.slips.slipping
    clock.now += timedelta(days=1)
    assert desk.slips.slipping is not found


def test_a_pair_is_settled_when_both_were_right_three_times(desk, clock):
    mix_up(desk, clock)
    for turn in range(3):
        assert desk.slips.has_news, turn
        for card, key in KEYS.items():
            answer(desk, clock, card, key)
    assert not desk.slips.has_news


def test_suspended_cards_are_left_out_until_it_is_taken_back(desk, clock):
    mix_up(desk, clock)
    miss_again_and_again(desk, clock)
    desk.slips.suspend(WALKER)
    assert desk.slips.suspended == WALKER
    assert not desk.slips.slipping.leeches
    desk.slips.take_back()
    desk.slips.take_back()
    assert desk.slips.suspended is None
    assert desk.slips.slipping.leeches
    desk.slips.suspend(SECOND)
    assert not desk.slips.slipping.pairs


def test_the_rival_of_a_card_is_known_from_its_mistakes(desk, clock):
    assert desk.slips.rival(SECOND) is None
    mix_up(desk, clock, 1)
    assert desk.slips.rival(SECOND) == LANDING


def test_what_was_wrong_with_certainty_comes_first(desk, clock):
    for card in (LANDING, WALKER, SECOND):
        answer(desk, clock, card, "", certainty=0.95 if card == WALKER else 0.33)
    clock.now += timedelta(days=40)
    assert desk.slips.confidently_wrong_today() == (WALKER,)
    reviews = [card.id for card in desk._queue() if card.memory]
    assert reviews[0] == WALKER
    assert len(reviews) == 3


def test_two_cards_that_were_chosen_are_asked_head_to_head(desk, clock):
    session = desk.begin(Selection(cards=(LANDING, SECOND), counts=False))
    session.ask(clock())
    assert session.asking.total == 4
    counted = desk.begin(Selection(cards=(LANDING, SECOND)))
    assert counted.ask(clock()).total == 2  # once each, since it changes when they are due
