from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.facts.ids import CardId
from studyapp.gui.views.forms.map_form import MapForm
from studyapp.questions.question import Map, Spot
from studyapp.questions.response import Chosen, DontKnow
from tests.gui.pages import press, seen, type_in

STEM = "Where did it happen?"
IRAQ, LEBANON, SAUDI_ARABIA, SOMALIA, SYRIA, YEMEN = range(6)
COUNTRIES = [
    Spot("iraq", "Iraq", iso="IQ"),
    Spot("lebanon", "Lebanon", iso="LB"),
    Spot("saudi-arabia", "Saudi Arabia", iso="SA"),
    Spot("somalia", "Somalia", iso="SO"),
    Spot("syria", "Syria", iso="SY"),
    Spot("yemen", "Yemen", iso="YE"),
]
MANY = sorted(
    [
        *COUNTRIES,
        *(
            Spot(code, name, iso=code)
            for name, code in [("Australia", "AU"), ("Canada", "CA"), ("France", "FR")]
        ),
        *(Spot(code, name, iso=code) for name, code in [("Turkey", "TR"), ("the United States", "US")]),
    ],
    key=lambda spot: spot.text,
)
POINTS = [Spot("mosul", "Mosul", point=(36.34, 43.13)), Spot("raqqa", "Raqqa", point=(35.95, 39.01))]


def question(spots, right):
    return Map(
        card=CardId("bank", "fact", "slot"), stem=STEM, key=spots[right].text, spots=tuple(spots), right=right
    )


def answered(form, response):
    """As much of an answer as a form looks at."""
    return SimpleNamespace(asking=SimpleNamespace(question=form._question), response=response)


@pytest.fixture
def form(qtbot, theme, shown):
    """A question about six countries whose key is Yemen, and what was answered."""
    form = MapForm(theme)
    form.answers = []
    form.responded.connect(form.answers.append)
    form.doubted.connect(form.show_doubt)
    form.resize(728, 360)
    shown(form)
    form.ask(question(COUNTRIES, YEMEN))
    qtbot.waitUntil(form.list.rows[YEMEN].isVisible)
    return form


def states(form):
    return {name: state for name, state in form.map.table().rows if state}


def names(form):
    return [row.accessibleName() for row in form.list.rows]


def shows(form, line):
    return line in seen(form)


def left(form, part):
    return part.mapTo(form, QPoint(0, 0)).x()


def click(form, place):
    QTest.mouseClick(form.map, Qt.MouseButton.LeftButton, pos=form.map.spot(place).toPoint())


def test_the_map_has_the_focus_and_tells_the_question(form):
    assert QApplication.focusWidget() is form.map
    name = QAccessible.queryAccessibleInterface(form.map).text(QAccessible.Text.Name)
    assert name.replace("\u00a0", " ") == "Where did it happen? Map with 6 places to choose from."


def test_the_borders_are_explained(form):
    assert shows(
        form,
        "Borders: Natural Earth, public domain. Where states dispute a border, this shows what that map shows.",
    )


def test_a_click_chooses_on_the_map_and_in_the_list_and_enter_answers(form):
    click(form, YEMEN)
    assert states(form) == {"Yemen": "Chosen"}
    assert [row.isChecked() for row in form.list.rows] == [False] * 5 + [True]
    assert form.answers == []
    press("Return")
    assert form.answers == [Chosen(YEMEN)]


def test_a_click_in_the_list_chooses_too_and_a_second_one_answers(form):
    row = form.list.rows[SYRIA]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert states(form) == {"Syria": "Chosen"}
    QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert form.answers == [Chosen(SYRIA)]


def test_a_double_click_on_the_map_answers(form):
    click(form, IRAQ)
    QTest.mouseDClick(form.map, Qt.MouseButton.LeftButton, pos=form.map.spot(IRAQ).toPoint())
    assert form.answers == [Chosen(IRAQ)]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("y", YEMEN),
        ("s", SAUDI_ARABIA),
        ("ss", SOMALIA),
        ("sy", SYRIA),
        ("saudi a", SAUDI_ARABIA),
        ("sl", LEBANON),
    ],
)
def test_letters_choose_by_name(form, typed, place):
    type_in(typed)
    assert states(form) == {form.list.rows[place].text(): "Chosen"}


