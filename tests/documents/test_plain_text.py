from studyapp.documents.plain_text import read_passages
from studyapp.facts.bank import Place


def test_only_prose_is_read_each_sentence_at_its_place(document: str) -> None:
    assert read_passages(document) == {
        Place("Lead", 1, 1): "The northern coast has nine lighthouses.",
        Place("Lead", 1, 2): "They were built between 1801 and 1830, and the oldest of them is at Cape Grey.",
        Place("Lead", 2, 1): "This page is about lighthouses.",
        Place("Lead", 2, 2): "For lightships, see Lightship.",
        Place("Building/The first towers", 1, 1): (
            "The first tower was begun in the spring of 1801 by masons from three villages."
        ),
        Place("Building/The first towers", 1, 2): "It burnt down.",
        Place("Keepers", 1, 1): "Every tower had two keepers and a boy.",
        Place("Keepers/Their pay", 1, 1): "A keeper was paid nine crowns a year.",
        Place("Keepers/Their food", 1, 1): "Bread and fish were brought by boat.",
        Place("Keepers/Their food", 1, 2): "Nothing else was.",
        Place("Storms", 1, 1): "The storm of 1825 was the worst.",
        Place("Storms", 2, 1): "The storm of 1825 lasted nine days.",
        Place("Closing names", 1, 1): "Great storm of 1825",
        Place("Closing names", 2, 1): "Lists of lighthouses",
        Place("Closing names", 3, 1): "A loose remark that nobody ended",
    }


def test_passages_come_in_the_order_of_the_document(document: str) -> None:
    sections = list(dict.fromkeys(place.section for place in read_passages(document)))
    assert sections[0] == "Lead"
    assert sections[-2:] == ["Storms", "Closing names"]


def test_a_section_that_comes_twice_goes_on_counting() -> None:
    passages = read_passages(
        "Coast[edit]\n\nOne stone.\n\nSea[edit]\n\nTwo waves.\n\nCoast[edit]\n\nThree stones.\n"
    )
    assert passages[Place("Coast", 2, 1)] == "Three stones."


def test_only_names_below_the_last_paragraph_close_a_document() -> None:
    passages = read_passages(
        "Lamps[edit]\n\nOil burnt.\n\nSee also\n\nLamp oil\n\nSea[edit]\n\nIt rose.\n\nTides\n\n"
        "Beach\n\nIt fell.\n\nMoon: Its Pull\n\n$_$_$WIDGET#3__titleWIDGET$_$_$\n\nTide tables (1801)\n"
    )
    assert {place: text for place, text in passages.items() if place.section == "Closing names"} == {
        Place("Closing names", 1, 1): "Moon: Its Pull",
        Place("Closing names", 2, 1): "Tide tables (1801)",
    }


def test_a_document_without_headings_has_no_closing_names() -> None:
    assert list(read_passages("Oil burnt.\n\nContact\n")) == [Place("Lead", 1, 1)]


def test_names_below_a_heading_without_prose_are_left_out() -> None:
    passages = read_passages("Lamps[edit]\n\nOil burnt.\n\nLinks[edit]\n\nLamp oil\n\nTides\n")
    assert list(passages) == [Place("Lamps", 1, 1)]


def test_a_text_without_prose_has_no_passages() -> None:
    assert read_passages("") == {}
    assert read_passages("Home\n\nAbout us\n\nHistory[edit]\n\nContact\n") == {}
