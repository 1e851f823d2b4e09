import random

import pytest

from studyapp.facts.forms import Form
from studyapp.questions.derive import forms_for, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.passage import name_key
from studyapp.questions.question import GAP, Choice, Cloze, TrueFalse, Typed, form_of, guess_rate
from tests.questions.asked import MOON, ask, bank_with, card
from tests.questions.forms.towns import TOWNS

ALL = (Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE, Form.TYPED)


def test_a_slot_is_asked_in_every_form_that_fits() -> None:
    assert forms_for(MOON, card("first-landing#date")) == (*ALL, Form.ORDER, Form.TIMELINE)
    assert forms_for(MOON, card("first-landing#place")) == (*ALL, Form.MATCH)
    assert forms_for(MOON, card("walk#minutes")) == (*ALL, Form.NUMBER_LINE)
    assert forms_for(MOON, card("crew#crew")) == ALL


def test_nothing_is_asked_of_a_disputed_fact() -> None:
    bank = bank_with(
        '{ date = "1969", ask = "When was it?" }',
        more='status = "disputed"\ncaution = "The source is unsure."',
    )
    assert forms_for(bank, card("f#n", bank)) == ()
    with pytest.raises(ValueError, match="cannot be asked as typed"):
        ask("f#n", bank=bank)


def test_a_card_that_the_bank_lacks_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        forms_for(MOON, card("nowhere#date"))


def test_a_long_phrase_is_not_typed() -> None:
    assert set(forms_for(MOON, card("motto#words"))) == {Form.CHOICE, Form.TRUE_FALSE}


def test_a_phrase_without_wrong_ones_is_only_typed() -> None:
    bank = bank_with(
        '{ phrase = "by boat", ask = "How did they come?" }', "The people of the island came there {n}."
    )
    assert forms_for(bank, card("f#n", bank)) == (Form.CLOZE, Form.TYPED)
    one = bank_with(
        '{ phrase = "by boat", wrong = ["by air"], ask = "How did they come?" }',
        "The people of the island came there {n}.",
    )
    assert forms_for(one, card("f#n", one)) == (Form.TRUE_FALSE, Form.CLOZE, Form.TYPED)


def test_a_gap_needs_words_around_it_and_the_answer_nowhere_else() -> None:
    short = bank_with('{ date = "1969", ask = "When was it?" }', "It began in {n}.")
    assert Form.CLOZE not in forms_for(short, card("f#n", short))
    twice = bank_with(
        '{ entity = "moon", ask = "Where was it?" }', "What was found on {n} was a stone of the Moon itself."
    )
    assert Form.CLOZE not in forms_for(twice, card("f#n", twice))


def test_a_choice_has_the_key_among_three_options() -> None:
    question = ask("first-landing#place", Form.CHOICE)
    assert isinstance(question, Choice)
    assert question.stem == "Where on the Moon did the first astronauts land?"
    assert len(question.options) == 3
    assert question.options[question.right].text == question.key == "Mare Tranquillitatis"


def test_dates_and_numbers_ascend_and_the_key_has_the_place_that_was_wanted() -> None:
    for place in range(3):
        question = make_question(
            Wish(MOON, card("first-landing#date"), random.Random(4), place=place), Form.CHOICE
        )
        assert isinstance(question, Choice)
        assert question.right == place
        minutes = make_question(Wish(MOON, card("walk#minutes"), random.Random(4), place=place), Form.CHOICE)
        assert isinstance(minutes, Choice)
        assert minutes.right == place
        assert [int(option.text) for option in minutes.options] == sorted(
            int(option.text) for option in minutes.options
        )


def test_chance_gives_the_key_each_place_about_as_often() -> None:
    rng = random.Random(1)
    rights = [make_question(Wish(MOON, card("first-landing#place"), rng), Form.CHOICE) for _ in range(300)]
    counts = [sum(isinstance(one, Choice) and one.right == place for one in rights) for place in range(3)]
    assert min(counts) > 75
    truths = [make_question(Wish(MOON, card("walk#who"), rng), Form.TRUE_FALSE) for _ in range(300)]
    assert 120 < sum(isinstance(one, TrueFalse) and one.truth for one in truths) < 180


def test_a_statement_is_the_facts_sentence_with_one_value_exchanged() -> None:
    true = make_question(
        Wish(MOON, card("first-landing#place"), random.Random(1), truth=True), Form.TRUE_FALSE
    )
    assert isinstance(true, TrueFalse)
    assert true.stem == "On 20\u00a0July 1969 two astronauts landed in the Mare Tranquillitatis."
    assert true.shown.text == true.key
    false = make_question(
        Wish(MOON, card("first-landing#place"), random.Random(1), truth=False), Form.TRUE_FALSE
    )
    assert isinstance(false, TrueFalse)
    assert false.shown.text != false.key == "Mare Tranquillitatis"
    assert name_key(false.shown.text) in name_key(false.stem)


