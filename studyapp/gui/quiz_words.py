"""The English words of quizzes, in the window and in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.gui.choose_words import section_name
from studyapp.gui.desks.quiz_desk import Listed, Report
from studyapp.gui.facts_words import key_words
from studyapp.gui.notation import counted, day_words, duration, unbroken
from studyapp.gui.translating import tr
from studyapp.gui.words import claim_line
from studyapp.memory.share import Share
from studyapp.questions.explain import explain
from studyapp.study.quiz import QuizAnswer, QuizResult, Sequel, Tally, by_section, left_out, most_missed
from studyapp.study.shown import FALSE, TRUE

QUIZZES, NEW_QUIZ, MAKE_QUIZ = tr("Quizzes"), tr("Make a quiz of these"), tr("Make a quiz")
OPEN_LINE = tr("A quiz asks the same questions each time and keeps each result. It changes no schedule.")
NONE_YET = tr("There is no quiz of this bank yet. Choose what it asks, then make one of it.")
CHOOSE, CANCEL, MAKE, TAKE, GO_ON, AGAIN = (
    tr("Choose"),
    tr("Cancel"),
    tr("Make it"),
    tr("Take it"),
    tr("Go on"),
    tr("Take it again"),
)
RESULTS, GIVE_UP, REMOVE, UNDO = tr("Results"), tr("Give up"), tr("Remove"), tr("Undo")
NAME, COUNT, ORDER, VERDICTS = tr("Name"), tr("Questions"), tr("Order"), tr("Show what is right")
ORDERS: Mapping[Sequel, str] = {Sequel.MIXED: tr("Mixed"), Sequel.SOURCE: tr("As in the source")}
AT_ONCE, AT_END = tr("At once"), tr("At the end")
NAME_LINE = tr("It is listed under this name, also for others who study in this folder.")
COUNT_LINE = tr("Up to {n} can be asked of what you chose.")
ORDER_LINE = tr("It stays the same each time.")
VERDICTS_LINE = tr("After each question, or only with the result.")
INTERRUPTED = tr("The quiz is not finished. It goes on here the next time, or can be given up.")
MISSED, COMPARED, SECTIONS, QUESTIONS = (
    tr("What was missed"),
    tr("Each time"),
    tr("By section"),
    tr("Missed most often"),
)
RIGHT = tr("right")
TIMES_LINE = tr("Each result of this quiz, with its 95 % interval, the latest first")
SECTIONS_LINE = tr("The points of this result by section of the source, the poorest first")
UNIT = tr("% right, with its 95 % interval")
ANOTHER = tr("Another learner")
ALL_RIGHT = tr("Nothing was missed.")
EXPORT, FILES = tr("Save as a file"), tr("Tables (*.csv);;Plain text (*.txt)")
TABLE_HEAD = (
    tr("Question"),
    tr("Verdict"),
    tr("Answered"),
    tr("Right answer"),
    tr("Who says so"),
    tr("Section"),
)
TIMES_HEAD = (tr("When"), tr("Who"), tr("Points"), tr("Interval"), tr("Time"))
SECTION_HEAD = (tr("Section"), tr("Points"))
_SHORT = 24  # letters of a name beside other things
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.RIGHT: tr("Right"),
    Outcome.CLOSE: tr("Close", "nearly right"),
    Outcome.WRONG: tr("Wrong"),
}
_SAID: Mapping[str, str] = {TRUE: tr("True"), FALSE: tr("False")}


def title_line(name: str) -> str:
    """What stands above a quiz that is taken: `Quiz: Iraq`."""
    return tr("Quiz: {name}").format(name=name)


def short_title(name: str) -> str:
    """The same where there is little room: `Quiz: The campaign in Iraq …`."""
    return title_line(_shortened(name, _SHORT))


def questions_line(number: int) -> str:
    """How many questions there are: `20 questions`."""
    return counted(number, tr("question"), tr("questions"))


def points_line(share: Share) -> str:
    """Points in words: `17 of 20`."""
    return tr("{points} of {all}").format(points=share.count, all=share.total)


def listed_line(listed: Listed, today: date) -> str:
    """A quiz in a list: `20 questions. Last 17 of 20 on 3 March, best 18 of 20 on 1 March.`."""
    parts = [tr("{questions}.").format(questions=questions_line(len(listed.quiz.questions)))]
    if listed.answered is not None:
        parts.append(tr("{n} answered so far.").format(n=listed.answered))
    if listed.last and listed.best:
        last, best = (
            tr("{points} on {day}").format(points=points_line(one.points), day=day_of(one, today))
            for one in (listed.last, listed.best)
        )
        if listed.times == 1:
            parts.append(tr("{result}.").format(result=last))
        else:
            parts.append(tr("Last {last}, best {best}.").format(last=last, best=best))
    elif listed.answered is None:
        parts.append(tr("Not taken yet."))
    return " ".join(parts)


def day_of(result: QuizResult, today: date) -> str:
    """The day on which a result was reached: `3 March`."""
    return day_words(result.ended_at.astimezone().date(), today)


def result_line(report: Report) -> str:
    """Below the points: how long it took, what was close, what was left out."""
    result = report.result
    close = sum(answer.outcome is Outcome.CLOSE for answer in result.answers)
    parts = [tr("In {time}.").format(time=duration(result.seconds))]
    if close:
        parts.append(tr("{n} close, which is no point.").format(n=close))
    if missing := left_out(report.quiz, result):
        parts.append(left_out_line(missing))
    return " ".join(parts)


def left_out_line(missing: int) -> str:
    """Why fewer questions were asked than the quiz has."""
    if missing == 1:
        return tr("One question was left out: its fact or its answer has changed since.")
    return tr("{n} questions were left out: their facts or answers have changed since.").format(n=missing)


def compared_line(report: Report, mine: Sequence[QuizResult]) -> str:
    """What a result is beside the learner's earlier ones: `Your best so far was 16 of 20, on 3 March.`."""
    before = [one for one in mine if one.ended_at < report.result.ended_at]
    if not before:
        return tr("This is your first result of this quiz.")
    best = max(before, key=lambda one: one.points.value)
    return tr("Your best before was {points}.").format(points=points_line(best.points))


