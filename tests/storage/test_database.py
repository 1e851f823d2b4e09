import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from studyapp.facts.faults import StudyError
from studyapp.memory.parameters import DEFAULT
from studyapp.storage.backups import back_up_daily
from studyapp.storage.database import VERSION, open_database
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.lock import InUseError
from studyapp.storage.migrations import steps
from studyapp.storage.parameters import all_parameters


def test_the_folder_and_the_database_are_made_at_the_first_start(folder: Path) -> None:
    with open_database(folder) as database:
        assert database.row("SELECT count(*) FROM reviews") == (0,)
    assert (folder / DATABASE_FILE).exists()


def test_the_version_is_the_number_of_migrations() -> None:
    assert len(steps._migrations) == VERSION


def test_what_is_committed_is_on_the_disk(folder: Path) -> None:
    with open_database(folder) as database:
        assert database.row("PRAGMA journal_mode") == ("wal",)
        assert database.row("PRAGMA synchronous") == (2,)
        assert database.row("PRAGMA foreign_keys") == (1,)


def test_every_table_of_ours_is_strict(folder: Path) -> None:
    with open_database(folder) as database:
        tables = database.rows(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        )
    ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_"))}
    assert set(ours) == {
        "learners",
        "reviews",
        "corrections",
        "acts",
        "renames",
        "cards",
        "days",
        "weeks",
        "card_days",
        "exams",
        "holidays",
        "parameters",
        "notes",
        "quizzes",
        "quiz_acts",
        "quiz_answers",
        "quiz_results",
    }
    assert set(ours.values()) == {1}


def test_the_default_parameters_are_there_for_ever(folder: Path) -> None:
    with open_database(folder) as database:
        assert all_parameters(database) == [DEFAULT]


def test_a_database_of_today_opens_without_sqlite_utils(folder: Path) -> None:
    open_database(folder).close()
    script = (
        "import sys; from pathlib import Path; from studyapp.storage.database import open_database\n"
        "from studyapp.storage.cards import CardStore; from studyapp.storage.journal import LearnerJournal\n"
        "from studyapp.storage.learners import first_learner\n"
        "with open_database(Path(sys.argv[1])) as database:\n"
        "    first_learner(database)\n"
        "print(sorted({'sqlite_utils', 'numpy', 'click', 'fsrs'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, folder], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert done.stdout == "[]\n"


def test_a_second_writer_is_refused_in_one_sentence_and_a_reader_is_not(folder: Path) -> None:
    with open_database(folder):
        with pytest.raises(InUseError, match="Another window or command is writing"):
            open_database(folder)
        with open_database(folder, writing=False) as reader:
            assert reader.row("SELECT count(*) FROM learners") == (0,)
    open_database(folder).close()


def test_a_reader_cannot_write(folder: Path) -> None:
    with (
        open_database(folder, writing=False) as reader,
        pytest.raises(StudyError, match="The name was not saved"),
        reader.transaction("The name") as write,
    ):
        write.execute("UPDATE learners SET name = 'x'")


def test_a_writer_that_was_killed_does_not_lock_out_the_next(folder: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from studyapp.storage.database import open_database\n"
        "open_database(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, folder], check=False, cwd=Path.cwd())
    open_database(folder).close()


def test_a_database_from_a_newer_version_is_refused_and_left_alone(folder: Path) -> None:
    with open_database(folder) as database:
        database.connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = (folder / DATABASE_FILE).read_bytes()
    with pytest.raises(StudyError, match="comes from a newer version"):
        open_database(folder)
    assert (folder / DATABASE_FILE).read_bytes() == before
    open_lock_is_free(folder)


def open_lock_is_free(folder: Path) -> None:
    """A failed opening lets others in: the refusal stays the same, and is not about the lock."""
    with pytest.raises(StudyError) as refused:
        open_database(folder)
    assert not isinstance(refused.value, InUseError)


def test_a_file_that_is_no_database_is_refused_and_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE_FILE).write_text("Dear diary, " * 100)
    with pytest.raises(StudyError, match="is not a database of this program"):
        open_database(folder)
    assert (folder / DATABASE_FILE).read_text() == "Dear diary, " * 100
    open_lock_is_free(folder)


def test_a_database_of_another_program_is_refused_and_left_alone(folder: Path) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / DATABASE_FILE) as other:
        other.execute("CREATE TABLE cards (id)")
    other.close()
    with pytest.raises(StudyError, match="is not a database of this program"):
        open_database(folder)


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StudyError, match="data is a file"):
        open_database(tmp_path / "data")
    with pytest.raises(StudyError, match="below cannot be made: there is a file where a folder should be"):
        open_database(tmp_path / "data" / "below")


