"""What a learner changed in a bank, part by part beside what the bank says, with a way back for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from studyapp.facts.faults import StudyError
from studyapp.gui import edit_words as words
from studyapp.gui.colours import Role
from studyapp.gui.desks.desk import Desk
from studyapp.gui.desks.edit_desk import Changes
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.edit_words import Part, Piece
from studyapp.gui.tasks import Background
from studyapp.gui.theme import RING, Theme
from studyapp.gui.widgets.below import Below
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.link import Link
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Run, Text
from studyapp.study.layer import Standing

_WIDTH = 720
_NARROW = 420  # below it the buttons stand below one another
_BACK = {Standing.NEW: words.REMOVE, Standing.HIDDEN: words.SHOW_AGAIN, Standing.CHANGED: words.REVERT}


def open_edits(theme: Theme, window: QWidget, desk: Desk, dialogs: Dialogs) -> EditsSheet:
    """Show over a window what was changed in the desk's bank; Esc closes the sheet and gives the focus back."""
    sheet = EditsSheet(theme, window, desk, dialogs)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet


class EditsSheet(Sheet):
    """All edits; S saves the edited bank as a folder, Ctrl+Z takes back what was done last."""

    changed = Signal()  # the desk's bank is another one than before
    edit_requested = Signal(str)  # id of a fact, after the sheet has closed

    def __init__(self, theme: Theme, window: QWidget, desk: Desk, dialogs: Dialogs) -> None:
        edits, ways = _Edits(theme), _Foot(theme)
        super().__init__(theme, window, words.TITLE, edits, foot=ways, width=_WIDTH)
        self._list, self._ways = edits, ways
        self._desk = desk
        self._dialogs = dialogs
        self._background = Background(self)
        self._list.revert_requested = lambda fact: self._do(lambda: desk.edits.revert(fact))
        self._list.keep_requested = lambda fact: self._do(lambda: desk.edits.keep(fact), words.KEPT)
        self._list.edit_requested = self._edit
        self._ways.export.clicked.connect(self._export)
        self._ways.undo.clicked.connect(lambda: self._do(desk.edits.undo))
        self.closed.connect(self._background.wait)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            button: Button | Link = self._ways.undo
        elif event.text().upper() == "S" and not event.modifiers():
            button = self._ways.export
        else:
            super().keyPressEvent(event)
            return
        event.accept()
        if button.isVisible() and not event.isAutoRepeat():
            button.click()

    def _do(self, change: Callable[[], None], done: str = words.TAKEN_BACK) -> None:
        """Change the bank and show what is left of the edits; the focus goes to the way back."""
        try:
            change()
        except StudyError as error:
            told = str(error)
            self._tell(lambda: self._ways.below.complain(told))
            return
        self._show()
        undo = self._ways.undo
        (undo if undo.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(lambda: self._ways.below.say(done))
        self.changed.emit()

    def _show(self) -> None:
        edits = self._desk.edits
        try:
            changes = edits.changes()
        except StudyError as error:
            self._list.show_nothing(str(error), fault=True)
            self._ways.show_buttons(some=False, undo=False)
            return
        if edits.is_own:
            self._list.show_nothing(words.OWN)
        elif changes.standing or not changes.difference.is_none:
            self._list.show_changes(changes)
        else:
            self._list.show_nothing(words.NONE)
        self._ways.show_buttons(some=True, undo=edits.can_undo)

    def _edit(self, fact: str) -> None:
        self.dismiss()
        self.edit_requested.emit(fact)

    def _export(self) -> None:
        edits, bank = self._desk.edits, self._desk.bank
        if path := self._dialogs.ask_save_file(words.EXPORT_TITLE, bank.id, ""):
            self._ways.below.say(words.SAVING)
            self._background.run(lambda: edits.export(path.parent), self._exported, self._failed)

    def _exported(self, folder: Path) -> None:
        self._tell(lambda: self._ways.below.say(words.exported_line(str(folder))))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StudyError):
            raise error
        told = str(error)
        self._tell(lambda: self._ways.below.complain(told))

    def _tell(self, tell: Callable[[], None]) -> None:
        tell()
        QTimer.singleShot(0, self.place)  # when all is laid out


