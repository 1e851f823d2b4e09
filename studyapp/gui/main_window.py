"""The one window: a workspace, the menus, and what lies over both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from studyapp.facts.faults import BankError, StudyError
from studyapp.gui.commands import Command
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.shelf import Shelf
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.window_commands import commands_of
from studyapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from studyapp.gui.menus import MenuBar
    from studyapp.gui.tasks import Background
    from studyapp.gui.widgets.sheet import Sheet

_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


class MainWindow(QMainWindow):
    """Holds the workspace of one learner and one bank, and puts another in its place when that is asked for."""

    closing = Signal()
    back_up_requested = Signal()
    restore_requested = Signal(object)  # Prepared: a copy that is to be the database

    def __init__(self, theme: Theme, shelf: Shelf, dialogs: Dialogs, background: Background) -> None:
        super().__init__()
        self.theme = theme
        self.shelf = shelf
        self._dialogs = dialogs
        self._background = background
        self._sheet: Sheet | None = None  # that lies over the window
        self._menus: MenuBar | None = None  # made when it is first asked for
        self._stayed = False  # open, because something that was written could not be kept
        self._middle = QWidget()
        self._rows = QVBoxLayout(self._middle)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setCentralWidget(self._middle)
        self.workspace = self._laid(shelf.desk)
        self.commands = commands_of(self)
        self._actions = {command: self._action(command) for command in self.commands}
        self.setAcceptDrops(True)
        QApplication.instance().focusChanged.connect(self._watch)  # type: ignore[union-attr]

    def use(self, opened: Callable[[], Desk]) -> bool:
        """Put what `opened` opens in the place of the present workspace; False, and it stays, when that fails."""
        try:
            desk = opened()
        except StudyError as error:
            self._dialogs.show_error(_with_faults(error))
            return False
        if self.shelf.trouble:
            self._dialogs.show_error(self.shelf.trouble)
        old = self.workspace
        old.stop()
        self.workspace = self._laid(desk)
        self.workspace.split = old.split
        self._rows.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.workspace.show()  # now: what has the focus must be seen
        self.workspace.go_to("today")
        return True

    @property
    def split(self) -> int:
        """How wide the detail beside the list of facts was made, in pixels at text size 1; 0 for the usual."""
        return self.workspace.split

    @split.setter
    def split(self, width: int) -> None:
        self.workspace.split = width

    def show_sheet(self, opened: Callable[[Theme, QWidget], Sheet]) -> None:
        """Show a sheet over the view, unless one lies there; `opened` opens it over the window."""
        if self._sheet is None:
            self._sheet = opened(self.theme, self)
            self._sheet.closed.connect(self._forget_sheet)

    def go_to(self, page: str) -> None:
        """Show a page, unless a sitting or a sheet is open."""
        if not self.workspace.is_studying and self._sheet is None:
            self.workspace.go_to(page)

    def show_keys(self) -> None:
        """Show all keys over the view; Esc closes them."""
        from studyapp.gui.views.keys import open_keys  # noqa: PLC0415 - not needed for the first question

        self.show_sheet(open_keys)

    def show_commands(self) -> None:
        """Show the list of everything that can be done, with a field to find it by."""
        from studyapp.gui.views.palettes import open_commands  # noqa: PLC0415 - as above

        space = self.workspace
        if space.is_studying:
            return  # a sitting has keys of its own, and facts would give answers away
        self.show_sheet(
            lambda theme, window: open_commands(
                theme,
                window,
                space.desk,
                [one for one in self.commands if one.possible() and one.act != self.show_commands],
                show_fact=space.show_fact,
                find_facts=space.find_facts,
                study=space.start_sitting,
            )
        )

    def open_any(self) -> None:
        """Ask for a bank's folder or a document and open it."""
        if path := self._dialogs.ask_open():
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open the folder of a bank, or any file of it."""
        folder = path if path.is_dir() else path.parent
        if self.use(lambda: self.shelf.take_in(folder)):
            self._try(lambda: self.shelf.remember_opened(folder))

    def choose_bank(self) -> None:
        """Show all banks; the chosen one is opened."""
        from studyapp.gui.views.palettes import open_banks  # noqa: PLC0415 - as above

        more = [one for one in self.commands if one.act in (self.open_any, self.make_bank)]
        self.show_sheet(
            lambda theme, window: open_banks(
                theme,
                window,
                self.shelf,
                open_bank=lambda bank: self.use(lambda: self.shelf.open_bank(bank)),
                more=more,
            )
        )

    def make_bank(self) -> None:
        """Ask for a title, and open the new bank where its first fact is written."""
        title = self._dialogs.ask_note(
            tr("Make a new bank"),
            tr("What is it about? The title can be changed later. The facts that you write are kept in it."),
            tr("Make it"),
        )
        if title and self.use(lambda: self.shelf.begin_bank(title)):
            self.workspace.edit_fact("")

    def seat(self, learner: str) -> None:
        """Let another learner study, by name; one with a PIN only by it."""
        from studyapp.gui.admitting import admitted  # noqa: PLC0415 - as above

        self._try(
            lambda: (
                admitted(self.shelf, self._dialogs, learner) and self.use(lambda: self.shelf.seat(learner))
            )
        )

    def read_again(self) -> None:
        """Read the files of the bank again, because they were changed outside the program."""
        self.use(self.shelf.read_again)

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the system's own file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def bank_folder(self) -> Path:
        """Where the files of the open bank lie."""
        return self.shelf.bank_folder()

    def data_folder(self) -> Path:
        """Where the answers are kept."""
        return self.shelf.folder

    def back_up(self) -> None:
        """Have the answers copied now."""
        self.back_up_requested.emit()

    def show_about(self) -> None:
        """Say what this program is, its version and licences."""
        from studyapp.gui.views.about import open_about  # noqa: PLC0415 - as above

        self.show_sheet(lambda theme, window: open_about(theme, window, self.shelf.folder))

    def show_edits(self) -> None:
        """Show what the learner changed in the bank."""
        from studyapp.gui.views.edits_sheet import open_edits  # noqa: PLC0415 - as above

        space = self.workspace

        def opened(theme: Theme, window: QWidget) -> Sheet:
            sheet = open_edits(theme, window, space.desk, self._dialogs)
            sheet.changed.connect(lambda: space.go_to(space.current))
            sheet.edit_requested.connect(space.edit_fact)
            return sheet

        self.show_sheet(opened)

    def show_menus(self) -> None:
        """Show the menu bar with the focus in it, or hide it."""
        from studyapp.gui.menus import MenuBar  # noqa: PLC0415 - as above

        if self._menus is None:
            self._menus = MenuBar(self.theme, self._actions, self)
            self._rows.setMenuBar(self._menus)
        self._menus.bring()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?" and not isinstance(self.focusWidget(), _TEXT_FIELDS):
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+K from text fields, which delete to their end with it on some desktops."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.keyCombination() == _COMMANDS_KEY:  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self.workspace.is_studying:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_path(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._stayed and not self.workspace.can_leave():
            self._stayed = True  # who closes it once more lets go of what cannot be kept
            event.ignore()
            return
        self.workspace.stop()
        self.closing.emit()
        super().closeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 360)

    def _laid(self, desk: Desk) -> Workspace:
        space = Workspace(self.theme, desk, self._dialogs, self._background, parent=self._middle)
        space.sheet_requested.connect(self.show_sheet)
        space.commands_requested.connect(self.show_commands)
        space.banks_requested.connect(self.choose_bank)
        space.learner_requested.connect(self.seat)
        space.restore_requested.connect(self.restore_requested)
        self._rows.addWidget(space, 1)
        self.setWindowTitle(desk.bank.title)
        return space

    def _action(self, command: Command) -> QAction:
        action = QAction(command.words, self)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.triggered.connect(lambda: command.act() if command.possible() else None)
        self.addAction(action)
        return action

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Look at the keys of a text field that gets the focus before it does; a filter that is there is not doubled."""
        if isinstance(new, _TEXT_FIELDS):
            new.installEventFilter(self)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except StudyError as error:
            self._dialogs.show_error(str(error))

    def _forget_sheet(self) -> None:
        self._sheet = None


_COMMANDS_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)
_MOST_FAULTS = 8  # that are shown of a bank


def _with_faults(error: StudyError) -> str:
    """What went wrong; of a bank also the first of its faults."""
    if not isinstance(error, BankError):
        return str(error)
    told = [str(fault) for fault in error.faults[:_MOST_FAULTS]]
    return "\n".join([str(error), *told, *(["…"] if len(error.faults) > len(told) else [])])
