"""The English words of the window's own views; what the terminal says too is in `words`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from studyapp.facts.bank import Bank
from studyapp.gui.desks.desk import Today
from studyapp.gui.notation import about_minutes, counted, day_line, number_word
from studyapp.gui.pause_words import STUDY_AHEAD, until_words
from studyapp.gui.words import RATING_WORDS
from studyapp.memory.card import Rating
from studyapp.questions.question import Choice, Question, TrueFalse, WhoSays
from studyapp.study.progress import Share, State

NBSP = "\u00a0"
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

TODAY, PROGRESS, SETTINGS, KEYS = "Today", "Progress", "Settings", "Keys"
START, DONE, LOOK_AGAIN = "Start", "Done", "To look at again"
CHOOSE = "Choose what to study"
PROMISE = "Answers stay on this computer. Nothing is sent anywhere."
AHEAD_TITLE = "The next two weeks"
KNOWN_MEANS = "Known means 90 % likely to be recalled, and learnt for a week"
FIELD_HINT = (
    "A spelling slip is forgiven in names, not in dates and numbers. Capitals and “the” make no difference."
)
NOT_KNOWN = "You did not know"
TRUE_FALSE = ("True", "False")
EARLIEST, LATEST = "Earliest", "Latest"
CLAIM, SOURCE, COMES_BACK = "Claim", "Source", "Comes back"
AGAIN_SOON = "Once more in this sitting"
END, UNDO, UNDO_LAST, MORE = "End", "Undo", "Undo last answer", "More"
DONT_KNOW, CHECK, CONTINUE = "Don’t know", "Check", "Continue"
COUNT_AS_RIGHT, I_GUESSED, ANSWER_WITH, ONCE_MORE = "Count as right", "I guessed", "Answer with", "Once more"
MORE_COMMANDS = (  # verb, name of the command, key
    ("Skip for now", "SKIP", "Alt+N"),
    ("Bury until tomorrow", "BURY", "Alt+B"),
    ("Suspend: ask no more", "SUSPEND", "Alt+X"),
    ("Flag with a note", "FLAG", "Alt+F"),
    ("Show the passage", "PASSAGE", "Alt+S"),
    ("Edit this fact", "EDIT", "Alt+E"),
    ("Make it new again", "RESET", "Alt+R"),
    ("Set when it is due", "SET_DUE", "Alt+D"),
    ("Redo", "REDO", "Ctrl+Shift+Z"),
)
FLAG_TITLE = "Flag this question"
FLAG_LINE = "What is wrong with it? The note is kept with the question, for the bank’s author."
FLAG_VERB, FLAGGED = "Keep the note", "The note is kept. Ctrl+Z takes it back."
RECALLED, CARDS = "recalled, %", "Cards by state"
AS_TABLES, AS_PLOTS = "Show as tables", "Show as plots"
RECALL_EMPTY_TITLE = "What you recall"
RECALL_LINE = "Share recalled at review, by week, with 95 % interval"
SCHEMES = {"system": "As the system", "light": "Light", "dark": "Dark"}
SUSPENDED = ("Suspended questions", "X in a sitting suspends a question: it is asked no more.")
SCHEME = ("Colours", "Light, dark, or as the system asks.")
TEXT_SIZE = ("Text size", "Everything grows with it. Ctrl + and Ctrl − do the same.")


def again_then(line: str) -> str:
    """When a wrong card comes back: `Once more in this sitting, then tomorrow, Monday 23 November`."""
    return f"{AGAIN_SOON}, then {line[0].lower()}{line[1:]}"


def flagged_line(form: str) -> str:
    """The line above a question that the learner has flagged: `Choose one · Flagged`."""
    return f"{form} · Flagged"


def option_line(option: str) -> str:
    """An option as it stands on the screen, where each begins with a capital: `The Syrian Civil War`."""
    return option[:1].upper() + option[1:]


def moved_line(event: str, place: int, count: int) -> str:
    """Where an event that is put in order has come to: `Iraq declares victory, now 2 of 5`."""
    return f"{event}, now {place} of {count}"


def place_line(number: int, total: int) -> str:
    """How far a sitting has come: `7 of 24`."""
    return f"{number} of {total}"


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
    return counted(facts, "fact", "facts")


def cards_line(cards: int) -> str:
    """How many cards a bank has: `142 answers to know`."""
    return f"{counted(cards, 'answer', 'answers')} to know"


def load_words(today: Today) -> tuple[str, str]:
    """The head of Today, the part in bold and the rest: `24 due today,`, ` about 6 minutes`."""
    if today.holiday:
        return until_words(today.holiday, today.day), ""
    if today.first_time and today.due:
        return "Your first question is ready", ""
    if not today.due:
        return "Nothing is due", ""
    return f"{today.due} due today,", f" {about_minutes(today.seconds)}"


def load_line(today: Today, bank: Bank) -> str:
    """The line below the head of Today."""
    if today.holiday:
        return STUDY_AHEAD
    if today.first_time and today.due:
        return (
            f"This bank holds {counted(len(bank.facts), 'fact', 'facts')} about the {bank.title[0].lower()}{bank.title[1:]}, "
            "each tied to the sentence of the article that settles it. Nothing to set up, no account."
        )
    if not today.due:
        tomorrow = f"{today.ahead[1]} tomorrow." if today.ahead[1] else "Nothing tomorrow either."
        return f"{tomorrow} You may study ahead."
    parts = [
        f"{number} {word}" for number, word in ((today.reviews, "to review"), (today.new, "new")) if number
    ]
    return f"{' and '.join(parts)}. Stop whenever you like: the most urgent come first."


def start_line(today: Today) -> str:
    """What stands beside Start at the first start."""
    if not (today.first_time and today.due):
        return ""
    return f"{counted(today.due, 'question', 'questions')}, {about_minutes(today.seconds)}"


def ahead_line(ahead: Sequence[int]) -> str:
    """The forecast in a line: `About 13 questions a day`."""
    return f"About {counted(round(sum(ahead) / len(ahead)), 'question', 'questions')} a day"


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
            else f"{_WEEKDAYS[day.weekday()]}{NBSP}{short_day(day)}"
            if place == last
            else ""
        )
        label = str(value) if value and (place == 0 or value == highest) else ""
        bars.append((day_line(day, today.day), value, tick, label))
    return bars


def state_parts(states: Mapping[State, int]) -> list[tuple[str, int]]:
    """Cards by state, the best known first; suspended ones only where there are any."""
    parts = [
        ("Known", states[State.KNOWN]),
        ("Learning", states[State.LEARNING]),
        ("Not started", states[State.NEW]),
    ]
    if states[State.SUSPENDED]:
        parts.append(("Suspended", states[State.SUSPENDED]))
    return parts


def short_day(day: date) -> str:
    """A day in few letters: `5 Dec`."""
    return f"{day.day}{NBSP}{_MONTHS[day.month - 1]}"


def recall_title(recalled: Share, aim: float) -> str:
    """What the plot of recall shows, against the aim and its interval."""
    value = f"You recall {percent(recalled.value)}"
    if recalled.low <= aim <= recalled.high:
        return f"{value}, as you aim to"
    return f"{value}, {'under' if recalled.value < aim else 'over'} your aim"


def too_few_line(reviews: int, enough: int) -> str:
    """What stands where the plot of recall will be."""
    plan = f"After {enough} reviews of what was learnt on another day, a plot of how much you recall stands here."
    if not reviews:
        return f"{plan} So far there is none."
    return f"{plan} So far there {'is' if reviews == 1 else 'are'} {number_word(reviews)}."


def aim_label(aim: float) -> str:
    """The word at the line of the aim: `aim 90 %`."""
    return f"aim {aim:.0f}{NBSP}%"


def last_label(value: float, *, lately: bool) -> str:
    """The word at the last point: `now 88 %`, and `88 %` where that is a while ago."""
    return f"{'now ' if lately else ''}{value:.0f}{NBSP}%"


def percent(share: float) -> str:
    """A share in percent: `90 %`."""
    return f"{share * 100:.0f}{NBSP}%"


def rating_verb(rating: Rating, due: date | None, today: date) -> str:
    """A rating with the days until the card comes back: `Good, 4 d`; the rating alone where that is not known."""
    word = RATING_WORDS[rating]
    return word if due is None else f"{word}, {(due - today).days}{NBSP}d"


def ask_again(suspended: int) -> str:
    """What the button does that resumes suspended questions: `Ask 3 again`."""
    return f"Ask {suspended} again" if suspended else "None"


def bug_line(file: str) -> str:
    """What is said when the program itself did wrong."""
    return (
        "The program did something wrong. Your answers are safe. "
        f"What happened is written down in {file}; start the program again if it does not go on."
    )
