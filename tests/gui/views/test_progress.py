import csv
import random
from datetime import timedelta

import pytest

from studyapp.facts.faults import StudyError
from studyapp.gui.widgets.text import Text
from studyapp.study.selection import Selection
from tests.gui.desks import study_the_past
from tests.gui.pages import plain, press
from tests.gui.progress_pages import ProgressPage, choose, click_at, menu_of


@pytest.fixture
def page(window, desk, clock, qtbot):
    """Progress after twelve weeks, when all is counted."""
    study_the_past(desk, clock, 84, random.Random(2))
    window.go_to("progress")
    page = ProgressPage(window)
    qtbot.waitUntil(lambda: page.plot("sections").isVisible(), timeout=20_000)
    return page


@pytest.fixture
def new(window, qtbot):
    """Progress before the first answer."""
    window.go_to("progress")
    page = ProgressPage(window)
    qtbot.waitUntil(lambda: page.plot("sections").isVisible(), timeout=20_000)
    return page


def test_before_the_first_answer_each_place_says_what_will_stand_there(new, qtbot):
    assert new.shows("the answers of each day stand here as a calendar.")
    assert new.shows("After 20 reviews of what was learnt on another day")
    assert new.shows("After 20 answers in one way of asking")
    assert new.shows("what is due on each day stands here.")
    assert new.shows("After 20 answers that you have learnt, a plot stands here. So far there is none.")
    assert new.shows("the hours at which you give them stand here.")
    qtbot.waitUntil(lambda: new.shows("No two facts are mixed up lately."))
    assert not new.plot("days").isVisible()


