import random

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome, Verdict
from studyapp.questions.derive import fitting_forms, forms_for, make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade
from studyapp.questions.question import TrueFalse, Typed, WhoSays
from studyapp.questions.response import Words
from tests.banks import small_bank
from tests.questions.forms.towns import ENTITIES, TOWNS, claim

GATE = CardId("small", "gate", "who")


def who(bank: Bank = TOWNS, card: CardId = GATE, seed: int = 1, **wish: object) -> WhoSays:
    question = make_question(Wish(bank, card, random.Random(seed), **wish), Form.WHO_SAYS)  # type: ignore[arg-type]
    assert isinstance(question, WhoSays)
    return question


def claims(*facts: str) -> Bank:
    return small_bank("".join(facts), ENTITIES)


def test_a_speaker_is_asked_for_in_three_forms_and_in_no_other() -> None:
    assert forms_for(TOWNS, GATE) == (Form.TRUE_FALSE, Form.TYPED, Form.WHO_SAYS)
    assert Form.WHO_SAYS not in forms_for(TOWNS, CardId("small", "gate", "count"))


def test_the_stem_holds_the_bare_claim_with_its_time() -> None:
    assert who().stem == "Who made this claim in 1960: the stones of the gate in the old wall number 120?"
    tower = CardId("small", "tower", "who")
    assert who(card=tower).stem == "Who makes this claim: the stones of the tower in the old wall number 300?"


def test_the_options_are_three_speakers_and_those_of_the_bank_come_first() -> None:
    shown = [who(seed=seed) for seed in range(30)]
    assert {option.text for one in shown for option in one.options} == {"Ada Ash", "Bo Birch", "Cy Cedar"}
    assert {one.right for one in shown} == {0, 1, 2}
    assert all(one.options[one.right].text == one.key == "Ada Ash" for one in shown)
    assert who(place=2).right == 2


def test_who_speaks_for_the_same_side_comes_before_other_speakers() -> None:
    side = ENTITIES.replace('name = "Ed Elm"', 'part_of = ["union"]\nname = "Ed Elm"').replace(
        'name = "Ada Ash"', 'part_of = ["union"]\nname = "Ada Ash"'
    )
    union = '[[entity]]\nid = "union"\nname = "Union"\nkind = "organisation"\n'
    bank = small_bank(claim("gate", '"ada"', 120) + claim("tower", '"bo"', 300), side + union)
    for seed in range(10):
        assert {option.text for option in who(bank, seed=seed).options} == {"Ada Ash", "Bo Birch", "Ed Elm"}


def test_whom_the_learner_took_for_the_speaker_is_offered_again() -> None:
    for seed in range(10):
        assert "Flo Fir" in {option.text for option in who(seed=seed, confused=("Flo Fir",)).options}


def test_who_makes_the_same_claim_or_reports_it_is_no_wrong_option() -> None:
    relation = 'relation = "stones"\ngiven = { part = "alba" }'
    same = claim("gate", '"ada"', 120, relation), claim("again", '"bo"', 120, relation)
    told = claim("tower", '"cy"', 300).replace('who = ["cy"]', 'who = ["cy"], via = ["di"]')
    bank = claims(*same, told, claim("well", '"di"', 14))
    for seed in range(20):
        gate = fitting_forms(bank, GATE) and who(bank, seed=seed)
        assert gate
        assert "Bo Birch" not in {option.text for option in gate.options}
        assert "Di Dogwood" not in {
            option.text for option in who(bank, CardId("small", "tower", "who"), seed).options
        }


def test_a_claim_that_names_its_speaker_is_not_asked_for_him() -> None:
    named = claim("gate", '"ada"', 120).replace("in the old wall", "of Ada Ash")
    assert fitting_forms(claims(named, claim("tower", '"bo"', 300)), GATE) == ()


def test_two_speakers_stand_beside_others_of_whom_one_is_exchanged() -> None:
    bank = claims(claim("gate", '"ada", "bo"', 120), claim("tower", '"cy"', 300))
    question = who(bank)
    assert question.key == "Ada Ash and Bo Birch"
    assert len({option.text for option in question.options}) == 3
    wrong = [option.text for i, option in enumerate(question.options) if i != question.right]
    assert all(("Ada Ash" in text) is not ("Bo Birch" in text) for text in wrong)
    assert forms_for(bank, GATE) == (Form.TRUE_FALSE, Form.TYPED, Form.WHO_SAYS)


def test_without_two_other_speakers_there_is_no_choice() -> None:
    bank = claims(claim("gate", '"alba"', 120), claim("tower", '"bo"', 300))
    few = small_bank(claim("gate", '"space-agency"', 120))  # one other organisation is known
    assert Form.WHO_SAYS in fitting_forms(bank, GATE)
    assert fitting_forms(few, GATE) == (Form.TRUE_FALSE, Form.TYPED)


def test_a_speaker_is_typed_by_any_of_his_names() -> None:
    question = make_question(Wish(TOWNS, GATE, random.Random(1)), Form.TYPED)
    assert isinstance(question, Typed)
    assert question.stem == who().stem
    for text, outcome in (("Ash", Outcome.RIGHT), ("Ada Ahs", Outcome.RIGHT), ("Bo Birch", Outcome.WRONG)):
        verdict = grade(TOWNS, question, Words(text))
        assert isinstance(verdict, Verdict)
        assert verdict.outcome is outcome


def test_a_statement_has_the_claim_behind_its_own_or_another_speaker() -> None:
    true, false = (
        make_question(Wish(TOWNS, GATE, random.Random(2), truth=truth), Form.TRUE_FALSE)
        for truth in (True, False)
    )
    assert isinstance(true, TrueFalse)
    assert isinstance(false, TrueFalse)
    rest = " in 1960, the stones of the gate in the old wall number 120."
    assert true.stem == f"According to Ada Ash{rest}"
    assert false.stem == f"According to {false.shown.text}{rest}"
    assert false.shown.text in {"Bo Birch", "Cy Cedar"}
    assert false.key == true.key == true.shown.text == "Ada Ash"
