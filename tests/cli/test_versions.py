"""Two versions of a bank in the terminal, and what a learner does about a newer one."""

import json
import shutil

import pytest

from studyapp.storage.database import open_database
from studyapp.storage.doctor import examine


def replaced(folder, *changes):
    """Replace texts in the files of a bank."""
    for file in folder.glob("*.toml"):
        text = file.read_text("utf-8")
        for old, new in changes:
            text = text.replace(old, new)
        file.write_text(text, "utf-8")


@pytest.fixture
def older(moon, tmp_path):
    """A copy of the Moon bank, as somebody who is about to change it would make one."""
    return shutil.copytree(moon, tmp_path / "moon before")


OTHER_KEY = ('date = "1969-07-20"', 'date = "1969-07-21"')
SENTENCES = ("  thought: ", "  believed: ")
OTHER_WORDS = ("Who was the first to walk on the Moon?", "Who walked on the Moon first?")


def test_a_bank_does_not_differ_from_a_copy_whatever_its_folder_is_called(run, moon, older):
    said = run("diff", older, moon)
    assert (said.status, said.err) == (0, "")
    assert said.lines == ["moon: both are 1.0.0.", "No fact and no entity differs."]


def test_each_kind_of_difference_is_told_with_old_and_new_value(run, moon, older):
    replaced(
        moon,
        ('version = "1.0.0"', 'version = "1.1.0"'),
        OTHER_KEY,
        OTHER_WORDS,
        ('verb = "estimated"', 'verb = "stated"'),
        ('"third-landing"', '"landing-three"'),
        ('id = "landing-three"', 'id = "landing-three"\nwas = ["third-landing#date", "third-landing#place"]'),
        (
            'section = "Lead/Crews", paragraph = 1, sentence = 1',
            'section = "Crews", paragraph = 2, sentence = 1',
        ),
        ('id = "believed"', 'id = "thought"'),
        ('name = "Daily Courier"', 'name = "The Daily Courier"'),
    )
    said = run("diff", older, moon)
    assert said.status == 1
    claims = [line for line in said.lines if line.startswith("    Claimed: attributed: ")]
    assert [line.count(" Now: attributed: ") for line in claims] == [1]
    assert [line for line in said.lines if line not in claims and not line.startswith(SENTENCES)] == [
        "moon: version 1.0.0 to 1.1.0.",
        "New: 1 fact.",
        "Gone: 1 fact.",
        "Changed: 3 facts.",
        "  first-landing: another answer.",
        "    #date was 20 July 1969, is 21 July 1969.",
        "  walk: other words.",
        "  audience: another claim.",
        "Moved: 2 facts.",
        "  landing-three: another name.",
        "    landing-three#date was third-landing#date.",
        "    landing-three#place was third-landing#place.",
        "  crew: another place.",
        "    From Lead, Crews, paragraph 1, sentence 1 to Crews, paragraph 2, sentence 1.",
        "Entities: 1 difference.",
        "  daily-courier: described otherwise.",
    ]


def test_slots_files_and_entities_come_and_go(run, moon, older):
    landings, afterwards = moon / "landings.toml", moon / "afterwards.toml"
    head, mark, walk = landings.read_text("utf-8").partition('[[fact]]\nid = "walk"')
    landings.write_text(head, "utf-8")
    afterwards.write_text(mark + walk + "\n" + afterwards.read_text("utf-8"), "utf-8")
    replaced(
        moon,
        ('who = ["space-agency"], verb', 'who = ["space-agency"], asked = false, verb'),
        (
            '[[entity]]\nid = "fra-mauro"',
            '[[entity]]\nid = "mars"\nname = "Mars"\nkind = "place"\n\n[[entity]]\nid = "fra-mauro"',
        ),
    )
    there = run("diff", older, moon).lines
    assert "  walk: another place." in there
    assert "    From landings.toml to afterwards.toml." in there
    assert "    Gone: #who." in there
    assert "  mars: new." in there
    back = run("diff", moon, older).lines
    assert "    New: #who." in back
    assert "  mars: gone." in back


def test_a_difference_is_one_object(run, moon, older):
    replaced(
        moon,
        OTHER_KEY,
        ('id = "believed"', 'id = "thought"'),
        ('id = "motto"', 'id = "plate"'),
        ('was = ["plate#words"]', 'was = ["motto#words", "motto#price", "motto#year"]'),
    )
    said = run("diff", older, moon, "--json")
    assert said.status == 1
    found = json.loads(said.out)
    assert (found["bank"], found["versions"]) == ("moon", ["1.0.0", "1.0.0"])
    assert (found["new"], found["gone"]) == (["thought"], ["believed"])
    assert found["entities"] == {"new": [], "changed": [], "gone": []}
    (changed,) = found["changed"]
    assert (changed["fact"], changed["was"], changed["aspects"]) == (
        "first-landing",
        "first-landing",
        ["key"],
    )
    assert changed["keys"] == [
        {"card": "moon/first-landing#date", "old": {"date": "1969-07-20"}, "new": {"date": "1969-07-21"}}
    ]
    (moved,) = found["moved"]
    assert moved["renamed"][0] == {"old": "moon/motto#words", "new": "moon/plate#words"}
    assert (moved["new_cards"], moved["gone_cards"]) == ([], [])


