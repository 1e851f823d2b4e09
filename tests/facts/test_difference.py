"""Two versions of the Moon bank, compared by fact and card."""

from dataclasses import replace

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.difference import Aspect, Difference, FactChange, compare
from studyapp.facts.ids import CardId
from studyapp.facts.keys import NewKey
from studyapp.facts.reader import read_bank
from tests.banks import moon_bank, moon_files

MOON = moon_bank()
DATE = CardId("moon", "first-landing", "date")
PLACE = CardId("moon", "first-landing", "place")


def version(*changes: tuple[str, str]) -> Bank:
    """The Moon bank with some texts replaced in all its files, each of them once."""
    files = moon_files()
    for old, new in changes:
        assert sum(text.count(old) for text in files.values()) == 1, old
        files = {name: text.replace(old, new) for name, text in files.items()}
    return read_bank("moon", files)


def difference(*changes: tuple[str, str]) -> Difference:
    return compare(MOON, version(*changes))


def only_change(*changes: tuple[str, str]) -> FactChange:
    """The one fact that differs, when nothing else does."""
    found = difference(*changes)
    assert (found.added, found.gone, found.entities) == ((), (), ())
    (change,) = found.changed
    return change


def test_a_version_does_not_differ_from_itself() -> None:
    assert compare(MOON, moon_bank()).is_none
    assert not difference(('"1969-07-20"', '"1969-07-21"')).is_none


def test_another_bank_is_no_version() -> None:
    with pytest.raises(ValueError, match="two banks"):
        compare(MOON, replace(MOON, id="mars"))


def test_another_key_is_told_with_both_values() -> None:
    change = only_change(('"1969-07-20"', '"1969-07-21"'))
    assert change.aspects == {Aspect.KEY}
    assert change.keys == (NewKey(DATE, '{"date": "1969-07-20"}', '{"date": "1969-07-21"}'),)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("On {date} two astronauts landed", "On {date} two people landed"),
        ("Where on the Moon did the first astronauts land?", "Where did the first astronauts land?"),
        ("The site had been chosen because it is flat.", "The site is flat."),
        ('label = "The first landing on the Moon"', 'label = "The landing of Apollo 11"'),
    ],
)
def test_other_words_are_only_wording(old: str, new: str) -> None:
    change = only_change((old, new))
    assert change.aspects == {Aspect.WORDING}
    assert (change.old.id, change.new.id) == ("first-landing", "first-landing")
    assert not change.keys


def test_another_spelling_of_a_phrase_is_wording() -> None:
    assert only_change(('"in a vacuum chamber"', '"in a Vacuum-Chamber"')).aspects == {Aspect.WORDING}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('accept = ["under vacuum"]', 'accept = ["in vacuo"]'),
        ('"in a clean room"', '"in a garage"'),
        ("tolerance = 2", "tolerance = 5"),
        ("closed = true, ", ""),
        (', also_true = ["1969-01"]', ""),
    ],
)
def test_what_is_accepted_or_offered_is_grading(old: str, new: str) -> None:
    assert only_change((old, new)).aspects == {Aspect.GRADING}


@pytest.mark.parametrize(
    ("old", "new", "aspects"),
    [
        ('verb = "estimated"', 'verb = "stated"', {Aspect.CLAIM}),
        ('{ unnamed = "it is believed" }', '{ unnamed = "it is thought" }', {Aspect.CLAIM}),
        ('according_to = { who = ["space-agency"], verb = "stated" }\n', "", {Aspect.CLAIM, Aspect.SLOTS}),
        ('status = "disputed"\n', 'status = "disputed"\nlabel = "The first words"\n', {Aspect.WORDING}),
        ('conflicts = ["walk"]', "", {Aspect.TIES}),
        (
            'about = ["apollo-11"]\nrelation = "crewed-landing"',
            'relation = "crewed-landing"',
            {Aspect.TIES},
        ),
    ],
)
def test_claims_and_ties_are_told_apart(old: str, new: str, aspects: set[Aspect]) -> None:
    assert only_change((old, new)).aspects == aspects


def test_another_speaker_is_another_claim_and_another_key_to_who_says_so() -> None:
    change = only_change(('who = ["space-agency"]', 'who = ["broadcasting-union"]'))
    assert change.aspects == {Aspect.CLAIM, Aspect.KEY}
    assert [(one.card.slot, one.was) for one in change.keys] == [("who", '{"entity": "Space Agency"}')]


def test_a_speaker_who_is_no_longer_asked_for_is_a_card_less_and_the_same_claim() -> None:
    change = only_change(('who = ["space-agency"], verb', 'who = ["space-agency"], asked = false, verb'))
    assert change.aspects == {Aspect.SLOTS}
    assert change.gone == (CardId("moon", "audience-of-the-agency", "who"),)


def test_a_slot_more_is_a_new_card() -> None:
    change = only_change(
        ("{where}, and studied from {span}.", "{where} by {count} people, and studied from {span}."),
        (
            'slot.span = { date = "1969-07-26',
            'slot.count = { number = 12, ask = "How many people opened the samples?" }\nslot.span = { date = "1969-07-26',
        ),
    )
    assert change.aspects == {Aspect.SLOTS, Aspect.WORDING}
    assert change.added == (CardId("moon", "samples", "count"),)


