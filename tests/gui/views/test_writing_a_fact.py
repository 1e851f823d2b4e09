"""A teacher corrects a number, marks another answer, mends what a rule finds, and is asked it in the next sitting."""

import pytest

from studyapp.facts.ids import CardId
from studyapp.study.selection import Selection
from tests.gui.editor_pages import EditorPage
from tests.gui.pages import StudyPage, press


@pytest.fixture
def page(window, qtbot):
    window.workspace.edit_fact("audience")
    page = EditorPage(window.workspace.page("editor"), qtbot)
    page.wait()
    return page


def test_what_is_written_is_asked(window, page, qtbot):
    number = page.marked[0]
    page.write_over(number, "600 million" if "million" in number else "650")
    page.wait()
    assert page.faults == []
    page.mark("landing")
    page.wait()
    form = page.editor.form
    assert page.faults == ["Type the question that asks for this answer."]
    slot = form.slot
    page.write(form.details.ask, "Which landing did they watch?")
    page.wait()
    assert page.rules, "the answer stands in its question"
    page.write(form.details.ask, "What did so many people watch?")
    page.wait()
    assert not any("stands in the question" in rule for rule in page.rules)
    assert any("did so many people watch?" in stem for stem in page.stems)
    press("Ctrl+Return")
    assert not page.editor.isVisible()

    desk = window.workspace.desk
    card = CardId(desk.bank.id, "audience", slot)
    assert desk.bank.holds(card)
    window.workspace.start_sitting(Selection(cards=(card,)))
    asked = StudyPage(window)
    assert asked.session.asking.card.id == card
    assert asked.stem
