import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.map_picture import MapPicture, Place

COUNTRIES = [
    Place("Iraq", "IQ"),
    Place("Lebanon", "LB"),
    Place("Saudi Arabia", "SA"),
    Place("Somalia", "SO"),
    Place("Syria", "SY"),
    Place("Yemen", "YE"),
]
POINTS = [
    Place("Baghuz", point=(34.45, 40.96)),
    Place("Mosul", point=(36.34, 43.13)),
    Place("Raqqa", point=(35.95, 39.01)),
]
IRAQ, LEBANON, SAUDI_ARABIA, SOMALIA, SYRIA, YEMEN = range(6)
MANY = sorted(
    [
        *COUNTRIES,
        *(Place(name, code) for name, code in [("Australia", "AU"), ("Canada", "CA"), ("France", "FR")]),
        *(Place(name, code) for name, code in [("Russia", "RU"), ("Turkey", "TR"), ("United States", "US")]),
    ]
)
AUSTRALIA, CANADA = range(2)
BAGHUZ, MOSUL, RAQQA = range(3)


@pytest.fixture
def picture(theme, shown):
    """A map of six countries that takes whatever is asked for."""
    picture = MapPicture(theme)
    picture.chosen.connect(picture.choose)
    picture.stepped.connect(picture.choose)
    picture.resize(508, 308)
    picture.ask(COUNTRIES)
    return shown(picture)


def states(picture):
    return {name: state for name, state in picture.table().rows if state}


def click(picture, place, *, beside=(0, 0)):
    spot = picture.spot(place) if isinstance(place, int) else place
    at = QPoint(round(spot.x() + beside[0]), round(spot.y() + beside[1]))
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def place_of(picture, latitude, longitude):
    x, y = picture._seen().projection.spot(latitude, longitude)
    return QPointF(x + RING, y + RING)


def colour_at(picture, spot):
    return picture.grab().toImage().pixelColor(round(spot.x()), round(spot.y())).name()


def lightness_at(picture, spot):
    return QColor(colour_at(picture, spot)).lightness()


@pytest.mark.parametrize("place", range(6))
def test_a_click_on_a_country_chooses_it(picture, place):
    click(picture, place)
    assert states(picture) == {COUNTRIES[place].name: "Chosen"}


def test_a_part_of_a_country_that_is_divided_on_the_ground_chooses_it(picture):
    click(picture, place_of(picture, 9.6, 45.0))
    assert states(picture) == {"Somalia": "Chosen"}


def test_a_small_country_has_a_dot_that_is_hit_beside_it_too(picture):
    click(picture, LEBANON, beside=(-12, 0))
    assert states(picture) == {"Lebanon": "Chosen"}


def test_a_click_on_another_country_only_says_which_it_is(qtbot, picture):
    with qtbot.waitSignal(picture.missed, timeout=0) as missed:
        click(picture, place_of(picture, 26.0, 30.0))
    assert missed.args == ["Egypt"]
    assert states(picture) == {}


def test_a_click_at_sea_hits_no_country(qtbot, picture):
    with qtbot.waitSignal(picture.missed, timeout=0) as missed:
        click(picture, place_of(picture, 10.0, 65.0))
    assert missed.args == [""]


def test_only_the_left_button_chooses(picture):
    QTest.mouseClick(picture, Qt.MouseButton.RightButton, pos=picture.spot(SAUDI_ARABIA).toPoint())
    assert states(picture) == {}


def test_a_double_click_on_the_chosen_place_sends_it(qtbot, picture):
    click(picture, YEMEN)
    with qtbot.waitSignal(picture.sent, timeout=0):
        QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=picture.spot(YEMEN).toPoint())


def test_a_double_click_elsewhere_sends_nothing(qtbot, picture):
    click(picture, YEMEN)
    with qtbot.assertNotEmitted(picture.sent):
        QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=picture.spot(IRAQ).toPoint())


