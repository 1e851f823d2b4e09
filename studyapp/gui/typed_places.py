"""Places in the source as a person types them, `Lead, paragraph 5, sentence 5`, and as a fact's table holds them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from studyapp.gui.notation import NBSP

_PLACE = re.compile(
    r"(?P<section>.*?)[\s,]*\b(?:paragraph|par|p)\.?\s*(?P<paragraph>\d+)"
    r"(?:[\s,]*(?:sentence|sent|s)\.?\s*(?P<sentence>\d+))?[\s.]*",
    re.IGNORECASE,
)


def places_words(written: object) -> str:
    """The places of a fact's table in one line, with semicolons between them."""
    return "; ".join(map(_words, written)) if isinstance(written, list) else ""


def places_typed(text: str, sections: Iterable[str]) -> list[dict[str, Any]]:
    """Places as a fact's table holds them; what is left out or cannot be read is missing there.

    A section is known by its words, whether a subsection stands behind a stroke or a comma.
    """
    known = {_folded(section): section for section in sections}
    return [_place(one.strip(), known) for one in text.split(";") if one.strip()]


def section_words(section: str) -> str:
    """A section as it is typed: its subsections behind commas."""
    return section.replace("/", ", ")


def sections_like(text: str, sections: Sequence[str]) -> list[str]:
    """At most 8 sections of which a word begins with what was typed, in their order."""
    wanted = _folded(text)
    words = (section_words(section) for section in dict.fromkeys(sections))
    return [one for one in words if re.search(rf"\b{re.escape(wanted)}", _folded(one))][:8] if wanted else []


def _words(place: Mapping[str, Any]) -> str:
    parts = [section_words(str(place.get("section", "")))]
    parts += [f"{key}{NBSP}{place[key]}" for key in ("paragraph", "sentence") if place.get(key)]
    return ", ".join(filter(None, parts))


def _place(text: str, known: Mapping[str, str]) -> dict[str, Any]:
    match = _PLACE.fullmatch(text.replace(NBSP, " "))
    section = (match["section"] if match else text).strip(" ,")
    place: dict[str, Any] = {"section": known.get(_folded(section), section)}
    for key in ("paragraph", "sentence"):
        if match and match[key]:
            place[key] = int(match[key])
    return place


def _folded(section: str) -> str:
    return " ".join(re.split(r"[\s,/]+", section.casefold().strip(" ,/")))
