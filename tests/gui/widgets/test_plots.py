import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from studyapp.gui.widgets.axis import ticks_below, ticks_from_zero
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.line_chart import LineChart, Point
from studyapp.gui.widgets.share_bar import Part, ShareBar
from studyapp.gui.widgets.text import Text


def sized(plot, width=300):
    plot.resize(width, plot.heightForWidth(width))
    return plot


def share_of(image, colour):
    pixels = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    return pixels.count(colour.name()) / len(pixels)


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (4, [0, 2, 4]),
        (26, [0, 10, 20, 30]),
        (1500, [0, 500, 1000, 1500]),
    ],
)
def test_counts_stand_on_round_numbers_from_zero(highest, ticks):
    assert ticks_from_zero(highest) == ticks


@pytest.mark.parametrize(
    ("lowest", "ticks"),
    [(73, [70, 80, 90, 100]), (52, [40, 60, 80, 100]), (0, [0, 50, 100]), (99, [99, 100])],
)
def test_shares_hang_on_round_numbers_below_a_hundred(lowest, ticks):
    assert ticks_below(100, lowest) == ticks


@pytest.mark.parametrize("highest", range(1, 400, 7))
def test_there_are_at_most_four_gridlines_and_the_highest_bar_fits(highest):
    ticks = ticks_from_zero(highest)
    assert len(ticks) <= 4
    assert ticks[-1] >= highest


@pytest.mark.parametrize("kind", [BarChart, LineChart, ShareBar])
def test_a_plot_is_a_picture_with_its_title_as_name(qtbot, theme, kind):
    plot = kind(theme, "You recall 88 %", "Share right, by week")
    qtbot.addWidget(plot)
    interface = QAccessible.queryAccessibleInterface(plot)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "You recall 88 %"
    assert interface.text(QAccessible.Text.Description) == "Share right, by week"


@pytest.mark.parametrize("kind", [BarChart, LineChart, ShareBar])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_an_empty_plot_can_be_painted(shown, theme, kind, direction):
    plot = kind(theme, "Nothing yet", "")
    plot.setLayoutDirection(direction)
    shown(sized(plot)).grab()


@pytest.mark.parametrize("kind", [BarChart, LineChart, ShareBar])
def test_a_long_title_wraps_and_the_plot_grows(qtbot, theme, kind):
    plot = kind(theme, "About 11 questions a day are coming, more than on most days before", "Due")
    qtbot.addWidget(plot)
    assert plot.heightForWidth(200) > plot.heightForWidth(900)


@pytest.mark.parametrize("axis", [False, True])
def test_the_bar_of_today_has_the_accent_and_the_others_the_second(shown, theme, axis):
    chart = BarChart(theme, "Ahead", "Due", unit="questions", axis=axis)
    chart.set_bars([Bar("Sun", 24), Bar("Mon", 12), Bar("Tue", 12)], today=0)
    image = shown(sized(chart)).grab().toImage()
    today, later = share_of(image, theme.colour("accent")), share_of(image, theme.colour("accent2"))
    assert today > 0
    assert later == pytest.approx(today, rel=0.15)  # 12 and 12 are as much as 24


def test_a_number_does_not_lie_on_the_unit_of_the_axis(shown, theme):
    def painted(label):
        chart = BarChart(theme, "Ahead", "Due", unit="questions", axis=True)
        chart.set_bars([Bar("Sun", 2, "Sun", label), *(Bar("Mon", 0) for _ in range(29))])
        return shown(sized(chart)).grab().toImage()

    assert painted("2") == painted("")


def test_the_table_of_bars_has_a_row_for_each_day(qtbot, theme):
    chart = BarChart(theme, unit="questions")
    qtbot.addWidget(chart)
    chart.set_bars([Bar("22 November", 1240, "Today", "1240"), Bar("23 November", 0)])
    assert chart.table().columns == ("Day", "Questions")
    assert chart.table().rows == (("22 November", "1,240"), ("23 November", "0"))


def test_what_the_days_were_before_a_change_is_outlined_on_the_same_scale_and_told(shown, theme):
    chart = BarChart(theme, "At most 10 questions a day")
    chart.set_bars([Bar("Sun", 10, was=40), Bar("Mon", 10, was=0)], today=0)
    assert chart.table().columns == ("Day", "As it is", "As it would be")
    assert chart.table().rows == (("Sun", "40", "10"), ("Mon", "0", "10"))
    image = shown(sized(chart)).grab().toImage()
    left = [image.pixelColor(0, y).name() for y in range(image.height())]
    assert left.count(theme.colour("ink2").name()) > 50  # the frame of 40 is far higher than the bars of 10
    alone = BarChart(theme, "At most 10 questions a day")
    alone.set_bars([Bar("Sun", 10), Bar("Mon", 10)], today=0)
    accent = theme.colour("accent")
    assert share_of(image, accent) < share_of(shown(sized(alone)).grab().toImage(), accent) / 3


def test_the_interval_is_drawn_and_told(shown, theme):
    chart = LineChart(theme, "You recall 88 %", unit="recalled, %")
    chart.set_points(
        [Point("2 Nov", 90, 80, 95, "Nov"), Point("9 Nov", 88, 79, 94)], aim=90, aim_label="aim 90 %"
    )
    assert chart.table().rows == (("2 Nov", "90", "80 to 95"), ("9 Nov", "88", "79 to 94"))
    image = shown(sized(chart)).grab().toImage()
    column = [image.pixelColor(150, y) for y in range(image.height())]
    band = [pixel for pixel in column if pixel.lightness() > 200 and pixel.blue() > pixel.red() + 8]
    assert len(band) > 60  # 15 of the 30 percent on the axis, less the lines across
    assert share_of(image, theme.colour("accent")) > 0.001


def test_one_week_makes_a_dot_with_its_interval(shown, theme):
    chart = LineChart(theme, "You recall 75 %")
    chart.set_points([Point("16 Nov", 75, 52, 88)])
    image = shown(sized(chart)).grab().toImage()
    assert share_of(image, theme.colour("accent")) > 0


def test_the_fills_of_a_share_bar_are_as_long_as_its_parts(shown, theme):
    bar = ShareBar(theme)
    bar.set_parts([Part("Known", 50), Part("Learning", 25), Part("Not started", 25)])
    image = shown(sized(bar, 404)).grab().toImage()
    row = [image.pixelColor(x, 14).name() for x in range(404)]
    lengths = [row.count(theme.colour(role).name()) for role in ("accent", "accent2", "line")]
    assert lengths == [pytest.approx(200, abs=2), pytest.approx(100, abs=2), pytest.approx(100, abs=2)]
    assert bar.table().rows == (("Known", "50"), ("Learning", "25"), ("Not started", "25"))


def test_parts_that_cannot_be_told_apart_are_refused(qtbot, theme):
    bar = ShareBar(theme)
    qtbot.addWidget(bar)
    with pytest.raises(ValueError, match="5 parts"):
        bar.set_parts([Part(str(number), 1) for number in range(5)])


def test_a_table_shows_every_cell_of_the_plot(shown, theme):
    bar = ShareBar(theme, "118 facts")
    bar.set_parts([Part("Known", 61), Part("Learning", 57)])
    table = shown(DataTable(theme, "118 facts", bar.table()))
    shown_words = [text.text() for text in table.findChildren(Text)]
    assert shown_words == ["118 facts", "State", "Count", "Known", "61", "Learning", "57"]
    before = table.sizeHint().height()
    theme.set_text_size(2)
    assert table.sizeHint().height() > 1.8 * before