class _Edits(QWidget):
    """The edits below one another, or a sentence on why there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.revert_requested: Callable[[str], None] = lambda _: None
        self.keep_requested: Callable[[str], None] = lambda _: None
        self.edit_requested: Callable[[str], None] = lambda _: None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_nothing(self, sentence: str, *, fault: bool = False) -> None:
        """Say why no edit is shown."""
        self._clear()
        self._rows.addWidget(Text(self._theme, sentence, role="wrong" if fault else "ink2"))
        self._rows.addStretch(1)

    def show_changes(self, changes: Changes) -> None:
        """Show every edit, those that are to be decided first."""
        self._clear()
        theme = self._theme
        self._rows.addWidget(Text(theme, f"{words.count_line(changes)} {words.MEANS}", role="ink2"))
        for fact in sorted(changes.standing, key=lambda fact: not changes.standing[fact].to_decide):
            self._rows.addWidget(HairLine(theme))
            self._rows.addWidget(self._edit(changes, fact))
        if added := [one.new for one in changes.difference.entities if one.new]:
            self._rows.addWidget(HairLine(theme))
            self._rows.addWidget(Text(theme, words.NAMES, weight=600))
            self._rows.addWidget(Text(theme, "; ".join(map(words.entity_line, added))))
        self._rows.addStretch(1)

    def _edit(self, changes: Changes, fact: str) -> QWidget:
        theme, standing = self._theme, changes.standing[fact]
        title = words.fact_title(changes, fact)
        block = QWidget()
        block.setAccessibleName(title)
        rows = QVBoxLayout(block)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(4))
        rows.addWidget(Text(theme, title, weight=600))
        role: Role = "close" if standing.to_decide else "ink3"
        rows.addWidget(Text(theme, words.standing_line(standing), "small", role=role))
        for part in words.parts(changes, fact):
            rows.addWidget(Text(theme, part.label, "small", role="ink3"))
            rows.addWidget(_difference(theme, part))
        ways = QHBoxLayout()
        ways.setSpacing(theme.px(16) - 2 * RING)
        ways.setContentsMargins(0, theme.px(4), 0, 0)
        self._add_ways(ways, standing, fact, title)
        ways.addStretch(1)
        rows.addLayout(ways)
        return block

    def _add_ways(self, ways: QLayout, standing: Standing, fact: str, title: str) -> None:
        offered: list[tuple[str, Callable[[str], None]]] = []
        if standing in {Standing.CONFLICT, Standing.GONE}:
            offered.append((words.KEEP, self.keep_requested))
        if standing is not Standing.HIDDEN:
            offered.append((words.EDIT, self.edit_requested))
        offered.append((_BACK.get(standing, words.TAKE), self.revert_requested))
        for verb, act in offered:
            link = Link(self._theme, verb)
            link.setAccessibleName(f"{verb}: {title}")
            link.clicked.connect(lambda _=False, act=act: act(fact))
            ways.addWidget(link)

    def _clear(self) -> None:
        while item := self._rows.takeAt(0):
            if part := item.widget():
                part.hide()
                part.setParent(None)
                part.deleteLater()

    def _restyle(self) -> None:
        self._rows.setSpacing(self._theme.px(12))


def _difference(theme: Theme, part: Part) -> Text:
    """What the bank says struck out, what the learner wrote in heavier letters."""
    told = words.pieces(part.before, part.after)
    text = Text(theme, [_run(piece, said) for piece, said in told])
    text.setAccessibleName(words.spoken(part))
    return text


def _run(piece: Piece, said: str) -> Run:
    match piece:
        case Piece.SAME:
            return Run(said)
        case Piece.GONE:
            return Run(said, role="ink2", struck=True)
        case Piece.NEW:
            return Run(said, 600)


class _Foot(QWidget):
    """The line on what was done, a button that saves the bank, and the way back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.below = Below(theme)
        self.below.say("")
        self.export = Button(theme, words.EXPORT, keys=("S",))
        self.undo = Link(theme, words.UNDO, keys=("Ctrl", "Z"))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addWidget(self.export)
        self._buttons.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.below)
        rows.addLayout(self._buttons)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_buttons(self, *, some: bool, undo: bool) -> None:
        """Offer what can be done now."""
        self.export.setVisible(some)
        self.undo.setVisible(undo)

    def resizeEvent(self, _event: object) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _restyle(self) -> None:
        self._buttons.setSpacing(self._theme.px(16) - 2 * RING)
