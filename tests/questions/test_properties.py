import random
import re

from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.verdict import Outcome, Unclear, Verdict
from studyapp.questions.derive import forms_for, make_question
from studyapp.questions.explain import explain
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade, read_option
from studyapp.questions.question import Choice, Question, TrueFalse
from studyapp.questions.response import Chosen, Judged, Words
from tests.banks import small_bank
from tests.questions.asked import MOON

CARDS = [card for card in MOON.cards() if forms_for(MOON, card)]
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


@st.composite
def questions(draw: st.DrawFn) -> Question:
    card = draw(st.sampled_from(CARDS))
    form = draw(st.sampled_from(forms_for(MOON, card)))
    return make_question(Wish(MOON, card, random.Random(draw(st.integers(0, 200)))), form)


def slotted(slot: str) -> Bank:
    return small_bank(
        f'[[fact]]\nid = "f"\ntext = "The stones of the island were {{n}} in the end."\nslot.n = {slot}\n'
    )


def outcome(verdict: Verdict | Unclear) -> Outcome | None:
    return verdict.outcome if isinstance(verdict, Verdict) else None


@given(questions(), TEXTS)
def test_any_text_is_graded_the_same_each_time_and_nothing_crashes(question: Question, text: str) -> None:
    assert grade(MOON, question, Words(text)) == grade(MOON, question, Words(text))
    read_option(question, text)
    explain(MOON, question)


@given(questions())
def test_the_key_as_shown_is_right_in_every_form(question: Question) -> None:
    match question:
        case Choice():
            assert outcome(grade(MOON, question, Chosen(question.right))) is Outcome.RIGHT
            assert outcome(grade(MOON, question, Words(question.key))) is Outcome.RIGHT
        case TrueFalse():
            assert outcome(grade(MOON, question, Judged(question.truth))) is Outcome.RIGHT
        case _:
            assert outcome(grade(MOON, question, Words(question.key))) is Outcome.RIGHT
            for wording in question.accepted:
                assert outcome(grade(MOON, question, Words(wording.upper()))) is Outcome.RIGHT


@given(questions())
def test_a_wrong_option_is_never_right(question: Question) -> None:
    wrong: list[str] = []
    match question:
        case Choice():
            wrong = [option.text for i, option in enumerate(question.options) if i != question.right]
            assert len({option.text for option in question.options}) == 3
            for i in range(3):
                assert (outcome(grade(MOON, question, Chosen(i))) is Outcome.RIGHT) == (i == question.right)
        case TrueFalse(truth=False):
            wrong = [question.shown.text]
    if Form.TYPED in forms_for(MOON, question.card):
        typed = make_question(Wish(MOON, question.card, random.Random(0)), Form.TYPED)
        assert all(outcome(grade(MOON, typed, Words(text))) is not Outcome.RIGHT for text in wrong)


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
        if isinstance(question, TrueFalse):
            assert outcome(grade(bank, question, Judged(question.truth))) is Outcome.RIGHT
        else:
            assert outcome(grade(bank, question, Words(question.key))) is Outcome.RIGHT
        if isinstance(question, Choice):
            assert [bool(re.search(r"\d", option.text)) for option in question.options] == [True] * 3
            assert [outcome(grade(bank, question, Chosen(i))) for i in range(3)].count(Outcome.RIGHT) == 1
