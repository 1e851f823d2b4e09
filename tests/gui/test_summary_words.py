from datetime import date

import pytest

from studyapp.facts.verdict import Outcome
from studyapp.gui.summary_words import ahead_line, missed_words
from studyapp.questions.question import Typed
from studyapp.questions.response import Arranged, Chosen, DontKnow, Estimate, Paired, Placed, Words
from studyapp.study.shown import key_shown, response_text
from studyapp.study.summary import Missed
from tests.gui.pages import plain
from tests.gui.questions import DAYS, IN_ORDER, LANDING, MATCH, NUMBERS, ORDER, SAYS

DAY = Typed(card=LANDING, stem="When?", key="20\u00a0July 1969", accepted=())


@pytest.mark.parametrize(
    ("question", "response", "given", "key"),
    [
        (DAY, DontKnow(), "You did not know", "20 July 1969"),
        (DAY, Words("1970"), "You typed 1970", "20 July 1969"),
        (SAYS, Chosen(1), "You chose the Daily Courier", "The Broadcasting Union"),
        (NUMBERS, Estimate(250.0), "You placed it at 250 minutes", "151 minutes"),
        (DAYS, Placed(date(1970, 1, 2)), "You placed it at 2 January 1970", "20 July 1969"),
        (
            ORDER,
            Arranged(IN_ORDER[::-1]),
            "You put it in place 4 of 4",
            "The first landing on the Moon: 20 July 1969",
        ),
        (
            MATCH,
            Paired((2, 1, 0)),
            "You paired it with the Oceanus Procellarum",
            "Apollo 11: Mare Tranquillitatis",
        ),
    ],
)
def test_a_missed_question_tells_what_was_answered_and_what_was_right(question, response, given, key):
    missed = Missed(
        question,
        Outcome.WRONG,
        key_shown(question),
        response,
        response_text(question, response),
        date(2026, 11, 23),
    )
    words = missed_words(missed, date(2026, 11, 22))
    assert [word.replace("\u00a0", " ") for word in words] == [question.stem, given, key, "tomorrow"]


@pytest.mark.parametrize(
    ("left", "tomorrow", "line"),
    [
        (0, 0, "Nothing comes due tomorrow."),
        (0, 14, "Tomorrow: 14 due, about 4 minutes."),
        (1000, 14, "Still due today: 1,000. Tomorrow: 14 due, about 4 minutes."),
        (9, 0, "Still due today: 9. Nothing comes due tomorrow."),
    ],
)
def test_it_says_what_is_left_today_and_what_tomorrow_brings(left, tomorrow, line):
    assert plain(ahead_line(left, tomorrow, 17.0 * tomorrow)) == line
