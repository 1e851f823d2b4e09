"""One table of a file is changed and every other letter stays."""

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.facts.drafts import draft_of
from studyapp.facts.faults import StudyError
from studyapp.storage.bank_text import drop_table, put_keys, put_table
from tests.banks import moon_bank, moon_files

FILE = """\
# What a teacher wrote above all.
[[fact]]
id = "one"   # stays
text = "One is {a}."  # a sentence
slot.a = { phrase = "[[fact]]", ask = "What?" }  # checked twice

# About the second.
[[fact]]
id = "two"
text = \"\"\"
[[fact]]
{b} is two.\"\"\"
[fact.slot.b]
phrase = "b"
ask = "Which?"
# The end.
"""
ONE: dict[str, Any] = {
    "id": "one",
    "text": "One is {a}.",
    "slot": {"a": {"phrase": "[[fact]]", "ask": "What?"}},
}


def test_a_value_is_changed_and_the_comments_stay() -> None:
    text = put_table(FILE, "fact", {**ONE, "text": "One was {a}."})
    assert text == FILE.replace("One is", "One was")


def test_what_is_new_stands_below_and_what_is_gone_is_gone() -> None:
    slots = {"c": {"phrase": "c", "ask": "What?"}}
    text = put_table(FILE, "fact", {"id": "one", "text": "One is {c}.", "because": "So.", "slot": slots})
    assert tomllib.loads(text)["fact"][0]["slot"] == slots
    assert tomllib.loads(text)["fact"][1] == tomllib.loads(FILE)["fact"][1]
    head, tail = text.split("# About the second.")
    assert tail == FILE.split("# About the second.")[1]
    assert head.startswith("# What a teacher wrote above all.")
    assert 'because = "So."' in head
    assert 'id = "one"   # stays' in head


def test_a_slot_in_a_table_of_its_own_can_be_changed() -> None:
    wanted = {"id": "two", "text": "{b} was two.", "slot": {"b": {"phrase": "B", "ask": "Which?"}}}
    text = put_table(FILE, "fact", wanted)
    assert tomllib.loads(text)["fact"][1] == wanted
    assert text.startswith(FILE[: FILE.index('[[fact]]\nid = "two"')])
    assert text.endswith("# The end.\n")


def test_a_new_table_stands_at_the_end() -> None:
    text = put_table(FILE, "fact", {**ONE, "id": "three"})
    assert text.startswith(FILE)
    assert text.endswith(
        '\n\n[[fact]]\nid = "three"\ntext = "One is {a}."\nslot.a = { phrase = "[[fact]]", ask = "What?" }\n'
    )
    assert put_table("", "fact", ONE).startswith("[[fact]]\n")


def test_a_table_is_taken_out() -> None:
    text = drop_table(FILE, "fact", "one")
    assert text == FILE.replace(FILE[FILE.index("[[fact]]") : FILE.index("# About")], "")
    assert drop_table(text, "fact", "one") == text


def test_a_key_of_the_head_is_changed() -> None:
    head = moon_files()["bank.toml"]
    text = put_keys(head, {"title": "Landings", "facts": ["landings.toml", "added.toml"]})
    assert tomllib.loads(text)["title"] == "Landings"
    assert tomllib.loads(text)["source"] == tomllib.loads(head)["source"]


def test_what_cannot_be_changed_in_place_is_refused() -> None:
    with pytest.raises(StudyError, match="Nothing was changed"):
        put_table('fact = [{ id = "one" }]\n', "fact", ONE)
    with pytest.raises(StudyError, match="no TOML any more"):
        put_table("[[fact", "fact", ONE)


def test_a_table_that_is_written_unlike_all_others_is_written_anew() -> None:
    text = put_table('[[fact]]\nid = "one"\nslot = { a = { phrase = "a" } }\n', "fact", ONE)
    assert tomllib.loads(text)["fact"] == [ONE]


VALUES = st.recursive(
    st.text(max_size=8).filter(lambda text: text.isascii() or text.isprintable())
    | st.integers(-(10**6), 10**6)
    | st.booleans()
    | st.floats(-1e6, 1e6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abc"), inner, max_size=2),
    max_leaves=4,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_is_written_is_read_back_and_nothing_else_changes(data: st.DataObject) -> None:
    files = moon_files()
    fact = data.draw(st.sampled_from(list(moon_bank().facts.values())))
    text = files[fact.file]
    table: dict[str, Any] = {"id": fact.id, **draft_of(fact).table}
    for key in data.draw(st.lists(st.sampled_from([*table, "because", "odd key"]), max_size=3)):
        if key not in {"id", "slot"}:
            table[key] = data.draw(VALUES)
    slots = dict(table.get("slot", {}))
    for name in data.draw(st.lists(st.sampled_from(["date", "new", "words"]), max_size=2)):
        slots[name] = data.draw(st.dictionaries(st.sampled_from("abc"), VALUES, max_size=2))
    table["slot"] = slots
    changed = put_table(text, "fact", table)
    wanted = [table if one["id"] == fact.id else one for one in tomllib.loads(text)["fact"]]
    if not slots:
        del table["slot"]
    assert tomllib.loads(changed)["fact"] == wanted


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85"])
def test_signs_that_end_a_line_elsewhere_move_no_other_table(sign: str) -> None:
    text = put_table("", "fact", {"id": "one", "text": f"On{sign}e."})
    for name in ("two", "three"):
        text = put_table(text, "fact", {"id": name, "text": f"{name}."})
    changed = put_table(text, "fact", {"id": "two", "text": "Second."})
    assert changed == text.replace("two.", "Second.")
    assert [one["id"] for one in tomllib.loads(drop_table(changed, "fact", "two"))["fact"]] == [
        "one",
        "three",
    ]
