"""Typing, marking and choosing, as changes of a fact's table."""

import pytest

from studyapp.facts.drafts import draft_of
from studyapp.gui import draft_changes as changes
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.sentence_marks import Sentence
from tests.banks import moon_bank


@pytest.fixture(scope="module")
def bank():
    return moon_bank()


@pytest.fixture(scope="module")
def finder(bank):
    return NameFinder(bank)


@pytest.fixture
def landing(bank):
    return draft_of(bank.facts["first-landing"]).table


def typed(table, finder, old, new):
    """The fact after these words of its sentence were typed over."""
    was = changes.shown(table, finder)
    start = was.text.index(old)
    return changes.retyped(table, was, was.edited(start, start + len(old), new), finder)


def test_a_fact_is_shown_as_it_is_explained(landing, finder):
    shown = changes.shown(landing, finder)
    assert shown.text == "On 20 July 1969 two astronauts landed in the Mare Tranquillitatis."
    assert shown.written == landing["text"]


def test_showing_and_writing_every_fact_again_changes_nothing(bank, finder):
    for fact in bank.facts.values():
        table = draft_of(fact).table
        shown = changes.shown(table, finder)
        assert changes.retyped(table, shown, shown, finder) == table


def test_typing_in_a_date_changes_its_day(landing, finder):
    after = typed(landing, finder, "20 July", "21 July")
    assert after["slot"]["date"]["date"] == "1969-07-21"
    assert after["text"] == landing["text"]


def test_a_date_that_is_half_typed_is_kept_as_it_stands(landing, finder):
    after = typed(landing, finder, "20 July 1969", "20 Ju")
    assert after["slot"]["date"]["date"] == "20 Ju"
    assert changes.shown(after, finder).text.startswith("On 20 Ju two")


@pytest.mark.parametrize("words", ["20 July 1969In", "20 July 1969 and", "Then 20 July 1969"])
def test_words_typed_beside_a_date_inside_its_mark_are_not_lost(landing, finder, words):
    after = typed(landing, finder, "20 July 1969", words)
    assert changes.shown(after, finder).text.startswith(f"On {words} two")


def test_typing_another_name_means_another_entity_and_an_unknown_one_none(landing, finder):
    after = typed(landing, finder, "Mare Tranquillitatis", "Ocean of Storms")
    assert after["slot"]["place"]["entity"] == "oceanus-procellarum"
    unknown = typed(landing, finder, "Mare Tranquillitatis", "Sea of Nowhere")
    assert unknown["slot"]["place"]["entity"] == "Sea of Nowhere"
    assert "Sea of Nowhere" in changes.shown(unknown, finder).text


def test_typing_beside_the_answers_changes_the_words_only(landing, finder):
    after = typed(landing, finder, "two astronauts", "two people")
    assert after == {**landing, "text": "On {date} two people landed in the {place}."}


def test_an_answer_that_is_deleted_with_the_words_around_it_is_gone(landing, finder):
    after = typed(landing, finder, "On 20 July 1969 two", "Two")
    assert after["text"] == "Two astronauts landed in the {place}."
    assert list(after["slot"]) == ["place"]


@pytest.mark.parametrize(
    ("words", "name", "slot"),
    [
        ("20 July 1969", "date", {"date": "1969-07-20"}),
        ("1969", "date", {"date": "1969"}),
        ("Buzz Aldrin", "person", {"entity": "aldrin"}),
        ("the Sea of Tranquillity", "place", {"entity": "mare-tranquillitatis"}),
        ("Armstrong and Aldrin", "list", {"entities": ["armstrong", "aldrin"], "closed": True}),
        ("500 million", "count", {"number": 500_000_000, "bound": "over", "unit": "people"}),
        ("in a vacuum", "phrase", {"phrase": "in a vacuum"}),
    ],
)
def test_marked_words_become_an_answer_of_the_kind_they_look_like(bank, finder, words, name, slot):
    text = f"It was seen by more than {words} peoples." if "million" in words else f"It was {words} then."
    start = text.index(words)
    if "unit" in slot:
        slot = {**slot, "unit": "peoples"}
    table, found = changes.with_mark({"text": text}, Sentence(text), start, start + len(words), finder)
    assert found == name
    assert table["slot"][name] == slot
    assert table["text"] == text.replace(words, f"{{{name}}}")


def test_a_second_answer_of_a_kind_has_a_name_of_its_own(landing, finder):
    shown = changes.shown(landing, finder)
    start = shown.text.index("two")
    table, name = changes.with_mark(landing, shown, start, start + 3, finder)
    assert name == "count"
    shown = changes.shown(table, finder)
    start = shown.text.index("astronauts")
    table, name = changes.with_mark(table, shown, start, start + 10, finder)
    shown = changes.shown(table, finder)
    start = shown.text.index("landed")
    table, name = changes.with_mark(table, shown, start, start + 6, finder)
    assert name == "phrase-2"
    assert table["text"] == "On {date} {count} {phrase} {phrase-2} in the {place}."


def test_an_unmarked_answer_stays_as_plain_words(landing, finder):
    after = changes.without_mark(landing, changes.shown(landing, finder), "date")
    assert after["text"] == "On 20 July 1969 two astronauts landed in the {place}."
    assert list(after["slot"]) == ["place"]


def test_a_bound_that_is_deleted_from_the_words_is_deleted(bank, finder):
    table = {
        "text": "It had {n}.",
        "slot": {"n": {"number": 9000, "bound": "over", "unit": "men", "ask": "?"}},
    }
    assert changes.shown(table, finder).text == "It had over 9,000 men."
    after = typed(table, finder, "over 9,000 men", "8,000")
    assert after["slot"]["n"] == {"number": 8000, "ask": "?"}
    kept = {"text": "It had over {n} men.", "slot": table["slot"]}
    after = typed(kept, finder, "9,000", "8,000")
    assert after["slot"]["n"] == {"number": 8000, "bound": "over", "unit": "men", "ask": "?"}


def test_a_date_stays_about_where_the_sentence_says_so(bank, finder):
    table = {"text": "It began about {d}.", "slot": {"d": {"date": "1969-07~"}}}
    assert typed(table, finder, "July", "June")["slot"]["d"] == {"date": "1969-06~"}


def test_an_answer_becomes_another_kind_with_its_words_read_anew(bank, finder):
    assert changes.in_kind({"phrase": "1969", "ask": "?"}, "date", finder) == {
        "date": "1969",
        "ask": "?",
    }
    assert changes.in_kind({"entity": "aldrin"}, "phrase", finder) == {"phrase": "Buzz Aldrin"}
    assert changes.in_kind({"entity": "aldrin"}, "entities", finder) == {
        "entities": ["aldrin"],
        "closed": True,
    }


def test_values_are_put_below_keys_and_what_is_empty_is_left_out():
    table = changes.with_value({"text": "A"}, ["according_to", "verb"], "estimated")
    assert table == {"text": "A", "according_to": {"verb": "estimated"}}
    assert changes.value_at(table, ["according_to", "verb"]) == "estimated"
    assert changes.value_at(table, ["slot", "x", "ask"]) is None
    assert changes.with_value(table, ["according_to", "verb"], "") == {"text": "A"}


def test_names_are_completed_from_any_of_their_words(finder):
    assert finder.completions("tranq") == ["Mare Tranquillitatis"]
    assert finder.completions("al") == ["Alan Bean", "Alan Shepard", "Buzz Aldrin"]
    assert finder.completions(" ") == []
    assert finder.in_sentence("united-states") == "the United States"
    assert finder.in_sentence("Nobody") == "Nobody"
