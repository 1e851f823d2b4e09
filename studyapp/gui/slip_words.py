"""The words for what keeps slipping: pairs taken for one another, questions missed again and again; for window and terminal."""

from __future__ import annotations

from collections.abc import Mapping

from studyapp.facts.bank import Bank, Kind
from studyapp.facts.ids import CardId
from studyapp.facts.values import EntitiesValue
from studyapp.gui.notation import counted
from studyapp.gui.translating import tr
from studyapp.questions import english, wording
from studyapp.study.contrast import Aspect, Measure

KEEPS_SLIPPING = tr("Keeps slipping")
COMPARE, SEE = tr("Compare the two"), tr("See the fact")
TWO_FACTS, ONE_FACT = tr("Taken for one another"), tr("Missed again and again")
DRILL, PRACTISE, SUSPEND, UNDO = tr("Drill the two"), tr("Practise it"), tr("Suspend"), tr("Undo")
_ASPECTS: Mapping[Aspect, str] = {
    Measure.DATE: tr("Date"),
    Measure.NUMBER: tr("Number"),
    Kind.PERSON: tr("Person"),
    Kind.COUNTRY: tr("Country"),
    Kind.PLACE: tr("Place"),
    Kind.ORGANISATION: tr("Organisation"),
    Kind.GROUP: tr("Group"),
    Kind.OPERATION: tr("Operation"),
    Kind.EVENT: tr("Event"),
    Kind.PUBLICATION: tr("Publication"),
    Kind.EQUIPMENT: tr("Equipment"),
    Kind.STATEMENT: tr("Statement"),
}
_LISTED = 2  # names of a list
_NO_HARM = tr("The answer was just shown, so this is practice: what is due stays due.")
DRILL_LINE = f"{tr('Each is asked twice, and again until it is right.')} {_NO_HARM}"
PRACTICE_LINE = tr("It is asked until it is right. {no_harm} A suspended question is asked no more.").format(
    no_harm=_NO_HARM
)
SUSPENDED = tr("A question that kept slipping is suspended: it is asked no more.")
NOTHING_SLIPS = tr("Nothing keeps slipping.")
PAIRS, LEECHES, CONFIDENT = (
    tr("Taken for one another"),
    tr("Missed again and again"),
    tr("Due, and last wrong although sure"),
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
    return _ASPECTS[one]


def pair_line(bank: Bank, one: CardId, other: CardId) -> str:
    """Which two are mixed up: `9 December 2017 and 23 March 2019, taken for one another`."""
    return tr("{keys}, taken for one another").format(keys=keys_line(bank, one, other))


def keys_line(bank: Bank, one: CardId, other: CardId) -> str:
    """Both keys: `9 December 2017 and 23 March 2019`."""
    first, second = (_in_short(bank, card) for card in (one, other))
    text = tr("{one}, and {other}") if "," in first else tr("{one} and {other}")
    return english.capitalised(text.format(one=first, other=second))


def _in_short(bank: Bank, card: CardId) -> str:
    """A key in few words: of a longer list the first two."""
    match bank.slot(card).value:
        case EntitiesValue(entities) if len(entities) > _LISTED:
            shown = ", ".join(bank.entities[name].name for name in entities[:_LISTED])
            return tr("{shown} and {others}").format(
                shown=shown, others=counted(len(entities) - _LISTED, tr("other"), tr("others"))
            )
        case _:
            return key(bank, card)


def times(number: int) -> str:
    """How often a pair was mixed up: `4 times`."""
    return counted(number, tr("time"), tr("times"))


def missed(number: int) -> str:
    """How often a question was missed: `missed 8 times`."""
    return tr("missed {times}").format(times=times(number))
