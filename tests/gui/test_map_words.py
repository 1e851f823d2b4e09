from pathlib import Path

import pytest

from studyapp.gui import map_words
from studyapp.gui.map_shapes import read_world
from studyapp.questions.question import Spot

MAP = Path(__file__).resolve().parents[2] / "resources" / "map" / "countries.json"
IRAQ, SYRIA, YEMEN = (Spot(code, code, iso=code) for code in ("IQ", "SY", "YE"))
MOSUL, RAQQA = Spot("mosul", "Mosul", point=(36.34, 43.13)), Spot("raqqa", "Raqqa", point=(35.95, 39.01))


@pytest.fixture(scope="module")
def world():
    return read_world(MAP)


def test_a_neighbour_is_a_near_miss(world):
    assert (
        map_words.near_miss(world, SYRIA, IRAQ)
        == "A near miss: your answer and the right one share a border."
    )


def test_of_two_points_the_distance_is_told(world):
    assert (
        map_words.near_miss(world, MOSUL, RAQQA) == "Your answer lies about 370\u00a0km from the right one."
    )


@pytest.mark.parametrize(("chosen", "right"), [(YEMEN, IRAQ), (MOSUL, IRAQ), (IRAQ, MOSUL)])
def test_else_nothing_is_said(world, chosen, right):
    assert map_words.near_miss(world, chosen, right) == ""


@pytest.mark.parametrize(
    ("kilometres", "words"),
    [
        (0.4, "less than 1 km"),
        (3.4, "about 3 km"),
        (48.6, "about 49 km"),
        (373, "about 370 km"),
        (10_480, "about 10,000 km"),
    ],
)
def test_a_distance_has_two_figures(kilometres, words):
    assert map_words.far(kilometres).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["Iraq"], "Outside this view: Iraq."),
        (["Iran", "Iraq", "Oman", "Syria"], "Outside this view: Iran, Iraq, Oman and Syria."),
        (["Iran", "Iraq", "Oman", "Syria", "Yemen"], "Outside this view: Iran, Iraq, Oman and 2 more."),
    ],
)
def test_places_out_of_sight_are_named_as_far_as_they_fit_on_a_line(names, words):
    assert map_words.outside(names).replace("\u00a0", " ") == words


NAMES = ["iraq", "lebanon", "saudi arabia", "somalia", "syria"]


@pytest.mark.parametrize(
    ("letters", "current", "place"),
    [
        ("l", None, 1),
        ("s", None, 2),
        ("s", 2, 3),
        ("s", 4, 2),
        ("sy", 2, 4),
        ("saudi a", None, 2),
        ("x", 1, None),
    ],
)
def test_letters_lead_to_a_name(letters, current, place):
    assert map_words.next_by_letters(NAMES, letters, current) == place
