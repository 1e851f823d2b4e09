"""The notice on Today about a pause: what waits, and the days it can be spread over; or the holiday that runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from studyapp.gui import pause_words
from studyapp.gui.desks.backlog_desk import BacklogDesk
from studyapp.gui.desks.backlog_plans import Offer
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.today_panel import TodayPanel
from studyapp.gui.widgets.bar_chart import Bar, BarChart
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.pressable import Pressable
from studyapp.gui.widgets.text import Text
from studyapp.memory.spread import FEWEST, MOST

_BAR, _NARROWEST, _WIDEST = 56, 280, 560  # of the picture


class BacklogPanel(TodayPanel):
    """What was done with a way back; below it what waits, with a picture and a number of days, while an offer stands."""

    def __init__(
        self, theme: Theme, desk: BacklogDesk, background: Background, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._background = background
        self._asked = 0  # times for an offer; only the last one is shown
        self.days = 0  # that are offered; 0 before there is an offer
        self._said = Text(theme, measure=600)
        self._line = Text(theme, measure=600)
        self._number = Text(theme, weight=600, wrap=False)
        self.fewer = Button(theme, "−")
        self.more = Button(theme, "+")
        for button, name in ((self.fewer, pause_words.FEWER), (self.more, pause_words.MORE)):
            button.setAccessibleName(name)
            button.setAccessibleDescription(button.text())  # the key that does the same
        self.picture = BarChart(theme)
        self.spread = Button(theme, pause_words.SPREAD_THEM, keys=("S",))
        self.not_now = Button(theme, pause_words.NOT_NOW, "quiet")
        self.end = Button(theme, pause_words.END_TODAY)
        self.undo = Link(theme, pause_words.UNDO, keys=("Ctrl", "Z"))
        self._steps = QHBoxLayout()
        for part in (self.fewer, self._number, self.more):
            self._steps.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._steps.addStretch(1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addWidget(self.spread)
        self._buttons.addLayout(self._steps)
        self._buttons.addWidget(self.not_now)
        self._buttons.addStretch(1)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.addWidget(self.end)
        self._ways.addWidget(self.undo)
        self._ways.addStretch(1)
        self._rows = QVBoxLayout(self)
        self._head, self._inside = QVBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._said)
        self._inside.addWidget(self._line)
        self._inside.addWidget(self.picture)
        for layout in (self._head, self._ways, self._inside, self._buttons):
            self._rows.addLayout(layout)
        self.fewer.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self.spread.clicked.connect(lambda: self.change_requested.emit(lambda: desk.spread(self.days)))
        self.not_now.clicked.connect(lambda: self.change_requested.emit(desk.not_now))
        self.end.clicked.connect(lambda: self.change_requested.emit(desk.end_holiday))
        self.undo.clicked.connect(lambda: self.change_requested.emit(desk.take_back))
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show what the desk says now; where very much is due, what can be offered comes from the background."""
        change, rests = self._desk.change, self._desk.on_holiday
        if change:
            line = pause_words.changed_line(change, self._desk.plans.today)
            self._said.set_words(f"{line} {pause_words.TAKES_BACK}")
        self._said.setVisible(change is not None)
        self.undo.setVisible(change is not None)
        self.end.setVisible(rests)
        self._ask()

    def _ask(self) -> None:
        """Show the offer for the days chosen; the last one stands until it is read."""
        self._asked += 1
        asked, plans = self._asked, self._desk.plans
        if plans.is_quick:
            self._show_offer(plans.offer(self.days))
            return

        def show(offer: Offer | None) -> None:
            if asked == self._asked and isValid(self):
                self._show_offer(offer)

        self._background.run(plans.offering(self.days), show, _raise)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - like a setter of Qt
        """Let the buttons stand below one another."""
        directions = QBoxLayout.Direction
        for row in (self._buttons, self._ways):
            row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for here; whether it stands for anything."""
        if event.matches(QKeySequence.StandardKey.Undo):
            button: Pressable | None = self.undo
        else:
            keys = {"S": self.spread, "-": self.fewer, "−": self.fewer, "+": self.more, "=": self.more}
            button = keys.get(event.text().upper())
        if button is None or event.isAutoRepeat() or not button.isVisible():
            return False
        button.click()
        return True

    def _step(self, by: int) -> None:
        self.days = min(max(self.days + by, FEWEST), MOST)
        self._ask()

    def _show_offer(self, offer: Offer | None) -> None:
        for part in (
            *(self._line, self.picture, self.spread, self.not_now),
            *(self.fewer, self._number, self.more),
        ):
            part.setVisible(offer is not None)
        if offer:
            self._tell(offer)
        else:
            self.days = 0
        self.setVisible(self._desk.change is not None or offer is not None or self._desk.on_holiday)

    def _tell(self, offer: Offer) -> None:
        plan, today = offer.plan, self._desk.plans.today
        self.days = self.days or offer.waiting.days
        self._line.set_words(f"{pause_words.waiting_line(offer.waiting)} {pause_words.offer_line(plan)}")
        self._number.set_words(pause_words.days_words(self.days))
        self.picture.set_words(pause_words.picture_title(plan), pause_words.OUTLINED)
        self.picture.set_bars([Bar(*bar) for bar in pause_words.bars(plan.days, today)], today=0)
        for button, end in ((self.fewer, FEWEST), (self.more, MOST)):
            button.setEnabled(self.days != end)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self._rows.setContentsMargins(0, 0, 0, theme.px(32) - RING)
        self._rows.setSpacing(theme.px(8))
        for layout in (self._head, self._inside):
            layout.setContentsMargins(RING, 0, RING, 0)
        self._inside.setSpacing(theme.px(12))
        self.picture.setMaximumWidth(theme.px(min(max(_BAR * self.days, _NARROWEST), _WIDEST)))
        for row in (self._buttons, self._ways):
            row.setSpacing(theme.px(16) - 2 * RING)
        self._steps.setSpacing(theme.px(4))


def _raise(error: Exception) -> None:
    raise error