def missed_words(bank: Bank, answer: QuizAnswer, report: Report) -> tuple[str, str, str, str]:
    """A question that was missed: what was asked, what was answered, the key, who says so."""
    said = report.said[answer.review]
    if said.response:
        given = tr("You answered {answer}").format(answer=_SAID.get(said.response, said.response))
    else:
        given = tr("You did not know")
    return (
        unbroken(said.stem),
        unbroken(given),
        unbroken(_SAID.get(said.key, said.key)),
        claim_of(bank, answer.card),
    )


def claim_of(bank: Bank, card: CardId) -> str:
    """Who says what a card asks; "" where the bank has it no longer."""
    return claim_line(explain(bank, card)) if bank.holds(card) else ""


def interval_words(share: Share) -> str:
    """An interval in percent: `64 to 95 %`."""
    return tr("{low} to {high}\u00a0%").format(low=f"{share.low * 100:.0f}", high=f"{share.high * 100:.0f}")


def who_words(result: QuizResult, *, mine: bool) -> str:
    """Whose result it is."""
    return tr("You") if mine else result.name or ANOTHER


def times_rows(results: Iterable[QuizResult], own: int, today: date) -> tuple[tuple[str, ...], ...]:
    """Each result in a row, as TIMES_HEAD heads them."""
    return tuple(
        (
            day_of(one, today),
            who_words(one, mine=one.learner == own),
            points_line(one.points),
            interval_words(one.points),
            duration(one.seconds),
        )
        for one in results
    )


def section_rows(bank: Bank, answers: Iterable[QuizAnswer]) -> tuple[tuple[str, str], ...]:
    """Each section with its points, the poorest first."""
    shares = sorted(by_section(bank, answers).items(), key=lambda one: one[1].value)
    return tuple((section_name(section), points_line(share)) for section, share in shares)