def test_an_empty_file_is_a_new_database(folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE_FILE).touch()
    open_database(folder).close()


def test_an_empty_file_beside_copies_is_told_before_the_copies_grow_old(folder: Path) -> None:
    open_database(folder).close()
    back_up_daily(folder, date(2026, 3, 2))
    (folder / DATABASE_FILE).write_bytes(b"")
    with pytest.raises(StudyError, match=r"is empty, .* Nothing was changed\. Put the newest copy"):
        open_database(folder)
    assert (folder / DATABASE_FILE).read_bytes() == b""
    open_lock_is_free(folder)


def test_a_folder_in_place_of_the_database_is_told(folder: Path) -> None:
    (folder / DATABASE_FILE).mkdir(parents=True)
    with pytest.raises(StudyError, match=r"study\.db is a folder"):
        open_database(folder)


def test_a_transaction_that_fails_keeps_nothing(folder: Path) -> None:
    with open_database(folder) as database:
        with pytest.raises(sqlite3.IntegrityError), database.transaction("The learner") as write:
            write.executemany("INSERT INTO learners (key, name) VALUES (?, 'n')", [("a",), ("b",)])
        assert database.row("SELECT count(*) FROM learners") == (0,)


@pytest.mark.parametrize("table", ["reviews", "corrections", "acts", "renames"])
def test_what_happened_can_be_neither_edited_nor_removed(folder: Path, table: str) -> None:
    rows = {
        "reviews": "('r', 1, 'd', 'b/f#s', 't', 0, 'd', 'study', 'typed', '', '[]', '', '', 0.0, 0, NULL, 'right', 3, 1, 0.9, NULL, 1, 1, 0, '', '', 36500)",
        "corrections": "('c', 1, 'd', 'r', 'b/f#s', 't', 'revoked', NULL)",
        "acts": "('a', 1, 'd', 'b/f#s', 't', 'bury', 'd', NULL, '')",
        "renames": "('n', 1, 'd', 'b/f#s', 'b/g#s', 't')",
    }
    with open_database(folder) as database:
        write = database.connection
        write.execute("INSERT INTO learners (id, key, name) VALUES (1, 'k', 'n')")
        write.execute(f"INSERT INTO {table} VALUES {rows[table]}")
        for forbidden in (
            f"UPDATE {table} SET device = 'x'",
            f"DELETE FROM {table}",
            f"INSERT OR REPLACE INTO {table} VALUES {rows[table]}",
        ):
            with pytest.raises(sqlite3.IntegrityError, match=f"{table} only ever grow"):
                write.execute(forbidden)


def test_a_migration_that_fails_leaves_the_database_as_it_was(folder: Path) -> None:
    with open_database(folder) as database:
        database.connection.executescript(
            "DROP TABLE days; PRAGMA user_version = 1;"
            "DELETE FROM _sqlite_migrations WHERE name <> 'm001_what_learners_did'"
        )
    with pytest.raises(sqlite3.OperationalError, match="table cards already exists"):
        open_database(folder)
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as left:
        assert left.execute("PRAGMA user_version").fetchone() == (1,)
        assert left.execute("SELECT name FROM _sqlite_migrations").fetchall() == [("m001_what_learners_did",)]


def test_a_database_that_another_program_holds_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studyapp.storage.database._BUSY_SECONDS", 0.0)
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StudyError, match="Another program holds the database"):
            open_database(folder)
    open_database(folder).close()
