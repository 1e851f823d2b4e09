"""Looking around on the map of a bank: moving and zooming, what lies outside, covered names, the table, small windows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.gui.map_pages import answer, card
from tests.gui.pages import press


def test_arrows_go_from_country_to_country(page):
    page.click("Syria")
    press("Down")
    assert page.chosen != "Syria"
    chosen = page.chosen
    press("Shift+Down")
    assert page.chosen == chosen


def test_shift_and_an_arrow_move_the_map(page):
    before = page.view.part.picture.spot(page.number("Yemen"))
    press("Shift+Right")
    assert page.view.part.picture.spot(page.number("Yemen")).x() < before.x()


def test_plus_and_minus_zoom(page):
    first = page.scale()
    press("+")
    nearer = page.scale()
    press("-")
    assert nearer > first
    assert page.scale() == pytest.approx(first)


def test_the_wheel_zooms_and_what_is_outside_is_said_in_words(page):
    first = page.scale()
    page.turn_wheel(6)
    page.stand_still()
    assert page.scale() > first
    assert page.outside
    page.turn_wheel(-20)
    page.stand_still()
    assert "Outside this view" in page.texts  # Atlantis still


def test_f_shows_everything_and_home_the_first_view(page):
    first = page.scale()
    press("F")
    everything = page.scale()
    press("Home")
    assert page.scale() == first
    assert everything <= first


def test_what_lies_outside_the_view_is_one_click_away(page):
    page.turn_wheel(8)
    page.stand_still()
    far = page.outside[0]
    page.view.part.outside.links[0].click()
    page.stand_still()
    assert page.chosen == far


def test_those_not_named_outside_the_view_are_led_to_by_showing_all(page):
    page.view.part.outside.resize(200, 40)
    page.turn_wheel(8)
    page.stand_still()
    assert page.outside[-1].endswith(("more", "places"))
    page.view.part.outside.links[-1].click()
    page.stand_still()
    assert page.outside == ["Atlantis"]


def test_a_click_at_sea_and_escape_choose_nothing(page):
    page.click("Yemen")
    press("Esc")
    assert page.chosen == "Nothing is chosen"
    page.click("Yemen")
    page.click_at(8.0, 56.0)
    assert page.chosen == "Nothing is chosen"


def test_covered_names_are_nowhere_to_be_seen_until_space(page):
    press("H")
    page.click("Yemen")
    assert not any("Yemen" in text for text in page.texts)
    assert page.listed == page.facts == []
    assert page.told == "A country, its name is covered. Space shows it."
    assert page.offer == "Study it, 2 answers"
    press("Space")
    assert page.chosen == "Yemen"
    assert page.facts == ["Coffee was grown in Yemen in 1450."]
    assert page.told.startswith("Chosen: Yemen")


def test_the_title_names_nobody_while_names_are_covered(page, desk, clock):
    answer(desk, clock, card("coffee", "year"))
    page.view.refresh()
    assert "Yemen is known least" in page.texts
    press("H")
    assert not any("Yemen" in text for text in page.texts)
    assert "Yemen" not in page.view.part.picture.accessibleName()


def test_the_next_one_is_covered_again(page):
    press("H")
    page.click("Yemen")
    press("Space")
    page.click("United States")
    assert page.chosen == "Name covered"
    press("H")
    assert page.chosen == "United States"
    assert len(page.listed) == 7


def test_covered_names_are_only_counted_outside_the_view(page):
    page.turn_wheel(8)
    page.stand_still()
    press("H")
    assert page.outside == [f"{len(page.view.part.picture.outside())} places"]


def test_t_shows_the_table_and_the_map_again(page):
    press("T")
    assert {"Country or place", "Yemen", "not started"} <= set(page.table)
    assert page.view.part.picture.isHidden()
    press("T")
    assert page.table == []
    assert QApplication.focusWidget() is page.view.part.picture


def test_the_table_follows_what_is_answered(page, desk, clock):
    press("T")
    answer(desk, clock, card("coffee", "year"))
    page.view.refresh()
    assert "0 %" in [text.replace("\u00a0", " ") for text in page.table]


def test_covering_the_names_takes_the_table_away_and_the_table_shows_them(page):
    press("T")
    press("H")
    assert page.table == []
    press("T")
    assert page.table
    assert "Cover the names" in page.texts


def test_in_a_small_window_the_page_scrolls(opened, desk):
    page = opened(desk, 560, 400)
    bar = page.view._column.verticalScrollBar()
    assert bar.maximum() > 0
    page.click("Yemen")
    page.view.focus_first()
    press("Return")
    assert bar.value() > 0


@pytest.mark.parametrize("size", [0.9, 1.0, 2.0])
def test_nothing_is_wider_than_the_window(opened, desk, theme, size):
    theme.set_text_size(size)
    page = opened(desk, 1056, 560)
    page.view.side.choose(page.number("Yemen"), "Yemen", "1 fact", ("coffee",))
    for part in (page.view.part, page.view.side):
        assert part.mapTo(page.view, part.rect().topRight()).x() <= page.view.width()
    theme.set_text_size(1.0)


def test_everything_has_a_name_for_screen_readers(page):
    page.click("Yemen")
    for widget in (
        *(page.view.part.picture, page.view.part.legend, page.view.side.search, page.view.side.list),
        *(page.view.side.facts, page.view.side.study, page.view.cover, page.view.table),
    ):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name)
    row = page.view.side.list.model().index(0, 0)
    assert (
        row.data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ")
        == "Atlantis, country, 1 fact, not started"
    )
