"""Draws every view, offscreen and at two pixels a point, in both themes into docs/screenshots: `make screenshots`.

The clock, the chance and the answers are made up; the bank, the database and the program are the real ones.
"""

# ruff: noqa: PLC0415 - Qt reads its scale before it is imported
from __future__ import annotations

import argparse
import os
import random
import sys
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"
LARGE, SMALL = (1280, 800), (900, 600)
SITTING, WEEKS = 24, 6

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from studyapp.gui.main_window import MainWindow
    from studyapp.gui.views.forms.form_panel import FormPanel
    from studyapp.questions.question import Question


class Asked(NamedTuple):
    """The question of a picture: whose slot, in which form, at which place of the sitting."""

    fact: str
    slot: str
    form: str
    place: int


VICTORY = Asked("iraq-victory", "date", "choice", 8)
CELLS = Asked("sleeper-cells", "form", "choice", 9)
PURPOSE = Asked("hezbollah-purpose", "helped", "choice", 7)
BATTLE = Asked("baghuz", "battle", "typed", 12)
MINISTER = Asked("al-jaafari-speaks", "date", "typed", 13)
SPEAKER = Asked("un-estimate", "who", "who-says", 10)
PAIRS = Asked("us-troops", "month", "match", 11)
EVENTS = Asked("iraq-victory", "date", "order", 15)
DAYS = Asked("syria-defeat", "date", "timeline", 16)
ESTIMATE = Asked("un-estimate", "count", "number-line", 17)
COUNTRY = Asked("fighting-2024", "country", "map", 18)
NEW, HALF_KNOWN, KNOWN = 0.0, 14.0, 60.0  # days of stability
STABILITY = {"choice": NEW, "who-says": HALF_KNOWN, "match": HALF_KNOWN, "map": HALF_KNOWN}


class Studio:
    """The real window over a data folder, ready to be drawn."""

    def __init__(self, folder: Path, scheme: str) -> None:
        from studyapp.app import App
        from studyapp.storage.database import open_database
        from studyapp.storage.device import read_device, save_device
        from tests.gui.desks import Clock

        save_device(folder, replace(read_device(folder), theme=scheme, motion=False))
        with open_database(folder) as database, database.transaction("The learner") as write:
            write.execute(
                "INSERT INTO learners (key, name) VALUES ('anyone', 'Learner')"
            )  # chance depends on it
        self.clock = Clock()
        self.app = App(folder, self.clock)
        self.resize(LARGE)
        self.window.show()
        self.window.activateWindow()

    @property
    def window(self) -> MainWindow:
        return self.app.window

    def resize(self, size: tuple[int, int], text_size: float = 1.0) -> None:
        self.app.theme.set_text_size(text_size)
        self.window.resize(*size)

    def remember(self) -> None:
        """Some weeks of study, the same every time."""
        from tests.gui.desks import study_the_past

        settings = self.app.shelf.desk.learner.settings
        self.app.shelf.desk.save(replace(settings, new_a_day=4))
        study_the_past(self.app.shelf.desk, self.clock, 7 * WEEKS, random.Random(11))
        self.app.shelf.desk.save(settings)
        self.window.workspace.go_to("today")

    def ask(self, asked: Asked) -> None:
        """Answer right up to a place of a sitting; there the question stands."""
        from studyapp.facts.ids import CardId
        from studyapp.gui.views.study_keys import Command
        from studyapp.memory.card import Card, Memory
        from studyapp.questions.question import form_of
        from tests.answers import right
        from tests.gui.desks import sitting

        bank, today = self.app.shelf.desk.bank, self.app.shelf.desk.day()
        stability = STABILITY.get(asked.form, KNOWN)
        memory = Memory(stability, 5.0, today - timedelta(days=7), today, 4, 0) if stability else None
        card = Card(CardId(bank.id, asked.fact, asked.slot), memory)
        others = [Card(one) for one in bank.cards() if one.fact != asked.fact][::4][: SITTING - 1]
        cards = [*others[: asked.place - 1], card, *others[asked.place - 1 :]]

        def form(seed: int) -> str:
            return form_of(sitting(bank, self.app.database, [card], seed=seed).ask(self.clock()).question)

        seed = next(seed for seed in range(100) if form(seed) == asked.form)
        self.window.workspace.show_sitting(sitting(bank, self.app.database, cards, seed=seed))
        while self.window.workspace.study.session.asking.card.id != card.id:
            self.answer(right(self.question))
            self.window.workspace.study.do(Command.CONTINUE)
        self.clock.forward(8)

    @property
    def question(self) -> Question:
        return self.window.workspace.study.session.asking.question

    @property
    def panel(self) -> FormPanel[Any]:
        return self.window.workspace.study.question.panel

    def press(self, keys: str) -> None:
        from PySide6.QtTest import QTest

        from tests.gui.pages import press

        QTest.qWaitForWindowActive(self.window)
        press(keys)

    def wait_until(self, true: Callable[[], bool]) -> None:
        from PySide6.QtTest import QTest

        while not true():
            QTest.qWait(10)

    def answer(self, response: object) -> None:
        self.clock.forward(8)
        self.window.workspace.study.question.responded.emit(response)

    def finish(self) -> None:
        """Answer the rest of the sitting, some of it wrong, to the summary."""
        from studyapp.gui.views.study_keys import Command
        from tests.answers import right, wrong

        rng = random.Random(3)
        while self.window.workspace.study.session.asking is not None:
            self.answer((right if rng.random() < 0.8 else wrong)(self.question))
            self.window.workspace.study.do(Command.CONTINUE)

    def draw(self, name: str) -> None:
        """Save the window, as large as it is."""
        from PySide6.QtWidgets import QApplication

        for _ in range(3):
            self.app.background._pool.waitForDone()  # and what came of it is shown, as `wait` would not
            for _ in range(5):
                QApplication.sendPostedEvents()
                QApplication.processEvents()
        scheme = "dark" if self.app.theme.dark else "light"
        image = with_few_colours(self.window.grab().toImage())
        if not image.save(str(FOLDER / f"{name}-{scheme}.png"), "PNG", 0):
            raise OSError(f"{name} could not be saved in {FOLDER}")

    def close(self) -> None:
        self.window.close()
        self.app.close()


