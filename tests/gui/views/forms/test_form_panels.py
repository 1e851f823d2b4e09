import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from studyapp.facts.forms import Form
from studyapp.gui.views.question_panel import QuestionPanel
from tests.gui.pages import press
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER, SAYS

Role, Text = QAccessible.Role, QAccessible.Text


@pytest.mark.parametrize("question", [ORDER, MATCH, NUMBERS, DAYS, SAYS])
def test_every_part_that_can_have_the_focus_has_a_name_and_a_role(asked, question):
    panel = asked(question).window.workspace.study.question.panel
    parts = [one for one in panel.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    interfaces = [QAccessible.queryAccessibleInterface(one) for one in parts if one.isVisible()]
    assert len(interfaces) > 1
    assert all(one.text(Text.Name).strip() for one in interfaces)
    assert {one.role() for one in interfaces} <= {Role.Button, Role.Slider, Role.EditableText}


@pytest.mark.parametrize("question", [ORDER, MATCH, NUMBERS, DAYS, SAYS])
def test_screen_readers_hear_the_question_with_what_has_the_focus_first(asked, question):
    interface = QAccessible.queryAccessibleInterface(asked(question).focused)
    said = f"{interface.text(Text.Name)} {interface.text(Text.Description)}"
    assert said.count(question.stem) == 1


@pytest.mark.parametrize("question", [ORDER, MATCH, NUMBERS, DAYS, SAYS])
def test_tab_goes_from_the_stem_into_the_form_and_on_to_the_bar(asked, question):
    page = asked(question)
    study = page.window.workspace.study
    study.question._stem.setFocus()
    stops = []
    for _ in range(12):
        press("Tab")
        inside = study.question.panel.isAncestorOf(page.focused)
        stops.append("form" if inside else page.focused.text())
        if not inside:
            break
    assert stops[0] == "form"
    assert stops[-1] == "Don’t know"


def test_panels_are_made_when_they_are_needed_or_one_at_a_time_ahead(theme):
    panel = QuestionPanel(theme)
    made = []
    panel.panel_made.connect(lambda one: made.append(type(one).__name__))
    panel.show_question(MATCH)
    panel.show_question(MATCH)
    for _ in Form:
        panel.make_ahead()
    assert made == ["MatchForm", "OptionsForm", "TypedForm", "OrderForm", "LineForm", "MapForm"]


def test_a_question_of_another_form_takes_the_place_of_the_last(asked):
    page = asked(ORDER)
    page = asked(NUMBERS)
    shown = [one for one in page.window.workspace.study.question._panels.values() if one.isVisible()]
    assert shown == [page.window.workspace.study.question.panel]
    assert page.focused is page.line
