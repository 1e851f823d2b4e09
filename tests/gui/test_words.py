from datetime import date

import pytest

from studyapp.facts.bank import Place, Status
from studyapp.facts.ids import CardId
from studyapp.facts.values import PhraseValue, Precision
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
from studyapp.gui import notation, words
from studyapp.memory.card import Rating
from studyapp.memory.review import CorrectionKind
from studyapp.questions.explain import Explanation
from studyapp.questions.question import Option, TrueFalse, Typed
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER, SAYS

CARD = CardId("moon", "first-landing", "date")
TYPED = Typed(card=CARD, stem="When?", key="20\u00a0July 1969", accepted=())
CELLS = Typed(card=CARD, stem="How?", key="as sleeper cells", accepted=())
TODAY = date(2026, 11, 22)


def plain(text):
    return text.replace("\u00a0", " ")


def statement(*, truth):
    shown = Option("20\u00a0July 1969" if truth else "19\u00a0November 1969")
    return TrueFalse(card=CARD, stem="It was.", key="20\u00a0July 1969", truth=truth, shown=shown)


RIGHT, CLOSE, WRONG = Outcome.RIGHT, Outcome.CLOSE, Outcome.WRONG


@pytest.mark.parametrize(
    ("question", "outcome", "reason", "line"),
    [
        (CELLS, RIGHT, Exact(), "Right. As sleeper cells."),
        (TYPED, RIGHT, Misspelt("20 July 1969"), "Right. 20 July 1969. The source spells it 20 July 1969."),
        (TYPED, RIGHT, AlsoTrue(), "Right. It was 20 July 1969. Your answer is true as well."),
        (TYPED, CLOSE, LessPrecise(Precision.MONTH), "Close. It was 20 July 1969. You gave the month."),
        (TYPED, CLOSE, LessPrecise(Precision.DAY), "Close. It was 20 July 1969. You left out the year."),
        (TYPED, CLOSE, PartOfSpan(), "Close. It was 20 July 1969. You gave a part of the span."),
        (TYPED, WRONG, DateOff(Precision.YEAR, -1), "Wrong. It was 20 July 1969. That is the year before."),
        (TYPED, WRONG, DateOff(Precision.DAY, 1), "Wrong. It was 20 July 1969. That is the day after."),
        (TYPED, WRONG, DateOff(Precision.MONTH, 3), "Wrong. It was 20 July 1969. That is 3 months too late."),
        (TYPED, WRONG, DateOff(Precision.DAY, -2), "Wrong. It was 20 July 1969. That is 2 days too early."),
        (TYPED, WRONG, NumberOff(low=True), "Wrong. It was 20 July 1969. Your number is too low."),
        (TYPED, WRONG, NumberOff(low=False), "Wrong. It was 20 July 1969. Your number is too high."),
        (TYPED, WRONG, NotKnown(), "Wrong. It was 20 July 1969."),
        (TYPED, WRONG, Different(), "Wrong. It was 20 July 1969."),
        (TYPED, WRONG, Other("the Daily Courier", ""), "Wrong. It was 20 July 1969."),
        (
            TYPED,
            WRONG,
            Other("19 November 1969", "The second landing"),
            "Wrong. It was 20 July 1969. 19 November 1969: The second landing.",
        ),
        (
            CELLS,
            CLOSE,
            Listed(2, ("Collins",), ("Gagarin", "Shepard")),
            (
                "Close. It was as sleeper cells. You named two of three. Missing: Collins. "
                "Not in the list: Gagarin and Shepard."
            ),
        ),
        (statement(truth=True), RIGHT, Exact(), "Right. The statement is true."),
        (
            statement(truth=True),
            WRONG,
            Swapped(true=True, shown="20 July 1969"),
            "Wrong. The statement is true.",
        ),
        (
            statement(truth=False),
            WRONG,
            Swapped(true=False, shown="19 November 1969"),
            "Wrong. The statement is false: it was 20 July 1969. It said 19 November 1969.",
        ),
        (
            statement(truth=False),
            WRONG,
            Swapped(true=False, shown="19 November 1969", what="the second landing"),
            "Wrong. The statement is false: it was 20 July 1969. It said 19 November 1969: the second landing.",
        ),
        (ORDER, RIGHT, Exact(), "Right. The first landing on the Moon: 20 July 1969. All are in order."),
        (
            ORDER,
            RIGHT,
            PartRight(5, 6),
            (
                "Right. The first landing on the Moon: 20 July 1969. "
                "This event stands right to all the others. Five of six pairs are in order."
            ),
        ),
        (
            ORDER,
            WRONG,
            PartRight(1, 6),
            "Wrong. The first landing on the Moon: 20 July 1969. One of six pairs is in order.",
        ),
        (MATCH, RIGHT, Exact(), "Right. Apollo 11: Mare Tranquillitatis. All pairs are right."),
        (
            MATCH,
            WRONG,
            PartRight(1, 3),
            "Wrong. Apollo 11: Mare Tranquillitatis. One of three pairs is right.",
        ),
        (SAYS, WRONG, Other("the Daily Courier", ""), "Wrong. It was the Broadcasting Union."),
        (
            DAYS,
            CLOSE,
            DateOff(Precision.DAY, -3, 0.0004),
            "Close. It was 20 July 1969. That is 3 days too early, under 1 % of the line away.",
        ),
        (
            NUMBERS,
            WRONG,
            NumberOff(low=False, share=0.2),
            "Wrong. It was 151 minutes. Your number is too high, 20 % of the line away.",
        ),
        (statement(truth=False), RIGHT, Exact(), "Right. The statement is false: it was 20 July 1969."),
    ],
)
def test_a_verdict_says_what_it_was_and_why(question, outcome, reason, line):
    assert plain(words.verdict_line(question, Verdict(outcome, reason))) == line


