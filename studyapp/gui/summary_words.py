"""The words of the summary of a sitting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from studyapp.gui import study_words
from studyapp.gui.labels import NOT_KNOWN, option_line
from studyapp.gui.notation import about_minutes, digits, due_words, duration
from studyapp.gui.scales import scale_of
from studyapp.gui.translating import tr
from studyapp.gui.words import outcomes_line, short_key
from studyapp.questions.question import Match, NumberLine, Order, Timeline
from studyapp.questions.response import Arranged, DontKnow, Estimate, Paired, Placed, Words
from studyapp.study.summary import Learnt, Missed, MixedUp, Summary

LEARNT = tr("Learnt")
MIXED_UP = tr("Taken for one another")
COMPARE = tr("compare")
PRACTICE_LINE = tr("Practice does not change when they come back.")
_WEEK = 7  # days


def score_line(summary: Summary) -> str:
    """The head of Summary: `19 of 24 right`."""
    return tr("{right} of {answers} right").format(right=summary.right, answers=summary.answers)


def summary_line(summary: Summary) -> str:
    """The line below: `In 6 minutes 12 seconds. Two answers were close, three wrong.`."""
    practised = "" if summary.counts else study_words.PRACTISED
    parts = (
        tr("In {time}.").format(time=duration(summary.seconds)),
        outcomes_line(summary.close, summary.wrong),
        practised,
    )
    return " ".join(part for part in parts if part)


def marks_line(summary: Summary) -> str:
    """The strip of marks for those who do not see it."""
    return tr("{right} right, {close} close, {wrong} wrong").format(
        right=summary.right, close=summary.close, wrong=summary.wrong
    )


def missed_words(missed: Missed, today: date) -> tuple[str, str, str, str]:
    """A row of what to look at again: the stem, what was given, the key, and when it comes back."""
    key = option_line(short_key(missed.question, missed.key))
    when = due_words(missed.due, today) if missed.due else ""
    return missed.question.stem, _given(missed), key, when


def again_line(dues: Sequence[date], today: date) -> str:
    """When what was answered comes back: `Coming back tomorrow: 3, within a week: 4, later: 12.`; "" when nothing does."""
    if not dues:
        return ""
    days = [(due - today).days for due in dues]
    soon, week = sum(day <= 1 for day in days), sum(1 < day <= _WEEK for day in days)
    return tr("Coming back tomorrow: {tomorrow}, within a week: {week}, later: {later}.").format(
        tomorrow=soon, week=week, later=len(days) - soon - week
    )


def learnt_words(learnt: Learnt, today: date) -> tuple[str, str]:
    """A row of what was learnt: its sentence, and when it comes back."""
    return learnt.sentence, due_words(learnt.due, today) if learnt.due else ""


def mixed_words(mixed: MixedUp) -> tuple[str, str]:
    """A row of what was mixed up: `16 October 2017, where it was 9 December 2017`, and what the answer belongs to."""
    stem = tr("{given}, where it was {key}").format(given=option_line(mixed.given), key=mixed.key)
    return stem, mixed.sentence


def practise_short(count: int) -> str:
    """The same where there is little room: `Practise 5`."""
    return tr("Practise {n}").format(n=count)


def practise_verb(count: int) -> str:
    """What the button does that asks the missed ones again: `Practise these 5 again`."""
    return tr("Practise this one again") if count == 1 else tr("Practise these {n} again").format(n=count)


def more_line(more: int) -> str:
    """What stands below a list that is not shown to its end: `And 12 more.`."""
    return tr("And {n} more.").format(n=more)


def ahead_line(left: int, due: int, seconds: float) -> str:
    """What is left today, and what tomorrow brings: `Still due today: 9. Tomorrow: 14 due, about 4 minutes.`."""
    parts = []
    if left:
        parts.append(tr("Still due today: {n}.").format(n=digits(left)))
    if due:
        parts.append(tr("Tomorrow: {n} due, {time}.").format(n=digits(due), time=about_minutes(seconds)))
    else:
        parts.append(tr("Nothing comes due tomorrow."))
    return " ".join(parts)


def _given(missed: Missed) -> str:
    """What was answered, in a few words: `You chose 16 October 2017`."""
    match missed.question, missed.response:
        case _, DontKnow():
            return NOT_KNOWN
        case _, Words():
            return tr("You typed {given}").format(given=missed.given)
        case (NumberLine() | Timeline()) as question, (Estimate() | Placed()) as response:
            return tr("You placed it at {place}").format(place=scale_of(question).given_words(response))
        case Order(asked=asked), Arranged(order):
            return tr("You put it in place {n} of {all}").format(n=order.index(asked) + 1, all=len(order))
        case Match(asked=asked) as question, Paired(partners) if (partner := partners[asked]) is not None:
            return tr("You paired it with {partner}").format(partner=question.options[partner].text)
        case _:
            return tr("You chose {given}").format(given=missed.given)