def test_letters_that_begin_no_name_choose_nothing(form):
    type_in("x")
    assert states(form) == {}


def test_after_a_pause_a_letter_begins_another_name(form):
    type_in("s")
    form._pause.timeout.emit()
    type_in("y")
    assert states(form) == {"Yemen": "Chosen"}


def test_letters_with_control_or_alt_belong_to_others(form):
    press("Ctrl+Y")
    press("Alt+S")
    assert states(form) == {}


def test_arrows_walk_over_the_map(form):
    press("Up")
    press("Up")
    assert states(form) == {"Yemen": "Chosen"}


@pytest.mark.parametrize(("key", "place"), [("Home", IRAQ), ("End", YEMEN)])
def test_home_and_end_choose_the_first_and_last_name(form, key, place):
    press(key)
    assert states(form) == {form.list.rows[place].text(): "Chosen"}


def test_without_a_mouse_the_list_does_all_that_the_map_does(qtbot, form):
    press("Tab")
    assert QApplication.focusWidget() is form.list.rows[0]
    press("Down")
    assert states(form) == {"Iraq": "Chosen"}
    with qtbot.waitSignal(form.reached, timeout=0) as reached:
        press("Down")
    assert reached.args == [form.list.rows[LEBANON]]
    assert QApplication.focusWidget() is form.list.rows[LEBANON]
    press("Up")
    press("Up")
    assert states(form) == {"Yemen": "Chosen"}
    type_in("so")
    assert QApplication.focusWidget() is form.list.rows[SOMALIA]
    press("Return")
    assert form.answers == [Chosen(SOMALIA)]


def test_space_takes_the_name_that_has_the_focus(form):
    press("Tab")
    press("Space")
    assert states(form) == {"Iraq": "Chosen"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_F1])
def test_other_keys_are_left_to_the_sitting(form, key):
    for target in (form.map, form.list.rows[IRAQ]):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()
    assert states(form) == {}


def test_a_held_enter_answers_once(form):
    click(form, YEMEN)
    press("Return", held=True)
    assert form.answers == []


def test_enter_without_a_choice_says_what_to_do(form):
    press("Return")
    assert form.answers == []
    assert shows(form, "Nothing is chosen yet. Click on a place, or type the first letters of its name.")
    click(form, YEMEN)
    assert not shows(form, "Nothing is chosen yet. Click on a place, or type the first letters of its name.")


