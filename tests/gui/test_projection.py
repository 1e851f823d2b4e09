from math import cos, radians

import pytest

from studyapp.gui.map_shapes import Box
from studyapp.gui.projection import fitting, nearest_towards

IRAQ, SYRIA = Box(38.8, 29.1, 48.5, 37.4), Box(35.8, 32.3, 42.4, 37.3)
STATES, AUSTRALIA, RUSSIA = (
    Box(-124.7, 25.1, -67, 49.4),
    Box(113.2, -39.1, 153.6, -10.7),
    Box(27.4, 41.2, 190.3, 77.7),
)
FIJI, SAMOA = Box(177.3, -18.3, 180, -16.2), Box(-172.8, -14.1, -171.4, -13.4)


@pytest.mark.parametrize("boxes", [[IRAQ], [IRAQ, SYRIA], [STATES, IRAQ], [RUSSIA, STATES], [FIJI, SAMOA]])
@pytest.mark.parametrize(("width", "height"), [(500, 300), (300, 500)])
def test_all_boxes_are_in_the_picture_with_their_margin(boxes, width, height):
    projection = fitting(boxes, width, height, 20)
    for west, south, east, north in boxes:
        for longitude in (west, east):
            for latitude in (south, north):
                x, y = projection.spot(latitude, longitude)
                assert 19 <= x <= width - 19
                assert 19 <= y <= height - 19


def test_one_direction_is_filled():
    projection = fitting([IRAQ], 500, 300, 20)
    assert projection.spot(37.4, 40)[1] == pytest.approx(20)
    assert projection.spot(29.1, 40)[1] == pytest.approx(280)


def test_degrees_of_longitude_are_narrowed_by_the_cosine_of_the_middle_latitude():
    projection = fitting([IRAQ], 500, 300, 20)
    assert projection.across / projection.down == pytest.approx(cos(radians((29.1 + 37.4) / 2)))


def test_a_single_place_has_surroundings():
    projection = fitting([Box(43.1, 36.3, 43.1, 36.3)], 500, 300, 20)
    assert projection.seen.north - projection.seen.south > 5
    assert projection.spot(36.3, 43.1) == (pytest.approx(250), pytest.approx(150))


def test_the_shorter_way_round_is_shown_where_that_saves_much():
    assert fitting([FIJI, SAMOA], 500, 300, 20).seen.east > 180


def test_the_known_cut_is_kept_where_the_other_saves_little():
    assert fitting([STATES, RUSSIA, AUSTRALIA], 500, 300, 20).seen.west < -120


def test_nothing_beyond_the_poles_is_shown_while_there_is_room():
    seen = fitting([Box(-70, 60, 60, 85)], 300, 300, 20).seen
    assert seen.north == pytest.approx(90)


def test_a_box_is_drawn_once_for_every_copy_of_the_earth_that_is_seen():
    around_the_world = fitting([Box(-180, -60, 180, 80)], 500, 300, 0)
    assert around_the_world.turns(RUSSIA) == [-360, 0]
    assert fitting([FIJI, SAMOA], 500, 300, 20).turns(SAMOA) == [360]
    assert fitting([IRAQ], 500, 300, 20).turns(AUSTRALIA) == []
    assert fitting([IRAQ], 500, 300, 20).turns(Box(40, -60, 44, -50)) == []


@pytest.mark.parametrize(("right", "down", "place"), [(1, 0, 0), (-1, 0, 1), (0, -1, 2), (0, 1, 3)])
def test_an_arrow_leads_to_the_nearest_in_its_direction(right, down, place):
    spots = [(60.0, 55.0), (40.0, 45.0), (52.0, 20.0), (50.0, 90.0), (300.0, 50.0)]
    assert nearest_towards((50, 50), spots, right, down) == place


def test_what_lies_ahead_is_preferred_to_what_lies_aside():
    assert nearest_towards((0, 0), [(10, 40), (45, 0)], 1, 0) == 1


def test_an_arrow_leads_nowhere_where_nothing_lies():
    assert nearest_towards((0, 0), [(-5, 0), (0, 9)], 1, 0) is None
