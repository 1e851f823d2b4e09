import json

import pytest

from studyapp.facts.forms import Form
from tests.banks import small_files

KEYS = "id, bank, fact, slot, form, stem, options, key, accepted, guess_rate, because, source, status, according_to"
MORE_KEYS = {  # what a form shows beside its stem and options
    "order": ["events", "before", "asked"],
    "match": ["left", "partners", "asked"],
    "number-line": ["line"],
    "timeline": ["line"],
    "map": ["spots"],
}


def objects(said):
    return [json.loads(line) for line in said.lines]


def test_questions_are_one_object_a_line_with_the_keys_that_were_promised(run, moon):
    said = run("questions", moon, "--json", "--seed", 1)
    assert said.status == 0
    for one in objects(said):
        keys = KEYS.split(", ")
        assert list(one)[: len(keys)] == keys
        assert list(one)[len(keys) :] == MORE_KEYS.get(one["form"], [])
        assert one["form"] in list(Form)
        assert one["source"].keys() == {"section", "paragraph", "sentence"}
        if one["options"] and one["form"] not in {"order", "match"}:
            assert one["key"] in one["options"]
        assert one["accepted"]


def test_every_question_has_a_name_of_its_own(run, moon):
    names = [one["id"] for one in objects(run("questions", moon, "--json", "--seed", 1))]
    assert len(set(names)) == len(names)
    assert "moon/first-landing#date:choice" in names


def test_an_attributed_question_says_who_claims_it(run, moon):
    found = objects(run("questions", moon, "--json", "--seed", 1))
    audience = next(one for one in found if one["fact"] == "audience" and one["form"] == "typed")
    assert audience["status"] == "attributed"
    assert audience["according_to"].startswith("According to the Broadcasting Union")
    assert audience["stem"].startswith("According to the Broadcasting Union")


def test_a_disputed_fact_is_never_a_question(run, moon):
    assert "first-words" not in {one["fact"] for one in objects(run("questions", moon, "--json"))}


def test_the_same_seed_prints_the_same_questions(run, moon):
    first = run("questions", moon, "--json", "--seed", 4).out
    assert run("questions", moon, "--json", "--seed", 4).out == first
    assert run("questions", moon, "--json", "--seed", 5).out != first


def test_statements_are_true_as_often_as_false(run, moon):
    found = objects(run("questions", moon, "--json", "--seed", 1))
    truths = [one["key"] for one in found if one["form"] == "true-false"]
    assert abs(truths.count("true") - truths.count("false")) <= 1


def test_questions_can_be_read_as_plain_lines(run, moon):
    assert any("20 July 1969" in line for line in run("questions", moon, "--seed", 1).lines)


def test_facts_are_one_object_a_line(run, moon):
    found = {one["fact"]: one for one in objects(run("facts", moon, "--json"))}
    landing = found["first-landing"]
    assert landing["slots"]["date"]["value"] == {"date": "1969-07-20"}
    assert landing["slots"]["place"]["value"] == {"entity": "Mare Tranquillitatis"}
    assert found["audience"]["slots"]["count"]["value"] == {
        "number": 500_000_000,
        "unit": "people",
        "bound": "over",
    }
    assert found["motto"]["slots"]["price"]["value"] == {"range": [3000, 6000], "unit": "dollars"}
    assert found["crew"]["slots"]["crew"]["value"]["closed"]
    assert found["samples"]["slots"]["where"]["value"] == {"phrase": "in a vacuum chamber"}
    assert found["believed"]["according_to"]["unnamed"] == "it is believed"
    assert found["first-words"]["status"] == "disputed"


def test_facts_can_be_read_as_plain_lines(run, moon):
    assert (
        "first-landing: On 20 July 1969 two astronauts landed in the Mare Tranquillitatis."
        in run("facts", moon).lines
    )


def test_a_sound_bank_is_said_to_be_sound(run, moon):
    said = run("check", moon)
    assert said.status == 0
    assert "0 errors" in said.lines[-2]
    assert (
        said.lines[-1] == "On the author’s word: the wrong options of 2 slots, 2 names that are never a key."
    )


