"""One fact beside a list or a picture: what it says, who says so, what is left of it."""

import random
import threading

import pytest

from studyapp.facts.bank import Status
from studyapp.facts.ids import CardId
from studyapp.gui.views import fact_detail
from studyapp.gui.views.fact_detail import FactDetail
from studyapp.gui.widgets.button import Button
from studyapp.study.selection import Selection
from tests.gui.desks import study_the_past
from tests.gui.pages import seen


@pytest.fixture
def detail(theme, desk, shown):
    detail = FactDetail(theme, desk)
    detail.resize(400, 800)
    return shown(detail)


def press_button(detail, verb):
    (button,) = [one for one in detail.findChildren(Button) if one.text() == verb]
    button.click()


def test_nothing_is_shown_before_a_fact_is_chosen(detail):
    assert seen(detail) == []


def test_a_fact_is_shown_with_its_claim_its_place_and_its_answers(detail):
    detail.show_fact("audience")
    texts = seen(detail)
    assert any("watched the first landing" in text for text in texts)
    assert any(text.startswith("According to") for text in texts)
    assert any("paragraph" in text for text in texts)
    assert any(text.endswith("to learn") for text in texts)
    assert "not started" in texts


def test_each_answer_tells_how_it_is_asked_a_moment_later(detail, qtbot):
    detail.show_fact("first-landing")
    qtbot.waitUntil(lambda: any("choice" in text for text in seen(detail)))


def test_a_disputed_fact_is_shown_and_never_asked(detail, desk):
    disputed = next(fact.id for fact in desk.bank.facts.values() if fact.status is Status.DISPUTED)
    detail.show_fact(disputed)
    assert any("shown, never asked" in text for text in seen(detail))
    assert "Study this fact" not in seen(detail)
    assert not any(text.endswith("to learn") for text in seen(detail))


def test_what_is_left_of_an_answer_is_told(detail, desk, clock):
    study_the_past(desk, clock, 5, random.Random(2))
    answered = next(
        card.fact for card in desk.bank.cards() if desk.studies.cards.get([card])[0].memory is not None
    )
    detail.show_fact(answered)
    assert any(text.endswith("%") for text in seen(detail))


def test_its_buttons_ask_for_what_they_say(detail, desk, qtbot):
    detail.show_fact("first-landing")
    with qtbot.waitSignal(detail.edit_requested) as edited:
        press_button(detail, "Edit")
    with qtbot.waitSignal(detail.passage_requested) as asked:
        press_button(detail, "Show passage")
    with qtbot.waitSignal(detail.sitting_requested) as studied:
        press_button(detail, "Study this fact")
    assert edited.args == asked.args == ["first-landing"]
    cards = tuple(desk.bank.cards_of(desk.bank.facts["first-landing"]))
    assert studied.args == [Selection(cards=cards)]
    assert CardId("moon", "first-landing", "date") in cards


def test_nothing_is_shown_again_when_no_fact_is_chosen_any_more(detail):
    detail.show_fact("first-landing")
    detail.show_fact("")
    assert seen(detail) == []


def test_a_note_of_ones_own_is_kept_with_the_fact_that_it_was_written_on(detail, desk):
    detail.show_fact("first-landing")
    detail.note.editor.setPlainText("Compare with the second.")
    detail.show_fact("audience")
    assert detail.note.text == ""
    detail.show_fact("first-landing")
    assert detail.note.text == desk.notes.note("first-landing") == "Compare with the second."


def test_a_caution_that_comes_later_stands_below_the_other_lines(detail, desk, qtbot):
    facts = desk.bank.facts.values()
    detail.show_fact(next(fact.id for fact in facts if not fact.caution))
    detail.show_fact(next(fact.id for fact in facts if fact.caution))
    assert detail._caution.contentsMargins().left() == detail._because.contentsMargins().left() > 0


def test_in_a_large_bank_the_forms_of_the_last_fact_are_found_out_in_the_background(
    detail, qtbot, monkeypatch
):
    monkeypatch.setattr(fact_detail, "_AT_ONCE", 0)
    found_by = []
    found = fact_detail.forms_for

    def watched(bank, card):
        found_by.append(threading.get_ident())
        return found(bank, card)

    monkeypatch.setattr(fact_detail, "forms_for", watched)
    for fact in ("first-landing", "walk"):
        detail.show_fact(fact)
        detail._show_forms()
    qtbot.waitUntil(lambda: any("typed" in text for text in seen(detail)))
    detail._background.wait()
    assert threading.get_ident() not in found_by
