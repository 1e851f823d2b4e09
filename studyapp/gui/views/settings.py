"""Settings: one line each, with what it leads to; kept at once, found by search, and taken back by Ctrl+Z."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels, look_words
from studyapp.gui import settings_words as words
from studyapp.gui.desks.backups_desk import BackupsDesk
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.device_desk import DeviceDesk
from studyapp.gui.desks.learners_desk import LearnersDesk
from studyapp.gui.desks.optimiser_desk import OptimiserDesk
from studyapp.gui.desks.preview_desk import PreviewDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.translating import tr
from studyapp.gui.views.backup_settings import BackupSettings
from studyapp.gui.views.column import Column
from studyapp.gui.views.exam_row import ExamRow
from studyapp.gui.views.fit_row import FitRow
from studyapp.gui.views.holiday_row import HolidayRow
from studyapp.gui.views.learner_settings import LearnerSettings as Learners
from studyapp.gui.views.look_settings import LookSettings
from studyapp.gui.views.memory_settings import MemorySettings
from studyapp.gui.views.setting_changes import Changes
from studyapp.gui.views.setting_section import Section
from studyapp.gui.views.sitting_settings import SittingSettings
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.search_field import SearchField
from studyapp.gui.widgets.section_list import SectionList
from studyapp.gui.widgets.text import Text
from studyapp.storage.learners import LearnerSettings

_MEASURE = 764
_SIDE_BY_SIDE = 620  # narrower than this, a setting stands below its words
_WITH_LIST = 900  # narrower than this, the list of sections has no room
_LIST, _FIELD = 176, 280  # wide
_WORDS = 200  # wide, at least, beside a control


class SettingsView(QWidget):
    """Changes the learner's settings and how the window looks."""

    sheet_requested = Signal(
        object
    )  # a function that takes the theme and the window, and opens a Sheet there
    restore_requested = Signal(object)  # Prepared: a copy that is to be the database
    learner_requested = Signal(str)  # name of who studies from now on

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        dialogs: Dialogs,
        background: Background,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._dialogs = dialogs
        self._changes = Changes(dialogs, self)
        self.memory = MemorySettings(theme, PreviewDesk(desk.studies), background, self)
        self.sitting = SittingSettings(theme, desk, self)
        self.look = LookSettings(theme, DeviceDesk(desk.studies.database.path.parent), self._changes)
        self.learners = Learners(theme, LearnersDesk(desk.studies), dialogs, self._changes)
        self.data = BackupSettings(theme, BackupsDesk(desk.studies), dialogs, background, self)
        self.exam = ExamRow(theme, desk.exam, dialogs, background)
        self.holidays = HolidayRow(theme, desk.backlog, dialogs)
        self.fit = FitRow(theme, OptimiserDesk(desk.studies), background)
        self.field = SearchField(theme, look_words.FIND, keys=("Ctrl", "F"))
        self.field.setPlaceholderText(look_words.FIND)
        self.sections = {key: Section(theme, key, name) for key, name in look_words.SECTIONS.items()}
        self.list = SectionList(theme, tuple(look_words.SECTIONS.items()), look_words.SECTION_LIST)
        self._title = Text(theme, labels.SETTINGS, "title")
        self._kept = Text(theme, words.KEPT_AT_ONCE, "small", role="ink2")
        self._nothing = Text(theme, "", role="ink2", measure=600)
        self._nothing.hide()
        self._column = Column(theme, _MEASURE, centred=False)
        for part in (self._kept, self._nothing, *self.sections.values()):
            self._column.rows.addWidget(part)
        self._column.rows.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self.field)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.list)
        self._body.addWidget(self._column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addLayout(self._body, 1)
        self._fill()
        self._connect()
        theme.changed.connect(self.look.show_looks)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the settings as they are; StudyError when they cannot be read."""
        self._show()
        self.data.refresh()
        self.fit.refresh()

    def focus_first(self) -> None:
        """Give the focus to the sections, or to the field that finds a setting where they have no room."""
        self._column.verticalScrollBar().setValue(0)
        self._follow()
        if self.list.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.focus_current()

    def stop(self) -> None:
        """End what runs, because the window closes or the person wants it."""
        self.fit.cancel()
        self.data.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.fit.running or self.data.running):
            self.stop()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _fill(self) -> None:
        rows = self.memory.rows
        study, memory = self.sections["study"], self.sections["memory"]
        study.add(
            rows[words.AIM], tr("retention recall target percent", "other words that find this setting")
        )
        study.add(rows[words.NEW], tr("daily limit begin", "other words that find this setting"))
        study.add(rows[words.REVIEWS], tr("daily limit due maximum", "other words that find this setting"))
        study.add(self.exam, tr("exam test date deadline plan day", "other words that find this setting"))
        study.add(
            self.holidays,
            tr("holiday vacation break pause away travel", "other words that find this setting"),
        )
        study.add(
            rows[words.EASY_DAYS],
            tr("easy days weekend sunday off weekdays", "other words that find this setting"),
        )
        self.sitting.fill(study)
        memory.add(
            rows[words.LONGEST], tr("interval maximum months years", "other words that find this setting")
        )
        memory.add(
            self.fit,
            tr("fit schedule optimise parameters weights fsrs learn", "other words that find this setting"),
        )
        self.look.fill_appearance(self.sections["appearance"])
        self.look.fill_keys(self.sections["keys"])
        self.learners.fill(self.sections["learners"])
        self.data.fill(self.sections["data"])
        self.look.fill_about(self.sections["about"])

    def _connect(self) -> None:
        changes = self._changes
        changes.made.connect(self._show_again)
        self.memory.save_requested.connect(self._save)
        self.sitting.save_requested.connect(self._save)
        self.sitting.resume_requested.connect(lambda: changes.make(self._desk.resume))
        self.look.sheet_requested.connect(self.sheet_requested)
        self.learners.learner_requested.connect(self.learner_requested)
        self.data.restore_requested.connect(self.restore_requested)
        self.exam.changed.connect(self._exam_changed)
        self.exam.sheet_requested.connect(self.sheet_requested)
        self.holidays.changed.connect(self._show_again)
        self.holidays.asks.connect(self._show_button)
        self.holidays.kept.connect(changes.add)
        self.holidays.undo_requested.connect(changes.take_back)
        self.fit.changed.connect(lambda: changes.add(self.fit.undo))
        self.fit.undo_requested.connect(changes.take_back)
        self.list.chosen.connect(self._go_to)
        self._column.verticalScrollBar().valueChanged.connect(self._follow)
        self.field.textChanged.connect(self._find)
        self.field.entered.connect(self._enter_found)
        self.field.stepped.connect(lambda _key: self._enter_found())
        for keys, act in (
            (QKeySequence.StandardKey.Undo, changes.take_back),
            (QKeySequence.StandardKey.Find, self._focus_field),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def _settings(self) -> LearnerSettings:
        return self._desk.learner.settings

    def _show(self) -> None:
        self.memory.show_settings(self._settings)
        self.sitting.refresh()
        self.look.refresh()
        self.learners.refresh()
        self.fit.offer_take_back(shown=self._changes.last == self.fit.undo)
        self.exam.refresh()
        self.holidays.refresh()

    def _save(self, settings: LearnerSettings) -> None:
        before = self._settings
        names = [field.name for field in fields(settings)]
        former = {name: getattr(before, name) for name in names}
        changed = {name: value for name, value in former.items() if value != getattr(settings, name)}
        self._changes.make(
            lambda: self._desk.save(settings), lambda: self._desk.save(replace(self._settings, **changed))
        )

    def _exam_changed(self) -> None:
        """Let Ctrl+Z take back the last change of the exam, which its own button may have taken back already."""
        exam = self._desk.exam
        self._changes.replace(exam.take_back, stands=exam.last_change is not None)

    def _show_again(self) -> None:
        try:
            self._show()
        except StudyError as error:
            self._dialogs.show_error(str(error))

    def _show_button(self, button: Button) -> None:
        """Scroll to a button that stands below what has just come."""
        self._column.settle()
        self._column.ensureWidgetVisible(button, 0, 2 * RING)

    def _go_to(self, key: str) -> None:
        """Scroll to a section."""
        self._column.settle()
        self._column.verticalScrollBar().setValue(self._top(self.sections[key]))
        self.list.show_current(key)  # also where the page ends before its head could be at the top

    def _follow(self) -> None:
        """Mark the section in view: the last one that begins in the upper half, at the end of the page the last."""
        bar, middle = self._column.verticalScrollBar(), self._column.viewport().height() // 2
        seen = [one for one in self.sections.values() if not one.isHidden()]
        if not seen:
            return
        begun = [one for one in seen if self._top(one) <= bar.value() + middle]
        at_the_end = 0 < bar.maximum() == bar.value()
        self.list.show_current((seen if at_the_end else begun or seen[:1])[-1].key)

    def _top(self, section: Section) -> int:
        return section.mapTo(self._column.body, QPoint(0, 0)).y()

    def _find(self, wanted: str) -> None:
        found = {key: section.show_found(wanted) for key, section in self.sections.items()}
        self.list.show_only([key for key, number in found.items() if number])
        number = sum(found.values())
        self._kept.setVisible(not wanted.strip())
        self._nothing.setVisible(not number)
        told = look_words.found_line(number) if number else look_words.nothing_found(wanted.strip())
        self._nothing.set_words(told)
        self._column.settle()
        self._column.verticalScrollBar().setValue(0)
        self._follow()
        if wanted:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _enter_found(self) -> None:
        """Give the focus to the first setting that was found."""
        shown = (section for section in self.sections.values() if not section.isHidden())
        if control := next((one for section in shown if (one := section.first_control())), None):
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def _restyle(self) -> None:
        theme = self._theme
        unit = theme.px(100) / 100
        width = self.width() / unit
        listed, narrow = width >= _WITH_LIST, width < _SIDE_BY_SIDE
        side = theme.px(24 if narrow else 40) - RING
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._head.setSpacing(theme.px(8))
        far = self.width() - theme.px(40 + _MEASURE + (_LIST + 28 if listed else 0))  # where the rows end
        self._head.setContentsMargins(
            side, theme.px(18), max(theme.px(24 if narrow else 40), far), theme.px(14)
        )
        self._title.setContentsMargins(RING, 0, RING, 0)
        self.field.setMinimumWidth(0 if narrow else theme.px(_FIELD))
        self.field.setMaximumWidth(theme.px(_FIELD))
        self.list.setVisible(listed)
        self.list.setFixedWidth(theme.px(_LIST))
        self._body.setContentsMargins(side - theme.px(12) + RING if listed else 0, 0, 0, 0)
        self._column.set_side(24 if narrow else 40)
        self._kept.setContentsMargins(RING, 0, RING, theme.px(16))
        beside = theme.px(_LIST if listed else 0) + (0 if narrow else theme.px(_WORDS))
        self.look.fit(self.width() - 2 * theme.px(24 if narrow else 40) - beside)
        for section in self.sections.values():
            section.set_narrow(narrow)
