import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.facts.faults import StudyError
from studyapp.memory.card import Card, Rating
from studyapp.storage.backups import back_up_daily
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.doctor import examine
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import first_learner
from studyapp.storage.trouble import NotSavedError
from tests.faults.answering_child import CARDS, FIRST, answer

TOP = Path(__file__).parents[2]
NOBODY = 65534
FULL = "The last answer was not saved: the disk is full. Free some space, then press Enter; the answer is still here."


def fill(database: Database, answers: int = 100_000) -> list[str]:
    """Answer until so many are kept or one cannot be; give back the ids of those that were."""
    learner = first_learner(database).id
    journal, store = LearnerJournal(database, learner, "desk"), CardStore(database, learner)
    kept: list[str] = []
    for number in range(answers):
        (card,) = store.get([CARDS[number % len(CARDS)]])
        after, given = answer(card, Rating.GOOD, journal.new_id(), FIRST + timedelta(hours=number))
        journal.record(after, given)
        kept.append(given.review.id)
    return kept


def ids(database: Database) -> list[str]:
    return [name for (name,) in database.rows("SELECT id FROM reviews ORDER BY answered_at")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_a_full_disk_is_told_and_the_same_answer_can_be_sent_again(folder: Path) -> None:
    with open_database(folder) as database:
        kept = fill(database, 5)
        learner = first_learner(database).id
        journal = LearnerJournal(database, learner, "desk")
        (pages,) = database.rows("PRAGMA page_count")[0]
        database.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(NotSavedError) as refused:
            fill(database)
        assert str(refused.value) == FULL
        assert (refused.value.what, refused.value.reason) == ("The last answer", "the disk is full")
        assert set(kept) <= set(ids(database))
        assert examine(database).sound
        before = ids(database)
        after, given = answer(Card(CARDS[-1]), Rating.GOOD, journal.new_id(), FIRST + timedelta(days=90))
        database.connection.execute("PRAGMA max_page_count = 100000")
        journal.record(after, given)
        assert set(ids(database)) == {*before, given.review.id}
        assert examine(database).sound


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 600 kB; making one takes root."""
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk], check=True)
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill_up(disk: Path) -> Path:
    ballast = disk / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    assert shutil.disk_usage(disk).free == 0
    return ballast


@pytest.mark.faults
def test_a_disk_that_is_really_full_is_told_and_loses_nothing(small_disk: Path) -> None:
    with open_database(small_disk) as database:
        kept = fill(database, 20)
        ballast = fill_up(small_disk)
        with pytest.raises(NotSavedError) as refused:
            fill(database)
        assert str(refused.value) == FULL
        assert set(kept) <= set(ids(database))
        with pytest.raises(StudyError, match=r"No copy of the database was made\. The disk that holds"):
            back_up_daily(small_disk, FIRST.date())
        ballast.unlink()
        before = len(ids(database))
        fill(database, 3)
        assert len(ids(database)) == before + 3
        assert examine(database).sound


@pytest.mark.faults
def test_a_first_start_on_a_full_disk_is_told_and_works_once_there_is_space(small_disk: Path) -> None:
    ballast = fill_up(small_disk)
    with pytest.raises(StudyError, match=r"The disk that holds .* is full\. Nothing"):
        open_database(small_disk / "data")
    ballast.unlink()
    with open_database(small_disk / "data") as database:
        assert fill(database, 2) == ids(database)


READ_ONLY = """
import os, sys
from pathlib import Path
import studyapp.storage.migrations
from studyapp.facts.faults import StudyError
from studyapp.storage.database import open_database
if os.geteuid() == 0:
    os.seteuid(int(sys.argv[2]))
for writing in (True, False):
    try:
        open_database(Path(sys.argv[1]), writing=writing)
    except StudyError as error:
        print(error)
"""


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A data folder that its reader may not write, also when the tests are run by root."""
    outside = Path(tempfile.mkdtemp())
    outside.chmod(0o755)
    folder = outside / "data"
    with open_database(folder) as database:
        fill(database, 2)
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(outside)


@pytest.mark.parametrize("below", ["", "not there yet"])
def test_a_folder_that_cannot_be_written_is_told(locked_folder: Path, below: str) -> None:
    before = sorted((path.name, path.read_bytes()) for path in locked_folder.iterdir())
    folder = locked_folder / below
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", READ_ONLY, folder, str(NOBODY)],
        capture_output=True,
        text=True,
        check=True,
        cwd=TOP,
    )
    told = (
        f"The data folder {folder} cannot be written. Nothing was changed. "
        "Allow writing there, or choose another folder with --data.\n"
    )
    assert done.stdout == told * 2
    assert sorted((path.name, path.read_bytes()) for path in locked_folder.iterdir()) == before


def test_a_torn_log_keeps_every_answer_before_the_tear(folder: Path, tmp_path: Path) -> None:
    with open_database(folder) as database:
        kept = fill(database, 12)
        lengths = []
        for cut in (1, 1000, 5000, 20_000, 60_000):
            torn = tmp_path / f"torn-{cut}"
            shutil.copytree(folder, torn)
            log = torn / f"{DATABASE_FILE}-wal"
            os.truncate(log, log.stat().st_size - cut)
            with open_database(torn) as opened:
                left = ids(opened)
                assert left == kept[: len(left)]
                assert examine(opened).sound
            lengths.append(len(left))
        assert lengths[0] == 11
        assert 0 < lengths[-1] < 11


def test_a_log_with_a_wrong_byte_keeps_every_answer_before_it(folder: Path, tmp_path: Path) -> None:
    with open_database(folder) as database:
        kept = fill(database, 12)
        torn = tmp_path / "torn"
        shutil.copytree(folder, torn)
    log = torn / f"{DATABASE_FILE}-wal"
    data = bytearray(log.read_bytes())
    data[-100] ^= 0xFF
    log.write_bytes(data)
    with open_database(torn) as opened:
        assert ids(opened) == kept[:11]
        assert examine(opened).sound


def spoil(path: Path, first: int, last: int) -> None:
    with path.open("r+b") as file:
        file.seek(first)
        file.write(b"\xa5" * (last - first))


def test_a_damaged_table_of_contents_is_told_at_the_start(folder: Path) -> None:
    with open_database(folder) as database:
        fill(database, 5)
    spoil(folder / DATABASE_FILE, 100, 4096)
    with pytest.raises(StudyError, match=r"is damaged\. Nothing was changed\. Keep it aside"):
        open_database(folder)


def test_a_damaged_page_is_told_when_it_is_met_and_found_by_the_doctor(folder: Path) -> None:
    with open_database(folder) as database:
        fill(database, 60)
        learner = first_learner(database).id
        (page,) = database.rows("SELECT rootpage FROM sqlite_master WHERE name = 'reviews'")[0]
    spoil(folder / DATABASE_FILE, (page - 1) * 4096, page * 4096)
    with open_database(folder) as database:
        with pytest.raises(StudyError, match="is damaged"):
            LearnerJournal(database, learner, "desk").history(CARDS[0])
        with pytest.raises(StudyError, match="is damaged"):
            fill(database, 1)
        assert not examine(database).sound


def test_a_program_that_holds_the_database_is_told(folder: Path) -> None:
    with open_database(folder) as database:
        kept = fill(database, 2)
        database.connection.execute("PRAGMA busy_timeout = 0")
        other = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSavedError, match=r"another program holds the database\. Close it, then press"):
            fill(database, 1)
        other.close()
        assert len(fill(database, 1)) == 1
        assert set(kept) <= set(ids(database))
