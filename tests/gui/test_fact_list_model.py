"""The facts of a list, as Qt's views ask for them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from studyapp.facts.faults import StudyError
from studyapp.gui.models.fact_list import FactListModel
from studyapp.storage.finding import FactQuery


@pytest.fixture
def model(qapp, desk):
    model = FactListModel(desk)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def test_it_keeps_the_rules_of_models_while_it_is_filled_read_again_and_emptied(model, desk):
    model.set_facts(list(desk.bank.facts), "landing")
    model.read_again()
    assert model.rowCount() == len(desk.bank.facts)
    assert model.rowCount(model.index(0, 0)) == 0
    model.set_facts([])
    model.read_again()
    assert model.rowCount() == 0


def test_it_gives_the_sentence_and_what_is_heard_and_nothing_else(model, desk):
    model.set_facts(["audience"])
    index = model.index(0, 0)
    assert "watched the first landing" in index.data()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(index.data().rstrip("."))
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(9, 0)) is None


def test_it_knows_in_which_row_a_fact_stands(model):
    model.set_facts(["crew", "audience"])
    assert (model.row_of("audience"), model.row_of("first-landing")) == (1, -1)


def test_it_knows_that_of_what_was_found_without_reading_all_of_it(model, desk):
    found = desk.facts.find(FactQuery(words="landing"))
    model.set_facts(found)
    assert [model.row_of(fact) for fact in list(found)] == list(range(len(found)))
    assert model.row_of("no-such-fact") == -1
    assert [model.row_of(fact) for fact in desk.bank.facts if fact not in list(found)].count(-1) > 0


def test_a_fact_is_shown_without_its_memory_where_that_cannot_be_read(model, desk, monkeypatch):
    def broken(_facts: object) -> None:
        raise StudyError("The answers could not be read.")

    monkeypatch.setattr(desk.facts, "memories", broken)
    model.set_facts(["audience"])
    row = model.fact_row(0)
    assert (row.recall, row.next) == (None, "")
    assert row.sentence
