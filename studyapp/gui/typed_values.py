"""Values as a person types them, `9 December 2017` or `over 10,000 fighters`, and as bank files write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from studyapp.facts.dates import parse_edtf
from studyapp.facts.values import Bound, DateValue, Extent, Part
from studyapp.facts.verdict import Doubt, Unclear
from studyapp.gui.words import doubt_line
from studyapp.questions import english
from studyapp.questions.grading.written_dates import Written, read_date
from studyapp.questions.grading.written_numbers import read_number

KINDS = ("date", "number", "entity", "entities", "phrase")
Table = Mapping[str, Any]  # of a slot, as tomllib reads it
_VALUE_KEYS = ("date", "part", "implied", "number", "range", "unit", "bound", "tolerance", "entity", "entities",
               "closed", "phrase")  # fmt: skip
_ABOUT = re.compile(r"^(?:about|around|circa|approximately|roughly|c\.|ca\.)\s+|\s*~$", re.IGNORECASE)
_SOME_DAY = re.compile(r"^\s*between\s", re.IGNORECASE)
_BOUNDS: tuple[tuple[str, Bound], ...] = (
    (r"at least|no fewer than|no less than", Bound.AT_LEAST),
    (r"over|more than|above|upwards of", Bound.OVER),
    (r"under|less than|fewer than|below|up to|nearly|almost", Bound.UNDER),
    (r"about|around|approximately|roughly|some|circa", Bound.ABOUT),
)
_APART = re.compile(r"\s*;\s*|\s*,\s*(?:and\s+)?|\s+and\s+")


def kind_of(slot: Table) -> str:
    """Which kind of answer a slot holds; a range is a number. A phrase where that cannot be told."""
    return "number" if "range" in slot else next((kind for kind in KINDS if kind in slot), "phrase")


def date_shape(text: str, language: str, near: DateValue) -> dict[str, Any]:
    """The keys of a date that was typed in words or as EDTF; what cannot be read is kept as it stands.

    A year of two digits is the one nearest to `near`.
    """
    plain = text.strip()
    try:
        return {"date": parse_edtf(plain).edtf}
    except ValueError:
        pass
    if plain.isdigit():  # a bare number of fewer digits is more likely half a date than a year
        return {"date": plain}
    about = _ABOUT.search(plain)
    read = read_date(_ABOUT.sub("", plain) if about else plain, near, language)
    if not isinstance(read, Written) or not read.whole or read.misspelt:
        return {"date": plain}
    value = read.value
    edtf = f"{value.edtf}~" if about and "/" not in value.edtf else value.edtf
    if _SOME_DAY.match(plain) and "/" in edtf:
        edtf = f"[{edtf.replace('/', '..')}]"
    return {"date": edtf} | ({"part": str(value.part)} if value.part else {})


def date_doubt(slot: Table, language: str, near: DateValue) -> str:
    """Why the date of a slot cannot be used, in a sentence; "" when it can."""
    if date_value(slot) is not None:
        return ""
    text = str(slot.get("date", ""))
    read = read_date(text, near, language) if text.strip() else Unclear(Doubt.EMPTY)
    return doubt_line(read if isinstance(read, Unclear) else Unclear(Doubt.NO_DATE))


def date_value(slot: Table) -> DateValue | None:
    """The date of a slot; None when it cannot be read."""
    try:
        part = Part(slot["part"]) if "part" in slot else None
        return parse_edtf(str(slot.get("date", "")), part)
    except ValueError:
        return None


def number_shape(text: str) -> dict[str, Any]:
    """The keys of a number that was typed with or without its bound and unit; what cannot be read is kept as it stands."""
    plain = text.strip()
    read = read_number(plain)
    if isinstance(read, Unclear) or len(read) > 1:
        return {"number": plain}
    (number,) = read
    low, high = _whole(number.low), _whole(number.high)
    shape: dict[str, Any] = {"number": low} if low == high else {"range": [low, high]}
    if number.unit:
        unit = re.search(re.escape(number.unit), plain, re.IGNORECASE)
        shape["unit"] = unit[0] if unit else number.unit
    if low == high and (bound := bound_before(plain)):
        shape["bound"] = str(bound)
    return shape


def bound_before(text: str) -> Bound | None:
    """The bound that words begin with, as in `more than 5`."""
    plain = text.strip().casefold()
    return next((bound for words, bound in _BOUNDS if re.match(rf"(?:{words})\b", plain)), None)


def bound_behind(text: str) -> Bound | None:
    """The bound that words end with, as in `it was more than`."""
    plain = text.strip().casefold()
    return next((bound for words, bound in _BOUNDS if re.search(rf"\b(?:{words})$", plain)), None)


def names_shape(text: str, find: Callable[[str], str]) -> list[str]:
    """The names of a list, typed with commas, semicolons or `and`, as ids; `find` gives the id of a name or "".

    A name that holds an `and` or a comma itself is found whole. What nobody is called is kept as it stands.
    """
    if ";" in text:
        parts = [part.strip() for part in text.split(";")]
        return [find(part) or part for part in parts if part]
    cuts = [(0, 0), *(one.span() for one in _APART.finditer(text)), (len(text), len(text))]
    found: list[str] = []
    at = 0
    while at < len(cuts) - 1:
        for to in range(len(cuts) - 1, at, -1):
            part = text[cuts[at][1] : cuts[to][0]].strip()
            if not part or find(part) or to == at + 1:
                break
        if part:
            found.append(find(part) or part)
        at = to
    return found


def words_of(slot: Table, name: Callable[[str], str]) -> str:
    """The value of a slot as a person would type it; `name` gives the name of an entity's id, or the id itself."""
    match kind_of(slot):
        case "date":
            value = date_value(slot)
            return english.date_words(value).replace(english.NBSP, " ") if value else str(slot["date"])
        case "number":
            written = slot.get("range", slot.get("number", ""))
            ends = written if isinstance(written, list) else [written]
            if not all(isinstance(end, int | float) for end in ends):
                return " to ".join(map(str, ends))
            return " to ".join(map(english.digits, ends))
        case "entity":
            return name(str(slot["entity"]))
        case "entities":
            return list_words([name(str(one)) for one in slot["entities"]])
        case _:
            return str(slot.get("phrase", ""))


def list_words(names: Sequence[str]) -> str:
    """Names as they are typed in one line, with semicolons where one of them holds what would part it."""
    if any(_APART.search(name) for name in names):
        return "; ".join(names)
    return english.listing(list(names)) if names else ""


def of_kind(slot: Table, kind: str, shape: Mapping[str, Any]) -> dict[str, Any]:
    """The slot with another value; what belongs to another kind of value goes, what was written beside it stays."""
    same = kind == kind_of(slot)
    gone = {"date", "part", "number", "range", "entity", "entities", "phrase"}
    gone |= {"bound", "tolerance"} if "range" in shape else set()
    gone = gone if same else set(_VALUE_KEYS)
    return {**shape, **{key: value for key, value in slot.items() if key not in gone and key not in shape}}


def is_span(value: DateValue) -> bool:
    """Whether a date has two ends."""
    return value.extent is not Extent.POINT


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number
