"""Choosing what to study, with the keyboard: forget three, find them again, and practise or study them."""

import random

import pytest

from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.gui.pages import CHOOSE
from studyapp.gui.widgets.check import CheckRow, Chip
from studyapp.gui.widgets.switch import Switch
from studyapp.questions.question import form_of
from studyapp.storage.doctor import examine
from studyapp.storage.learners import LearnerSettings
from studyapp.study.selection import Which
from tests.answers import right, wrong
from tests.gui.desks import study_the_past
from tests.gui.pages import StudyPage, plain, press, seen


class ChoosePage(StudyPage):
    """The page on which one chooses, and what follows."""

    @property
    def choose(self):
        return self.window.workspace.page(CHOOSE)

    @property
    def is_choose(self):
        return self.choose.isVisible()

    @property
    def ticked(self):
        """What is ticked, in no promised order."""
        checks = [*self.choose.findChildren(Chip), *self.choose.findChildren(CheckRow)]
        return {check.text() for check in checks if check.isChecked()}

    @property
    def numbers(self):
        """What stands beside each section."""
        return {row.text(): row.number for row in self.choose.findChildren(CheckRow)}

    @property
    def line(self):
        """What the choice comes to."""
        return plain(self.choose.foot.line.text())

    @property
    def switch(self):
        return self.choose.findChild(Switch)

    def walk_to(self, name):
        """Press Tab until something of a name has the focus."""
        for _ in range(40):
            if (self.focused.accessibleName() or self.focused.text()).startswith(name):
                return
            press("Tab")
        raise AssertionError(f"Tab never comes to {name}")


@pytest.fixture
def page(window):
    return ChoosePage(window)


@pytest.fixture
def forgetful(page, desk, clock):
    """Yesterday three were missed, and right when they were asked again; four more were known."""
    clock.forward(-24 * 3600)
    session = desk.begin()
    session.ask(clock())
    for number in range(10):
        response = wrong if number < 3 else right
        session.answer(response(session.asking.question), clock.forward(8))
        session.proceed(clock())
    clock.forward(24 * 3600 - 80)
    page.window.workspace.go_to("today")
    return page


def cards(desk):
    return desk.studies.database.rows("SELECT * FROM cards ORDER BY card")


def answer_all(page, clock, response):
    """Answer until the sitting ends; the forms of the questions."""
    forms = []
    while page.session.asking is not None:
        forms.append(form_of(page.session.asking.question))
        clock.forward(8)
        page.window.workspace.study.question.responded.emit(response(page.session.asking.question))
        press("Return")
    return forms


def test_c_opens_the_page_and_esc_leads_back(page):
    press("C")
    assert page.is_choose
    assert page.shows("Choose what to study")
    assert page.line == "20 questions, about 4 minutes"
    press("Escape")
    assert page.is_today
    press("C")
    page.button("Today").click()
    assert page.is_today


def test_what_was_forgotten_is_practised_and_no_due_day_changes(forgetful, desk, clock):
    page, before = forgetful, cards(desk)
    press("C")
    press("F")
    assert page.ticked == {"Forgotten lately"}
    assert page.line == "3 questions, under 1 minute"
    page.walk_to("Answers count")
    press("Space")
    assert page.shows("Practice: answers do not change your schedule.")
    press("Return")
    assert page.is_study
    assert page.session.asking.total == 3
    answer_all(page, clock, right)
    assert page.is_summary
    assert cards(desk) == before
    kept = desk.studies.database.rows("SELECT counts, count(*) FROM reviews GROUP BY counts ORDER BY counts")
    assert kept == [(0, 3 + 3), (1, 7)]  # three were asked again yesterday
    assert examine(desk.studies.database).sound


def test_the_same_counting_brings_other_due_days(forgetful, desk, clock):
    page, before = forgetful, cards(desk)
    press("C")
    press("F")
    press("Return")
    answer_all(page, clock, right)
    assert sum(one != other for one, other in zip(cards(desk), before, strict=True)) == 3
    assert examine(desk.studies.database).sound
    page.window.workspace.go_to(CHOOSE)
    assert page.line == "Nothing here was missed in the last week."


def test_practice_asks_a_missed_card_again_and_can_be_undone(forgetful, desk, clock):
    page, before = forgetful, cards(desk)
    press("C")
    press("F")
    page.switch.click()
    press("Return")
    page.window.workspace.study.question.responded.emit(wrong(page.session.asking.question))
    press("Return")
    press("Ctrl+Z")
    assert page.session.asking.number == 1
    answer_all(page, clock, right)
    assert cards(desk) == before
    assert examine(desk.studies.database).sound