def test_a_false_statement_about_a_list_has_one_member_exchanged() -> None:
    question = make_question(Wish(MOON, card("crew#crew"), random.Random(2), truth=False), Form.TRUE_FALSE)
    assert isinstance(question, TrueFalse)
    shown = set(question.shown.text.replace(" and ", ", ").split(", "))
    assert len(shown & {"Neil Armstrong", "Buzz Aldrin", "Michael Collins"}) == 2


def test_a_gap_stands_in_place_of_the_answer_and_the_other_slots_are_filled() -> None:
    question = ask("walk#minutes", Form.CLOZE)
    assert isinstance(question, Cloze)
    assert (
        question.stem
        == f"Neil Armstrong was outside for {GAP} minutes and brought back about 21.5 kilograms of rock."
    )
    assert question.key == "151"


def test_a_typed_question_knows_its_accepted_wordings() -> None:
    place = ask("first-landing#place")
    assert isinstance(place, Typed)
    assert place.accepted == ("Mare Tranquillitatis", "Sea of Tranquillity", "Sea of Tranquility")
    minutes, crew = ask("walk#minutes"), ask("crew#crew")
    assert isinstance(minutes, Typed)
    assert minutes.accepted == ("151", "151\u00a0minutes")
    assert isinstance(crew, Typed)
    assert crew.accepted == ("Neil Armstrong, Buzz Aldrin and Michael Collins",)


def test_a_list_is_asked_for_one_member_in_a_choice_and_for_all_when_typed() -> None:
    choice = ask("crew#crew", Form.CHOICE)
    assert choice.stem == "Who was a member of the crew of Apollo 11?"
    assert choice.key in {"Neil Armstrong", "Buzz Aldrin", "Michael Collins"}
    assert ask("crew#crew").stem == "Who were the three members of the crew of Apollo 11?"


def test_a_list_without_a_question_for_one_member_is_no_choice() -> None:
    bank = bank_with('{ entities = ["moon", "fra-mauro"], closed = true, ask = "Which were they?" }')
    assert Form.CHOICE not in forms_for(bank, card("f#n", bank))


def test_the_same_chance_makes_the_same_question() -> None:
    for bank in (MOON, TOWNS):
        for one in bank.cards():
            for form in forms_for(bank, one):
                assert make_question(Wish(bank, one, random.Random(7)), form) == make_question(
                    Wish(bank, one, random.Random(7)), form
                )


def test_a_form_in_which_a_rule_finds_an_error_is_held_back() -> None:
    slot = '{ phrase = "a very long and winding road indeed", wrong = ["a hill", "a lake"], ask = "What was on the island?" }'
    bank = bank_with(slot)
    assert forms_for(bank, card("f#n", bank)) == (Form.TRUE_FALSE,)
    assert isinstance(ask("f#n", Form.CHOICE, bank), Choice)  # checkers and editors may still look at it


CLANG = '{ phrase = "stone circles", wrong = ["stone walls", "iron gates", "iron roads", "iron doors", "iron posts", "iron rails"], ask = "Which stone things stood there?" }'


def test_options_that_would_tell_on_the_key_are_not_chosen_together() -> None:
    bank = bank_with(CLANG)
    sound = Form.CHOICE in forms_for(bank, card("f#n", bank))
    for seed in range(60):
        question = ask("f#n", Form.CHOICE, bank, seed)
        assert isinstance(question, Choice)
        assert ("stone walls" in {option.text for option in question.options}) or not sound
    assert sound


def test_a_question_tells_its_form_and_how_often_a_guess_is_right() -> None:
    questions = [ask("first-landing#date", form) for form in ALL]
    assert [form_of(question) for question in questions] == list(ALL)
    assert [guess_rate(question) for question in questions] == [1 / 3, 0.5, 0, 0]
    assert guess_rate(ask("first-landing#date", Form.ORDER)) == 1 / 4
    assert guess_rate(ask("first-landing#place", Form.MATCH)) == 1 / 3
    assert guess_rate(ask("gate#who", Form.WHO_SAYS, TOWNS)) == 1 / 3
    assert guess_rate(ask("tour#country", Form.MAP, TOWNS)) == 1 / 7
    for name, form in (("walk#minutes", Form.NUMBER_LINE), ("first-landing#date", Form.TIMELINE)):
        assert 0 < guess_rate(ask(name, form)) < 0.1
