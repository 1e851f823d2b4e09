import random
from datetime import timedelta

import pytest

from studyapp.gui import labels
from studyapp.gui.widgets.bar_chart import BarChart
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.line_chart import LineChart
from studyapp.gui.widgets.share_bar import ShareBar
from tests.gui.desks import study_the_past
from tests.gui.pages import Page, press


@pytest.fixture
def page(window, desk, clock):
    """Progress after six weeks."""
    study_the_past(desk, clock, 42, random.Random(2))
    window.workspace.go_to("progress")
    return Page(window)


def plot(page, kind):
    return page.window.workspace.page("progress").findChild(kind)


def test_it_is_empty_before_the_first_answer_and_says_so(window):
    window.workspace.go_to("progress")
    page = Page(window)
    assert page.shows("Nothing was answered in the last six weeks.")
    assert page.shows("So far there is none.")
    assert not plot(page, BarChart).isVisible()


def test_it_shows_the_answers_of_each_day(page, desk):
    days = desk.progress(42).days
    chart = plot(page, BarChart)
    assert chart.accessibleName() == f"You studied on {len(days)} of the last 42 days"
    rows = chart.table().rows
    assert len(rows) == 42
    assert sum(int(value) for _, value in rows) == sum(day.answers for day in days)


def test_it_shows_what_is_recalled_against_the_aim(page):
    chart = plot(page, LineChart)
    assert chart.isVisible()
    assert chart.accessibleName().startswith("You recall ")


def test_what_was_recalled_before_a_long_pause_is_not_called_now(page, clock):
    chart = plot(page, LineChart)
    assert chart.last_label.startswith("now ")
    clock.now += timedelta(days=14)
    page.window.workspace.go_to("progress")
    assert chart.last_label == f"{chart.table().rows[-1][1]}\u00a0%"


def test_it_shows_how_far_the_cards_have_come(page, desk):
    bar = plot(page, ShareBar)
    cards = len(list(desk.bank.cards()))
    assert sum(int(number) for _, number in bar.table().rows) == cards


def test_too_few_reviews_make_no_plot_but_a_sentence(window, desk, clock):
    study_the_past(desk, clock, 3, random.Random(2))
    window.workspace.go_to("progress")
    page = Page(window)
    assert not plot(page, LineChart).isVisible()
    assert page.shows("After 20 reviews of what was learnt on another day")


def test_t_shows_the_figures_as_tables_and_again_as_plots(page):
    press("T")
    tables = [
        table for table in page.window.workspace.page("progress").findChildren(DataTable) if table.isVisible()
    ]
    names = [table.accessibleName() for table in tables]
    assert names == ["Answers a day", labels.RECALL_LINE, "Cards by state"]
    assert page.has_button("Show as plots")
    assert not plot(page, BarChart).isVisible()
    press("T", held=True)
    assert page.has_button("Show as plots")
    press("T")
    assert plot(page, BarChart).isVisible()


def test_plots_that_fit_need_no_scroll_bar(page, qtbot):
    view = page.window.workspace.page("progress")
    page.window.resize(1280, 900)
    qtbot.waitUntil(lambda: view._column.verticalScrollBar().maximum() == 0)
