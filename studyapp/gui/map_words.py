"""What the map says in words: whose borders it shows, what cannot be chosen, and how near a wrong answer is."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10
from typing import TYPE_CHECKING

from studyapp.gui.map_shapes import distance
from studyapp.gui.notation import digits, listing
from studyapp.gui.translating import tr

if TYPE_CHECKING:
    from studyapp.gui.map_shapes import World
    from studyapp.questions.question import Spot

BORDERS = tr(
    "Borders: Natural Earth, public domain. Where states dispute a border, this shows what that map shows."
)
CHOOSE_FIRST = tr("Nothing is chosen yet. Click on a place, or type the first letters of its name.")
HOW = tr("Arrows choose on the map, letters choose by name, + and − zoom, Enter answers.")
NEARER, FARTHER = tr("Zoom in"), tr("Zoom out")
LIST = tr("Places to choose from")
CHOSEN = tr("Chosen")
_NAMED = 3  # places outside the view; the list names them all
PLACE, STATE = tr("Place"), tr("State")


def map_name(stem: str, places: int) -> str:
    """What screen readers call the map: the question and how many places there are."""
    return tr("{stem} Map with {places}\u00a0places to choose from.").format(stem=stem, places=places)


def not_offered(country: str) -> str:
    """What is said to a click beside the places."""
    return tr("{country} is not one of the places to choose from.").format(country=country)


def outside(names: Sequence[str]) -> str:
    """The places that the map does not show now: `Outside this view: Australia, Canada and 3 more.`."""
    shown = (
        list(names)
        if len(names) <= _NAMED + 1
        else [*names[:_NAMED], tr("{n}\u00a0more").format(n=len(names) - _NAMED)]
    )
    return tr("Outside this view: {names}.").format(names=listing(shown)) if shown else ""


def near_miss(world: World, chosen: Spot, right: Spot) -> str:
    """How near a wrong answer is; "" when there is nothing to say."""
    if chosen.point and right.point:
        return tr("Your answer lies {far} from the right one.").format(
            far=far(distance(chosen.point, right.point))
        )
    if not chosen.point and not right.point and world.border(chosen.iso, right.iso):
        return tr("A near miss: your answer and the right one share a border.")
    return ""


def far(kilometres: float) -> str:
    """A distance in two figures: `about 370 km`."""
    if kilometres < 1:
        return tr("less than 1\u00a0km")
    step = 10 ** max(int(log10(kilometres)) - 1, 0)
    return tr("about {kilometres}\u00a0km").format(kilometres=digits(round(kilometres / step) * step))


def next_by_letters(names: Sequence[str], letters: str, current: int | None) -> int | None:
    """The name that begins with the letters; one letter goes on from name to name. Both are folded before."""
    matching = [place for place, name in enumerate(names) if name.startswith(letters)]
    if not matching:
        return None
    if len(letters) == 1 and current is not None:
        return next((place for place in matching if place > current), matching[0])
    return matching[0]
