"""Fitting the schedule in Settings; most tests put a quick work in the place of the long one."""

import threading

import pytest
from PySide6.QtCore import Qt

from studyapp.facts.faults import StudyError
from studyapp.gui.desks import optimiser_desk
from studyapp.gui.views import fit_row
from studyapp.memory.optimiser import Stage, Weighed
from studyapp.memory.parameters import DEFAULT
from studyapp.processes import CancelledError
from studyapp.storage.doctor import examine
from studyapp.storage.learners import all_learners
from studyapp.storage.parameters import all_parameters
from tests.gui.pages import Page, plain, press
from tests.keeping import keep
from tests.memory.answers import FORGETFUL, answers_of

BETTER = Weighed(FORGETFUL, 640, 128, 0.4312, 0.4105)
WORSE = Weighed(FORGETFUL, 640, 128, 0.4312, 0.4407)


class Work:
    """Stands in for the process: tells a stage, and ends when the test says with what."""

    def __init__(self):
        self.go_on = threading.Event()
        self.outcome = BETTER
        self.cancelled = False

    def end(self, outcome):
        """Let the work end with weighed weights or an error."""
        self.outcome = outcome
        self.go_on.set()

    def __call__(self, _work, *_arguments, tell, cancelled):
        tell(Stage.READING, 0.25)
        while not self.go_on.wait(0.005):
            if cancelled():
                self.cancelled = True
                raise CancelledError
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@pytest.fixture
def work(monkeypatch):
    work = Work()
    monkeypatch.setattr(optimiser_desk, "run_in_process", work)
    yield work
    work.go_on.set()


@pytest.fixture
def answered(desk):
    """A learner who forgets faster than the schedule says, with answers enough."""
    keep(desk.studies.database, desk.learner.id, answers_of(FORGETFUL, 4, cards=120, guess_rate=1 / 3))


class FitPage(Page):
    """Settings, as far as they fit the schedule."""

    def __init__(self, window, qtbot):
        super().__init__(window)
        self.qtbot = qtbot

    @property
    def row(self):
        return self.window.workspace.page("settings").fit

    @property
    def line(self):
        return plain(self.row.line)

    @property
    def listed(self):
        return [line for line in self.texts if line.startswith(("Fitted on", "The one that", "In use"))]

    def open(self):
        """Show Settings, and wait until the answers are counted."""
        self.window.workspace.go_to("settings")
        self.qtbot.waitUntil(lambda: self.row.running or not self.line.startswith("Counting"))

    def press_fit(self):
        self.row.fit.setFocus(Qt.FocusReason.TabFocusReason)
        press("Return")

    def begin(self):
        """Press the button, and wait until it works."""
        self.press_fit()
        self.wait_for("Reading")

    def wait_for(self, begin):
        """Wait until the line begins so."""
        self.qtbot.waitUntil(lambda: self.line.startswith(begin))


@pytest.fixture
def page(window, qtbot):
    return FitPage(window, qtbot)


@pytest.fixture
def fit(answered, page):
    page.open()
    return page


def in_use(desk):
    (learner,) = all_learners(desk.studies.database)
    return learner.settings.parameters


def test_too_few_answers_are_told_and_nothing_can_be_begun(page):
    page.open()
    assert page.line.startswith("Learns from your answers how you forget. It needs 400; there are 0 answers")
    assert not page.row.fit.isEnabled()


def test_how_many_answers_there_are_is_told(fit):
    assert "how you forget: 1,839 answers so far with the schedule in use." in fit.line
    assert fit.row.fit.isEnabled()


def test_without_the_extra_it_is_told_what_to_install(answered, page, monkeypatch):
    monkeypatch.setattr(fit_row, "has_library", lambda: False)
    page.open()
    assert "Install it with: pip install" in page.line
    assert not page.row.fit.isEnabled()


def test_a_better_schedule_is_kept_shown_and_taken_back(fit, work, desk):
    fit.begin()
    assert fit.line == "Reading the answers: 25 %"
    assert fit.row.fit.text() == "Cancel"
    work.go_on.set()
    fit.wait_for(
        "Log loss of your latest 128 answers, which were not learnt from: 0.4105 with the new schedule"
    )
    assert fit.line.endswith("The new one is in use, and all cards are reckoned with it.")
    assert in_use(desk) == 2
    assert fit.focused is fit.row.take_back
    press("Ctrl+Z")
    assert fit.line.startswith("Taken back")
    assert in_use(desk) == DEFAULT.id
    assert not fit.row.take_back.isVisible()
    assert fit.row.fit.hasFocus()
    assert examine(desk.studies.database).sound


