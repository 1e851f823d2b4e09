"""The words for answers that a newer version of a bank has changed; for the window and the terminal."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.keys import NewKey
from studyapp.gui.notation import counted, digits
from studyapp.gui.translating import tr
from studyapp.questions.key_words import key_words
from studyapp.questions.wording import stem

CHANGED = tr("Changed answers")
ASK_AS_NEW, KEEP, WHICH, UNDO = tr("Ask as new"), tr("Keep what was learnt"), tr("Which?"), tr("Undo")


def changed_line(number: int) -> str:
    """How many answers have changed: `3 answers that you learnt have changed in this bank`."""
    if number == 1:
        return tr("1\u00a0answer that you learnt has changed in this bank.")
    return tr("{n}\u00a0answers that you learnt have changed in this bank.").format(n=digits(number))


def decided_line(number: int, *, reset: bool) -> str:
    """What was decided about them."""
    if reset:
        return tr("{questions} will be asked as new.").format(
            questions=counted(number, tr("question"), tr("questions"))
        )
    return tr("What was learnt of {questions} is kept.").format(
        questions=counted(number, tr("question"), tr("questions"))
    )


def key_line(change: NewKey) -> str:
    """Both keys: `It was 20 July 1969, and is 21 July 1969 now`."""
    return tr("It was {was}, and is {now} now.").format(was=key_words(change.was), now=key_words(change.now))


def question_line(bank: Bank, change: NewKey) -> str:
    """The question that a changed key answers."""
    return stem(bank, bank.facts[change.card.fact], bank.slot(change.card).ask)
