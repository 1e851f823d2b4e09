"""What six rules of a published rule set say of an item: SAQUET (Moore and others 2024), read in its notebook and put in our words.

They look for letters anywhere in a text, so that “notable” holds a “not” and “Danone” a “none”. Only what needs no model
is here. Items that name one of these rules under `published` are sound: the rule errs on them.
"""

from collections.abc import Callable, Mapping, Sequence

Said = Callable[[str, Sequence[str], str], bool]

_ABSOLUTE = (
    "always",
    "never",
    "none",
    "completely",
    "absolutely",
    "totally",
    "definitely",
    "incapable",
    "inevitable",
    "all",
)
_VAGUE = (
    "frequently", "occasionally", "rarely", "seldom", "sometimes", "usually", "regularly", "periodically", "infrequently",
    "generally", "nearly", "more or less", "somewhat", "partly",
)  # fmt: skip
_NEGATIVE = (
    "none",
    "never",
    "without",
    "exclude",
    "deny",
    "refuse",
    "oppose",
    "dispute",
    "can't",
    "won't",
    "not",
)


def _negative(stem: str, options: Sequence[str], key: str) -> bool:
    stem = stem.lower()
    if any(word in stem.split() for word in _NEGATIVE):
        return True
    parts = ("false", "not", "incorrect", "except")
    return any(
        ("which" in sentence or "what" in sentence) and any(part in sentence for part in parts)
        for sentence in stem.split(".")
    )


def _none_of_the_above(stem: str, options: Sequence[str], key: str) -> bool:
    found = [option.strip().lower() for option in options]
    return any(
        ("none" in one and "above" in one) or one.startswith("none of") or one == "neither" or "none" in one
        for one in found
    )


def _all_of_the_above(stem: str, options: Sequence[str], key: str) -> bool:
    return any(("all" in one and "above" in one) or "all of the" in one for one in map(str.lower, options))


def _absolute_terms(stem: str, options: Sequence[str], key: str) -> bool:
    in_stem = any(word in stem.lower().split() for word in _ABSOLUTE)
    return in_stem or any(word in option.lower() for option in options for word in _ABSOLUTE)


def _vague_terms(stem: str, options: Sequence[str], key: str) -> bool:
    return any(word in text.lower() for text in (stem, *options) for word in _VAGUE)


def _word_repeats(stem: str, options: Sequence[str], key: str) -> bool:
    wrong = [option for option in options if option != key]
    plain = "".join(sign for sign in stem if sign.isalnum() or sign.isspace())
    return any(
        len(word) >= 4 and word in key and not any(word in option for option in wrong)
        for word in plain.split()
    )


PUBLISHED: Mapping[str, Said] = {
    "negative": _negative,
    "none-of-the-above": _none_of_the_above,
    "all-of-the-above": _all_of_the_above,
    "absolute-terms": _absolute_terms,
    "vague-terms": _vague_terms,
    "word-repeats": _word_repeats,
}
OURS = {
    "negative": "negative",
    "none-of-the-above": "all-none",
    "all-of-the-above": "all-none",
    "absolute-terms": "absolute-vague",
    "vague-terms": "absolute-vague",
    "word-repeats": "clang",
}  # by their rule, the rule of ours that looks for the same
