"""Keeps slipping, on Today: what is told, the two facts side by side, the drill, and a leech that is suspended."""

import pytest

from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.gui.views.pair_sheet import open_pair
from tests.gui.desks import ShelfOf
from tests.gui.pages import Page, plain, press, seen
from tests.gui.slipping import LANDING, SECOND, WALKER, WHO, miss_again_and_again, mix_up

PAIR = "20 July 1969 and 19 November 1969, taken for one another"


@pytest.fixture
def slipping(window, desk, clock):
    """Today, when a pair and a leech keep slipping."""
    mix_up(desk, clock, 4)
    miss_again_and_again(desk, clock)
    window.workspace.go_to("today")
    return Page(window)


def test_a_learner_to_whom_nothing_slips_is_told_nothing(window):
    assert not Page(window).shows("Keeps slipping")
    assert "slips" not in window.workspace.today._panels


def test_pairs_and_leeches_are_told_with_how_often(slipping):
    for line in ("Keeps slipping", PAIR, "4 times", "Compare the two", WHO, "missed 8 times", "See the fact"):
        assert line in slipping.texts
    assert slipping.focused is slipping.window.workspace.today.start


def test_the_links_say_of_what_they_are(slipping):
    names = [row.link.accessibleName() for row in slipping.window.workspace.today._panels["slips"]._rows]
    assert list(map(plain, names)) == [f"Compare the two: {PAIR}", f"See the fact: {WHO}"]


def test_a_digit_shows_both_facts_with_what_differs(slipping):
    press("1")
    told = seen(slipping.sheet)
    for line in (
        "Taken for one another",
        "Date",
        "20 July 1969",
        "19 November 1969",
        "Place",
        "Stated by the source",
    ):
        assert line in told
    assert "On 20 July 1969 two astronauts landed in the Mare Tranquillitatis." in told
    assert "Lead, paragraph 1, sentence 2" in told
    press("Escape")
    assert slipping.sheet is None
    assert slipping.focused is slipping.window.workspace.today.start


def test_p_drills_the_two_without_touching_what_is_due(slipping, desk):
    before = desk.studies.cards.get([LANDING, SECOND])
    press("1")
    assert any("what is due stays due" in line for line in seen(slipping.sheet))
    press("P")
    assert slipping.is_study
    session = slipping.window.workspace.study.session
    assert session.asking.total == 4
    assert session.asking.card.id == LANDING
    assert not session.counts
    assert desk.studies.cards.get([LANDING, SECOND]) == before


def test_held_and_other_keys_do_nothing_on_the_sheet(slipping):
    press("1")
    press("P", held=True)
    press("X")
    assert slipping.sheet
    assert slipping.is_today


def test_in_a_narrow_place_the_facts_stand_below_one_another(slipping, qtbot):
    press("1")
    sides = [side for side in slipping.sheet.findChildren(object) if type(side).__name__ == "FactSide"]
    assert sides[0].y() == sides[1].y()
    slipping.window.resize(560, 800)
    qtbot.waitUntil(lambda: sides[0].y() < sides[1].y())


def test_a_leech_can_be_practised(slipping):
    press("2")
    assert "Missed again and again" in seen(slipping.sheet)
    press("P")
    assert slipping.is_study
    assert slipping.window.workspace.study.session.asking.card.id == WALKER


def test_a_leech_can_be_suspended_and_that_taken_back(slipping, desk):
    press("2")
    press("X")
    assert slipping.sheet is None
    assert desk.studies.cards.get([WALKER])[0].suspended
    assert not slipping.shows(WHO)
    assert slipping.shows("A question that kept slipping is suspended: it is asked no more.")
    press("Ctrl+Z")
    assert not desk.studies.cards.get([WALKER])[0].suspended
    assert slipping.shows(WHO)
    assert not slipping.shows("is suspended")


def test_a_suspension_that_cannot_be_kept_is_told(slipping, desk, dialogs, monkeypatch):
    def full(*_):
        raise StudyError("The change was not saved: the disk is full.")

    monkeypatch.setattr(desk.slips, "suspend", full)
    press("2")
    press("X")
    assert dialogs.errors == ["The change was not saved: the disk is full."]
    assert slipping.shows(WHO)


def test_at_most_three_rows_are_told_and_leeches_are_among_them(slipping):
    panel = slipping.window.workspace.today._panels["slips"]
    found = panel._desk.slipping
    panel._desk._found = type(found)(found.pairs * 5, found.leeches * 4)
    panel.refresh()
    assert [row.link.text() for row in panel._rows] == ["Compare the two", "Compare the two", "See the fact"]
    press("3", held=True)
    assert slipping.sheet is None
    press("7")
    assert slipping.sheet is None


@pytest.fixture
def unseen(theme, desk, clock, dialogs):
    """A window that was never shown, of someone who mixes up two dates."""
    mix_up(desk, clock)
    window = MainWindow(theme, ShelfOf(desk), dialogs, Background())
    yield window
    window.close()


def test_the_first_picture_does_not_wait_for_it(unseen, shown, qtbot):
    assert "slips" not in unseen.workspace.today._panels
    shown(unseen)
    qtbot.waitUntil(lambda: Page(unseen).shows(PAIR))


def test_what_cannot_be_read_behind_it_is_left_to_the_next_step(unseen, shown, qtbot, dialogs, monkeypatch):
    asked = []

    def broken():
        asked.append(True)
        raise StudyError("The database cannot be read.")

    monkeypatch.setattr(unseen.workspace.desk.slips._slips, "latest", broken)
    shown(unseen)
    qtbot.waitUntil(lambda: bool(asked))
    assert not dialogs.errors


def test_a_claim_is_shown_with_its_speaker_and_a_doubt_with_its_caution(window, desk):
    claim, doubt = CardId("moon", "audience", "who"), CardId("moon", "motto", "year")
    window.show_sheet(lambda theme, host: open_pair(theme, host, desk.bank, claim, doubt, can_drill=False))
    told = seen(Page(window).sheet)
    assert any(line.startswith("Who made this claim in July 1969:") for line in told)
    assert (
        "According to the Broadcasting Union, July 1969, as reported by the Daily Courier. An estimate."
        in told
    )
    assert "The source leaves the year to the reader." in told
    assert "Drill the two" not in told
    press("P")
    assert Page(window).sheet
