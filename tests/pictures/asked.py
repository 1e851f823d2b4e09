"""The questions that stand in the pictures."""

from typing import NamedTuple

SITTING = 24  # questions
_NEW, _HALF_KNOWN, _KNOWN = 0.0, 14.0, 60.0  # days of stability


class Asked(NamedTuple):
    """Whose slot is asked, in which form, at which place of the sitting, and how well it is known (days)."""

    fact: str
    slot: str
    form: str
    place: int
    stability: float = _KNOWN


VICTORY = Asked("iraq-victory", "date", "choice", 8, _NEW)
CELLS = Asked("sleeper-cells", "form", "choice", 9, _NEW)
PURPOSE = Asked("hezbollah-purpose", "helped", "choice", 7, _NEW)
BATTLE = Asked("baghuz", "battle", "typed", 12)
MINISTER = Asked("al-jaafari-speaks", "date", "typed", 13)
SPEAKER = Asked("un-estimate", "who", "who-says", 10, _HALF_KNOWN)
PAIRS = Asked("us-troops", "month", "match", 11, _HALF_KNOWN)
EVENTS = Asked("iraq-victory", "date", "order", 15)
DAYS = Asked("syria-defeat", "date", "timeline", 16)
ESTIMATE = Asked("un-estimate", "count", "number-line", 17)
COUNTRY = Asked("fighting-2024", "country", "map", 18, _HALF_KNOWN)
