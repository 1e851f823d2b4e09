"""The English sentences for verdicts, doubts, claims, places, days and times; shared by the window and the terminal."""

from __future__ import annotations

from typing import assert_never

from studyapp.facts.bank import Place, Status
from studyapp.facts.forms import Form
from studyapp.facts.values import Precision
from studyapp.facts.verdict import (
    AlsoTrue,
    DateOff,
    Different,
    Doubt,
    Exact,
    LessPrecise,
    Listed,
    Misspelt,
    NotKnown,
    NumberOff,
    Other,
    Outcome,
    PartOfSpan,
    PartRight,
    Swapped,
    Unclear,
    Verdict,
)
from studyapp.gui.notation import NBSP, listing, number_word
from studyapp.memory.card import Rating
from studyapp.memory.review import CorrectionKind
from studyapp.questions.explain import Explanation
from studyapp.questions.question import Match, Order, Question, TrueFalse

FORM_LINES = {
    Form.CHOICE: "Choose one",
    Form.TRUE_FALSE: "True or false",
    Form.CLOZE: "Fill the gap",
    Form.TYPED: "Type the answer",
    Form.ORDER: "Put in order, earliest first",
    Form.MATCH: "Match the pairs",
    Form.NUMBER_LINE: "Place it on the number line",
    Form.WHO_SAYS: "Who says so",
    Form.MAP: "Find it on the map",
    Form.TIMELINE: "Place it on the time line",
}
OUTCOME_WORDS = {Outcome.RIGHT: "Right", Outcome.CLOSE: "Close", Outcome.WRONG: "Wrong"}
_ALL_RIGHT: dict[type[Question], str] = {Order: "All are in order.", Match: "All pairs are right."}
RATING_WORDS = {Rating.AGAIN: "Again", Rating.HARD: "Hard", Rating.GOOD: "Good", Rating.EASY: "Easy"}


def verdict_line(question: Question, verdict: Verdict) -> str:
    """The verdict in one line, with its reason: `Close. It was 1 February 2015. You gave the month.`."""
    parts = (
        f"{OUTCOME_WORDS[verdict.outcome]}.",
        key_line(question, verdict),
        reason_line(question, verdict),
    )
    return " ".join(part for part in parts if part)


def key_line(question: Question, verdict: Verdict) -> str:
    """The right answer as a sentence: `It was 9 December 2017.`, or `As sleeper cells.` after a right one.

    Where several things were asked of, it names the one that counts: `Iraq declares victory: 9 December 2017.`
    """
    key = _ended(question.key)
    if isinstance(question, Order | Match):
        return _capitalised(short_key(question, key))
    if isinstance(question, TrueFalse):
        return "The statement is true." if question.truth else f"The statement is false: it was {key}"
    if verdict.outcome is Outcome.RIGHT and not isinstance(verdict.reason, AlsoTrue):
        return _capitalised(key)
    return f"It was {key}"


def short_key(question: Question, key: str) -> str:
    """The right answer where the question stands beside it; of several things it names the one that counts."""
    match question:
        case Order():
            return f"{question.events[question.asked].text}: {key}"
        case Match():
            return f"{question.left[question.asked]}: {key}"
        case _:
            return key


def reason_line(question: Question, verdict: Verdict) -> str:  # noqa: C901 - one case for each reason
    """Why the verdict is what it is, beyond the right answer; "" when that says it all."""
    reason = verdict.reason
    match reason:
        case Exact():
            return _ALL_RIGHT.get(type(question), "")
        case NotKnown() | Different():
            return ""
        case Misspelt():
            return f"The source spells it {_ended(reason.spelling)}"
        case AlsoTrue():
            return "Your answer is true as well."
        case LessPrecise():
            # Nothing but a year can be missing from a day.
            return (
                "You left out the year." if reason.given is Precision.DAY else f"You gave the {reason.given}."
            )
        case PartOfSpan():
            return "You gave a part of the span."
        case DateOff():
            return _date_off(reason)
        case NumberOff():
            side = "Your number is too low" if reason.low else "Your number is too high"
            return _ended(side + _along(reason.share))
        case Other():
            return f"{_capitalised(reason.name)}: {_ended(reason.what)}" if reason.what else ""
        case Listed():
            return _listed(reason)
        case PartRight():
            return _part_right(question, verdict.outcome, reason)
        case Swapped():
            if reason.true:
                return ""
            return _ended(
                f"It said {reason.shown}: {reason.what}" if reason.what else f"It said {reason.shown}"
            )
        case _:
            assert_never(reason)


