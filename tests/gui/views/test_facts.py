"""The facts page: searched, filtered, gone through, and done things to."""

import random
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.facts.bank import Status
from studyapp.facts.faults import StudyError
from studyapp.gui.desks import facts_desk
from studyapp.gui.tasks import Background
from studyapp.gui.views.facts import FactsView
from studyapp.gui.widgets.search_field import SearchField
from studyapp.storage.finding import FactQuery
from tests.banks import moon_bank
from tests.gui.desks import Answering, open_desk, study_the_past
from tests.gui.facts_pages import FactsPage
from tests.gui.pages import press


@pytest.fixture
def page(facts_page):
    return facts_page


@pytest.fixture
def small(page):
    page.view.resize(800, 600)
    return page


def test_all_facts_are_listed_in_the_order_of_the_bank_and_the_search_has_the_focus(page, desk):
    assert page.facts == list(desk.bank.facts)
    assert page.view.search.hasFocus()
    assert page.shows(f"{len(desk.bank.facts)} facts")


def test_the_first_fact_is_shown_beside_the_list(page):
    assert page.current == page.view.detail.fact == page.facts[0]


def test_typing_finds_facts_at_once_and_sets_the_match_apart(page, desk):
    page.search("landing")
    assert 0 < len(page.facts) < len(desk.bank.facts)
    assert page.shows(f"{len(page.facts)} of {len(desk.bank.facts)} facts")
    start, end = next(row.matches[0] for row in map(page.row, range(len(page.facts))) if row.matches)
    assert any(
        page.row(n).sentence[start:end].casefold().startswith("landing") for n in range(len(page.facts))
    )


def test_esc_clears_the_search_and_then_leaves(page, desk):
    page.search("landing")
    press("Esc")
    assert page.facts == list(desk.bank.facts)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.view.search, event)
    assert not event.isAccepted()  # the window's then, which goes back to Today


def test_a_search_that_finds_nothing_says_so_and_can_be_cleared(page, desk):
    page.search("mosul")
    assert page.shows("No fact mentions “mosul”")
    assert page.view.detail.fact == ""
    page.view.side.clear.click()
    assert page.facts == list(desk.bank.facts)


def test_a_fact_that_is_still_found_stays_chosen(page):
    page.view.show_fact("audience")
    page.search("landing")
    assert page.current == "audience"


def test_the_arrow_down_goes_from_the_search_into_the_list(page):
    press("Down")
    assert page.view.list.hasFocus()
    assert page.current == page.view.detail.fact == page.facts[1]


def test_home_and_end_go_to_the_ends(page):
    page.into_list()
    press("End")
    assert page.current == page.facts[-1]
    press("Home")
    assert page.current == page.facts[0]


def test_pages_are_turned_without_leaving_the_list(page):
    page.view.resize(1080, 420)
    page.into_list()
    press("PgDown")
    row = page.view.list.currentIndex().row()
    assert row > 0
    press("PgUp")
    assert page.view.list.currentIndex().row() < row


def test_every_row_that_is_gone_to_is_seen_in_full(page):
    page.view.resize(1080, 420)
    room = page.view.list.viewport().height()
    rows = range(len(page.facts))
    for row in (*rows, *reversed(rows)):
        page.view.list.go_to(row)
        place = page.view.list.visualRect(page.view.list.currentIndex())
        assert place.top() >= -1
        assert place.bottom() <= room


def test_a_row_is_heard_with_its_claim_its_recall_and_when_it_is_asked(page, desk, clock):
    study_the_past(desk, clock, 5, random.Random(2))
    page.view.refresh()
    heard = [page.heard(number) for number in range(len(page.facts))]
    assert any("Stated" in line and "recall" in line and "asked next" in line for line in heard)
    assert any("According to" in line for line in heard)
    assert any("Disputed" in line and "never asked" in line for line in heard)


@pytest.mark.parametrize(
    ("name", "words", "fits"),
    [
        ("Claim", "disputed", lambda fact: fact.status is Status.DISPUTED),
        (
            "Kind of answer",
            "date",
            lambda fact: any("Date" in type(s.value).__name__ for s in fact.slots.values()),
        ),
    ],
)
def test_filters_leave_the_facts_that_fit(page, desk, name, words, fits):
    page.tick(name, words)
    assert page.facts == [fact.id for fact in desk.bank.facts.values() if fits(fact)]
    assert page.chip(name).text() == f"{name}: {words}"