def tally_words(bank: Bank, tally: Tally) -> tuple[str, str, str]:
    """A question that is missed, how often, and its key: the sentence of its fact, `missed 3 of 4 times`, `Syria`."""
    held = bank.holds(tally.card)
    sentence = unbroken(explain(bank, tally.card).sentence) if held else str(tally.card)
    key = key_words(bank, tally.card) if held else ""
    missed = tr("missed {missed} of {all} times").format(missed=tally.missed, all=tally.answers)
    return sentence, missed, key


def table_rows(bank: Bank, report: Report) -> tuple[tuple[str, ...], ...]:
    """A result as a table, as TABLE_HEAD heads it."""
    rows: list[tuple[str, ...]] = []
    for answer in report.result.answers:
        said = report.said[answer.review]
        section = bank.facts[answer.card.fact].source[:1] if bank.holds(answer.card) else ()
        rows.append(
            (
                said.stem,
                _OUTCOMES[answer.outcome],
                _SAID.get(said.response, said.response),
                _SAID.get(said.key, said.key),
                claim_of(bank, answer.card),
                section_name(section[0].section) if section else "",
            )
        )
    return tuple(rows)


def text_lines(bank: Bank, report: Report, own: int, today: date) -> list[str]:
    """A result as lines: points, what was missed, every result, sections, and what is missed most."""
    lines = [title_line(report.quiz.name), points_line(report.result.points), result_line(report)]
    missed = [one for one in report.result.answers if one.outcome is not Outcome.RIGHT]
    lines += ["", tr("{head}:").format(head=MISSED)] if missed else [ALL_RIGHT]
    for one in missed:
        stem, given, key, claim = missed_words(bank, one, report)
        lines.append(f"  {_OUTCOMES[one.outcome]}: {stem}")
        lines.append(f"    {given}. {tr('Right is {key}').format(key=key)}. {claim}")
    for head, rows in (
        (COMPARED, times_rows(report.results, own, today)),
        (SECTIONS, section_rows(bank, report.result.answers)),
        (QUESTIONS, [tally_words(bank, one) for one in most_missed(report.quiz, report.results)]),
    ):
        if rows:
            lines += ["", tr("{head}:").format(head=head)]
            lines += [f"  {', '.join(row)}" for row in rows]
    return lines


def given_and_claim(given: str, claim: str) -> str:
    """What was answered and who says what is right: `You answered Syria. According to the UN, August 2020.`."""
    if not claim:
        return given
    return tr("{given}. {claim}.").format(given=given.rstrip("."), claim=claim.rstrip("."))


def of_quiz(verb: str, name: str) -> str:
    """What a button of a list does, for screen readers: `Take it: Iraq`."""
    return tr("{verb}: {name}").format(verb=verb, name=name)


def this_time(day: str) -> str:
    """The result that is shown, among the others."""
    return tr("{day}, this one").format(day=day)


def day_of_other(day: str, name: str) -> str:
    """A result of somebody else."""
    return tr("{day}, {name}").format(day=day, name=_shortened(name, _SHORT))


def _shortened(name: str, letters: int) -> str:
    return name if len(name) <= letters else f"{name[:letters].rstrip()} …"


def file_name(name: str) -> str:
    """A name that every system can give a file."""
    kept = "".join(sign if sign.isalnum() else "-" for sign in name.casefold())
    return "-".join(filter(None, kept.split("-"))) or "quiz"


def saved_line(file: str) -> str:
    """What is said when a result was saved."""
    return tr("Saved in {file}.").format(file=file)


def not_saved(file: str, reason: str) -> str:
    """Why a result was not saved."""
    return tr("{file} could not be written: {reason}. Your results are safe. Choose another place.").format(
        file=file, reason=reason
    )


def removed_line(name: str) -> str:
    """What is said when a quiz was removed."""
    return tr("“{name}” is shown no more. Its results stay.").format(name=name)


def given_up_line(name: str) -> str:
    """What is said when a quiz was given up."""
    return tr("“{name}” was given up and is not scored.").format(name=name)


def made_line(name: str, questions: int) -> str:
    """What is said when a quiz was made."""
    return tr("“{name}” was made, with {questions}.").format(name=name, questions=questions_line(questions))
