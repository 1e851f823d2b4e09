from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from studyapp.facts.verdict import Outcome
from studyapp.gui.views.column import Column
from studyapp.gui.widgets.pressable import Pressable
from studyapp.gui.widgets.text import Text
from studyapp.gui.widgets.value_line import ValueLine
from studyapp.questions.question import Choice
from tests.gui.pages import press, type_in
from tests.gui.questions import DAYS, MATCH, NUMBERS, ORDER, SAYS
from tests.gui.views.conftest import NEW

SIZES = [(1280, 800), (900, 600), (640, 480)]


def place(widget, page):
    """Where a widget stands in the window."""
    return QRect(widget.mapTo(page.window, QPoint(0, 0)), widget.size())


def settle():
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES)
def test_the_verdict_moves_neither_stem_nor_options_nor_bars(choosing, size):
    choosing.window.resize(*size)
    settle()
    study = choosing.window.workspace.study
    things = [study.question._stem, *choosing.rows, study.bars.top, study.bars.bottom]
    before = [place(thing, choosing) for thing in things]
    press("A")
    settle()
    scrolled = study.findChild(Column).verticalScrollBar().value()
    after = [place(thing, choosing) for thing in things]
    assert after[-2:] == before[-2:]
    assert [one.translated(0, scrolled) for one in after[:-2]] == before[:-2]


def test_at_the_usual_size_nothing_scrolls(choosing):
    press(choosing.letter_of_a_wrong_option)
    settle()
    assert choosing.window.workspace.study.findChild(Column).verticalScrollBar().maximum() == 0


def test_the_field_and_the_row_that_follows_it_stand_at_the_same_place(typing):
    before = place(typing.window.workspace.study.question.panel.field, typing).topLeft()
    field = place(typing.field, typing)
    type_in("20 July 1969")
    press("Return")
    settle()
    assert place(typing.window.workspace.study.question.panel.field, typing).topLeft() == before
    row = place(typing.window.workspace.study.question.panel.field._row, typing)
    assert row.adjusted(4, 4, -4, -4) == field


@pytest.mark.parametrize("text_size", [1.5, 2.0])
def test_a_verdict_that_is_too_tall_scrolls_so_that_its_head_is_seen(theme, study, text_size):
    theme.set_text_size(text_size)
    page = study(*NEW, kind=Choice)
    page.window.resize(900, 600)
    settle()
    bottom = place(page.window.workspace.study.bars.bottom, page)
    press("A")
    head, bar = (
        page.window.workspace.study.verdict.head,
        page.window.workspace.study.findChild(Column).verticalScrollBar(),
    )
    column = place(page.window.workspace.study.findChild(Column), page)
    assert bar.maximum() > 0
    assert column.contains(place(head, page))
    settle()
    assert column.contains(place(head, page))
    assert place(page.window.workspace.study.bars.bottom, page) == bottom
    at = bar.value()
    press("Down")
    assert bar.value() > at
    press("PgDown")
    press("PgDown")
    assert bar.value() == bar.maximum()
    press("PgUp")
    assert bar.value() < bar.maximum()
    press("Return")
    assert bar.value() == 0


@pytest.mark.parametrize(("size", "compact"), [((1280, 800), False), ((740, 800), True), ((900, 600), True)])
def test_a_small_window_is_compact(choosing, size, compact):
    choosing.window.resize(*size)
    settle()
    assert (choosing.rows[0].height() == 44 + 8) is compact


def test_large_text_makes_a_large_window_small(theme, choosing):
    theme.set_text_size(2.0)
    settle()
    assert choosing.rows[0].height() == 88 + 8
    assert not choosing.window.workspace.study.question._form.isVisible()


@pytest.mark.parametrize(
    ("size", "text_size"),
    [
        *((size, text_size) for size in [(1280, 800), (900, 600)] for text_size in (0.9, 1.0, 1.5, 2.0)),
        ((640, 480), 1.5),
        ((480, 360), 1.0),
    ],
)
@pytest.mark.parametrize("moment", ["asking", "typing", *Outcome])
def test_no_text_is_cut_off_sideways_and_nothing_lies_on_anything(request, theme, size, text_size, moment):
    page = request.getfixturevalue("typing" if moment in ("typing", Outcome.CLOSE) else "choosing")
    page.window.resize(*size)
    theme.set_text_size(text_size)
    match moment:
        case Outcome.CLOSE:
            type_in("July 1969")
            press("Return")
        case Outcome.RIGHT:
            press(page.letter_of_the_key)
        case Outcome.WRONG:
            press(page.letter_of_a_wrong_option)
    settle()
    assert overlaps(page) == []
    assert clipped(page) == []


