"""Plots are read by arrows and by the pointer, and their figures taken to other programs."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.figure_list import FigureList
from studyapp.gui.widgets.heat_map import Cell, HeatMap, HeatWords, month_starts
from studyapp.gui.widgets.interval_chart import IntervalChart, Span
from studyapp.gui.widgets.line_chart import LineChart, Point
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.plot_parts import MoreButton, PlotRing
from studyapp.gui.widgets.row_chart import Row, RowChart
from tests.gui.pages import press
from tests.gui.progress_pages import choose, click_at, clipboard, menu_of, point_at
from tests.gui.widgets.test_plots import share_of, sized

WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@pytest.fixture
def inside(shown):
    """A function that shows a plot in a window with something else that can have the focus."""

    windows = []

    def show(plot, width=400):
        window = QWidget()
        windows.append(window)
        other = QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus)
        rows = QVBoxLayout(window)
        rows.addWidget(other)
        rows.addWidget(plot)
        window.resize(width, 500)
        shown(window)
        other.setFocus()
        return other

    return show


@pytest.fixture
def bars(theme):
    chart = BarChart(theme, "About 11 questions a day", "Due", unit="questions")
    chart.set_bars([Bar("Sunday", 24), Bar("Monday", 12), Bar("Tuesday", 0)], today=0)
    return chart


def heat(theme, weeks, *, days=None):
    """A calendar in which so many were answered on each day as days have passed since its first."""
    chart = HeatMap(theme)
    count = 7 * weeks - 2 if days is None else days
    cells = [Cell(f"day {number}: {number} answers", number) for number in range(count)]
    names = [f"week {week}" for week in range(weeks)]
    chart.set_days(cells, HeatWords(WEEK, {1: "Sep", 5: "Oct"}, "answers", "today", names, ("Week", *WEEK)))
    chart.set_words("You studied on 5 days", "Answers a day")
    return chart


def test_arrows_read_one_value_after_the_other_and_stop_at_the_ends(inside, bars):
    inside(bars)
    press("Tab")
    assert bars.hasFocus()
    assert bars.reading == ""
    read = []
    for key in ("Right", "Right", "Right", "Right", "Left", "Home", "End"):
        press(key)
        read.append(bars.reading.split(".")[0])
    assert read == ["Sunday", "Monday", "Tuesday", "Tuesday", "Monday", "Sunday", "Tuesday"]
    assert bars.reading == "Tuesday. Questions: 0"


def test_what_is_read_is_said_to_screen_readers(inside, bars, monkeypatch):
    said = []
    monkeypatch.setattr(type(bars), "_announce", lambda _self, words: said.append(words))
    inside(bars)
    press("Tab")
    press("Right")
    press("Ctrl+C")
    assert said == ["Sunday. Questions: 24", "The figures are copied as a table."]


def test_the_value_under_the_pointer_is_shown_and_leaves_with_it(inside, bars):
    inside(bars)
    before = bars.grab().toImage()
    point_at(bars, 1)
    assert bars.reading == "Monday. Questions: 12"
    assert bars.grab().toImage() != before
    QApplication.sendEvent(bars, QEvent(QEvent.Type.Leave))
    assert bars.reading == ""


def test_nothing_is_read_where_the_title_stands(inside, bars):
    inside(bars)
    bars.grab()
    QTest.mouseMove(bars, QPoint(5, 5))
    assert bars.reading == ""


def test_other_keys_are_left_to_the_page(inside, bars):
    heard = []
    inside(bars)
    bars.parentWidget().keyPressEvent = lambda event: heard.append(event.text())
    press("Tab")
    for key in ("T", "S"):
        press(key)
    assert [key.upper() for key in heard] == ["T", "S"]


def test_the_focus_is_ringed_when_it_came_by_a_key(inside, bars):
    other = inside(bars)
    press("Tab")
    (ring,) = bars.parentWidget().findChildren(PlotRing)
    assert ring.isVisible()
    assert ring.geometry().contains(bars.geometry())
    bars.resize(bars.width() - 20, bars.height())
    assert ring.width() == bars.width() + 8
    other.setFocus()
    assert not ring.isVisible()
    bars.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()


def test_the_button_for_copying_shows_only_while_the_plot_is_in_use(inside, bars):
    other = inside(bars)
    (more,) = bars.findChildren(MoreButton)
    assert not more.isVisible()
    press("Tab")
    assert more.isVisible()
    assert more.accessibleName() == "Copy or save this plot"
    more.click()
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Copy as picture", "Copy as table\tCtrl+C"]
    press("Esc")
    other.setFocus()
    assert not more.isVisible()


def test_the_table_is_copied_with_tabs_and_as_csv(inside, bars):
    inside(bars)
    press("Tab")
    press("Ctrl+C")
    assert clipboard() == "Day\tQuestions\nSunday\t24\nMonday\t12\nTuesday\t0\n"
    data = QGuiApplication.clipboard().mimeData().data("text/csv").data().decode()
    assert data == "Day,Questions\r\nSunday,24\r\nMonday,12\r\nTuesday,0\r\n"


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_enter_and_space_open_the_menu(inside, bars, key):
    inside(bars)
    press("Tab")
    press(key)
    choose(QApplication.activePopupWidget(), "Copy as table")
    assert clipboard().startswith("Day\t")


def test_the_picture_is_copied_sharp_and_without_what_is_read(inside, bars, theme):
    inside(bars)
    press("Tab")
    press("Right")
    choose(menu_of(bars, by_key=False), "Copy as picture")
    picture = QGuiApplication.clipboard().image()
    assert picture.width() == 2 * bars.width()
    assert picture.pixelColor(picture.width() - 1, 0).name() == theme.colour("page").name()
    assert share_of(picture, theme.colour("accent")) > 0.01


def test_saving_is_offered_where_somebody_saves(inside, bars, qtbot):
    inside(bars)
    bars.can_save = True
    with qtbot.waitSignal(bars.save_requested) as asked:
        choose(menu_of(bars), "Save as CSV…")
    assert asked.args == [bars]


def test_a_line_is_read_from_its_newest_end(inside, theme):
    chart = LineChart(theme, "You recall 88 %", unit="recalled, %")
    chart.set_points([Point("from 2 Nov", 90, 80, 95), Point("from 9 Nov", 88, 79, 94)], aim=90)
    inside(chart)
    press("Tab")
    press("Left")
    assert chart.reading == "from 9 Nov. Recalled, %: 88; 95 % interval: 79 to 94"
    chart.grab()


def test_a_calendar_is_read_day_by_day_and_week_by_week(inside, theme):
    chart = heat(theme, 13)
    inside(chart, 600)
    press("Tab")
    read = []
    for key in ("Up", "Up", "Left", "Down", "Right", "Right"):
        press(key)
        read.append(chart.reading.split(":")[0])
    assert read == ["day 88", "day 87", "day 80", "day 81", "day 88", "day 88"]


def test_a_calendar_has_a_row_a_week_in_its_table_and_nothing_for_days_to_come(qtbot, theme):
    chart = heat(theme, 2)
    qtbot.addWidget(chart)
    assert chart.table().rows == (
        ("week 0", *map(str, range(7))),
        ("week 1", *map(str, range(7, 12)), "", ""),
    )


def test_the_fullest_day_is_darkest_and_an_empty_one_is_sunken(shown, theme):
    chart = shown(sized(heat(theme, 2, days=9), 500))
    image = chart.grab().toImage()
    fills = [*theme.heat(), theme.colour("sunken")]
    assert all(share_of(image, fill) > 0 for fill in fills)


def test_thirteen_weeks_carry_their_numbers_where_these_fit_and_a_year_does_not(qtbot, theme):
    for weeks, width, numbers in ((13, 620, True), (13, 240, False), (53, 900, False)):
        chart = heat(theme, weeks)
        qtbot.addWidget(chart)
        assert chart._has_numbers(width) is numbers
        sized(chart, width).grab()


def test_a_day_without_an_answer_yet_is_called_today(shown, theme):
    chart = HeatMap(theme)
    words = HeatWords(WEEK, {}, "answers", "today", ("week",), ("Week", *WEEK))
    chart.set_days([Cell("Monday: 3 answers", 3), Cell("Tuesday: no answers", 0)], words)
    image = shown(sized(chart, 400)).grab().toImage()
    assert share_of(image, theme.colour("accent")) > 0


def test_months_stand_at_their_first_monday():
    names = [str(month) for month in range(1, 13)]
    assert month_starts(date(2026, 8, 24), 7, names) == {2: "9", 6: "10"}


@pytest.mark.parametrize("size", [0.9, 2.0])
def test_rows_are_as_long_as_their_numbers_and_long_names_are_cut(shown, theme, size):
    theme.set_text_size(size)
    chart = RowChart(theme)
    rows = [
        Row("Lead", (20, 10, 10), "20 of 40"),
        Row("A section with a very long name indeed", (5, 0, 0), "5"),
    ]
    chart.set_rows(
        rows,
        Table(("Section", "Known"), (("Lead", "20"), ("A section …", "5"))),
        legend=("Known", "Learning"),
    )
    image = shown(sized(chart, round(400 * size))).grab().toImage()
    assert share_of(image, theme.colour("accent")) > share_of(image, theme.colour("accent2"))
    theme.set_text_size(1)


def test_rows_that_can_be_pressed_tell_which(inside, theme, qtbot):
    chart = RowChart(theme, can_press=True)
    chart.set_rows(
        [Row("Lead", (2,), "2"), Row("Gaza", (1,), "1")], Table(("A", "B"), (("Lead", "2"), ("Gaza", "1")))
    )
    chart.set_words("Sections", "Answers to know")
    inside(chart)
    with qtbot.waitSignal(chart.pressed) as told:
        click_at(chart, 1)
    assert told.args == [1]
    press("Tab")
    press("Down")
    with qtbot.waitSignal(chart.pressed) as told:
        press("Return")
    assert told.args == [0]
    press("Space")
    assert QApplication.activePopupWidget() is not None
    press("Esc")


def test_rows_that_cannot_be_pressed_open_the_menu(inside, theme):
    chart = RowChart(theme)
    chart.set_rows([Row("Days", (2,), "2")], Table(("A", "B"), (("Days", "2"),)))
    inside(chart)
    told = []
    chart.pressed.connect(told.append)
    click_at(chart, 0)
    assert told == []
    press("Tab")
    press("Down")
    press("Return")
    assert QApplication.activePopupWidget() is not None
    press("Esc")


def test_an_interval_has_its_point_and_what_guessing_brings_a_tick(shown, theme):
    chart = IntervalChart(theme, unit="right, %")
    spans = [Span("Choose one", 80, 70, 88, "40 answers", 33), Span("Map", None, 0, 0, "too few: 7 answers")]
    chart.set_spans(spans, Table(("Form", "Right"), (("Choose one", "80"), ("Map", ""))))
    image = shown(sized(chart, 500)).grab().toImage()
    assert share_of(image, theme.colour("accent")) > 0
    assert share_of(image, theme.colour("ink")) > 0


def test_a_list_of_figures_is_read_line_by_line(inside, theme):
    chart = FigureList(theme, columns=("Figure", "Value"))
    chart.set_rows([("Answers", "1,276"), ("A usual day", "20 answers")])
    inside(chart)
    press("Tab")
    press("Down")
    press("Down")
    assert chart.reading == "A usual day. Value: 20 answers"
