from datetime import date

import pytest

from studyapp.facts.forms import Form
from studyapp.questions.question import Map, Match, NumberLine, Order, Timeline, WhoSays
from studyapp.questions.response import Arranged, Chosen, DontKnow, Estimate, Paired, Placed, Words
from studyapp.study.shown import key_shown, options_shown, response_text
from tests.questions.asked import ask
from tests.questions.forms.towns import TOWNS


def test_an_order_is_kept_with_its_events_as_they_stood_and_as_they_were_put() -> None:
    question = ask("opening#when", Form.ORDER, TOWNS)
    assert isinstance(question, Order)
    texts = tuple(event.text for event in question.events)
    assert options_shown(question) == texts
    assert key_shown(question) == "1\u00a0May 1950"
    assert response_text(question, Arranged((4, 3, 2, 1, 0))) == "; ".join(reversed(texts))


def test_pairs_are_kept_with_both_columns_and_what_was_matched() -> None:
    question = ask("ada-in-office#office", Form.MATCH, TOWNS)
    assert isinstance(question, Match)
    right = tuple(option.text for option in question.options)
    assert options_shown(question) == (*question.left, *right)
    answer = Paired((1, None, 0, 2))
    assert response_text(question, answer) == "; ".join(
        f"{question.left[left]}: {right[at]}" for left, at in ((0, 1), (2, 0), (3, 2))
    )


def test_a_line_is_kept_with_its_ends_and_where_it_was_pointed_to() -> None:
    question = ask("well#count", Form.NUMBER_LINE, TOWNS)
    assert isinstance(question, NumberLine)
    assert options_shown(question) == ("0", f"{question.high:g}")
    assert (key_shown(question), response_text(question, Estimate(12.5))) == ("14", "12.5")
    line = ask("opening#when", Form.TIMELINE, TOWNS)
    assert isinstance(line, Timeline)
    assert options_shown(line) == (line.first.isoformat(), line.last.isoformat())
    assert response_text(line, Placed(date(1950, 5, 2))) == "1950-05-02"
    assert response_text(line, Words("in May")) == "in May"


@pytest.mark.parametrize(("name", "form"), [("gate#who", Form.WHO_SAYS), ("tour#country", Form.MAP)])
def test_what_was_chosen_is_kept_in_words(name: str, form: Form) -> None:
    question = ask(name, form, TOWNS)
    assert isinstance(question, WhoSays | Map)
    assert response_text(question, Chosen(question.right)) == key_shown(question) == question.key
    assert options_shown(question)[question.right] == question.key
    assert response_text(question, DontKnow()) == ""
