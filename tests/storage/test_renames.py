"""Renamed cards on the disk: rows stay as they are, and the cards and days that follow from them are the new name's."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database as Tables

from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Outcome
from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.memory.review import ActKind, Correction, CorrectionKind, History, Rename
from studyapp.memory.scheduler import Scheduler
from studyapp.storage.cards import CardStore
from studyapp.storage.database import APPLICATION_ID, Database, open_database
from studyapp.storage.doctor import examine, rebuild
from studyapp.storage.files import BACKUP_FOLDER, DATABASE_FILE
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, add_learner
from studyapp.storage.migrations import steps
from studyapp.study.keeping import Keeper

Answering = Callable[..., tuple[Card, Any]]
OLD, NEW, OTHER = (CardId("moon", fact, "date") for fact in ("old", "new", "other"))
LATER = datetime(2026, 4, 1, 12, tzinfo=UTC)


@pytest.fixture
def store(database: Database, learner: Learner) -> CardStore:
    return CardStore(database, learner.id)


@pytest.fixture
def keeper(journal: LearnerJournal) -> Keeper:
    return Keeper(journal, Scheduler(DEFAULT))


def test_a_renamed_card_has_the_memory_and_the_old_name_is_new(
    store: CardStore, keeper: Keeper, answering: Answering, database: Database
) -> None:
    card, _ = answering(Card(OLD))
    keeper.rename(OLD, NEW, LATER)
    assert store.get([OLD, NEW]) == [Card(OLD), Card(NEW, card.memory)]
    assert examine(database).sound


def test_nothing_happens_to_a_card_to_which_nothing_happened(keeper: Keeper, database: Database) -> None:
    keeper.rename(OLD, NEW, LATER)
    assert database.row("SELECT count(*) FROM renames") == (0,)


def test_the_same_rename_a_second_time_adds_nothing(
    keeper: Keeper, answering: Answering, database: Database
) -> None:
    answering(Card(OLD))
    for _ in range(3):
        keeper.rename(OLD, NEW, LATER)
    assert database.row("SELECT count(*) FROM renames") == (1,)


def test_flags_and_suspensions_go_with_the_card(
    store: CardStore, keeper: Keeper, answering: Answering, database: Database
) -> None:
    keeper.act(OLD, ActKind.SUSPEND, LATER)
    keeper.act(OLD, ActKind.FLAG, LATER, note="Is it so?")
    keeper.rename(OLD, NEW, LATER)
    assert store.get([NEW]) == [Card(NEW, suspended=True)]
    assert keeper.is_flagged(NEW)
    assert not keeper.is_flagged(OLD)
    assert examine(database).sound


def test_an_answer_given_under_the_old_name_can_be_corrected_and_its_day_follows(
    store: CardStore, keeper: Keeper, journal: LearnerJournal, answering: Answering, database: Database
) -> None:
    _, answer = answering(Card(OLD), Rating.AGAIN)
    keeper.rename(OLD, NEW, LATER)
    keeper.say(NEW, answer.review.id, CorrectionKind.REVOKED, LATER)
    assert store.get([NEW]) == [Card(NEW)]
    assert store.done("moon", date(2026, 3, 2)).new == 0
    keeper.say(NEW, answer.review.id, CorrectionKind.RESTORED, LATER)
    assert store.done("moon", date(2026, 3, 2)).new == 1
    assert sum(counts[0] for where, counts in journal.sums(NEW).items() if not where.what) == 1
    assert examine(database).sound


def test_two_cards_that_became_one_share_their_answers(
    store: CardStore, keeper: Keeper, answering: Answering, database: Database
) -> None:
    answering(Card(OLD), after=0)
    answering(Card(NEW), after=1)
    keeper.rename(OLD, NEW, LATER)
    (card,) = store.get([NEW])
    assert card.memory is not None
    assert (card.memory.reviews, card.memory.last_day) == (2, date(2026, 3, 3))
    assert examine(database).sound


def test_what_comes_after_a_rename_is_later_than_all_before_it_whatever_the_clock_says(
    keeper: Keeper, journal: LearnerJournal, answering: Answering, database: Database
) -> None:
    answering(Card(OLD), after=30)
    keeper.rename(OLD, NEW, LATER - timedelta(days=300))
    latest = journal.latest(OLD)
    assert latest is not None
    assert latest == journal.latest(NEW) > datetime(2026, 4, 1, tzinfo=UTC)
    keeper.act(OLD, ActKind.SUSPEND, LATER - timedelta(days=300))  # with the older bank again
    assert journal.history(NEW).acts == ()
    assert len(journal.history(OLD).acts) == 1
    assert examine(database).sound


def test_wrong_answers_under_the_old_name_are_remembered(
    keeper: Keeper, journal: LearnerJournal, answering: Answering
) -> None:
    answering(Card(OLD), Rating.AGAIN, outcome=Outcome.WRONG)
    keeper.rename(OLD, NEW, LATER)
    assert [mistake.response for mistake in journal.mistaken(NEW)] == ["20 July 1969"]
    assert journal.mistaken(OLD) == ()


def test_each_learner_has_renames_of_their_own(
    keeper: Keeper, answering: Answering, database: Database
) -> None:
    answering(Card(OLD))
    keeper.rename(OLD, NEW, LATER)
    other = LearnerJournal(database, add_learner(database, "Ana").id, "desk")
    assert other.latest(NEW) is None
    assert other.history(NEW) == History()


def test_a_key_is_kept_with_the_answer_and_with_the_card(
    store: CardStore, journal: LearnerJournal, answering: Answering, database: Database
) -> None:
    card, answer = answering(Card(OLD))
    review = replace(answer.review, id=journal.new_id(), slot_key='{"number": 7}')
    assert card.memory is not None
    learnt = replace(card, memory=replace(card.memory, slot_key=review.slot_key))
    journal.record(learnt, replace(answer, review=review))
    assert journal.history(OLD).reviews[-1].slot_key == review.slot_key
    assert store.get([OLD]) == [learnt]


@pytest.mark.parametrize("seed", range(20))
def test_cards_that_are_answered_corrected_and_renamed_at_random_follow_from_their_rows(
    keeper: Keeper, journal: LearnerJournal, answering: Answering, database: Database, seed: int
) -> None:
    chance = random.Random(seed)
    names = (OLD, NEW, OTHER)
    given: list[tuple[CardId, str]] = []
    for day in range(25):
        name = chance.choice(names)
        now = LATER + timedelta(days=day)
        match chance.choice(["answer", "answer", "act", "correct", "rename"]):
            case "answer":
                (card,) = CardStore(database, 1).get([name])
                _, answer = answering(
                    card, chance.choice(list(Rating)), after=30 + day, counts=chance.random() < 0.8
                )
                given.append((name, answer.review.id))
            case "act":
                given.append((name, keeper.act(name, chance.choice([*ActKind][:5]), now)))
            case "correct" if given:
                stale, row = chance.choice(given)
                owner = next(one for one in names if row in ids(journal.history(one)))
                kind = chance.choice([CorrectionKind.REVOKED, CorrectionKind.RESTORED])
                if chance.random() < 0.5:
                    keeper.say(owner, row, kind, now)
                else:  # by a device that does not know of the rename, merged since
                    merge(database, journal, Correction(journal.new_id(), row, stale, now, kind))
            case "rename":
                keeper.rename(name, chance.choice([one for one in names if one != name]), now)
        assert examine(database).differences == ()
    before = database.rows("SELECT * FROM days WHERE answers ORDER BY study_day")
    rebuild(database)
    assert database.rows("SELECT * FROM days WHERE answers ORDER BY study_day") == before


def ids(history: History) -> set[str]:
    return {row.id for row in (*history.reviews, *history.acts)}


def merge(database: Database, journal: LearnerJournal, correction: Correction) -> None:
    """Take in a correction as from another file: the row first, the cards made anew behind it."""
    journal.correct(Card(OTHER), [correction])
    rebuild(database)


def test_files_of_two_devices_merge_by_union(tmp_path: Path) -> None:
    """One device has the new bank and renames; the other answers under the old name and renames later."""
    files = []
    for device, (answered, renamed) in {"desk": (1, 2), "sofa": (5, 9)}.items():
        with open_database(tmp_path / device) as database:
            database.connection.execute("INSERT INTO learners (id, key, name) VALUES (1, 'k', 'n')")
            insert_review(database, f"{device}-1", OLD, answered)
            journal = LearnerJournal(database, 1, device)
            at = datetime(2026, 3, renamed, 12, tzinfo=UTC)
            journal.rename(Rename(f"{device}-2", OLD, NEW, at), [])
            files.append(database.path)
    with closing(sqlite3.connect(files[0])) as merged:
        merged.execute("ATTACH ? AS other", (str(files[1]),))
        for table in ("reviews", "renames"):
            merged.execute(f"INSERT INTO {table} SELECT * FROM other.{table}")
        merged.commit()
    with open_database(tmp_path / "desk") as database:
        rebuild(database)
        assert examine(database).sound
        history = LearnerJournal(database, 1, "desk").history(NEW)
        assert [review.id for review in history.reviews] == ["desk-1", "sofa-1"]
        assert CardStore(database, 1).get([NEW]) == [replay(NEW, history, DEFAULT)]
        assert CardStore(database, 1).get([OLD]) == [Card(OLD)]


def insert_review(database: Database, name: str, card: CardId, day: int) -> None:
    database.connection.execute(
        "INSERT INTO reviews VALUES (?, 1, 'd', ?, ?, 0, ?, 'study', 'typed', '', '[]', '', '', 0.0, 0, NULL, "
        "'right', 3, 1, 0.9, NULL, 1, 1, 0, '', '', 36500)",
        (name, str(card), f"2026-03-{day:02}T12:00:00.000000+00:00", f"2026-03-{day:02}"),
    )


@pytest.fixture
def second_version(folder: Path) -> None:
    """A file as the program made it before it kept keys, with one answer in it."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)) as connection:
        steps.apply(Tables(connection), stop_before="m003_what_a_newer_bank_changes")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 2")
        connection.execute("INSERT INTO learners (id, key, name) VALUES (1, 'k', 'n')")
        connection.execute(
            "INSERT INTO reviews VALUES ('r', 1, 'd', 'moon/old#date', '2026-03-02T12:00:00.000000+00:00', 0, "
            "'2026-03-02', 'study', 'typed', '', '[]', '', '', 0.0, 0, NULL, 'right', 3, 1, 0.9, NULL, 1, 1, 0, '')"
        )


@pytest.mark.usefixtures("second_version")
def test_a_file_of_the_second_version_opens_after_a_copy_and_its_keys_are_not_known(folder: Path) -> None:
    with open_database(folder) as database:
        rebuild(database)
        assert examine(database).sound
        (card,) = CardStore(database, 1).get([OLD])
        assert card.memory is not None
        assert card.memory.slot_key == ""
    assert (folder / BACKUP_FOLDER / "before-migration-from-2.db").is_file()
