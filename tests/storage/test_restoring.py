import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from studyapp.facts.faults import StudyError
from studyapp.memory.card import Card
from studyapp.storage.backups import Occasion, back_up_daily, back_up_now, export_to, list_backups
from studyapp.storage.database import Database, open_database
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.lock import InUseError
from studyapp.storage.restoring import leave, prepare, put_in_place
from tests.storage.test_old_files import put

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 12, 30).astimezone()
Answering = Callable[..., tuple[Card, object]]


def answers(folder: Path) -> int:
    with open_database(folder, writing=False) as database:
        return int(database.rows("SELECT count(*) FROM reviews")[0][0])


@pytest.fixture
def copied(folder: Path, database: Database, answering: Answering, landing: Card) -> Path:
    """A copy with one answer; one more was given since."""
    card, _ = answering(landing)
    copy = back_up_daily(folder, TODAY)
    assert copy is not None
    answering(card)
    return copy


def test_copies_are_listed_by_what_they_were_made_for(folder: Path, database: Database) -> None:
    assert list_backups(folder) == []
    daily = back_up_daily(folder, TODAY)
    back_up_now(folder, NOW)
    (folder / "backups" / "notes.txt").write_text("not a copy")
    (folder / "backups" / "other.db").write_text("not ours")
    listed = list_backups(folder)
    assert {one.occasion for one in listed} == {Occasion.DAILY, Occasion.BY_HAND}
    assert daily in [one.file for one in listed]
    assert all(one.size == one.file.stat().st_size > 0 for one in listed)


def test_a_copy_is_proved_and_what_it_lacks_is_counted(folder: Path, copied: Path) -> None:
    prepared = prepare(folder, copied)
    assert (prepared.answers, prepared.lost) == (1, 1)
    assert prepared.last
    leave(prepared)
    assert not prepared.file.parent.exists()
    assert copied.exists()


def test_a_copy_takes_the_place_of_the_database_which_is_copied_before(
    folder: Path, copied: Path, database: Database
) -> None:
    prepared = prepare(folder, copied)
    database.close()
    before = put_in_place(folder, prepared, NOW)
    assert answers(folder) == 1
    with closing(sqlite3.connect(before)) as opened:
        assert opened.execute("SELECT count(*) FROM reviews").fetchone() == (2,)
    again = prepare(folder, before)
    assert again.lost == 0
    put_in_place(folder, again, NOW.replace(minute=31))
    assert answers(folder) == 2


def test_a_copy_does_not_take_the_place_of_a_database_that_is_open(
    folder: Path, copied: Path, database: Database
) -> None:
    with pytest.raises(InUseError):
        put_in_place(folder, prepare(folder, copied), NOW)
    assert database.rows("SELECT count(*) FROM reviews") == [(2,)]


def test_while_another_program_reads_nothing_is_replaced(
    folder: Path, copied: Path, database: Database
) -> None:
    database.close()
    prepared = prepare(folder, copied)
    with open_database(folder, writing=False) as reading, reading.snapshot():
        reading.rows("SELECT count(*) FROM reviews")
        with pytest.raises(StudyError, match="Another program holds the database"):
            put_in_place(folder, prepared, NOW)
    assert answers(folder) == 2


@pytest.mark.parametrize("content", [b"not a database" * 100, b""])
def test_a_file_that_is_no_copy_is_refused(folder: Path, copied: Path, content: bytes) -> None:
    copied.write_bytes(content)
    with pytest.raises(StudyError, match="is not a database of this program"):
        prepare(folder, copied)
    assert not (folder / "restoring").exists()


def test_a_damaged_copy_is_refused(folder: Path, copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as opened:
        opened.execute("UPDATE cards SET stability = stability + 1")
        opened.commit()
    with pytest.raises(StudyError, match=r"is damaged\. Nothing was changed"):
        prepare(folder, copied)
    assert not (folder / "restoring").exists()


def test_a_copy_that_is_gone_is_told(folder: Path, database: Database) -> None:
    with pytest.raises(StudyError):
        prepare(folder, folder / "backups" / "study-2026-01-01.db")


def test_the_database_is_exported_into_one_file(folder: Path, copied: Path, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "mine.db"
    target.parent.mkdir()
    export_to(folder, target)
    with closing(sqlite3.connect(target)) as opened:
        assert opened.execute("SELECT count(*) FROM reviews").fetchone() == (2,)
    assert [file.name for file in target.parent.iterdir()] == ["mine.db"]
    assert (folder / DATABASE_FILE).exists()


def test_an_old_copy_is_brought_to_this_version(folder: Path, database: Database, tmp_path: Path) -> None:
    old = put(2, tmp_path / "old")
    assert prepare(folder, old).answers > 90


def test_the_database_is_not_exported_into_itself(folder: Path, database: Database) -> None:
    before = (folder / DATABASE_FILE).stat().st_ino
    with pytest.raises(StudyError, match="is the database itself"):
        export_to(folder, folder / "." / DATABASE_FILE)
    assert (folder / DATABASE_FILE).stat().st_ino == before
