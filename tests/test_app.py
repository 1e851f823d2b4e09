"""The whole program without a screen: what is kept from one start to the next, and why it may not open."""

import pytest

from studyapp.app import App
from studyapp.facts.faults import StudyError
from studyapp.gui.dialogs import Dialogs
from studyapp.questions.response import DontKnow
from studyapp.storage.backups import Occasion, back_up_now, list_backups
from studyapp.storage.database import open_database
from studyapp.storage.files import DATABASE_FILE
from studyapp.storage.learners import add_learner
from studyapp.storage.lock import InUseError
from studyapp.storage.pins import hashed, keep_pin
from studyapp.storage.restoring import prepare
from tests.gui.desks import Clock
from tests.gui.pages import Page, press


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    """A function that starts the program over one data folder; the one before must be closed."""
    monkeypatch.setattr(Dialogs, "show_error", lambda _, sentence: pytest.fail(sentence))  # none is expected
    running = []

    def begin():
        app = App(tmp_path / "data", Clock())
        qtbot.addWidget(app.window)
        running.append(app)
        app.start()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return app

    yield begin
    for app in running:
        app.window.close()
        app.close()


def stop(app):
    app.window.close()
    app.close()


def test_the_window_opens_as_large_as_it_was_closed(start):
    app = start()
    app.window.resize(720, 600)
    stop(app)
    again = start()
    assert (again.window.width(), again.window.height()) == (720, 600)


def test_the_window_and_its_frame_fit_the_screen(start, qapp):
    screen = qapp.primaryScreen().availableSize()  # 800 by 800, smaller than the window would be
    app = start()
    assert app.window.width() == min(1280, screen.width())
    assert app.window.height() < screen.height()


def test_colours_and_size_of_text_stay(start):
    app = start()
    app.theme.set_scheme("dark")
    press("Ctrl++")
    stop(app)
    again = start()
    assert again.theme.dark
    assert again.theme.text_size == 1.1


def test_settings_stay(start):
    app = start()
    app.window.workspace.go_to("settings")
    app.window.workspace.page("settings").memory.new.more.click()
    stop(app)
    again = start()
    again.window.workspace.go_to("settings")
    assert again.window.workspace.page("settings").memory.new.value == "15"


def test_answers_stay_and_the_schedule_goes_on(start):
    app = start()
    page = Page(app.window)
    press("Return")
    app.clock.forward(5)
    press("Ctrl+D")
    stop(app)
    again = start()
    assert again.shelf.desk.today().due == 9
    assert again.shelf.desk.tomorrow()[0] == 1
    assert not Page(again.window).shows("Your first question is ready")
    assert page.window is not again.window


def test_a_copy_of_the_database_is_made_behind_the_first_picture(qtbot, start, tmp_path):
    start()
    backups = tmp_path / "data" / "backups"
    qtbot.waitUntil(lambda: backups.is_dir() and any(backups.iterdir()))


def test_a_second_start_over_the_same_folder_is_refused(start, tmp_path):
    start()
    with pytest.raises(InUseError):
        App(tmp_path / "data", Clock())


def test_a_start_that_fails_lets_go_of_the_folder(start, tmp_path, monkeypatch):
    monkeypatch.setattr("studyapp.app.SHIPPED_BANK", "missing")
    with pytest.raises(StudyError, match="There is no bank"):
        App(tmp_path / "data", Clock())
    monkeypatch.undo()
    assert start().window.isVisible()


def test_a_file_that_is_no_database_is_told(qapp, tmp_path):
    (tmp_path / DATABASE_FILE).write_text("not a database, but a text that is long enough" * 10)
    with pytest.raises(StudyError, match="is not a database of this program"):
        App(tmp_path, Clock())


def test_the_detail_beside_the_facts_stays_as_wide_as_it_was_made(start):
    app = start()
    app.window.workspace.go_to("facts")
    app.window.workspace.page("facts").split_changed.emit(444)
    stop(app)
    assert start().window.split == 444


def test_the_bank_that_was_open_is_open_again(start, tmp_path):
    app = start()
    app.window.use(lambda: app.shelf.begin_bank("Rivers of Europe"))
    stop(app)
    assert start().shelf.desk.bank.title == "Rivers of Europe"


def test_a_learner_with_a_pin_is_let_in_by_it_at_the_next_start(start, monkeypatch):
    app = start()
    keep_pin(app.database, app.shelf.desk.learner, hashed("1914"))
    stop(app)
    monkeypatch.setattr(Dialogs, "ask_pin", lambda _self, _name, fits: fits("1914"))
    assert start().window.isVisible()


def test_without_the_pin_the_window_opens_for_somebody_else_or_nobody(qtbot, start, tmp_path, monkeypatch):
    app = start()
    keep_pin(app.database, app.shelf.desk.learner, hashed("1914"))
    add_learner(app.database, "Ben")
    stop(app)
    monkeypatch.setattr(Dialogs, "ask_pin", lambda _self, _name, fits: fits("wrong"))
    monkeypatch.setattr(Dialogs, "ask_one", lambda *_: None)
    closed = App(tmp_path / "data", Clock())
    qtbot.addWidget(closed.window)
    assert not closed.start()
    assert not closed.window.isVisible()
    closed.close()
    monkeypatch.setattr(Dialogs, "ask_one", lambda *_: "Ben")
    assert start().window.workspace.desk.learner.name == "Ben"


def test_letters_stay_off(start, monkeypatch):
    app = start()
    app.window.workspace.go_to("settings")
    app.window.workspace.page("settings").look.letters.click()
    stop(app)
    again = start()
    press("C")
    assert again.window.workspace.current == "today"
    again.window.workspace.go_to("settings")
    again.window.workspace.page("settings").look.letters.click()


def test_a_copy_is_restored_while_the_window_is_open_and_that_can_be_undone(qtbot, start, monkeypatch):
    told = []
    monkeypatch.setattr(Dialogs, "show_news", lambda _self, sentence: told.append(sentence))
    app = start()
    copy = back_up_now(app.folder, app.clock.now)
    session = app.shelf.desk.begin()
    session.ask(app.clock.now)
    session.answer(DontKnow(), app.clock.forward(5))
    app.window.workspace.go_to("facts")
    assert app.shelf.desk.tomorrow()[0] == 1
    app.window.restore_requested.emit(prepare(app.folder, copy))
    assert "What you had before is kept as before-restoring-" in told[0]
    assert app.window.workspace.current == "today"
    assert app.shelf.desk.tomorrow()[0] == 0
    assert app.window.shelf is app.shelf
    (before,) = [one for one in list_backups(app.folder) if one.occasion is Occasion.BEFORE_RESTORING]
    app.clock.forward(60)
    app.window.restore_requested.emit(prepare(app.folder, before.file))
    assert app.shelf.desk.tomorrow()[0] == 1


def test_a_copy_that_cannot_take_its_place_leaves_all_as_it_was(start, monkeypatch):
    app = start()
    prepared = prepare(app.folder, back_up_now(app.folder, app.clock.now))
    errors = []
    monkeypatch.setattr(Dialogs, "show_error", lambda _self, sentence: errors.append(sentence))
    with open_database(app.folder, writing=False) as reading, reading.snapshot():
        reading.rows("SELECT count(*) FROM reviews")
        app.window.restore_requested.emit(prepared)
    assert "Another program holds the database" in errors[0]
    assert app.window.isVisible()
    assert app.shelf.desk.today().due == 10


def test_enter_starts_as_soon_as_the_window_is_there(start):
    page = Page(start().window)
    assert page.focused is page.button("Start")
