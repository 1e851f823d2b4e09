"""The words for facts as they are looked at: who says so, what is left of them, when they are asked next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from studyapp.facts.bank import WHO, Bank, Fact, Status
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.gui.desks.facts_desk import CardMemory, FactMemory
from studyapp.gui.notation import NBSP, counted, digits, number_word, short_day, unbroken
from studyapp.gui.translating import tr
from studyapp.gui.words import source_line
from studyapp.questions import wording
from studyapp.storage.finding import matched
from studyapp.study.contrast import marked
from studyapp.study.progress import State

FORM_NAMES: Mapping[Form, str] = {
    Form.CHOICE: tr("choice"),
    Form.TRUE_FALSE: tr("true or false"),
    Form.CLOZE: tr("gap"),
    Form.TYPED: tr("typed"),
    Form.ORDER: tr("order"),
    Form.MATCH: tr("match"),
    Form.NUMBER_LINE: tr("number line"),
    Form.WHO_SAYS: tr("who says so"),
    Form.MAP: tr("map"),
    Form.TIMELINE: tr("time line"),
}
NOT_STARTED = tr("not started")
NEVER_ASKED = tr("never asked")
SUSPENDED = tr("suspended")
FACTS, NEW_FACT, BACK = tr("Facts"), tr("New fact"), tr("All facts")
SEARCH = tr("Search the facts")
COLUMNS = (tr("Fact"), tr("Recall now"), tr("Asked next"))
TABLE_HEAD = (
    tr("Fact"),
    tr("Claim"),
    tr("Source"),
    tr("Recall now"),
    tr("Asked next"),
    tr("Name in the bank"),
)
CLEAR_SEARCH = tr("Clear the search")
NEVER_STUDIED = tr("These facts are disputed: shown, never asked.")
STATED = tr("Stated by the source")
DISPUTED = tr("Disputed: shown, never asked.")
CLAIMS: Mapping[Status, str] = {
    Status.STATED: tr("Stated"),
    Status.ATTRIBUTED: tr("Attributed"),
    Status.DISPUTED: tr("Disputed"),
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as one row of a list."""

    fact: str
    status: Status
    sentence: str
    matches: tuple[tuple[int, int], ...]  # from and up to which letters of the sentence a search fits
    recall: float | None
    percent: str
    next: str
    name: str  # all of it, for screen readers


def fact_row(bank: Bank, fact: Fact, memory: FactMemory | None, today: date, searched: str = "") -> FactRow:
    """A fact in words, with what was searched for marked in its sentence; None where what is left of it is not known."""
    told = sentence(bank, fact)
    recall, comes = (memory.recall, next_words(memory, today)) if memory else (None, "")
    percent_ = percent(recall) if recall is not None else ""
    claim = CLAIMS[fact.status] if fact.status is not Status.ATTRIBUTED else claim_line(bank, fact)
    recalled = tr("recall {percent}").format(percent=percent_) if percent_ else ""
    name = ", ".join(filter(None, (told.rstrip("."), claim.rstrip("."), recalled, _asked(comes))))
    return FactRow(fact.id, fact.status, told, tuple(matched(searched, told)), recall, percent_, comes, name)


def memory_line(row: FactRow) -> str:
    """What is left of a fact, below its sentence: `Stated, recall 96 %, asked next 9 Dec`."""
    recalled = tr("recall {percent}").format(percent=row.percent) if row.percent else ""
    return ", ".join(filter(None, (CLAIMS[row.status], recalled, _asked(row.next))))


def found_line(found: int, total: int) -> str:
    """How many facts a search leaves: `6 of 227 facts`, `227 facts`."""
    if found == total:
        return counted(total, tr("fact"), tr("facts"))
    return tr("{found} of {total} facts").format(found=digits(found), total=digits(total))


def sentence(bank: Bank, fact: Fact) -> str:
    """A fact with its answers filled in and its speaker named, dates kept on one line."""
    return unbroken(wording.sentence(bank, fact))


def answer_places(bank: Bank, fact: Fact) -> list[tuple[int, int]]:
    """Where the answers of a fact stand in its sentence: from and up to which letter, in order and apart."""
    places: list[tuple[int, int]] = []
    for slot in fact.slots:
        found = marked(bank, CardId(bank.id, fact.id, slot))
        if found.key:
            places.append((len(found.before), len(found.before) + len(found.key)))
    return apart(places)


