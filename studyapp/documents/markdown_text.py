"""The prose of a Markdown file as plain text: headings end in "[edit]", marks of emphasis and links are taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADING = re.compile(r" {0,3}#{1,6}\s+(.+?)\s*#*\s*")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})\s*")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+")
_QUOTE = re.compile(r"\s*(?:>\s?)+")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]")
_LINK = re.compile(r"!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+\"[^\"]*\")?\)")
_REFERENCE = re.compile(r"\s*\[[^\]]+\]:\s+\S+.*")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*{1,3}|_{1,3}|`+)(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def markdown_text(text: str) -> str:
    """What a Markdown text says; code between fences and link targets are left out."""
    return "\n".join(_lines(text.splitlines()))


def _lines(lines: list[str]) -> Iterator[str]:
    fenced = False
    for number, line in enumerate(lines):
        below = lines[number + 1] if number + 1 < len(lines) else ""
        if _FENCE.match(line):
            fenced = not fenced
        elif fenced or _REFERENCE.fullmatch(line) or (_UNDERLINE.fullmatch(line) and number):
            yield ""
        elif heading := _HEADING.fullmatch(line):
            yield f"{_plain(heading[1])}[edit]"
        elif line.strip() and _UNDERLINE.fullmatch(below):
            yield f"{_plain(line.strip())}[edit]"
        elif _ITEM.match(line):
            yield ""  # each item is a paragraph
            yield _plain(_ITEM.sub("", line, count=1))
        else:
            yield _plain(_QUOTE.sub("", line, count=1))


def _plain(line: str) -> str:
    line = _LINK.sub(r"\1", _FOOTNOTE.sub("", line))
    for _ in range(3):  # one kind of emphasis inside another
        line = _EMPHASIS.sub(r"\2", line)
    return _ESCAPED.sub(r"\1", line)
