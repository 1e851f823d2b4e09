from studyapp.facts.faults import Severity
from studyapp.questions.question import Typed
from studyapp.questions.rules.bank_rules import because, beyond_chance, same_question
from tests.banks import small_bank
from tests.questions.asked import MOON, card


def many(count: int) -> str:
    return "\n".join(
        f'[[fact]]\nid = "f{i}"\ntext = "The stone of the place numbered {i} weighs {{n}}."\n'
        f'slot.n = {{ number = {i + 1}, ask = "How much does the stone of the place numbered {i} weigh?" }}'
        for i in range(count)
    )


def test_of_many_alike_questions_each_is_told_of_once_and_few_are_missed() -> None:
    bank = small_bank(many(60))
    paper = [Typed(card=one, stem=bank.slot(one).ask, key="1", accepted=()) for one in bank.cards()]
    found = list(same_question(bank, paper))
    assert 50 <= len(found) == len({one.card for one in found}) <= 59
    assert {one.flaw.severity for one in found} == {Severity.WARNING}


def test_only_facts_that_are_asked_need_an_explanation() -> None:
    assert card("first-landing#date") not in {one.card for one in because(MOON)}
    assert "first-words" not in {one.card.fact for one in because(MOON) if one.card}
    assert card("walk#who") in {one.card for one in because(MOON)}


def test_a_share_is_off_by_points_and_by_more_than_chance_explains() -> None:
    assert beyond_chance(0.60, 0.5, 1000)
    assert not beyond_chance(0.54, 0.5, 1000)
    assert not beyond_chance(0.60, 0.5, 20)
    assert not beyond_chance(0.40, 0.5, 1000)
    assert beyond_chance(0.40, 0.5, 1000, both_sides=True)
