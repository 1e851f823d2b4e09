"""Make `countries.json` from `countries-50m.json` of the npm package world-atlas: `python make.py countries-50m.json`."""

# ruff: noqa: INP001 - a tool that is run alone, not a module of the program
from __future__ import annotations

import base64
import itertools
import json
import math
import struct
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

Point = tuple[float, float]  # longitude, latitude
Ring = list[Point]

UNIT = 0.005  # degrees; a whole number of them is what the file holds
FINE, COARSE = 0.006, 0.06  # how far a line may leave the original, in degrees
COARSE_ISLAND = 0.15  # smaller ones are left out of the coarse rings
MAIN_SHARE = 0.2  # a part of this share of the largest one belongs to the frame of its country
LONGEST = 120.0  # degrees; a longer step would not fit into 16 bits

# ISO 3166-1, numeric and alpha-2.
CODES = """
004 AF 008 AL 010 AQ 012 DZ 016 AS 020 AD 024 AO 028 AG 031 AZ 032 AR 036 AU 040 AT 044 BS 048 BH 050 BD 051 AM 052 BB 056 BE
060 BM 064 BT 068 BO 070 BA 072 BW 074 BV 076 BR 084 BZ 086 IO 090 SB 092 VG 096 BN 100 BG 104 MM 108 BI 112 BY 116 KH 120 CM
124 CA 132 CV 136 KY 140 CF 144 LK 148 TD 152 CL 156 CN 158 TW 162 CX 166 CC 170 CO 174 KM 175 YT 178 CG 180 CD 184 CK 188 CR
191 HR 192 CU 196 CY 203 CZ 204 BJ 208 DK 212 DM 214 DO 218 EC 222 SV 226 GQ 231 ET 232 ER 233 EE 234 FO 238 FK 239 GS 242 FJ
246 FI 248 AX 250 FR 254 GF 258 PF 260 TF 262 DJ 266 GA 268 GE 270 GM 275 PS 276 DE 288 GH 292 GI 296 KI 300 GR 304 GL 308 GD
312 GP 316 GU 320 GT 324 GN 328 GY 332 HT 334 HM 336 VA 340 HN 344 HK 348 HU 352 IS 356 IN 360 ID 364 IR 368 IQ 372 IE 376 IL
380 IT 384 CI 388 JM 392 JP 398 KZ 400 JO 404 KE 408 KP 410 KR 414 KW 417 KG 418 LA 422 LB 426 LS 428 LV 430 LR 434 LY 438 LI
440 LT 442 LU 446 MO 450 MG 454 MW 458 MY 462 MV 466 ML 470 MT 474 MQ 478 MR 480 MU 484 MX 492 MC 496 MN 498 MD 499 ME 500 MS
504 MA 508 MZ 512 OM 516 NA 520 NR 524 NP 528 NL 531 CW 533 AW 534 SX 535 BQ 540 NC 548 VU 554 NZ 558 NI 562 NE 566 NG 570 NU
574 NF 578 NO 580 MP 581 UM 583 FM 584 MH 585 PW 586 PK 591 PA 598 PG 600 PY 604 PE 608 PH 612 PN 616 PL 620 PT 624 GW 626 TL
630 PR 634 QA 638 RE 642 RO 643 RU 646 RW 652 BL 654 SH 659 KN 660 AI 662 LC 663 MF 666 PM 670 VC 674 SM 678 ST 682 SA 686 SN
688 RS 690 SC 694 SL 702 SG 703 SK 704 VN 705 SI 706 SO 710 ZA 716 ZW 724 ES 728 SS 729 SD 732 EH 740 SR 744 SJ 748 SZ 752 SE
756 CH 760 SY 762 TJ 764 TH 768 TG 772 TK 776 TO 780 TT 784 AE 788 TN 792 TR 795 TM 796 TC 798 TV 800 UG 804 UA 807 MK 818 EG
826 GB 831 GG 832 JE 833 IM 834 TZ 840 US 850 VI 854 BF 858 UY 860 UZ 862 VE 876 WF 882 WS 887 YE 894 ZM
"""

# Areas without a number. Kosovo has the code that the European Union gives it. An area that the standard counts with a country is
# put with that country, and the line between them stays on the map. The last one belongs to no code.
UNNUMBERED = {
    "Kosovo": "XK",
    "Somaliland": "SO",
    "N. Cyprus": "CY",
    "Indian Ocean Ter.": "AU",
    "Siachen Glacier": "Siachen Glacier",
}

