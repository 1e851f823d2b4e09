"""The words of Progress: what each plot shows, what is measured, and what will stand where there is nothing yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from studyapp.facts.forms import Form
from studyapp.gui.choose_words import FORM_WORDS, section_name
from studyapp.gui.labels import percent
from studyapp.gui.notation import NBSP, SHORT_MONTHS, counted, day_line, digits, short_day
from studyapp.gui.translating import tr
from studyapp.memory.share import Share
from studyapp.storage.figures import DayFigures
from studyapp.study.progress import ENOUGH, State

PERIOD = tr("Period")
PERIODS = (("6", tr("6 weeks")), ("13", tr("13 weeks")), ("53", tr("A year")), ("all", tr("All")))
RECALL, COMING, SO_FAR, HOURS, FORETOLD, MIXED_UP = (
    tr("What you recall"),
    tr("What is coming"),
    tr("How far it has come"),
    tr("When you answer"),
    tr("What was foretold"),
    tr("Mixed up"),
)
MONTH = tr("Month")
WEEK, ANSWERS, QUESTIONS = tr("Week"), tr("answers"), tr("questions")
IN_CELL = tr("today", "in the cell of a calendar")
ANSWERS_A_DAY = tr("Answers a day")
ALL_FIGURES = tr("All figures of this bank")
FIGURE_COLUMNS = (tr("Figure"), tr("Value"))
DAYS_TITLE = tr("The days on which you study")
DAYS_EMPTY = tr(
    "Nothing was answered in this time. After a sitting, the answers of each day stand here as a calendar."
)
RECALL_BY_MONTH = tr("Share recalled at review, by month, with 95 % interval")
FORMS_TITLE = tr("What you get right by way of asking")
FORMS_LINE = tr("Share right, with 95 % interval; the tick is what guessing brings")
FORM_COLUMNS = (tr("Form"), tr("Right, %"), tr("95 % interval"), tr("By guessing, %"), tr("Answers"))
RIGHT_UNIT = tr("right, %")
AHEAD_LINE = tr("Due on each of the next 30 days, as it stands now")
AHEAD_TITLE = tr("What comes due")
AHEAD_EMPTY = tr("Nothing comes due yet. After the first sitting, what is due on each day stands here.")
DAY = tr("Day")
WEEKS_AHEAD_LINE = tr("Due in each of the next 12 weeks; each answer moves its question further")
LASTING_TITLE = tr("How long your memories last")
LASTING_LINE = tr("Answers you have learnt, by how long until recall falls to 90 %")
LASTING = (tr("Under a day"), tr("Days"), tr("Weeks"), tr("Months"), tr("A year or more"))
_LASTS = (tr("less than a day"), tr("days"), tr("weeks"), tr("months"), tr("a year"))
LASTING_COLUMNS = (tr("Lasts"), tr("Answers"), tr("Share, %"))
CHANCES_TITLE = tr("What you would recall today")
CHANCES_LINE = tr("Answers you have learnt, by the chance to recall them today")
CHANCES = (
    tr("Under 50 %"),
    tr("50 to 70 %"),
    tr("70 to 80 %"),
    tr("80 to 90 %"),
    tr("90 to 95 %"),
    tr("95 % or more"),
)
CHANCE_COLUMNS = (tr("Chance"), tr("Answers"), tr("Share, %"))
SECTIONS_TITLE = tr("The sections of the source")
SECTIONS_LINE = tr("Answers to know in each section; Enter or a click studies it")
STATES = (tr("Known"), tr("Learning"), tr("Not started"), tr("Suspended"))
SECTION_COLUMNS = (tr("Section"), *STATES)
HOURS_TITLE = tr("The hours at which you answer")
HOURS_LINE = tr("Answers by hour of the day")
HOUR = tr("Hour")
RECALL_HOURS_TITLE = tr("What you recall by time of day")
RECALL_HOURS_LINE = tr("Share recalled at review, with 95 % interval")
RECALLED_UNIT = tr("recalled, %")
HOUR_COLUMNS = (tr("Time"), tr("Recalled, %"), tr("95 % interval"), tr("Reviews"))
PAIRS_LINE = tr("In the last 90 days, more often than guessing would do it")
PAIRS_EMPTY = tr(
    "No two facts are mixed up lately. Pairs that you take for one another more often than guessing would do it stand here."
)
PAIR_COLUMNS = (tr("Taken for one another"), tr("Times"))
COUNTING = tr("Counting your answers …")
# Of those whose chance to be guessed is the same in every question.
CHANCE_OF_FORM: Mapping[Form, float] = {
    Form.CHOICE: 1 / 3,
    Form.WHO_SAYS: 1 / 3,
    Form.TRUE_FALSE: 1 / 2,
    Form.CLOZE: 0.0,
    Form.TYPED: 0.0,
}


def days_title(days: int, first: date, today: date) -> str:
    """What the calendar shows: `You studied on 62 of the last 90 days`."""
    return tr("You studied on {days} of the last {all} days").format(days=days, all=(today - first).days + 1)


def day_reading(day: date, today: date, answers: int) -> str:
    """A day as it is read: `Monday 23 November: 12 answers`."""
    return tr("{day}: {answers}").format(
        day=day_line(day, today), answers=counted(answers, tr("answer"), tr("answers"))
    )


def week_of(monday: date) -> str:
    """A week for a table: `from 23 Nov`."""
    return tr("from {day}").format(day=short_day(monday))


def month_name(first: date) -> str:
    """A month for a table and below an axis: `Nov 2025`."""
    return f"{SHORT_MONTHS[first.month - 1]}{NBSP}{first.year}"


def since_title(first: date, today: date) -> str:
    """The head of the figures: `Since 24 August`."""
    day = day_line(first, today).split(" ", 1)[1]
    return tr("Since {day}").format(day=day)


def figure_rows(
    days: Sequence[DayFigures], states: Mapping[State, int], today: date
) -> list[tuple[str, str]]:
    """What is best told in numbers."""
    answers = sum(one.answers for one in days)
    rows = [
        (tr("Answers"), digits(answers)),
        (
            tr("Known now"),
            tr("{known} of {all}").format(
                known=digits(states[State.KNOWN]), all=digits(sum(states.values()))
            ),
        ),
    ]
    if days:
        usual = round(median(one.answers for one in days))
        minutes = max(1, round(median(one.seconds for one in days) / 60))
        rows += [
            (tr("A usual day"), counted(usual, tr("answer"), tr("answers"))),
            (tr("Time on it"), f"{minutes}{NBSP}min"),
            (tr("Longest pause"), counted(_longest_pause(days, today), tr("day"), tr("days"))),
        ]
    return rows


def forms_title(shares: Mapping[Form, Share]) -> str:
    """What the plot of forms shows: `You are right least often in Fill the gap: 62 %`."""
    enough = {form: one for form, one in shares.items() if one.total >= ENOUGH}
    if len(enough) < 2:
        return FORMS_TITLE
    form = min(enough, key=lambda one: enough[one].value)
    return tr("You are right least often in “{form}”: {share}").format(
        form=FORM_WORDS[form], share=percent(enough[form].value)
    )


def few_forms_line(answers: int) -> str:
    """What stands where the plot of forms will be."""
    line = tr("After {enough} answers in one way of asking, how often you are right in it stands here.")
    return f"{line.format(enough=ENOUGH)} {_so_far(answers)}"


def answers_line(answers: int) -> str:
    """How many answers a share is made of: `312 answers`."""
    return counted(answers, tr("answer"), tr("answers"))


def few_line(answers: int) -> str:
    """What stands in place of a share of too few answers: `too few: 7 answers`."""
    return tr("too few: {answers}").format(answers=counted(answers, tr("answer"), tr("answers")))


def ahead_title(ahead: Sequence[int]) -> str:
    """What the plot of days ahead shows: `About 11 questions a day are coming`."""
    a_day = round(sum(ahead) / len(ahead))
    if a_day:
        return tr("About {questions} a day are coming").format(
            questions=counted(a_day, tr("question"), tr("questions"))
        )
    return tr("{questions} in the next {days} days").format(
        questions=counted(sum(ahead), tr("question"), tr("questions")), days=len(ahead)
    )


def weeks_ahead_title(weeks: Sequence[int]) -> str:
    """What the plot of weeks ahead shows: `142 questions come due within 12 weeks`."""
    return tr("{questions} due within {weeks} weeks").format(
        questions=counted(sum(weeks), tr("question"), tr("questions")), weeks=len(weeks)
    )


def lasting_title(groups: Sequence[int]) -> str:
    """What the plot of stabilities shows: `Half of what you learnt lasts weeks or longer`."""
    half = next(place for place in range(len(groups) - 1, -1, -1) if 2 * sum(groups[place:]) >= sum(groups))
    if not half:
        return tr("Most of what you learnt lasts less than a day")
    return tr("Half of what you learnt lasts {time} or longer").format(time=_LASTS[half])


def few_learnt_line(learnt: int) -> str:
    """What stands where the plots of memories will be."""
    line = tr("After {enough} answers that you have learnt, a plot stands here.").format(enough=ENOUGH)
    return f"{line} {_so_far(learnt)}"


def chances_title(groups: Sequence[int]) -> str:
    """What the plot of chances shows: `61 of 118 have a chance of 90 % or more today`."""
    return tr("{likely} of {all} have a chance of 90 % or more today").format(
        likely=digits(sum(groups[-2:])), all=digits(sum(groups))
    )


def sections_title(sections: Mapping[str, Mapping[State, int]]) -> str:
    """What the plot of sections shows: `Most is left to start in Yemen`."""
    left = {name: states.get(State.NEW, 0) for name, states in sections.items()}
    most = max(left, key=lambda name: left[name], default="")
    if not left.get(most):
        return tr("Every section is started")
    return tr("Most is left to start in “{section}”").format(section=section_name(most))


def section_counts(states: Mapping[State, int]) -> tuple[int, int, int, int]:
    """The numbers of a section in the order of STATES."""
    known, learning, new, suspended = (
        states.get(state, 0) for state in (State.KNOWN, State.LEARNING, State.NEW, State.SUSPENDED)
    )
    return known, learning, new, suspended


def known_line(known: int, cards: int) -> str:
    """How much of a section is known: `12 of 61`."""
    return tr("{known} of {all}").format(known=digits(known), all=digits(cards))


def hours_title(answers: Mapping[int, int]) -> str:
    """What the plot of hours shows: `You answer most from 9 to 10`."""
    most = max(answers, key=lambda hour: answers[hour])
    return tr("You answer most from {first} to {last}").format(first=most, last=most + 1)


def hours_words(first: int, last: int) -> str:
    """Some hours of the day: `06:00 to 09:00`."""
    return tr("{first}:00 to {last}:00").format(first=f"{first:02}", last=f"{last:02}")


def few_hours_line(answers: int) -> str:
    """What stands where the plot of hours will be."""
    line = tr("After {enough} answers, the hours at which you give them stand here.").format(enough=ENOUGH)
    return f"{line} {_so_far(answers)}"


def recall_hours_title(shares: Mapping[int, Share], width: int) -> str:
    """What the plot of recall by hours shows; only intervals that do not touch are called a difference."""
    enough = {hour: one for hour, one in shares.items() if one.total >= ENOUGH}
    if len(enough) < 2:
        return RECALL_HOURS_TITLE
    best, worst = (pick(enough, key=lambda hour: enough[hour].value) for pick in (max, min))
    if enough[best].low <= enough[worst].high:
        return tr("You recall about as much at any time of day")
    return tr("You recall more from {best} than from {worst}").format(
        best=hours_words(best, best + width), worst=hours_words(worst, worst + width)
    )


def few_recall_hours_line(reviews: int) -> str:
    """What stands where the plot of recall by hours will be."""
    line = tr("After {enough} reviews at one time of day, how much you recall then stands here.")
    return f"{line.format(enough=ENOUGH)} {_so_far(reviews)}"


def pairs_title(pairs: int) -> str:
    """The head of the pairs: `2 pairs are taken for one another`."""
    if pairs == 1:
        return tr("One pair is taken for one another")
    return tr("{pairs} pairs are taken for one another").format(pairs=digits(pairs))


def share_row(name: str, number: int, total: int) -> tuple[str, str, str]:
    """A row of a table with a number and its share in percent."""
    return name, digits(number), f"{100 * number / total:.0f}"


def _so_far(number: int) -> str:
    """How near a plot is."""
    if not number:
        return tr("So far there is none.")
    return tr("So far: {number}.").format(number=number)


def _longest_pause(days: Sequence[DayFigures], today: date) -> int:
    """The most days in a row without an answer, up to yesterday."""
    answered = [one.day for one in days]
    if answered[-1] < today:
        answered.append(today)
    one_day = timedelta(days=1)
    return max(
        ((later - earlier - one_day).days for earlier, later in pairwise(answered)),
        default=0,
    )
