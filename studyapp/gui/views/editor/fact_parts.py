"""The fields for all that a fact says beside its sentence and its answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from studyapp.gui import draft_changes as changes
from studyapp.gui import editor_words as words
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.theme import Theme
from studyapp.gui.typed_places import places_typed, places_words, sections_like
from studyapp.gui.typed_values import date_shape, date_value, words_of
from studyapp.gui.views.editor.fields import TextPart
from studyapp.gui.widgets.editor_field import EditorField, NameField
from studyapp.gui.widgets.growing_edit import GrowingEdit


def make_parts(
    theme: Theme, finder: Callable[[], NameFinder], sections: Callable[[], Sequence[str]]
) -> dict[str, TextPart]:
    """The fields by the keys of a fact's table, dotted; names and sections are those that there are when one types."""

    def names(label: str, read: Callable[[str], Any]) -> TextPart:
        field = NameField(theme, lambda begun: finder().completions(begun), separators=",;")
        return TextPart(theme, label, field, read, name_words)

    def name_words(ids: Any) -> str:
        return ids if isinstance(ids, str) else changes.names_words(ids, finder())

    def read_names(text: str) -> list[str]:
        return changes.names_typed(text, finder())

    def read_speakers(text: str) -> object:
        """Ids of speakers, or the hedge of a claim by nobody named, which begins with `it`."""
        return text if text.casefold().startswith("it ") else read_names(text)

    def read_when(text: str) -> str:
        return str(date_shape(text, finder().bank.language, changes.NEAR)["date"]) if text.strip() else ""

    place = NameField(theme, lambda begun: sections_like(begun, sections()), separators=";")
    parts = {
        "according_to.who": names(words.ACCORDING_TO, read_speakers),
        "according_to.when": TextPart(theme, words.WHEN, EditorField(theme), read_when, _when_words),
        "according_to.verb": TextPart(theme, words.VERB, EditorField(theme), str.strip),
        "according_to.via": names(words.VIA, read_names),
        "because": TextPart(theme, words.BECAUSE, GrowingEdit(theme)),
        "caution": TextPart(theme, words.CAUTION, GrowingEdit(theme)),
        "label": TextPart(theme, words.LABEL, GrowingEdit(theme)),
        "source": TextPart(
            theme, words.PLACE, place, lambda text: places_typed(text, sections()), places_words
        ),
        "about": names(words.ABOUT, read_names),
    }
    parts["according_to.who"].hint(words.WHO_HINT)
    parts["according_to.verb"].hint(words.VERB_HINT)
    parts["caution"].hint(words.CAUTION_HINT)
    parts["source"].hint(words.PLACE_HINT)
    return parts


def place_of(key: str, parts: Mapping[str, TextPart]) -> str | None:
    """The field that a key of the table belongs to: its own, or that of the table around it."""
    key = {"status": "caution", "according_to": "according_to.who"}.get(key.rstrip("."), key)
    path = key.split(".")
    names = (".".join(path[:length]) for length in range(len(path), 0, -1))
    return next((name for name in names if name in parts), None)


def _when_words(value: Any) -> str:
    shape = {"date": value or ""}
    return words_of(shape, str) if date_value(shape) else str(value or "")
