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
