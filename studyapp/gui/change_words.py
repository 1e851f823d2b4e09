"""The words for answers that a newer version of a bank has changed; for the window and the terminal."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.keys import NewKey
from studyapp.gui.notation import counted
from studyapp.questions.key_words import key_words
from studyapp.questions.wording import stem

CHANGED = "Changed answers"
ASK_AS_NEW, KEEP, WHICH, UNDO = "Ask as new", "Keep what was learnt", "Which?", "Undo"


def changed_line(number: int) -> str:
    """How many answers have changed: `3 answers that you learnt have changed in this bank`."""
    return f"{counted(number, 'answer', 'answers')} that you learnt {'has' if number == 1 else 'have'} changed in this bank."


def decided_line(number: int, *, reset: bool) -> str:
    """What was decided about them."""
    if reset:
        return f"{counted(number, 'question', 'questions')} will be asked as new."
    return f"What was learnt of {counted(number, 'question', 'questions')} is kept."


def key_line(change: NewKey) -> str:
    """Both keys: `It was 20 July 1969, and is 21 July 1969 now`."""
    return f"It was {key_words(change.was)}, and is {key_words(change.now)} now."


def question_line(bank: Bank, change: NewKey) -> str:
    """The question that a changed key answers."""
    return stem(bank, bank.facts[change.card.fact], bank.slot(change.card).ask)
