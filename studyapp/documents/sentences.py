"""Split a paragraph into its sentences."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s+[\"“‘'«(\[]*[^\W_a-z])")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+", re.ASCII)  # U.S., J., e.g.
_BEFORE_NAMES = "brig capt cf cmdr co col corp dept dr gen gov hon inc jr lt ltd maj messrs mr mrs ms mt prof rep rev sen sgt sr st vs"
_BEFORE_NUMBERS = "approx ca est fig no nos pp vol jan feb mar apr jun jul aug sep sept oct nov dec"
_STARTERS = (
    "A After All Although An And As At Before But By During For From He However If In It Its Later On Since She Some"
    " That The Their Then There These They This Those Though Under Until We When While With"
)
_SHORT_BEFORE_NAMES = frozenset(_BEFORE_NAMES.split())
_SHORT_BEFORE_NUMBERS = frozenset(_BEFORE_NUMBERS.split())
_BEGINS_A_SENTENCE = frozenset(_STARTERS.split())


def split_sentences(paragraph: str) -> list[str]:
    """The sentences of one paragraph, in order, without breaks at abbreviations or inside quotation marks."""
    sentences: list[str] = []
    start = 0
    quotes_close = _open_quotes(paragraph) == 0  # else one mark is missing, and none can be trusted
    for match in _END.finditer(paragraph):
        before = paragraph[start : match.end()]
        if quotes_close and _open_quotes(before):
            continue
        if match[0] == "." and _is_short(before, paragraph[match.end() :]):
            continue
        sentences.append(before.strip())
        start = match.end()
    rest = paragraph[start:].strip()
    return [*sentences, rest] if rest else sentences


def _open_quotes(text: str) -> int:
    return text.count('"') % 2 + text.count("“") - text.count("”")


def _is_short(before: str, after: str) -> bool:
    """Whether the point at the end of `before` belongs to an abbreviation and not to a sentence."""
    word, following = before.rsplit(maxsplit=1)[-1].lstrip("\"“‘'«(["), after.split(maxsplit=1)[0]
    name = word[:-1].casefold()
    if name in _SHORT_BEFORE_NAMES or (name in _SHORT_BEFORE_NUMBERS and following[0].isdigit()):
        return True
    return _INITIALS.fullmatch(word) is not None and following not in _BEGINS_A_SENTENCE
