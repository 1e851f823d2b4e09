"""What was changed in a bank is seen beside what the bank says, and taken back one by one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from studyapp.facts.drafts import EntityDraft
from studyapp.gui.desks.desk import Desk
from studyapp.gui.edit_words import Piece, pieces
from studyapp.gui.views.edits_sheet import EditsSheet, open_edits
from studyapp.gui.widgets.text import Text
from studyapp.storage.banks import load_bank
from studyapp.storage.database import open_database
from studyapp.storage.edits import edits_path
from studyapp.storage.learners import first_learner
from studyapp.storage.own_banks import new_bank
from tests.banks import moon_bank


class EditsPage:
    """The sheet as a person sees it."""

    def __init__(self, sheet: EditsSheet) -> None:
        self.sheet = sheet
        self.changed = 0
        self.wanted: list[str] = []
        sheet.changed.connect(self._count)
        sheet.edit_requested.connect(self.wanted.append)

    @property
    def lines(self) -> list[str]:
        QApplication.processEvents()
        return [text.text() for text in self.sheet.findChildren(Text) if text.isVisible()]

    @property
    def spoken(self) -> list[str]:
        return [text.accessibleName() for text in self.sheet.findChildren(Text) if text.accessibleName()]

    @property
    def verbs(self) -> list[str]:
        return [button.text() for button in self._buttons()]

    def press(self, verb: str, title: str = "") -> None:
        for button in self._buttons():
            if button.text() == verb and title in button.accessibleName():
                button.click()
                return
        raise AssertionError(f"{verb} is not offered: {self.verbs}")

    def key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def _buttons(self) -> list[QAbstractButton]:
        QApplication.processEvents()
        return [one for one in self.sheet.findChildren(QAbstractButton) if one.isVisible()]

    def _count(self) -> None:
        self.changed += 1


@pytest.fixture
def opened(theme, dialogs, shown):
    """A function that opens the sheet over a window; closed after the test."""
    pages = []

    def open_over(desk):
        host = QWidget()
        host.resize(1280, 800)
        shown(host)
        pages.append(page := EditsPage(open_edits(theme, host, desk, dialogs)))
        return page

    yield open_over
    for page in pages:
        page.sheet.dismiss()


def save(desk, fact, **keys):
    draft = desk.edits.draft(fact)
    desk.edits.save(replace(draft, table={**draft.table, **keys}))


@pytest.fixture
def edited(desk):
    """The desk with a changed fact, a new one with a new name and a hidden one."""
    save(desk, "walk", because="It was late.")
    desk.edits.save_entity(EntityDraft("", {"name": "Tycho", "kind": "place"}, ""))
    slot = {"crater": {"entity": "tycho", "ask": "Which crater has the brightest rays?"}}
    draft = desk.edits.new_draft()
    table = {"label": "Rays", "text": "{crater} has the brightest rays.", "slot": slot}
    desk.edits.save(replace(draft, table=table))
    desk.edits.remove("crew")
    return desk


def test_without_edits_the_sheet_says_so(desk, opened):
    assert "You have changed nothing in this bank." in opened(desk).lines


def test_every_edit_is_shown_with_what_it_changes(edited, opened):
    page = opened(edited)
    assert "The first walk on the Moon" in page.lines
    assert "Explanation: It was late." in page.spoken
    assert {"Changed", "Yours", "Hidden", "Tycho (place)"} <= set(page.lines)
    assert any(said.startswith("Sentence: no longer The crew") for said in page.spoken)


def test_an_edit_is_taken_back_and_that_is_taken_back_too(edited, opened, qtbot):
    page = opened(edited)
    page.press("Take back", "The first walk")
    assert edited.bank.facts["walk"].because == ""
    assert page.changed == 1
    assert "The first walk on the Moon" not in page.lines
    assert QApplication.focusWidget().text() == "Undo"
    page.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edited.bank.facts["walk"].because == "It was late."
    assert "The first walk on the Moon" in page.lines


def test_a_hidden_fact_is_shown_again_and_a_new_one_removed(edited, opened):
    page = opened(edited)
    page.press("Show again")
    page.press("Remove")
    assert "crew" in edited.bank.facts
    assert "rays" not in edited.bank.facts


def test_what_the_bank_changed_too_comes_first_and_is_decided(edited, opened, clock):
    save(edited, "samples", because="For the sake of both.")
    bank = moon_bank()
    newer = replace(
        bank, facts={**bank.facts, "samples": replace(bank.facts["samples"], because="They say so.")}
    )
    desk = Desk(newer, edited.studies.database, edited.learner, "desk", clock)
    page = opened(desk)
    standing = [line for line in page.lines if line in {"Changed", "Yours", "Hidden"} or "since" in line]
    assert standing[0] == "The bank has changed this fact since. Yours is asked."
    page.press("Keep yours")
    assert "Your edit stands." not in page.lines or page.changed == 1
    assert "The bank has changed this fact since. Yours is asked." not in page.lines
    page.press("Undo")
    page.press("Take the bank’s")
    assert desk.bank.facts["samples"].because == "They say so."


def test_an_edit_that_does_not_fit_any_more_says_why(edited, opened, clock):
    save(edited, "walk", about=["apollo-14"])
    bank = moon_bank()
    fewer = {name: one for name, one in bank.entities.items() if name != "apollo-14"}
    facts = {name: one for name, one in bank.facts.items() if name != "third-landing"}
    after = Desk(
        replace(bank, entities=fewer, facts=facts), edited.studies.database, edited.learner, "desk", clock
    )
    page = opened(after)
    assert any("names the entity “apollo-14”" in said for said in page.spoken)
    page.press("Edit", "The first walk")
    assert page.wanted == ["walk"]
    assert not page.sheet.isVisible()


def test_the_edited_bank_is_saved_by_a_key(edited, opened, dialogs, tmp_path, qtbot):
    page = opened(edited)
    (tmp_path / "out").mkdir()
    dialogs.path = tmp_path / "out" / "moon"
    page.key(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: f"The edited bank is saved in {tmp_path / 'out' / 'moon'}." in page.lines)
    assert load_bank(tmp_path / "out" / "moon").facts["walk"].because == "It was late."
    page.key(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: any("already" in line for line in page.lines))
    dialogs.path = None
    page.key(Qt.Key.Key_S)


def test_damaged_edits_are_told_in_the_sheet(edited, opened):
    edits_path(edited.studies.database.path.parent, "moon").write_text("x", "utf-8")
    fresh = Desk(moon_bank(), edited.studies.database, edited.learner, "desk", edited.clock)
    page = opened(fresh)
    assert any("They were left alone." in line for line in page.lines)
    assert "Save the edited bank" not in page.verbs


def test_an_edit_that_cannot_be_taken_back_is_told(edited, opened, qtbot):
    page = opened(edited)
    edits_path(edited.studies.database.path.parent, "moon").write_text("x", "utf-8")
    page.press("Take back", "The first walk")
    qtbot.waitUntil(lambda: any("They were left alone." in line for line in page.lines))
    assert page.changed == 0


def test_a_bank_of_ones_own_has_no_edits(opened, tmp_path, clock):
    data = tmp_path / "own"
    bank = load_bank(new_bank(data, "Rocks"))
    with open_database(data) as database:
        page = opened(Desk(bank, database, first_learner(database), "desk", clock))
        assert any(line.startswith("This bank is your own.") for line in page.lines)
        page.sheet.dismiss()


def test_escape_closes_the_sheet(desk, opened):
    page = opened(desk)
    page.key(Qt.Key.Key_Escape)
    assert not page.sheet.isVisible()


def test_texts_are_compared_word_by_word():
    assert pieces("ten of them", "ten of us") == [
        (Piece.SAME, "ten of "),
        (Piece.GONE, "them"),
        (Piece.SAME, " "),
        (Piece.NEW, "us"),
    ]
    assert pieces("", "new") == [(Piece.NEW, "new")]
    assert pieces("One.", "Another one.") == [
        (Piece.GONE, "One."),
        (Piece.SAME, "\n"),
        (Piece.NEW, "Another one."),
    ]
