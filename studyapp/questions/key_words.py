"""A key that was kept with an answer, put into words without the bank that it came from."""

from __future__ import annotations

import json
from typing import Any

from studyapp.facts.dates import parse_edtf
from studyapp.facts.values import Bound, NumberValue, Part
from studyapp.questions import english


def key_words(kept: str) -> str:
    """A kept key in words: `20 July 1969`, `over 500 million people`; the text itself where it cannot be read."""
    try:
        match json.loads(kept):
            case {"date": str(edtf), **more}:
                return english.date_words(
                    parse_edtf(edtf, Part(str(more["part"])) if "part" in more else None)
                )
            case {"number": float() | int() as number, **more}:
                return _number(number, number, more)
            case {"range": [float() | int() as low, float() | int() as high], **more}:
                return _number(low, high, more)
            case {"entities": [str(), *_] as names}:
                return english.listing([str(name) for name in names])
            case {"entity": str(words)} | {"phrase": str(words)}:
                return words
            case _:
                return kept
    except ValueError:
        return kept


def _number(low: float, high: float, more: dict[Any, Any]) -> str:
    bound = Bound(more["bound"]) if "bound" in more else None
    return english.number_words(NumberValue(low, high, str(more.get("unit", "")), bound))
