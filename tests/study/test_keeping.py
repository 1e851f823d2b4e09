from studyapp.facts.faults import StudyError
from studyapp.study.keeping import Keeper
from tests.study.journal import MemoryJournal
from tests.study.sittings import LANDING, SCHEDULER


class Unreadable(MemoryJournal):
    """A journal whose older answers cannot be read."""

    def mistaken(self, card):
        raise StudyError("The disk is at fault.")


def test_a_question_is_asked_although_older_wrong_answers_cannot_be_read():
    assert Keeper(Unreadable(), SCHEDULER).mistaken(LANDING) == ()