# Names that Natural Earth shortens or that have changed.
NAMES = {
    "AG": "Antigua and Barbuda", "AU": "Australia", "AX": "Åland", "BA": "Bosnia and Herzegovina", "BL": "Saint Barthélemy", "CD": "DR Congo",
    "CF": "Central African Republic", "CI": "Côte d’Ivoire", "CK": "Cook Islands", "CY": "Cyprus", "DO": "Dominican Republic",
    "EH": "Western Sahara", "FK": "Falkland Islands", "FO": "Faroe Islands", "GQ": "Equatorial Guinea",
    "GS": "South Georgia and the South Sandwich Islands", "HM": "Heard Island and McDonald Islands",
    "IO": "British Indian Ocean Territory", "KN": "Saint Kitts and Nevis", "KY": "Cayman Islands", "MF": "Saint Martin",
    "MH": "Marshall Islands", "MK": "North Macedonia", "MP": "Northern Mariana Islands", "PF": "French Polynesia",
    "PM": "Saint Pierre and Miquelon", "PN": "Pitcairn Islands", "SB": "Solomon Islands", "SO": "Somalia", "SS": "South Sudan",
    "ST": "São Tomé and Príncipe", "SZ": "Eswatini", "TC": "Turks and Caicos Islands",
    "TF": "French Southern and Antarctic Lands", "US": "United States", "VA": "Vatican City", "VG": "British Virgin Islands",
    "VC": "Saint Vincent and the Grenadines", "VI": "United States Virgin Islands", "WF": "Wallis and Futuna",
}  # fmt: skip


class Shape(NamedTuple):
    """What is gathered for one code."""

    name: str
    rings: list[list[int]]  # numbers of arcs, each in the direction it is walked; ~n is arc n backwards


class Atlas:
    """The arcs of a TopoJSON file, each walked without a jump from one side of the map to the other."""

    def __init__(self, topology: dict[str, Any]) -> None:
        self._arcs = [_unwrapped(arc) for arc in _positions(topology)]

    def walk(self, number: int, tolerance: float) -> Ring:
        """The points of an arc, thinned out, in the direction that the number asks for."""
        points = _thinned(self._arcs[number if number >= 0 else ~number], tolerance)
        return points if number >= 0 else points[::-1]

    def ring(self, numbers: list[int], tolerance: float) -> Ring:
        """A closed ring of arcs around its own part of the world, its middle between -180 and 180 degrees."""
        points: Ring = []
        for number in numbers:
            arc = self.walk(number, tolerance)
            if points:
                turn = 360 * round((points[-1][0] - arc[0][0]) / 360)
                arc = [(x + turn, y) for x, y in arc[1:]]
            points += arc
        if abs(points[-1][0] - points[0][0]) > 180:  # around the pole: closed along the lower edge of the map
            points += [(points[-1][0], -90.0), (0.0, -90.0), (points[0][0], -90.0), points[0]]
        west, _, east, _ = _box(points)
        turn = 360 * round((west + east) / 720)
        return [(x - turn, y) for x, y in points]


def make(topology: dict[str, Any]) -> dict[str, Any]:
    """The content of the file for the program."""
    atlas = Atlas(topology)
    shapes = _shapes(topology)
    owners: dict[int, set[str]] = defaultdict(set)
    for code, shape in shapes.items():
        for number in (number for ring in shape.rings for number in ring):
            owners[max(number, ~number)].add(code)
    countries = {}
    for code, shape in sorted(shapes.items()):
        outer, inner = _dissolved(atlas, shape.rings)
        fine = [ring for ring in (atlas.ring(numbers, FINE) for numbers in outer) if not _is_pole(ring)]
        largest = max(fine, key=_area)
        coarse = [ring for ring in (atlas.ring(numbers, COARSE) for numbers in outer) if _large(ring)]
        around = {other for ring in shape.rings for number in ring for other in owners[max(number, ~number)]}
        countries[code] = {
            "name": shape.name,
            "box": _rounded(_united([_box(ring) for ring in fine])),
            "frame": _rounded(_united([_box(r) for r in fine if _area(r) >= MAIN_SHARE * _area(largest)])),
            "label": _rounded(_middle(largest)),
            "borders": sorted(around - {code}),
            "fine": [_packed(ring) for ring in fine],
            "coarse": [_packed(ring) for ring in coarse or [largest]],
            "lines": [_packed(atlas.walk(number, FINE)) for number in sorted(inner)],
        }
    return {"source": "Natural Earth, 1:50 million, public domain", "unit": UNIT, "countries": countries}


def _shapes(topology: dict[str, Any]) -> dict[str, Shape]:
    words = CODES.split()
    codes = dict(zip(words[::2], words[1::2], strict=True))
    shapes: dict[str, Shape] = {}
    for part in topology["objects"]["countries"]["geometries"]:
        name = part["properties"]["name"]
        code = UNNUMBERED.get(name) or codes[part["id"]]
        shape = shapes.setdefault(code, Shape(NAMES.get(code, name), []))
        polygons = [part["arcs"]] if part["type"] == "Polygon" else part["arcs"]
        shape.rings.extend(ring for polygon in polygons for ring in polygon)
    return shapes


def _dissolved(atlas: Atlas, rings: list[list[int]]) -> tuple[list[list[int]], set[int]]:
    """The rings around areas that touch each other, and the arcs between those."""
    walked = {number for ring in rings for number in ring}
    shared = {number for number in walked if number >= 0 and ~number in walked}
    whole = [ring for ring in rings if not any(max(number, ~number) in shared for number in ring)]
    loose = {
        number for ring in rings if ring not in whole for number in ring if max(number, ~number) not in shared
    }
    while loose:
        ring = [loose.pop()]
        while (end := atlas.walk(ring[-1], FINE)[-1]) != atlas.walk(ring[0], FINE)[0]:
            ring.append(next(number for number in loose if atlas.walk(number, FINE)[0] == end))
            loose.remove(ring[-1])
        whole.append(ring)
    return whole, shared


