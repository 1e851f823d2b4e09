"""Data and backups in Settings: where everything lies, its copies, and what proves and takes them out."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from studyapp.facts.faults import StudyError
from studyapp.gui import backup_words as words
from studyapp.gui.desks.backups_desk import BackupsDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.backup_list import BackupList
from studyapp.gui.views.setting_row import SettingRow
from studyapp.gui.views.setting_section import Section
from studyapp.gui.widgets.button import Button
from studyapp.processes import CancelledError
from studyapp.storage.backups import Backup
from studyapp.storage.doctor import Report
from studyapp.storage.restoring import Prepared


class BackupSettings(QObject):
    """Rows for one section; a copy that was proved is put in place by the program, which opens everything again."""

    restore_requested = Signal(object)  # Prepared

    def __init__(
        self, theme: Theme, desk: BackupsDesk, dialogs: Dialogs, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dialogs = dialogs
        self._background = background
        self._cancel: Event | None = None  # of what runs in a process of its own
        self.open = Button(theme, words.OPEN_FOLDER)
        self.back_up = Button(theme, words.BACK_UP_VERB)
        self.export = Button(theme, words.EXPORT_VERB)
        self.check = Button(theme, words.CHECK_VERB)
        self.copies = BackupList(theme)
        self._folder = SettingRow(theme, (words.FOLDER, ""), self.open)
        self._back_up = SettingRow(theme, words.BACK_UP, self.back_up)
        self._export = SettingRow(theme, words.EXPORT, self.export)
        self._check = SettingRow(theme, words.CHECK, self.check)
        self.open.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.folder)))
        )
        self.back_up.clicked.connect(self._copy)
        self.export.clicked.connect(self._export_to)
        self.check.clicked.connect(self._check_now)
        self.copies.prove_requested.connect(self._prove)
        self.copies.restore_requested.connect(self.restore_requested)
        self.copies.left.connect(self._leave)

    @property
    def running(self) -> bool:
        """Whether data or a copy are being proved."""
        return self._cancel is not None

    def fill(self, section: Section) -> None:
        """Put the rows into a section."""
        section.add(
            self._folder,
            tr("directory path disk space files where location", "other words that find this setting"),
        )
        section.add(self._back_up, tr("backup save copy safety", "other words that find this setting"))
        section.add(
            self.copies, tr("backup backups restore recover older undo", "other words that find this setting")
        )
        section.add(self._export, tr("save move transfer file share", "other words that find this setting"))
        section.add(
            self._check,
            tr("doctor verify integrity damage repair test", "other words that find this setting"),
        )

    def refresh(self) -> None:
        """Show the folder and its copies as they are; StudyError when they cannot be read."""
        self._folder.set_line(words.folder_line(self._desk.folder, None))
        self.copies.show_backups(self._desk.backups(), self._desk.today)
        self._run(
            self._desk.sizing(),
            lambda size: self._folder.set_line(words.folder_line(self._desk.folder, size)),
            self._folder,
        )

    def cancel(self) -> None:
        """End what is being proved; nothing was changed."""
        if self._cancel:
            self._cancel.set()

    def _copy(self) -> None:
        def done(file: Any) -> None:
            self._back_up.set_line(words.copied_line(file))
            self.copies.show_backups(self._desk.backups(), self._desk.today)

        self._run(self._desk.copying(), done, self._back_up)

    def _export_to(self) -> None:
        name = words.EXPORT_NAME.format(day=self._desk.today.isoformat())
        target = self._dialogs.ask_save_file(words.EXPORT_VERB, name, words.EXPORT_KINDS)
        if target:
            self._run(
                self._desk.exporting(target),
                lambda _: self._export.set_line(words.exported_line(target)),
                self._export,
            )

    def _check_now(self) -> None:
        if self.running:
            self.cancel()
            return
        cancel = self._begin()
        self.check.set_verb(words.CANCEL)
        self._check.set_line(words.CHECKING)

        def done(report: Report) -> None:
            self._check.set_line(words.report_line(report))

        self._run(self._desk.checking(cancel.is_set), done, self._check)

    def _prove(self, backup: Backup) -> None:
        if self.running:
            return
        cancel = self._begin()
        self.copies.say(words.PROVING)

        def done(prepared: Prepared) -> None:
            self.copies.offer(prepared, words.lost_line(prepared, self._desk.today))

        self._run(self._desk.preparing(backup.file, cancel.is_set), done, self.copies)

    def _leave(self, prepared: Prepared | None) -> None:
        """Leave a copy that is being proved, or was."""
        self.cancel()
        if prepared:
            self._desk.leave(prepared)

    def _begin(self) -> Event:
        self._cancel = Event()
        return self._cancel

    def _end(self) -> None:
        self._cancel = None
        self.check.set_verb(words.CHECK_VERB)

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], None], row: SettingRow | BackupList
    ) -> None:
        """Run something behind the window, and tell in its row what came of it."""
        proving = self._cancel

        def ended(act: Callable[[], None]) -> None:
            if proving and proving is self._cancel:
                self._end()
            act()

        def failed(error: Exception) -> None:
            if not isinstance(error, CancelledError | StudyError | OSError):
                raise error
            told = words.CANCELLED if isinstance(error, CancelledError) else str(error)
            row.say(told) if isinstance(row, BackupList) else row.set_line(told)

        self._background.run(
            work,
            lambda result: ended(lambda: done(result)),
            lambda error: ended(lambda: failed(error)),
        )
