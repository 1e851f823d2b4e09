import json
from collections import Counter

import pytest

from studyapp.facts.forms import Form
from studyapp.questions.catalogue import question_record, questions_of
from studyapp.questions.derive import forms_for
from studyapp.questions.question import Choice, Match, Order, TrueFalse, WhoSays, form_of
from tests.banks import small_bank
from tests.questions.asked import MOON, ask, bank_with
from tests.questions.forms.towns import ENTITIES, TOWNS, claim, event

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


@pytest.mark.parametrize(
    ("form", "more"),
    [(form, []) for form in (Form.CHOICE, Form.TRUE_FALSE, Form.CLOZE, Form.TYPED)]
    + [(Form.ORDER, ["events", "before", "asked"]), (Form.TIMELINE, ["line"])],
)
def test_a_record_has_exactly_the_agreed_keys_and_is_json(form: Form, more: list[str]) -> None:
    record = question_record(MOON, ask("first-landing#date", form))
    assert list(record) == [*KEYS, *more]
    assert json.loads(json.dumps(record)) == record
    assert record["id"] == f"moon/first-landing#date:{form}"
    assert record["source"] == {"section": "Lead", "paragraph": 1, "sentence": 1}
    assert (record["status"], record["according_to"]) == ("stated", None)


def test_the_key_of_a_record_is_among_its_options_or_accepted_wordings() -> None:
    for questions in questions_of(MOON, 1):
        for question in questions:
            record = question_record(MOON, question)
            if not isinstance(question, Order | Match):
                assert record["key"] in (record["options"] or record["accepted"])
            assert record["key"] in record["accepted"]


def test_the_key_of_an_order_is_the_whole_order_and_each_that_is_right_is_accepted() -> None:
    facts = (
        event("opening", 'date = "1950"')
        + event("closing", 'date = "1960"')
        + event("burning", 'date = "1960-05"')
    )
    bank = small_bank(facts)
    question = ask("opening#when", Form.ORDER, bank)
    assert isinstance(question, Order)
    record = question_record(bank, question)
    opening, closing, burning = (f"The {name} of the town hall" for name in ("opening", "closing", "burning"))
    assert set(record["accepted"]) == {f"{opening}; {closing}; {burning}", f"{opening}; {burning}; {closing}"}
    assert record["options"] == [one["text"] for one in record["events"]]
    assert {one["text"]: one["when"] for one in record["events"]} == {
        opening: "1950",
        closing: "1960",
        burning: "May 1960",
    }
    assert record["options"][record["asked"]] == opening
    for first, second in record["before"]:
        assert record["options"][first] == opening != record["options"][second]


def test_a_record_of_pairs_says_what_belongs_together() -> None:
    record = question_record(TOWNS, ask("ada-in-office#office", Form.MATCH, TOWNS))
    assert sorted(record["options"]) == ["baker", "judge", "mayor", "smith"]
    assert record["left"][record["asked"]] == "Ada Ash"
    assert record["options"][record["partners"][record["asked"]]] == "mayor"
    assert set(record["key"].split("; ")) == {
        "Ada Ash: mayor",
        "Bo Birch: judge",
        "Cy Cedar: baker",
        "Di Dogwood: smith",
    }
    assert record["accepted"] == [record["key"]]


def test_a_record_of_a_line_has_its_ends() -> None:
    record = question_record(MOON, ask("walk#mass", Form.NUMBER_LINE))
    assert list(record["line"]) == ["low", "high", "step", "unit"]
    assert record["line"]["low"] == 0
    assert (record["key"], record["accepted"][0], record["options"]) == ("21.5", "21.5", [])
    line = question_record(MOON, ask("first-landing#date", Form.TIMELINE))["line"]
    assert line["first"] < "1969-07-20" < line["last"]
    assert line["precision"] == "day"


def test_a_record_of_a_map_names_its_spots_with_their_codes_and_points() -> None:
    record = question_record(TOWNS, ask("tour#country", Form.MAP, TOWNS))
    assert record["spots"][2] == {"name": "Chile", "iso": "CL", "point": None}
    assert record["options"] == [spot["name"] for spot in record["spots"]]
    assert (record["key"], record["accepted"]) == ("Chile", ["Chile"])
    towns = question_record(TOWNS, ask("tour#town", Form.MAP, TOWNS))
    assert {"name": "Faro", "iso": "", "point": [10.0, 5.0]} in towns["spots"]


def test_a_record_of_a_claim_asks_for_its_speaker() -> None:
    record = question_record(TOWNS, ask("gate#who", Form.WHO_SAYS, TOWNS))
    assert (record["slot"], record["key"], len(record["options"])) == ("who", "Ada Ash", 3)
    assert "Ada" not in record["stem"]


def test_the_key_of_who_says_so_stands_in_each_place_as_often_as_that_of_a_choice() -> None:
    facts = "".join(
        claim(f"stone{i}", f'"{who}"', 100 + i) for i, who in enumerate(("ada", "bo", "cy", "di") * 6)
    )
    places = Counter(
        question.right
        for questions in questions_of(small_bank(facts, ENTITIES), 1)
        for question in questions
        if isinstance(question, Choice | WhoSays)
    )
    assert max(places.values()) - min(places.values()) <= 2


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
        ('entities = ["moon", "fra-mauro"], also_true = ["oceanus-procellarum"]', ["the Moon and Fra Mauro"]),
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


def test_a_record_has_plain_spaces_and_stays_the_same_in_json() -> None:
    for bank in (MOON, TOWNS):
        for questions in questions_of(bank, 2):
            for question in questions:
                record = question_record(bank, question)
                assert "\u00a0" not in json.dumps(record, ensure_ascii=False)
                assert json.loads(json.dumps(record)) == record


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
