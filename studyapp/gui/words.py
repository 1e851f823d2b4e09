"""The sentences for verdicts, doubts, claims and places; shared by the window and the terminal."""

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
from studyapp.gui.notation import listing, number_word
from studyapp.gui.translating import tr
from studyapp.memory.card import Rating
from studyapp.memory.review import CorrectionKind
from studyapp.questions.explain import Explanation
from studyapp.questions.question import Match, Order, Question, TrueFalse

FORM_LINES = {
    Form.CHOICE: tr("Choose one"),
    Form.TRUE_FALSE: tr("True or false"),
    Form.CLOZE: tr("Fill the gap"),
    Form.TYPED: tr("Type the answer"),
    Form.ORDER: tr("Put in order, earliest first"),
    Form.MATCH: tr("Match the pairs"),
    Form.NUMBER_LINE: tr("Place it on the number line"),
    Form.WHO_SAYS: tr("Who says so"),
    Form.MAP: tr("Find it on the map"),
    Form.TIMELINE: tr("Place it on the time line"),
}
OUTCOME_WORDS = {
    Outcome.RIGHT: tr("Right"),
    Outcome.CLOSE: tr("Close", "nearly right"),
    Outcome.WRONG: tr("Wrong"),
}
_ALL_RIGHT: dict[type[Question], str] = {Order: tr("All are in order."), Match: tr("All pairs are right.")}
RATING_WORDS = {
    Rating.AGAIN: tr("Again"),
    Rating.HARD: tr("Hard"),
    Rating.GOOD: tr("Good"),
    Rating.EASY: tr("Easy"),
}
_GAVE: dict[Precision, str] = {
    Precision.DAY: tr("You left out the year."),  # nothing but that can be missing from a day
    Precision.MONTH: tr("You gave the month."),
    Precision.YEAR: tr("You gave the year."),
}
_NEXT_TO: dict[Precision, tuple[str, str]] = {
    Precision.DAY: (tr("That is the day before"), tr("That is the day after")),
    Precision.MONTH: (tr("That is the month before"), tr("That is the month after")),
    Precision.YEAR: (tr("That is the year before"), tr("That is the year after")),
}
_FAR_FROM: dict[Precision, tuple[str, str]] = {
    Precision.DAY: (tr("That is {n} days too early"), tr("That is {n} days too late")),
    Precision.MONTH: (tr("That is {n} months too early"), tr("That is {n} months too late")),
    Precision.YEAR: (tr("That is {n} years too early"), tr("That is {n} years too late")),
}


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
        return (
            tr("The statement is true.")
            if question.truth
            else tr("The statement is false: it was {key}").format(key=key)
        )
    if verdict.outcome is Outcome.RIGHT and not isinstance(verdict.reason, AlsoTrue):
        return _capitalised(key)
    return tr("It was {key}").format(key=key)


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
            return tr("The source spells it {spelling}").format(spelling=_ended(reason.spelling))
        case AlsoTrue():
            return tr("Your answer is true as well.")
        case LessPrecise():
            return _GAVE[reason.given]
        case PartOfSpan():
            return tr("You gave a part of the span.")
        case DateOff():
            return _date_off(reason)
        case NumberOff():
            side = tr("Your number is too low") if reason.low else tr("Your number is too high")
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
                tr("It said {shown}: {what}").format(shown=reason.shown, what=reason.what)
                if reason.what
                else tr("It said {shown}").format(shown=reason.shown)
            )
        case _:
            assert_never(reason)


def correction_line(kind: CorrectionKind, rating: Rating) -> str:
    """What a correction made of the answer: `Counted as right.`."""
    match kind:
        case CorrectionKind.OVERRULED:
            return tr("Counted as right.")
        case CorrectionKind.GUESSED:
            return tr("Counted as not known.")
        case CorrectionKind.RATED:
            return tr("Rated {rating}.").format(rating=RATING_WORDS[rating])
        case CorrectionKind.REVOKED | CorrectionKind.RESTORED:
            return ""
        case _:
            assert_never(kind)