@pytest.mark.parametrize(
    ("start", "key", "place"),
    [
        (SAUDI_ARABIA, Qt.Key.Key_Up, IRAQ),
        (SAUDI_ARABIA, Qt.Key.Key_Down, YEMEN),
        (IRAQ, Qt.Key.Key_Left, SYRIA),
        (SYRIA, Qt.Key.Key_Right, IRAQ),
        (SOMALIA, Qt.Key.Key_Down, SOMALIA),  # nothing lies there
        (None, Qt.Key.Key_Up, SOMALIA),  # in from below
        (None, Qt.Key.Key_Right, YEMEN),  # in from the middle of the left side
    ],
)
def test_an_arrow_chooses_the_nearest_place_in_its_direction(picture, start, key, place):
    picture.choose(start)
    QTest.keyClick(picture, key)
    assert states(picture) == {COUNTRIES[place].name: "Chosen"}


def test_every_place_can_be_reached_by_arrows(picture):
    reached, open_ = {SYRIA}, [SYRIA]
    while open_:
        start = open_.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            picture.choose(start)
            QTest.keyClick(picture, key)
            if picture._chosen not in reached:
                reached.add(picture._chosen)
                open_.append(picture._chosen)
    assert reached == set(range(6))


def test_arrows_with_alt_or_control_belong_to_others(picture):
    QTest.keyClick(picture, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert states(picture) == {}


def test_a_place_under_the_mouse_is_lit_and_named(theme, picture):
    spot = picture.spot(SAUDI_ARABIA)
    before = colour_at(picture, spot + QPointF(-8, -8))
    QTest.mouseMove(picture, spot.toPoint())
    assert picture.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert colour_at(picture, spot + QPointF(-8, -8)) != before
    QTest.mouseMove(picture, place_of(picture, 26.0, 30.0).toPoint())
    assert picture.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseMove(picture, spot.toPoint())
    QApplication.sendEvent(picture, QEvent(QEvent.Type.Leave))
    assert colour_at(picture, spot + QPointF(-8, -8)) == before


def test_the_verdict_marks_the_key_and_the_chosen_place_in_colour_and_words(theme, picture):
    picture.show_verdict(YEMEN, SOMALIA)
    assert states(picture) == {"Yemen": "Right answer", "Somalia": "Your answer"}
    assert colour_at(picture, picture.spot(YEMEN) + QPointF(-4, 4)) == theme.colour("right_soft").name()
    assert colour_at(picture, picture.spot(SOMALIA) + QPointF(-3, 6)) == theme.colour("wrong_soft").name()
    assert colour_at(picture, picture.spot(SAUDI_ARABIA) + QPointF(0, 20)) == theme.colour("line").name()


def test_a_right_answer_is_called_yours(picture):
    picture.show_verdict(YEMEN, YEMEN)
    assert states(picture) == {"Yemen": "Your answer"}


def test_without_an_answer_only_the_key_is_marked(picture):
    picture.show_verdict(YEMEN, None)
    assert states(picture) == {"Yemen": "Right answer"}


def test_after_the_verdict_nothing_can_be_chosen(qtbot, picture):
    picture.show_verdict(YEMEN, SOMALIA)
    with qtbot.assertNotEmitted(picture.chosen), qtbot.assertNotEmitted(picture.stepped):
        click(picture, IRAQ)
        QTest.keyClick(picture, Qt.Key.Key_Up)
    with qtbot.assertNotEmitted(picture.sent):
        QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=picture.spot(SOMALIA).toPoint())
    picture.ask(COUNTRIES)
    click(picture, IRAQ)
    assert states(picture) == {"Iraq": "Chosen"}


def test_points_are_hit_within_a_finger_of_their_dots(picture):
    picture.ask(POINTS)
    click(picture, MOSUL, beside=(11, 11))
    assert states(picture) == {"Mosul": "Chosen"}
    picture.choose(None)
    click(picture, MOSUL, beside=(13, 13))
    assert states(picture) == {}


