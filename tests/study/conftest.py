"""A journal in memory and a clock for every sitting."""

import pytest

from tests.study.journal import MemoryJournal
from tests.study.sittings import Clock


@pytest.fixture
def journal():
    return MemoryJournal()


@pytest.fixture
def clock():
    return Clock()
