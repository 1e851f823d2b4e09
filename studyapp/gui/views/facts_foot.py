"""The foot of the facts page: what can be done with the facts that are chosen or found, and what was just done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from studyapp.gui import fact_act_words as words
from studyapp.gui import reading_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.flow import Flow
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.text import Text

ACTS = {  # by key: what the act is called
    "P": words.PRACTISE,
    "X": words.SUSPEND,
    "B": words.BURY,
    "F": words.FLAG,
}
RESET, EXPORT, READ = "reset", "export", "read"


class FactsFoot(QWidget):
    """Buttons and hints in lines; `asked_for` gives the key of an act, or one of the words for those without a key."""

    study_requested = Signal()
    asked_for = Signal(str)
    undo_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asleep = False
        self._chosen = Text(theme, "", weight=600, wrap=False)
        self._enter = Text(theme, words.EDIT, role="ink2", wrap=False)
        self._hints = [self._hint(("↑", "↓"), Text(theme, words.MOVE, role="ink2", wrap=False))]
        self._hints.append(self._hint(("Enter",), self._enter))
        self.study = Button(theme, words.STUDY, "quiet", keys=("Ctrl", "Enter"))
        self.study.clicked.connect(self.study_requested)
        self.acts = {key: Button(theme, verb, "quiet", keys=(key,)) for key, verb in ACTS.items()}
        for key, button in self.acts.items():
            button.clicked.connect(lambda _checked=False, key=key: self.asked_for.emit(key))
        self.more = Button(theme, words.MORE, "quiet")
        self.more.clicked.connect(self._open_menu)
        self._notice = Text(theme, "", role="ink2")
        self.undo = Link(theme, words.UNDO, keys=("Ctrl", "Z"))
        self.undo.clicked.connect(self.undo_requested)
        self.stop = Link(theme, words.STOP)
        self.stop.clicked.connect(self.stop_requested)
        self._notice_row = QWidget()
        self._line = QHBoxLayout(self._notice_row)
        self._line.addWidget(self._notice, 1)
        self._line.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        self._flow = Flow()
        for part in (self._chosen, *self._hints, self.study, *self.acts.values(), self.more):
            self._flow.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        rule = QVBoxLayout()
        rule.setContentsMargins(RING, 0, 0, 0)
        rule.addWidget(HairLine(theme))
        self._column.addLayout(rule)
        self._column.addWidget(self._notice_row)
        self._column.addLayout(self._flow)
        self._notice_row.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def notice(self) -> str:
        """What was told last."""
        return self._notice.text() if self._notice_row.isVisibleTo(self) else ""

    def show_counts(self, found: int, chosen: int, *, asleep: bool, opens: bool) -> None:
        """Say what can be done with so many facts; `asleep` when those chosen are suspended, `opens` when Enter opens one."""
        many = chosen > 1
        self._asleep = asleep
        self._chosen.set_words(words.chosen_line(chosen))
        self._enter.set_words(words.OPEN if opens else words.EDIT)
        self.study.set_verb(words.study_words(chosen if many else found))
        self.acts["X"].set_verb(words.RESUME if asleep else words.SUSPEND)
        self._chosen.setVisible(many)
        for hint in self._hints:
            hint.setVisible(not many)
        for button in self.acts.values():
            button.setVisible(many)
        self.study.setVisible(bool(found))
        self.more.setVisible(bool(found))

    def tell(self, line: str, *, undo: bool = False, stop: bool = False) -> None:
        """Say what was done, or is under way; "" for nothing."""
        self._notice.set_words(line)
        self.undo.setVisible(undo)
        self.stop.setVisible(stop)
        self._notice_row.setVisible(bool(line))
        if line and not stop:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def _open_menu(self) -> None:
        """Show all acts; arrows and Enter choose, Esc closes."""
        menu = QMenu(self.more)
        menu.setAccessibleName(words.MORE)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = [(key, f"{self.acts[key].text()}\t{key}") for key in ACTS]
        for key, verb in (
            *rows,
            (READ, reading_words.READ_FOUND),
            (RESET, words.RESET),
            (EXPORT, words.EXPORT),
        ):
            action = QAction(verb, menu)
            action.triggered.connect(lambda _checked=False, key=key: self.asked_for.emit(key))
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _hint(self, keys: tuple[str, ...], told: Text) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(RING, 0, 2 * RING, 0)
        row.setSpacing(8)
        row.addWidget(KeyCap(self._theme, *keys), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(told, 0, Qt.AlignmentFlag.AlignVCenter)
        return hint

    def _restyle(self) -> None:
        theme = self._theme
        around = theme.px(8)
        self._column.setContentsMargins(0, 0, 0, theme.px(4))
        self._line.setContentsMargins(RING, around, 0, 0)
        self._notice.setContentsMargins(0, RING, 0, RING)
        self._chosen.setContentsMargins(RING, theme.px(10), around, theme.px(10))
        for hint in self._hints:
            hint.setMinimumHeight(theme.px(36) + 2 * RING)
