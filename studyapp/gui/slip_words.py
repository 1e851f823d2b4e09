"""The words for what keeps slipping: pairs taken for one another, questions missed again and again; for window and terminal."""

from __future__ import annotations

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.values import EntitiesValue
from studyapp.gui.notation import counted
from studyapp.questions import english, wording
from studyapp.study.contrast import Aspect

KEEPS_SLIPPING = "Keeps slipping"
COMPARE, SEE = "Compare the two", "See the fact"
TWO_FACTS, ONE_FACT = "Taken for one another", "Missed again and again"
DRILL, PRACTISE, SUSPEND, UNDO = "Drill the two", "Practise it", "Suspend", "Undo"
_LISTED = 2  # names of a list
_NO_HARM = "The answer was just shown, so this is practice: what is due stays due."
DRILL_LINE = f"Each is asked twice, and again until it is right. {_NO_HARM}"
PRACTICE_LINE = f"It is asked until it is right. {_NO_HARM} A suspended question is asked no more."
SUSPENDED = "A question that kept slipping is suspended: it is asked no more."
NOTHING_SLIPS = "Nothing keeps slipping."
PAIRS, LEECHES, CONFIDENT = (
    "Taken for one another",
    "Missed again and again",
    "Due, and last wrong although sure",
)


def question(bank: Bank, card: CardId) -> str:
    """The question that a card asks."""
    fact = bank.facts[card.fact]
    if card.slot not in fact.slots:
        return wording.who_stem(bank, fact)
    slot = bank.slot(card)
    return wording.stem(bank, fact, slot.ask or slot.ask_one)


def key(bank: Bank, card: CardId) -> str:
    """The right answer to a card."""
    slot = bank.slot(card)
    return wording.value_words(bank, slot.value, quoted=slot.quoted)


def aspect(one: Aspect) -> str:
    """In what two facts differ: `Date`, `Country`."""
    return one.value.capitalize()


def pair_line(bank: Bank, one: CardId, other: CardId) -> str:
    """Which two are mixed up: `9 December 2017 and 23 March 2019, taken for one another`."""
    return f"{keys_line(bank, one, other)}, taken for one another"


def keys_line(bank: Bank, one: CardId, other: CardId) -> str:
    """Both keys: `9 December 2017 and 23 March 2019`."""
    first, second = (_in_short(bank, card) for card in (one, other))
    together = ", and " if "," in first else " and "
    return english.capitalised(f"{first}{together}{second}")


def _in_short(bank: Bank, card: CardId) -> str:
    """A key in few words: of a longer list the first two."""
    match bank.slot(card).value:
        case EntitiesValue(entities) if len(entities) > _LISTED:
            shown = ", ".join(bank.entities[name].name for name in entities[:_LISTED])
            return f"{shown} and {counted(len(entities) - _LISTED, 'other', 'others')}"
        case _:
            return key(bank, card)


def times(number: int) -> str:
    """How often a pair was mixed up: `4 times`."""
    return counted(number, "time", "times")


def missed(number: int) -> str:
    """How often a question was missed: `missed 8 times`."""
    return f"missed {times(number)}"
