import pytest

from studyapp.questions.question import GAP
from tests.questions.asked import bank_with
from tests.questions.rules.planted import choice, errors, found, gapped, statement, typed, warnings


@pytest.mark.parametrize(
    "stem",
    [
        "When was it not so?",
        "Who came, except Bean?",
        "Who was least known?",
        "Why didn’t it land?",
        "What can't it be?",
    ],
)
def test_a_stem_that_asks_for_what_is_not_so_is_found(stem: str) -> None:
    assert errors(typed(stem)) == {"negative"}


@pytest.mark.parametrize(
    "stem",
    [
        "Which notable treaty was it?",
        "Who said “do not go”?",
        "What were at least six of them?",
        "Which knot was it?",
        "Who was Withoutson?",
    ],
)
def test_words_that_only_look_negative_quotations_and_bounds_pass(stem: str) -> None:
    assert not errors(typed(stem))


def test_a_negation_in_the_answer_of_a_statement_passes() -> None:
    slot = '{ phrase = "did not come", wrong = ["went away", "came late"], ask = "What became of them?" }'
    bank = bank_with(slot, "The people of the island {n}.")
    assert not errors(
        statement("The people of the island did not come.", "did not come", "f#n", bank), bank
    ) - {"second-true-answer"}
    assert errors(
        statement("The people of the island were not there and went away.", "went away", "f#n", bank), bank
    ) == {"negative"}


def test_a_stem_without_a_question_is_found() -> None:
    assert errors(typed("The day of the first landing.")) == {"unfocused"}
    assert errors(typed("On which day did it take place.")) == {"unfocused"}
    assert errors(typed("Which of the following is a day?")) == {"unfocused"}
    assert not errors(statement("They landed on 16 July 1969.", "16 July 1969"))


def test_a_long_stem_is_warned_of() -> None:
    long = "On which day did they land " + "and go " * 20 + "there?"
    assert warnings(typed(long)) == {"unfocused"}


def test_a_sentence_has_one_gap_with_words_around_it() -> None:
    assert errors(gapped(f"On {GAP} two astronauts landed on the Moon.")) == set()
    assert errors(gapped(f"On {GAP} two {GAP} landed on the Moon.")) == {"cloze"}
    assert errors(gapped("On that day two astronauts landed on the Moon.")) == {"cloze"}
    assert errors(gapped(f"On {GAP} they landed.")) == {"cloze"}


def test_the_answer_stands_nowhere_else_in_the_sentence() -> None:
    assert errors(gapped(f"On {GAP}, that is 20 July 1969, two astronauts landed there.")) == {"cloze"}
    assert errors(gapped(f"On {GAP}, and in July 1969 at all, two astronauts landed there.")) == set()


def test_a_gap_does_not_stand_for_a_small_word() -> None:
    bank = bank_with('{ phrase = "under the", wrong = ["over the"], ask = "Where was it?" }')
    question = gapped(f"They found the stones {GAP} ground of the island.", "under the", "f#n", bank)
    assert errors(question, bank) == {"cloze"}


def test_the_key_in_its_own_stem_is_found() -> None:
    assert errors(typed("Did they land on 20 July 1969, or when?")) == {"cueing"}
    bank = bank_with(
        '{ entity = "broadcasting-union", ask = "Who counted them?" }',
        more='according_to = { who = ["broadcasting-union"] }',
    )
    question = typed("According to the Broadcasting Union, who counted them?", "f#n", bank)
    assert errors(question, bank) == {"cueing"}


@pytest.mark.parametrize(
    "stem", ["On which day was it?!", "Which day was it 🚀?", "How many kills were scored, and when?"]
)
def test_a_flippant_stem_is_found(stem: str) -> None:
    assert errors(typed(stem)) - {"unfocused"} == {"tone"}


def test_options_and_explanations_are_sober_too() -> None:
    options = ["Mare Tranquillitatis", "Fra Mauro", "Mare Imbrium!"]
    assert "tone" in errors(choice("first-landing#place", options))
    bank = bank_with('{ date = "1969", ask = "When was it?" }', more='because = "Hooray for it."')
    assert errors(typed("When was the stone set up?", "f#n", bank), bank) == {"tone"}
    assert not found(typed("On which day were they underscored?"))
