"""Hints never tell the key alone, always leave it possible, and raise what a guess is worth."""

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.facts.forms import Form
from studyapp.facts.values import DateValue, NumberValue, Precision
from studyapp.facts.verdict import Outcome
from studyapp.questions.derive import forms_for, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade
from studyapp.questions.hints import HIDDEN, Left, Letters, Narrowed, Settled, hinted
from studyapp.questions.question import (
    Choice,
    Cloze,
    Event,
    Map,
    Match,
    NumberLine,
    Option,
    Order,
    Spot,
    Timeline,
    TrueFalse,
    Typed,
    WhoSays,
    guess_rate,
)
from studyapp.questions.response import Chosen
from tests.answers import right
from tests.questions.asked import MOON, ask, bank_with, card
from tests.questions.forms.towns import TOWNS

CARDS = [(bank, name) for bank in (MOON, TOWNS) for name in bank.cards() if forms_for(bank, name)]
LANDING = card("first-landing#date")
PLACES = tuple(Spot(name, name.title()) for name in ("a", "b", "c", "d", "e", "f", "g", "h", "i"))
EARLY = Order(
    card=LANDING,
    stem="In what order?",
    key="1969",
    events=tuple(Event(f"event {number}", str(number)) for number in range(4)),
    before=((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)),
    asked=1,
)
PAIRS = Match(
    card=LANDING,
    stem="Which belongs to which?",
    key="B",
    left=("1", "2", "3", "4"),
    options=(Option("A"), Option("B"), Option("C"), Option("D")),
    partners=(1, 0, 3, 2),
    asked=0,
)


def typed(key):
    return Typed(card=LANDING, stem="What was it?", key=key, accepted=(key,))


def letters(key, taken):
    return hinted(MOON, typed(key), taken).shown.text


def test_a_choice_drops_one_wrong_option_and_never_the_key():
    question = ask("first-landing#date", Form.CHOICE)
    one = hinted(MOON, question, 1)
    assert isinstance(one.shown, Left)
    assert (len(one.shown.options), one.left, one.guess_rate) == (2, 0, 1 / 2)
    assert question.right in one.shown.options


def test_a_choice_of_two_and_a_statement_have_no_hint():
    two = Choice(card=LANDING, stem="Which?", key="A", options=(Option("A"), Option("B")), right=0)
    says = WhoSays(card=LANDING, stem="Who?", key="A", options=(Option("A"), Option("B")), right=0)
    statement = TrueFalse(card=LANDING, stem="So it was.", key="A", truth=True, shown=Option("A"))
    for question in (two, says, statement):
        assert hinted(MOON, question, 5) == hinted(MOON, question, 0)
        assert hinted(MOON, question, 0).left == 0


def test_a_typed_key_shows_the_first_letters_of_its_words_then_one_more():
    assert letters("Baghuz Fawqani", 1) == "B····· F······"
    assert letters("Baghuz Fawqani", 2) == "Ba···· Fa·····"
    assert letters("Baghuz Fawqani", 7) == letters("Baghuz Fawqani", 2)
    assert letters("Abu Bakr al-Baghdadi’s", 1) == "A·· B··· a·-B·······’·"


def test_the_last_letter_of_a_word_is_never_told_and_a_number_is_one_word():
    assert letters("the UN", 2) == "th· U·"
    assert letters("9 December 2017", 1) == "· D······· 2···"
    assert letters("10,000", 1) == "1·,···"
    assert letters("4 %", 1) == "· %" if hinted(MOON, typed("4 %"), 1).left else True


def test_a_key_of_one_sign_has_no_hint():
    assert hinted(MOON, typed("8"), 1) == hinted(MOON, typed("8"), 0)
    assert hinted(MOON, typed("8"), 0).left == 0


def test_letters_leave_the_guess_rate_as_it_is_since_the_rating_counts_them():
    gap = Cloze(card=LANDING, stem="It was _____.", key="Mosul", accepted=("Mosul",))
    assert hinted(MOON, gap, 2).guess_rate == 0
    assert hinted(MOON, gap, 2).shown == Letters(f"Mo{HIDDEN * 3}")


def test_an_order_puts_events_beside_the_asked_one_into_their_places():
    two = hinted(MOON, EARLY, 9)
    assert (two.taken, two.left, two.guess_rate) == (2, 0, 1 / 2)
    assert isinstance(two.shown, Settled)
    assert all(event == place and event != EARLY.asked for event, place in two.shown.pairs)
    assert hinted(MOON, EARLY, 1).shown.pairs == two.shown.pairs[:1]


def test_an_event_whose_place_is_not_known_is_never_put_there():
    vague = replace(
        EARLY, before=((0, 1), (1, 2), (1, 3), (0, 2), (0, 3))
    )  # the last two may stand either way
    assert hinted(MOON, vague, 9).shown == Settled(((0, 0),))


