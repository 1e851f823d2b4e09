"""Facts are written at the desk: tried, kept, studied, compared with the bank and taken back."""

from dataclasses import replace
from typing import Any

import pytest

from studyapp.facts.drafts import Draft, EntityDraft
from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.gui.desks.desk import Desk
from studyapp.questions.question import form_of
from studyapp.storage.banks import load_bank
from studyapp.storage.database import open_database
from studyapp.storage.edits import edits_path, read_layer
from studyapp.storage.learners import first_learner
from studyapp.storage.own_banks import new_bank
from studyapp.study.layer import Standing
from tests.answers import right
from tests.banks import moon_bank

WHERE = CardId("moon", "samples", "where")
SLOT = {"what": {"phrase": "basalt", "ask": "What is the ground of the landing site made of?"}}
NEW = {"text": "The ground of the landing site is {what}.", "slot": SLOT}


@pytest.fixture
def own(tmp_path, clock):
    """A desk over a bank of one's own that holds nothing yet."""
    data = tmp_path / "own"
    bank = load_bank(new_bank(data, "Rocks"))
    with open_database(data) as database:
        yield Desk(bank, database, first_learner(database), "desk", clock)


def with_keys(draft: Draft, **keys: Any) -> Draft:
    return replace(draft, table={**draft.table, **keys})


def with_slot(draft: Draft, name: str, **keys: Any) -> Draft:
    slots: Any = draft.table["slot"]
    return with_keys(draft, slot={**slots, name: {**slots[name], **keys}})


def test_a_preview_shows_the_questions_of_every_answer(desk):
    preview = desk.edits.preview(desk.edits.draft("samples"))
    assert preview.fact.id == "samples"
    assert {trial.question.card.slot for trial in preview.trials} == {"where", "span"}
    assert Form.CHOICE in {form_of(trial.question) for trial in preview.trials}
    assert preview.asked == sum(not trial.held_back for trial in preview.trials) > 0
    assert preview.faults == ()
    assert desk.edits.previews_at_once


def test_a_preview_says_which_questions_are_held_back_and_why(desk):
    draft = with_slot(desk.edits.draft("samples"), "where", ask="Where were the samples not opened?")
    preview = desk.edits.preview(draft)
    held = [trial for trial in preview.trials if trial.held_back]
    assert held
    assert preview.asked == len(preview.trials) - len(held)
    assert all(flaw.what for trial in held for flaw in trial.flaws)


def test_a_preview_of_a_faulty_draft_tells_the_faults_by_key(desk):
    preview = desk.edits.preview(with_slot(desk.edits.draft("samples"), "span", date="1969-02-30"))
    assert preview.fact is None
    assert [fault.key for fault in preview.faults] == ["slot.span.date"]
    assert preview.bank is desk.bank


def test_a_preview_changes_nothing(desk):
    desk.edits.preview(with_keys(desk.edits.draft("walk"), because="It was late."))
    assert desk.bank.facts["walk"].because == ""
    assert not desk.edits.can_undo


def test_a_saved_fact_is_studied_and_there_at_the_next_start(desk, clock):
    desk.edits.save(with_keys(desk.edits.draft("walk"), because="It was late."))
    assert desk.bank.facts["walk"].because == "It was late."
    assert (
        read_layer(desk.studies.database.path.parent, "moon").edits["walk"].draft.table["because"]
        == "It was late."
    )
    assert desk.edits.draft("walk").table["because"] == "It was late."


def test_a_faulty_draft_is_not_saved(desk):
    with pytest.raises(StudyError, match=r"The fact was not saved\. .*entity “nobody”"):
        desk.edits.save(with_keys(desk.edits.draft("walk"), about=["nobody"]))
    assert not edits_path(desk.studies.database.path.parent, "moon").exists()


def test_a_new_fact_gets_an_id_of_its_words_and_is_asked_as_new(desk):
    before = desk.today().states
    fact = desk.edits.save(with_keys(desk.edits.new_draft(), **NEW))
    assert fact.id == "the-ground-of-the-landing-site-is"
    assert CardId("moon", fact.id, "what") in list(desk.studies.names)
    assert sum(desk.today().states.values()) == sum(before.values()) + 1
    again = desk.edits.save(with_keys(desk.edits.new_draft(), **NEW, label="Ground"))
    assert again.id == "ground"
    assert desk.edits.save(with_keys(desk.edits.new_draft(), **NEW, label="Ground")).id == "ground-2"


