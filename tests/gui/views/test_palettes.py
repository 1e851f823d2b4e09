"""The list behind Ctrl+K, and the list of banks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from studyapp.gui.widgets.pick_list import Pick, PickList
from studyapp.storage.installing import install_bank
from tests.banks import moon_files
from tests.gui.pages import Page, StudyPage, press, seen, type_in


@pytest.fixture
def page(window):
    return Page(window)


def lines(page):
    """What the open palette shows: headings in brackets."""
    (shown,) = page.sheet.findChildren(PickList)
    return [pick.words if pick.act else f"[{pick.words}]" for pick in shown.picks]


def test_every_command_is_there_before_anything_is_typed(page):
    press("Ctrl+K")
    words = [command.words for command in page.window.commands]
    assert [line for line in lines(page) if line in words] == [
        word for word in words if word != "Find a command or a fact"
    ]


def test_a_part_of_a_name_finds_a_command_and_enter_does_it(page):
    press("Ctrl+K")
    type_in("progr")
    assert "Progress" in lines(page)
    while page.sheet.list.current.words != "Progress":
        press("Down")
    press("Return")
    assert page.sheet is None
    assert page.window.workspace.current == "progress"


def test_facts_are_found_too_and_are_shown_among_the_others(page, monkeypatch):
    shown = []
    monkeypatch.setattr(page.window.workspace, "show_fact", shown.append)
    press("Ctrl+K")
    type_in("landing")
    found = lines(page)
    assert found[0] == "[Facts]"
    assert "[Study]" in found
    press("Return")
    assert len(shown) == 1
    assert shown[0] in page.window.workspace.desk.bank.facts


def test_facts_that_mention_a_word_can_be_studied_at_once(page):
    press("Ctrl+K")
    type_in("landing")
    while not page.sheet.list.current.words.startswith("Study facts that mention “landing”"):
        press("Down")
    press("Return")
    assert StudyPage(page.window).is_study


def test_the_arrows_pass_over_headings_and_go_round(page):
    press("Ctrl+K")
    type_in("landing")
    first = page.sheet.list.current
    assert first.act is not None
    press("Up")
    last = page.sheet.list.current
    assert last.act is not None
    assert last != first
    press("Down")
    assert page.sheet.list.current == first


def test_nothing_that_fits_is_said(page):
    press("Ctrl+K")
    type_in("zzzz")
    assert "Nothing fits. Type a part of a name." in seen(page.sheet)
    press("Return")  # does nothing
    assert page.sheet is not None
    press("Esc")
    assert page.sheet is None


def test_escape_gives_the_focus_back(page):
    before = page.focused
    press("Ctrl+K")
    assert isinstance(page.focused, QLineEdit)
    press("Esc")
    assert page.focused is before


def test_a_sitting_is_not_interrupted(page):
    press("Return")
    press("Ctrl+K")
    assert page.sheet is None


def test_a_click_does_what_it_says(page, qtbot):
    press("Ctrl+K")
    type_in("progress")
    found = page.sheet.list
    row = next(place for place, pick in enumerate(found.picks) if pick.words == "Progress")
    place = found.visualRect(found.model().index(row, 0)).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.window.workspace.current == "progress"


def test_another_bank_is_opened_from_the_list_of_banks(page, tmp_path):
    folder = tmp_path / "second"
    folder.mkdir()
    for name, text in moon_files().items():
        own = text.replace('id = "moon"', 'id = "second"') if name == "bank.toml" else text
        (folder / name).write_text(own, "utf-8")
    install_bank(folder, page.window.shelf.folder)
    page.window.workspace.sidebar.bank_requested.emit()
    assert "[Banks]" in lines(page)
    while page.sheet.list.current.line == "open now" or "War" in page.sheet.list.current.words:
        press("Down")
    press("Return")
    assert page.window.workspace.desk.bank.id == "second"
    assert page.is_today
    assert page.window.shelf.settings.bank == "second"


def test_a_pick_is_read_with_its_line_and_keys():
    assert Pick("Facts", print, "many", caps=("Ctrl", "3")).name == "Facts, many, Ctrl + 3"


def test_the_model_of_the_list_is_sound(page, qtmodeltester):
    press("Ctrl+K")
    type_in("landing")
    qtmodeltester.check(page.sheet.list.model())