def test_a_country_that_is_no_place_says_so_in_a_line(form):
    x, y = form.map._seen().projection.spot(26.0, 30.0)
    QTest.mouseClick(form.map, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert shows(form, "Egypt is not one of the places to choose from.")
    assert states(form) == {}


def test_the_verdict_marks_and_names_both_places_and_tells_a_near_miss(form):
    form.show_verdict(answered(form, Chosen(SAUDI_ARABIA)))
    assert states(form) == {"Yemen": "Right answer", "Saudi Arabia": "Your answer"}
    assert names(form)[SAUDI_ARABIA] == "Saudi Arabia. Your answer. Wrong"
    assert names(form)[YEMEN] == "Yemen. Right answer. Right"
    assert names(form)[IRAQ] == "Iraq"
    assert shows(form, "A near miss: your answer and the right one share a border.")


def test_the_distance_of_a_wrong_point_is_told(form):
    form.ask(question(POINTS, 0))
    form.show_verdict(answered(form, Chosen(1)))
    assert shows(form, "Your answer lies about 370 km from the right one.")


def test_a_right_answer_has_one_mark_and_no_line(form):
    form.show_verdict(answered(form, Chosen(YEMEN)))
    assert names(form)[YEMEN] == "Yemen. Your answer. Right"
    assert not [line for line in seen(form) if "near miss" in line]


def test_dont_know_shows_the_key_alone(form):
    form.show_verdict(answered(form, DontKnow()))
    assert states(form) == {"Yemen": "Right answer"}


def test_after_the_verdict_keys_are_left_to_the_sitting(form):
    click(form, SYRIA)
    form.show_verdict(answered(form, Chosen(SYRIA)))
    form.map.setFocus()
    type_in("i")
    press("Home")
    press("Return")
    assert form.answers == []
    assert states(form) == {"Yemen": "Right answer", "Syria": "Your answer"}
    assert not form.takes_letters
    form.send()
    assert form.answers == []


def test_the_verdict_moves_nothing(form):
    def lie():
        return [part.geometry() for part in (form.map, *form.list.rows, form._line, form._borders)]

    QApplication.processEvents()
    before = lie()
    form.show_verdict(answered(form, Chosen(SAUDI_ARABIA)))
    form.layout().activate()
    QApplication.processEvents()
    assert lie() == before


def test_letters_belong_to_the_form_while_map_or_list_has_the_focus(form):
    assert form.takes_letters
    press("Tab")
    assert form.takes_letters
    QApplication.focusWidget().clearFocus()
    assert not form.takes_letters


def test_arrows_from_the_stem_go_through_the_names(form):
    form.map.clearFocus()
    form.focus_option(1)
    form.focus_option(1)
    assert states(form) == {"Lebanon": "Chosen"}
    assert QApplication.focusWidget() is form.map


def test_an_answer_that_could_not_be_saved_is_kept_for_the_next_enter(form):
    form.hold(Chosen(SYRIA))
    assert states(form) == {"Syria": "Chosen"}
    press("Return")
    assert form.answers == [Chosen(SYRIA)]


def test_the_next_question_begins_anew(form):
    type_in("s")
    form.show_verdict(answered(form, Chosen(SYRIA)))
    form.ask(question(POINTS, 0))
    assert names(form) == ["Mosul", "Raqqa"]
    assert states(form) == {}
    assert QApplication.focusWidget() is form.map
    type_in("m")
    assert states(form) == {"Mosul": "Chosen"}


def test_of_many_places_the_list_scrolls_to_the_chosen_one_and_the_key(form):
    form.ask(question(MANY, len(MANY) - 1))
    QApplication.processEvents()
    assert form.list.rows[-1].visibleRegion().isEmpty()
    press("End")
    assert not form.list.rows[-1].visibleRegion().isEmpty()
    press("Home")
    assert form.list.rows[-1].visibleRegion().isEmpty()
    form.show_verdict(answered(form, Chosen(0)))
    assert not form.list.rows[-1].visibleRegion().isEmpty()


def test_places_out_of_sight_are_named(form):
    form.ask(question(MANY, 0))
    assert shows(form, "Outside this view: Australia, Canada and the United States.")
    QTest.keyClick(form.map, Qt.Key.Key_Minus)
    QTest.keyClick(form.map, Qt.Key.Key_Minus)
    QTest.keyClick(form.map, Qt.Key.Key_Minus)
    assert not [line for line in seen(form) if line.startswith("Outside")]


def test_names_begin_with_a_capital(form):
    form.ask(question([Spot("north", "northern Iraq", point=(36.0, 43.0)), *POINTS], 0))
    assert names(form)[0] == "Northern Iraq"


def test_the_names_are_radio_buttons_to_screen_readers(form):
    click(form, IRAQ)
    interface = QAccessible.queryAccessibleInterface(form.list.rows[IRAQ])
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.state().checked


def test_in_a_narrow_place_the_list_stands_below_the_map_in_two_columns(form):
    assert left(form, form.list) > form.map.geometry().right()
    form.resize(440, 700)
    QApplication.processEvents()
    assert form.list.mapTo(form, QPoint(0, 0)).y() > form.map.geometry().bottom()
    tops = [row.y() for row in form.list.rows]
    assert tops[:3] == tops[3:]
    form.resize(728, 360)
    QApplication.processEvents()
    assert left(form, form.list) > form.map.geometry().right()


def test_large_text_makes_all_larger_and_a_small_window_the_map_lower(theme, form):
    before = form.sizeHint().height(), form.map.height()
    form.set_compact(True)
    assert form.map.heightForWidth(508) < before[1]
    form.set_compact(False)
    theme.set_text_size(2)
    assert form.sizeHint().height() > 1.6 * before[0]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_of_a_name_can_be_painted(theme, form, direction, scheme):
    theme.set_scheme(scheme)
    form.setLayoutDirection(direction)
    images = [form.list.grab().toImage()]
    press("Tab")
    press("Down")
    images.append(form.list.grab().toImage())
    form.show_verdict(answered(form, Chosen(SAUDI_ARABIA)))
    images.append(form.list.grab().toImage())
    assert images[0] != images[1] != images[2] != images[0]
