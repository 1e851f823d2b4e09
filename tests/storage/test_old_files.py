"""Databases that earlier versions of the program have written: a month of two learners, corrected, undone and put away."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from studyapp.facts.faults import StudyError
from studyapp.storage.database import VERSION, open_database
from studyapp.storage.doctor import examine
from studyapp.storage.files import BACKUP_FOLDER, DATABASE_FILE
from studyapp.storage.learners import all_learners

OLD = Path(__file__).parent / "old"
WHAT_HAPPENED = ("reviews", "corrections", "acts")
TOP = Path(__file__).parents[2]


def put(version: int, folder: Path) -> Path:
    """The file of a version in a data folder; the first one never left the desk it was written at, so it is made of the second."""
    folder.mkdir()
    file = folder / DATABASE_FILE
    shutil.copy(OLD / f"version-{max(2, version)}.db", file)
    if version == 1:
        with closing(sqlite3.connect(file)) as first:
            first.executescript(
                "DROP TABLE cards; DROP TABLE days; PRAGMA user_version = 1;"
                "DELETE FROM _sqlite_migrations WHERE name = 'm002_what_follows_from_it'"
            )
    return file


def happened(file: Path) -> list[list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(file)) as kept:
        return [
            kept.execute(f"SELECT id, learner, card FROM {table} ORDER BY id").fetchall()
            for table in WHAT_HAPPENED
        ]


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_old_file_is_sound_as_soon_as_it_is_opened_and_a_copy_is_kept(folder: Path, version: int) -> None:
    file = put(version, folder)
    before = happened(file)
    with open_database(folder) as database:
        report = examine(database)
        assert report.sound
        assert (report.reviews > 90, report.cards > 30) == (True, True)
        assert [learner.name for learner in all_learners(database)] == ["Learner", "Ana"]
        assert database.row("SELECT count(*) FROM days") == (20,)
        ((answers, by_hour, by_form),) = database.rows(
            "SELECT (SELECT sum(answers) FROM days), (SELECT sum(answers) FROM weeks WHERE what = 'hour'), "
            "(SELECT sum(answers) FROM weeks WHERE what = 'form')"
        )
        assert answers == by_hour == by_form
    assert happened(file) == before
    copy = folder / BACKUP_FOLDER / f"before-migration-from-{version}.db"
    assert happened(copy) == before
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (version,)


def test_the_cards_of_an_old_file_are_reckoned_as_this_version_does(folder: Path) -> None:
    query = "SELECT card, stability FROM cards WHERE learner = 1 AND stability IS NOT NULL ORDER BY card"
    with closing(sqlite3.connect(put(3, folder))) as old:
        kept = dict(old.execute(query))
    with open_database(folder) as database:
        made = dict(database.rows(query))
    assert made.keys() == kept.keys()
    assert made != kept


def test_an_old_file_that_is_not_wholly_readable_opens_and_keeps_what_it_cannot_make_anew(
    folder: Path,
) -> None:
    with closing(sqlite3.connect(put(3, folder))) as old:
        ((card,),) = old.execute("SELECT card FROM reviews WHERE learner = 1 ORDER BY id LIMIT 1")
        days = old.execute("SELECT * FROM days").fetchall()
        row = old.execute("SELECT * FROM cards WHERE learner = 1 AND card = ?", [card]).fetchone()
        old.execute(
            "INSERT INTO acts SELECT 'x', 1, '', ?, at, 'sing', study_day, NULL, '' FROM acts LIMIT 1", [card]
        )
        old.commit()
    with open_database(folder) as database:
        assert database.rows("SELECT * FROM days") == days
        assert database.row("SELECT * FROM cards WHERE learner = 1 AND card = ?", [card])[: len(row)] == row
        assert examine(database).damage == (f"what was kept of {card} cannot be read",)


@pytest.mark.parametrize("version", range(1, VERSION))
def test_a_disk_that_fills_up_meanwhile_leaves_the_old_file(
    folder: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(version, folder)
    before = happened(file)

    def connect(path: Path, **options: Any) -> sqlite3.Connection:
        connection = sqlite3.Connection(path, **options)
        if path == file:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages + 4}")
        return connection

    with monkeypatch.context() as full:
        full.setattr("studyapp.storage.database.sqlite3.connect", connect)
        with pytest.raises(StudyError, match=r"is full\. Nothing"):
            open_database(folder)
    assert happened(file) == before
    with closing(sqlite3.connect(file)) as left:
        assert left.execute("PRAGMA user_version").fetchone() == (version,)
        assert left.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with open_database(folder) as database:
        assert examine(database).sound


KILLED = """
import os, sys
from pathlib import Path
from studyapp.storage import migrations
from studyapp.storage.database import open_database
keep = migrations.keep_derived
def keep_and_die(write, learner, made):
    keep(write, learner, made)
    os.kill(os.getpid(), 9)
migrations.keep_derived = keep_and_die
open_database(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("version", range(1, VERSION))
def test_a_program_that_is_killed_meanwhile_leaves_the_old_file(folder: Path, version: int) -> None:
    file = put(version, folder)
    before = happened(file)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, folder],
        check=False,
        cwd=TOP,
        env=os.environ | {"PYTHONPATH": str(TOP)},
    )
    assert done.returncode == -signal.SIGKILL
    assert happened(file) == before
    with closing(sqlite3.connect(file)) as left:
        assert left.execute("PRAGMA user_version").fetchone() == (version,)
    with open_database(folder) as database:
        assert examine(database).sound
