"""Times what is asked of a very large bank; run as a script with a folder for it, the number of facts, and what to do there.

`make` writes the bank, keeps it and fills a data folder beside it with learnt cards; `measure` opens it and looks for facts.
"""

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from fill import BANK, PART, TODAY, fill
from large import middle, timed
from large_bank import write_bank
from painted import memory, say

from studyapp.facts.bank import Status
from studyapp.storage.banks import load_bank
from studyapp.storage.content import content_path
from studyapp.storage.database import open_database
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.finding import FactFinder, FactQuery, Memories
from studyapp.storage.learners import first_learner
from studyapp.storage.outline import Outline
from studyapp.study.progress import State

DAY = TODAY.date()
OFTEN, SELDOM = "flight", "flight bado"  # a word of every fact, and of a few
HARD = FactQuery(
    "b",
    kinds=frozenset(("date", "number")),
    statuses=frozenset((Status.STATED,)),
    states=frozenset((State.NEW, State.LEARNING, State.KNOWN)),
    due=True,
)


def make(place: Path, facts: int) -> dict[str, object]:
    """A bank in `banks`; the data folder `new` in which it is kept, and `learnt` with 100,000 cards besides, in ms."""
    write_bank(place / "banks" / BANK, facts)
    (place / "new").mkdir()
    kept = timed(lambda: load_bank(place / "banks" / BANK, place / "new"))
    fill(place / "learnt", PART)
    load_bank(place / "banks" / BANK, place / "learnt")
    with (
        closing(sqlite3.connect(place / "learnt" / DATABASE_FILE)) as learnt,
        learnt,
    ):  # the keys that the bank has
        learnt.execute("ATTACH ? AS content", (str(content_path(place / "learnt", BANK)),))
        learnt.execute("UPDATE cards SET slot_key = (SELECT key FROM content.cards WHERE name = card)")
    return {"parse and keep": kept}


def measure(place: Path) -> dict[str, object]:
    """Milliseconds of the processor; the first of each kind fills caches and is not counted, but for the states."""
    bank = load_bank(place / "banks" / BANK, place / "learnt")
    names = list(bank.facts)
    with open_database(place / "learnt") as database:
        learner = first_learner(database).id
        finder = FactFinder(bank, Memories(database, learner, DAY))
        asked: dict[str, Callable[[], object]] = {
            "open a kept bank": lambda: load_bank(place / "banks" / BANK, place / "learnt"),
            "gone and changed cards": lambda: Outline(bank).unlike(database, learner),
            "a fact": lambda: load_bank(place / "banks" / BANK, place / "learnt").facts[names[-1]],
            "states, first": lambda: FactFinder(
                load_bank(place / "banks" / BANK, place / "learnt"), Memories(database, learner, DAY)
            ).states(),
            "states, again": finder.states,
            "find all": lambda: finder.find(FactQuery()),
            "find one letter": lambda: finder.find(FactQuery("b")),
            "find a word of every fact": lambda: finder.find(FactQuery(OFTEN)),
            "find two words": lambda: finder.find(FactQuery(SELDOM)),
            "find in a section": lambda: finder.find(FactQuery("b", frozenset(("Part 3",)))),
            "find by five filters": lambda: finder.find(HARD),
            "counts of all filters": lambda: finder.counts(FactQuery("b")),
            "complete a letter": lambda: finder.complete("b"),
        }
        return {name: middle(work) for name, work in asked.items()} | {"memory": memory()}


if __name__ == "__main__":
    folder, facts, what = sys.argv[1:]
    say(**(make(Path(folder), int(facts)) if what == "make" else measure(Path(folder))))
