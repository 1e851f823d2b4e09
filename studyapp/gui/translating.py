"""The one door for words that are translated: English as it is written, unless the window was given another language."""

from __future__ import annotations

from collections.abc import Callable

LANGUAGES = {"en": "English", "de": "Deutsch"}  # each by the name that it has in itself

_translate: Callable[[str, str], str] | None = None
language = "en"  # of the words, as two letters


def tr(text: str, comment: str = "") -> str:
    """The text in the language of the window; `comment` tells translators what the text alone does not."""
    return _translate(text, comment) if _translate else text


def use(spoken: str, translate: Callable[[str, str], str] | None) -> None:
    """Take a language and what translates a text into it, told apart by its comment; before any words are loaded."""
    global _translate, language
    _translate, language = translate, spoken
