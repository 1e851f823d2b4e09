"""Read a learner's own copy of a source: a text, a Markdown file or a saved page, to sentences by place."""

from __future__ import annotations

import codecs
from collections.abc import Mapping

from studyapp.documents.html_text import html_text
from studyapp.documents.markdown_text import markdown_text
from studyapp.documents.places import fingerprint
from studyapp.documents.plain_text import read_passages
from studyapp.facts.bank import Bank, Place
from studyapp.facts.faults import StudyError

_LEAST = 0.2  # of the sentences that a bank cites, below which a document is another one
_PAGES = (".html", ".htm", ".xhtml")
_MARKDOWN = (".md", ".markdown")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OTHERS = ((b"%PDF", "a PDF"), (b"PK\x03\x04", "an office document or an archive"))


def read_document(name: str, content: bytes) -> Mapping[Place, str]:
    """The sentences of a file by place; what it is follows from its name, and from how it begins.

    StudyError when it holds no text that can be read.
    """
    text = _decoded(name, content)
    start = text[:2000].lstrip().lower()
    if name.lower().endswith(_PAGES) or start.startswith(("<!doctype html", "<html")):
        text = html_text(text)
    elif name.lower().endswith(_MARKDOWN):
        text = markdown_text(text)
    passages = read_passages(text)
    if not passages:
        raise _refused(name, "it holds no sentences")
    return passages


def take_as_source(bank: Bank, name: str, passages: Mapping[Place, str]) -> Mapping[Place, Place]:
    """What `find_cited` finds; StudyError when that is so little that a document is another one."""
    found, cited = (
        find_cited(bank, passages),
        {place for fact in bank.facts.values() for place in fact.source},
    )
    if len(found) < max(_LEAST * len(cited), 1):
        raise StudyError(
            f"{name} is another document: it has {len(found)} of the {len(cited)} sentences that the bank cites. "
            "Nothing was kept. Choose a copy of the one that the bank was written from."
        )
    return found


def find_cited(bank: Bank, passages: Mapping[Place, str]) -> Mapping[Place, Place]:
    """Where in a copy the sentences stand that a bank cites, by the places that it cites; those not found are left out.

    A sentence is known by its fingerprint, wherever it stands; in a bank without fingerprints the place has to do.
    """
    cited = {place for fact in bank.facts.values() for place in fact.source}
    if not bank.places:
        return {place: place for place in cited if place in passages}
    marks: dict[str, list[Place]] = {}
    for place, sentence in passages.items():
        marks.setdefault(fingerprint(sentence), []).append(place)
    found: dict[Place, Place] = {}
    for place in cited:
        if there := marks.get(bank.places.get(place, "")):
            found[place] = place if place in there else there[0]
    return found


def _decoded(name: str, content: bytes) -> str:
    for beginning, kind in _OTHERS:
        if content.startswith(beginning):
            raise _refused(name, f"it is {kind}")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    if "\0" in text:
        raise _refused(name, "it is no text")
    return text


def _refused(name: str, why: str) -> StudyError:
    return StudyError(
        f"{name} was not taken: {why}. Nothing was changed. Choose a text, a Markdown file or a saved HTML page."
    )
