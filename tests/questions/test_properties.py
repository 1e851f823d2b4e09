import random
import re
from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.bank import Bank
from studyapp.facts.dates import overlap, parse_edtf
from studyapp.facts.forms import Form
from studyapp.facts.values import DateValue, NumberValue
from studyapp.facts.verdict import Outcome, Unclear, Verdict
from studyapp.questions.derive import fitting_forms, forms_for, make_question
from studyapp.questions.english import date_words
from studyapp.questions.explain import explain
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade, read_option
from studyapp.questions.question import (
    Choice,
    Cloze,
    Map,
    Match,
    NumberLine,
    Order,
    Question,
    Timeline,
    TrueFalse,
    Typed,
    WhoSays,
    options_of,
)
from studyapp.questions.response import Arranged, Chosen, Estimate, Placed, Words
from tests.answers import right, wrong
from tests.banks import small_bank
from tests.questions.asked import MOON
from tests.questions.forms.towns import TOWNS, event

CARDS = [(bank, card) for bank in (MOON, TOWNS) for card in bank.cards() if forms_for(bank, card)]
WORDY = st.lists(
    st.sampled_from(
        ["July", "1969", "20", "to", "and", "-", "/", ".", ",", "million", "over", "%", "the", "Neil", "Armstrong", "²", "31", "june", "07"]
    ),
    max_size=8,
).map(" ".join)  # fmt: skip
TEXTS = st.text() | WORDY | st.text(alphabet="0123456789-/. ,'", max_size=12)
DAYS = st.dates().map(str)
NUMBERS = st.integers(min_value=2, max_value=10**12) | st.integers(min_value=1, max_value=10**6).map(
    lambda n: n / 100
)


Asked = tuple[Bank, Question]


@st.composite
def questions(draw: st.DrawFn) -> Asked:
    bank, card = draw(st.sampled_from(CARDS))
    form = draw(st.sampled_from(forms_for(bank, card)))
    return bank, make_question(Wish(bank, card, random.Random(draw(st.integers(0, 200)))), form)


def slotted(slot: str) -> Bank:
    return small_bank(
        f'[[fact]]\nid = "f"\ntext = "The stones of the island were {{n}} in the end."\nslot.n = {slot}\n'
    )


def outcome(verdict: Verdict | Unclear) -> Outcome | None:
    return verdict.outcome if isinstance(verdict, Verdict) else None


@given(questions(), TEXTS)
def test_any_text_is_graded_the_same_each_time_and_nothing_crashes(asked: Asked, text: str) -> None:
    bank, question = asked
    assert grade(bank, question, Words(text)) == grade(bank, question, Words(text))
    read_option(question, text)
    explain(bank, question.card)


@given(questions())
def test_the_key_as_shown_is_right_in_every_form(asked: Asked) -> None:
    bank, question = asked
    assert outcome(grade(bank, question, right(question))) is Outcome.RIGHT
    assert outcome(grade(bank, question, wrong(question))) is Outcome.WRONG
    if isinstance(question, Cloze | Typed):
        for wording in question.accepted:
            assert outcome(grade(bank, question, Words(wording.upper()))) is Outcome.RIGHT
    if not isinstance(question, TrueFalse | Order | Match):
        assert outcome(grade(bank, question, Words(question.key))) is Outcome.RIGHT


@given(questions())
def test_a_wrong_option_is_never_right(asked: Asked) -> None:
    bank, question = asked
    texts = [option.text for option in options_of(question)]
    if isinstance(question, Choice | WhoSays | Map):
        assert len(set(texts)) == len(texts) >= 3
        for i in range(len(texts)):
            assert (outcome(grade(bank, question, Chosen(i))) is Outcome.RIGHT) == (i == question.right)
        del texts[question.right]
    elif isinstance(question, TrueFalse) and not question.truth:
        texts = [question.shown.text]
    elif isinstance(question, Match):
        partner = question.partners[question.asked]
        texts = [option.text for i, option in enumerate(question.options) if i != partner]
    if Form.TYPED in forms_for(bank, question.card):
        typed = make_question(Wish(bank, question.card, random.Random(0)), Form.TYPED)
        assert all(outcome(grade(bank, typed, Words(text))) is not Outcome.RIGHT for text in texts)


EDTF = st.tuples(st.dates(date(1900, 1, 1), date(1910, 12, 31)), st.sampled_from([4, 7, 10])).map(
    lambda drawn: drawn[0].isoformat()[: drawn[1]]
)


