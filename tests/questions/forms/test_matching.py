import random

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.questions.derive import fits, make_question, offers
from studyapp.questions.forms.wish import Wish
from studyapp.questions.question import Match
from tests.banks import small_bank
from tests.questions.forms.towns import ENTITIES, TOWNS, event, office

ADA = CardId("small", "ada-in-office", "office")
MAYOR = CardId("small", "ada-in-office", "person")


def match(bank: Bank = TOWNS, card: CardId = ADA, seed: int = 1, due: tuple[CardId, ...] = ()) -> Match:
    question = make_question(Wish(bank, card, random.Random(seed), due=due), Form.MATCH)
    assert isinstance(question, Match)
    return question


def pairs(question: Match) -> dict[str, str]:
    return {
        left: question.options[right].text
        for left, right in zip(question.left, question.partners, strict=True)
    }


def offices(*more: str) -> Bank:
    rows = office("ada", "mayor", "alba") + office("bo", "judge", "brig") + office("cy", "baker", "cork")
    return small_bank(rows + "".join(more), ENTITIES)


def can_match(bank: Bank, card: CardId = ADA) -> bool:
    return fits(bank, card, Form.MATCH)


def test_rows_of_a_relation_are_matched_by_what_tells_them_apart() -> None:
    question = match()
    assert question.stem == "Which office belongs to which person?"
    assert pairs(question) == {
        "Ada Ash": "mayor",
        "Bo Birch": "judge",
        "Cy Cedar": "baker",
        "Di Dogwood": "smith",
    }
    assert question.key == "mayor"
    assert question.left[question.asked] == "Ada Ash"
    assert {option.text: option.what for option in question.options}["judge"] == "Bo Birch"


def test_both_columns_stand_in_an_order_of_chance() -> None:
    questions = [match(seed=seed) for seed in range(40)]
    assert len({one.left for one in questions}) > 10
    assert len({tuple(option.text for option in one.options) for one in questions}) > 10
    assert {one.asked for one in questions} == {0, 1, 2, 3}


def test_no_more_than_five_pairs_are_shown() -> None:
    bank = offices(
        *(
            office(name, f"{name}-ward", town)
            for name, town in (("di", "dole"), ("ed", "enna"), ("flo", "faro"))
        )
    )
    shown = [match(bank, seed=seed) for seed in range(20)]
    assert {len(one.left) for one in shown} == {5}
    assert len({frozenset(one.left) for one in shown}) > 1
    assert all(one.left[one.asked] == "Ada Ash" for one in shown)


def test_two_rows_do_not_make_a_question() -> None:
    bank = small_bank(office("ada", "mayor", "alba") + office("bo", "judge", "brig"), ENTITIES)
    assert not can_match(bank)
    assert can_match(offices())


def test_rows_that_could_be_exchanged_do_not_stand_together() -> None:
    again = office("bo", "mayor", "brig").replace('"bo-in-office"', '"bo-again"')
    assert not can_match(offices(again))  # Bo was a judge and a mayor, so “mayor” belongs to both
    assert can_match(offices(again, office("di", "smith", "dole")))
    assert "Bo Birch" not in pairs(match(offices(again, office("di", "smith", "dole"))))


def test_another_column_is_taken_where_the_first_does_not_tell_rows_apart() -> None:
    again = office("bo", "mayor", "enna").replace('"bo-in-office"', '"bo-again"')
    question = match(offices(again))
    assert question.stem == "Which office belongs to which town?"
    assert pairs(question) == {"Alba": "mayor", "Brig": "judge", "Cork": "baker"}


def test_what_a_row_leaves_open_could_be_anything() -> None:
    unnamed = (
        '[[fact]]\nid = "open"\nrelation = "office"\ntext = "Somebody was {office} in that other year, it is said."\n'
        'slot.office = { phrase = "judge", wrong = ["guard", "clerk"], ask = "What was somebody?" }\n'
    )
    bank = offices(unnamed, office("di", "smith", "dole"))
    assert "judge" not in pairs(match(bank)).values()


def test_a_place_does_not_stand_beside_a_part_of_it() -> None:
    card = CardId("small", "ada-in-office", "town")
    bank = small_bank(
        office("ada", "mayor", "alba") + office("bo", "judge", "old-alba") + office("cy", "baker", "cork"),
        ENTITIES,
    )
    assert not can_match(bank, card)
    assert can_match(offices(), card)


