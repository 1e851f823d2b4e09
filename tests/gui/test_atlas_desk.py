"""What the map of a bank shows, read from the answers of its learner."""

import pytest

from studyapp.gui.desks import atlas_desk
from studyapp.gui.desks.atlas_desk import AtlasDesk
from studyapp.study.atlas import Tally
from studyapp.study.progress import State
from tests.gui.desks import open_desk
from tests.gui.map_pages import answer, card, earth_bank


@pytest.fixture
def desk(tmp_path, clock):
    """A desk over a bank of the earth."""
    desk, database = open_desk(tmp_path / "data", earth_bank(), clock)
    yield desk
    database.close()


def tallies(atlas):
    return {site.entity.name: tally for site, tally in zip(atlas.sites, atlas.tallies, strict=True)}


def test_what_was_answered_is_started_where_it_belongs(desk, clock):
    answer(desk, clock, card("height", "height"))
    told = tallies(AtlasDesk(desk.studies).read())
    assert told["Mosul"] == Tally(1, 1, 0)
    assert told["Iraq"] == Tally(4, 1, 0)
    assert told["Yemen"] == Tally(2, 0, 0)
    assert told["Lebanon"] == Tally(0, 0, 0)


def test_what_is_read_in_a_thread_is_the_same(desk, clock):
    answer(desk, clock, card("height", "height"))
    atlas = AtlasDesk(desk.studies)
    assert atlas.reading()() == atlas.read()


def test_only_a_large_bank_is_worth_a_thread(desk, monkeypatch):
    assert AtlasDesk(desk.studies).is_quick
    monkeypatch.setattr(atlas_desk, "_AT_ONCE", 3)
    assert not AtlasDesk(desk.studies).is_quick


def test_facts_are_gone_through_once(desk):
    atlas = AtlasDesk(desk.studies)
    assert atlas.read().sites is atlas.read().sites


def test_a_sitting_over_sites_asks_each_answer_once(desk, clock):
    answer(desk, clock, card("neighbours", "place"))
    atlas = AtlasDesk(desk.studies)
    read = atlas.read()
    assert read.states == {card("neighbours", "place"): State.LEARNING}
    numbers = [at for at, site in enumerate(read.sites) if site.entity.id in ("iraq", "syria")]
    assert atlas.selection(read, numbers).cards == (
        card("neighbours", "place"),
        card("height", "height"),
        card("neighbours", "year"),
        card("neighbours", "who"),
    )
    assert read.answers(numbers) == 4


def test_a_sitting_is_never_endless(desk, monkeypatch):
    monkeypatch.setattr(atlas_desk, "MOST", 2)
    atlas = AtlasDesk(desk.studies)
    assert len(atlas.selection(atlas.read(), range(4)).cards) == 2