@pytest.mark.parametrize(
    ("unclear", "line"),
    [
        (Unclear(Doubt.NO_SUCH_DAY, "June has 30 days"), "June has 30 days. Type the date again."),
        (
            Unclear(Doubt.AMBIGUOUS_DATE, "3 April or 4 March 2019"),
            "That may be 3 April or 4 March 2019. Type the month as a word.",
        ),
    ],
)
def test_a_doubt_says_what_is_the_matter(unclear, line):
    assert words.doubt_line(unclear) == line


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_says_what_to_type(doubt):
    assert "Type " in words.doubt_line(Unclear(doubt, "June has 30 days"))


def test_a_correction_is_told():
    lines = [words.correction_line(kind, Rating.HARD) for kind in CorrectionKind]
    assert lines == ["", "", "Counted as right.", "Counted as not known.", "Rated Hard."]


@pytest.mark.parametrize(
    ("status", "claim", "line"),
    [
        (Status.STATED, "", "Stated, no source given"),
        (
            Status.ATTRIBUTED,
            "According to the UN, August 2020. An estimate.",
            "According to the UN, August 2020. An estimate.",
        ),
        (Status.DISPUTED, "", "Disputed."),
    ],
)
def test_a_claim_says_who_says_so(status, claim, line):
    assert words.claim_line(Explanation("", "", (), status, claim, "", PhraseValue(""))) == line


def test_what_is_stated_is_stated_by_the_source_where_one_is_named():
    told = Explanation("", "", (Place("Lead", 1, 1),), Status.STATED, "", "", PhraseValue(""))
    assert words.claim_line(told) == "Stated by the source"


def test_a_place_is_told_in_words():
    assert plain(words.source_line(Place("Lead/Crews", 5, 2))) == "Lead, Crews, paragraph 5, sentence 2"


@pytest.mark.parametrize(
    ("due", "line"),
    [
        (date(2026, 11, 22), "Today"),
        (date(2026, 11, 23), "Tomorrow, Monday 23 November"),
        (date(2026, 11, 26), "In 4 days, Thursday 26 November"),
        (date(2027, 1, 1), "In 40 days, Friday 1 January 2027"),
    ],
)
def test_the_day_on_which_a_card_comes_back_is_told(due, line):
    assert plain(notation.due_line(due, TODAY)) == line


def test_credit_is_told_for_what_can_be_guessed():
    assert words.credit_line(1 / 3) == "One guess in three would be right, so this answer counts in part."
    assert words.credit_line(1 / 2).startswith("One guess in two")
    assert words.credit_line(0.0) == ""


@pytest.mark.parametrize(
    ("seconds", "line"),
    [(0, "0 seconds"), (1, "1 second"), (372, "6 minutes 12 seconds"), (3600, "1 hour"), (60, "1 minute")],
)
def test_a_time_that_has_passed_is_told_exactly(seconds, line):
    assert plain(notation.duration(seconds)) == line


@pytest.mark.parametrize(
    ("seconds", "about", "left"),
    [
        (20, "under 1 minute", "under 1 min left"),
        (60, "about 1 minute", "1 min left"),
        (250, "about 4 minutes", "4 min left"),
    ],
)
def test_a_time_to_come_is_told_in_minutes(seconds, about, left):
    assert (plain(notation.about_minutes(seconds)), plain(notation.time_left(seconds))) == (about, left)


@pytest.mark.parametrize(
    ("close", "wrong", "line"),
    [
        (0, 0, ""),
        (2, 3, "Two answers were close, three wrong."),
        (1, 0, "One answer was close."),
        (0, 14, "14 answers were wrong."),
    ],
)
def test_what_was_not_right_is_told_in_a_sentence(close, wrong, line):
    assert words.outcomes_line(close, wrong) == line
