"""The map of a bank: what it shows of each country, what is studied, and what there is when nothing can be shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.facts.faults import StudyError
from studyapp.gui.desks import atlas_desk
from studyapp.gui.tasks import Background
from studyapp.gui.views.map import MapView
from tests.banks import moon_bank, small_bank
from tests.gui.desks import open_desk
from tests.gui.map_pages import MapPage, answer, card
from tests.gui.pages import press, type_in


class Later(Background):
    """Runs what it was given when the test says so."""

    def __init__(self):
        super().__init__()
        self.given = []

    def run(self, work, done, failed):
        self.given.append((work, done, failed))

    def finish(self):
        ((work, done, _),) = self.given
        done(work())

    def fail(self, error):
        ((_, _, failed),) = self.given
        failed(error)


def test_countries_and_places_are_listed_with_their_facts_and_what_is_known(page):
    assert page.listed == [
        "Atlantis: 1 fact, not started",
        "Iraq: 2 facts, not started",
        "Lebanon: 1 fact, never asked",
        "Syria: 1 fact, not started",
        "United States: 1 fact, not started",
        "Yemen: 1 fact, not started",
        "Mosul: 1 fact, not started",
    ]
    assert "Nothing here was started yet" in page.texts
    assert any("Natural Earth" in text and "dispute" in text for text in page.texts)


def test_what_was_answered_is_seen_at_the_next_visit(page, desk, clock):
    answer(desk, clock, card("height", "height"))
    page.view.refresh()
    assert "Mosul: 1 fact, 0 %" in page.listed
    assert "Iraq and Mosul are known least" in page.texts


def test_a_click_on_a_country_shows_its_facts_and_chooses_it_in_the_list(page):
    page.click("Yemen")
    assert (page.chosen, page.current) == ("Yemen", "Yemen")
    assert page.facts == ["Coffee was grown in Yemen in 1450."]
    assert page.told == "Chosen: Yemen, country, 1 fact, not started"
    assert "1 fact, none of their 2 answers started yet." in page.texts


def test_a_country_shows_the_facts_of_its_places_too(page):
    page.view.part.chosen.emit(page.number("Iraq"))
    assert page.facts[0] == "Mosul lies 223 metres high."
    assert page.facts[1].startswith("According to the Daily Courier")


def test_a_disputed_fact_is_shown_and_never_asked(page):
    page.view.part.chosen.emit(page.number("Lebanon"))
    assert "1 fact, disputed: shown, never asked." in page.texts
    assert not page.view.side.study.isEnabled()


def test_the_list_chooses_on_the_map(page):
    page.view.side.list.setFocus()
    press("Down")
    press("Down")
    assert page.chosen == page.current == "Iraq"
    assert page.told.startswith("Chosen: Iraq, country")


def test_typing_finds_a_name_and_down_leads_to_it(page):
    press("Ctrl+F")
    type_in("yem")
    assert page.listed == ["Yemen: 1 fact, not started"]
    press("Down")
    assert page.chosen == "Yemen"


def test_a_name_that_is_not_there_is_said_not_to_be(page):
    press("Ctrl+F")
    type_in("mars")
    assert page.listed == []
    assert "No country or place is called “mars”." in page.texts
    press("Esc")
    assert len(page.listed) == 7


def test_letters_in_the_field_are_no_commands(page):
    press("Ctrl+F")
    type_in("ht")
    assert page.chosen == "Nothing is chosen"
    assert not page.view.part.shows_table
    assert page.view.side.list.isHidden()


def test_choosing_on_the_map_what_the_search_hides_ends_the_search(page):
    press("Ctrl+F")
    type_in("yem")
    page.click("United States")
    assert page.current == "United States"
    assert len(page.listed) == 7


def test_what_no_map_knows_can_be_chosen_in_the_list_all_the_same(page):
    page.view.side.chosen.emit(page.number("Atlantis"))
    assert page.facts == ["The city sank in 1200."]
    assert "Atlantis" in page.outside


def test_the_chosen_country_is_studied(page, qtbot):
    page.click("Yemen")
    assert page.offer == "Study Yemen, 2 answers"
    with qtbot.waitSignal(page.view.sitting_requested, timeout=0) as sent:
        press("Ctrl+Return")
    assert sent.args[0].cards == (card("coffee", "place"), card("coffee", "year"))


def test_where_nothing_is_chosen_all_that_is_in_view_is_studied(page, qtbot):
    press("F")
    page.stand_still()
    assert page.offer == "Study this view, 7 answers"
    page.click("Yemen")
    for _ in range(9):
        press("+")
    press("Esc")
    page.stand_still()
    assert page.offer == "Study this view, 2 answers"
    with qtbot.waitSignal(page.view.sitting_requested, timeout=0) as sent:
        page.view.side.study.click()
    assert len(sent.args[0].cards) == 2


def test_enter_goes_to_the_facts_and_opens_one(page, qtbot):
    page.click("Yemen")
    press("Return")
    with qtbot.waitSignal(page.view.fact_requested, timeout=0) as sent:
        press("Return")
    assert sent.args == ["coffee"]


def test_a_click_opens_a_fact(page, qtbot):
    page.click("Yemen")
    facts = page.view.side.facts
    with qtbot.waitSignal(page.view.fact_requested, timeout=0) as sent:
        QTest.mouseClick(
            facts.viewport(),
            Qt.MouseButton.LeftButton,
            pos=facts.visualRect(facts.model().index(0, 0)).center(),
        )
    assert sent.args == ["coffee"]


def test_s_shows_the_passage_of_the_fact(page, qtbot):
    page.click("Yemen")
    press("Return")
    with qtbot.waitSignal(page.view.passage_requested, timeout=0) as sent:
        press("S")
    assert sent.args == ["coffee"]


def test_enter_in_the_list_goes_to_the_facts(page):
    page.view.side.list.setFocus()
    press("Down")
    press("Return")
    assert QApplication.focusWidget() is page.view.side.facts


def test_a_fact_is_shown_with_the_smallest_place_that_it_speaks_of(page):
    page.view.show_fact("height")
    assert page.chosen == "Mosul"
    page.view.show_fact("coffee")
    assert page.chosen == "Yemen"
    with pytest.raises(KeyError):
        page.view.show_fact("no-such-fact")


def test_a_fact_is_shown_on_a_map_that_was_never_opened(theme, desk, dialogs, shown):
    view = MapView(theme, desk, dialogs, Background())
    view.show_fact("height")
    assert MapPage(shown(view)).chosen == "Mosul"


def test_a_fact_that_speaks_of_no_place_chooses_none(opened, tmp_path, clock):
    facts = """
