"""The least that a durable answer costs here: one row into an otherwise empty database; run as a script with a folder."""

import sqlite3
import sys
import time
from pathlib import Path

from painted import now, say

ROWS = 300


def main() -> None:
    connection = sqlite3.connect(Path(sys.argv[1]) / "bare.db", isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "CREATE TABLE answers (text)",
    ):
        connection.execute(statement)
    times = []
    for _ in range(ROWS):
        time.sleep(0.005)  # as between two answers, the disk has come to rest
        began = now()
        connection.execute("INSERT INTO answers VALUES (?)", ("x" * 500,))
        times.append(now() - began)
    say(commits=times)


if __name__ == "__main__":
    main()
