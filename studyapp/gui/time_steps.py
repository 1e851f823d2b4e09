"""From event to event by arrows: along a lane, and from lane to lane."""

from __future__ import annotations

from collections.abc import Sequence

from studyapp.study.track import Track


def along(track: Track, place: int, step: int) -> int:
    """The place of the event so many steps on in a lane; the end stops it."""
    return min(max(place + step, 0), len(track.events) - 1)


def across(tracks: Sequence[Track], lane: int, place: int, step: int) -> tuple[int, int]:
    """The next lane up (-1) or down (1) that has events, and the one nearest in time there; else the same again."""
    day = tracks[lane].events[place].begin
    there = lane + step
    while 0 <= there < len(tracks):
        near = tracks[there].nearest(day)
        if near is not None:
            return there, near
        there += step
    return lane, place
