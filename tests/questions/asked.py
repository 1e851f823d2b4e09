"""Ask one question of the Moon bank, or of a small bank, in few words."""

import random

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Unclear, Verdict
from studyapp.questions.derive import make_question
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade
from studyapp.questions.question import Question
from studyapp.questions.response import Words
from tests.banks import moon_bank, small_bank

MOON = moon_bank()


def card(name: str, bank: Bank = MOON) -> CardId:
    return CardId.parse(f"{bank.id}/{name}")


def ask(name: str, form: Form = Form.TYPED, bank: Bank = MOON, seed: int = 1) -> Question:
    return make_question(Wish(bank, card(name, bank), random.Random(seed)), form)


def graded(name: str, text: str, bank: Bank = MOON) -> Verdict | Unclear:
    return grade(bank, ask(name, bank=bank), Words(text))


def bank_with(
    slot: str, text: str = "The stones of the island numbered {n} at last.", more: str = ""
) -> Bank:
    """A bank of one fact with one slot called n, and the entities of the Moon bank."""
    return small_bank(f'[[fact]]\nid = "f"\ntext = "{text}"\n{more}\nslot.n = {slot}\n')