def correction_line(kind: CorrectionKind, rating: Rating) -> str:
    """What a correction made of the answer: `Counted as right.`."""
    match kind:
        case CorrectionKind.OVERRULED:
            return "Counted as right."
        case CorrectionKind.GUESSED:
            return "Counted as not known."
        case CorrectionKind.RATED:
            return f"Rated {RATING_WORDS[rating]}."
        case CorrectionKind.REVOKED | CorrectionKind.RESTORED:
            return ""
        case _:
            assert_never(kind)


def doubt_line(unclear: Unclear) -> str:
    """Why a response was not understood, and what to do: `June has 30 days. Type the date again.`."""
    match unclear.doubt:
        case Doubt.EMPTY:
            return "Nothing was typed. Type an answer, or say that you do not know."
        case Doubt.NO_DATE:
            return "That is not a date. Type one as in 5 May 1950, May 1950 or 1950."
        case Doubt.NO_SUCH_DAY:
            return f"{_ended(unclear.detail)} Type the date again."
        case Doubt.AMBIGUOUS_DATE:
            return f"That may be {unclear.detail}. Type the month as a word."
        case Doubt.NO_NUMBER:
            return "That is not a number. Type one in digits or in words."
        case Doubt.ODD_DIGITS:
            return "Raised digits and fraction signs cannot be read. Type plain digits."
        case Doubt.NO_OPTION:
            return "That is none of the options. Type the letter of one."
        case Doubt.NOT_ALL_PLACED:
            return "Something is left out or named twice. Type or move each to its place."
        case Doubt.NOT_TRUE_OR_FALSE:
            return "That is neither true nor false. Type one of the two words."
        case _:
            assert_never(unclear.doubt)


def claim_line(explanation: Explanation) -> str:
    """Who says so: `Stated by the source`, or `According to the UN, August 2020. An estimate.`."""
    match explanation.status:
        case Status.STATED:
            return "Stated by the source"
        case Status.ATTRIBUTED:
            return explanation.claim
        case Status.DISPUTED:
            return f"Disputed. {explanation.claim}".strip()
        case _:
            assert_never(explanation.status)


def source_line(place: Place) -> str:
    """Where the source says so: `Lead, paragraph 5, sentence 2`."""
    section = place.section.replace("/", ", ")
    return f"{section}, paragraph{NBSP}{place.paragraph}, sentence{NBSP}{place.sentence}"


def credit_line(guess_rate: float) -> str:
    """Why a right answer counts in part; "" when it could not be guessed."""
    if guess_rate <= 0:
        return ""
    return f"One guess in {number_word(round(1 / guess_rate))} would be right, so this answer counts in part."


def outcomes_line(close: int, wrong: int) -> str:
    """What was not right, in a sentence: `Two answers were close, three wrong.`."""
    if not close and not wrong:
        return ""
    if not wrong:
        return f"{_capitalised(number_word(close))} {_answers_were(close)} close."
    if not close:
        return f"{_capitalised(number_word(wrong))} {_answers_were(wrong)} wrong."
    return f"{_capitalised(number_word(close))} {_answers_were(close)} close, {number_word(wrong)} wrong."


def _answers_were(number: int) -> str:
    return "answer was" if number == 1 else "answers were"


def _date_off(reason: DateOff) -> str:
    far = abs(reason.by)
    if far == 1:
        text = f"That is the {reason.unit} {'before' if reason.by < 0 else 'after'}"
    else:
        text = f"That is {far}{NBSP}{reason.unit}s too {'early' if reason.by < 0 else 'late'}"
    return _ended(text + _along(reason.share))


def _part_right(question: Question, outcome: Outcome, reason: PartRight) -> str:
    """What was right beside the one that counts."""
    pairs = f"{_capitalised(number_word(reason.right))} of {number_word(reason.total)} pairs"
    is_ = "is" if reason.right == 1 else "are"
    if isinstance(question, Match):
        return f"{pairs} {is_} right."
    if outcome is Outcome.RIGHT:
        return f"This event stands right to all the others. {pairs} {is_} in order."
    return f"{pairs} {is_} in order."


def _along(share: float) -> str:
    """How far from the key something was placed on a line."""
    if not share:
        return ""
    percent = round(share * 100)
    return f", {percent or 'under 1'}{NBSP}% of the line away"


def _listed(reason: Listed) -> str:
    parts = [f"You named {number_word(reason.found)} of {number_word(reason.found + len(reason.missing))}."]
    if reason.missing:
        parts.append(f"Missing: {_ended(listing(reason.missing))}")
    if reason.extra:
        parts.append(f"Not in the list: {_ended(listing(reason.extra))}")
    return " ".join(parts)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _ended(text: str) -> str:
    """The text as the end of a sentence."""
    return text if text.endswith((".", "?", ".”")) else f"{text}."