def _positions(topology: dict[str, Any]) -> list[Ring]:
    (scale_x, scale_y), (left, low) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for across, up in steps:
            x, y = x + across, y + up
            arc.append((x * scale_x + left, y * scale_y + low))
        arcs.append(arc)
    return arcs


def _unwrapped(points: Ring) -> Ring:
    turn = 0
    walked = [points[0]]
    for (before, _), (x, y) in itertools.pairwise(points):
        turn -= 360 * round((x - before) / 360)
        walked.append((x + turn, y))
    return walked


def _thinned(points: Ring, tolerance: float) -> Ring:
    """The line without the points that it passes closely anyway (Douglas and Peucker 1973)."""
    kept = {0, len(points) - 1}
    if points[0] == points[-1]:  # an island: kept open by the point that is farthest away
        kept.add(max(range(len(points)), key=lambda place: math.dist(points[0], points[place])))
    spans = list(itertools.pairwise(sorted(kept)))
    while spans:
        first, last = spans.pop()
        between = range(first + 1, last)
        if not between:
            continue
        off = [_distance(points[place], points[first], points[last]) for place in between]
        farthest = max(off)
        if farthest > tolerance:
            place = between[off.index(farthest)]
            kept.add(place)
            spans += [(first, place), (place, last)]
    return [points[place] for place in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """How far a point is from a line between two others, in degrees of latitude."""
    narrow = math.cos(math.radians(point[1]))
    px, py = (point[0] - start[0]) * narrow, point[1] - start[1]
    ex, ey = (end[0] - start[0]) * narrow, end[1] - start[1]
    length = ex * ex + ey * ey
    along = min(max((px * ex + py * ey) / length, 0.0), 1.0) if length else 0.0
    return math.hypot(px - along * ex, py - along * ey)


def _middle(ring: Ring) -> Point:
    """The point in a ring that is farthest from its line: where a name stands best; latitude first."""
    thin = _thinned(ring, 0.02)
    west, south, east, north = _box(ring)
    best, best_room = ((west + east) / 2, (south + north) / 2), -1.0
    step_x, step_y = (east - west) / 16, (north - south) / 16
    for _ in range(5):
        x0, y0 = best
        for i in range(-8, 9):
            for j in range(-8, 9):
                point = (x0 + i * step_x, y0 + j * step_y)
                if _inside(point, thin):
                    room = min(_distance(point, a, b) for a, b in itertools.pairwise(thin))
                    if room > best_room:
                        best, best_room = point, room
        step_x, step_y = step_x / 4, step_y / 4
    return best[1], best[0]


def _inside(point: Point, ring: Ring) -> bool:
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in itertools.pairwise(ring):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def _area(ring: Ring) -> float:
    """The area on the sphere, in a unit of its own."""
    heights = [math.sin(math.radians(y)) for _, y in ring]
    pairs = itertools.pairwise(zip(ring, heights, strict=True))
    return abs(sum((b[0] - a[0]) * (high_a + high_b) for (a, high_a), (b, high_b) in pairs))


def _is_pole(ring: Ring) -> bool:
    """Whether a ring is the South Pole itself, which the source draws as a line."""
    return _box(ring)[3] < -89


def _large(ring: Ring) -> bool:
    west, south, east, north = _box(ring)
    return max(east - west, north - south) >= COARSE_ISLAND and not _is_pole(ring)


def _box(points: Ring) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _united(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    wests, souths, easts, norths = zip(*boxes, strict=True)
    return min(wests), min(souths), max(easts), max(norths)


def _rounded(numbers: tuple[float, ...]) -> list[float]:
    return [round(number, 2) for number in numbers]


def _packed(points: Ring) -> list[Any]:
    """The first point in units, then the steps to the others as 16 bit numbers, least byte first, in base64."""
    units = [(round(x / UNIT), round(y / UNIT)) for x, y in points]
    steps: list[int] = []
    for (ax, ay), (bx, by) in itertools.pairwise(units):
        if (ax, ay) != (bx, by):
            parts = math.ceil(abs(bx - ax) * UNIT / LONGEST) or 1
            for part in range(parts):
                steps += [(bx - ax) * (part + 1) // parts - (bx - ax) * part // parts]
                steps += [(by - ay) * (part + 1) // parts - (by - ay) * part // parts]
    return [*units[0], base64.b64encode(struct.pack(f"<{len(steps)}h", *steps)).decode("ascii")]


if __name__ == "__main__":
    content = make(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    rows = [
        f"{json.dumps(code, ensure_ascii=False)}:{json.dumps(country, ensure_ascii=False, separators=(',', ':'))}"
        for code, country in content.pop("countries").items()
    ]
    head = json.dumps(content, ensure_ascii=False)[:-1]
    text = f'{head}, "countries": {{\n' + ",\n".join(rows) + "\n}}\n"
    (Path(__file__).parent / "countries.json").write_text(text, "utf-8")
