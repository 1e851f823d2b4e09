"""Make wordings comparable: without marks, case, hyphens, apostrophes and leading articles."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARTICLES = ("the ", "a ", "an ")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = "'’‘‛`´ʼʻʾʿ′"
_CHANGES = {ord(mark): None for mark in _APOSTROPHES} | {ord(dash): " " for dash in "-‐‑‒–—―−"}


def fold(text: str) -> str:
    """The text as it counts when answers are compared; folding it once more changes nothing.

    NFKD makes a superscript digit an ordinary one: ask `odd_digits` first where digits matter.
    """
    folded = _without_marks(text)
    while folded.startswith(_ARTICLES):
        folded = folded.partition(" ")[2]
    return folded


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The folded words of the text in order, articles too, without punctuation."""
    return tuple(_WORD.findall(_without_marks(text)))


def odd_digits(text: str) -> str:
    """The characters that folding would turn into other digits: superscripts, half signs, circled and Roman ones."""
    return "".join(character for character in text if not character.isascii() and _is_odd(character))


def _is_odd(character: str) -> bool:
    category = unicodedata.category(character)
    if category in {"No", "Nl"}:
        return True
    return category != "Nd" and any(part.isdigit() for part in unicodedata.normalize("NFKD", character))


def _without_marks(text: str) -> str:
    if text.isascii():
        folded = text.casefold()
    else:
        # Apostrophes go first, since NFKD takes some of them for a space and a mark; casefolding can bring
        # marks back, so the text is decomposed on both sides of it.
        folded = _decomposed(_decomposed(text.translate(_CHANGES)).casefold())
    return " ".join(folded.translate(_CHANGES).split())


def _decomposed(text: str) -> str:
    return "".join(
        c for c in unicodedata.normalize("NFKD", text) if not unicodedata.category(c).startswith("M")
    )