def test_the_shipped_banks_are_checked_without_a_name(run):
    said = run("check")
    assert (said.status, said.err) == (0, "")
    assert said.lines[-2].startswith("war-against-isil: ")


def test_all_faults_of_a_broken_bank_are_listed_with_file_and_line(run, moon):
    broken = (moon / "landings.toml").read_text("utf-8")
    broken = broken.replace('"1969-07-20"', '"1969-07-40"').replace('"fra-mauro", ask', '"nowhere", ask')
    (moon / "landings.toml").write_text(broken, "utf-8")
    said = run("check", moon)
    assert said.status == 1
    faults = [line for line in said.lines if line.startswith("moon/landings.toml:")]
    assert len(faults) >= 2
    assert all(line.split(":")[1].isdigit() for line in faults)
    assert "was not loaded" in said.lines[-1]


@pytest.mark.parametrize("command", ["facts", "questions", "drill"])
def test_a_broken_bank_is_refused_with_every_fault(run, moon, command):
    (moon / "entities.toml").write_text("[[entity]]\nid = 7\n", "utf-8")
    said = run(command, moon)
    assert (said.status, said.out) == (1, "")
    assert "entities.toml:" in said.err


def test_a_source_is_held_beside_the_bank(run, moon, tmp_path):
    source = tmp_path / "handbook.txt"
    source.write_text("Something else altogether.\n", "utf-8")
    said = run("check", moon, "--source", source)
    assert said.status == 1
    assert any("[place]" in line for line in said.lines)


def test_a_bank_that_is_not_there_is_told_with_those_that_are(run):
    said = run("facts", "no-such-bank")
    assert said.status == 1
    assert "war-against-isil" in said.err


ARTICLE = """Summary[edit]

The rocket rose from the coast. {second}

Broadcast[edit]

The start was shown everywhere."""


def small(tmp_path):
    files = small_files(
        """
[[fact]]
id = "landing"
source = [{ section = "Summary", paragraph = 1, sentence = 2 }]
text = "The first crewed landing on the Moon took place on {date}."
slot.date = { date = "1969-07-20", ask = "On which day did the first crewed landing on the Moon take place?" }
"""
    )
    folder = tmp_path / "small"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def test_the_cited_sentences_are_marked_and_found_again_in_the_document(run, tmp_path):
    folder, article = small(tmp_path), tmp_path / "article.txt"
    article.write_text(ARTICLE.format(second="Two days later it landed."), "utf-8")
    assert run("places", folder, "--source", article).lines == ["small: 1 place written."]
    assert run("check", folder, "--source", article).status == 0
    article.write_text(ARTICLE.format(second="It never landed at all."), "utf-8")
    said = run("check", folder, "--source", article)
    assert said.status == 1
    assert "another sentence" in said.out


def test_places_are_made_anew_when_a_fact_cites_a_sentence_that_they_lack(run, tmp_path):
    folder, article = small(tmp_path), tmp_path / "article.txt"
    article.write_text(ARTICLE.format(second="Two days later it landed."), "utf-8")
    (folder / "places.toml").write_text('[Gone]\n"1.1" = "0123456789abcdef"\n', "utf-8")
    assert "places.toml does not hold" in run("check", folder).out
    assert run("places", folder, "--source", article).lines == ["small: 1 place written."]
    assert run("check", folder, "--source", article).status == 0


def test_no_places_are_written_from_a_document_that_lacks_a_cited_sentence(run, tmp_path):
    folder, article = small(tmp_path), tmp_path / "article.txt"
    article.write_text("A page about something else entirely.", "utf-8")
    said = run("places", folder, "--source", article)
    assert said.status == 1
    assert "Nothing was changed" in said.err
    assert not (folder / "places.toml").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "holds no sentences"),
        (b"\0" * 100, "holds no sentences"),
        (b"A line\xff", "is no text in UTF-8: byte 0xff"),
    ],
)
def test_a_document_that_is_none_is_told_in_one_sentence(run, moon, tmp_path, content, told):
    (tmp_path / "source.txt").write_bytes(content)
    said = run("check", moon, "--source", tmp_path / "source.txt")
    assert (said.status, said.out) == (1, "")
    assert told in said.err
    assert said.err.count("\n") == 1
