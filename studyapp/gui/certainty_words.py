"""The words for how sure a learner is, asked before the verdict; shared by the window and the terminal."""

from __future__ import annotations

from studyapp.gui.translating import tr
from studyapp.study.certainty import Certainty

HOW_SURE, HOW_SURE_SHORT = tr("How sure are you?"), tr("How sure?")
BACK = tr("Back")
LEVELS = {
    Certainty.GUESSING: tr("Guessing"),
    Certainty.FAIRLY_SURE: tr("Fairly sure"),
    Certainty.SURE: tr("Sure"),
}
WAS_SURE = tr("You had said that you were sure.")
NO_LEVEL = tr("That is none of the three. Type 1, 2 or 3.")


def read_level(text: str) -> Certainty | None:
    """The level that was typed, as its number or its word; None when it is none."""
    plain = text.strip().casefold()
    for number, (level, word) in enumerate(LEVELS.items(), 1):
        if plain in (str(number), word.casefold()):
            return level
    return None


def asked_aloud() -> str:
    """The question with its levels and their keys, as one line: `How sure are you? 1 Guessing, 2 Fairly sure, 3 Sure`."""
    levels = ", ".join(f"{number} {word}" for number, word in enumerate(LEVELS.values(), 1))
    return f"{HOW_SURE} {levels}"
