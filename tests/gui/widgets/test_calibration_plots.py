"""The plots of what was predicted and of the year ahead."""

import pytest
from PySide6.QtGui import QAccessible

from studyapp.gui.widgets.calibration_plot import CalibrationPlot, Foretold
from studyapp.gui.widgets.plot import Table
from studyapp.gui.widgets.year_chart import Mark, YearChart
from tests.gui.widgets.test_plots import share_of, sized

POINTS = [Foretold(70, 64, 50, 76, 31), Foretold(84.6, 80, 70, 88, 70), Foretold(95, 94, 91, 96, 1300)]
TABLE = Table(("Month", "As tried", "As set now"), (("Dec 2026", "12.0", "14.0"),))
MARKS = [Mark(place / 12, f"Month {place}") for place in range(12)]


@pytest.fixture
def calibration(qtbot, theme):
    plot = CalibrationPlot(
        theme, across="predicted, %", up="right, %", diagonal="as predicted", points="measured"
    )
    qtbot.addWidget(plot)
    plot.set_words("Predictions are close", "Share right against predicted")
    return plot


@pytest.fixture
def chart(qtbot, theme):
    chart = YearChart(theme, unit="reviews", names=("as tried", "as set now"))
    qtbot.addWidget(chart)
    return chart


def lines(tried, present=None):
    return {"tried": tried, "present": present or tried, "highest": 30.0, "marks": MARKS, "table": TABLE}


def written(plot, monkeypatch):
    """What is written into the picture."""
    found = []
    label = plot._label

    def note(painter, place, words, **rest):
        found.append((words, place))
        label(painter, place, words, **rest)

    monkeypatch.setattr(plot, "_label", note)
    plot.grab()
    return found


def test_the_table_tells_what_was_predicted_what_came_and_of_how_many(calibration):
    calibration.set_points(POINTS)
    table = calibration.table()
    assert table.columns == ("Predicted, %", "Right, %", "95 % interval", "Answers")
    assert table.rows[-1] == ("95", "94", "91 to 96", "1,300")


def test_it_is_a_picture_with_its_title_as_name(calibration):
    interface = QAccessible.queryAccessibleInterface(calibration)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "Predictions are close"


def test_points_intervals_and_the_diagonal_are_painted_and_named(calibration, theme, monkeypatch):
    calibration.set_points(POINTS)
    sized(calibration, 420)
    image = calibration.grab().toImage()
    assert share_of(image, theme.colour("accent")) > 0.001
    words = written(calibration, monkeypatch)
    names = [name for name, _ in words]
    assert names.count("as predicted") == names.count("measured") == 1
    assert names.count("100") == 2
    ((_, one),) = [each for each in words if each[0] == "measured"]
    ((_, other),) = [each for each in words if each[0] == "as predicted"]
    assert not one.intersects(other)


@pytest.mark.parametrize("came", [100, 50, 0])
def test_the_name_of_a_single_point_finds_room_wherever_it_is(calibration, monkeypatch, came):
    calibration.set_points([Foretold(100, came, max(0, came - 20), min(100, came + 20), 20)])
    sized(calibration, 300)
    ((_, place),) = [each for each in written(calibration, monkeypatch) if each[0] == "measured"]
    assert place.left() >= 0
    assert place.right() <= 300


def test_without_points_nothing_is_painted(calibration, theme, chart):
    for plot in (calibration, chart):
        sized(plot)
        assert share_of(plot.grab().toImage(), theme.colour("accent")) == 0


def test_what_is_tried_stands_beside_what_is_set(chart, theme, monkeypatch):
    chart.set_lines(**lines([10.0, 20.0, 15.0], [8.0, 12.0, 9.0]))
    sized(chart, 600)
    names = [name for name, _ in written(chart, monkeypatch)]
    assert "as tried" in names
    assert "as set now" in names
    assert share_of(chart.grab().toImage(), theme.colour("accent")) > 0.001
    assert chart.table() == TABLE


def test_one_line_has_one_name(chart, monkeypatch):
    chart.set_lines(**lines([10.0, 20.0]))
    sized(chart, 600)
    names = [name for name, _ in written(chart, monkeypatch)]
    assert "as tried" not in names
    assert names.count("as set now") == 1


def test_the_names_of_lines_that_end_alike_do_not_touch(chart, monkeypatch):
    chart.set_lines(**lines([10.0, 0.1], [9.0, 0.0]))
    sized(chart, 600)
    places = [place for name, place in written(chart, monkeypatch) if name.startswith("as ")]
    assert abs(places[0].top() - places[1].top()) >= places[0].height()


@pytest.mark.parametrize(("width", "shown"), [(1400, 12), (700, 6), (190, 2)])
def test_months_have_room_or_are_left_out_evenly(chart, monkeypatch, width, shown):
    chart.set_lines(**lines([10.0, 20.0], [9.0, 11.0]))
    sized(chart, width)
    months = [name for name, _ in written(chart, monkeypatch) if name.startswith("Month")]
    assert months[0] == "Month 0"
    assert len(months) <= shown
    steps = {
        int(one.split()[1]) - int(other.split()[1]) for one, other in zip(months[1:], months, strict=False)
    }
    assert len(steps) <= 1


def test_the_scale_does_not_follow_what_is_drawn(chart, monkeypatch):
    chart.set_lines(**lines([1.0, 2.0]))
    sized(chart, 400)
    assert "30" in [name for name, _ in written(chart, monkeypatch)]
