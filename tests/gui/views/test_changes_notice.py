"""A newer bank in the window: what has changed is told once, decided by one key, and taken back by another."""

from dataclasses import replace

import pytest

from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.memory.card import Card
from studyapp.storage.doctor import examine
from tests.answers import right
from tests.banks import moon_files
from tests.gui.desks import ShelfOf, sitting
from tests.gui.pages import Page, press

LANDING = CardId("moon", "first-landing", "date")
WALKER = CardId("moon", "walk", "who")
SECOND = CardId("moon", "second-landing", "date")


def newer_bank():
    """A version in which two keys of three are others, and one is worded otherwise."""
    files = moon_files()
    files["landings.toml"] = (
        files["landings.toml"]
        .replace('date = "1969-07-20"', 'date = "1969-07-21"')
        .replace('date = "1969-11-19"', 'date = "1969-11-20"')
        .replace("Who was the first to walk on the Moon?", "Who walked on the Moon first?")
    )
    return read_bank("moon", files)


@pytest.fixture
def newer(desk, theme, clock, dialogs, shown):
    """The window over a newer bank, after all three cards were answered."""
    old, database = desk, desk.studies.database
    session = sitting(old.bank, database, (LANDING, WALKER, SECOND))
    session.ask(clock())
    for _ in range(3):
        session.answer(right(session.asking.question), clock.forward(10))
        session.proceed(clock())
    window_desk = type(old)(newer_bank(), database, old.learner, "desk", clock)
    window = MainWindow(theme, ShelfOf(window_desk), dialogs, Background())
    window.resize(1280, 800)
    shown(window)
    window.desk = window_desk
    yield Page(window)
    window.close()


def states(page):
    store = page.window.desk.studies.cards
    return [card.memory is not None for card in store.get((LANDING, WALKER, SECOND))]


def test_a_bank_that_did_not_change_is_no_news(window):
    assert not Page(window).shows("changed")
    assert window.workspace.today._notice is None


def test_what_has_changed_is_told_with_both_ways_on(newer):
    assert newer.shows("2 answers that you learnt have changed in this bank.")
    assert newer.has_button("Ask as new")
    assert newer.has_button("Keep what was learnt")
    assert newer.focused is newer.button("Start")


def test_n_asks_them_as_new_and_ctrl_z_takes_it_back(newer):
    due = newer.window.workspace.today.due
    press("N")
    assert newer.shows("2 questions will be asked as new.")
    assert not newer.has_button("Ask as new")
    assert states(newer) == [False, True, False]
    assert newer.window.desk.changed() == ()
    press("Ctrl+Z")
    assert newer.shows("2 answers that you learnt have changed")
    assert states(newer) == [True, True, True]
    assert newer.window.workspace.today.due == due
    assert examine(newer.window.desk.studies.database).sound


def test_k_keeps_what_was_learnt_and_it_is_not_asked_again(newer):
    press("K")
    assert newer.shows("What was learnt of 2 questions is kept.")
    assert states(newer) == [True, True, True]
    newer.window.workspace.go_to("progress")
    newer.window.workspace.start_sitting()
    newer.window.workspace.go_to("today")
    assert not newer.shows("kept.")
    assert not newer.shows("changed in this bank")


def test_both_can_be_clicked_and_undone_by_the_link(newer):
    newer.button("Keep what was learnt").click()
    newer.window.workspace.today._notice.undo.click()
    newer.button("Ask as new").click()
    assert states(newer) == [False, True, False]


def test_w_shows_which_answers_have_changed(newer):
    press("W")
    assert newer.sheet is not None
    texts = " ".join(
        widget.text() for widget in newer.sheet.findChildren(type(newer.window.workspace.today._date))
    )
    assert "It was 20\u00a0July 1969, and is 21\u00a0July 1969 now." in texts
    assert "Who walked" not in texts
    press("Esc")
    assert newer.sheet is None


def test_other_keys_and_held_keys_decide_nothing(newer):
    press("X")
    press("Ctrl+Z")
    press("N", held=True)
    assert newer.window.desk.decision is None
    press("K")
    press("N")
    assert states(newer) == [True, True, True]


def test_in_a_narrow_window_the_ways_on_stand_below_one_another(newer, qtbot):
    notice = newer.window.workspace.today._notice
    assert notice.keep.x() > notice.reset.geometry().right()
    newer.window.resize(480, 700)
    qtbot.waitUntil(lambda: notice.keep.y() > notice.reset.geometry().bottom())


def test_a_changed_answer_that_was_learnt_anew_needs_no_decision(newer, clock):
    desk = newer.window.desk
    session = sitting(desk.bank, desk.studies.database, [Card(LANDING)])
    session.ask(clock())
    session.answer(right(session.asking.question), clock.forward(10))
    newer.window.workspace.go_to("today")
    assert newer.shows("1 answer that you learnt has changed in this bank.")


def test_a_decision_that_cannot_be_kept_is_told_and_can_be_made_again(newer, dialogs, monkeypatch):
    def full(*_):
        raise StudyError("The change was not saved: the disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr("studyapp.storage.journal.LearnerJournal.act", full)
        press("N")
    assert dialogs.errors == ["The change was not saved: the disk is full."]
    assert newer.has_button("Ask as new")
    press("N")
    assert newer.shows("2 questions will be asked as new.")


def test_cards_that_are_gone_are_neither_asked_nor_counted_and_go_on_when_they_are_back(newer, clock):
    desk = newer.window.desk
    facts = {name: fact for name, fact in desk.bank.facts.items() if name != "first-landing"}
    smaller = type(desk)(replace(desk.bank, facts=facts), desk.studies.database, desk.learner, "desk", clock)
    clock.forward(400 * 86400)
    assert smaller.today().reviews == 2
    assert smaller.today().ahead[0] == smaller.today().due
    assert sum(smaller.today().states.values()) == len(list(smaller.bank.cards()))
    assert smaller.studies.cards.forecast("moon", smaller.day(), 2) == [2, 0]
    assert smaller.studies.cards.count_due("moon", smaller.day()) == 2
    assert [one.card for one in smaller.changed()] == [SECOND]
    assert examine(desk.studies.database).sound
    whole = type(desk)(desk.bank, desk.studies.database, desk.learner, "desk", clock)
    assert whole.today().reviews == 3


def test_what_was_learnt_follows_a_renamed_card(newer, clock):
    desk = newer.window.desk
    before = desk.studies.cards.get([LANDING])[0].memory
    was = 'was = ["first-landing#date", "first-landing#place"]'
    files = {
        name: text.replace('"first-landing"', '"eagle"').replace('id = "eagle"', f'id = "eagle"\n{was}')
        for name, text in moon_files().items()
    }
    for _ in range(2):
        renamed = type(desk)(read_bank("moon", files), desk.studies.database, desk.learner, "desk", clock)
        assert renamed.studies.cards.get([CardId("moon", "eagle", "date")])[0].memory == before
    assert examine(desk.studies.database).sound