@given(st.lists(EDTF, min_size=3, max_size=8), st.integers(0, 50))
def test_an_order_tells_which_dates_are_known_to_come_first_and_grades_by_them(
    dates: list[str], seed: int
) -> None:
    bank = small_bank("".join(event(f"e{i}", f'date = "{edtf}"') for i, edtf in enumerate(dates)))
    for card in bank.cards():
        if Form.ORDER not in fitting_forms(bank, card):
            continue
        question = make_question(Wish(bank, card, random.Random(seed)), Form.ORDER)
        assert isinstance(question, Order)
        assert 3 <= len(question.events) <= 5
        values = [parse_edtf(dates[int(one.text.split()[1][1:])]) for one in question.events]
        for i, one in enumerate(values):
            assert question.events[i].when == date_words(one)
            for j, other in enumerate(values):
                assert ((i, j) in question.before) == (one.last < other.first)
                if i != j and question.asked in (i, j):
                    assert (i, j) in question.before or (j, i) in question.before
        by_time = sorted(range(len(values)), key=lambda i: (values[i].first, values[i].last))
        assert outcome(grade(bank, question, Arranged(tuple(by_time)))) is Outcome.RIGHT
        by_time.remove(question.asked)
        for place in range(len(values)):
            order = (*by_time[:place], question.asked, *by_time[place:])
            asked_from = values[question.asked].first
            stands = all((values[one].last < asked_from) == (order.index(one) < place) for one in by_time)
            assert (outcome(grade(bank, question, Arranged(order))) is Outcome.RIGHT) == stands


@given(st.lists(EDTF, min_size=3, max_size=8), st.integers(0, 50))
def test_no_two_dates_of_a_match_could_be_exchanged(dates: list[str], seed: int) -> None:
    bank = small_bank("".join(event(f"e{i}", f'date = "{edtf}"') for i, edtf in enumerate(dates)))
    for card in bank.cards():
        if Form.MATCH not in fitting_forms(bank, card):
            continue
        question = make_question(Wish(bank, card, random.Random(seed)), Form.MATCH)
        assert isinstance(question, Match)
        values = [parse_edtf(dates[int(text.split()[1][1:])]) for text in question.left]
        assert not any(overlap(one, other) for one, other in combinations(values, 2))
        assert len({value.precision for value in values}) == 1
        shown = [question.options[partner].text for partner in question.partners]
        assert shown == [date_words(value) for value in values]


@given(DAYS, st.sampled_from([10, 7, 4]), st.integers(0, 50))
def test_of_any_date_the_key_is_right_and_the_options_ascend(day: str, length: int, seed: int) -> None:
    check_slot(slotted(f'{{ date = "{day[:length]}", ask = "When was it at last?" }}'), seed)


@given(
    NUMBERS,
    st.sampled_from(
        ["", ', bound = "over"', ', bound = "under"', ', bound = "about"', ', unit = "%"', ', unit = "men"']
    ),
    st.integers(0, 50),
)
def test_of_any_number_the_key_is_right_and_the_options_ascend(number: float, more: str, seed: int) -> None:
    check_slot(slotted(f'{{ number = {number:.2f}{more}, ask = "How many were there?" }}'), seed)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 50))
def test_of_any_span_of_numbers_the_key_is_right(low: int, width: int, seed: int) -> None:
    check_slot(slotted(f'{{ range = [{low}, {low + width}], ask = "Between which numbers was it?" }}'), seed)


def check_slot(bank: Bank, seed: int) -> None:
    [card] = bank.cards()
    for form in forms_for(bank, card):
        question = make_question(Wish(bank, card, random.Random(seed)), form)
        assert outcome(grade(bank, question, right(question))) is Outcome.RIGHT
        if isinstance(question, Choice):
            assert [bool(re.search(r"\d", option.text)) for option in question.options] == [True] * 3
            assert [outcome(grade(bank, question, Chosen(i))) for i in range(3)].count(Outcome.RIGHT) == 1
        if isinstance(question, NumberLine):
            key = bank.slot(card).value
            assert isinstance(key, NumberValue)
            assert question.low < key.low < question.high
            for near in (key.low, key.low + question.step * 0.4, key.low - question.step * 0.4):
                assert outcome(grade(bank, question, Estimate(near))) is Outcome.RIGHT
            for far in (key.low + question.step, key.low - question.step, question.low, question.high):
                assert outcome(grade(bank, question, Estimate(far))) is not Outcome.RIGHT
        if isinstance(question, Timeline):
            value = bank.slot(card).value
            assert isinstance(value, DateValue)
            assert question.first <= value.first <= value.last <= question.last
            for day in (value.first, value.last):
                assert outcome(grade(bank, question, Placed(day))) is Outcome.RIGHT
            for day in (question.first, question.last):
                within = value.first <= day <= value.last
                assert (outcome(grade(bank, question, Placed(day))) is Outcome.RIGHT) == within
