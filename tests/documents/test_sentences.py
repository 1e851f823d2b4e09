import pytest

from studyapp.documents.sentences import split_sentences


@pytest.mark.parametrize(
    ("paragraph", "count"),
    [
        ("The crew landed. They walked about.", 2),
        ("Did they land? Yes! It took 3 days… 12 people waited.", 4),
        ("A U.S. ship met the U.S. Secretary at sea.", 1),
        ("The capsule was brought to the U.S. The crew slept.", 2),
        ("Dr. J. Smith, Lt. Gen. Jones and No. 5 met on Dec. 5 at St. Mary's.", 1),
        ("The doctors said no. Then they left.", 2),
        ("They use tools (e.g. Hammers) there.", 1),
        ('The paper said that "The ship is near. It will land." Others doubted it.', 2),
        ("The paper said “We are near. We land.” and printed it.", 1),
        ('They said "it was done". Nobody asked.', 2),
        ('The "crew landed. It was late.', 2),
        ("About 2.5 kg were lost at example.org on the way.", 1),
        ("They landed (at noon.) The sun shone.", 2),
        ("No end mark here", 1),
        ("", 0),
    ],
)
def test_a_paragraph_has_its_sentences(paragraph: str, count: int) -> None:
    sentences = split_sentences(paragraph)
    assert len(sentences) == count
    assert " ".join(sentences) == paragraph
