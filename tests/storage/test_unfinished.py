"""What a person has begun to write is there again, whatever happened in between."""

import pytest

from studyapp.facts.drafts import Draft
from studyapp.facts.faults import StudyError
from studyapp.storage.unfinished import drop_unfinished, keep_unfinished, read_unfinished

NEW = Draft("", {"text": "On {d} “it”", "slot": {"d": {"date": "9 Decem"}}}, "own.toml")
OLD = Draft("crew", {"text": "They were three."}, "landings.toml")


def test_what_was_begun_is_kept_for_each_fact(tmp_path):
    keep_unfinished(tmp_path, "moon", NEW)
    keep_unfinished(tmp_path, "moon", OLD)
    assert read_unfinished(tmp_path, "moon") == {"": NEW, "crew": OLD}
    assert read_unfinished(tmp_path, "mars") == {}


def test_what_is_let_go_of_is_gone(tmp_path):
    keep_unfinished(tmp_path, "moon", NEW)
    keep_unfinished(tmp_path, "moon", OLD)
    drop_unfinished(tmp_path, "moon", "crew")
    drop_unfinished(tmp_path, "moon", "nobody")
    assert read_unfinished(tmp_path, "moon") == {"": NEW}


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"crew": 5}', '{"crew": {}}', '{"crew": {"table": 5, "file": ""}}', "[" * 9999]
)
def test_a_damaged_file_is_as_none(tmp_path, damage):
    keep_unfinished(tmp_path, "moon", NEW)
    (file,) = tmp_path.rglob("unfinished.json")
    file.write_text(damage)
    assert read_unfinished(tmp_path, "moon") == {}
    keep_unfinished(tmp_path, "moon", OLD)
    assert read_unfinished(tmp_path, "moon") == {"crew": OLD}


def test_what_cannot_be_kept_is_told_in_a_sentence(tmp_path):
    (tmp_path / "edits").write_text("in the way")
    with pytest.raises(StudyError, match="It still stands here"):
        keep_unfinished(tmp_path, "moon", NEW)
    odd = Draft("", {"text": "\ud800"}, "")
    (tmp_path / "edits").unlink()
    with pytest.raises(StudyError, match="no file can hold"):
        keep_unfinished(tmp_path, "moon", odd)
