import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from studyapp.gui.map_shapes import distance, read_world

CHECKOUT = Path(__file__).resolve().parents[2]
BANKS = sorted((CHECKOUT / "questions").glob("*/entities.toml"))


@pytest.fixture(scope="module")
def world():
    return read_world(CHECKOUT / "resources" / "map" / "countries.json")


def holds(country, latitude, longitude):
    """Whether a place lies in a country, by counting how often its outlines are crossed to the east."""
    crossings = 0
    for xs, ys in country.rings(coarse=False):
        for ax, ay, bx, by in zip(xs, ys, xs[1:], ys[1:], strict=False):
            if (ay > latitude) != (by > latitude):
                crossings += longitude < (bx - ax) * (latitude - ay) / (by - ay) + ax
    return crossings % 2 == 1


@pytest.mark.parametrize("bank", BANKS, ids=lambda file: file.parent.name)
def test_every_country_of_the_shipped_banks_is_on_the_map(world, bank):
    entities = tomllib.loads(bank.read_text("utf-8"))["entity"]
    codes = {one["iso"] for one in entities if "iso" in one}
    assert codes
    assert codes <= set(world.countries)


def test_the_file_is_small():
    assert (CHECKOUT / "resources" / "map" / "countries.json").stat().st_size < 700_000


@pytest.mark.parametrize(
    ("latitude", "longitude", "code"),
    [
        (33.3, 44.4, "IQ"),
        (36.2, 37.2, "SY"),
        (31.5, 34.45, "PS"),
        (15.4, 44.2, "YE"),
        (9.56, 44.06, "SO"),  # Somaliland, which has no code of its own
        (35.3, 33.3, "CY"),  # Northern Cyprus, likewise
        (42.67, 21.17, "XK"),
        (-29.5, 28.2, "LS"),  # inside another country
        (66.2, -172.5 + 360, "RU"),  # its eastern end, beyond 180 degrees
        (-88.0, 30.0, "AQ"),
    ],
)
def test_a_place_lies_in_one_country_only(world, latitude, longitude, code):
    assert [one.code for one in world.countries.values() if holds(one, latitude, longitude)] == [code]


def test_every_outline_is_closed_and_makes_no_jump(world):
    for country in world.countries.values():
        for xs, ys in [*country.rings(coarse=False), *country.rings(coarse=True)]:
            assert (xs[0], ys[0]) == (xs[-1], ys[-1])
            assert max(abs(a - b) for a, b in pairwise(xs)) < 181
            assert max(map(abs, ys)) <= 90


def test_every_country_has_its_name_within_its_frame_and_its_frame_within_its_box(world):
    for country in world.countries.values():
        (latitude, longitude), frame, box = country.label, country.frame, country.box
        assert country.name
        assert frame.west <= longitude <= frame.east
        assert frame.south <= latitude <= frame.north
        assert box.west <= frame.west <= frame.east <= box.east
        assert box.south <= frame.south <= frame.north <= box.north


def test_the_frame_leaves_far_parts_out(world):
    france, norway = world.countries["FR"], world.countries["NO"]
    assert france.frame.west > -6
    assert france.box.west < -60
    assert norway.frame.north < 72 < norway.box.north


def test_borders_are_mutual(world):
    for code, country in world.countries.items():
        assert code not in country.borders
        for other in country.borders:
            assert world.border(other, code)


def test_neighbours_are_known(world):
    assert world.countries["IQ"].borders == {"IR", "JO", "KW", "SA", "SY", "TR"}
    assert world.border("YE", "SA")
    assert not world.border("YE", "SO")
    assert not world.border("IQ", "no such code")
    assert not world.border("no such code", "IQ")


def test_what_divides_a_country_on_the_ground_is_a_line_within_it(world):
    lines = world.countries["SO"].lines()
    assert lines
    assert all(43 < x < 50 and 7 < y < 12 for xs, ys in lines for x, y in zip(xs, ys, strict=True))
    assert world.countries["IQ"].lines() == []


def test_coarse_outlines_have_far_fewer_points(world):
    def points(*, coarse):
        return sum(len(xs) for one in world.countries.values() for xs, _ in one.rings(coarse=coarse))

    assert points(coarse=True) < points(coarse=False) / 3


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [
        ((36.34, 43.13), (35.95, 39.01), 373),  # Mosul, Raqqa
        ((0.0, 179.5), (0.0, -179.5), 111.2),
        ((12.0, 30.0), (12.0, 30.0), 0),
    ],
)
def test_the_distance_is_that_on_the_ground(one, other, kilometres):
    assert distance(one, other) == pytest.approx(kilometres, abs=2)