def test_another_place_in_the_source_is_a_move() -> None:
    change = only_change(
        ('section = "Lead", paragraph = 1, sentence = 2', 'section = "Lead", paragraph = 1, sentence = 4')
    )
    assert change.aspects == {Aspect.PLACE}
    assert change.only_moved


def test_another_file_is_a_move_and_another_line_is_nothing() -> None:
    files = moon_files()
    head, mark, motto = files["afterwards.toml"].partition('[[fact]]\nid = "motto"')
    files |= {"afterwards.toml": head, "landings.toml": mark + motto + "\n" + files["landings.toml"]}
    found = compare(MOON, read_bank("moon", files))
    assert [(one.new.id, one.aspects) for one in found.changed] == [
        ("motto", {Aspect.PLACE}),
        ("first-words", {Aspect.PLACE}),
    ]


def test_new_and_gone_facts_are_told() -> None:
    files = moon_files()
    head, _, _ = files["landings.toml"].partition('[[fact]]\nid = "walk"')
    files |= {
        "landings.toml": head,
        "afterwards.toml": files["afterwards.toml"].replace('conflicts = ["walk"]', ""),
    }
    smaller = read_bank("moon", files)
    assert [fact.id for fact in compare(MOON, smaller).gone] == ["walk"]
    assert [fact.id for fact in compare(smaller, MOON).added] == ["walk"]


def test_a_renamed_fact_is_the_same_fact() -> None:
    change = only_change(
        (
            'id = "third-landing"',
            'id = "landing-three"\nwas = ["third-landing#date", "third-landing#place"]',
        )
    )
    assert change.aspects == {Aspect.NAME}
    assert change.only_moved
    assert [(was.slot, now.fact) for was, now in change.renamed] == [
        ("date", "landing-three"),
        ("place", "landing-three"),
    ]


def test_a_fact_renamed_without_a_word_is_gone_and_new() -> None:
    found = difference(('id = "third-landing"', 'id = "landing-three"'))
    assert [fact.id for fact in found.added] == ["landing-three"]
    assert [fact.id for fact in found.gone] == ["third-landing"]


def test_a_card_renamed_alone_leaves_no_card_gone() -> None:
    change = only_change(
        ("the first walk on the Moon last?", "the walk last?"),
        ('id = "second-crew"', 'id = "second-crew"\nwas = ["second-crew#men"]'),
    )
    assert change.new.id == "walk"
    renamed = compare(
        version(("of the second landing were {crew}", "of the second landing were {men}"),
                ('slot.crew = { entities = ["conrad"', 'slot.men = { entities = ["conrad"')),
        version(('id = "second-crew"', 'id = "second-crew"\nwas = ["second-crew#men"]')),
    )  # fmt: skip
    (change,) = renamed.changed
    assert change.aspects == {Aspect.NAME, Aspect.WORDING}
    assert (change.added, change.gone) == ((), ())


def test_a_fact_that_was_split_lives_on_in_both() -> None:
    minutes = 'slot.minutes = { number = 151, unit = "minutes", tolerance = 2, ask = "For how many minutes did the first walk on the Moon last?" }\n'
    outside = (
        '[[fact]]\nid = "outside"\nwas = ["walk#minutes"]\ntext = "He was outside for {minutes} minutes."\n'
    )
    audience = '[[fact]]\nid = "audience"\n'
    split = difference(
        ("{who} was outside for {minutes} minutes and brought", "{who} brought"),
        (minutes, ""),
        (audience, outside + minutes + "\n" + audience),
    )
    assert (split.added, split.gone) == ((), ())
    assert [(one.old.id, one.new.id) for one in split.changed] == [("walk", "walk"), ("walk", "outside")]
    assert all(one.gone == () for one in split.changed)


def test_an_entity_that_is_called_otherwise_is_told_with_the_facts_whose_words_change() -> None:
    found = difference(('name = "Fra Mauro"', 'name = "Fra Mauro Highlands"\naliases = ["Fra Mauro"]'))
    assert [(one.old.name, one.new.name) for one in found.entities] == [("Fra Mauro", "Fra Mauro Highlands")]
    assert [(one.new.id, one.aspects) for one in found.changed] == [("third-landing", {Aspect.WORDING})]


def test_an_entity_that_became_another_thing_is_another_key() -> None:
    found = difference(('name = "Fra Mauro"', 'name = "Copernicus"'))
    assert [(one.new.id, one.aspects) for one in found.changed] == [("third-landing", {Aspect.KEY})]


def test_entities_come_and_go_and_may_move_in_their_file() -> None:
    moved = compare(MOON, version(('[[entity]]\nid = "armstrong"', '\n\n[[entity]]\nid = "armstrong"')))
    assert moved.is_none
    extra = '[[entity]]\nid = "mars"\nname = "Mars"\nkind = "place"\n\n[[entity]]\nid = "armstrong"'
    larger = version(('[[entity]]\nid = "armstrong"', extra))
    (came,) = compare(MOON, larger).entities
    assert (came.old, came.new.name) == (None, "Mars")
    (went,) = compare(larger, MOON).entities
    assert (went.old.name, went.new) == ("Mars", None)
