"""The one door for words that are translated: English as it is written, unless the window was given another language."""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str, str], str] | None = None


def tr(text: str, comment: str = "") -> str:
    """The text in the language of the window; `comment` tells translators what the text alone does not."""
    return _translate(text, comment) if _translate else text


def use(translate: Callable[[str, str], str] | None) -> None:
    """Take what translates a text, told apart by its comment; None for English. Before any words are loaded."""
    global _translate  # noqa: PLW0603 - one language per process, chosen before words are loaded
    _translate = translate