def doubt_line(unclear: Unclear) -> str:
    """Why a response was not understood, and what to do: `June has 30 days. Type the date again.`."""
    match unclear.doubt:
        case Doubt.EMPTY:
            return tr("Nothing was typed. Type an answer, or say that you do not know.")
        case Doubt.NO_DATE:
            return tr("That is not a date. Type one as in 5 May 1950, May 1950 or 1950.")
        case Doubt.NO_SUCH_DAY:
            return tr("{detail} Type the date again.").format(detail=_ended(unclear.detail))
        case Doubt.AMBIGUOUS_DATE:
            return tr("That may be {detail}. Type the month as a word.").format(detail=unclear.detail)
        case Doubt.NO_NUMBER:
            return tr("That is not a number. Type one in digits or in words.")
        case Doubt.ODD_DIGITS:
            return tr("Raised digits and fraction signs cannot be read. Type plain digits.")
        case Doubt.NO_OPTION:
            return tr("That is none of the options. Type the letter of one.")
        case Doubt.NOT_ALL_PLACED:
            return tr("Something is left out or named twice. Type or move each to its place.")
        case Doubt.NOT_TRUE_OR_FALSE:
            return tr("That is neither true nor false. Type one of the two words.")
        case _:
            assert_never(unclear.doubt)


def claim_line(explanation: Explanation) -> str:
    """Who says so: `Stated by the source`, or `According to the UN, August 2020. An estimate.`."""
    match explanation.status:
        case Status.STATED:
            return tr("Stated by the source") if explanation.source else tr("Stated, no source given")
        case Status.ATTRIBUTED:
            return explanation.claim
        case Status.DISPUTED:
            return tr("Disputed. {claim}").format(claim=explanation.claim).strip()
        case _:
            assert_never(explanation.status)


def source_line(place: Place) -> str:
    """Where the source says so: `Lead, paragraph 5, sentence 2`."""
    section = place.section.replace("/", ", ")
    return tr("{section}, paragraph\u00a0{paragraph}, sentence\u00a0{sentence}").format(
        section=section, paragraph=place.paragraph, sentence=place.sentence
    )


def credit_line(guess_rate: float) -> str:
    """Why a right answer counts in part; "" when it could not be guessed."""
    if guess_rate <= 0:
        return ""
    return tr("One guess in {n} would be right, so this answer counts in part.").format(
        n=number_word(round(1 / guess_rate))
    )


def outcomes_line(close: int, wrong: int) -> str:
    """What was not right, in a sentence: `Two answers were close, three wrong.`."""
    if not close and not wrong:
        return ""
    number = _capitalised(number_word(close or wrong))
    if not wrong:
        text = tr("One answer was close.") if close == 1 else tr("{n} answers were close.")
    elif not close:
        text = tr("One answer was wrong.") if wrong == 1 else tr("{n} answers were wrong.")
    elif close == 1:
        text = tr("One answer was close, {wrong} wrong.")
    else:
        text = tr("{n} answers were close, {wrong} wrong.")
    return text.format(n=number, wrong=number_word(wrong))


def _date_off(reason: DateOff) -> str:
    far = abs(reason.by)
    if far == 1:
        before, after = _NEXT_TO[reason.unit]
        text = before if reason.by < 0 else after
    else:
        early, late = _FAR_FROM[reason.unit]
        text = (early if reason.by < 0 else late).format(n=far)
    return _ended(text + _along(reason.share))


def _part_right(question: Question, outcome: Outcome, reason: PartRight) -> str:
    """What was right beside the one that counts."""
    one = reason.right == 1
    if isinstance(question, Match):
        text = tr("One of {all} pairs is right.") if one else tr("{n} of {all} pairs are right.")
    else:
        text = tr("One of {all} pairs is in order.") if one else tr("{n} of {all} pairs are in order.")
    told = text.format(n=_capitalised(number_word(reason.right)), all=number_word(reason.total))
    if outcome is Outcome.RIGHT and not isinstance(question, Match):
        return tr("This event stands right to all the others. {pairs}").format(pairs=told)
    return told


def _along(share: float) -> str:
    """How far from the key something was placed on a line."""
    if not share:
        return ""
    percent = round(share * 100)
    return tr(", {n}\u00a0% of the line away").format(n=percent or tr("under 1"))


def _listed(reason: Listed) -> str:
    parts = [
        tr("You named {n} of {all}.").format(
            n=number_word(reason.found), all=number_word(reason.found + len(reason.missing))
        )
    ]
    if reason.missing:
        parts.append(tr("Missing: {names}").format(names=_ended(listing(reason.missing))))
    if reason.extra:
        parts.append(tr("Not in the list: {names}").format(names=_ended(listing(reason.extra))))
    return " ".join(parts)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _ended(text: str) -> str:
    """The text as the end of a sentence."""
    return text if text.endswith((".", "?", ".”")) else f"{text}."