def test_a_section_is_chosen_and_taken_off_by_the_key_delete(page, desk):
    page.chip("Section").setFocus()
    press("Space")
    (row, *_) = page.offered("Section")
    assert row.number == sum(
        fact.source[0].section == row.text() for fact in desk.bank.facts.values() if fact.source
    )
    press("Esc")
    page.tick("Section", row.text())
    assert len(page.facts) == row.number
    page.chip("Section").setFocus()
    press("Del")
    assert page.facts == list(desk.bank.facts)


def test_two_choices_of_a_filter_are_told_as_a_number_and_all_are_cleared_at_once(page, desk):
    page.tick("Claim", "stated", "disputed")
    assert page.chip("Claim").text() == "Claim: 2 on"
    page.view.filters.clear.click()
    assert page.facts == list(desk.bank.facts)


def test_a_name_is_completed_and_narrows_the_list(page, desk):
    page.chip("Name").setFocus()
    press("Space")
    page.type_in_popup("armst")
    assert [row.text() for row in page.offered("Name")] == ["Neil Armstrong"]
    page.type_in_popup("\r")
    assert page.chip("Name").text() == "Name: Neil Armstrong"
    assert 0 < len(page.facts) < len(desk.bank.facts)


def test_a_name_that_nothing_is_called_is_told(page):
    page.chip("Name").setFocus()
    press("Space")
    page.type_in_popup("qq")
    assert page.view.filters.names._nothing.isVisible()


def test_memory_is_filtered_by(page, desk, clock):
    study_the_past(desk, clock, 5, random.Random(2))
    page.tick("Memory", "new")
    fresh = page.facts
    page.tick("Memory", "new")
    page.tick("Memory", "learning", "known")
    assert fresh
    assert not set(fresh) & set(page.facts)


def test_the_list_is_put_in_another_order(page, desk, clock):
    study_the_past(desk, clock, 8, random.Random(2))
    page.tick("Order", "least recalled first")
    recalls = [row.recall for row in map(page.row, range(len(page.facts))) if row.recall is not None]
    assert len(recalls) > 2
    assert recalls == sorted(recalls)
    page.tick("Order", "by claim")
    claims = [list(Status).index(desk.bank.facts[fact].status) for fact in page.facts]
    assert claims == sorted(claims)
    page.tick("Order", "asked soonest first")
    assert {*page.facts} == {*desk.bank.facts}
    page.tick("Order", "missed last first")
    assert {*page.facts} == {*desk.bank.facts}


def test_enter_edits_the_current_fact_from_the_search_and_from_the_list(page, qtbot):
    with qtbot.waitSignal(page.view.edit_requested) as first:
        press("Return")
    press("Down")
    with qtbot.waitSignal(page.view.edit_requested) as second:
        press("Return")
    assert (first.args, second.args) == ([page.facts[0]], [page.facts[1]])


def test_a_new_fact_and_a_passage_are_asked_for_by_keys(page, qtbot):
    with qtbot.waitSignal(page.view.edit_requested) as new:
        press("Ctrl+N")
    page.into_list()
    with qtbot.waitSignal(page.view.passage_requested) as passage:
        press("S")
    assert (new.args, passage.args) == ([""], [page.facts[0]])


def test_letters_typed_into_the_search_do_nothing_to_facts(page, desk):
    page.search("x")
    assert desk.suspended() == 0


def test_ctrl_f_comes_back_to_the_search(page):
    page.into_list()
    press("Ctrl+F")
    assert page.view.search.hasFocus()


def test_a_search_that_cannot_be_read_is_told(page, desk, monkeypatch):
    def broken(_query: object) -> None:
        raise StudyError("The answers could not be read.")

    monkeypatch.setattr(desk.facts, "find", broken)
    page.search("l")
    assert page.notice == "The answers could not be read."


def test_a_fact_that_the_search_hides_is_shown_by_clearing_it(page):
    page.search("mosul")
    page.view.show_fact("audience")
    assert page.current == page.view.detail.fact == "audience"
    assert page.view.search.text() == ""
    with pytest.raises(KeyError):
        page.view.show_fact("no-such-fact")


def test_words_are_searched_for_from_elsewhere(page):
    page.tick("Claim", "disputed")
    page.view.find_words("landing")
    assert page.view.search.text() == "landing"
    assert len(page.facts) > 1
    assert page.chip("Claim").text() == "Claim"


