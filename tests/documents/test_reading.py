"""A learner's own copy of a source, as text, as Markdown and as a saved page, and the cited sentences found in it."""

from dataclasses import replace

import pytest

from studyapp.documents.html_text import html_text
from studyapp.documents.markdown_text import markdown_text
from studyapp.documents.places import fingerprint
from studyapp.documents.reading import find_cited, read_document, take_as_source
from studyapp.facts.bank import Place
from studyapp.facts.faults import StudyError
from tests.banks import moon_bank

FIRST, SECOND = "The landing went well.", "Two people walked there."
PAGE = """<!DOCTYPE html><html><head><title>Moon</title><style>p { color: red }</style></head><body>
<nav><ul><li><a href="#">Home</a></li></ul></nav>
<p>The landing <b>went</b> well.<sup class="reference">[1]</sup><br>Two people walked&nbsp;there.</p>
<h2>Return<span class="mw-editsection">[<a>edit</a>]</span></h2>
<p>They came <a href="/x">back</a>.
<p>All was &quot;dark&quot;.<script>if (a < b) { alert("no <p>") }</script></p>
</body></html>"""


def test_a_page_is_read_by_its_paragraphs_without_scripts_marks_and_links_to_edit():
    assert html_text(PAGE).split("\n\n") == [
        "Home",
        "The landing went well. Two people walked there.",
        "Return[edit]",
        "They came back.",
        'All was "dark".',
    ]


def test_what_is_never_closed_in_a_page_ends_with_what_is_around_it():
    page = '<div class="noprint"><img><b>no<p>no</div><p>Yes.</p></b><h3>A</div>'
    assert html_text(page).split("\n\n") == ["Yes.", "A[edit]"]


def test_a_page_gives_the_same_sentences_as_a_text():
    assert dict(read_document("moon.html", PAGE.encode())) == {
        Place("Lead", 1, 1): FIRST,
        Place("Lead", 1, 2): SECOND,
        Place("Return", 1, 1): "They came back.",
        Place("Return", 2, 1): 'All was "dark".',
    }
    assert list(read_document("moon.txt", PAGE.encode())) == list(read_document("moon.html", PAGE.encode()))


def test_markdown_loses_its_marks():
    text = """# The Moon

The *landing* went **well**.[^1] Two [people](https://example.org/a_(b) "who") walked `there`.

Return
------

> They came \\*back\\*.
- One was __first__.
1. One was _**second**_.

```
code_is(no, prose)
```
[ref]: https://example.org
"""
    assert markdown_text(text).split("\n") == [
        "The Moon[edit]",
        "",
        "The landing went well. Two people walked there.",
        "",
        "Return[edit]",
        "",
        "",
        "They came *back*.",
        "",
        "One was first.",
        "",
        "One was second.",
        "",
        "",
        "",
    ]
    assert list(read_document("moon.md", text.encode()).values())[:2] == [FIRST, SECOND]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_is_read_in_the_usual_encodings(encoding):
    assert list(read_document("a.txt", "Žižek left. He came back.".encode(encoding)).values()) == [
        "Žižek left.",
        "He came back.",
    ]


def test_a_text_of_an_old_encoding_is_read_too():
    assert list(read_document("a.txt", "Café closed.".encode("cp1252")).values()) == ["Café closed."]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"%PDF-1.7", "it is a PDF"),
        (b"PK\x03\x04", "office document"),
        (b"\x00\x01binary", "no text"),
        (b"", "no sentences"),
    ],
    ids=["pdf", "office", "binary", "empty"],
)
def test_what_holds_no_text_is_refused_in_a_sentence(content, why):
    with pytest.raises(StudyError, match=why):
        read_document("a.bin", content)


def test_a_cited_sentence_is_found_wherever_it_stands_in_the_copy():
    bank = moon_bank()
    cited = next(place for fact in bank.facts.values() for place in fact.source)
    marked = replace(bank, places={cited: fingerprint(FIRST)})
    moved = {Place("Elsewhere", 7, 1): SECOND, Place("Elsewhere", 7, 2): "the landing — went WELL"}
    assert find_cited(marked, moved) == {cited: Place("Elsewhere", 7, 2)}
    both = {Place("Elsewhere", 1, 1): FIRST, cited: FIRST}
    assert find_cited(marked, both) == {cited: cited}
    assert find_cited(marked, {cited: SECOND}) == {}


def test_another_document_is_refused_with_what_was_found_in_it():
    bank = moon_bank()
    cited = {place for fact in bank.facts.values() for place in fact.source}
    marked = replace(bank, places={place: fingerprint(f"Sentence {place}.") for place in cited})
    passages = {place: f"Sentence {place}." for place in cited}
    assert take_as_source(marked, "copy.txt", passages).keys() == cited
    with pytest.raises(
        StudyError, match=f"copy.txt is another document: it has 0 of the {len(cited)} sentences"
    ):
        take_as_source(marked, "copy.txt", {Place("Lead", 1, 1): "The landing was delayed."})


def test_without_fingerprints_the_place_has_to_do():
    bank = moon_bank()
    cited = next(place for fact in bank.facts.values() for place in fact.source)
    assert find_cited(bank, {cited: "Anything."}) == {cited: cited}
