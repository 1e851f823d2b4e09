"""Builds the desktop app: data, desk, theme and window; the only place that knows them all."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

# First, since PySide6 searches the source of every module that is imported after it.
from studyapp.gui.desks.desk import Clock
from studyapp.gui.desks.shelf import Shelf

# isort: split
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from studyapp.facts.faults import StudyError
from studyapp.gui import translating
from studyapp.gui.bugs import BugReports
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Scheme, Theme
from studyapp.gui.translating import tr
from studyapp.paths import SHIPPED_BANK, data_folder, questions_folder, resources_folder
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device, save_device
from studyapp.storage.lock import InUseError

if TYPE_CHECKING:
    from studyapp.storage.restoring import Prepared

DESKTOP_FILE = "app.studyapp.Studyapp"  # by which the desktop knows the program, as in resources/desktop
_FRAME = 48  # pixels that the title bar of a window may take
_IDLE = 50  # ms after the first picture, before what the first answers need is loaded


def run(data: Path | None = None) -> int:
    """Open the window over a data folder (default: the platform's) and return the exit status when it closes."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("studyapp")
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    if translating.language != "en":
        from studyapp.gui.language import speak_in_dialogs  # noqa: PLC0415 - English needs none

        speak_in_dialogs(application, translating.language)
    folder = data or data_folder()
    try:
        app = App(folder, now_here)
    except InUseError as error:
        from studyapp.gui.single_instance import raise_first  # noqa: PLC0415 - only the second start needs it

        return 0 if raise_first(folder) else _refuse(error)
    except StudyError as error:
        return _refuse(error)
    bugs = BugReports(folder, app.dialogs)
    bugs.install()
    app.idle.timeout.connect(bugs.watch)
    try:
        return QApplication.exec() if app.start() else 0
    finally:
        app.close()
        bugs.stop()


def now_here() -> datetime:
    """The time on this device's clock, with its offset."""
    return datetime.now().astimezone()


class App:
    """Everything that lives as long as the window."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Open the data folder and build the window; StudyError says what is wrong with folder, file or bank."""
        self.folder = folder
        self.clock = clock
        self.database = open_database(folder)
        try:
            self.settings = read_device(folder)
            self.shelf = Shelf(folder, self.database, questions_folder(), SHIPPED_BANK, clock)
        except BaseException:
            self.database.close()
            raise
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - run() made it
        self.theme = Theme(
            resources_folder(),
            scheme=cast("Scheme", self.settings.theme),
            text_size=self.settings.text_size,
            motion=self.settings.motion,
        )
        self.theme.install(application)
        if not self.settings.letters:
            from studyapp.gui.letter_keys import LetterKeys  # noqa: PLC0415 - seldom wanted

            LetterKeys.of(application).act(on=False)
        self.dialogs = Dialogs(self.theme)
        self.background = Background()
        self.idle = QTimer(singleShot=True)
        self.idle.timeout.connect(self._load_the_rest)
        self.window = MainWindow(self.theme, self.shelf, self.dialogs, self.background)
        self.window.split = self.settings.split
        self.window.resize(self._fitting(QSize(self.settings.width, self.settings.height)))

    def _fitting(self, size: QSize) -> QSize:
        """A size that leaves room for the frame that the system puts around the window."""
        available = QGuiApplication.primaryScreen().availableSize()
        return size.boundedTo(available - QSize(0, _FRAME))

    def start(self) -> bool:
        """Show the window; what the first question does not need is loaded behind it. False when nobody was let in."""
        if self.shelf.desk.learner.has_pin and not self._admit():
            return False
        self.window.closing.connect(self._remember_window)
        self.window.back_up_requested.connect(self._back_up_now)
        self.window.restore_requested.connect(self._restore)
        if self.settings.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        self.idle.start(_IDLE)
        return True

    def _admit(self) -> bool:
        """Ask for the PIN of whoever sat here last, and let somebody else in without it."""
        from studyapp.gui.admitting import admit_first  # noqa: PLC0415 - most need no PIN

        name = admit_first(self.shelf, self.dialogs)
        if name in (None, self.shelf.desk.learner.name):
            return name is not None
        return self.window.use(lambda: self.shelf.seat(str(name)))

    def close(self) -> None:
        """Let what runs in the background end, and let go of the data folder."""
        self.idle.stop()
        self.background.wait()
        self.database.close()

    def _load_the_rest(self) -> None:
        from studyapp.gui.single_instance import bring_to_front, listen  # noqa: PLC0415 - behind the first picture

        QGuiApplication.setWindowIcon(QIcon(str(resources_folder() / "icons" / "studyapp.svg")))
        if self.shelf.trouble:
            self.dialogs.show_error(self.shelf.trouble)
        listen(self.folder, lambda: bring_to_front(self.window), self.window)
        self.background.run(_warm_up, lambda _: self._back_up(), _raise)

    def _back_up(self) -> None:
        from studyapp.storage.backups import back_up_daily  # noqa: PLC0415 - behind the first picture

        day = self.shelf.desk.day()
        self.background.run(lambda: back_up_daily(self.folder, day), lambda _: None, self._tell)

    def _back_up_now(self) -> None:
        from studyapp.storage.backups import back_up_now  # noqa: PLC0415 - seldom needed

        now = self.clock()

        def tell(copy: Path) -> None:
            self.dialogs.show_news(tr("Your answers were copied to {file}.").format(file=copy))

        self.background.run(lambda: back_up_now(self.folder, now), tell, self._tell)

    def _restore(self, prepared: Prepared) -> None:
        """Let a copy take the place of the database, and open everything again; the old one, when that fails."""
        from studyapp.gui.backup_words import restored_line  # noqa: PLC0415 - hardly ever needed
        from studyapp.storage.restoring import put_in_place  # noqa: PLC0415 - as above

        self.window.workspace.stop()
        self.background.wait()
        self.database.close()
        try:
            before = put_in_place(self.folder, prepared, self.clock())
        except StudyError as error:
            self._open_again()
            self.dialogs.show_error(str(error))
        else:
            self._open_again()
            self.dialogs.show_news(restored_line(before))

    def _open_again(self) -> None:
        """Open the database and all that is made of it; where that cannot be, the window closes."""
        try:
            self.database = open_database(self.folder)
            self.shelf = Shelf(self.folder, self.database, questions_folder(), SHIPPED_BANK, self.clock)
        except StudyError as error:
            self.dialogs.show_error(str(error))
            self.window.close()
        else:
            self.window.shelf = self.shelf
            self.window.use(lambda: self.shelf.desk)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, StudyError):
            raise error
        self.dialogs.show_error(str(error))

    def _remember_window(self) -> None:
        maximised = self.window.isMaximized() or self.window.isFullScreen()
        size = self.window.normalGeometry().size() if maximised else self.window.size()
        try:
            kept = read_device(self.folder)  # what was left waiting today stands there by now
            settings = replace(
                kept,
                width=size.width(),
                height=size.height(),
                theme=self.theme.scheme,
                text_size=self.theme.text_size,
                maximised=self.window.isMaximized(),
                split=self.window.split,
            )
            if settings != kept:
                save_device(self.folder, settings)
        except StudyError as error:
            self.dialogs.show_error(str(error))


def _warm_up() -> None:
    """Load what the first answer needs, while the first question is read."""
    from studyapp.questions.grading import warm_up  # noqa: PLC0415

    warm_up()


def _raise(error: Exception) -> None:
    raise error


def _refuse(error: StudyError) -> int:
    """Tell why the window cannot open."""
    sys.stderr.write(f"{error}\n")
    theme = Theme(resources_folder())
    Dialogs(theme).show_error(str(error))
    return 1
