"""What a person sees and does on each page of the window; a moved button changes this file only."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from studyapp.gui.main_window import MainWindow
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.key_cap import KeyCap
from studyapp.gui.widgets.match_row import MatchRow
from studyapp.gui.widgets.option_row import OptionRow
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.value_line import ValueLine
from studyapp.study.session import StudySession


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u00a0", " ")


def seen(place: QWidget) -> list[str]:
    """Every text that is shown in a place: lines, verbs, options, in no promised order."""
    labels = [
        label.text()
        for label in place.findChildren(QLabel)
        if not isinstance(label, KeyCap) and label.isVisible()
    ]
    buttons = [button.text() for button in place.findChildren(QAbstractButton) if button.isVisible()]
    return [plain(text) for text in (*labels, *buttons) if text]


def press(keys: str, *, held: bool = False) -> None:
    """Press keys as in `A`, `Ctrl+Shift+Z`, `Return` where the focus is; held means the repeat of a key held down."""
    combination = QKeySequence(keys)[0]
    key, modifiers = combination.key(), combination.keyboardModifiers()
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None, "no window has the focus"
    if held:
        text = "\r" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else keys.lower()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text, True, 1))
    else:
        QTest.keyClick(target, key, modifiers)


def type_in(text: str) -> None:
    """Type letters where the focus is."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)


class Page:
    """The window, with one of its pages in front."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def place(self) -> QWidget:
        """What fills the window."""
        return self.window.workspace._stack.currentWidget()

    @property
    def texts(self) -> list[str]:
        return seen(self.place)

    @property
    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def shows(self, text: str) -> bool:
        """Whether a text is to be read on the page, alone or in a longer one."""
        return any(text in line for line in self.texts)

    def button(self, verb: str) -> Button:
        """The visible button with a verb, alone or before a comma."""
        buttons = [one for one in self.place.findChildren(Button) if one.isVisible()]
        found = [one for one in buttons if one.text().split(",")[0] == verb]
        assert len(found) == 1, f"{len(found)} buttons say {verb}; there is {self.texts}"
        return found[0]

    def has_button(self, verb: str) -> bool:
        return any(one.isVisible() and one.text() == verb for one in self.place.findChildren(Button))

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over the window."""
        open_ = [sheet for sheet in self.window.findChildren(Sheet) if sheet.isVisible()]
        assert len(open_) < 2
        return open_[0] if open_ else None

    @property
    def is_today(self) -> bool:
        return self.window.workspace.today.isVisible()

    @property
    def is_study(self) -> bool:
        return self.window.workspace.study.isVisible()

    @property
    def is_summary(self) -> bool:
        return self.window.workspace.summary.isVisible()


class StudyPage(Page):
    """A question or its verdict."""

    @property
    def session(self) -> StudySession:
        return self.window.workspace.study.session

    @property
    def stem(self) -> str:
        return plain(self.window.workspace.study.question._stem.text())

    @property
    def rows(self) -> list[OptionRow]:
        return [row for row in self.window.workspace.study.question.panel._rows if row.isVisible()]

    @property
    def options(self) -> list[str]:
        return [plain(row.text()) for row in self.rows]

    @property
    def field(self) -> QLineEdit:
        return self.window.workspace.study.question.panel.field.field

    @property
    def events(self) -> list[str]:
        """The events that are put in order, from top to foot."""
        return [plain(row.text()) for row in self.window.workspace.study.question.panel.list.rows]

    @property
    def things(self) -> list[MatchRow]:
        """The rows that are paired."""
        return [row for row in self.window.workspace.study.question.panel.things if row.isVisible()]

    @property
    def partners(self) -> list[OptionRow]:
        """The options that they are paired with."""
        return [row for row in self.window.workspace.study.question.panel.options if row.isVisible()]

    @property
    def notes(self) -> list[str]:
        """What stands in each thing about its partner."""
        return [plain(row.note) for row in self.things]

    @property
    def line(self) -> ValueLine:
        return self.window.workspace.study.question.panel.line

    @property
    def value(self) -> str:
        """What screen readers hear of the line's value."""
        return plain(self.line.accessibleDescription())

    @property
    def typed_value(self) -> QLineEdit:
        """The field below the line."""
        return self.window.workspace.study.question.panel.field

    @property
    def is_verdict(self) -> bool:
        return self.window.workspace.study.verdict.isVisible()

    @property
    def verdict(self) -> str:
        assert self.is_verdict
        return plain(self.window.workspace.study.verdict.spoken)

    @property
    def told(self) -> list[str]:
        """Everything that the verdict tells."""
        return seen(self.window.workspace.study.verdict)

    @property
    def notice(self) -> str:
        """The line above the bottom bar."""
        return " ".join(seen(self.window.workspace.study.bars.notice))

    @property
    def letter_of_the_key(self) -> str:
        """The letter of the option that is right."""
        question = self.session.asking.question
        place = question.right if hasattr(question, "right") else 0 if question.truth else 1
        return "ABC"[place]

    @property
    def letter_of_a_wrong_option(self) -> str:
        return "B" if self.letter_of_the_key == "A" else "A"

    @property
    def menu(self) -> QMenu | None:
        menu = QApplication.activePopupWidget()
        return menu if isinstance(menu, QMenu) else None