def test_a_changed_answer_is_asked_about_as_that_of_a_newer_bank(desk, clock):
    answer_all(desk, clock)
    assert not desk.changed()
    desk.edits.save(with_slot(desk.edits.draft("samples"), "where", phrase="in a glove box", accept=[]))
    (changed,) = desk.changed()
    assert changed.card == WHERE
    desk.decide(reset=False)
    assert not desk.changed()


def test_what_was_learnt_stays_when_only_words_change(desk, clock):
    answer_all(desk, clock)
    before = desk.today().states
    desk.edits.save(
        with_slot(desk.edits.draft("samples"), "where", ask="In which surroundings were they opened?")
    )
    assert desk.today().states == before
    assert not desk.changed()


def answer_all(desk, clock):
    session = desk.begin()
    session.ask(clock())
    while session.asking:
        session.answer(right(session.asking.question), clock.forward(5))
        session.proceed(clock.forward(1))


def test_a_sitting_that_runs_asks_the_edited_fact(desk, clock):
    session = desk.begin()
    session.ask(clock())
    for name in desk.bank.facts:
        desk.edits.save(with_keys(desk.edits.draft(name), because="So it is written now."))
    told = set()
    while session.asking:
        answered = session.answer(right(session.asking.question), clock.forward(5))
        told.add(answered.explanation.because)
        session.proceed(clock.forward(1))
    assert told == {"So it is written now."}


def test_every_change_can_be_taken_back_the_last_one_first(desk):
    before = dict(desk.bank.facts)
    desk.edits.save(with_keys(desk.edits.draft("walk"), because="It was late."))
    desk.edits.save(with_keys(desk.edits.draft("walk"), because="It was very late."))
    desk.edits.remove("walk")
    assert "walk" not in desk.bank.facts
    desk.edits.undo()
    assert desk.bank.facts["walk"].because == "It was very late."
    desk.edits.undo()
    assert desk.bank.facts["walk"].because == "It was late."
    desk.edits.undo()
    assert dict(desk.bank.facts) == before
    assert not desk.edits.can_undo
    assert not edits_path(desk.studies.database.path.parent, "moon").exists()
    desk.edits.undo()


def test_reverting_and_removing_can_be_taken_back_too(desk):
    desk.edits.save(with_keys(desk.edits.draft("walk"), because="It was late."))
    desk.edits.revert("walk")
    assert desk.bank.facts["walk"].because == ""
    desk.edits.undo()
    assert desk.bank.facts["walk"].because == "It was late."
    desk.edits.remove("motto")
    desk.edits.revert("motto")
    desk.edits.undo()
    assert "motto" not in desk.bank.facts
    fact = desk.edits.save(with_keys(desk.edits.new_draft(), **NEW))
    desk.edits.remove(fact.id)
    assert fact.id not in desk.bank.facts
    desk.edits.undo()
    assert fact.id in desk.bank.facts


def test_a_new_name_can_be_used_and_taken_back(desk):
    desk.edits.save_entity(EntityDraft("", {"name": "Mission Control", "kind": "organisation"}, ""))
    slot = {"who": {"entity": "mission-control", "ask": "Who spoke first?"}}
    desk.edits.save(with_keys(desk.edits.new_draft(), text="{who} spoke first.", slot=slot))
    assert [one.id for one in desk.edits.changes().difference.entities] == ["mission-control"]
    desk.edits.undo()
    desk.edits.undo()
    assert "mission-control" not in desk.bank.entities


def test_a_name_that_the_bank_describes_is_left_to_it(desk):
    with pytest.raises(StudyError, match="describes “Moon” already"):
        desk.edits.save_entity(EntityDraft("moon", {"name": "Moon", "kind": "place"}, ""))
    with pytest.raises(StudyError, match="unknown kind"):
        desk.edits.save_entity(EntityDraft("", {"name": "Mission Control", "kind": "team"}, ""))