def test_a_thing_that_names_its_partner_is_left_out() -> None:
    bank = offices(office("di", "dogwood keeper of dole", "dole"), office("ed", "smith", "enna"))
    assert "Di Dogwood" not in pairs(match(bank))
    assert not can_match(bank, CardId("small", "di-in-office", "office"))


def test_long_phrases_and_lists_are_not_matched() -> None:
    long = "keeper of the keys of all the gates"
    bank = offices(office("di", long, "dole"))
    assert not can_match(bank, CardId("small", "di-in-office", "office"))
    assert long not in pairs(match(bank)).values()


def test_disputed_rows_and_those_of_other_speakers_are_left_out() -> None:
    said = office("di", "smith", "dole", 'according_to = { who = ["ed"] }')
    unsure = office("ed", "warden", "enna", 'status = "disputed"\ncaution = "Unsure."')
    assert set(pairs(match(offices(said, unsure)))) == {"Ada Ash", "Bo Birch", "Cy Cedar"}
    assert not can_match(offices(said), CardId("small", "di-in-office", "office"))


def test_claims_of_one_speaker_are_matched_in_his_name() -> None:
    more = 'according_to = { who = ["ed"] }'
    rows = (
        office("ada", "mayor", "alba", more),
        office("bo", "judge", "brig", more),
        office("cy", "baker", "cork", more),
    )
    question = match(small_bank("".join(rows), ENTITIES))
    assert question.stem == "According to Ed Elm, which office belongs to which person?"


def numbered(person: str, number: int, more: str = "") -> str:
    return (
        f'[[fact]]\nid = "{person}-years"\nrelation = "years"\ngiven = {{ clerk-of-town = "{person}" }}\n'
        f'text = "It took the clerk {{years}} long years to count the stones."\n'
        f'slot.years = {{ number = {number}, unit = "years"{more}, ask = "How many years did {person} take?" }}\n'
    )


def test_numbers_of_one_unit_ascend_on_the_right() -> None:
    card = CardId("small", "ada-years", "years")
    bank = small_bank(
        numbered("ada", 12)
        + numbered("bo", 3)
        + numbered("cy", 7)
        + numbered("di", 9, ', bound = "over"')
        + numbered("ed", 5).replace('unit = "years"', 'unit = "months"'),
        ENTITIES,
    )
    question = match(bank, card)
    assert question.stem == "Which years belongs to which clerk of town?"
    assert [option.text for option in question.options] == ["3\u00a0years", "7\u00a0years", "12\u00a0years"]


def test_events_are_matched_with_dates_as_precise_as_the_asked_one() -> None:
    question = match(card=CardId("small", "opening", "when"))
    assert question.stem == "Which date belongs to which event?"
    assert [option.text for option in question.options] == [
        "1\u00a0May 1950",
        "1\u00a0June 1951",
        "10\u00a0February 1953",
    ]
    assert not can_match(TOWNS, CardId("small", "selling", "when"))


def test_events_with_long_labels_are_not_matched() -> None:
    label = "The opening of the town hall in the presence of all who lived in the town then"
    others = event("closing", 'date = "1960"') + event("burning", 'date = "1970"')
    card = CardId("small", "opening", "when")
    assert can_match(small_bank(event("opening", 'date = "1950"') + others), card)
    assert not can_match(small_bank(event("opening", 'date = "1950"', label=label) + others), card)


def test_a_card_that_is_due_stands_in_a_pair_only_where_there_are_too_few_others() -> None:
    due = (CardId("small", "bo-in-office", "office"),)
    assert set(pairs(match(due=due))) == {"Ada Ash", "Cy Cedar", "Di Dogwood"}
    assert offers(TOWNS, ADA, Form.MATCH, due)
    due = (*due, CardId("small", "cy-in-office", "office"))
    assert not offers(TOWNS, ADA, Form.MATCH, due)
    assert len(match(due=due).left) == 4


def test_enough_pairs_are_found_whatever_chance_looks_at_first() -> None:
    # Bo and Flo could each stand with all others, but not together with them both.
    again = office("bo", "smith", "brig").replace('"bo-in-office"', '"bo-again"')
    bank = offices(again, office("di", "smith", "dole"))
    assert {len(match(bank, seed=seed).left) for seed in range(30)} == {3}
