"""How far each fact has come follows from the cards of its learner, in a kept bank, an edited one and one in memory."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.facts.overlay import with_fact
from studyapp.memory.card import Card, Memory
from studyapp.storage import rows
from studyapp.storage.database import Database, open_database
from studyapp.storage.finding import FactFinder, FactQuery, Memories
from studyapp.storage.learners import Learner
from studyapp.study.progress import State
from tests.banks import moon_bank
from tests.storage.conftest import DAY
from tests.storage.kept_banks import damage, kept_bank

ALL = list(moon_bank().facts)
Keeping = Callable[..., None]


@pytest.fixture(params=["kept", "in memory", "edited"])
def bank(request: pytest.FixtureRequest, tmp_path: Path) -> Bank:
    """The Moon bank; edited, so that two facts are laid over others."""
    if request.param == "in memory":
        return moon_bank()
    bank = kept_bank(tmp_path)
    for name in ("first-landing", "crew") if request.param == "edited" else ():
        bank = with_fact(bank, moon_bank().facts[name])
    return bank


@pytest.fixture
def keeping(database: Database, learner: Learner) -> Keeping:
    """Keep the card of a fact's slot: how stable, since and until when, whether asleep or put off."""

    def keep(
        fact: str,
        slot: str,
        stability: float | None = 20.0,
        *,
        due: int = 9,
        suspended: bool = False,
        until: date | None = None,
    ) -> None:
        memory = Memory(stability, 5.0, DAY, DAY + timedelta(days=due), 1, 0) if stability else None
        card = Card(CardId("moon", fact, slot), memory, suspended, until)
        with database.transaction("Nothing was kept.") as write:
            write.execute(rows.SAVE_CARD, rows.card_row(learner.id, card))

    return keep


@pytest.fixture
def at(bank: Bank, database: Database, learner: Learner) -> Callable[[int], FactFinder]:
    """A finder so many days after the first."""
    return lambda days: FactFinder(bank, Memories(database, learner.id, DAY + timedelta(days=days)))


def test_a_fact_is_known_when_all_its_answers_are(keeping: Keeping, at: Callable[[int], FactFinder]) -> None:
    assert set(at(0).states().values()) == {State.NEW}
    keeping("first-landing", "date")
    assert at(0).states()["first-landing"] is State.LEARNING  # its place was never asked
    keeping("first-landing", "place")
    assert at(0).states()["first-landing"] is State.KNOWN
    assert at(20).states()["first-landing"] is State.KNOWN
    assert at(21).states()["first-landing"] is State.LEARNING
    keeping("first-landing", "place", 6.9)  # what lasts less than a week is not known yet
    assert at(0).states()["first-landing"] is State.LEARNING


def test_a_suspended_answer_counts_for_itself(keeping: Keeping, at: Callable[[int], FactFinder]) -> None:
    keeping("crew", "crew", suspended=True)
    keeping("second-crew", "crew", None, suspended=True)
    keeping("first-landing", "date", suspended=True)
    keeping("first-landing", "place")
    keeping("samples", "where", None, until=DAY)
    states = at(0).states()
    assert [states[fact] for fact in ("crew", "second-crew", "first-landing", "samples", "first-words")] == [
        *(State.SUSPENDED, State.SUSPENDED, State.LEARNING, State.NEW, State.NEW)
    ]
    assert list(states) == ALL


def test_facts_are_found_by_how_well_they_are_known(
    keeping: Keeping, at: Callable[[int], FactFinder]
) -> None:
    keeping("crew", "crew")
    keeping("first-landing", "date")
    finder = at(0)
    assert finder.find(FactQuery(states=frozenset([State.KNOWN]))) == ["crew"]
    assert finder.find(FactQuery(states=frozenset([State.KNOWN, State.LEARNING]))) == [
        "first-landing",
        "crew",
    ]
    new = finder.find(FactQuery(states=frozenset([State.NEW])))
    assert new == [fact for fact in ALL if fact not in {"crew", "first-landing"}]
    assert finder.find(FactQuery("landed", states=frozenset([State.NEW]))) == [
        "second-landing",
        "third-landing",
    ]


def test_facts_are_due_as_the_queue_has_them(keeping: Keeping, at: Callable[[int], FactFinder]) -> None:
    keeping("crew", "crew", due=3)
    keeping("first-landing", "date", due=3, suspended=True)
    keeping("second-landing", "date", due=3, until=DAY + timedelta(days=5))
    keeping("third-landing", "date", due=8)
    keeping("third-landing", "crew", due=1)  # the bank has no such card
    keeping("samples", "where", None, until=DAY)
    due = FactQuery(due=True)
    assert at(2).find(due) == []
    assert at(3).find(due) == ["crew"]
    assert at(5).find(due) == ["second-landing", "crew"]
    assert at(9).find(due) == ["second-landing", "third-landing", "crew"]
    assert at(9).counts(due).sections == {"Lead": 2, "Lead/Crews": 1}


def test_what_another_learner_knows_is_not_meant(
    bank: Bank, keeping: Keeping, database: Database, learner: Learner
) -> None:
    keeping("crew", "crew")
    other = FactFinder(bank, Memories(database, learner.id + 1, DAY))
    assert other.states()["crew"] is State.NEW
    assert FactFinder(bank, Memories(database, learner.id, DAY)).states()["crew"] is State.KNOWN
    assert FactFinder(bank).states()["crew"] is State.NEW


def test_memories_that_cannot_be_read_are_told(tmp_path: Path, database: Database, learner: Learner) -> None:
    finder = FactFinder(kept_bank(tmp_path), Memories(database, learner.id, DAY))
    database.connection.execute("PRAGMA foreign_keys = OFF")
    database.connection.execute("ALTER TABLE cards RENAME TO lost")
    with pytest.raises(Exception, match="cards"):
        finder.states()


def test_a_file_of_memories_that_is_damaged_is_told(
    tmp_path: Path, database: Database, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder = FactFinder(kept_bank(tmp_path), Memories(database, learner.id, DAY))
    monkeypatch.setattr(database, "path", tmp_path / "nowhere" / "study.db")
    monkeypatch.setattr(database, "rows", _unreadable)
    with pytest.raises(StudyError, match="cannot be read"):
        finder.states()


def _unreadable(*_: object) -> list[object]:
    raise StudyError("The file cannot be read.")


def test_damage_among_the_cards_has_states_read_in_memory(
    tmp_path: Path, keeping: Keeping, database: Database, learner: Learner
) -> None:
    keeping("crew", "crew")
    bank = kept_bank(tmp_path)
    damage(tmp_path, "DROP TABLE cards")
    assert FactFinder(bank, Memories(database, learner.id, DAY)).states()["crew"] is State.KNOWN


def test_a_bank_can_be_looked_through_for_the_learners_of_two_folders(
    tmp_path: Path, keeping: Keeping, database: Database, learner: Learner
) -> None:
    keeping("crew", "crew")
    bank = kept_bank(tmp_path)
    with open_database(tmp_path / "another") as other:
        for found_in, state in ((database, State.KNOWN), (other, State.NEW), (database, State.KNOWN)):
            memories = Memories(found_in, learner.id, DAY)
            assert FactFinder(bank, memories).states()["crew"] is state
