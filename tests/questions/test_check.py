from studyapp.facts.faults import Fault, Severity
from studyapp.questions.check import check_bank, checked
from tests.banks import small_bank
from tests.questions.asked import MOON, bank_with


def test_a_sound_bank_has_no_errors() -> None:
    assert [fault for fault in check_bank(MOON) if fault.severity is Severity.ERROR] == []


def test_an_item_fault_names_file_line_rule_and_remedy() -> None:
    bank = bank_with(
        '{ date = "1969-07-20", ask = "On which day was it not so?" }', more='because = "So it was."'
    )
    assert check_bank(bank) == [
        Fault(
            "landings.toml",
            bank.facts["f"].slots["n"].line,
            "f#n: The question says “not”.",
            "Ask for what is so.",
            Severity.ERROR,
            "negative",
        )
    ]


SAME = """
[[fact]]
id = "one"
text = "The first stone of the island was found in {n}."
because = "It lay open after a storm."
slot.n = { date = "1969", ask = "In which year was the stone found?" }

[[fact]]
id = "two"
text = "The second stone of the island was found in {n}."
because = "It lay open after a storm."
slot.n = { date = "1970", ask = "In which year was the stone found?" }

[[fact]]
id = "three"
text = "The third stone of the island was found in {n}."
because = "It lay open after a storm."
slot.n = { date = "1971", ask = "In which year was the third stone found?" }
"""


def test_two_slots_that_ask_the_same_are_found() -> None:
    found = [(fault.line, fault.severity, fault.rule) for fault in check_bank(small_bank(SAME))]
    assert found == [
        (12, Severity.ERROR, "same-question"),
        (18, Severity.WARNING, "same-question"),
    ]


def test_a_fact_without_an_explanation_is_warned_of_once() -> None:
    slots = '{ date = "1969-07-20", ask = "On which day did the stones come?" }'
    found = [fault for fault in check_bank(bank_with(slots)) if fault.rule == "because"]
    assert [(fault.severity, fault.what.partition(":")[0]) for fault in found] == [(Severity.WARNING, "f#n")]


def test_the_figures_of_a_bank_count_questions_and_their_warnings() -> None:
    slots = '{ date = "1969-07-20", ask = "On which day did the stones come?" }'
    found = checked(bank_with(slots))
    assert (found.questions, found.warned, found.warned_more) == (found.questions, found.questions, 0)
    assert found.questions > 0
    assert found.kept_apart == 0
    assert [one.reached for one in found.guessed if one.form in ("cloze", "typed")] == [0.0, 0.0]


def test_a_name_that_is_always_the_key_is_told_of_at_its_entity() -> None:
    facts = "".join(
        f'[[fact]]\nid = "f{i}"\ntext = "In {year} it was {{n}} who spoke of the {thing}."\n'
        f'slot.n = {{ entity = "armstrong", ask = "Who spoke of the {thing} in {year}?" }}\n'
        for i, (year, thing) in enumerate(
            [
                (1969, "dust"),
                (1970, "stars"),
                (1971, "flag"),
                (1975, "engine"),
                (1979, "ladder"),
                (1980, "radio"),
            ]
        )
    )
    bank = small_bank(facts)
    found = [fault for fault in check_bank(bank) if fault.rule == "always-key"]
    assert {(fault.file, fault.line) for fault in found} >= {
        ("entities.toml", bank.entities["armstrong"].line)
    }
