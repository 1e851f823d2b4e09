"""Facts are found by their words, whose they are and how well they are known; in a kept bank, an edited one and one in memory."""

import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank, Status
from studyapp.facts.overlay import with_entity, with_fact, without_fact
from studyapp.facts.values import EntitiesValue
from studyapp.storage import found
from studyapp.storage.finding import Counts, FactFinder, FactQuery, matched
from studyapp.storage.kept import KeptMapping
from tests.banks import moon_bank, moon_files
from tests.storage.kept_banks import damage, kept_bank

ALL = list(moon_bank().facts)


@pytest.fixture(params=["kept", "in memory", "edited"])
def bank(request: pytest.FixtureRequest, tmp_path: Path) -> Bank:
    """The Moon bank; edited, so that one fact and one entity of it are laid over others."""
    if request.param == "in memory":
        return moon_bank()
    if request.param == "kept":
        return kept_bank(tmp_path)
    texts = {
        name: text.replace("because it is flat", "by lot").replace(
            'name = "Neil Armstrong"', 'name = "Neil A"'
        )
        for name, text in moon_files().items()
    }
    edited = kept_bank(tmp_path, texts)
    for name in ("first-landing", "audience"):
        edited = with_fact(edited, moon_bank().facts[name])
    return with_entity(edited, moon_bank().entities["armstrong"])


def find(bank: Bank, words: str = "", **rest: object) -> list[str]:
    return list(FactFinder(bank).find(FactQuery(words, **rest)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("vacuum", ["samples"]),  # in an answer
        ("VACUUM Samples", ["samples"]),
        ("two astronauts", ["first-landing", "second-landing"]),
        ("astronauts next", ["second-landing"]),  # in any order
        ("plate dollars", ["motto"]),
        ("flat", ["first-landing"]),  # in the reason
        ("opening", ["samples"]),  # in the label
        ("20 July 1969", ["first-landing"]),  # a date as it is read
        ("600 thousand", []),
        ("daily courier", ["audience"]),  # who reports it
        ("according broadcasting", ["audience"]),
        ("apollo 14", ["third-landing"]),  # what is given
        ("apollo 11", ["first-landing", "crew", "audience", "audience-of-the-agency"]),
        ("edwin", ["crew"]),  # another name of who answers
        ("tranquility", ["first-landing"]),
        ("neil armstrong", ["crew", "walk"]),
        ("unattributed account", ["believed"]),
        ("astro", ["first-landing", "second-landing"]),  # as a word begins
        ("astro landed", []),  # but only the last one
        ("landed astro", ["first-landing", "second-landing"]),
        ("samples samples", ["samples"]),
        ("nothing of the sort", []),
    ],
)
def test_all_words_are_looked_for_the_last_one_as_it_begins(bank: Bank, words: str, facts: list[str]) -> None:
    assert find(bank, words) == facts


@pytest.mark.parametrize("words", ["", "   ", "…", "“”", "-", "🚀", "*", "__", "\x00", "'"])
def test_what_holds_no_word_asks_for_nothing(bank: Bank, words: str) -> None:
    assert find(bank, words) == ALL


@pytest.mark.parametrize(
    "words",
    [
        '"vacuum"',
        "vacuum*",
        "^vacuum",
        "(vacuum",
        "vacuum)",
        "words:vacuum samples",
        "vacuum -samples",
        "+vacuum",
        "vacuum; DROP TABLE facts; --",
        "vacuum\x00",
        "vacuum 🚀",
        "NEAR(vacuum samples, 2)",
        "NOT vacuum",
        "vacuum AND",
        "vacuum OR samples",
        '"" vacuum',
        "'vacuum",
        "{vacuum}",
        "vacuum\\",
        "%vacuum_",
        "\ud800vacuum",
        "vacuum " * 500,
        "𞤀𞤁 vacuum",
    ],
)
def test_odd_characters_are_text_and_never_break_a_search(bank: Bank, words: str) -> None:
    assert set(find(bank, words)) <= {"samples"}


