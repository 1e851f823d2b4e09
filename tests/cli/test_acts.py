"""What a learner does to one card in the terminal, and takes back there."""

from datetime import date, timedelta

import pytest

from studyapp.cli.house import House
from studyapp.memory.studyday import study_day
from studyapp.paths import SHIPPED_BANK
from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine

CARD = "moon/first-landing#date"
SHIPPED = f"{SHIPPED_BANK}/iraq-victory#date"
BACK = "--undo takes that back."


@pytest.fixture
def today():
    return study_day(House.now())


@pytest.fixture
def learnt(run, moon):
    """One card of the Moon bank was answered."""
    run("drill", moon, "--card", CARD, "--seed", 1, typed="A\nA\nB\nC\n")


@pytest.fixture
def card(data):
    """A function that reads a card as it is kept, and proves it."""

    def read(name=CARD):
        with open_database(data, writing=False) as database:
            assert examine(database).sound
            columns = "due, suspended, buried_until FROM cards WHERE card = ?"
            return database.row(f"SELECT {columns}", (name,))

    return read


@pytest.mark.usefixtures("learnt")
def test_a_card_is_made_new_again_and_that_is_taken_back(run, card):
    before = card()
    said = run("act", CARD, "--reset")
    assert (said.status, said.lines) == (0, [f"It is new again. {BACK}"])
    assert card()[0] is None
    assert run("act", CARD, "--undo").lines == ["Taken back."]
    assert card() == before


@pytest.mark.usefixtures("learnt")
def test_a_card_is_due_on_a_day_typed_in_any_usual_way(run, card, today):
    for typed in ("in 10 days", f"{today + timedelta(days=10)}"):
        said = run("act", CARD, "--due", typed)
        assert said.lines[0].startswith("Comes back: In 10 days, ")
        assert date.fromisoformat(card()[0]) == today + timedelta(days=10)


def test_a_card_is_suspended_and_resumed(run, card):
    assert run("act", SHIPPED, "--suspend").lines == [f"It is asked no more, until --resume. {BACK}"]
    assert card(SHIPPED)[1] == 1
    said = run("act", SHIPPED, "--suspend")
    assert (said.status, said.err.strip()) == (1, "It is suspended already. Nothing was changed.")
    assert run("act", SHIPPED, "--resume").lines == [f"It is asked again. {BACK}"]
    assert card(SHIPPED)[1] == 0
    assert run("act", SHIPPED, "--resume").err.strip() == "It is not suspended. Nothing was changed."


def test_acts_are_taken_back_one_after_the_other(run, card, today):
    run("act", SHIPPED, "--suspend")
    assert run("act", SHIPPED, "--bury").lines == [f"It is put off until tomorrow. {BACK}"]
    assert card(SHIPPED) == (None, 1, (today + timedelta(days=1)).isoformat())
    run("act", SHIPPED, "--undo")
    assert card(SHIPPED) == (None, 1, None)
    run("act", SHIPPED, "--undo")
    assert card(SHIPPED) == (None, 0, None)
    assert run("act", SHIPPED, "--undo").lines == ["There is nothing to take back."]


def test_a_note_is_left_for_whoever_mends_the_bank(run, data):
    assert run("act", SHIPPED, "--flag", " Which time zone? ").lines == [f"The note is kept. {BACK}"]
    with open_database(data, writing=False) as database:
        assert database.rows("SELECT kind, note FROM acts") == [("flag", "Which time zone?")]
    said = run("act", SHIPPED, "--flag", " ")
    assert (said.status, said.err.strip()) == (
        1,
        "A flag needs a note. Nothing was changed. Type what is wrong.",
    )


@pytest.mark.parametrize("name", ["moon", "moon/nothing#date", f"{SHIPPED_BANK}/iraq-victory#nothing"])
def test_a_card_that_nobody_knows_is_told(run, name):
    said = run("act", name, "--suspend")
    assert said.status == 1
    assert said.err.startswith(f"There is no card “{name}”. Nothing was changed. ")


@pytest.mark.parametrize("wanted", [("--reset",), ("--due", "tomorrow")])
def test_a_card_that_was_not_learnt_cannot_be_new_again_or_due(run, wanted):
    said = run("act", SHIPPED, *wanted)
    assert said.status == 1
    assert said.err.startswith(f"The card {SHIPPED} was not learnt yet: it is new.")


@pytest.mark.usefixtures("learnt")
@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("1 May 2020", "That day is not after today. Type a later one. Nothing was changed."),
        ("", "Nothing was typed. Type a day, as in 14 March or in 10 days. Nothing was changed."),
    ],
)
def test_a_day_that_will_not_do_is_told(run, card, typed, fault):
    before = card()
    said = run("act", CARD, "--due", typed)
    assert (said.status, said.err.strip()) == (1, fault)
    assert card() == before


@pytest.mark.parametrize(
    "wanted", [(), ("--reset", "--bury"), ("--undo", "--suspend"), ("--due", "1", "--undo")]
)
def test_one_thing_is_done_at_a_time(run, wanted):
    said = run("act", SHIPPED, *wanted)
    assert said.status == 2
    assert "Do one thing: --reset, --due, --suspend, --resume, --bury, --flag or --undo." in said.err


def test_while_the_window_is_open_nothing_is_done(run, data):
    with open_database(data):
        said = run("act", SHIPPED, "--suspend")
    assert said.status == 1
    assert said.err
