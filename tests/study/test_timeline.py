"""Dated facts as events: which there are, what they are called, and in which lanes they lie."""

from dataclasses import replace
from datetime import date

import pytest

from studyapp.facts.bank import Entity, Fact, Kind, Place, Slot, Status
from studyapp.facts.dates import parse_edtf
from studyapp.facts.ids import CardId
from studyapp.facts.values import EntitiesValue, EntityValue, NumberValue, Part, PhraseValue
from studyapp.study.lanes import OTHER, by_section, by_theatre
from studyapp.study.timeline import events_of, name_of
from studyapp.study.track import Track, tracks_of, where_most_are
from tests.banks import moon_bank


def slot(name, value):
    return Slot(name, parse_edtf(value) if isinstance(value, str) else value, "When?")


def fact(name, *slots, section="Lead", **others):
    source = (Place(section, 1, 1),) if section else ()
    made = {one.name: one for one in slots}
    text = others.pop("text", "It happened on {date}.")
    return Fact(name, text, made, source, **others)


def dated(name, edtf, **others):
    return fact(name, slot("date", edtf), **others)


def bank(*facts, entities=()):
    entities = {one.id: one for one in entities}
    return replace(moon_bank(), id="b", facts={one.id: one for one in facts}, entities=entities)


def event(edtf, **others):
    return events_of(bank(dated("one", edtf, **others)))[0]


def ordinal(year, month=1, day=1):
    return date(year, month, day).toordinal()


def test_a_fact_without_a_date_is_no_event():
    assert events_of(bank(fact("a", slot("what", PhraseValue("something"))))) == []


def test_events_come_in_their_order_of_time_whatever_the_order_of_the_facts():
    events = events_of(bank(dated("late", "2017"), dated("day", "2014-06-10"), dated("month", "2014-06")))
    assert [one.fact for one in events] == ["month", "day", "late"]


def test_an_event_reaches_from_its_first_day_to_the_day_after_its_last():
    assert (event("2014-02").begin, event("2014-02").end) == (ordinal(2014, 2), ordinal(2014, 3))


@pytest.mark.parametrize(
    ("edtf", "is_day", "lasted"),
    [
        ("2014-06-10", True, False),
        ("2014-06-10~", False, False),
        ("2014-06", False, False),
        ("2014-06-10/2014-06-12", False, True),
        ("[2014..2015]", False, False),
    ],
)
def test_only_a_day_that_is_known_is_a_day_and_only_a_span_lasted(edtf, is_day, lasted):
    assert (event(edtf).is_day, event(edtf).lasted) == (is_day, lasted)


def test_about_a_month_reaches_into_the_months_beside_it():
    begin, end = event("2014-06~").reach
    assert ordinal(2014, 5) < begin < ordinal(2014, 6)
    assert ordinal(2014, 7) < end <= ordinal(2014, 8)


def test_a_part_of_a_month_is_as_long_as_that_part():
    early = fact("a", Slot("date", parse_edtf("2014-06", Part.EARLY), "When?"))
    (one,) = events_of(bank(early))
    assert (one.begin, one.end) == (ordinal(2014, 6, 1), ordinal(2014, 6, 11))


def test_a_given_date_makes_an_event_that_carries_all_answers():
    given = fact(
        "a", slot("what", PhraseValue("x")), given={"when": parse_edtf("2014"), "n": NumberValue(1, 1)}
    )
    (one,) = events_of(bank(given))
    assert one.cards == (CardId("b", "a", "what"),)


def test_a_fact_of_two_dates_is_two_events_and_each_answer_belongs_to_one():
    two = fact("a", slot("end", "2017"), slot("what", PhraseValue("x")), slot("start", "2013"))
    first, second = events_of(bank(two))
    assert [card.slot for card in first.cards] == ["start", "what"]
    assert [card.slot for card in second.cards] == ["end"]


def test_a_disputed_fact_is_an_event_without_an_answer_to_learn():
    one = event("2014", status=Status.DISPUTED)
    assert one.disputed
    assert one.cards == ()


def test_an_event_is_called_by_its_label():
    one = dated("a", "2014", label="The beginning")
    assert name_of(bank(one), one) == "The beginning"


def test_without_a_label_it_is_called_by_its_sentence_without_the_date():
    one = fact(
        "a", slot("date", "2014"), slot("who", EntityValue("x")), text="In {date} the {who} met at {nowhere}."
    )
    assert (
        name_of(bank(one, entities=[Entity("x", "Council", Kind.GROUP)]), one) == "In … the Council met at …"
    )


def test_a_long_sentence_is_cut_at_a_word():
    one = dated("a", "2014", text="It is said that " + "a very long time " * 9 + "passed, {date}.")
    name = name_of(bank(one), one)
    assert name.endswith("time a …")
    assert len(name) < 75


IRAQ = Entity("iraq", "Iraq", Kind.COUNTRY, part_of=("east",), iso="IQ")
YEMEN = Entity("yemen", "Yemen", Kind.COUNTRY, part_of=("east",), iso="YE")
STATES = Entity("us", "United States", Kind.COUNTRY, iso="US")
EAST = Entity("east", "Middle East", Kind.PLACE, outside=True)
NORTH = Entity("north", "northern Iraq", Kind.PLACE, part_of=("iraq",))
GAZA = Entity("strip", "Gaza Strip", Kind.PLACE, aliases=("Gaza",))
BAND = Entity("band", "Band in Yemen", Kind.GROUP, part_of=("yemen", "band"))
ALL = (IRAQ, YEMEN, STATES, EAST, NORTH, GAZA, BAND)


