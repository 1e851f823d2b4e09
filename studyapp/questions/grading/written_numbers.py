"""Read a number as people type it: `10,000`, `10k`, `ten thousand`, `over 5 %`, `3000-6000`, `3 to 6 thousand`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from studyapp.facts.folding import odd_digits
from studyapp.facts.verdict import Doubt, Unclear
from studyapp.questions import english_reading as english
from studyapp.questions.grading.loading import edit_distance

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("\u00a0\u202f\u2009'’", " "))
_TOKEN = re.compile(
    r"(?<![\w.,])-?\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d+)?(?!\d)|(?<![\d\w])-\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[^\W\d_]+|[^\s\w]"
)
_LONGEST = 500  # letters; more are no number, and reading them takes the square of their count
_POINTS = re.compile(r"-?\d{1,3}\.\d{3}")


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number or a span of numbers as typed; `side` is 1 after "over", -1 after "under"; `unit` the word behind it."""

    low: float
    high: float
    side: int = 0
    unit: str = ""


def read_number(text: str) -> tuple[WrittenNumber, ...] | Unclear:
    """Read one number or one span; `10.000` has two readings, ten and ten thousand, and so have `5 m` and `3 to 6 thousand`.

    Unclear when there is no number, or more than one, or words that do not belong before a number.
    """
    if len(text.strip()) > _LONGEST:
        return Unclear(Doubt.NO_NUMBER)
    if odd_digits(text):
        return Unclear(Doubt.ODD_DIGITS)
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    tokens = _TOKEN.findall(plain)
    readings = [_read(tokens, point_groups=True)]
    if any(_POINTS.fullmatch(token) for token in tokens):
        readings.append(_read(tokens, point_groups=False))
    if "m" in tokens:  # metres or million
        readings.append(_read(["million" if word == "m" else word for word in tokens], point_groups=True))
    if shared := _scale_shared(tokens):
        readings.append(_read(shared, point_groups=True))
    found = tuple(dict.fromkeys(reading for reading in readings if reading is not None))
    return found or Unclear(Doubt.NO_NUMBER)


def _read(tokens: list[str], *, point_groups: bool) -> WrittenNumber | None:
    numbers: list[float] = []
    before: list[str] = []
    between: list[str] = []
    after: list[str] = []
    at = 0
    while at < len(tokens):
        number, taken = _number_at(tokens, at, point_groups=point_groups)
        if number is None:
            (after if numbers else before).append(tokens[at])
            at += 1
            continue
        if numbers:
            between, after = [*between, *after], []
        numbers.append(number)
        at += taken
    before = [word for word in before if word not in '.,:;!?"“”()']
    after = [word for word in after if word not in '.,:;!?"“”()']
    allowed = english.NUMBER_FILLERS | english.OVER_WORDS | english.UNDER_WORDS | english.REVERSING
    behind = _bound_behind(after)
    side = _side(before, after[behind])
    if not 1 <= len(numbers) <= 2 or not set(before) <= allowed or english.NOT in after or side is None:
        return None
    linked = [word for word in between if word not in english.SIGNS]
    if len(numbers) == 2 and not (len(linked) == 1 and linked[0] in english.RANGE_WORDS):
        return None
    if after and any(edit_distance(after[0], scale, 1) <= 1 for scale in english.SCALES if len(scale) > 2):
        return None  # "ten thousands", "10 thousend": what is meant is not sure enough to be counted as wrong
    del after[behind]
    unit = "percent" if after[:2] == ["per", "cent"] else next(iter(after), "")
    return WrittenNumber(min(numbers), max(numbers), side, unit)


def _side(before: list[str], behind: list[str]) -> int | None:
    """1 after "over" or before "or more", -1 for the other side, else 0; None for "not" alone: no number is meant then."""
    bound = {*before, *behind}
    side = 1 if bound & (english.OVER_WORDS | {"+"}) else -1 if bound & english.UNDER_WORDS else 0
    if not english.REVERSING & set(before):
        return side
    return -side or None  # "no more than 250" is 250 or fewer


def _bound_behind(after: list[str]) -> slice:
    """Which words behind a number say on which side of it the truth lies: `+`, `or more`, `at most`."""
    if after[:1] == ["+"]:
        return slice(0, 1)
    sides = english.OVER_WORDS | english.UNDER_WORDS
    pairs = enumerate(pairwise(after))
    at = (i for i, (one, other) in pairs if one in english.BEFORE_A_BOUND and other in sides)
    start = next(at, len(after))
    return slice(start, start + 2)


def _scale_shared(tokens: list[str]) -> list[str] | None:
    """The tokens of `3 to 6 thousand` with the scale behind both numbers; None where there is no such span."""
    for at, token in enumerate(tokens):
        if token not in english.RANGE_WORDS or not at or tokens[at - 1] in english.SCALES:
            continue
        last, taken = _number_at(tokens, at + 1, point_groups=True)
        scale = tokens[at + taken]
        first = _read(tokens[:at], point_groups=True)
        if (
            last is not None
            and scale in english.SCALES
            and first
            and first.low < last / english.SCALES[scale]
        ):
            return [*tokens[:at], scale, *tokens[at:]]
    return None


def _number_at(tokens: list[str], at: int, *, point_groups: bool) -> tuple[float | None, int]:
    """Read figures or number words from one token on; how many tokens they took."""
    total = current = 0.0
    start, seen = at, False
    while at < len(tokens):
        token = tokens[at]
        figures = _figures(token, point_groups=point_groups)
        if figures is not None:
            if seen:
                break
            current = figures
        elif token in english.ONES:
            current += english.ONES[token]
        elif token in english.TENS:
            current += english.TENS[token]
        elif token in english.SCALES and (seen or len(token) > 2):
            scale = english.SCALES[token]
            current = (current if seen else 1.0) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        elif seen and token in ("-", "and", "a") and _goes_on(tokens, at):
            at += 1
            continue
        else:
            break
        seen = True
        at += 1
    return (total + current if seen else None), at - start


def _goes_on(tokens: list[str], at: int) -> bool:
    """Whether a small word stands inside number words: twenty-five, two hundred and fifty, half a million."""
    if at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    if tokens[at] == "-":
        return before in english.TENS and after in english.ONES
    if tokens[at] == "a":
        return before == english.HALF and after in english.SCALES
    if before not in english.SCALES or not (after in english.ONES or after in english.TENS):
        return False
    behind = (
        word
        for word in tokens[at + 1 :]
        if word != "-" and word not in english.ONES and word not in english.TENS
    )
    own = next(behind, "")  # "three thousand and six thousand" are two numbers
    return english.SCALES.get(own, inf) > english.SCALES[before]


def _figures(token: str, *, point_groups: bool) -> float | None:
    if not any(character.isdecimal() for character in token):
        return None
    plain = token.replace(" ", "")
    if point_groups and re.fullmatch(r"-?\d{1,3}(\.\d{3})+(,\d+)?", plain):
        return float(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", plain):
        return float(plain.replace(",", ""))
    return float(plain.replace(",", ".")) if plain.count(",") + plain.count(".") <= 1 else None
