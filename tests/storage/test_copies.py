"""Copies of documents are kept whole or not at all, and a name of a source is never a path."""

from dataclasses import replace

import pytest

from studyapp.facts.bank import Place
from studyapp.facts.faults import StudyError
from studyapp.storage import copies
from studyapp.storage.copies import Copy, copy_file, has_changed, keep_copy, read_copy, read_original

HERE = Place("Lead", 1, 2)
COPY = Copy(
    "/home/ana/moon.txt", 12, 34, {HERE: "Two people walked — 静かの海."}, {Place("Return", 4, 1): HERE}
)


def test_a_copy_comes_back_as_it_was(tmp_path):
    file = copy_file(tmp_path, "moon", "../hand/book")
    assert file.parent == tmp_path / "documents" / "moon"
    assert read_copy(file) is None
    keep_copy(file, COPY)
    assert read_copy(file) == COPY
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_copy_that_cannot_be_written_leaves_the_one_before(tmp_path):
    file = copy_file(tmp_path, "moon", "handbook")
    keep_copy(file, COPY)
    file.with_suffix(".coming").mkdir()
    with pytest.raises(StudyError, match="The copy was not kept"):
        keep_copy(file, COPY)
    assert read_copy(file) == COPY


def test_a_document_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    file = tmp_path / "book.txt"
    file.write_text("x" * 11)
    assert read_original(file)[:2] == (b"x" * 11, 11)
    monkeypatch.setattr(copies, "LARGEST", 10)
    with pytest.raises(StudyError, match=r"book.txt was not taken: it is larger"):
        read_original(file)


def test_only_a_file_that_is_there_can_have_changed(tmp_path):
    assert not has_changed(COPY)
    file = tmp_path / "moon.txt"
    file.write_text("x")
    assert has_changed(Copy(str(file), 2, 0, {}, {}))


def test_a_document_whose_name_is_no_utf_8_is_kept_too(tmp_path):
    file = copy_file(tmp_path, "moon", "handbook")
    keep_copy(file, replace(COPY, origin="/home/ana/moon-\udcff.txt"))
    assert read_copy(file) == replace(COPY, origin="/home/ana/moon-\udcff.txt")
