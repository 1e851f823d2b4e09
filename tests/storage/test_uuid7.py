import time
from uuid import RFC_4122, UUID

import pytest

from studyapp.storage.uuid7 import Ids


def test_ids_are_uuids_of_version_7_that_carry_the_moment() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(Ids().new())
    after = time.time_ns() // 1_000_000
    assert (made.version, made.variant) == (7, RFC_4122)
    assert before <= made.int >> 80 <= after


def test_ids_grow_even_within_one_millisecond() -> None:
    ids = Ids()
    made = [ids.new() for _ in range(5000)]
    assert made == sorted(set(made))


def test_ids_grow_even_when_the_clock_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = Ids()
    first = ids.new()
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert ids.new() > first