def test_in_a_small_window_enter_opens_the_fact_in_place_and_esc_goes_back(small, qtbot):
    assert not small.view.detail.isVisible()
    press("Return")
    assert small.view.detail.isVisible()
    assert not small.view.list.isVisible()
    with qtbot.waitSignal(small.view.edit_requested) as asked:
        press("Return")
    assert asked.args == [small.facts[0]]
    press("Esc")
    assert small.view.list.isVisible()
    assert not small.view.detail.isVisible()


def test_a_fact_shown_from_elsewhere_is_opened_in_a_small_window(small):
    small.view.show_fact("audience")
    assert small.view.detail.isVisible()
    small.view.back.click()
    assert small.current == "audience"


def test_the_line_between_list_and_fact_is_moved_and_remembered(page, qtbot):
    handle = page.view._splitter.handle(1)
    handle.setFocus()
    width = page.view.detail.width()
    with qtbot.waitSignal(page.view.split_changed) as moved:
        press("Left")
    assert page.view.detail.width() == width + 16
    page.view.set_split(300)
    assert page.view.detail.width() == 300
    assert moved.args[0] > 300


def test_filters_that_nothing_fits_say_so(page):
    page.tick("Claim", "disputed")
    page.tick("Memory", "known")
    assert page.facts == []
    assert page.shows("No fact fits all of these filters.")


def test_a_bank_without_facts_says_how_to_begin(theme, tmp_path, clock, shown, qtbot):
    desk, database = open_desk(tmp_path / "empty", replace(moon_bank(), facts={}), clock)
    view = shown(FactsView(theme, desk, Answering(), Background()))
    view.refresh()
    assert FactsPage(view).shows("This bank has no facts yet.")
    with qtbot.waitSignal(view.edit_requested):
        view.side.write.click()
    database.close()


def test_the_focus_goes_to_the_fact_where_it_is_opened_in_place(small):
    press("Return")
    small.view.focus_first()
    assert small.view.detail.edit.hasFocus()


def test_the_theme_changes_under_the_list(page, theme):
    page.search("landing")
    theme.set_text_size(1.5)
    page.view.resize(640, 600)
    assert page.row(0).sentence
    assert page.view.list.visualRect(page.view.model.index(0, 0)).height() > 0


def test_the_page_comes_into_the_window_without_a_window_of_its_own(window, qtbot):
    shown = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    window.go_to("facts")
    QApplication.instance().removeEventFilter(watch)
    assert shown == []
    assert isinstance(QApplication.focusWidget(), SearchField)


@pytest.fixture
def large(page, monkeypatch):
    """The page over a bank that counts as one in which it takes long to find anything."""
    monkeypatch.setattr(facts_desk, "_AT_ONCE", 0)
    return page


def test_in_a_large_bank_the_list_stands_until_the_last_letters_are_found_in_the_background(
    large, desk, qtbot, monkeypatch
):
    found_by = []
    find = facts_desk.FactsDesk.find

    def watched(one, query):
        found_by.append(threading.get_ident())
        return find(one, query)

    monkeypatch.setattr(facts_desk.FactsDesk, "find", watched)
    for text in ("l", "la", "landing"):
        large.view.search.setText(text)
    assert large.facts == list(desk.bank.facts)
    wanted = list(find(desk.facts, FactQuery("landing")))
    qtbot.waitUntil(lambda: list(large.view.model.facts) == wanted)
    assert threading.get_ident() not in found_by


def test_in_a_large_bank_too_a_key_acts_on_what_was_typed_before_it(large, desk):
    large.view.search.setText("landing")
    press("Down")
    wanted = list(desk.facts.find(FactQuery("landing")))
    assert large.facts == wanted


def test_in_a_large_bank_facts_are_put_in_order_and_narrowed_in_the_background(large, desk, clock, qtbot):
    study_the_past(desk, clock, 2, random.Random(3))
    large.view.filters.orders.checks["recall"].click()
    large.view.filters.kinds.checks["date"].click()
    found = desk.facts.find(FactQuery(kinds=frozenset(("date",))))
    wanted = list(desk.facts.ordered(found, facts_desk.Order.RECALL))
    qtbot.waitUntil(lambda: list(large.view.model.facts) == wanted)


def test_in_a_large_bank_it_is_told_why_nothing_can_be_found(large, qtbot, monkeypatch):
    def fail(*_):
        raise StudyError("The disk is gone.")

    monkeypatch.setattr(facts_desk.FactsDesk, "find", fail)
    large.view.search.setText("landing")
    qtbot.waitUntil(lambda: large.notice == "The disk is gone.")
