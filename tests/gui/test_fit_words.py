from datetime import date

import pytest

from studyapp.gui import fit_words as words
from studyapp.memory.optimiser import Stage
from studyapp.storage.schedules import Schedule
from tests.gui.pages import plain


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (1, "It needs 400; there is 1 answer so far with the schedule in use."),
        (399, "It needs 400; there are 399 answers so far with the schedule in use."),
        (400, "400 answers so far with the schedule in use. It clearly pays from about 1,500 on."),
        (1_500, "1,500 answers so far with the schedule in use. It takes some seconds"),
    ],
)
def test_a_fit_tells_how_many_answers_it_needs_and_from_when_on_it_pays(answers, told):
    assert told in plain(words.offer_line(answers))


def test_a_stage_tells_its_share_where_it_has_one():
    assert plain(words.stage_line(Stage.READING, 0.4)) == "Reading the answers: 40 %"
    assert words.stage_line(Stage.TRAINING, 0.0) == "Looking for better weights"


def test_a_schedule_is_named_by_its_day_and_told_with_its_answers():
    fitted = Schedule(3, date(2025, 12, 1), 1, in_use=False)
    assert plain(words.schedule_name(fitted)) == "Fitted on Monday 1 December 2025"
    assert plain(words.schedule_line(fitted)) == "1 answer scheduled with it"
    assert plain(words.use_name(fitted)).endswith("Monday 1 December 2025, number 3")
