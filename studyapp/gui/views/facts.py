"""Facts as a list that is searched, with the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from studyapp.facts.faults import StudyError
from studyapp.gui import facts_words as words
from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.models.fact_list import FactListModel
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.fact_detail import FactDetail
from studyapp.gui.views.facts_acting import FactsActing
from studyapp.gui.views.facts_list_side import FactsListSide
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.splitter import Splitter
from studyapp.gui.widgets.text import Text

_ROOM_FOR_BOTH = 1000  # of the window; narrower, the detail takes the place of the list
_DETAIL, _NARROWEST_LIST, _NARROWEST_DETAIL = 352, 440, 280
_KEY = 12  # ms in which a search may answer each key; a slower one waits as long as it took
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FactsView(QWidget):
    """A page of the window."""

    sitting_requested = Signal(object)  # a Selection
    reading_requested = Signal(object, object)  # ids of facts, and None
    edit_requested = Signal(str)  # id of a fact; "" for a new one
    passage_requested = Signal(str)  # id of the fact whose passage in the source is to be shown
    split_changed = Signal(int)  # width of the detail, in pixels at text size 1

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
        self._background = background
        self._asked = self._shown = 0  # searches in the background; only the last one is shown
        self._split = _DETAIL
        self._opened = False  # the detail, where it takes the place of the list
        self.model = FactListModel(desk, self)
        self.side = FactsListSide(theme, desk)
        self.list, self.search, self.filters = self.side.list, self.side.search, self.side.filters
        self.list.setModel(self.model)
        self.detail = FactDetail(theme, desk, letters=True)
        self.acting = FactsActing(desk, dialogs, self.side.foot, self)
        self.title = Text(theme, words.FACTS, "title", wrap=False)
        self.back = Button(theme, words.BACK, "quiet", keys=("Esc",), icon="chevron-left")
        self.new = Button(theme, words.NEW_FACT, keys=("Ctrl", "N"))
        self._slow = QTimer(self, singleShot=True)
        self._slow.timeout.connect(self._find)
        self._place()
        self._listen()
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show things as they are now; StudyError when they cannot be read."""
        if not self._look_behind():
            self._show_found()

    def focus_first(self) -> None:
        """Give the focus to what is used first."""
        if self._opened and not self._is_wide:
            self.detail.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fact(self, fact: str) -> None:
        """Choose the fact of this id, so that it is seen; KeyError when the bank lacks it."""
        self._desk.bank.facts[fact]
        if self.model.row_of(fact) < 0:
            self._clear_all()
        self.list.go_to(self.model.row_of(fact))
        self._open_detail()

    def find_words(self, text: str) -> None:
        """Search for words, through all facts."""
        self.filters.empty()
        self._open_detail(opened=False)
        self.search.setText(text)
        self._look_again()

    def set_split(self, width: int) -> None:
        """Let the detail be so wide (pixels at text size 1), where there is room for it beside the list."""
        self._split = width
        self._fit()

    # What is found and chosen

    @property
    def _current(self) -> str:
        row = self.list.currentIndex().row()
        return self.model.facts[row] if 0 <= row < len(self.model.facts) else ""

    def _chosen(self) -> list[str]:
        """The facts that are selected, in their order."""
        if self.list.chosen_count == len(self.model.facts):
            return list(self.model.facts)
        return [self.model.facts[row] for row in self.list.chosen]

    def _typed(self) -> None:
        if self._look_behind() or self._slow.isActive():
            return
        self._slow.start() if self._slow.interval() > _KEY else self._find()

    def _look_again(self) -> None:
        if not self._look_behind():
            self._find()

    def _look_behind(self) -> bool:
        """Find in the background what takes long to be found, while the list stands as it is; whether it does."""
        searched, order = self.search.text().strip(), self.filters.order
        query = self.filters.query(searched)
        if not self._desk.facts.takes_long(query, order):
            return False
        self._asked += 1
        asked, finding = self._asked, self._desk.facts.finding(query, order)
        self._slow.stop()

        def find() -> Sequence[str] | None:
            return finding() if asked == self._asked else None

        def show(found: Sequence[str] | None) -> None:
            if found is not None and asked == self._asked and isValid(self):
                self._asked = self._shown = asked + 1
                self._show_facts(found, searched)

        self._background.run(find, show, self._fail)
        return True

    def _settle(self) -> None:
        """Find now what was typed and is still waited with."""
        if self._slow.isActive() or self._asked != self._shown:
            self._find()

    def _find(self) -> None:
        """Show what is found, or tell why nothing can be."""
        clock = QElapsedTimer()
        clock.start()
        self._slow.stop()
        try:
            self._show_found()
        except StudyError as error:
            self.side.foot.tell(str(error))
        took = clock.elapsed()
        self._slow.setInterval(took if took > _KEY else 0)

    def _show_found(self) -> None:
        searched = self.search.text().strip()
        self._asked = self._shown = self._asked + 1
        found = self._desk.facts.find(self.filters.query(searched))
        self._show_facts(self._desk.facts.ordered(found, self.filters.order), searched)

    def _show_facts(self, found: Sequence[str], searched: str) -> None:
        current = self._current
        self.model.set_facts(found, searched)
        kept = self.model.row_of(current)
        self.list.go_to(kept if kept >= 0 else 0 if found else -1)
        self.side.show_found(len(found), searched)
        self._show_current()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StudyError):
            raise error
        self.side.foot.tell(str(error))

    def _show_current(self) -> None:
        try:
            self.detail.show_fact(self._current)
        except StudyError as error:
            self.side.foot.tell(str(error))
        self._count()

    def _count(self) -> None:
        chosen = (self.model.facts[row] for row in self.list.chosen_rows())
        found, number = len(self.model.facts), self.list.chosen_count
        self.acting.show_counts(found, number, chosen, opens=not self._is_wide)

    def _clear_all(self) -> None:
        self.filters.empty()
        self.search.clear()
        self._find()

    def _acted(self) -> None:
        """Show what was done to the facts: the list stays as it is, so that it can be gone on with."""
        self.model.read_again()
        self._show_current()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key says; whether it says anything here."""
        self._settle()
        key, control = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.acting.take_back()
        if event.matches(QKeySequence.StandardKey.Find):
            self._to_search()
        elif event.matches(QKeySequence.StandardKey.New):
            self.edit_requested.emit("")
        elif control and key in _ENTER:
            self._study()
        elif key == Qt.Key.Key_Escape:
            return self._leave()
        elif event.text().upper() == "S" and self._current:
            self.passage_requested.emit(self._current)
        else:
            return self._acts_on(event)
        return True

    def _acts_on(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
        letter = chr(event.key()) if event.key() < 128 else ""
        return plain and self._act(letter)

    def _act(self, key: str) -> bool:
        return self.acting.can(key) and self.acting.act(key, self._chosen(), self.model.facts)

    def _step(self, event: QKeyEvent) -> None:
        """Go from the field into the list."""
        self._settle()
        self._in_list(Qt.FocusReason.TabFocusReason)
        self.list.keyPressEvent(event)

    def _in_list(self, reason: Qt.FocusReason) -> None:
        if self.model.facts:
            self.list.setFocus(reason)

    def _to_search(self) -> None:
        self._open_detail(opened=False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _leave(self) -> bool:
        """Go back one step: to the list, to one fact, to all facts; whether there was one."""
        if self._opened and not self._is_wide:
            self._open_detail(opened=False)
            self._in_list(Qt.FocusReason.OtherFocusReason)
        elif self.list.chosen_count > 1:
            self.list.go_to(self.list.currentIndex().row())
        elif self.search.text():
            self.search.clear()
            self._to_search()
        else:
            return False
        return True

    def _open(self) -> None:
        """Edit the current fact, or where there is no room beside the list show it first."""
        self._settle()
        if not self._current:
            return
        if self._is_wide:
            self.edit_requested.emit(self._current)
        else:
            self._open_detail()
            self.detail.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _study(self) -> None:
        if self.model.facts:
            several = self.list.chosen_count > 1
            self.acting.study(self._chosen() if several else self.model.facts, counts=True)

    # Room

    @property
    def _is_wide(self) -> bool:
        return self.window().width() >= self._theme.px(_ROOM_FOR_BOTH)

    def _open_detail(self, *, opened: bool = True) -> None:
        self._opened = opened
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show list and detail beside one another, or one of them."""
        wide, px = self._is_wide, self._theme.px
        if not wide and self._opened and not self._current:
            self._opened = False
        alone = not wide and self._opened
        self.side.setVisible(not alone)
        self.detail.setVisible(wide or alone)
        self.title.setVisible(not alone)
        self.back.setVisible(alone)
        self.detail.set_side(24 if wide else 36)
        if wide:
            detail = min(max(px(self._split), px(_NARROWEST_DETAIL)), self.width() - px(_NARROWEST_LIST))
            self._splitter.setSizes([max(self.width() - detail - self._splitter.handleWidth(), 1), detail])
        self._count()

    def _moved(self) -> None:
        self._split = round(self._splitter.sizes()[1] / self._theme.text_size)
        self.split_changed.emit(self._split)

    def _place(self) -> None:
        self._head = QHBoxLayout()
        for part in (self.title, self.back):
            self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch(1)
        self._head.addWidget(self.new)
        self._splitter = Splitter(self._theme)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._splitter, 1)

    def _listen(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.stepped.connect(self._step)
        self.search.entered.connect(self._open)
        self.filters.changed.connect(self._look_again)
        self.side.cleared.connect(self._clear_all)
        self.side.new_requested.connect(lambda: self.edit_requested.emit(""))
        self.side.draft_requested.connect(self.edit_requested)
        self.list.opened.connect(self._open)
        self.list.current_changed.connect(lambda _row: self._show_current())
        self.list.chosen_changed.connect(self._count)
        self.side.foot.study_requested.connect(self._study)
        self.side.foot.asked_for.connect(self._act)
        self.acting.acted.connect(self._acted)
        self.acting.sitting_requested.connect(self.sitting_requested)
        self.acting.reading_requested.connect(self.reading_requested)
        self.detail.edit_requested.connect(self.edit_requested)
        self.detail.passage_requested.connect(self.passage_requested)
        self.detail.sitting_requested.connect(self.sitting_requested)
        self.new.clicked.connect(lambda: self.edit_requested.emit(""))
        self.back.clicked.connect(self._leave)
        self._splitter.splitterMoved.connect(lambda _place, _index: self._moved())

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(40), px(12), px(32) - RING, px(4))
        self._fit()
