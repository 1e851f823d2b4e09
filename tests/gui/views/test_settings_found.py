"""Settings are found by words, by sections, and with keys alone."""

import pytest
from PySide6.QtGui import QAccessible

from studyapp.gui import look_words
from tests.gui.pages import Page, plain, press, type_in


@pytest.fixture
def page(window):
    window.workspace.go_to("settings")
    return Page(window)


@pytest.fixture
def view(page):
    return page.window.workspace.page("settings")


def found(view):
    """The names of the rows that are shown."""
    shown = [one for one in view.sections.values() if one.isVisible()]
    return [getattr(row, "name", "") for section in shown for row in section.rows if row.isVisible()]


def test_the_section_in_view_has_the_focus_first_and_arrows_lead_on(page, view):
    assert page.focused.accessibleName() == "Section Study, in view"
    press("Down")
    assert page.focused.accessibleName() == "Section Memory, in view"
    assert view._column.verticalScrollBar().value() > 0
    press("Up")
    assert view._column.verticalScrollBar().value() < 40


def test_the_list_follows_the_page(view):
    bar = view._column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.list.current == "about"
    bar.setValue(0)
    assert view.list.current == "study"


def test_ctrl_f_finds_a_setting_by_the_beginning_of_a_word(page, view):
    press("Ctrl+F")
    type_in("text si")
    assert found(view) == ["Text size"]
    press("Return")
    assert view.look.text_size.isAncestorOf(page.focused)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("dark", "Colours"),
        ("zoom", "Text size"),
        ("animation", "Motion"),
        ("deutsch", "Language"),
        ("mute", "Sounds and notifications"),
        ("retention", "Aim for recall"),
        ("weekend", "Days of the week"),
        ("midnight", "A new day begins at"),
        ("forms", "Ways of asking"),
        ("typing", "Ways of asking"),
        ("interval", "Longest pause between two questions"),
        ("shortcuts", "Letters act alone"),
        ("licence", "About this program"),
    ],
)
def test_a_setting_is_found_by_other_words_for_it(view, typed, name):
    view.field.setText(typed)
    assert name in found(view)


def test_the_exam_holidays_and_the_fit_are_found_too(view):
    for typed, row in (("deadline", view.exam), ("vacation", view.holidays), ("optimise", view.fit)):
        view.field.setText(typed)
        assert row.isVisible()


def test_what_is_not_there_is_said_and_escape_shows_all_again(page, view):
    press("Ctrl+F")
    type_in("mosul")
    assert found(view) == []
    assert page.shows("No setting mentions “mosul”. Type another word, or press Esc.")
    press("Escape")
    assert len(found(view)) > 15
    assert not page.shows("No setting mentions")
    press("Escape")
    assert page.is_today


def test_sections_without_anything_found_are_not_offered(view):
    view.field.setText("text")
    assert [one.text() for one in view.list._entries.values() if one.isVisible()] == ["Appearance"]


def test_in_a_small_window_the_list_gives_way_and_the_field_has_the_focus(page, view):
    page.window.resize(900, 600)
    assert not view.list.isVisible()
    page.window.workspace.go_to("today")
    page.window.workspace.go_to("settings")
    assert page.focused is view.field


def test_choices_without_room_become_a_list(page, view, theme, window):
    page.window.resize(640, 600)
    theme.set_text_size(2.0)
    view.look.text_size.list.chosen.emit("100")
    assert theme.text_size == 1.0
    theme.set_text_size(2.0)
    assert view.look.text_size.list.isVisible()
    assert plain(view.look.text_size.list.text()) == "200 %"


def test_motion_language_and_letters_are_kept_on_this_device_and_taken_back(view, theme, window):
    desk = view.look._desk
    theme.motion = True
    view.refresh()
    view.look.motion.click()
    assert (theme.motion, desk.settings.motion) == (False, False)
    view.look.language.chosen.emit("de")
    assert desk.settings.language == "de"
    view.look.letters.click()
    assert not desk.settings.letters
    for _ in range(3):
        press("Ctrl+Z")
    assert theme.motion
    assert (desk.settings.motion, desk.settings.language, desk.settings.letters) == (True, "", True)
    assert view.look.letters.isChecked()


def test_the_keys_and_the_program_are_shown_in_sheets(page, view):
    view.look.keys.click()
    assert page.sheet is not None
    press("Escape")
    view.look.about.click()
    assert page.sheet is not None


def test_every_row_says_what_it_does(view):
    rows = [row for section in view.sections.values() for row in section.rows if hasattr(row, "name")]
    lines = {row.name: row.line for row in rows}
    assert len(lines) > 12
    assert [name for name, line in lines.items() if not line] == ["Other learners"]  # there are none


def test_the_list_of_sections_has_a_name(view):
    assert QAccessible.queryAccessibleInterface(view.list).text(QAccessible.Text.Name) == (
        look_words.SECTION_LIST
    )