@pytest.mark.parametrize(
    "room",
    [
        *((size, text_size) for size in [(1280, 800), (900, 600)] for text_size in (0.9, 1.0, 1.5, 2.0)),
        ((640, 480), 1.5),
        ((480, 360), 1.0),
    ],
)
@pytest.mark.parametrize("told", [False, True])
@pytest.mark.parametrize("question", [ORDER, MATCH, NUMBERS, DAYS, SAYS])
def test_no_form_is_cut_off_sideways_in_any_window(theme, asked, question, room, told):
    page = asked(question)
    size, text_size = room
    page.window.resize(*size)
    theme.set_text_size(text_size)
    if told:
        press("Ctrl+D")
    settle()
    assert overlaps(page) == []
    assert clipped(page) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("question", [ORDER, MATCH, NUMBERS, DAYS])
def test_the_verdict_moves_no_part_of_a_form(asked, question, size):
    page = asked(question)
    page.window.resize(*size)
    settle()
    study = page.window.workspace.study
    things = [study.question._stem, *parts(study.question.panel), study.bars.top, study.bars.bottom]
    before = [place(thing, page) for thing in things]
    scrolled = study.findChild(Column).verticalScrollBar().value()
    press("Ctrl+D")
    settle()
    scrolled = study.findChild(Column).verticalScrollBar().value() - scrolled
    after = [place(thing, page) for thing in things]
    assert after[-2:] == before[-2:]
    assert [one.translated(0, scrolled).topLeft() for one in after[:-2]] == [
        one.topLeft() for one in before[:-2]
    ]


def test_a_date_in_a_stem_stays_on_one_line(asked):
    stem = asked(
        replace(SAYS, stem="Who counted the landings by 20 July 1969?")
    ).window.workspace.study.question._stem
    assert stem.text() == "Who counted the landings by 20\u00a0July 1969?"


def parts(panel):
    return [one for kind in (Pressable, ValueLine) for one in panel.findChildren(kind) if one.isVisible()]


def test_a_row_that_the_keys_reach_is_brought_into_view(theme, asked):
    page = asked(ORDER)
    theme.set_text_size(2.0)
    page.window.resize(900, 600)
    settle()
    column = place(page.window.workspace.study.findChild(Column), page)
    for key in ("End", "Home", "Alt+End"):
        press(key)
        settle()
        assert column.contains(place(page.focused, page).adjusted(0, 0, 0, -1))


def leaves(page):
    """The visible widgets that hold no others but show something."""
    return [one for kind in (Text, Pressable) for one in page.place.findChildren(kind) if one.isVisible()]


def overlaps(page):
    """The pairs of texts and buttons that lie on one another."""
    found = []
    things = [(one, place(one, page)) for one in leaves(page)]
    for number, (one, where) in enumerate(things):
        for other, there in things[number + 1 :]:
            common = where.intersected(there)
            inside = one.parentWidget() is other or other.parentWidget() is one
            if common.width() > 8 and common.height() > 8 and not inside and same_layer(one, other):
                found.append((one.text(), other.text(), common))
    return found


def same_layer(one, other):
    """Whether both scroll together, or neither scrolls."""
    return scrolls(one) == scrolls(other)


def scrolls(widget):
    while widget is not None:
        if isinstance(widget, Column):
            return True
        widget = widget.parentWidget()
    return False


def clipped(page):
    """The texts and buttons that reach over the sides of what they stand in, or are narrower than they need."""
    found = []
    for one in leaves(page):
        where, frame = place(one, page), page.window.rect()
        if where.left() < 0 or where.right() > frame.right():
            found.append((one.text(), where))
        if not one.hasHeightForWidth() and one.width() < one.minimumSizeHint().width():
            found.append((one.text(), where))
        if one.hasHeightForWidth() and one.height() < one.heightForWidth(one.width()):
            found.append((one.text(), where, one.heightForWidth(one.width())))
    return found
