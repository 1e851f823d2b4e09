"""Read a text file into the sentences of its prose, by section and paragraph, leaving page junk out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from studyapp.documents.sentences import split_sentences
from studyapp.facts.bank import Place

LEAD = "Lead"  # the section before the first heading
CLOSING_NAMES = "Closing names"  # the section of what an article lists below its last paragraph
_HEADING = re.compile(r"(.+?)\s*\[edit\]")
_PLACEHOLDER = re.compile(r"\$_\$.*\$_\$|\{\{.*\}\}|<%.*%>")
_NOTE_MARK = re.compile(r"\[(?:\d+|[a-z]|(?:note|nb|n) ?\d+|citation needed)\]", re.IGNORECASE)
_ENDED = re.compile(r".*\w.*[.!?…][\"”’'»)\]]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Heading:
    name: str


@dataclass(frozen=True, slots=True)
class _Title:
    """A line without an end mark: the title of what follows, or nothing to read."""

    name: str


@dataclass(frozen=True, slots=True)
class _Prose:
    text: str


@dataclass(frozen=True, slots=True)
class _Junk:
    """A placeholder that a page's template left behind."""


_Block = _Heading | _Title | _Prose | _Junk


def read_passages(text: str) -> Mapping[Place, str]:
    """The sentences of a text by place, in order; paragraphs count within their section, sentences within theirs.

    A heading ends in "[edit]"; one that follows another without prose between them is its subsection ("Crew/Backup"),
    and so is, within a section, a line without an end mark right above a paragraph. A paragraph ends with an end mark.
    The lines without one below the last paragraph of the last section, names of related articles and works, are a
    section of their own, each a paragraph of one sentence.
    """
    passages: dict[Place, str] = {}
    paragraphs: Counter[str] = Counter()
    names: list[str] = []  # lines without an end mark since the last paragraph
    section = path = LEAD
    bare = False  # whether nothing has been read below the last heading
    for block, following in pairwise([*_blocks(text), _Junk()]):
        match block:
            case _Heading(name):
                names.clear()
                section = path = f"{section}/{name}" if bare else name
                bare = True
            case _Title(name) if section != LEAD and isinstance(following, _Prose):
                path = f"{section}/{name}"
            case _Title(name) if section != LEAD and not bare:
                names.append(name)
            case _Prose(prose):
                names.clear()
                paragraphs[path] += 1
                bare = False
                for number, sentence in enumerate(split_sentences(prose), 1):
                    passages[Place(path, paragraphs[path], number)] = sentence
            case _:
                pass
    closing = {Place(CLOSING_NAMES, number, 1): name for number, name in enumerate(names, 1)}
    return passages | closing


def _blocks(text: str) -> Iterator[_Block]:
    """The blocks between blank lines; the lines of a block are one paragraph that was broken to fit."""
    waiting: list[str] = []
    for line in [*text.splitlines(), ""]:
        one = line.strip()
        heading = _HEADING.fullmatch(one)
        if one and heading is None:
            waiting.append(one)
            continue
        if waiting:
            yield _block(" ".join(waiting))
            waiting = []
        if heading:
            yield _Heading(heading[1])


def _block(text: str) -> _Block:
    if _PLACEHOLDER.fullmatch(text):
        return _Junk()
    clean = " ".join(_NOTE_MARK.sub("", text).split())
    return _Prose(clean) if _ENDED.fullmatch(clean) else _Title(clean)
