"""What the map of a bank says: its title, a line for each country, and for the chosen one."""

import pytest

from studyapp.facts.bank import Entity, Kind
from studyapp.gui import atlas_words
from studyapp.gui.desks.atlas_desk import Atlas
from studyapp.study.atlas import Site, Tally
from tests.gui.pages import plain


def site(name, facts=1, *, country=True):
    kind, iso = (Kind.COUNTRY, "XX") if country else (Kind.PLACE, "")
    return Site(Entity(name.lower(), name, kind, iso=iso), tuple(map(str, range(facts))))


def atlas(**tallies):
    return Atlas(tuple(map(site, tallies)), tuple(tallies.values()), {}, {})


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (atlas(Iraq=Tally(4)), "Nothing here was started yet"),
        (atlas(Iraq=Tally(4, 2, 1), Yemen=Tally(4, 4, 3)), "Iraq is known least"),
        (atlas(Iraq=Tally(4, 2, 1), Yemen=Tally(4, 4, 1)), "Iraq and Yemen are known least"),
        (atlas(Iraq=Tally(4, 4, 4), Yemen=Tally(9)), "All that was started is known"),
        (
            atlas(Iraq=Tally(4, 2, 1), Iran=Tally(4, 4, 1), Yemen=Tally(4, 4, 1), Syria=Tally(2, 2, 2)),
            "3 countries and places are known least, 25 % each",
        ),
        (
            atlas(Iraq=Tally(4, 2), Iran=Tally(4, 4), Yemen=Tally(4, 4), Syria=Tally(2, 2, 2)),
            "In 3 of 4 countries and places nothing is known yet",
        ),
        (
            atlas(Iraq=Tally(4, 2), Iran=Tally(4, 4), Mali=Tally(4, 4), Syria=Tally(2, 2, 2), Yemen=Tally(9)),
            "In 4 of 5 countries and places nothing is known yet",
        ),
        (atlas(Iraq=Tally(4, 2), Iran=Tally(4, 4), Mali=Tally(4, 4)), "Nothing here is known yet"),
    ],
)
def test_the_title_says_what_is_known_least(told, title):
    assert plain(atlas_words.title(told)) == title


def test_the_map_is_called_by_its_title_and_what_is_on_it():
    told = atlas(Iraq=Tally(4, 2, 1))
    assert atlas_words.map_name(told) == "Iraq is known least. Map with 1 country or place."


@pytest.mark.parametrize(
    ("tally", "line"),
    [
        (Tally(), "2 facts, disputed: shown, never asked."),
        (Tally(5), "2 facts, none of their 5 answers started yet."),
        (Tally(5, 3, 1), "2 facts. 1 of 5 answers known, 2 not started."),
        (Tally(5, 5, 1), "2 facts. 1 of 5 answers known."),
    ],
)
def test_the_chosen_one_says_how_far_its_answers_have_come(tally, line):
    assert plain(atlas_words.site_line(site("Iraq", 2), tally)) == line


def test_a_line_of_the_list_is_short_and_what_is_said_of_it_whole():
    assert plain(atlas_words.row_line(site("Iraq", 2), Tally(4, 2, 1))) == "2 facts, 25 %"
    assert plain(atlas_words.said(site("Iraq", 2), Tally(4, 2, 1))) == "Iraq, country, 2 facts, 25 % known"
    town = site("Mosul", country=False)
    assert plain(atlas_words.said(town, Tally(4))) == "Mosul, place, 1 fact, not started"


def test_a_covered_name_is_not_said():
    assert atlas_words.said_covered(site("Iraq")) == "A country, its name is covered. Space shows it."
    town = site("Mosul", country=False)
    assert atlas_words.said_covered(town) == "A place, its name is covered. Space shows it."


def test_what_is_never_asked_has_no_line_on_the_map():
    assert atlas_words.map_label(Tally()) == ""
    assert plain(atlas_words.map_label(Tally(4, 4, 1))) == "25 %"


def test_one_is_counted_as_one():
    assert plain(atlas_words.answers_line(1)) == "1 answer"
    assert plain(atlas_words.answers_line(1200)) == "1,200 answers"
    assert plain(atlas_words.studied_line(1200, 500)) == "500 of 1,200 answers"
    assert atlas_words.some_outside(1) == "1 place"
    assert atlas_words.some_outside(3) == "3 places"