def test_practising_what_was_never_seen_leaves_it_unseen(page, desk, clock):
    press("C")
    press("N")
    page.switch.click()
    press("Return")
    answer_all(page, clock, right)
    assert cards(desk) == []
    assert examine(desk.studies.database).sound


def test_the_ready_choices_fill_in_the_rest_and_keep_the_sections(forgetful):
    page = forgetful
    press("C")
    page.choose.sections.focus_first()
    press("Space")
    assert page.ticked == {"Lead"}
    press("N")
    assert page.ticked == {"Lead", "Not yet seen"}
    assert page.switch.isChecked()
    assert page.choose.limit.current == "10"
    press("C")
    assert page.ticked == {"Lead", "Seen before"}
    assert not page.switch.isChecked()
    assert page.choose.limit.current == "all"
    assert page.focused is page.button("Start")


def test_arrows_and_space_choose_and_the_line_follows(page):
    press("C")
    assert page.focused.text() == "Due"
    press("Space")
    assert page.line == "Nothing here is due."
    assert not page.button("Start").isEnabled()
    press("Return")
    assert page.is_choose
    press("Space")
    page.walk_to("10")
    press("Left")
    page.walk_to("Lead")
    press("Down")
    press("Space")
    press("End")
    press("Space")
    assert page.ticked == {"Lead, Crews", "Return"}
    numbers = page.numbers
    assert numbers["Return"] == 5
    assert page.line.startswith(f"{min(10, numbers['Return'] + numbers['Lead, Crews'])} questions, ")
    press("Home")
    press("Up")
    assert plain(page.focused.accessibleName()) == f"Lead, {numbers['Lead']} questions"


def test_a_sitting_in_one_form_asks_nothing_else(page, clock):
    press("C")
    page.walk_to("Choose one")
    while page.focused.text() != "Put in order":
        press("Right")
    press("Space")
    assert page.line == "4 questions, under 1 minute"
    press("Return")
    assert set(answer_all(page, clock, right)) == {Form.ORDER}
    assert page.is_summary
    assert page.shows("4 right")


def test_nothing_that_fits_says_what_to_do(page):
    press("C")
    page.choose.which.checks[Which.SLIPPING].click()
    page.choose.forms.checks[Form.MAP].click()
    assert page.line == "No question fits all of this. Leave something open."


def test_the_last_choice_is_there_again(page):
    press("C")
    press("N")
    press("Escape")
    press("C")
    assert page.ticked == {"Not yet seen"}
    assert page.choose.limit.current == "10"


def test_when_nothing_is_due_enter_leads_to_choosing(page, desk):
    desk.save(LearnerSettings(new_a_day=0))
    page.window.workspace.go_to("today")
    assert page.shows("You may study ahead.")
    press("Return")
    assert page.is_choose
    press("Return", held=True)
    assert page.is_choose
    press("Return")
    assert page.is_study


def test_what_cannot_be_read_is_said_and_nothing_can_be_started(page, desk, monkeypatch):
    def broken(_selection):
        raise StudyError("The disk cannot be read.")

    press("C")
    monkeypatch.setattr(desk.choice, "offer", broken)
    press("Space")
    assert page.line == "The disk cannot be read."
    assert not page.button("Start").isEnabled()


@pytest.mark.parametrize(("width", "stacked"), [(1280, False), (900, False), (480, True)])
def test_in_a_narrow_window_the_sections_stand_below(qtbot, page, width, stacked):
    press("C")
    page.window.resize(width, 600)
    forms, sections = page.choose.forms, page.choose.sections

    def top(part):
        return part.mapTo(page.choose, part.rect().topLeft()).y()

    qtbot.waitUntil(lambda: (top(sections) > top(forms)) is stacked)


def test_the_arrows_scroll_to_what_they_reach(qtbot, page):
    press("C")
    page.window.resize(480, 400)
    last = list(page.choose.sections.checks.values())[-1]
    qtbot.waitUntil(lambda: last.visibleRegion().isEmpty())
    page.choose.sections.focus_first()
    press("End")
    assert not last.visibleRegion().isEmpty()


def test_a_learner_of_some_weeks_finds_everything_in_its_section(page, desk, clock):
    study_the_past(desk, clock, 20, random.Random(2))
    press("C")
    press("C")
    learnt = desk.studies.database.row("SELECT count(*) FROM cards WHERE due IS NOT NULL")[0]
    assert sum(page.numbers.values()) == learnt
    assert page.line.startswith(f"{learnt} questions")
    assert "A group without a tick means all of it. Arrows move, Space ticks." in seen(page.choose)