def apart(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def claim_line(bank: Bank, fact: Fact) -> str:
    """Who says so: `Stated by the source`, or `According to the UN, August 2020. An estimate.`."""
    claim = wording.claim_words(bank, fact)
    if fact.status is Status.DISPUTED:
        return f"{DISPUTED} {claim}".strip()
    return claim or (STATED if fact.source else tr("Stated, no source given"))


def place_line(fact: Fact) -> str:
    """Where the source says so, a line a place; "" for a fact without a source."""
    return "\n".join(map(source_line, fact.source))


def conflicts_line(sentences: Sequence[str]) -> str:
    """What a disputed fact is at odds with; "" when the bank names nothing."""
    return tr("At odds with: {sentences}").format(sentences=" ".join(sentences)) if sentences else ""


def percent(share: float) -> str:
    """A share in percent: `71 %`."""
    return f"{share * 100:.0f}{NBSP}%"


def next_words(memory: FactMemory | CardMemory, today: date) -> str:
    """When a fact or an answer is asked next: `tomorrow`, `25 Nov`, `not started`, `suspended`, `never asked`."""
    if isinstance(memory, FactMemory) and not memory.cards:
        return NEVER_ASKED
    if memory.state is State.SUSPENDED:
        return SUSPENDED
    return day_words(memory.due, today) if memory.due else NOT_STARTED


def day_words(day: date, today: date) -> str:
    """A day to come in few letters: `today`, `tomorrow`, `25 Nov`, `25 Nov 2031`."""
    ahead = (day - today).days
    if ahead <= 0:
        return tr("today")
    if ahead == 1:
        return tr("tomorrow")
    if day.year == today.year:
        return short_day(day)
    return tr("{day}\u00a0{year}").format(day=short_day(day), year=day.year)


def answers_head(answers: int) -> str:
    """The head over the answers of a fact: `Three answers to learn`."""
    if answers == 1:
        return tr("One answer to learn")
    return tr("{number} answers to learn").format(number=number_word(answers).capitalize())


def missed_words(times: int) -> str:
    """How often an answer was missed: `missed once`, `missed 8 times`; "" for never."""
    if not times:
        return ""
    if times == 1:
        return tr("missed once")
    return tr("missed {times}").format(times=counted(times, tr("time"), tr("times")))


def card_line(memory: CardMemory, today: date) -> str:
    """When an answer is asked next, and how often it was missed: `tomorrow, missed once`."""
    return ", ".join(filter(None, (next_words(memory, today), missed_words(memory.lapses))))


def key_words(bank: Bank, card: CardId) -> str:
    """An answer to learn: `16 October 2017`; who claims something is told as such: `Who says so: the UN`."""
    slot = bank.slot(card)
    key = unbroken(wording.value_words(bank, slot.value, quoted=slot.quoted))
    if card.slot == WHO and WHO not in bank.facts[card.fact].slots:
        return tr("Who says so: {key}").format(key=key)
    return key


def forms_line(forms: Sequence[Form]) -> str:
    """In which ways an answer is asked: `choice, typed, time line`."""
    return ", ".join(FORM_NAMES[form] for form in forms)


def _asked(comes: str) -> str:
    """When something is asked next, as one hears it behind other words."""
    if comes in ("", NOT_STARTED, NEVER_ASKED, SUSPENDED):
        return comes
    return tr("asked next {day}").format(day=comes)


def table_row(row: FactRow, fact: Fact) -> tuple[str, ...]:
    """A fact under the heads of `TABLE_HEAD`."""
    source = place_line(fact).replace("\n", "; ")
    return row.sentence, CLAIMS[fact.status], source, row.percent, row.next, fact.id


def drafts_line(drafts: int) -> str:
    """How many facts were begun and are not in the bank yet, on the button that goes on with them."""
    if drafts == 1:
        return tr("Go on with 1 draft")
    return tr("Go on with {number} drafts").format(number=f"{drafts:,}")


def empty_line(searched: str, *, filtered: bool, facts: int) -> str:
    """Why a list of facts is empty, and what to do."""
    if not facts:
        return tr("This bank has no facts yet. Write the first one.")
    if searched and filtered:
        return tr("No fact that fits the filters mentions “{words}”.").format(words=searched)
    if searched:
        return tr("No fact mentions “{words}”. Fewer letters or another word find more.").format(
            words=searched
        )
    return tr("No fact fits all of these filters.")
