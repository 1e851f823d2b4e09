"""Progress: what came of the days so far, over a period of choice, and what the year ahead may bring; as plots or as tables."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import labels, progress_words, year_words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.plan_desk import PlanDesk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.plot_saving import let_save
from studyapp.gui.views.so_far import SoFar
from studyapp.gui.views.year_ahead import YearAhead
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.plot import Plot
from studyapp.gui.widgets.segments import Segments
from studyapp.gui.widgets.text import Text

_MEASURE = 968
_SIDE_BY_SIDE = 700
_ONE_LINE = 960  # narrower than this, the controls stand below the title
_SO_FAR, _YEAR = "so-far", "year"
_KEYS = {Qt.Key.Key_S: _SO_FAR, Qt.Key.Key_Y: _YEAR}


class ProgressView(QWidget):
    """A plain page of figures in two parts; S and Y change between them, T shows tables."""

    sitting_requested = Signal(object)  # a Selection

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
        self._dialogs = dialogs
        self._shows_tables = False
        self._title = Text(theme, labels.PROGRESS, "title", wrap=False)
        choices = (_SO_FAR, year_words.SO_FAR), (_YEAR, year_words.YEAR_AHEAD)
        self.parts = Segments(theme, choices, labels.PROGRESS, caps={_SO_FAR: "S", _YEAR: "Y"})
        self.parts.choose(_SO_FAR)
        self.parts.chosen.connect(self._go_to)
        self.period = Segments(theme, progress_words.PERIODS, progress_words.PERIOD)
        self.period.choose(progress_words.PERIODS[1][0])
        self.period.chosen.connect(self._choose_period)
        self.tables = Button(theme, labels.AS_TABLES, "quiet", keys=("T",))
        self.tables.clicked.connect(self._switch)
        self.so_far = SoFar(theme, desk, background)
        self.so_far.sitting_requested.connect(self.sitting_requested)
        self.year = YearAhead(theme, PlanDesk(desk.studies), dialogs, background)
        self.year.hide()
        controls = Flow()
        controls.addWidget(self.parts)
        controls.addWidget(self.period)
        controls.addWidget(self.tables)
        self._controls = controls
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(controls)
        self._column = Column(theme, _MEASURE, centred=False)
        self._column.rows.addLayout(self._head)
        self._column.rows.addWidget(self.so_far)
        self._column.rows.addWidget(self.year)
        self._column.rows.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        let_save(self.findChildren(Plot), dialogs)
        undo = QShortcut(
            QKeySequence(QKeySequence.StandardKey.Undo), self
        )  # also while a field has the focus
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the figures as they are now; StudyError when they cannot be read."""
        self.so_far.refresh()
        if not self.year.isHidden():
            self.year.refresh()

    def focus_first(self) -> None:
        """Give the focus to the choice of a period, or to the switch of tables where there is none."""
        first = self.period.current_button if self.year.isHidden() else self.tables
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.verticalScrollBar().setValue(0)

    def stop(self) -> None:
        """Work nothing out any more, since the window closes."""
        self.so_far.stop()
        self.year.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, part = Qt.Key(event.key()), self.so_far.foretold if self.year.isHidden() else self.year
        if event.isAutoRepeat() or (not event.modifiers() and self._press(key)):
            return
        if not part.press_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _undo(self) -> None:
        if self.year.take_back.isVisible():
            self.year.take_back.click()

    def _press(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_T:
            self._switch()
        elif key in _KEYS:
            self.parts.choose(_KEYS[key])
            self._go_to(_KEYS[key])
        else:
            return False
        return True

    def _go_to(self, part: str) -> None:
        year = part == _YEAR
        if year and self.year.isHidden():
            try:
                self.year.refresh()
            except StudyError as error:
                self._dialogs.show_error(str(error))
        self.so_far.setVisible(not year)
        self.period.setVisible(not year)
        self.year.setVisible(year)
        self._show_tables()
        self._column.verticalScrollBar().setValue(0)

    def _choose_period(self, period: str) -> None:
        try:
            self.so_far.choose_period(period)
        except StudyError as error:
            self._dialogs.show_error(str(error))

    def _switch(self) -> None:
        self._shows_tables = not self._shows_tables
        self._show_tables()
        self.tables.set_verb(labels.AS_PLOTS if self._shows_tables else labels.AS_TABLES)

    def _show_tables(self) -> None:
        """Show tables, or plots, in the part that is seen; one that goes gives its focus to the switch."""
        seen = self.so_far if self.year.isHidden() else self.year.plots
        held = self.focusWidget()
        if held is not None and seen.isAncestorOf(held):
            self.tables.setFocus(Qt.FocusReason.ShortcutFocusReason)
        seen.show_tables(self._shows_tables)

    def _restyle(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        self._column.set_side(24 if narrow else 40)
        one_line = self.width() >= theme.px(_ONE_LINE)
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        )
        self._head.setSpacing(theme.px(8))
        self._head.setContentsMargins(RING, theme.px(14), 0, theme.px(14))
        self._controls.setSpacing(theme.px(8))
        self.so_far.set_narrow(narrow)
        self.year.set_narrow(narrow)