[[fact]]
id = "nowhere"
text = "It was in {year}."
slot.year = { date = "1969", ask = "When was it?" }

[[fact]]
id = "somewhere"
text = "It was in {place}."
slot.place = { entity = "united-states", ask = "Where was it?" }
"""
    desk, database = open_desk(tmp_path / "data", small_bank(facts), clock)
    page = opened(desk)
    page.click("United States")
    page.view.show_fact("nowhere")
    assert page.chosen == "Nothing is chosen"
    database.close()


def test_a_bank_without_places_says_so_and_what_to_do(opened, tmp_path, clock):
    desk, database = open_desk(tmp_path / "moon", moon_bank(), clock)
    page = opened(desk)
    assert any(text.startswith("No fact of this bank speaks of a country or place") for text in page.texts)
    assert page.view.part.isHidden()
    press("H")
    press("T")
    assert page.view.part.isHidden()
    database.close()


def test_a_large_bank_is_read_in_the_background(opened, desk, monkeypatch):
    monkeypatch.setattr(atlas_desk, "_AT_ONCE", 3)
    later = Later()
    page = opened(desk, background=later)
    assert page.texts == ["Map", "The answers are being read."]
    page.view.show_fact("coffee")
    later.finish()
    assert page.listed
    assert page.chosen == "Yemen"


def test_what_was_a_fault_of_ours_is_not_hidden(opened, desk, monkeypatch):
    monkeypatch.setattr(atlas_desk, "_AT_ONCE", 3)
    later = Later()
    opened(desk, background=later)
    with pytest.raises(ZeroDivisionError):
        later.fail(ZeroDivisionError())


def test_what_cannot_be_read_is_told_once(opened, desk, monkeypatch, qtbot, dialogs):
    def reading(_self):
        def read():
            raise StudyError("The database could not be read.")

        return read

    monkeypatch.setattr(atlas_desk, "_AT_ONCE", 3)
    monkeypatch.setattr(atlas_desk.AtlasDesk, "reading", reading)
    opened(desk)
    qtbot.waitUntil(lambda: dialogs.errors == ["The database could not be read."])
