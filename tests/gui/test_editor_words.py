"""What is said of a fact that is being written: its faults, its flaws, its questions."""

from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.facts.drafts import draft_of, read_draft
from studyapp.facts.faults import Severity
from studyapp.facts.forms import Form
from studyapp.gui import editor_words as words
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.question_words import shown_question
from studyapp.questions.catalogue import questions_of
from studyapp.questions.question import form_of
from studyapp.questions.rules.flaw import Flaw
from studyapp.storage.banks import load_bank
from tests.banks import moon_bank

BANK = Path(__file__).resolve().parents[2] / "questions" / "war-against-isil"


def told(**keys):
    """The faults of the first landing with other keys, as they are told."""
    bank = moon_bank()
    draft = draft_of(bank.facts["first-landing"])
    draft = replace(draft, table={**draft.table, **keys})
    found = read_draft(draft, bank)
    assert isinstance(found, tuple)
    return [words.fault_line(fault, draft.table, NameFinder(bank)) for fault in found]


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ({"text": " "}, "Write the fact as one sentence."),
        ({"text": "Two landed in {place} {."}, "Braces mark answers"),
        ({"text": "Two landed.", "slot": {}}, "Nothing is marked, so nothing can be asked."),
        ({"text": "It was {d}.", "slot": {"d": {"date": "31 June 1969", "ask": "?"}}}, "June 1969 has 30 days."),
        ({"text": "It was {n}.", "slot": {"n": {"number": "many", "ask": "?"}}}, "That is not a number"),
        ({"text": "It was {n}.", "slot": {"n": {"number": 5}}}, "Type the question"),
        ({"text": "It was {w}.", "slot": {"w": {"entity": "X", "ask": "?"}}}, "No name of this bank is “X”."),
        ({"text": "It was {w}.", "slot": {"w": {"entities": ["bean"], "ask": "?"}}}, "Type two names"),
        ({"text": "It was {w}.", "slot": {"w": {"phrase": "", "ask": "?"}}}, "Type the answer."),
        ({"about": ["X", "Y"]}, "No name of this bank is “X” and “Y”."),
        ({"according_to": {}}, "Say who claims it"),
        ({"according_to": {"who": ["X"]}}, "No name of this bank is “X”."),
        ({"according_to": {"who": ["bean"], "when": "then"}}, "That is not a date."),
        ({"status": "disputed"}, "Say what speaks against it."),
        ({"source": [{"section": "Lead"}]}, "Say section, paragraph and sentence"),
        ({"label": 5}, "This has a “label” of the wrong kind."),
    ],
)  # fmt: skip
def test_faults_are_told_in_the_words_of_the_fields(keys, line):
    assert any(one.startswith(line) for one in told(**keys)), told(**keys)


def test_flaws_are_called_by_what_they_cost():
    assert words.flaw_head(Flaw("attribution", "", "")) == "Error: attribution."
    assert words.flaw_head(Flaw("new-rule", "", "", Severity.WARNING)) == "Warning: new rule."


def test_how_a_fact_stands_is_told_in_a_line():
    line = words.status_line
    assert line(kept=True, faults=0, held=1) == "Saved as a draft. 1 question is held back."
    assert line(kept=False, faults=2, held=1) == "2 things are to be mended."
    assert line(kept=False, faults=0, held=0) == ""


def test_what_matters_of_an_answer_is_told_beside_it():
    line = words.matters_line
    assert line({"number": 5, "bound": "over", "unit": "fighters"}) == "over, unit: fighters"
    assert line({"entities": ["a", "b"], "closed": True}) == "a complete list"
    assert line({"phrase": "a", "wrong": ["b"]}).replace("\u00a0", " ") == "1 wrong option"
    assert line({"date": "2015"}) == ""
    assert line({"entity": "a", "accept": ["b", "c"]}).replace("\u00a0", " ") == "2 other wordings"


def test_marks_are_told_in_words():
    assert words.marks_line([]) == "Nothing is marked yet, so nothing can be asked."
    assert words.marks_line(["Iraq"]) == "One answer is marked: “Iraq”."


def test_a_long_sentence_is_a_short_title():
    assert words.title_line({}, "word " * 30).endswith("…")
    assert words.title_line({"label": "A name"}, "word") == "A name"


def test_every_question_of_the_bank_can_be_shown_with_its_key():
    bank = load_bank(BANK)
    seen = set()
    for questions in questions_of(bank, 1):
        for question in questions:
            shown = shown_question(question, "it", bank.slot(question.card).value)
            seen.add(form_of(question))
            assert shown.stem
            assert any(line.key for line in shown.lines) or shown.note.startswith("Accepts")
    assert seen == set(Form)
