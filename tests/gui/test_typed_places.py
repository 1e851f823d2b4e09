"""Where a fact stands in the source, as it is typed."""

import pytest

from studyapp.gui.typed_places import places_typed, places_words, sections_like

SECTIONS = ["Lead", "Closing names", "Lebanon/Arsal 2014"]


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("Lead, paragraph 5, sentence 2", [("Lead", 5, 2)]),
        ("lead p. 5 s. 2", [("Lead", 5, 2)]),
        ("Lebanon, Arsal 2014, paragraph 1, sentence 3", [("Lebanon/Arsal 2014", 1, 3)]),
        ("Lebanon/Arsal 2014 par 1 sent 3.", [("Lebanon/Arsal 2014", 1, 3)]),
        ("Lead, paragraph 1, sentence 1; Closing names, paragraph 2", [("Lead", 1, 1), ("Closing names", 2, None)]),
        ("Elsewhere", [("Elsewhere", None, None)]),
        ("  ", []),
    ],
)  # fmt: skip
def test_places_are_read_in_words(typed, places):
    found = places_typed(typed, SECTIONS)
    assert [(one["section"], one.get("paragraph"), one.get("sentence")) for one in found] == places


def test_places_are_read_again_from_their_own_words():
    written = [
        {"section": "Lebanon/Arsal 2014", "paragraph": 1, "sentence": 3},
        {"section": "Lead", "paragraph": 12, "sentence": 1},
    ]
    assert places_typed(places_words(written), SECTIONS) == written
    assert places_words(None) == ""


def test_sections_are_offered_by_any_of_their_words():
    assert sections_like("ars", SECTIONS) == ["Lebanon, Arsal 2014"]
    assert sections_like("le", SECTIONS) == ["Lead", "Lebanon, Arsal 2014"]
    assert sections_like("", SECTIONS) == []
