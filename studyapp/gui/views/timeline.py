"""Timeline: all dated facts on a line of time."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.gui import timeline_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.timeline_desk import Dated, LanesBy, TimelineDesk, Tracks, read_dated
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.column import Column
from studyapp.gui.views.timeline_foot import TimelineFoot
from studyapp.gui.views.timeline_head import TimelineHead
from studyapp.gui.views.timeline_side import TimelineSide
from studyapp.gui.views.timeline_table import TimelineTable
from studyapp.gui.widgets.check_group import CheckGroup
from studyapp.gui.widgets.text import Text
from studyapp.gui.widgets.time_picture import TimePicture
from studyapp.gui.widgets.time_scene import Told
from studyapp.study.progress import State
from studyapp.study.selection import Selection
from studyapp.study.timeline import Event

_MEASURE = 2400
_NARROW, _SIDE_BY_SIDE, _SIDE = 760, 960, 328
_BELOW = 320  # the height of the fact below the picture
_FEW = 2000  # facts of a bank whose dates are read before the picture is shown
_AROUND = 0.08  # of the stretch where most events are, shown at both ends


class TimelineView(QWidget):
    """A page of the window: the line or its table, what is chosen beside it, and what is in view to be studied."""

    sitting_requested = Signal(object)  # a Selection
    fact_requested = Signal(str)  # id of a fact to be seen among the facts
    edit_requested = Signal(str)  # id of a fact; "" for a new one
    passage_requested = Signal(str)  # id of the fact whose passage in the source is to be shown

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
        self._background = background
        self._events = TimelineDesk(desk)
        self._reading: Bank | None = None  # whose dates are read in the background
        self._wanted = ""  # a fact that is to be shown when they are read
        self._failed = False  # to read the states, which is told once
        self._lanes_by = LanesBy.THEATRE
        self._several_kinds = False
        self.head = TimelineHead(theme)
        self.lanes = CheckGroup(theme, (), words.LANES)
        self.picture = TimePicture(theme, Told(self._events.name, self._state, self._states_of))
        self.table = TimelineTable(theme, self._row)
        self._note = Text(theme, "", role="ink2", measure=600)  # in place of the picture
        self.foot = TimelineFoot(theme)
        self._covered = Text(theme, "", role="ink2")
        self.side = TimelineSide(theme, desk)
        self._place_parts()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show the events with what is known of each today; StudyError when that cannot be read."""
        self._failed = False
        bank = self._desk.bank
        if self._events.is_read:
            self._show_states()
        elif len(bank.facts) <= _FEW:
            self._take(read_dated(bank))
        elif self._reading is not bank:
            self._reading = bank
            self._say(words.READING)
            self._background.run(lambda: read_dated(bank), self._take_if_wanted, self._cannot_read)

    def focus_first(self) -> None:
        """Give the focus to the picture, or to its table."""
        for part in (self.picture, self.table):
            if not part.isHidden():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_fact(self, fact: str) -> None:
        """Choose the fact of this id, so that it is seen; KeyError when the bank lacks it."""
        if fact not in self._desk.bank.facts:
            raise KeyError(fact)
        dated = self._events.dated
        if dated is None or not self._events.is_read:
            self._wanted = fact
            self.refresh()
            return
        self._wanted = ""
        event = next((event for event in dated.events if event.fact == fact), None)
        if event is None:
            self.picture.choose(None)
            self.side.show_fact(fact)
            return
        for place, (_, track) in enumerate(dated.lanes[self._lanes_by]):
            if event in (track.events[one] for one in track.between(event.begin, event.end)):
                if str(place) not in self.lanes.keys:
                    self.lanes.tick(self.lanes.keys | {str(place)})
                    self._show_lanes()
                self.picture.choose(event)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        entered = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        letters = {
            Qt.Key.Key_T: self.head.tables,
            Qt.Key.Key_H: self.head.cover,
            Qt.Key.Key_F: self.foot.fit,
            Qt.Key.Key_Plus: self.foot.nearer,
            Qt.Key.Key_Equal: self.foot.nearer,
            Qt.Key.Key_Minus: self.foot.farther,
            Qt.Key.Key_S: self.side.detail.passage,
        }
        button = self.foot.drill if entered and control else None if control else letters.get(key)
        if entered and not control:
            button = self.side.detail.edit
        typing = isinstance(self.focusWidget(), (QLineEdit, QPlainTextEdit))  # a note beside the line
        if (
            typing
            or event.isAutoRepeat()
            or button is None
            or not button.isVisible()
            or not button.isEnabled()
        ):
            super().keyPressEvent(event)
        else:
            button.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _place_parts(self) -> None:
        self._filters = QVBoxLayout()
        self._filters.addWidget(self.lanes)
        self._line = QVBoxLayout()
        for part in (self._covered, self._note):
            self._line.addWidget(part)
        self._line.addWidget(self.picture, 1)
        self._line.addWidget(self.table, 1)
        self._line.addWidget(self.foot)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addLayout(self._line, 1)
        self._body.addWidget(self.side)
        self._column = Column(self._theme, _MEASURE, centred=False)
        self._column.rows.addWidget(self.head)
        self._column.rows.addLayout(self._filters)
        self._column.rows.addLayout(self._body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self.table.hide()
        self._say(words.READING)

    def _connect(self) -> None:
        detail = self.side.detail
        detail.sitting_requested.connect(self.sitting_requested)
        detail.edit_requested.connect(self.edit_requested)
        detail.passage_requested.connect(self.passage_requested)
        self.side.among_facts.connect(self.fact_requested)
        self.side.uncovered.connect(self.picture.uncover)
        self.head.cover.clicked.connect(self.picture.cover_next)
        self.head.tables.clicked.connect(self._switch)
        self.foot.drill.clicked.connect(self._drill)
        self.foot.nearer.clicked.connect(lambda: self.picture.zoom(1))
        self.foot.farther.clicked.connect(lambda: self.picture.zoom(-1))
        self.foot.fit.clicked.connect(self.picture.fit)
        self.head.lanes_by.connect(self._show_lanes_by)
        self.picture.chosen.connect(self._show_chosen)
        self.picture.moved.connect(self._show_drill)
        self.table.event_taken.connect(self._take_event)

    def _take_if_wanted(self, dated: Dated) -> None:
        """Take what was read in the background, unless the bank is another by now."""
        self._reading = None
        if dated.bank is self._desk.bank:
            try:
                self._take(dated)
            except StudyError as error:
                self._dialogs.show_error(str(error))

    def _cannot_read(self, error: Exception) -> None:
        self._reading = None
        raise error

    def _take(self, dated: Dated) -> None:
        anew = self._events.take(dated)
        if anew:
            self._lanes_by = (dated.kinds or [LanesBy.SECTION])[0]
        self._several_kinds = len(dated.kinds) > 1
        self.head.kinds.choose(self._lanes_by)
        self.foot.legend.show_rare(about=dated.about, disputed=dated.disputed)
        begin, end = dated.most
        around = _AROUND * (end - begin)
        chosen = self.picture.event_chosen
        self._make_lanes((begin - around, end + around) if anew else self.picture.span)
        self._show_states()
        wanted = self._wanted or (chosen.fact if chosen else "")
        if wanted in dated.bank.facts and (self._wanted or not self.picture.event_chosen):
            self.show_fact(wanted)
        elif self.picture.event_chosen is None:
            self.picture.choose_any()

    def _show_states(self) -> None:
        """Read again what is known of the events, and show it."""
        self._events.read_states()
        self._show_chosen()
        self.picture.update()

    def _make_lanes(self, stretch: tuple[float, float] | None = None) -> None:
        """Make the chips for lanes of another kind, or another bank, all ticked; show a stretch of days, or the one before."""
        tracks = self._all_tracks
        names = [(str(place), words.lane_name(name)) for place, (name, _) in enumerate(tracks)]
        old = self.lanes
        self.lanes = CheckGroup(self._theme, names, words.LANES, parent=self)
        self.lanes.tick([key for key, _ in names])
        self.lanes.ticked.connect(self._show_lanes)
        self._filters.replaceWidget(old, self.lanes)
        old.hide()
        old.deleteLater()
        self.picture.show_events(self._tracks(), stretch)
        self._show_what_there_is()

    def _show_lanes_by(self, kind: LanesBy) -> None:
        if kind != self._lanes_by:
            self._lanes_by = kind
            self._make_lanes()

    def _show_lanes(self) -> None:
        self.picture.show_events(self._tracks())
        self._show_what_there_is()

    @property
    def _all_tracks(self) -> Tracks:
        return self._events.dated.lanes[self._lanes_by] if self._events.dated else []

    def _tracks(self) -> Tracks:
        """The lanes that are ticked."""
        tracks = self._all_tracks
        on = self.lanes.keys
        return [
            (words.lane_name(name), track) for place, (name, track) in enumerate(tracks) if str(place) in on
        ]

    def _show_what_there_is(self) -> None:
        if self._events.dated is None or not self._events.dated.events:
            self._say(words.EMPTY_TITLE, words.EMPTY_LINE)
        elif not self.picture.lanes:
            self._say(words.NONE_SHOWN, filters=True)
        else:
            self._note.hide()
            tables = self.head.shows_table
            self.picture.setVisible(not tables)
            self.table.setVisible(tables)
            self.side.setVisible(not tables)
            self.foot.show_for_table(table=tables)
            self.foot.show()
            self.lanes.setVisible(len(self.lanes.checks) > 1)
            self.head.show_controls(shown=True, kinds=self._several_kinds)
            self._show_drill()

    def _say(self, *lines: str, filters: bool = False) -> None:
        """Say why there is no picture."""
        self._note.set_words("\n".join(lines))
        self._note.show()
        for part in (self.picture, self.table, self.side, self.foot, self._covered):
            part.hide()
        self.lanes.setVisible(filters)
        self.head.show_controls(shown=False, kinds=filters and self._several_kinds)

    def _show_chosen(self) -> None:
        """Show the fact of the chosen event, or what is to be recalled of it."""
        event, cover = self.picture.event_chosen, self.picture.cover
        self.head.cover.set_verb(words.cover_verb(cover))
        self._covered.set_words(words.cover_line(cover))
        if self.table.isVisible():
            self._list()
        self._covered.setVisible(bool(cover) and self._is_below)
        try:
            if event and self.picture.is_covered:
                told = words.when(event.value) if cover == "names" else self._events.name(event)
                self.side.ask(told, words.COVERED_NAME if cover == "names" else words.COVERED_DATE)
            else:
                self.side.show_fact(event.fact if event else "")
        except StudyError as error:
            self._dialogs.show_error(str(error))
        if (lane := self.picture.lane_chosen) and self.picture.hasFocus():
            place = self.picture.mapTo(self._column.body, lane.center())
            self._column.ensureVisible(place.x(), place.y(), 0, lane.height() // 2 + self._theme.px(8))

    def _show_drill(self) -> None:
        begin, end = self.picture.span
        answers = sum(lane.track.answers(begin, end) for lane in self.picture.lanes)
        self.foot.show_answers(answers)

    def _drill(self) -> None:
        begin, end = self.picture.span
        events = (
            lane.track.events[place]
            for lane in self.picture.lanes
            for place in lane.track.between(begin, end)
        )
        cards = tuple(card for event in sorted(events, key=_moment) for card in event.cards)
        self.sitting_requested.emit(Selection(cards=cards))

    def _switch(self) -> None:
        """Show the table of what is in view, or the line again."""
        self.head.switch()
        if self.head.shows_table:
            self._list()
        self._show_what_there_is()
        self.focus_first()

    def _list(self) -> None:
        dated = self._events.dated
        self.table.show_events(self.picture.lanes, self.picture.span, len(dated.events) if dated else 0)

    def _take_event(self, event: Event) -> None:
        """Go back to the line with an event of the table chosen."""
        self._switch()
        self.picture.choose(event)

    def _row(self, event: Event) -> tuple[str, str, str]:
        """Date, name and state of an event for the table, without what is covered."""
        cover = self.picture.cover
        when = words.GAP if cover == "dates" else words.when(event.value)
        name = words.GAP if cover == "names" else self._events.name(event)
        return when, name, self._state(event)

    def _state(self, event: Event) -> str:
        return words.state(self._states_of([event.fact]).get(event.fact, State.NEW), disputed=event.disputed)

    def _states_of(self, facts: Collection[str]) -> Mapping[str, State]:
        """How far facts have come; those not looked at before are read now."""
        if self._failed:
            return self._events.known_states()
        try:
            return self._events.states(facts)
        except StudyError as error:  # while it is painted: told afterwards, and once
            self._failed = True
            line = str(error)
            QTimer.singleShot(0, self, lambda: self._dialogs.show_error(line))
            return self._events.known_states()

    @property
    def _is_below(self) -> bool:
        """Whether the fact stands below the picture, for want of room beside it."""
        return self.width() < self._theme.px(_SIDE_BY_SIDE)

    def _restyle(self) -> None:
        theme = self._theme
        px = theme.px
        narrow, below = self.width() < px(_NARROW), self._is_below
        self._covered.setVisible(bool(self.picture.cover) and below)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._column.set_side(24 if narrow else 40)
        self.head.set_narrow(narrow=narrow)
        self._filters.setContentsMargins(0, 0, 0, px(8))
        self._line.setSpacing(px(8))
        for part in (self._covered, self._note):
            part.setContentsMargins(RING, 0, RING, 0)
        self._body.setDirection(down if below else across)
        self._body.setSpacing(px(24))
        self.side.setMinimumWidth(0 if below else px(_SIDE))
        self.side.setMaximumWidth(16777215 if below else px(_SIDE))
        self.side.setMinimumHeight(px(_BELOW) if below else 0)


def _moment(event: Event) -> tuple[int, int, str]:
    return event.begin, event.end, event.fact
