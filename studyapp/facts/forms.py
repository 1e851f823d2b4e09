"""The ways of asking for a slot."""

from __future__ import annotations

from enum import StrEnum


class Form(StrEnum):
    """A way of asking, by the name that files, tables and commands use."""

    CHOICE = "choice"
    TRUE_FALSE = "true-false"
    CLOZE = "cloze"
    TYPED = "typed"
    ORDER = "order"
    MATCH = "match"
    NUMBER_LINE = "number-line"
    WHO_SAYS = "who-says"
    MAP = "map"
    TIMELINE = "timeline"