def test_a_point_gets_the_mark_of_its_verdict(theme, picture):
    picture.ask(POINTS)
    picture.show_verdict(BAGHUZ, RAQQA)
    assert colour_at(picture, picture.spot(BAGHUZ) + QPointF(0, 9)) == theme.colour("right").name()
    assert colour_at(picture, picture.spot(RAQQA) + QPointF(0, 9)) == theme.colour("wrong").name()


def test_a_country_that_the_map_does_not_know_is_left_out(picture):
    picture.ask([*COUNTRIES, Place("Atlantis", "no such code")])
    assert picture.spot(6) is None
    picture.choose(6)
    picture.grab()
    picture.show_verdict(6, 6)
    picture.grab()
    assert states(picture) == {"Atlantis": "Your answer"}


def test_a_map_of_nothing_that_it_knows_shows_the_earth(picture):
    picture.ask([Place("Atlantis", "no such code")])
    picture.grab()
    QTest.keyClick(picture, Qt.Key.Key_Up)
    assert states(picture) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text_size", [0.9, 1.0, 2.0])
@pytest.mark.parametrize("places", [COUNTRIES, POINTS, [Place("United States", "US"), Place("Fiji", "FJ")]])
def test_all_places_stay_in_the_picture_at_every_size_of_text(theme, picture, scheme, text_size, places):
    picture.ask(places)
    theme.set_scheme(scheme)
    theme.set_text_size(text_size)
    width = picture.width()
    picture.resize(width, picture.heightForWidth(width))
    picture.choose(0)
    picture.grab()
    frame = picture._frame()
    assert all(frame.contains(picture.spot(place).toPoint()) for place in range(len(places)))


def test_a_country_that_is_seen_in_part_is_no_place_outside_and_has_its_name(picture):
    picture.ask(MANY)
    assert [MANY[place].name for place in picture.outside()] == ["Australia", "Canada", "United States"]
    projection = picture._seen().projection
    click(picture, place_of(picture, 60.0, 50.0))
    assert states(picture) == {"Russia": "Chosen"}
    assert picture._seen().projection == projection


def test_choosing_a_place_outside_brings_it_into_the_picture(qtbot, picture):
    picture.ask(MANY)
    with qtbot.waitSignal(picture.moved, timeout=0):
        picture.choose(AUSTRALIA)
    assert AUSTRALIA not in picture.outside()
    assert picture._frame().contains(picture.spot(AUSTRALIA).toPoint())


def test_the_verdict_shows_the_key_and_the_chosen_place_wherever_they_are(picture):
    picture.ask(MANY)
    picture.show_verdict(AUSTRALIA, CANADA)
    assert not {AUSTRALIA, CANADA} & set(picture.outside())


def test_the_verdict_goes_nearer_to_countries_too_small_to_be_seen_plainly(picture):
    picture.ask(MANY)
    before = picture._seen().projection.down
    picture.show_verdict(MANY.index(COUNTRIES[LEBANON]), MANY.index(COUNTRIES[SYRIA]))
    assert picture._seen().projection.down > 2 * before


def test_the_verdict_leaves_the_map_where_both_are_seen_plainly(picture):
    before = picture._seen().projection
    picture.show_verdict(SAUDI_ARABIA, SOMALIA)
    assert picture._seen().projection == before


def test_the_buttons_of_the_map_cover_no_place(picture):
    picture.ask([Place("a", point=(40, 0)), Place("b", point=(30, 20))])
    assert picture._buttons.x() < picture.width() / 2
    picture.ask([Place("a", point=(30, 0)), Place("b", point=(40, 20))])
    assert picture._buttons.x() > picture.width() / 2


def test_a_resized_map_still_shows_what_was_chosen(picture):
    picture.ask(MANY)
    picture.choose(AUSTRALIA)
    picture.resize(300, 200)
    assert AUSTRALIA not in picture.outside()


