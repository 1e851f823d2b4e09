"""Everything that can be used has a name and a role in the tree that screen readers are given."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from studyapp.gui.widgets.plot import Plot
from tests.gui.pages import Page, StudyPage, press

Role, Text = QAccessible.Role, QAccessible.Text
USED = {Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Slider, Role.ComboBox}


@pytest.fixture
def page(window):
    return Page(window)


def tree(interface):
    """The interface of a window or widget and all below it that is visible."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is None or child.state().invisible:
            continue
        yield child
        yield from tree(child)


def visible(widget):
    return list(tree(QAccessible.queryAccessibleInterface(widget)))


def go(page, where, clock):
    match where:
        case "asking" | "verdict" | "summary":
            press("Return")
            clock.forward(5)
            if where != "asking":
                press("Ctrl+D")
            if where == "summary":
                press("Esc")
        case "keys":
            press("F1")
        case _:
            page.window.workspace.go_to(where)


VIEWS = ["today", "progress", "settings", "keys", "asking", "verdict", "summary"]


@pytest.mark.parametrize("where", VIEWS)
def test_whatever_can_have_the_focus_has_a_name_and_a_role(page, clock, where):
    go(page, where, clock)
    nameless = []
    for interface in visible(page.window):
        widget = interface.object()
        if isinstance(widget, QScrollBar | QAbstractScrollArea):
            continue
        if interface.state().focusable or interface.role() in USED:
            name = interface.text(Text.Name)
            if not name.strip() or interface.role() in (Role.NoRole, Role.Client):
                nameless.append((widget, interface.role(), name))
    assert nameless == []


@pytest.mark.parametrize("where", VIEWS)
def test_no_two_buttons_of_a_view_are_called_the_same(page, clock, where):
    go(page, where, clock)
    names = [one.text(Text.Name) for one in visible(page.window) if one.role() is Role.Button]
    assert len(names) > 0
    assert sorted(names) == sorted(set(names))


def test_the_question_is_read_with_its_form(page, clock):
    go(page, "asking", clock)
    interface = QAccessible.queryAccessibleInterface(StudyPage(page.window).focused)
    assert interface.role() is Role.StaticText
    assert interface.text(Text.Name).split(". ")[0] in ("Choose one", "True or false")


def test_keys_are_told_with_their_buttons(page):
    interface = QAccessible.queryAccessibleInterface(page.button("Start"))
    assert (interface.text(Text.Name), interface.text(Text.Description)) == ("Start", "Enter")


def test_every_plot_has_its_title_as_its_name(page, clock, desk):
    go(page, "verdict", clock)
    press("Esc")
    press("Return")
    page.window.workspace.go_to("progress")
    plots = [plot for plot in page.place.findChildren(Plot) if plot.isVisible()]
    assert plots
    assert all(QAccessible.queryAccessibleInterface(plot).text(Text.Name) for plot in plots)
