"""The English words of the window's own views; what the terminal says too is in `words`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from studyapp.facts.bank import Bank
from studyapp.gui.desks.desk import Today
from studyapp.gui.notation import (
    NBSP,
    SHORT_WEEKDAYS,
    about_minutes,
    counted,
    day_line,
    digits,
    number_word,
    short_day,
)
from studyapp.gui.pause_words import STUDY_AHEAD, until_words
from studyapp.gui.translating import tr
from studyapp.gui.words import RATING_WORDS
from studyapp.memory.card import Rating
from studyapp.questions.question import Choice, Question, TrueFalse, WhoSays
from studyapp.study.progress import Share, State

TODAY, PROGRESS, SETTINGS, KEYS = tr("Today"), tr("Progress"), tr("Settings"), tr("Keys")
START, DONE, LOOK_AGAIN = tr("Start"), tr("Done"), tr("To look at again")
CHOOSE = tr("Choose what to study")
WRITE = tr("New fact")
PROMISE = tr("Answers stay on this computer. Nothing is sent anywhere.")
AHEAD_TITLE = tr("The next two weeks")
KNOWN_MEANS = tr("Known means 90 % likely to be recalled, and learnt for a week")
FIELD_HINT = tr(
    "A spelling slip is forgiven in names, not in dates and numbers. Capitals and “the” make no difference."
)
NOT_KNOWN = tr("You did not know")
TRUE_FALSE = (tr("True"), tr("False"))
EARLIEST, LATEST = tr("Earliest"), tr("Latest")
CLAIM, SOURCE, COMES_BACK = tr("Claim"), tr("Source"), tr("Comes back")
AGAIN_SOON = tr("Once more in this sitting")
END, UNDO, UNDO_LAST, MORE = tr("End"), tr("Undo"), tr("Undo last answer"), tr("More")
DONT_KNOW, CHECK, CONTINUE = tr("Don’t know"), tr("Check"), tr("Continue")
COUNT_AS_RIGHT, I_GUESSED, ANSWER_WITH, ONCE_MORE = (
    tr("Count as right"),
    tr("I guessed"),
    tr("Answer with"),
    tr("Once more"),
)
MORE_COMMANDS = (  # verb, name of the command, key
    (tr("Skip for now"), "SKIP", "Alt+N"),
    (tr("Bury until tomorrow"), "BURY", "Alt+B"),
    (tr("Suspend: ask no more"), "SUSPEND", "Alt+X"),
    (tr("Flag with a note"), "FLAG", "Alt+F"),
    (tr("Show the passage"), "PASSAGE", "Alt+S"),
    (tr("Edit this fact"), "EDIT", "Alt+E"),
    (tr("Make it new again"), "RESET", "Alt+R"),
    (tr("Set when it is due"), "SET_DUE", "Alt+D"),
    (tr("Redo"), "REDO", "Ctrl+Shift+Z"),
)
FLAG_TITLE = tr("Flag this question")
FLAG_LINE = tr("What is wrong with it? The note is kept with the question, for the bank’s author.")
FLAG_VERB, FLAGGED = tr("Keep the note"), tr("The note is kept. Ctrl+Z takes it back.")
RECALLED, CARDS = tr("recalled, %"), tr("Cards by state")
AS_TABLES, AS_PLOTS = tr("Show as tables"), tr("Show as plots")
RECALL_EMPTY_TITLE = tr("What you recall")
RECALL_LINE = tr("Share recalled at review, by week, with 95 % interval")
SCHEMES = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
SUSPENDED = (tr("Suspended questions"), tr("X in a sitting suspends a question: it is asked no more."))
SCHEME = (tr("Colours"), tr("Light, dark, or as the system asks."))
TEXT_SIZE = (tr("Text size"), tr("Everything grows with it. Ctrl + and Ctrl − do the same."))


def again_then(line: str) -> str:
    """When a wrong card comes back: `Once more in this sitting, then tomorrow, Monday 23 November`."""
    return tr("Once more in this sitting, then {time}").format(time=f"{line[0].lower()}{line[1:]}")


def flagged_line(form: str) -> str:
    """The line above a question that the learner has flagged: `Choose one · Flagged`."""
    return tr("{form} · Flagged").format(form=form)


def option_line(option: str) -> str:
    """An option as it stands on the screen, where each begins with a capital: `The Syrian Civil War`."""
    return option[:1].upper() + option[1:]


def moved_line(event: str, place: int, count: int) -> str:
    """Where an event that is put in order has come to: `Iraq declares victory, now 2 of 5`."""
    return tr("{event}, now {place} of {count}").format(event=event, place=place, count=count)


def place_line(number: int, total: int) -> str:
    """How far a sitting has come: `7 of 24`."""
    return tr("{n} of {all}").format(n=number, all=total)


def option_count(question: Question) -> int:
    """How many options there are that a letter chooses; 0 in forms that are answered otherwise."""
    match question:
        case TrueFalse():
            return len(TRUE_FALSE)
        case Choice() | WhoSays():
            return len(question.options)
        case _:
            return 0


def facts_line(facts: int) -> str:
    """How large a bank is: `118 facts`."""
    return counted(facts, tr("fact"), tr("facts"))


def cards_line(cards: int) -> str:
    """How many cards a bank has: `142 answers to know`."""
    return tr("{answers} to know").format(answers=counted(cards, tr("answer"), tr("answers")))


def load_words(today: Today) -> tuple[str, str]:
    """The head of Today, the part in bold and the rest: `24 due today,`, ` about 6 minutes`."""
    if today.holiday:
        return until_words(today.holiday, today.day), ""
    if today.first_time and today.due:
        return tr("Your first question is ready"), ""
    if not today.due:
        return tr("Nothing is due"), ""
    return tr("{n} due today,").format(n=today.due), f" {about_minutes(today.seconds)}"


def load_line(today: Today, bank: Bank) -> str:
    """The line below the head of Today."""
    if today.holiday:
        return STUDY_AHEAD
    if not bank.facts:
        return tr("This bank has no facts yet. Write the first one.")
    if today.first_time and today.due and not bank.sources:
        line = tr("This bank holds {facts}. Nothing to set up, no account.")
        return line.format(facts=counted(len(bank.facts), tr("fact"), tr("facts")))
    if today.first_time and today.due:
        return tr(
            "This bank holds {facts} about the {subject}, each tied to the sentence of the article that "
            "settles it. Nothing to set up, no account."
        ).format(
            facts=counted(len(bank.facts), tr("fact"), tr("facts")),
            subject=f"{bank.title[0].lower()}{bank.title[1:]}",
            title=bank.title,
        )
    if not today.due:
        if today.ahead[1]:
            return tr("{n} tomorrow. You may study ahead.").format(n=today.ahead[1])
        return tr("Nothing tomorrow either. You may study ahead.")
    if not today.reviews:
        text = tr("{new} new. Stop whenever you like: the most urgent come first.")
    elif not today.new:
        text = tr("{reviews} to review. Stop whenever you like: the most urgent come first.")
    else:
        text = tr("{reviews} to review and {new} new. Stop whenever you like: the most urgent come first.")
    return text.format(reviews=today.reviews, new=today.new)


def start_line(today: Today) -> str:
    """What stands beside Start at the first start."""
    if not (today.first_time and today.due):
        return ""
    return tr("{questions}, {time}").format(
        questions=counted(today.due, tr("question"), tr("questions")), time=about_minutes(today.seconds)
    )


def ahead_line(ahead: Sequence[int]) -> str:
    """The forecast in a line: `About 13 questions a day`."""
    return tr("About {questions} a day").format(
        questions=counted(round(sum(ahead) / len(ahead)), tr("question"), tr("questions"))
    )


def ahead_bars(today: Today) -> list[tuple[str, int, str, str]]:
    """A bar a day: its name, its value, the word below and the word at its top."""
    bars = []
    last = len(today.ahead) - 1
    highest = max(today.ahead)
    for place, value in enumerate(today.ahead):
        day = today.day + timedelta(days=place)
        tick = (
            TODAY
            if place == 0
            else f"{SHORT_WEEKDAYS[day.weekday()]}{NBSP}{short_day(day)}"
            if place == last
            else ""
        )
        label = str(value) if value and (place == 0 or value == highest) else ""
        bars.append((day_line(day, today.day), value, tick, label))
    return bars


def state_parts(states: Mapping[State, int]) -> list[tuple[str, int]]:
    """Cards by state, the best known first; suspended ones only where there are any."""
    parts = [
        (tr("Known"), states[State.KNOWN]),
        (tr("Learning"), states[State.LEARNING]),
        (tr("Not started"), states[State.NEW]),
    ]
    if states[State.SUSPENDED]:
        parts.append((tr("Suspended"), states[State.SUSPENDED]))
    return parts


def recall_title(recalled: Share, aim: float) -> str:
    """What the plot of recall shows, against the aim and its interval."""
    if recalled.low <= aim <= recalled.high:
        text = tr("You recall {share}, as you aim to")
    elif recalled.value < aim:
        text = tr("You recall {share}, under your aim")
    else:
        text = tr("You recall {share}, over your aim")
    return text.format(share=percent(recalled.value))


def too_few_line(reviews: int, enough: int) -> str:
    """What stands where the plot of recall will be."""
    plan = tr(
        "After {enough} reviews of what was learnt on another day, a plot of how much you recall stands here."
    ).format(enough=enough)
    so_far = so_far_line(reviews, number_word(reviews)) if reviews else tr("So far there is none.")
    return f"{plan} {so_far}"


def so_far_line(answers: int, number: str = "") -> str:
    """How many of them there are yet: `So far there are 12.`; `number` is how the count is written."""
    if not answers:
        return tr("So far there are none.")
    if answers == 1:
        return tr("So far there is {n}.").format(n=number or "1")
    return tr("So far there are {n}.").format(n=number or digits(answers))


def aim_label(aim: float) -> str:
    """The word at the line of the aim: `aim 90 %`."""
    return tr("aim {aim}\u00a0%").format(aim=digits(aim))


def last_label(value: float, *, lately: bool) -> str:
    """The word at the last point: `now 88 %`, and `88 %` where that is a while ago."""
    share = percent(value / 100)
    return tr("now {share}").format(share=share) if lately else share


def percent(share: float) -> str:
    """A share in percent: `90 %`."""
    return f"{share * 100:.0f}{NBSP}%"


def rating_verb(rating: Rating, due: date | None, today: date) -> str:
    """A rating with the days until the card comes back: `Good, 4 d`; the rating alone where that is not known."""
    word = RATING_WORDS[rating]
    if due is None:
        return word
    return tr("{rating}, {n}\u00a0d", "d stands for days").format(rating=word, n=(due - today).days)


def ask_again(suspended: int) -> str:
    """What the button does that resumes suspended questions: `Ask 3 again`."""
    return tr("Ask {n} again").format(n=suspended) if suspended else tr("None", "no question is suspended")


def bug_line(file: str) -> str:
    """What is said when the program itself did wrong."""
    return tr(
        "The program did something wrong. Your answers are safe. What happened is written down "
        "in {file}; start the program again if it does not go on."
    ).format(file=file)
