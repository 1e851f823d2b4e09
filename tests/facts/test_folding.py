import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.facts.folding import fold, odd_digits, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("The  Sea of\tTranquillity ", "sea of tranquillity"),
        ("al-Qaeda", "al qaeda"),
        ("al–Qa’ida", "al qaida"),
        ("Café Ångström", "cafe angstrom"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("An Apollo", "apollo"),
        ("a", "a"),
        ("the", "the"),
        ("Theatre", "theatre"),
        ("", ""),
    ],
)
def test_wordings_that_differ_in_marks_case_hyphens_or_articles_are_the_same(
    written: str, folded: str
) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("odd", ["²", "½", "①", "Ⅷ", "㏠", "₃"])
def test_digits_that_folding_would_change_are_odd(odd: str) -> None:
    assert odd_digits(f"10{odd} men") == odd


def test_ordinary_digits_are_not_odd_in_any_script() -> None:
    assert odd_digits("1969, ١٩٦٩, １９６９ and é") == ""


def test_words_keep_articles_and_lose_punctuation() -> None:
    assert words("The crew's  first-hand “account”, 1969.") == (
        "the",
        "crews",
        "first",
        "hand",
        "account",
        "1969",
    )
