"""Drilling what was chosen: sections, forms, states, cards, and practice."""

import re

import pytest

from studyapp.storage.database import open_database
from tests.cli.test_drill import kept, without_ids

MISS_THREE = "\n" * 3 + ":quit\n"


def asked(data):
    """The cards that were answered, in order, and whether the answers count."""
    with open_database(data, writing=False) as database:
        return database.rows("SELECT card, counts FROM reviews ORDER BY id")


def cards(data):
    with open_database(data, writing=False) as database:
        return database.rows("SELECT * FROM cards ORDER BY card")


def total(said):
    return int(next(line for line in said.lines if ", under" in line or ", about" in line).split()[0])


def test_only_the_sections_that_were_named(run, moon):
    both = run("drill", moon, "--section", "Broadcast", "--section", "Lead/Crews")
    alone = [run("drill", moon, "--section", name) for name in ("Broadcast", "Lead/Crews")]
    assert total(both) == sum(map(total, alone))
    assert total(both) < total(run("drill", moon))


@pytest.mark.parametrize("limit", [0, 10**20])
def test_a_limit_that_cannot_be_is_refused(run, moon, limit):
    assert run("drill", moon, "--limit", limit).status == 2


def test_an_unknown_section_is_told_with_those_there_are(run, moon):
    said = run("drill", moon, "--section", "Crews")
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "The bank has no section “Crews”. Nothing was changed. "
        "Name one of these: Lead; Lead/Crews; Broadcast; Return.\n"
    )


@pytest.mark.parametrize(
    ("form", "heading"), [("true-false", "True or false."), ("order", "Put in order, earliest first.")]
)
def test_only_the_forms_that_were_named(run, moon, form, heading):
    said = run("drill", moon, "--form", form, typed=":skip\n" * 90)
    headings = re.findall(r"^\d+ of \d+\. (.*)", said.out, re.MULTILINE)
    assert set(headings) == {heading}
    assert len(headings) == 2 * total(said)
    assert run("drill", moon, "--form", "dance").status == 2


def test_cards_that_were_named_come_in_their_order(run, moon, data):
    names = ["moon/walk#who", "moon/believed#when", "moon/first-landing#date"]
    options = [part for name in names for part in ("--card", name)]
    run("drill", moon, *options, typed=MISS_THREE)
    assert [card for card, _ in asked(data)] == names


@pytest.mark.parametrize("name", ["moon/gone#date", "mars/walk#who", "walk", "moon/first-words#words"])
def test_an_unknown_card_is_told(run, moon, name):
    said = run("drill", moon, "--card", name)
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        f"The bank has no card “{name}”. Nothing was changed. "
        "A card is named BANK/FACT#SLOT, as in moon/first-landing#date.\n"
    )


def test_what_was_missed_is_found_again_and_practised(run, moon, data):
    run("drill", moon, "--seed", 1, typed=MISS_THREE)
    before = cards(data)
    said = run("drill", moon, "--which", "forgotten", "--practice", "--seed", 2, typed=MISS_THREE)
    assert said.lines[0] == "Practice: answers do not change your schedule."
    assert total(said) == 3
    assert cards(data) == before
    assert [counts for _, counts in asked(data)] == [1, 1, 1, 0, 0, 0]
    assert {card for card, _ in asked(data)[:3]} == {card for card, _ in asked(data)[3:]}
    assert run("doctor").status == 0


def test_undo_in_practice_leaves_the_cards_too(run, moon, data):
    run("drill", moon, "--seed", 1, typed=MISS_THREE)
    before = cards(data)
    run("drill", moon, "--which", "learnt", "--practice", typed="\n:undo\n:undo\n\n:quit\n")
    assert cards(data) == before
    assert run("doctor").status == 0


def test_several_states_are_added_up(run, moon):
    every = total(run("drill", moon))
    run("drill", moon, "--seed", 1, typed=MISS_THREE)
    assert total(run("drill", moon, "--which", "unseen")) == every - 3
    assert total(run("drill", moon, "--which", "unseen", "--which", "learnt")) == every
    assert total(run("drill", moon, "--practice")) == every


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--which", "due"], "Nothing here is due."),
        (["--which", "slipping"], "Nothing here was missed eight times or more."),
        (["--which", "flagged", "--which", "due"], "No question fits all of this. Leave something open."),
    ],
)
def test_why_nothing_fits(run, moon, options, line):
    assert run("drill", moon, *options).lines == [line]


def test_the_same_seed_chooses_the_same(run, moon, tmp_path):
    options = ("--practice", "--limit", 6, "--seed", 7)
    first = run("drill", moon, *options, typed="A\n" * 4)
    again = run("--data", tmp_path / "other", "drill", moon, *options, typed="A\n" * 4)
    assert without_ids(first) == without_ids(again)
    assert len(kept(tmp_path / "other")) == len(first.recorded)
