"""The countries of the map: their outlines, who borders whom, and how far two places lie apart; no painting."""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, chain
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import NamedTuple

EARTH_RADIUS = 6371.0  # km
Line = tuple[tuple[float, ...], tuple[float, ...]]  # longitudes and latitudes, in degrees
Point = tuple[float, float]  # latitude and longitude, in degrees
_Packed = tuple[
    int, int, str
]  # where a line begins, in units, and its steps: 16 bits each, least byte first, in base64


class Box(NamedTuple):
    """A part of the map, in degrees; `east` may be above 180 and is never below `west`."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or an area with a code of its own, as Natural Earth draws it.

    `frame` holds its main parts only: of France what lies in Europe, of Norway not Svalbard.
    """

    code: str  # ISO 3166-1 alpha-2
    name: str
    box: Box
    frame: Box
    label: Point  # inside its largest part, as far from the border as can be
    borders: frozenset[str]
    _unit: float
    _fine: tuple[_Packed, ...]
    _coarse: tuple[_Packed, ...]
    _lines: tuple[_Packed, ...]

    def rings(self, *, coarse: bool) -> list[Line]:
        """Its closed outlines; lakes and countries inside it too. `coarse` is enough for below 9 pixels a degree."""
        return [_unpacked(ring, self._unit) for ring in (self._coarse if coarse else self._fine)]

    def lines(self) -> list[Line]:
        """Lines that divide it on the ground though not by its code, as between Somalia and Somaliland."""
        return [_unpacked(line, self._unit) for line in self._lines]


@dataclass(frozen=True, slots=True)
class World:
    """All countries of the map by their code."""

    countries: Mapping[str, Country]

    def border(self, one: str, other: str) -> bool:
        """Whether two countries share a border; False for a code that the map does not have."""
        return one in self.countries and other in self.countries[one].borders


def read_world(file: Path) -> World:
    """Read `countries.json`; the outlines in it are unpacked when they are asked for."""
    content = json.loads(file.read_text("utf-8"))
    unit = content["unit"]
    return World(
        {
            code: Country(
                code,
                one["name"],
                Box(*one["box"]),
                Box(*one["frame"]),
                (one["label"][0], one["label"][1]),
                frozenset(one["borders"]),
                unit,
                one["fine"],
                one["coarse"],
                one["lines"],
            )
            for code, one in content["countries"].items()
        }
    )


def distance(one: Point, other: Point) -> float:
    """How far two places lie apart on the ground, in km (haversine formula)."""
    (lat_a, lon_a), (lat_b, lon_b) = one, other
    across = sin(radians(lon_b - lon_a) / 2) ** 2 * cos(radians(lat_a)) * cos(radians(lat_b))
    return 2 * EARTH_RADIUS * asin(sqrt(sin(radians(lat_b - lat_a) / 2) ** 2 + across))


def _unpacked(packed: _Packed, unit: float) -> Line:
    x, y, text = packed
    data = b64decode(text)
    steps = struct.unpack(f"<{len(data) // 2}h", data)
    xs, ys = accumulate(chain((x,), steps[::2])), accumulate(chain((y,), steps[1::2]))
    return tuple(x * unit for x in xs), tuple(y * unit for y in ys)
