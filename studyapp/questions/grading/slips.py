"""One slip of the keyboard in a longer word."""

from __future__ import annotations

from studyapp.questions.grading.loading import edit_distance

_SHORT = 4  # letters of the longest word in which no slip is forgiven


def is_slip(given: str, wanted: str) -> bool:
    """Whether two folded words differ by one letter too many, missing, wrong or out of turn.

    Short words and digits must be right: Iran is not Iraq, and Su-24 is not Su-25.
    """
    if len(wanted) <= _SHORT or any(character.isdigit() for character in given + wanted):
        return False
    return edit_distance(given, wanted, 1) == 1


def is_slip_in_name(given: str, wanted: str) -> bool:
    """Whether two folded names of several words differ by one slip in one longer word, by letters out of turn, or by a space."""
    if any(character.isdigit() for character in given + wanted) or abs(len(given) - len(wanted)) > 1:
        return False
    ours, theirs = given.split(), wanted.split()
    if len(ours) != len(theirs):
        return given.replace(" ", "") == wanted.replace(" ", "")
    unlike = [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]]
    return len(unlike) == 1 and (is_slip(*unlike[0]) or _is_turned(*unlike[0]))


def _is_turned(given: str, wanted: str) -> bool:
    """Whether two letters changed places: Niel for Neil. Nothing else is forgiven in a short word."""
    return sorted(given) == sorted(wanted) and edit_distance(given, wanted, 1) == 1


def slips_in_phrase(given: tuple[str, ...], wanted: tuple[str, ...]) -> int | None:
    """In how many words two phrases differ by one slip each; None when they differ by more."""
    if len(given) != len(wanted):
        return None
    unlike = [pair for pair in zip(given, wanted, strict=True) if pair[0] != pair[1]]
    return len(unlike) if all(is_slip(*pair) for pair in unlike) else None
