"""The words of a fact and its marks move together, whatever is typed where."""

import pytest

from studyapp.gui.sentence_marks import Mark, Sentence, sentence_of

# 0         1         2         3         4
# 0123456789012345678901234567890123456789012345
TEXT = "In Iraq over 10,000 fighters were left there."
IRAQ, COUNT = Mark("country", 3, 7), Mark("count", 13, 19)


@pytest.fixture
def sentence():
    """`In [Iraq] over [10,000] fighters were left there.`"""
    return Sentence(TEXT, (IRAQ, COUNT))


def marked(sentence: Sentence) -> dict[str, str]:
    return {mark.slot: sentence.text[mark.start : mark.end] for mark in sentence.marks}


def test_a_sentence_is_written_with_a_marker_for_each_answer(sentence):
    assert sentence.written == "In {country} over {count} fighters were left there."
    assert sentence.count == 8


def test_a_written_sentence_is_shown_with_the_words_of_its_answers():
    words = {"country": "Iraq", "count": "10,000"}
    told = []

    def word(slot: str, before: str, behind: str) -> str:
        told.append((before, behind))
        return words[slot]

    shown = sentence_of("In {country} over {count} fighters were left there.", word)
    assert shown == Sentence(TEXT, (IRAQ, COUNT))
    assert told[1] == ("In Iraq over ", " fighters were left there.")


def test_words_typed_before_marks_move_them(sentence):
    after = sentence.edited(0, 2, "North of")
    assert marked(after) == {"country": "Iraq", "count": "10,000"}
    assert after.written == "North of {country} over {count} fighters were left there."


def test_words_typed_behind_marks_leave_them(sentence):
    assert sentence.edited(44, 45, "?").marks == sentence.marks


def test_typing_inside_a_mark_changes_its_words(sentence):
    assert marked(sentence.edited(13, 15, "12"))["count"] == "12,000"
    assert marked(sentence.edited(14, 14, "5"))["count"] == "150,000"


def test_a_letter_right_behind_a_mark_is_part_of_it_and_a_blank_or_comma_is_not(sentence):
    assert marked(sentence.edited(7, 7, "i"))["country"] == "Iraqi"
    assert marked(sentence.edited(7, 7, " "))["country"] == "Iraq"
    assert marked(sentence.edited(7, 7, ","))["country"] == "Iraq"
    assert marked(sentence.edited(7, 7, " "))["count"] == "10,000"


def test_what_is_typed_before_the_first_letter_of_a_mark_is_not_part_of_it(sentence):
    after = sentence.edited(3, 3, "northern ")
    assert after.text.startswith("In northern Iraq")
    assert marked(after)["country"] == "Iraq"


def test_a_mark_whose_words_are_all_replaced_holds_the_new_ones(sentence):
    assert marked(sentence.edited(3, 7, "Syria"))["country"] == "Syria"


def test_an_emptied_mark_waits_for_its_next_words(sentence):
    emptied = sentence.edited(13, 19, "")
    assert marked(emptied)["count"] == ""
    assert marked(emptied.edited(13, 13, "9"))["count"] == "9"


def typed(sentence: Sentence, start: int, end: int, text: str) -> Sentence:
    """The sentence after a text was typed over something, letter by letter."""
    for letter in text:
        sentence = sentence.edited(start, end, letter)
        start = end = start + 1
    return sentence


def test_an_answer_that_is_typed_anew_may_hold_blanks_and_commas(sentence):
    after = typed(sentence, 3, 7, "Syria, Iraq")
    assert marked(after) == {"country": "Syria, Iraq", "count": "10,000"}
    assert marked(typed(after.closed(), 14, 14, " and"))["country"] == "Syria, Iraq"
    elsewhere = typed(typed(sentence, 3, 7, "Iran"), 0, 2, "At")
    assert marked(typed(elsewhere, 7, 7, " too"))["country"] == "Iran"


def test_a_number_goes_on_behind_its_comma(sentence):
    assert marked(typed(sentence, 19, 19, ",500"))["count"] == "10,000,500"
    assert marked(typed(sentence, 19, 19, ", most"))["count"] == "10,000"
    assert marked(typed(sentence, 7, 7, "-born"))["country"] == "Iraq-born"


def test_a_mark_that_goes_with_the_words_around_it_is_gone(sentence):
    assert marked(sentence.edited(0, 10, "")) == {"count": "10,000"}


def test_a_mark_keeps_what_is_left_of_it_when_one_of_its_ends_is_replaced(sentence):
    assert marked(sentence.edited(5, 10, "an"))["country"] == "Ir"
    assert marked(sentence.edited(8, 16, "x "))["count"] == "000"


def test_marking_words_takes_the_place_of_what_they_touch(sentence):
    after = sentence.marked(8, 19, "much")
    assert marked(after) == {"country": "Iraq", "much": "over 10,000"}
    assert [mark.slot for mark in after.marked(0, 2, "where").marks] == ["where", "country", "much"]


def test_an_unmarked_answer_is_plain_words(sentence):
    assert sentence.without("count").written == "In {country} over 10,000 fighters were left there."
    assert sentence.words("count") == "10,000"
    assert sentence.without("count").words("count") == ""


def test_a_selection_is_taken_without_blanks_and_a_cursor_as_its_word(sentence):
    assert sentence.whole_words(7, 13) == (8, 12)
    assert sentence.whole_words(22, 22) == (20, 28)
    assert Sentence("a  b").whole_words(2, 2) == (2, 2)


def test_the_mark_under_a_cursor_is_found(sentence):
    assert sentence.mark_at(5, 5) == IRAQ
    assert sentence.mark_at(13, 19) == COUNT
    assert sentence.mark_at(10, 10) is None
