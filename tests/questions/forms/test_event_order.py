import random

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Exact, Outcome, Verdict
from studyapp.questions.derive import fits, forms_for, make_question, offers
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade
from studyapp.questions.question import Order
from studyapp.questions.response import Arranged
from tests.banks import small_bank
from tests.questions.forms.towns import TOWNS, event

OPENING = CardId("small", "opening", "when")


def order(bank: Bank = TOWNS, card: CardId = OPENING, seed: int = 1, due: tuple[CardId, ...] = ()) -> Order:
    question = make_question(Wish(bank, card, random.Random(seed), due=due), Form.ORDER)
    assert isinstance(question, Order)
    return question


def can_be_ordered(facts: str, name: str = "opening") -> bool:
    return fits(small_bank(facts), CardId("small", name, "when"), Form.ORDER)


def texts(question: Order) -> set[str]:
    return {one.text for one in question.events}


FAR = event("closing", 'date = "1960"') + event("burning", 'date = "1970"')


def test_an_order_shows_three_to_five_events_and_tells_their_dates_only_apart() -> None:
    question = order()
    assert question.stem == "In what order did these five events happen?"
    assert question.key == "1\u00a0May 1950"
    assert texts(question) == {
        f"The {name} of the town hall" for name in ("opening", "closing", "burning", "mending", "selling")
    }
    asked = question.events[question.asked]
    assert (asked.text, asked.when) == ("The opening of the town hall", question.key)


def test_every_pair_of_events_that_do_not_overlap_is_told() -> None:
    question = order()
    when = {"opening": 0, "closing": 1, "burning": 2, "mending": 3, "selling": 4}
    at = [when[one.text.split()[1]] for one in question.events]
    assert set(question.before) == {(i, j) for i in range(5) for j in range(5) if at[i] < at[j]}


def test_the_events_never_all_stand_right_already_but_the_asked_one_may() -> None:
    verdicts = []
    for card in (OPENING, CardId("small", "burning", "when"), CardId("small", "selling", "when")):
        for seed in range(60):
            question = order(card=card, seed=seed)
            verdicts.append(grade(TOWNS, question, Arranged(tuple(range(len(question.events))))))
    assert all(isinstance(verdict, Verdict) and verdict.reason != Exact() for verdict in verdicts)
    outcomes = [verdict.outcome for verdict in verdicts if isinstance(verdict, Verdict)]
    assert 0 < outcomes.count(Outcome.RIGHT) < 40


@pytest.mark.parametrize(
    "facts",
    [
        event("opening", 'date = "1950"') + event("closing", 'date = "1960"'),  # too few
        event("opening", 'date = "1950"') + FAR.replace('"1970"', '"1950-07"'),  # at once, for all that is known
        event("opening", 'date = "1950~"') + FAR.replace('"1970"', '"1951"'),  # about 1950 may be 1951
        event("opening", 'date = "1950", also_true = ["1960"]') + FAR,
        event("opening", 'date = "1950"', label="The opening in May") + FAR,
        event("opening", 'date = "1950"', label="The hall that 1950 saw") + FAR,
        event("opening", 'date = "1950"', label="The burning of the town hall") + FAR,
        event("opening", 'date = "1950"', 'according_to = { who = ["bean"] }') + FAR,
        event("opening", 'date = "1950"') + FAR.replace("[[fact]]", '[[fact]]\naccording_to = { unnamed = "said" }', 1),
        event("opening", 'date = "1950"') + FAR.replace("[[fact]]", '[[fact]]\nstatus = "disputed"\ncaution = "Unsure."', 1),
    ],
)  # fmt: skip
def test_what_cannot_be_put_in_order_for_sure_is_not_asked(facts: str) -> None:
    assert can_be_ordered(event("opening", 'date = "1950"') + FAR)
    assert not can_be_ordered(facts)


def test_a_fact_with_two_dates_is_no_event() -> None:
    lasted = (
        '[[fact]]\nid = "opening"\nlabel = "The opening"\ntext = "It was open from {when} to {end} at least."\n'
        'slot.when = { date = "1950", ask = "When did it begin?" }\nslot.end = { date = "1951", ask = "When did it end?" }\n'
    )
    assert not can_be_ordered(lasted + FAR)


def test_a_conflicting_date_makes_an_order_unsure() -> None:
    other = event("remembered", 'date = "1965"', 'conflicts = ["opening"]', label="Another account")
    assert not can_be_ordered(event("opening", 'date = "1950"') + FAR + other)


def test_an_author_can_say_which_of_two_events_of_one_year_came_first() -> None:
    facts = (
        event("opening", 'date = "1950"', 'after = ["planning"]')
        + event("planning", 'date = "1950"', 'after = ["wish"]')
        + event("wish", 'date = "1950"')
    )
    bank = small_bank(facts)
    question = order(bank)
    place = {one.text.split()[1]: i for i, one in enumerate(question.events)}
    assert set(question.before) == {
        (place["wish"], place["planning"]),
        (place["wish"], place["opening"]),
        (place["planning"], place["opening"]),
    }


def test_events_that_may_have_been_at_once_stand_beside_each_other_only_where_there_are_no_others() -> None:
    facts = event("opening", 'date = "1950"') + FAR.replace('"1970"', '"1960-03"')
    question = order(small_bank(facts))
    assert len(question.events) == 3
    assert len(question.before) == 2
    more = facts + event("mending", 'date = "1980"') + event("selling", 'date = "1990"')
    for seed in range(20):
        question = order(small_bank(more), seed=seed)
        assert len(question.before) == len(question.events) * (len(question.events) - 1) / 2


def test_near_events_of_the_same_section_come_first() -> None:
    section = 'source = [{ section = "Hall", paragraph = 1, sentence = 1 }]'
    years = "".join(event(f"no{year}", f'date = "{year}"') for year in range(1951, 1990))
    bank = small_bank(
        event("opening", 'date = "1950"', section) + event("burning", 'date = "2000"', section) + years
    )
    seen = set().union(*(texts(order(bank, seed=seed)) for seed in range(40)))
    assert "The burning of the town hall" in seen
    assert "The no1951 of the town hall" in seen
    assert "The no1970 of the town hall" not in seen


def test_a_card_that_is_due_stands_beside_the_asked_one_only_where_there_are_too_few_others() -> None:
    due = (CardId("small", "closing", "when"), CardId("small", "selling", "when"))
    assert texts(order(due=due)) == {
        f"The {name} of the town hall" for name in ("opening", "burning", "mending")
    }
    assert offers(TOWNS, OPENING, Form.ORDER, due)
    due = (*due, CardId("small", "burning", "when"))
    assert not offers(TOWNS, OPENING, Form.ORDER, due)
    assert len(order(due=due).events) == 5
    assert Form.ORDER in forms_for(TOWNS, OPENING)
