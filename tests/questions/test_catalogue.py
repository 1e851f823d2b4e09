import json
from collections import Counter

import pytest

from studyapp.facts.forms import Form
from studyapp.questions.catalogue import question_record, questions_of
from studyapp.questions.derive import forms_for
from studyapp.questions.question import Choice, TrueFalse, form_of
from tests.banks import small_bank
from tests.questions.asked import MOON, ask, bank_with

KEYS = [
    "id", "bank", "fact", "slot", "form", "stem", "options", "key", "accepted", "guess_rate", "because", "source", "status",
    "according_to",
]  # fmt: skip


def test_every_card_is_asked_in_every_form_and_the_same_on_every_run() -> None:
    questions = list(questions_of(MOON, 3))
    assert questions == list(questions_of(MOON, 3))
    assert questions != list(questions_of(MOON, 4))
    asked = {question[0].card: tuple(map(form_of, question)) for question in questions if question}
    assert asked == {card: forms_for(MOON, card) for card in MOON.cards() if forms_for(MOON, card)}


def test_the_key_stands_in_each_place_as_often_over_a_bank() -> None:
    facts = "".join(
        f'[[fact]]\nid = "f{year}"\ntext = "The stones of the island were found in {{n}}."\n'
        f'slot.n = {{ date = "{year}", ask = "In which year was stone {year - 1900} found?" }}\n'
        for year in range(1960, 1990)
    )
    places: Counter[int] = Counter()
    truths: Counter[bool] = Counter()
    for questions in questions_of(small_bank(facts), 1):
        places.update(question.right for question in questions if isinstance(question, Choice))
        truths.update(question.truth for question in questions if isinstance(question, TrueFalse))
    assert max(places.values()) - min(places.values()) <= 2  # the latest two years cannot stand first
    assert set(truths.values()) == {15}


@pytest.mark.parametrize("form", list(Form))
def test_a_record_has_exactly_the_agreed_keys_and_is_json(form: Form) -> None:
    record = question_record(MOON, ask("first-landing#date", form))
    assert list(record) == KEYS
    assert json.loads(json.dumps(record)) == record
    assert record["id"] == f"moon/first-landing#date:{form}"
    assert record["source"] == {"section": "Lead", "paragraph": 1, "sentence": 1}
    assert (record["status"], record["according_to"]) == ("stated", None)


def test_the_key_of_a_record_is_among_its_options_or_accepted_wordings() -> None:
    for questions in questions_of(MOON, 1):
        for question in questions:
            record = question_record(MOON, question)
            assert record["key"] in (record["options"] or record["accepted"])
            assert record["key"] in record["accepted"]


def accepted(slot: str) -> list[str]:
    bank = bank_with(f'{{ {slot}, ask = "What of the island was it at last?" }}')
    found: list[str] = question_record(bank, ask("f#n", bank=bank))["accepted"]
    return found


@pytest.mark.parametrize(
    ("slot", "wordings"),
    [
        ('number = 14, unit = "men"', ["14", "14 men"]),
        ('number = 9, unit = "men"', ["9", "9 men", "nine"]),
        ("number = 10_000", ["10,000", "10000"]),
        ('number = 5, unit = "%"', ["5 %", "5", "five"]),
        ("range = [3000, 6000]", ["3,000 to 6,000", "3000 to 6000"]),
        ('date = "2017-12-09"', ["9 December 2017", "2017-12-09"]),
        ('date = "2014-06"', ["June 2014", "2014-06"]),
        ('date = "2014-06", part = "mid"', ["mid-June 2014"]),
        ('date = "1968~"', ["about 1968", "1968"]),
        ('date = "2015/2016"', ["2015 and 2016", "2015 to 2016", "2015/2016"]),
        ('date = "[2019..2020]"', ["between 2019 and 2020", "2019 to 2020", "2019/2020"]),
        (
            'entity = "oceanus-procellarum"',
            ["Oceanus Procellarum", "Ocean of Storms", "the Oceanus Procellarum"],
        ),
        ('entities = ["moon", "fra-mauro"]', ["the Moon and Fra Mauro"]),
        (
            'phrase = "in peace", accept = ["peacefully"], quoted = true',
            ["in peace", "peacefully", "“in peace”"],
        ),
    ],
)
def test_a_record_lists_what_another_program_needs_to_grade_what_is_typed(
    slot: str, wordings: list[str]
) -> None:
    assert accepted(slot) == wordings


def test_a_record_has_plain_spaces() -> None:
    for questions in questions_of(MOON, 2):
        for question in questions:
            assert "\u00a0" not in json.dumps(question_record(MOON, question), ensure_ascii=False)


def test_a_statement_is_recorded_as_true_or_false() -> None:
    question = ask("first-landing#date", Form.TRUE_FALSE)
    assert isinstance(question, TrueFalse)
    record = question_record(MOON, question)
    assert record["options"] == ["true", "false"]
    assert record["key"] == str(question.truth).lower()


def test_an_attributed_record_says_who_claims_it() -> None:
    record = question_record(MOON, ask("audience#count"))
    assert record["status"] == "attributed"
    assert (
        record["according_to"]
        == "According to the Broadcasting Union, July 1969, as reported by the Daily Courier. An estimate."
    )


def test_a_fact_without_a_source_is_recorded_without_one() -> None:
    bank = small_bank(
        '[[fact]]\nid = "f"\ntext = "It was {n}."\nslot.n = { date = "1969", ask = "When was it?" }\n'
    )
    assert question_record(bank, ask("f#n", bank=bank))["source"] is None
