"""Answers questions in our window with real key events, and times each answer and each next question until painted.

Run as a script: FOLDER COUNT SECONDS DAYS. The seconds pass between the first question and the first answer; the
first sitting is so many days ago, and each one after it 40 days later, so that all that was learnt is due again.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from painted import AfterPaint, memory, now, say
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.__main__ import load_window
from studyapp.facts.values import EntityValue, PhraseValue
from studyapp.gui.scales import scale_of
from studyapp.questions.question import (
    Choice,
    Map,
    Match,
    NumberLine,
    Order,
    Question,
    Timeline,
    TrueFalse,
    WhoSays,
    form_of,
)
from tests.answers import right as right_answer
from tests.answers import wrong as wrong_answer

READING = timedelta(seconds=6)
PAUSE = timedelta(days=40)
PAUSE_TO_READ = (
    120  # ms of real time before each answer, in which the window may look ahead; a person takes longer
)


class Desk:
    """A window, a clock that the program takes for the real one, and someone who answers."""

    def __init__(self, folder: Path, days_ago: int) -> None:
        self.time = datetime.now(UTC) - timedelta(days=days_ago)
        load_window()
        self.app = sys.modules["studyapp.app"].App(folder, lambda: self.time)
        self.window = self.app.window
        study = self.window.workspace.study
        self._waiting: QEventLoop | None = None
        self._awaited: object = None
        for part in (study.question._stem, study.verdict.head):
            AfterPaint(part, lambda part=part: self._painted(part))
        study.finished.connect(lambda: self._painted(study.question._stem))

    def until_painted(self, part: object, act: Callable[[], None]) -> float:
        """Do something and return the ms until a part of the window has been painted."""
        QApplication.processEvents()  # paint what is still to be painted of the step before
        loop = QEventLoop()
        self._waiting, self._awaited = loop, part
        began = now()
        act()
        loop.exec()
        return now() - began

    def answer(self, turn: int) -> tuple[str, float, float]:
        """Answer the question shown and go on: its form, ms to the verdict, ms to the next question."""
        study = self.window.workspace.study
        self.time += READING
        _wait(PAUSE_TO_READ)
        question = study.session.asking.question
        keys = self._keys(question, turn)
        told = self.until_painted(study.verdict.head, keys)
        self.time += READING
        asked = self.until_painted(study.question._stem, lambda: _press(Qt.Key.Key_Return))
        if study.session.finished:
            self.time += PAUSE
            self.until_painted(study.question._stem, self.window.workspace.start_sitting)
            asked = 0.0  # that was the summary
        return form_of(question).value, told, asked

    def _painted(self, part: object) -> None:
        if self._waiting is not None and part is self._awaited:
            QTimer.singleShot(0, self._waiting.quit)

    def _keys(self, question: Question, turn: int) -> Callable[[], None]:
        """What answers a question: every fourth time wrongly, and every third name with a slip.

        What is put in order, paired or placed stands ready; the press of Enter is what is timed.
        """
        panel = self.window.workspace.study.question.panel
        wrong = turn % 4 == 0
        match question:
            case Order() | Match() | Map():
                panel.hold((wrong_answer if wrong else right_answer)(question))
                return lambda: _press(Qt.Key.Key_Return)
            case NumberLine() | Timeline():
                scale = scale_of(question)
                key = self.app.shelf.desk.bank.slot(question.card).value
                panel.line.place(0 if wrong else scale.position(scale.span(key)[0]))
                return lambda: _press(Qt.Key.Key_Return)
            case Choice() | WhoSays():
                place = (question.right + wrong) % len(question.options)
            case TrueFalse():
                place = int(question.truth == wrong)
            case _ if wrong:
                return lambda: _press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
            case _:
                value = self.app.shelf.desk.bank.slot(question.card).value
                may_slip = isinstance(value, EntityValue | PhraseValue) and len(question.key) > 8
                slip = turn % 3 == 0 and may_slip
                panel.field.field.setText(question.key[:-2] + question.key[-1] if slip else question.key)
                return lambda: _press(Qt.Key.Key_Return)
        return lambda: _press(Qt.Key(Qt.Key.Key_A.value + place))


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def _wait(ms: int) -> None:
    """Let time pass as a window does; QTest.qWait would keep the other threads of Python from running."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main() -> None:
    folder, count, seconds = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    application = QApplication([])
    desk = Desk(folder, int(sys.argv[4]))
    desk.app.start()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    desk.until_painted(desk.window.workspace.study.question._stem, desk.window.workspace.start_sitting)
    _wait(round(seconds * 1000))
    assert application
    answers = [desk.answer(turn) for turn in range(1, count + 1)]
    say(answers=answers, memory=memory())
    desk.app.close()


if __name__ == "__main__":
    main()
