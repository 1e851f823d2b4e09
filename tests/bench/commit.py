"""The least that a durable answer costs here: one row into an otherwise empty database; run as a script with a folder."""

import sqlite3
import sys
import time
from pathlib import Path

from painted import now, say

ROWS = 300
ADD_BARE = "INSERT INTO answers VALUES (?)"
BARE = "x" * 500


def bare_database(folder: Path) -> sqlite3.Connection:
    """A database with one table, in a folder, that keeps what is inserted as ours does."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "CREATE TABLE IF NOT EXISTS answers (text)",
    ):
        connection.execute(statement)
    return connection


def main() -> None:
    connection = bare_database(Path(sys.argv[1]))
    times = []
    for _ in range(ROWS):
        time.sleep(0.005)  # as between two answers, the disk has come to rest
        began = now()
        connection.execute(ADD_BARE, (BARE,))
        times.append(now() - began)
    say(commits=times)


if __name__ == "__main__":
    main()