def test_a_chance_query_never_breaks_a_search() -> None:
    chance, bank = random.Random(5), moon_bank()
    letters = "\"*^:()-+{}[]\\'’~ANDORNOTNEAR ,.%_\t\n\x00\u0301éß½²ﬁ漢字🚀\ud800\U0010ffff vacuum"
    for _ in range(300):
        words = "".join(chance.choices(letters, k=chance.randrange(12)))
        assert isinstance(find(bank, words), list)
        matched(words, words)


def bank_saying(text: str) -> Bank:
    bank = moon_bank()
    fact = bank.facts["first-words"]
    return with_fact(bank, replace(fact, text=text, caution="", conflicts=()))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le château de Gisèle", "chateau gisele"),
        ("A chateau", "CHÂTEAU"),
        ("A cafe\u0301 there", "café there"),
        ("Dr. Straße", "strasse"),
        ("Al-Shabaab came", "al shabaab"),
        ("Al-Shabaab came", "shabaab"),
        ("Al Shabaab came", "al-shabaab came"),
        ("The Qur’an was read", "quran"),
        ("The Qur’an was read", "Qur'an read"),
        ("The Quran was read", "quran"),
        ("ISIL’s last town", "isil last"),
        ("the U.S. said", "U.S."),
        ("İstanbul fell", "istanbul"),
        ("ﬁnally done", "finally"),
        ("漢字 stands here", "漢"),
    ],
)
def test_marks_case_and_hyphens_do_not_matter(text: str, words: str) -> None:
    assert find(bank_saying(text), words) == ["first-words"]
    assert matched(words, text)


def test_facts_are_found_by_section_status_kind_and_entity(bank: Bank) -> None:
    assert find(bank, sections=frozenset(["Lead/Crews", "Return"])) == [
        *("crew", "second-crew", "samples", "motto", "first-words")
    ]
    assert find(bank, statuses=frozenset([Status.DISPUTED])) == ["first-words"]
    assert find(bank, kinds=frozenset(["entities"])) == ["crew", "second-crew"]
    assert find(bank, kinds=frozenset(["phrase", "entities"])) == ["crew", "second-crew", "samples", "motto"]
    assert find(bank, entity="armstrong") == ["crew", "walk"]
    assert find(bank, entity="apollo-14") == ["third-landing"]
    assert find(bank, entity="daily-courier") == ["audience"]
    assert find(bank, entity="no-such-thing") == []
    assert find(bank, kinds=frozenset(["no such kind"])) == []
    assert (
        find(bank, "landed", kinds=frozenset(["entity"]), sections=frozenset(["Lead"]), entity="moon") == []
    )
    assert find(bank, "landed", kinds=frozenset(["entity"]), entity="apollo-12") == ["second-landing"]


def test_choices_are_counted_with_the_other_filters_as_they_are(bank: Bank) -> None:
    finder = FactFinder(bank)
    every = finder.counts(FactQuery())
    assert every == Counts(
        {"Lead": 4, "Lead/Crews": 2, "Broadcast": 3, "Return": 3},
        {Status.STATED: 8, Status.ATTRIBUTED: 3, Status.DISPUTED: 1},
        {"date": 6, "number": 4, "entity": 4, "entities": 2, "phrase": 2},
    )
    assert list(every.sections) == ["Lead", "Lead/Crews", "Broadcast", "Return"]
    query = FactQuery("first", sections=frozenset(["Lead"]), statuses=frozenset([Status.STATED]))
    counted = finder.counts(query)
    assert counted.statuses == {Status.STATED: 2}
    assert counted.kinds == {"date": 1, "number": 1, "entity": 2}
    assert counted.sections == {
        section: len(FactFinder(bank).find(replace(query, sections=frozenset([section]))))
        for section in counted.sections
    }