def test_two_banks_cannot_be_compared(run, moon):
    said = run("diff", moon, "war-against-isil")
    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert "“moon” and “war-against-isil” are two banks" in said.err


@pytest.mark.parametrize("content", ["[[entity]]\nid = 7\n", "\0", '[[entity]]\n"'])
def test_what_cannot_be_read_cannot_be_compared(run, moon, older, content):
    (moon / "entities.toml").write_text(content, "utf-8")
    said = run("diff", older, moon)
    assert (said.status, said.out) == (2, "")
    assert "entities.toml:" in said.err


def test_a_folder_that_is_no_bank_cannot_be_compared(run, moon, tmp_path):
    (tmp_path / "empty").mkdir()
    said = run("diff", moon, tmp_path / "empty")
    assert said.status == 2
    assert "is no bank" in said.err
    assert run("diff", moon, "no-such-bank").status == 2


def learn_all(run, moon):
    """Answer every question once at least; some wrong ones may still be waiting to be asked again."""
    run("drill", moon, "--seed", 1, typed="A\nB\nC\nD\n" * 80)


def cards(data):
    with open_database(data, writing=False) as database:
        assert examine(database).sound
        return dict(database.rows("SELECT card, stability FROM cards"))


def test_a_bank_that_did_not_change_has_nothing_to_decide(run, moon):
    learn_all(run, moon)
    assert run("update", moon).lines == ["No answer that you learnt has changed."]


def test_changed_answers_are_listed_until_it_is_decided(run, moon, data):
    learn_all(run, moon)
    replaced(moon, OTHER_KEY, OTHER_WORDS)
    for _ in range(2):
        said = run("update", moon)
        assert said.lines == [
            "1 answer that you learnt has changed in this bank.",
            "moon/first-landing#date: On which day did the first crewed landing on the Moon take place?",
            "  It was 20 July 1969, and is 21 July 1969 now.",
            "Nothing is changed until you decide: --reset asks as new, --keep keeps what was learnt.",
        ]


def test_drill_says_that_answers_have_changed(run, moon):
    learn_all(run, moon)
    replaced(moon, OTHER_KEY)
    said = run("drill", moon)
    assert said.lines[0].startswith("1 answer that you learnt has changed in this bank. The command update ")
    run("update", moon, "--keep")
    assert "has changed" not in run("drill", moon).out


def test_a_reset_asks_as_new(run, moon, data):
    learn_all(run, moon)
    replaced(moon, OTHER_KEY)
    assert run("update", moon, "--reset").lines[-1] == "1 question will be asked as new."
    assert [card for card, stability in cards(data).items() if stability is None] == [
        "moon/first-landing#date"
    ]
    assert run("update", moon).lines == ["No answer that you learnt has changed."]


def test_what_was_learnt_can_be_kept(run, moon, data):
    learn_all(run, moon)
    before = cards(data)
    replaced(moon, OTHER_KEY)
    assert run("update", moon, "--keep").lines[-1] == "What was learnt of 1 question is kept."
    assert cards(data) == before
    assert run("update", moon).lines == ["No answer that you learnt has changed."]


@pytest.mark.parametrize("command", ["drill", "update"])
def test_memories_follow_renamed_cards(run, moon, data, command):
    learn_all(run, moon)
    before = cards(data)["moon/motto#words"]
    replaced(
        moon,
        ('id = "motto"', 'id = "plate"'),
        ('was = ["plate#words"]', 'was = ["motto#words", "motto#price", "motto#year"]'),
    )
    said = run(command, moon)
    if command == "update":
        assert said.lines[0] == "3 memories go on under a new name."
    assert cards(data)["moon/plate#words"] == before
    assert cards(data)["moon/motto#words"] is None
    assert "memor" not in run("update", moon).out
    assert run("doctor", "--rebuild").status == 0


def test_facts_that_are_gone_are_told_and_go_on_when_they_are_back(run, moon, data):
    learn_all(run, moon)
    before = cards(data)
    whole = (moon / "afterwards.toml").read_text("utf-8")
    (moon / "afterwards.toml").write_text(whole.partition('[[fact]]\nid = "motto"')[0], "utf-8")
    assert run("update", moon).lines[0] == "3 cards that you learnt left the bank. What you learnt is kept."
    (moon / "afterwards.toml").write_text(whole, "utf-8")
    assert run("update", moon).lines == ["No answer that you learnt has changed."]
    assert cards(data) == before
