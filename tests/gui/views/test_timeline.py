"""The timeline: looking along it, choosing, covering, lanes, the table, and studying what is in view."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from studyapp.facts.bank import Status
from studyapp.facts.faults import StudyError
from studyapp.gui.tasks import Background
from studyapp.gui.views import timeline as module
from studyapp.gui.views.timeline import TimelineView
from studyapp.storage.banks import load_bank
from tests.gui.desks import open_desk, study_the_past
from tests.gui.pages import press, type_in
from tests.gui.timeline_pages import TimelinePage, undated

SHIPPED = load_bank(Path(__file__).resolve().parents[3] / "questions" / "war-against-isil")
VICTORY, DEFEAT, EMIRATE = "iraq-victory", "syria-defeat", "emirate-declared"


@pytest.fixture
def opened(tmp_path, clock, theme, dialogs, shown):
    """A function that opens the timeline of a bank."""
    databases, background = [], Background()

    def open_page(bank=SHIPPED, *, size=(1056, 800), study=None):
        desk, database = open_desk(tmp_path / str(len(databases)), bank, clock)
        databases.append(database)
        if study:
            study(desk)
        view = TimelineView(theme, desk, dialogs, background)
        view.resize(*size)
        shown(view)
        view.refresh()
        view.focus_first()
        QApplication.processEvents()
        return TimelinePage(view)

    yield open_page
    background.wait()
    for database in databases:
        database.close()


@pytest.fixture
def page(opened):
    return opened()


def test_the_lanes_are_the_places_where_things_happened_and_one_for_all_others(page):
    assert page.lanes[0] == "Iraq"
    assert {"Syria", "Yemen", "Somalia", "Gaza Strip", "Lebanon"} < set(page.lanes)
    assert page.lanes[-1] == "Other"


def test_at_first_the_stretch_is_seen_where_most_events_lie_with_one_of_them_chosen(page):
    assert page.sees(VICTORY)
    assert not page.sees(EMIRATE)
    assert page.chosen
    assert page.picture.hasFocus()
    assert page.shows("Show among the facts")


def test_f_shows_all_time_and_plus_and_minus_zoom_about_the_chosen_event(page):
    press("F")
    assert page.sees(EMIRATE)
    page.view.show_fact(VICTORY)
    days, x = page.days, page.spot(VICTORY).x()
    press("+")
    press("+")
    assert page.days < days / 2
    assert abs(page.spot(VICTORY).x() - x) <= 1
    press("-")
    press("-")
    assert page.days == pytest.approx(days)


def test_left_and_right_go_from_event_to_event_and_stop_at_the_ends(page):
    press("Home")
    first = page.chosen
    assert first == "title-2003-invasion"
    assert page.sees(first)
    press("Left")
    assert page.chosen == first
    press("Right")
    assert page.chosen == "offensives"
    press("End")
    assert page.chosen == VICTORY
    press("Right")
    assert page.chosen == VICTORY


def test_up_and_down_go_to_the_nearest_event_of_the_lane_beside(page):
    page.view.show_fact(VICTORY)
    press("Down")
    assert page.chosen.startswith("yemen")
    press("Up")
    assert page.chosen == VICTORY
    press("Up")
    assert page.chosen == VICTORY


def test_page_keys_move_time(page):
    begin, end = page.picture.span
    press("+")
    begin, end = page.picture.span
    press("PgDown")
    assert page.picture.span[0] > begin
    press("PgUp")
    press("PgUp")
    assert page.picture.span[1] < end


def test_every_event_is_read_out_with_its_date_its_lane_and_what_is_known_of_it(page):
    page.view.show_fact(VICTORY)
    assert (
        page.said == "Iraq’s declaration of victory over ISIL, 9 December 2017, Iraq, not started, 11 of 11"
    )
    assert page.picture.accessibleName().startswith("Timeline of 42")
    assert QAccessible.queryAccessibleInterface(page.picture).role() == QAccessible.Role.Graphic


def test_a_click_on_a_mark_chooses_its_event(page):
    page.view.show_fact(VICTORY)
    page.click(page.spot("nasrallah-speaks"))
    assert page.chosen == "nasrallah-speaks"
    assert page.view.side.detail.fact == "nasrallah-speaks"


def test_a_click_beside_all_marks_chooses_nothing_new(page):
    page.view.show_fact(VICTORY)
    page.click(QPoint(2, 2))
    page.click(QPoint(page.picture.width() - 6, page.spot("nasrallah-speaks").y()))
    assert page.chosen == VICTORY


def test_clicks_on_a_number_go_through_the_events_that_lie_on_one_another(page):
    where = page.spot("yemen-camps-strike")
    met = set()
    for _ in range(4):
        page.click(where)
        met.add(page.chosen)
    assert len(met) > 1
    assert all(one.startswith("yemen") for one in met)


def test_dragging_moves_time_and_chooses_nothing(page):
    press("+")
    chosen, span, days = page.chosen, page.picture.span, page.days
    page.drag(QPoint(400, 300), QPoint(300, 300))
    assert page.chosen == chosen
    assert page.picture.span[0] > span[0]
    assert page.days == pytest.approx(days)


def test_the_wheel_zooms_at_the_pointer(page):
    where = page.spot(VICTORY)
    page.wheel(where, up=3)
    assert abs(page.spot(VICTORY).x() - where.x()) <= 1
    days = page.days
    page.wheel(where, up=-1)
    assert page.days > days


def test_a_wheel_that_turns_sideways_moves_time(page):
    press("+")
    begin = page.picture.span[0]
    page.wheel(QPoint(300, 300), left=-1)
    assert page.picture.span[0] > begin


def test_a_lane_that_is_switched_off_is_not_shown_and_not_studied(page):
    answers = page.view.foot.drill.text()
    page.chip("Iraq").click()
    assert "Iraq" not in page.lanes
    assert page.view.foot.drill.text() != answers
    page.chip("Iraq").click()
    assert page.view.foot.drill.text() == answers


def test_the_event_of_a_lane_that_is_switched_off_is_no_longer_chosen(page):
    page.view.show_fact(VICTORY)
    page.chip("Iraq").click()
    assert page.chosen == ""
    assert page.shows("No event is chosen")


def test_when_all_lanes_are_off_it_is_said_how_to_have_them_back(page):
    for chip in list(page.view.lanes.checks.values()):
        chip.click()
    assert page.shows("All lanes are switched off.")
    assert not page.picture.isVisible()
    page.chip("Syria").click()
    assert page.lanes == ["Syria"]
    assert page.picture.isVisible()


def test_lanes_may_be_the_sections_of_the_source_with_the_same_event_chosen(page):
    page.view.show_fact(VICTORY)
    span = page.picture.span
    QTest.mouseClick(page.view.head.kinds._segments["section"], Qt.MouseButton.LeftButton)
    assert page.lanes[0] == "Lead"
    assert page.chosen == VICTORY
    assert page.picture.span == span


def test_what_is_in_view_is_studied_in_its_order_of_time(page):
    page.view.show_fact(VICTORY)
    press("Ctrl+Return")
    ((kind, selection),) = page.asked
    assert kind == "sitting"
    assert page.view.foot.drill.text().split()[1].split("\u00a0")[0] == str(len(selection.cards))
    facts = list(dict.fromkeys(card.fact for card in selection.cards))
    assert EMIRATE not in facts
    assert facts.index("august-airstrikes") < facts.index(VICTORY)


def test_enter_edits_the_chosen_fact_s_shows_its_passage_and_a_button_leads_to_the_facts(page):
    page.view.show_fact(VICTORY)
    press("Return")
    press("S")
    page.button("Show among the facts").click()
    assert page.asked == [("edit", VICTORY), ("passage", VICTORY), ("fact", VICTORY)]


def test_keys_in_a_field_beside_the_line_are_left_to_it(page):
    field = QLineEdit(page.view.side)
    field.show()
    field.setFocus()
    press("Ctrl+Return")
    press("Return")
    assert page.asked == []


def test_h_covers_the_dates_and_space_uncovers_that_of_the_chosen_event(page):
    page.view.show_fact(VICTORY)
    press("H")
    assert page.shows("When was it?")
    assert not page.shows("9 December 2017")
    assert "2017" not in page.picture.line_of(*page.picture._chosen)
    press("Space")
    assert page.shows("9 December 2017")
    assert "9 December 2017" in page.said
    press("Left")
    assert page.shows("When was it?")
    assert "201" not in page.said


def test_h_twice_covers_the_names_and_a_third_time_nothing(page):
    page.view.show_fact(VICTORY)
    press("H")
    press("H")
    assert page.shows("What was it?")
    assert page.shows("9 December 2017")
    assert not page.shows("Iraq’s declaration")
    page.view.side.uncover.click()
    assert "Iraq’s declaration" in page.said
    press("H")
    assert page.view.head.cover.text() == "Cover the dates"
    assert page.view.side.detail.fact == VICTORY


def test_t_lists_what_is_in_view_and_enter_goes_back_to_the_line_with_it_chosen(page):
    press("T")
    rows = page.table()
    assert ["9 December 2017", "Iraq’s declaration of victory over ISIL", "Iraq", "not started"] in rows
    assert all("Emirate" not in row[1] for row in rows)
    assert page.view.table.hasFocus()
    assert page.view.table.accessibleName().replace("\u00a0", " ").endswith("of 42 events in view")
    press("Down")
    press("Return")
    assert page.picture.hasFocus()
    assert page.chosen == "title-june-offensive"


def test_what_is_covered_is_covered_in_the_table_too(page):
    press("T")
    press("H")
    assert {row[0] for row in page.table()} == {"…"}
    press("H")
    assert {row[1] for row in page.table()} == {"…"}
    assert "9 December 2017" in [row[0] for row in page.table()]


def test_letters_in_the_table_are_keys_of_the_page(page):
    press("T")
    type_in("t")
    assert page.picture.isVisible()


def test_what_is_known_shows_after_study(opened, clock):
    page = opened(study=lambda desk: study_the_past(desk, clock, 20, random.Random(1)))
    press("F")
    press("T")
    assert {row[3] for row in page.table()} > {"not started"}


def test_a_bank_without_dates_says_so(opened):
    page = opened(undated(SHIPPED))
    assert page.shows("No fact of this bank has a date")
    assert not page.picture.isVisible()
    assert not page.view.foot.drill.isVisible()
    press("Ctrl+Return")
    assert page.asked == []


def test_a_fact_without_a_date_is_shown_all_the_same(page):
    page.view.show_fact("sleeper-cells")
    assert page.chosen == ""
    assert page.view.side.detail.fact == "sleeper-cells"
    with pytest.raises(KeyError):
        page.view.show_fact("no-such-fact")


def test_a_fact_in_a_lane_that_is_off_switches_it_on(page):
    page.chip("Iraq").click()
    page.view.show_fact(VICTORY)
    assert page.chosen == VICTORY
    assert page.chip("Iraq").isChecked()


def test_a_disputed_fact_is_marked_and_explained(opened):
    fact = replace(SHIPPED.facts[VICTORY], status=Status.DISPUTED)
    page = opened(replace(SHIPPED, facts={**SHIPPED.facts, VICTORY: fact}))
    page.view.show_fact(VICTORY)
    assert "disputed, never asked" in page.said
    assert "disputed" in page.view.foot.legend.accessibleName()
    page.picture.grab()


def test_an_edited_bank_is_read_again_and_the_same_fact_stays_chosen(page):
    page.view.show_fact(VICTORY)
    fact = replace(SHIPPED.facts[VICTORY], label="The end of the fight")
    page.view._desk.studies.bank = replace(SHIPPED, facts={**SHIPPED.facts, VICTORY: fact})
    page.view.refresh()
    assert page.chosen == VICTORY
    assert page.said.startswith("Iraq’s") or "The end of the fight" in page.picture.line_of(
        *page.picture._chosen
    )


def test_a_large_bank_is_read_in_the_background_and_shows_what_was_asked_for_meanwhile(
    opened, monkeypatch, qtbot
):
    monkeypatch.setattr(module, "_FEW", 1)
    page = opened()
    page.view.show_fact(DEFEAT)
    qtbot.waitUntil(lambda: page.chosen == DEFEAT)
    assert page.picture.isVisible()


def test_what_cannot_be_read_is_told_once(page, dialogs, monkeypatch, qtbot):
    def fail(facts):
        raise StudyError("The memories could not be read. Nothing was changed.")

    page.view._events._states.clear()
    monkeypatch.setattr(page.view._desk.facts, "memories", fail)
    page.picture.grab()
    page.picture.grab()
    qtbot.waitUntil(lambda: bool(dialogs.errors))
    QApplication.processEvents()
    assert len(dialogs.errors) == 1
    with pytest.raises(StudyError):
        page.view.refresh()


def test_the_lane_of_the_chosen_event_is_scrolled_to(opened, theme):
    theme.set_text_size(2.0)
    page = opened(size=(1152, 800))
    for _ in range(7):
        press("Down")
    bar, lane = page.view._column.verticalScrollBar(), page.picture.lane_chosen
    assert page.lanes[-1] == page.picture._chosen[0].name
    foot = page.picture.mapTo(page.view._column.widget(), lane.bottomLeft()).y()
    assert bar.value() < foot <= bar.value() + page.view._column.viewport().height()


@pytest.mark.parametrize(("size", "text"), [((836, 600), 1.0), ((576, 600), 1.0), ((1152, 800), 2.0)])
def test_it_fits_small_windows_and_large_text(opened, theme, size, text):
    theme.set_text_size(text)
    page = opened(size=size)
    assert page.view._column.horizontalScrollBar().maximum() == 0
    assert page.view._column.body.width() <= size[0]
    assert page.picture.height() >= page.picture.minimumSizeHint().height()
    page.view.grab()


def test_the_focus_is_seen_when_it_came_by_keys(page):
    page.picture.clearFocus()
    before = page.picture.grab().toImage()
    page.picture.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.picture.grab().toImage() != before
