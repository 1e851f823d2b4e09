import pytest

from studyapp.gui.map_camera import Camera
from studyapp.gui.map_shapes import Box

NEAR = [Box(30 + 3 * x, 25 + 3 * y, 32 + 3 * x, 27 + 3 * y) for x in range(3) for y in range(3)]
STATES, AUSTRALIA = Box(-124.7, 25.1, -67, 49.4), Box(113.2, -39.1, 153.6, -10.7)


def camera(boxes):
    return Camera(boxes, 500, 300, 20)


def sees(camera, box):
    return camera.sees(((box.south + box.north) / 2, (box.west + box.east) / 2))


def test_few_places_are_all_shown():
    looking = camera([*NEAR[:3], STATES, AUSTRALIA])
    assert all(sees(looking, box) for box in (*NEAR[:3], STATES, AUSTRALIA))
    assert not looking.can_widen


def test_of_many_those_far_away_are_left_out():
    looking = camera([*NEAR, STATES, AUSTRALIA])
    assert all(sees(looking, box) for box in NEAR)
    assert not sees(looking, STATES)
    assert not sees(looking, AUSTRALIA)


def test_of_many_nothing_is_left_out_that_takes_little():
    looking = camera([*NEAR, Box(40, 30, 42, 32)])
    assert sees(looking, Box(40, 30, 42, 32))


def test_going_farther_brings_in_all_and_ends_there():
    looking = camera([*NEAR, STATES, AUSTRALIA])
    while looking.can_widen:
        looking.zoom(-1)
    assert all(sees(looking, box) for box in (*NEAR, STATES, AUSTRALIA))
    before = looking.projection
    looking.zoom(-1)
    assert looking.projection == before


def test_going_nearer_ends_where_outlines_are_rough():
    looking = camera(NEAR)
    for _ in range(20):
        looking.zoom(1)
    assert not looking.can_near
    assert looking.projection.down == pytest.approx(120)


def test_what_is_zoomed_about_stays():
    looking = camera(NEAR)
    x, y = looking.projection.spot(27, 31)
    looking.zoom(1, (x, y))
    assert looking.projection.spot(27, 31) == (pytest.approx(x), pytest.approx(y))


def test_the_earth_can_be_moved_but_not_past_its_poles():
    looking = camera(NEAR)
    x, y = looking.projection.spot(30, 35)
    looking.move(40, -10)
    assert looking.projection.spot(30, 35) == (pytest.approx(x + 40), pytest.approx(y - 10))
    looking.move(0, 100_000)
    assert looking.projection.spot(90, 35)[1] == pytest.approx(150)
    looking.move(0, -100_000)
    assert looking.projection.spot(-90, 35)[1] == pytest.approx(150)


def test_a_place_that_is_seen_is_left_where_it_is_and_another_brought_to_the_middle():
    looking = camera([*NEAR, STATES, AUSTRALIA])
    before = looking.projection
    looking.bring((30, 35))
    assert looking.projection == before
    looking.bring((37, -95))
    assert looking.projection.spot(37, -95) == (pytest.approx(250), pytest.approx(150))


@pytest.mark.parametrize("boxes", [[STATES, AUSTRALIA], [STATES], NEAR[:1]])
def test_some_places_are_looked_at_not_much_larger_than_before(boxes):
    looking = camera([*NEAR, STATES, AUSTRALIA])
    before = looking.projection.down
    looking.look_at(boxes)
    assert all(sees(looking, box) for box in boxes)
    assert looking.projection.down <= before * 2.26