def test_the_window_stays_awake_and_settings_made_meanwhile_stay(fit, work, desk):
    fit.begin()
    fit.window.workspace.page("settings").memory.new.more.click()
    work.go_on.set()
    fit.wait_for("Log loss")
    (learner,) = all_learners(desk.studies.database)
    assert (learner.settings.new_a_day, learner.settings.parameters) == (15, 2)
    fit.window.workspace.page("settings").memory.new.more.click()
    assert in_use(desk) == 2
    assert not fit.row.take_back.isVisible()


def test_a_worse_schedule_is_told_and_not_kept(fit, work, desk):
    fit.begin()
    work.end(WORSE)
    fit.wait_for("Log loss")
    assert fit.line.endswith("So the old one stays, and nothing was changed.")
    assert in_use(desk) == DEFAULT.id
    assert not fit.row.take_back.isVisible()


def test_too_little_to_learn_from_is_told(fit, work):
    fit.begin()
    work.end(Weighed(None, 500, 0, None, None))
    fit.wait_for("500 answers tell too little about your memory.")


@pytest.mark.parametrize("key", ["Escape", "Return"])
def test_escape_and_the_button_cancel_and_stay_in_settings(fit, work, desk, key):
    fit.begin()
    press(key)
    fit.wait_for("Cancelled. The schedule is as it was.")
    assert work.cancelled
    assert not fit.is_today
    assert fit.row.fit.text() == "Fit"
    assert in_use(desk) == DEFAULT.id


def test_closing_the_window_ends_the_work(fit, work, qtbot):
    fit.begin()
    fit.window.close()
    qtbot.waitUntil(lambda: work.cancelled)


def test_a_fault_of_the_world_is_told_in_place(fit, work):
    fit.begin()
    work.end(StudyError("The calculation was ended from outside (-9). Nothing was changed."))
    fit.wait_for("The calculation was ended from outside")
    assert fit.row.fit.isEnabled()


def test_what_cannot_be_kept_is_told_in_place(fit, work, desk):
    fit.begin()
    desk.studies.database.connection.execute("PRAGMA query_only = ON")
    work.end(BETTER)
    fit.wait_for("The new schedule")
    assert in_use(desk) == DEFAULT.id


def test_what_is_found_during_a_sitting_waits_until_settings_are_shown(fit, work, desk):
    fit.begin()
    fit.window.workspace.start_sitting()
    work.end(BETTER)
    fit.qtbot.waitUntil(lambda: not fit.row.running)
    assert in_use(desk) == DEFAULT.id
    fit.open()
    fit.wait_for("Log loss")
    assert in_use(desk) == 2


def test_schedules_so_far_are_listed_and_an_earlier_one_is_used_again(fit, work, desk):
    assert fit.listed == []
    fit.begin()
    work.end(BETTER)
    fit.qtbot.waitUntil(lambda: len(fit.listed) == 3)
    assert fit.listed == ["Fitted on Sunday 22 November 2026", "In use", "The one that everyone begins with"]
    fit.button("Use this one again").click()
    fit.wait_for("All cards are reckoned with “The one that everyone begins with” again.")
    assert in_use(desk) == DEFAULT.id
    fit.qtbot.waitUntil(lambda: fit.button("Use this one again").accessibleName().endswith("2026, number 2"))
    press("Ctrl+Z")
    assert in_use(desk) == 2
    press("Ctrl+Z")
    assert in_use(desk) == DEFAULT.id


def test_an_earlier_schedule_that_cannot_be_kept_is_told(fit, work, desk):
    fit.begin()
    work.end(BETTER)
    fit.qtbot.waitUntil(lambda: len(fit.listed) == 3)
    desk.studies.database.connection.execute("PRAGMA query_only = ON")
    fit.button("Use this one again").click()
    fit.wait_for("The schedule was not saved")
    assert in_use(desk) == 2


def test_while_a_fit_runs_no_other_schedule_is_chosen(fit, work):
    fit.begin()
    work.end(BETTER)
    fit.qtbot.waitUntil(lambda: len(fit.listed) == 3)
    again = fit.button("Use this one again")
    assert again.isEnabled()
    fit.row._press()
    assert not again.isEnabled()


def test_the_real_work_finds_better_weights(fit, desk):
    fit.press_fit()
    fit.qtbot.waitUntil(lambda: not fit.row.running, timeout=60_000)
    fit.wait_for("Log loss of your latest")
    assert fit.line.endswith("all cards are reckoned with it.")
    assert len(all_parameters(desk.studies.database)) == 2
