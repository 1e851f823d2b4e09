import pytest

from studyapp.facts.forms import Form
from studyapp.facts.verdict import Doubt, Exact, NotKnown, Other, Outcome, Swapped, Unclear, Verdict
from studyapp.questions.grading import grade, read_option, warm_up
from studyapp.questions.question import Choice, Map, Option, TrueFalse, WhoSays, options_of
from studyapp.questions.response import Chosen, DontKnow, Judged, Response, Words
from tests.questions.asked import MOON, ask, card
from tests.questions.forms.towns import TOWNS

RIGHT = Verdict(Outcome.RIGHT, Exact())
LANDING = card("first-landing#date")
CHOICE = Choice(
    card=LANDING,
    stem="On which day did it take place?",
    key="20 July 1969",
    options=(
        Option("16 July 1969"),
        Option("20 July 1969"),
        Option("19 November 1969", "The second landing"),
    ),
    right=1,
)
FALSE = TrueFalse(
    card=LANDING,
    stem="It was on 16 July 1969.",
    key="20 July 1969",
    truth=False,
    shown=Option("16 July 1969"),
)


def test_the_key_is_right_and_a_wrong_option_says_what_it_is() -> None:
    assert grade(MOON, CHOICE, Chosen(1)) == RIGHT
    assert grade(MOON, CHOICE, Chosen(2)) == Verdict(
        Outcome.WRONG, Other("19 November 1969", "The second landing")
    )


@pytest.mark.parametrize(
    "response", [Chosen(3), Chosen(-1), Judged(true=True), Words("D"), Words("0"), Words("7" * 5000)]
)
def test_what_is_no_option_is_asked_for_again(response: Response) -> None:
    assert grade(MOON, CHOICE, response) == Unclear(Doubt.NO_OPTION)


def test_a_statement_is_judged() -> None:
    assert grade(MOON, FALSE, Judged(true=False)) == RIGHT
    assert grade(MOON, FALSE, Judged(true=True)) == Verdict(
        Outcome.WRONG, Swapped(true=False, shown="16 July 1969")
    )
    assert grade(MOON, FALSE, Words("t")).outcome is Outcome.WRONG
    assert grade(MOON, FALSE, Chosen(0)) == Unclear(Doubt.NO_OPTION)
    assert grade(MOON, FALSE, Words("perhaps")) == Unclear(Doubt.NOT_TRUE_OR_FALSE)


def test_dont_know_is_wrong_in_every_form() -> None:
    for question in (CHOICE, FALSE, ask("first-landing#date"), ask("first-landing#date", Form.CLOZE)):
        assert grade(MOON, question, DontKnow()) == Verdict(Outcome.WRONG, NotKnown())


@pytest.mark.parametrize(
    ("response", "doubt"),
    [
        (Words(""), Doubt.EMPTY),
        (Words("  \n"), Doubt.EMPTY),
        (Words("?!"), Doubt.EMPTY),
        (Chosen(1), Doubt.NO_OPTION),
        (Judged(true=True), Doubt.NO_OPTION),
    ],
)
def test_words_are_what_a_typed_question_wants(response: Response, doubt: Doubt) -> None:
    assert grade(MOON, ask("first-landing#date"), response) == Unclear(doubt)


@pytest.mark.parametrize(
    ("text", "index"),
    [("A", 0), ("b", 1), ("3", 2), ("c)", 2), (" 2. ", 1), ("20 July 1969", 1), ("19 november 1969", 2)],
)
def test_an_option_is_read_from_its_letter_number_or_text(text: str, index: int) -> None:
    assert read_option(CHOICE, text) == Chosen(index)
    assert grade(MOON, CHOICE, Words(text)) == grade(MOON, CHOICE, Chosen(index))


def test_the_text_of_an_option_goes_before_its_number() -> None:
    numbers = Choice(
        card=LANDING, stem="How many?", key="3", options=(Option("2"), Option("3"), Option("4")), right=1
    )
    assert [read_option(numbers, text) for text in "1234"] == [Chosen(0), Chosen(0), Chosen(1), Chosen(2)]


def test_true_and_false_are_read_from_words_and_letters() -> None:
    assert {read_option(FALSE, text) for text in ("t", "True", "YES", "y", "a", "1")} == {Judged(true=True)}
    assert {read_option(FALSE, text) for text in ("f", "False.", "no", "n", "B", "2")} == {Judged(true=False)}


def test_an_empty_line_is_dont_know_and_words_stay_words() -> None:
    assert read_option(CHOICE, " ") == DontKnow()
    assert read_option(ask("first-landing#date"), "1969") == Words("1969")
    for text in ("?", ".", "ab", "bc", "abc", "d", "0", "4"):
        assert read_option(CHOICE, text) == Unclear(Doubt.NO_OPTION)


@pytest.mark.parametrize(
    ("form", "name"), [(Form.WHO_SAYS, "gate#who"), (Form.MAP, "tour#town"), (Form.MAP, "tour#country")]
)
def test_speakers_and_spots_are_chosen_like_options(form: Form, name: str) -> None:
    question = ask(name, form, TOWNS)
    assert isinstance(question, WhoSays | Map)
    options = options_of(question)
    for index, option in enumerate(options):
        wanted = RIGHT if index == question.right else Verdict(Outcome.WRONG, Other(option.text, option.what))
        assert grade(TOWNS, question, Chosen(index)) == wanted
        assert grade(TOWNS, question, Words(option.text.upper())) == wanted
        assert grade(TOWNS, question, Words(str(index + 1))) == wanted
    assert grade(TOWNS, question, Chosen(len(options))) == Unclear(Doubt.NO_OPTION)
    assert grade(TOWNS, question, Words("Atlantis")) == Unclear(Doubt.NO_OPTION)


def test_warming_up_changes_no_verdict() -> None:
    before = grade(MOON, ask("walk#who"), Words("Armstrog"))
    warm_up()
    assert grade(MOON, ask("walk#who"), Words("Armstrog")) == before
