"""Answers that cannot be saved: told in one line, nothing lost, Enter tries again."""

import sqlite3

import pytest

from studyapp.facts.ids import CardId
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.learners import LearnerSettings
from tests.gui.pages import press, type_in
from tests.gui.views.conftest import LANDING, known

THEN = "then press Enter; the answer is still here."
FULL = f"The last answer was not saved: the disk is full. Free some space, {THEN}"
HELD = f"The last answer was not saved: another program holds the database. Close it, {THEN}"


class Other:
    """Another program that can hold the database so that nothing can be written."""

    def __init__(self, folder, database):
        database.connection.execute("PRAGMA busy_timeout = 0")
        self._database = database
        self._connection = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)

    def hold(self):
        self._connection.execute("BEGIN IMMEDIATE")

    def let_go(self):
        self._connection.execute("ROLLBACK")

    def close(self):
        self._connection.close()

    @property
    def reviews(self):
        return self._database.row("SELECT count(*) FROM reviews")[0]


@pytest.fixture
def other(desk, tmp_path):
    other = Other(tmp_path / "data", desk.studies.database)
    yield other
    other.close()


def test_a_full_disk_is_told_and_enter_tries_again(typing, desk):
    connection = desk.studies.database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    long = "20 July 1969" + " " * 30_000  # needs pages that the database has not got
    typing.field.setText(long)
    press("Return")
    assert typing.notice == FULL
    assert not typing.is_verdict
    assert typing.field.text() == long
    connection.execute(f"PRAGMA max_page_count = {pages + 100}")
    press("Return")
    assert typing.verdict == "Right. 20 July 1969."
    assert typing.notice == ""


def test_a_choice_that_is_not_saved_waits_for_enter(choosing, other):
    other.hold()
    letter = choosing.letter_of_the_key
    press(letter)
    assert choosing.notice == HELD
    assert not choosing.is_verdict
    assert choosing.rows["ABC".index(letter)].state == "chosen"
    press("Return")
    assert choosing.notice == HELD
    assert other.reviews == 0
    other.let_go()
    press("Return")
    assert choosing.verdict == "Right. 20 July 1969."
    assert choosing.notice == ""
    assert other.reviews == 1


def test_after_a_choice_that_is_not_saved_another_can_be_made(choosing, other):
    other.hold()
    press("A")
    press("B")
    assert [row.state for row in choosing.rows] == ["rest", "chosen", "rest"]
    other.let_go()
    press("C")
    assert choosing.session.answered.response.option == 2


def test_typed_words_that_are_not_saved_stay_and_wait_for_enter(typing, other):
    other.hold()
    type_in("20 July 1969")
    press("Return")
    assert typing.notice == HELD
    assert typing.field.text() == "20 July 1969"
    other.let_go()
    press("Return")
    assert typing.verdict == "Right. 20 July 1969."
    assert other.reviews == 1


def test_not_to_know_is_said_again_with_enter(typing, other):
    other.hold()
    press("Ctrl+D")
    assert typing.notice == HELD
    assert typing.focused is typing.button("Don’t know")
    other.let_go()
    press("Return")
    assert typing.verdict == "Wrong. It was 20 July 1969."


def test_trouble_is_said_to_screen_readers(qtbot, choosing, other):
    other.hold()
    with qtbot.waitSignal(choosing.window.workspace.study.announced, timeout=0) as said:
        press("A")
    assert said.args == [HELD]


def test_a_correction_that_is_not_saved_leaves_the_verdict_as_it_was(choosing, other):
    press(choosing.letter_of_the_key)
    other.hold()
    press("G")
    assert choosing.notice.startswith("The correction was not saved: another program holds the database.")
    assert choosing.session.answered.corrected is None
    other.let_go()
    press("G")
    assert choosing.notice == ""
    assert choosing.session.answered.corrected is not None


def test_a_note_that_is_not_kept_is_not_said_to_be(choosing, other, dialogs):
    dialogs.note = "Is this so?"
    other.hold()
    press("F")
    assert choosing.notice.startswith("The change was not saved: another program holds the database.")


def test_a_rating_that_is_not_saved_does_not_lead_on(window, desk, other, study):
    desk.save(LearnerSettings(four_buttons=True))
    page = study(known(LANDING, desk.day()), CardId("moon", "walk", "who"))
    press("Ctrl+D")
    other.hold()
    press("2")
    assert page.notice.startswith("The correction was not saved: another program holds the database.")
    assert page.is_verdict
    other.let_go()
    press("2")
    assert not page.is_verdict
