"""In every view, state and sheet, what screen readers are told has a name, a role and a state."""

import re

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QScrollBar, QTableView

from studyapp.gui.widgets.plot import Plot

Role, Text = QAccessible.Role, QAccessible.Text
USED = {Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Slider, Role.ComboBox}
LISTS = {Role.List, Role.Table, Role.Tree}
MARKUP = re.compile(r"<[a-z/]|\*\*|&[A-Za-z]")


def visible(interface):
    """Everything below an interface that is to be seen; of lists only themselves."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is None or child.state().invisible or isinstance(child.object(), QScrollBar):
            continue
        yield child
        if child.role() not in LISTS:
            yield from visible(child)


def told(stage):
    return list(visible(QAccessible.queryAccessibleInterface(stage.front)))


def name(interface):
    return interface.text(Text.Name).strip()


def test_whatever_can_be_used_has_a_name_and_a_role(stage):
    used = [one for one in told(stage) if one.state().focusable or one.role() in USED | LISTS]
    assert used
    assert [(one.object(), one.role()) for one in used if not name(one) or one.role() is Role.NoRole] == []


def test_names_hold_no_markup_and_nothing_twice(stage):
    names = [name(one) for one in told(stage)]
    assert [one for one in names if MARKUP.search(one)] == []
    parts = [(one, one.split(", ")) for one in names if one and not one.endswith(".")]
    assert [one for one, said in parts if said[0] in said[1:]] == []


def test_what_can_be_switched_says_how_it_stands(stage):
    for one in told(stage):
        if isinstance(button := one.object(), QAbstractButton) and button.isCheckable():
            assert one.state().checkable, name(one)
            assert bool(one.state().checked) is button.isChecked(), name(one)


def test_lists_and_tables_say_their_lines_and_columns(stage):
    for view in stage.front.findChildren(QAbstractItemView):
        if isinstance(view, QHeaderView) or not view.isVisible() or not view.model().rowCount():
            continue
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface.childCount() >= view.model().rowCount()
        first = interface.child(interface.childCount() - 1)
        assert name(first)
        if isinstance(view, QTableView):
            assert name(interface.child(1)), "a column without a name"  # after the corner


def test_every_picture_has_a_name_and_a_plot_its_table(stage):
    for plot in stage.front.findChildren(Plot):
        if plot.isVisible():
            assert name(QAccessible.queryAccessibleInterface(plot))
            assert plot.table().columns


def test_the_window_and_what_lies_over_it_are_such_to_screen_readers(stage):
    assert QAccessible.queryAccessibleInterface(stage.window).role() is Role.Window
    if panel := getattr(stage.front, "panel", None):
        interface = QAccessible.queryAccessibleInterface(panel)
        assert (interface.role(), bool(name(interface))) == (Role.Dialog, True)
