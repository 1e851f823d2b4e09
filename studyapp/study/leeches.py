"""Cards that are missed again and again: from when on, and when the learner is told."""

from __future__ import annotations

from collections.abc import Sequence

from studyapp.facts.forms import Form
from studyapp.memory.card import Memory
from studyapp.study.record import Mistake

FIRST = 8  # lapses
EVERY = 4  # lapses more, after which it is told once more
LATELY = 3  # mistakes whose forms are put aside


def is_leech(memory: Memory | None) -> bool:
    """Whether a card is asked in another form than those that it was last missed in."""
    return memory is not None and memory.lapses >= FIRST


def is_leech_now(memory: Memory | None) -> bool:
    """Whether the lapse that a card just had is one at which the learner is told."""
    return memory is not None and memory.lapses >= FIRST and (memory.lapses - FIRST) % EVERY == 0


def forms_missed(memory: Memory | None, mistakes: Sequence[Mistake]) -> frozenset[Form]:
    """The forms that a leech was last missed in, from its mistakes, the latest first; none of other cards."""
    return frozenset(mistake.form for mistake in mistakes[:LATELY]) if is_leech(memory) else frozenset()