@pytest.mark.parametrize("by", ["key", "button"])
def test_plus_and_minus_zoom(picture, by):
    def zoom(key, button):
        if by == "key":
            QTest.keyClick(picture, key)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    buttons = picture._buttons
    before = picture.spot(IRAQ) - picture.spot(SOMALIA)
    assert not buttons.farther.isEnabled()
    zoom(Qt.Key.Key_Plus, buttons.nearer)
    near = picture.spot(IRAQ) - picture.spot(SOMALIA)
    assert near.manhattanLength() == pytest.approx(1.5 * before.manhattanLength())
    zoom(Qt.Key.Key_Minus, buttons.farther)
    assert picture.spot(IRAQ) - picture.spot(SOMALIA) == before
    assert not buttons.farther.isEnabled()
    for _ in range(12):
        zoom(Qt.Key.Key_Plus, buttons.nearer)
    assert not buttons.nearer.isEnabled()
    picture.grab()


def test_zooming_keeps_the_chosen_place_where_it_is(picture):
    picture.choose(SAUDI_ARABIA)
    before = picture.spot(SAUDI_ARABIA)
    picture.zoom(1)
    assert (picture.spot(SAUDI_ARABIA) - before).manhattanLength() < 1


def test_the_mouse_drags_the_earth_and_chooses_nothing(qtbot, picture):
    before = picture.spot(SAUDI_ARABIA)
    with qtbot.assertNotEmitted(picture.chosen), qtbot.assertNotEmitted(picture.missed):
        QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=before.toPoint())
        QTest.mouseMove(picture, before.toPoint() + QPoint(30, 10))
        assert picture.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=before.toPoint() + QPoint(30, 10))
    assert (picture.spot(SAUDI_ARABIA) - before - QPointF(30, 10)).manhattanLength() < 2
    assert picture.cursor().shape() != Qt.CursorShape.ClosedHandCursor


def test_a_hand_that_trembles_still_chooses(picture):
    at = picture.spot(SAUDI_ARABIA).toPoint()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(picture, at + QPoint(2, 1))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=at + QPoint(2, 1))
    assert states(picture) == {"Saudi Arabia": "Chosen"}


def test_high_contrast_draws_borders_and_no_soft_fills(theme, picture, monkeypatch):
    border, land = (
        place_of(picture, 22.0, 28.0),
        place_of(picture, 26.0, 30.0),
    )  # of Egypt and Sudan; in Egypt
    assert lightness_at(picture, border) > lightness_at(picture, land)
    monkeypatch.setattr(Theme, "high_contrast", property(lambda _theme: True))
    theme.set_scheme("light")
    assert lightness_at(picture, border) < lightness_at(picture, land) - 50
    assert colour_at(picture, picture.spot(SAUDI_ARABIA)) == theme.colour("surface").name()


def test_screen_readers_meet_a_picture_and_are_told_what_is_chosen(picture):
    interface = QAccessible.queryAccessibleInterface(picture)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Description).startswith("Arrows choose on the map")
    picture.choose(YEMEN)
    assert interface.text(QAccessible.Text.Description) == "Chosen: Yemen"
    picture.show_verdict(YEMEN, SOMALIA)
    assert interface.text(QAccessible.Text.Description) == "Your answer: Somalia. Right answer: Yemen"


def test_the_ring_is_shown_for_the_keyboard_only(theme, picture):
    corner = QPointF(1, picture.height() / 2)
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    assert colour_at(picture, corner) == theme.colour("accent").name()
    picture.clearFocus()
    assert colour_at(picture, corner) == theme.colour("page").name()
    picture.setFocus(Qt.FocusReason.MouseFocusReason)
    assert colour_at(picture, corner) == theme.colour("page").name()
    QTest.keyClick(picture, Qt.Key.Key_Up)
    assert colour_at(picture, corner) == theme.colour("accent").name()