def test_letters_are_completed_to_entities_those_in_most_facts_first(bank: Bank) -> None:
    finder = FactFinder(bank)
    assert list(finder.complete("apollo"))[:1] == ["apollo-11"]
    assert set(finder.complete("apollo")) == {"apollo-11", "apollo-12", "apollo-14"}
    assert finder.complete("storms") == ["oceanus-procellarum"]  # by another name
    assert finder.complete("NEIL arm") == ["armstrong"]
    assert finder.complete("cernan") == []  # no fact speaks of him
    assert finder.complete("  ") == []


def test_no_more_than_twenty_are_offered() -> None:
    named = tuple(f"apollo-{number}" for number in range(20, 50))
    bank = moon_bank()
    for number, name in enumerate(named):
        bank = with_entity(bank, replace(bank.entities["apollo-11"], id=name, name=f"Apollo {number}"))
    crew = bank.facts["crew"]
    many = replace(crew.slots["crew"], value=EntitiesValue(named))
    bank = with_fact(bank, replace(crew, slots={"crew": many}))
    assert len(FactFinder(bank).complete("apollo")) == 20


def test_an_edit_is_found_by_its_new_words_only(tmp_path: Path) -> None:
    bank = kept_bank(tmp_path)
    fact = bank.facts["walk"]
    bank = with_fact(bank, replace(fact, label="A stroll", text=fact.text.replace("outside", "out")))
    assert find(bank, "stroll") == ["walk"]
    assert find(bank, "outside") == []
    assert find(bank, "brought back") == ["walk"]
    bank = without_fact(with_fact(bank, replace(fact, id="own")), "crew")
    assert find(bank, "brought back") == ["walk", "own"]
    assert find(bank) == list(bank.facts)
    assert find(bank, entity="collins") == []
    assert list(FactFinder(bank).states()) == list(bank.facts)
    assert sum(FactFinder(bank).counts(FactQuery()).sections.values()) == len(bank.facts)


def test_an_entity_of_another_name_is_found_by_that_name(tmp_path: Path) -> None:
    bank = kept_bank(tmp_path)
    bank = with_entity(bank, replace(bank.entities["armstrong"], name="Somebody Else", aliases=()))
    assert find(bank, "somebody") == ["crew", "walk"]
    assert find(bank, "neil") == []
    assert FactFinder(bank).complete("somebody") == ["armstrong"]
    assert FactFinder(bank).complete("neil") == []


def test_what_was_found_is_read_as_far_as_it_is_looked_at(
    bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found, "_AT_ONCE", 2)
    ids = FactFinder(bank).find(FactQuery("landing"))
    whole = list(ids)
    assert len(ids) == len(whole) > 4
    assert (ids[0], ids[-1], list(ids[1:3])) == (whole[0], whole[-1], whole[1:3])
    assert (ids == whole, ids == whole[1:], ids == 3, repr(ids)) == (True, False, False, repr(whole))
    with pytest.raises(IndexError):
        ids[len(whole)]


@pytest.mark.parametrize("lost", ["facts", "fact_words", "entities", "mentions", "about", "entity_words"])
def test_a_damaged_file_is_looked_through_in_memory(tmp_path: Path, lost: str) -> None:
    bank = kept_bank(tmp_path)
    damage(tmp_path, f"DROP TABLE {lost}")
    assert find(bank, "vacuum", entity="") == ["samples"]
    assert find(bank, entity="collins") == ["crew"]
    assert FactFinder(bank).complete("collins") == ["collins"]


def test_damage_after_a_search_leaves_what_was_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = kept_bank(tmp_path)
    bank = with_fact(kept, replace(kept.facts["first-landing"], id="own"))
    ids = FactFinder(bank).find(FactQuery("landed"))
    assert isinstance(kept.facts, KeptMapping)
    monkeypatch.setattr(kept.facts.kept.content, "rows", _damaged)
    assert list(ids) == ["first-landing", "second-landing", "third-landing", "own"]


def _damaged(*_: object) -> list[object]:
    raise sqlite3.DatabaseError("database disk image is malformed")