def theatres(*facts):
    made = bank(*facts, entities=ALL)
    events = events_of(made)
    lanes = by_theatre(made, events)
    return {one.fact: lanes.names[lane] for one, lane in zip(events, lanes.of, strict=True)}


PLACED = dated("placed", "2014", about=("north",))


def test_a_fact_lies_in_the_country_of_the_place_that_it_speaks_of():
    assert theatres(PLACED) == {"placed": "Iraq"}


def test_a_country_that_only_acts_is_no_theatre():
    found = theatres(PLACED, dated("a", "2014", about=("us", "iraq")), dated("b", "2015", about=("us",)))
    assert found["a"] == "Iraq"
    assert found["b"] == OTHER


def test_a_country_that_a_section_is_named_after_is_a_theatre_and_takes_what_names_no_other():
    found = theatres(
        dated("a", "2014", section="Yemen/Strikes", given={"by": EntityValue("us")}),
        dated("b", "2015", section="Gaza"),
        dated("c", "2016", section="Gaza", about=("band",)),
    )
    assert found == {"a": "Yemen", "b": "Gaza Strip", "c": "Yemen"}


def test_a_fact_of_two_theatres_lies_in_that_of_its_section_else_with_the_others():
    both = fact("both", slot("date", "2014"), slot("where", EntitiesValue(("north", "yemen"))))
    assert theatres(PLACED, both, dated("y", "2014", section="Yemen"))["both"] == OTHER
    in_yemen = replace(both, source=(Place("Yemen", 1, 1),))
    assert theatres(PLACED, in_yemen)["both"] == "Yemen"


def test_an_entity_that_the_bank_lacks_places_nothing():
    assert theatres(dated("a", "2014", about=("nobody",))) == {"a": OTHER}


def test_sections_are_lanes_in_the_order_of_the_bank_and_a_fact_without_one_is_with_the_others():
    made = bank(
        dated("a", "2016", section="Second/Part"),
        dated("b", "2014", section="First"),
        dated("c", "2015", section=""),
    )
    lanes = by_section(made, events_of(made))
    assert lanes.names == ("Second", "First", OTHER)
    assert lanes.of == (1, 2, 0)


def test_of_many_sections_those_with_fewest_events_are_put_together():
    names = [f"S{number}" for number in range(12)]
    facts = [dated(f"{name}-{year}", str(year), section=name) for name in names for year in (2014, 2015)]
    made = bank(dated("x", "2016", section="S11"), *facts)
    lanes = by_section(made, events_of(made))
    assert len(lanes.names) == 9
    assert lanes.names[0] == "S11"
    assert lanes.names[-1] == OTHER


def test_a_bank_without_dates_has_no_lanes():
    assert by_section(bank(), []).names == ()


def test_the_shipped_way_from_a_bank_to_its_lanes_loses_no_event():
    made = moon_bank()
    events = events_of(made)
    tracks = tracks_of(events, by_section(made, events))
    assert sorted(one.fact for _, track in tracks for one in track.events) == sorted(
        one.fact for one in events
    )


DATES = ("1990/2020", "2014", "2014-06", "2014-06-10", "2014-06-11", "2015", "2016-02-29")
TRACK = Track(events_of(bank(*(dated(edtf, edtf) for edtf in DATES))))
SPANS = [
    (ordinal(2014, 6, 10), ordinal(2014, 6, 11)),
    (ordinal(2014, 6, 10) + 0.5, ordinal(2014, 6, 10) + 0.6),
    (ordinal(2000), ordinal(2001)),
    (ordinal(1980), ordinal(1981)),
    (ordinal(2030), ordinal(2031)),
    (ordinal(1900), ordinal(2100)),
    (ordinal(2014, 12, 31), ordinal(2015, 1, 1)),
]


@pytest.mark.parametrize("span", SPANS)
def test_a_track_finds_just_the_events_that_reach_into_a_span(span):
    begin, end = span
    wanted = [place for place, one in enumerate(TRACK.events) if one.begin < end and one.end > begin]
    assert TRACK.between(begin, end) == wanted
    assert TRACK.count(begin, end) == len(wanted)
    assert TRACK.answers(begin, end) == sum(len(TRACK.events[place].cards) for place in wanted)


def test_a_track_says_what_begins_in_a_span_and_what_lies_outside_it():
    begin, end = ordinal(2014, 6), ordinal(2015)
    assert TRACK.beginning(begin, end) == 3
    assert TRACK.before(begin) == 0
    assert TRACK.before(ordinal(2015)) == 4
    assert TRACK.after(end) == 2


def test_a_track_knows_the_event_nearest_to_a_day():
    assert TRACK.events[TRACK.nearest(ordinal(2016))].fact == "2016-02-29"
    assert TRACK.events[TRACK.nearest(ordinal(1900))].fact == "1990/2020"
    assert TRACK.events[TRACK.nearest(ordinal(2100))].fact == "2016-02-29"


def test_an_empty_track_has_nothing_and_no_end():
    empty = Track([])
    assert (empty.nearest(0), empty.last, empty.count(0, 9), empty.between(0, 9)) == (None, 0, 0, [])


def test_most_events_lie_in_the_shortest_stretch_that_holds_so_many():
    events = events_of(bank(*(dated(f"f{year}", str(year)) for year in (1900, 2014, 2015, 2016, 2017))))
    assert where_most_are(events) == (ordinal(2014), ordinal(2018))
    assert where_most_are([]) == (0, 1)
