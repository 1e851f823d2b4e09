import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from studyapp.facts.faults import StudyError
from studyapp.memory.card import Card
from studyapp.storage.backups import back_up_daily, copy_before_migration, kept
from studyapp.storage.database import VERSION, Database, open_database
from studyapp.storage.files import DATABASE_FILE
from tests.storage.test_old_files import put

TODAY = date(2026, 3, 4)


def test_a_copy_is_made_once_a_day_beside_the_open_database(
    folder: Path, database: Database, answering: Callable[..., tuple[Card, object]], landing: Card
) -> None:
    answering(landing)
    copy = back_up_daily(folder, TODAY)
    assert copy == folder / "backups" / "study-2026-03-04.db"
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM reviews").fetchone() == (1,)
    assert back_up_daily(folder, TODAY) is None
    assert [file.name for file in copy.parent.iterdir()] == ["study-2026-03-04.db"]


def test_a_copy_can_take_the_place_of_the_database(folder: Path, database: Database, tmp_path: Path) -> None:
    copy = back_up_daily(folder, TODAY)
    assert copy is not None
    (tmp_path / "other").mkdir()
    copy.rename(tmp_path / "other" / DATABASE_FILE)
    with open_database(tmp_path / "other") as opened:
        assert opened.rows("SELECT name FROM learners") == database.rows("SELECT name FROM learners")


def test_copies_thin_out_with_age() -> None:
    every_day = {TODAY - timedelta(days=days) for days in range(500)}
    stay = kept(every_day)
    assert {TODAY - timedelta(days=days) for days in range(7)} <= stay
    weeks = {date(2026, 3, 1), date(2026, 2, 22), date(2026, 2, 15)}
    months = {date(2026, 2, 28), date(2026, 1, 31), date(2025, 12, 31), date(2025, 4, 30)}
    assert weeks | months <= stay
    assert len(stay) == 7 + 2 + 10  # a week's and a month's last day that is among the seven is kept once
    assert date(2025, 3, 31) not in stay


def test_what_is_kept_does_not_depend_on_thinning_out_daily() -> None:
    held: set[date] = set()
    for days in range(500):
        held = kept({*held, TODAY + timedelta(days=days)})
    assert held == kept({TODAY + timedelta(days=days) for days in range(500)})


def test_old_copies_are_dropped_and_strange_files_stay(folder: Path, database: Database) -> None:
    backups = folder / "backups"
    backups.mkdir()
    old = [backups / f"study-2026-02-{day:02}.db" for day in range(1, 29)]
    strange = [backups / "study-mine.db", backups / "before-migration-from-1.db"]
    for file in (*old, *strange):
        file.touch()
    back_up_daily(folder, TODAY)
    stay = {file.name for file in backups.iterdir()}
    assert {"study-2026-03-04.db", "study-2026-02-28.db", *(file.name for file in strange)} <= stay
    assert "study-2026-02-03.db" not in stay


def test_a_copy_that_cannot_be_made_is_told_and_leaves_no_half_of_it(
    folder: Path, database: Database
) -> None:
    (folder / "backups").write_text("a file in the way")
    with pytest.raises(StudyError, match="No copy of the database was made"):
        back_up_daily(folder, TODAY)


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_database_is_copied_before_it_is_migrated(folder: Path, journal: str) -> None:
    file = put(3, folder)
    with closing(sqlite3.connect(file)) as old:
        old.execute(f"PRAGMA journal_mode = {journal}")
        learners = old.execute("SELECT key, name FROM learners").fetchall()
    with open_database(folder) as database:
        assert database.row("PRAGMA user_version") == (VERSION,)
        assert database.rows("SELECT key, name FROM learners") == learners
    with closing(sqlite3.connect(folder / "backups" / "before-migration-from-3.db")) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (3,)
        assert copy.execute("SELECT key, name FROM learners").fetchall() == learners


def test_a_copy_before_a_migration_takes_the_place_of_no_other(folder: Path, database: Database) -> None:
    copies = [copy_before_migration(database.path, 4) for _ in range(2)]
    assert [one.name for one in copies] == ["before-migration-from-4.db", "before-migration-from-4-2.db"]
    assert all(one.is_file() for one in copies)
