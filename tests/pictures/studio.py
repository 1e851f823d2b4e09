"""The real window over a made-up past, held still, so that it can be drawn the same every time."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import wait
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from studyapp.app import App
from studyapp.facts.ids import CardId
from studyapp.gui.main_window import MainWindow
from studyapp.gui.tasks import Background
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.views.study_keys import Command
from studyapp.memory.card import Card, Memory
from studyapp.questions.question import Question, form_of
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device, save_device
from tests.answers import right, wrong
from tests.gui.desks import Clock, sitting, study_the_past
from tests.gui.pages import press
from tests.pictures.asked import SITTING, Asked

LARGE, SMALL = (1280, 800), (900, 600)
WEEKS = 6
_PATIENCE = 30  # seconds that something slow may take
_DELAY = 500  # ms that the window waits at most for more to come
_ROUNDS = 3  # since one thing may bring another
_AWAY = 4000  # pixels to the right and down, where the pointer hovers over nothing


class Look(NamedTuple):
    """How the window is drawn: the end of the picture's name, colours, size in pixels and size of text."""

    end: str
    scheme: str
    size: tuple[int, int] = LARGE
    text_size: float = 1.0


LOOKS = (
    Look("-light", "light"),
    Look("-dark", "dark"),
    Look("-small-light", "light", SMALL),
    Look("-200-dark", "dark", LARGE, 2.0),
)
THEMES = LOOKS[:2]  # of what differs but little from another picture


class Studio:
    """The window over a data folder; what is drawn goes to `save`, names that are not `wanted` are left out."""

    def __init__(
        self,
        folder: Path,
        save: Callable[[str, QImage], None],
        wanted: Collection[str] | None = None,
    ) -> None:
        QApplication.setCursorFlashTime(0)
        QCursor.setPos(_AWAY, _AWAY)
        save_device(folder, replace(read_device(folder), theme="light"))
        with open_database(folder) as database, database.transaction("The learner") as write:
            known = "INSERT OR IGNORE INTO learners (key, name) VALUES ('anyone', 'Learner')"
            write.execute(known)  # chance depends on it
        self._save, self._wanted = save, wanted
        self.clock = Clock()
        self.app = App(folder, self.clock)
        self.app.theme.motion = False
        self.show_as(LOOKS[0])
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def window(self) -> MainWindow:
        return self.app.window

    @property
    def desk(self) -> Any:
        return self.app.shelf.desk

    def close(self) -> None:
        self.window.close()
        self.app.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # What is drawn

    def draw(
        self, name: str, before: Callable[[], object] = lambda: None, *, looks: Sequence[Look] = LOOKS
    ) -> None:
        """Draw the window in some looks; `before` is done in each, as scrolling is."""
        if self._wanted is None or name in self._wanted:
            for look in looks:
                self.show_as(look)
                self.settle()
                before()
                self._save(f"{name}{look.end}", self.seen())
            self.show_as(LOOKS[0])
            self.settle()

    def page(self, name: str) -> Any:
        """Go to a page and draw it; the page."""
        self.window.workspace.go_to(name)
        self.draw(name)
        return self.window.workspace.page(name)

    def seen(self) -> QImage:
        """The window as it is now, with the menu or list that lies over it."""
        self.settle()
        image = self.window.grab().toImage()
        corner = self.window.mapToGlobal(QPoint())
        if popup := QApplication.activePopupWidget():
            with QPainter(image) as painter:
                painter.drawPixmap(popup.mapToGlobal(QPoint()) - corner, popup.grab())
        return image

    def show_as(self, look: Look) -> None:
        theme = self.app.theme
        theme.set_scheme(look.scheme)
        if theme.text_size != look.text_size:
            theme.set_text_size(look.text_size)
        self.window.resize(*look.size)

    def settle(self) -> None:
        """Let the window come to rest: what runs in its background ends and is shown, and short delays are over."""
        for _ in range(_ROUNDS):
            for one in (self.app.background, *self.window.findChildren(Background)):
                wait(tuple(one._running))
            for _ in range(5):
                QApplication.sendPostedEvents()
                QApplication.processEvents()
            delays = [
                timer.remainingTime()
                for timer in self.window.findChildren(QTimer)
                if timer.isActive() and timer.isSingleShot() and timer.interval() <= _DELAY
            ]
            if delays:
                QTest.qWait(max(delays) + 1)

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Wait for something; TimeoutError when it does not come."""
        end = monotonic() + _PATIENCE
        while not true():
            if monotonic() > end:
                raise TimeoutError("The window did not come to what the picture is to show.")
            QTest.qWait(10)
        self.settle()

    def scroll(self, share: float) -> None:
        """Scroll what is tallest to a share of its way, 0 to 1."""
        self.settle()
        areas = [one for one in self.window.findChildren(QAbstractScrollArea) if one.isVisible()]
        bar = max((one.verticalScrollBar() for one in areas), key=lambda one: one.maximum())
        bar.setValue(round(share * bar.maximum()))

    # What is done

    def press(self, keys: str) -> None:
        QTest.qWaitForWindowActive(self.window)
        press(keys)
        self.settle()

    def remember(self) -> None:
        """Some weeks of study, the same every time."""
        settings = self.desk.learner.settings
        self.desk.save(replace(settings, new_a_day=4))
        study_the_past(self.desk, self.clock, 7 * WEEKS, random.Random(11))
        self.desk.save(settings)
        self.window.workspace.go_to("today")

    def ask(self, asked: Asked) -> None:
        """Answer right up to a place of a sitting; there the question stands."""
        bank, today = self.desk.bank, self.desk.day()
        memory = (
            Memory(asked.stability, 5.0, today - timedelta(days=7), today, 4, 0) if asked.stability else None
        )
        card = Card(CardId(bank.id, asked.fact, asked.slot), memory)
        others = [Card(one) for one in bank.cards() if one.fact != asked.fact][::4][: SITTING - 1]
        cards = [*others[: asked.place - 1], card, *others[asked.place - 1 :]]

        def form(seed: int) -> str:
            return form_of(sitting(bank, self.app.database, [card], seed=seed).ask(self.clock()).question)

        seed = next(seed for seed in range(100) if form(seed) == asked.form)
        self.window.workspace.show_sitting(sitting(bank, self.app.database, cards, seed=seed))
        for _ in range(SITTING):
            if self.window.workspace.study.session.asking.card.id == card.id:
                break
            self.answer(right(self.question))
            self.window.workspace.study.do(Command.CONTINUE)
        else:
            raise ValueError(f"{asked.fact} does not come in its sitting")
        self.clock.forward(8)

    @property
    def question(self) -> Question:
        return self.window.workspace.study.session.asking.question

    @property
    def panel(self) -> FormPanel[Any]:
        return self.window.workspace.study.question.panel

    def answer(self, response: object) -> None:
        self.clock.forward(8)
        self.window.workspace.study.question.responded.emit(response)

    def finish(self) -> None:
        """Answer the rest of the sitting, some of it wrong, to the summary."""
        rng = random.Random(3)
        while self.window.workspace.study.session.asking is not None:
            self.answer((right if rng.random() < 0.8 else wrong)(self.question))
            self.window.workspace.study.do(Command.CONTINUE)