def test_the_changes_are_what_differs_from_the_bank(desk):
    assert desk.edits.changes().difference.is_none
    desk.edits.save(with_slot(desk.edits.draft("samples"), "where", phrase="in a glove box", accept=[]))
    fact = desk.edits.save(with_keys(desk.edits.new_draft(), **NEW))
    desk.edits.remove("crew")
    changes = desk.edits.changes()
    assert changes.standing == {"samples": Standing.CHANGED, fact.id: Standing.NEW, "crew": Standing.HIDDEN}
    (change,) = changes.difference.changed
    assert [key.card for key in change.keys] == [WHERE]
    assert [one.id for one in changes.difference.added] == [fact.id]
    assert [one.id for one in changes.difference.gone] == ["crew"]


def test_a_newer_bank_leaves_an_edit_to_be_decided(tmp_path, desk, clock):
    desk.edits.save(with_keys(desk.edits.draft("walk"), because="It was late."))
    bank = moon_bank()
    newer = replace(bank, facts={**bank.facts, "walk": replace(bank.facts["walk"], because="They say so.")})
    after = Desk(newer, desk.studies.database, desk.learner, "desk", clock)
    assert after.edits.changes().standing == {"walk": Standing.CONFLICT}
    assert after.edits.changes().bank.facts["walk"].because == "It was late."
    after.edits.keep("walk")
    assert after.edits.changes().standing == {"walk": Standing.CHANGED}
    assert after.bank.facts["walk"].because == "It was late."
    after.edits.undo()
    after.edits.revert("walk")
    assert after.bank.facts["walk"].because == "They say so."


def test_an_edit_that_does_not_fit_any_more_is_written_on(desk, clock):
    desk.edits.save(with_keys(desk.edits.draft("walk"), about=["apollo-14"]))
    bank = moon_bank()
    fewer = {name: one for name, one in bank.entities.items() if name != "apollo-14"}
    facts = {name: one for name, one in bank.facts.items() if name != "third-landing"}
    after = Desk(
        replace(bank, entities=fewer, facts=facts), desk.studies.database, desk.learner, "desk", clock
    )
    changes = after.edits.changes()
    assert changes.standing == {"walk": Standing.UNFIT}
    assert [fault.key for fault in changes.faults["walk"]] == ["about"]
    assert after.edits.draft("walk").table["about"] == ["apollo-14"]
    with pytest.raises(StudyError, match="cannot be kept as it is"):
        after.edits.keep("walk")
    after.edits.save(with_keys(after.edits.draft("walk"), about=["apollo-12"]))
    assert after.edits.changes().standing == {"walk": Standing.CHANGED}


def test_the_edited_bank_is_written_out_whole(desk, tmp_path):
    desk.edits.save(with_keys(desk.edits.draft("walk"), because="It was late."))
    assert load_bank(desk.edits.export(tmp_path / "out")).facts["walk"].because == "It was late."


def test_damaged_edits_are_not_written_over(desk):
    path = edits_path(desk.studies.database.path.parent, "moon")
    path.parent.mkdir(parents=True)
    path.write_text("[[fact", "utf-8")
    with pytest.raises(StudyError, match="left alone"):
        desk.edits.save(with_keys(replace(desk.edits.new_draft(), id="x"), **NEW))
    assert path.read_text("utf-8") == "[[fact"


def test_a_bank_of_ones_own_is_written_to_in_its_own_files(own):
    assert own.edits.is_own
    fact = own.edits.save(with_keys(own.edits.new_draft(), **NEW))
    folder = own.studies.database.path.parent / "banks" / "rocks"
    assert list(load_bank(folder).facts) == [fact.id]
    assert own.edits.changes().difference.is_none
    own.edits.save(with_keys(own.edits.draft(fact.id), because="It cooled slowly."))
    own.edits.save_entity(EntityDraft("", {"name": "Mare", "kind": "place"}, ""))
    assert load_bank(folder).entities["mare"].name == "Mare"
    own.edits.remove(fact.id)
    assert not load_bank(folder).facts
    for _ in range(3):
        own.edits.undo()
    assert load_bank(folder).facts[fact.id].because == own.bank.facts[fact.id].because == ""
    own.edits.undo()
    assert not own.bank.facts


def test_a_bank_that_holds_nothing_yet_can_be_looked_at(own):
    assert own.today().due == 0
    assert own.begin().finished
    assert list(own.choice.sections) == []