def test_a_match_gives_pairs_beside_the_asked_one():
    two = hinted(MOON, PAIRS, 2)
    assert (two.left, two.guess_rate) == (0, 1 / 2)
    assert all(thing != PAIRS.asked and PAIRS.partners[thing] == one for thing, one in two.shown.pairs)


def test_a_map_halves_its_places_and_keeps_a_few():
    question = Map(card=LANDING, stem="Where?", key="E", spots=PLACES, right=4)
    shown = [hinted(MOON, question, taken) for taken in (1, 2, 3)]
    assert [len(one.shown.options) for one in shown] == [5, 3, 3]
    assert [one.guess_rate for one in shown] == [1 / 5, 1 / 3, 1 / 3]
    assert set(shown[1].shown.options) < set(shown[0].shown.options)
    assert 4 in shown[1].shown.options


@pytest.mark.parametrize("spots", [2, 3])
def test_a_map_of_few_places_has_no_hint(spots):
    question = Map(card=LANDING, stem="Where?", key="A", spots=PLACES[:spots], right=0)
    assert hinted(MOON, question, 1).shown is None


def test_a_line_of_numbers_gets_shorter_around_the_key_and_keeps_its_steps():
    bank = bank_with('{ number = 30, ask = "How many?" }')
    line = NumberLine(
        card=card("f#n", bank), stem="How many?", key="30", low=0, high=100, step=5, unit="", chance=1 / 21
    )
    whole, half, quarter = (hinted(bank, line, taken) for taken in (0, 1, 2))
    assert whole.shown is None
    for one, before, steps in ((half, line, 10), (quarter, half.shown.line, 5)):
        narrow = one.shown.line
        assert before.low <= narrow.low <= 30 <= narrow.high <= before.high
        assert (narrow.high - narrow.low, narrow.low % 5) == (steps * 5, 0)
    assert [one.guess_rate for one in (half, quarter)] == [pytest.approx(1 / 11), pytest.approx(1 / 6)]


def test_a_short_line_has_fewer_hints():
    bank = bank_with('{ number = 3, ask = "How many?" }')
    line = NumberLine(
        card=card("f#n", bank), stem="How many?", key="3", low=0, high=10, step=1, unit="", chance=1 / 11
    )
    assert hinted(bank, line, 0).left == 1
    assert hinted(bank, replace(line, high=6), 0).left == 0


@pytest.mark.parametrize(
    ("precision", "key", "last"),
    [
        (Precision.DAY, "1969-07-20", date(1972, 1, 1)),
        (Precision.MONTH, "1969-07", date(1980, 1, 1)),
        (Precision.YEAR, "1969", date(2000, 1, 1)),
    ],
)
def test_a_time_line_gets_shorter_around_the_key_whatever_it_goes_by(precision, key, last):
    bank = bank_with(f'{{ date = "{key}", ask = "When?" }}')
    line = Timeline(
        card=card("f#n", bank),
        stem="When?",
        key=key,
        first=date(1960, 1, 1),
        last=last,
        precision=precision,
        chance=0.01,
    )
    value = bank.slot(line.card).value
    lengths = [(line.last - line.first).days]
    for taken in (1, 2):
        narrow = hinted(bank, line, taken).shown.line
        assert narrow.first <= value.first <= value.last
        assert value.first <= narrow.last
        lengths.append((narrow.last - narrow.first).days)
        assert hinted(bank, line, taken).guess_rate > 0.01 * taken
    assert lengths == sorted(lengths, reverse=True)


def test_a_line_of_another_kind_of_key_has_no_hints_to_make():
    line = NumberLine(card=LANDING, stem="?", key="1", low=0, high=9, step=1, unit="", chance=0.1)
    with pytest.raises(TypeError):
        hinted(MOON, line, 1)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(CARDS), st.integers(0, 99), st.integers(0, 4), st.data())
def test_whatever_is_asked_the_key_stays_possible_and_a_guess_is_worth_no_less(asked, seed, taken, data):
    bank, name = asked
    form = data.draw(st.sampled_from(forms_for(bank, name)))
    question = make_question(Wish(bank, name, random.Random(seed)), form)
    found = hinted(bank, question, taken)
    assert found == hinted(bank, question, taken)
    assert guess_rate(question) <= found.guess_rate <= max(guess_rate(question), 0.5)
    key = bank.slot(name).value
    match found.shown:
        case Left(options):
            assert isinstance(right(question), Chosen)
            assert right(question).option in options
        case Letters(text):
            assert (HIDDEN in text, text == question.key) == (True, False)
        case Settled(pairs):
            assert question.asked not in dict(pairs)
        case Narrowed(NumberLine() as line) if isinstance(key, NumberValue):
            assert line.low <= key.low <= line.high
        case Narrowed(Timeline() as line) if isinstance(key, DateValue):
            assert line.first <= key.first
            assert grade(bank, question, right(question)).outcome is Outcome.RIGHT
        case _:
            assert found.taken == 0