def with_few_colours(image: QImage) -> QImage:
    """The same picture in its 256 commonest colours, others as the nearest of them: a third of the size."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    table = [0xFF000000 | colour for colour, _ in counted.most_common(256)]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def draw_beginning(folder: Path, scheme: str) -> None:
    studio = Studio(folder, scheme)
    studio.draw("first-start")
    studio.close()


def draw_pages(folder: Path, scheme: str) -> None:
    studio = Studio(folder, scheme)
    studio.remember()
    studio.draw("today")
    studio.window.workspace.go_to("progress")
    progress = studio.window.workspace.page("progress")
    studio.wait_until(progress.so_far.foretold.status.isHidden)
    studio.draw("progress")
    bar = progress._column.verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.draw("progress-foretold")
    progress.tables.click()
    studio.draw("progress-tables")
    progress.tables.click()
    studio.press("Y")
    progress.year.aim.stepper.more.click()
    studio.wait_until(lambda: not progress.year.status.text())
    studio.draw("year-ahead")
    studio.window.workspace.go_to("settings")
    studio.draw("settings")
    settings = studio.window.workspace.page("settings")
    settings._column.ensureWidgetVisible(settings.text_size)
    studio.draw("settings-end")
    studio.window.workspace.go_to("today")
    studio.window.show_keys()
    studio.draw("keys")
    studio.close()


def draw_study(folder: Path, scheme: str) -> None:
    from studyapp.gui.views.study_keys import Command
    from studyapp.questions.response import Words
    from tests.answers import right, wrong

    studio = Studio(folder, scheme)
    study = studio.window.workspace.study
    studio.ask(PURPOSE)
    study.do(Command.NEXT_OPTION)
    studio.draw("study-question")
    studio.resize(SMALL)
    studio.draw("study-question-small")
    studio.resize(LARGE, 2.0)
    studio.draw("study-question-200")
    studio.answer(wrong(studio.question))
    studio.draw("study-verdict-200")
    studio.resize(LARGE)
    studio.ask(VICTORY)
    studio.answer(wrong(studio.question))
    studio.draw("study-wrong")
    studio.resize(SMALL)
    studio.draw("study-wrong-small")
    studio.resize(LARGE)
    studio.ask(CELLS)
    studio.answer(right(studio.question))
    studio.draw("study-right")
    study.start(study.session, four_buttons=True)
    studio.draw("study-rating")
    studio.ask(BATTLE)
    study.question.panel.field.field.setText("Baghuz Faw")
    studio.draw("study-typed")
    studio.ask(MINISTER)
    study.question.panel.field.field.setText("31 June 2015")
    study.question.send()
    studio.draw("study-doubt")
    studio.answer(Words("February 2015"))
    studio.draw("study-close")
    studio.resize(SMALL)
    studio.draw("study-close-small")
    studio.resize(LARGE)
    studio.finish()
    studio.draw("summary")
    studio.close()


def draw_doings(folder: Path, scheme: str) -> None:
    """How sure an answer is; a question missed eight times; practice."""
    from studyapp.facts.ids import CardId
    from studyapp.gui.views.study_keys import Command
    from studyapp.memory.card import Card, Memory
    from studyapp.study.selection import Selection
    from tests.answers import wrong
    from tests.gui.desks import sitting

    studio = Studio(folder, scheme)
    desk, study = studio.app.shelf.desk, studio.window.workspace.study
    card = CardId(desk.bank.id, VICTORY.fact, VICTORY.slot)
    today = desk.day()
    leech = Memory(3.0, 9.0, today - timedelta(days=7), today, 30, 7)
    for name, size, text_size in (("", LARGE, 1.0), ("-small", SMALL, 1.0), ("-200", LARGE, 2.0)):
        studio.resize(size, text_size)
        desk.save(replace(desk.learner.settings, asks_certainty=True))
        studio.window.workspace.show_sitting(
            sitting(desk.bank, studio.app.database, [Card(card, leech)], seed=3)
        )
        studio.answer(wrong(studio.question))
        studio.draw(f"study-how-sure{name}")
        studio.clock.forward(1)
        study.do(Command.SURE)
        studio.draw(f"study-leech{name}")
        desk.save(replace(desk.learner.settings, asks_certainty=False))
        studio.window.workspace.start_sitting(Selection(cards=(card,), counts=False))
        studio.answer(wrong(studio.question))
        studio.draw(f"study-practice{name}")
    studio.close()


def draw_forms(folder: Path, scheme: str) -> None:
    """Each form that is answered by more than a letter: asked, and answered, in a large and a small window."""
    studio = Studio(folder, scheme)
    for asked, answer in (
        (SPEAKER, speak),
        (EVENTS, put_in_order),
        (PAIRS, pair),
        (DAYS, place_day),
        (ESTIMATE, place_number),
        (COUNTRY, find),
    ):
        for name, size, text_size in (("", LARGE, 1.0), ("-small", SMALL, 1.0), ("-200", LARGE, 2.0)):
            studio.resize(size, text_size)
            studio.ask(asked)
            answer(studio)
            studio.draw(f"form-{asked.form}{name}")
            studio.press("Return")
            studio.draw(f"form-{asked.form}-answered{name}")
    studio.close()


def speak(studio: Studio) -> None:
    studio.press("Down")


def put_in_order(studio: Studio) -> None:
    """In the right order but for one event, which is not the one that is asked of."""
    from tests.answers import right

    order = list(right(studio.question).order)
    places = range(len(order) - 1)
    wrong = next(place for place in places if studio.question.asked not in order[place : place + 2])
    order[wrong], order[wrong + 1] = order[wrong + 1], order[wrong]
    studio.panel.list.set_order(order)
    studio.press("Down")


def pair(studio: Studio) -> None:
    """Two things exchanged, and the rest right."""
    partners = list(studio.question.partners)
    partners[0], partners[1] = partners[1], partners[0]
    for partner in partners:
        studio.press("ABCDE"[partner])
    studio.press("2")


def place_day(studio: Studio) -> None:
    """Some months beside the key."""
    from studyapp.gui.scales import scale_of

    key = studio.app.shelf.desk.bank.slot(studio.question.card).value
    scale = scale_of(studio.question)
    studio.panel.line.place(scale.position(scale.span(key)[0]))
    for _ in range(5):
        studio.press("PgUp")


def find(studio: Studio) -> None:
    """A neighbour of the right country."""
    studio.panel.choose([spot.text for spot in studio.question.spots].index("Iraq"))


def place_number(studio: Studio) -> None:
    """Near the key."""
    for key in ("Home", *("PgUp",) * 2, "Up"):
        studio.press(key)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--scale", default="2", help="pixels a point")
    os.environ["QT_SCALE_FACTOR"] = arguments.parse_args().scale
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))

    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for scheme in ("light", "dark"):
            for draw in (draw_beginning, draw_pages, draw_study, draw_doings, draw_forms):
                draw(Path(folder) / scheme / draw.__name__, scheme)
    application.quit()


if __name__ == "__main__":
    main()