def test_the_calendar_shows_the_answers_of_each_day(page, desk):
    chart = page.plot("days")
    day = desk.day()
    first = day - timedelta(days=day.weekday(), weeks=12)
    days = desk.studies.figures.days(first, day, desk.bank.id)
    assert chart.accessibleName() == f"You studied on {len(days)} of the last {(day - first).days + 1} days"
    columns, rows = chart.table()
    assert columns == ("Week", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert len(rows) == 13
    answers = [int(cell) for _, *cells in rows for cell in cells if cell]
    assert sum(answers) == sum(one.answers for one in days)
    assert len(answers) == (day - first).days + 1


def test_it_shows_what_is_recalled_against_the_aim(page):
    assert page.plot("recall").accessibleName().startswith("You recall ")


def test_what_was_recalled_before_a_long_pause_is_not_called_now(page, clock):
    chart = page.plot("recall")
    assert chart.last_label.startswith("now ")
    clock.now += timedelta(days=14)
    page.window.go_to("progress")
    assert chart.last_label == f"{chart.table().rows[-1][1]}\u00a0%"


def test_forms_stand_with_what_guessing_brings_and_how_many_answers_they_are(page, desk):
    rows = page.plot("forms").table().rows
    assert {
        row[0]: row[3] for row in rows if row[0] in {"Choose one", "True or false", "Type the answer"}
    } == {
        "Choose one": "33",
        "True or false": "50",
        "Type the answer": "0",
    }
    answers = sum(int(row[-1].replace(",", "")) for row in rows)
    assert answers == sum(
        one.answers for one in desk.studies.figures.days(desk.day() - timedelta(90), desk.day())
    )


def test_hours_are_those_by_the_clock_on_the_wall(page, desk):
    rows = page.plot("hours").table().rows
    assert len(rows) == 24
    assert {name for name, answers in rows if answers != "0"} <= {"09:00 to 10:00", "10:00 to 11:00"}
    assert plain(page.plot("hours").accessibleName()) == "You answer most from 9 to 10"
    assert page.plot("recall_hours").table().rows[0][0] == "09:00 to 12:00"


def test_what_comes_due_is_told_by_day_and_by_week(page, desk):
    days = [int(due) for _, due in page.plot("ahead").table().rows]
    assert days == desk.studies.cards.forecast(desk.bank.id, desk.day(), 30)
    weeks = [int(due) for _, due in page.plot("weeks_ahead").table().rows]
    assert (len(weeks), sum(weeks[:4])) == (12, sum(days[:28]))


def test_memories_and_sections_add_up_to_the_cards(page, desk):
    cards = [*desk.bank.cards()]
    assert sum(int(number) for _, number in page.plot("states").table().rows) == len(cards)
    rows = page.plot("sections").table().rows
    assert sum(int(number) for row in rows for number in row[1:]) == len(cards)


def test_memories_are_told_by_how_long_they_last_and_by_their_chance_today(page, desk):
    learnt = sum(int(number) for _, number in page.plot("states").table().rows[:2])
    for name in ("lasting", "chances"):
        assert sum(int(number) for _, number, _ in page.plot(name).table().rows) == learnt
    assert page.plot("lasting").accessibleName().startswith("Half of what you learnt lasts ")


def test_a_section_is_studied_by_enter_and_by_a_click(page, qtbot):
    plot = page.focus("sections")
    press("Down")
    name = plot.reading.split(". ")[0]
    with qtbot.waitSignal(page.view.sitting_requested) as asked:
        press("Return")
    (selection,) = asked.args
    assert isinstance(selection, Selection)
    assert [section.replace("/", ", ") for section in selection.sections] == [name]


def test_a_click_on_a_section_studies_it(page, qtbot):
    with qtbot.waitSignal(page.view.sitting_requested) as asked:
        click_at(page.plot("sections"), 0)
    assert asked.args[0].counts


def test_another_period_shows_other_days(page, clock):
    page.choose_period("6 weeks")
    assert len(page.plot("days").table().rows) == 6
    page.choose_period("A year")
    assert len(page.plot("days").table().rows) == 53
    page.choose_period("All")
    weeks = len(page.plot("days").table().rows)
    assert 12 <= weeks <= 13
    clock.now += timedelta(days=400)
    page.window.go_to("progress")
    assert len(page.plot("days").table().rows) == 53
    assert page.plot("recall").table().columns[0] == "Month"


def test_a_period_that_cannot_be_read_is_told(page, dialogs, monkeypatch):
    def fails(_weeks):
        raise StudyError("The database cannot be read.")

    monkeypatch.setattr(page.view.so_far._desk, "lately", fails)
    page.choose_period("All")
    assert dialogs.errors == ["The database cannot be read."]


def test_the_focus_begins_at_the_period(page):
    assert page.focused.text() == "13 weeks"
    press("Y")
    page.view.focus_first()
    assert page.focused is page.view.tables
    assert not page.view.period.isVisible()


def test_too_few_reviews_make_no_plot_but_a_sentence(window, desk, clock):
    study_the_past(desk, clock, 3, random.Random(2))
    window.go_to("progress")
    page = ProgressPage(window)
    assert not page.plot("recall").isVisible()
    assert page.shows("After 20 reviews of what was learnt on another day")


def test_t_shows_the_figures_as_tables_and_again_as_plots(page, qtbot):
    press("T")
    qtbot.waitUntil(lambda: "Cards by state" in page.tables)
    names = list(page.tables)
    assert {"Answers a day", "All figures of this bank", "Answers by hour of the day"} <= set(names)
    assert names[0] == "Answers a day"
    assert page.has_button("Show as plots")
    assert not page.plot("days").isVisible()
    press("T", held=True)
    assert page.has_button("Show as plots")
    press("T")
    assert page.plot("days").isVisible()


def test_the_tables_follow_the_period(page, qtbot):
    press("T")
    page.choose_period("6 weeks")
    qtbot.waitUntil(lambda: "Cards by state" in page.tables)
    cells = [text.text() for text in page.tables["Answers a day"].findChildren(Text)]
    assert sum(cell.startswith("from ") for cell in cells) == 6


def test_the_table_of_a_plot_is_saved_where_the_person_chooses(page, dialogs, tmp_path):
    dialogs.path = tmp_path / "days.csv"
    choose(menu_of(page.focus("days")), "Save as CSV…")
    assert dialogs.asked == ["Save as CSV… answers-a-day.csv"]
    with dialogs.path.open(encoding="utf-8-sig", newline="") as file:
        found = [*csv.reader(file)]
    columns, rows = page.plot("days").table()
    assert found == [list(columns), *map(list, rows)]
    assert [*tmp_path.glob("*.part")] == []


def test_a_person_who_leaves_without_a_place_saves_nothing(page, dialogs, tmp_path):
    before = sorted(tmp_path.rglob("*.csv"))
    choose(menu_of(page.focus("days")), "Save as CSV…")
    assert sorted(tmp_path.rglob("*.csv")) == before
    assert dialogs.errors == []


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(page, dialogs, tmp_path):
    dialogs.path = tmp_path / "no folder" / "days.csv"
    choose(menu_of(page.focus("days")), "Save as CSV…")
    (error,) = dialogs.errors
    assert error.startswith("days.csv could not be saved: ")
    assert not dialogs.path.parent.exists()


def test_cards_that_cannot_be_counted_are_told_in_their_places(page, monkeypatch, qtbot):
    def counting():
        def fails():
            raise StudyError("The disk is gone.")

        return fails

    monkeypatch.setattr(page.view.so_far._desk, "kept", lambda: None)
    monkeypatch.setattr(page.view.so_far._desk, "counting", counting)
    page.view.refresh()
    qtbot.waitUntil(lambda: page.shows("The disk is gone."))
    assert not page.plot("sections").isVisible()


def test_the_focus_does_not_leave_the_page_with_a_plot_that_goes(page):
    page.plot("days").setFocus()
    press("T")
    assert page.focused is page.view.tables
    press("T")
    assert page.focused is page.view.tables
