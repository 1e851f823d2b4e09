"""A bank of countries and places on the earth, and the map of a bank as a person sees and uses it."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui.desks.desk import Desk
from studyapp.gui.theme import RING
from studyapp.gui.views.map import MapView
from studyapp.study.selection import Selection
from tests.answers import right
from tests.banks import small_bank
from tests.gui.desks import Clock
from tests.gui.pages import plain, seen

ENTITIES = """
[[entity]]
id = "iraq"
name = "Iraq"
kind = "country"
iso = "IQ"

[[entity]]
id = "mosul"
name = "Mosul"
kind = "place"
part_of = ["iraq"]
point = [36.34, 43.13]

[[entity]]
id = "syria"
name = "Syria"
kind = "country"
iso = "SY"

[[entity]]
id = "yemen"
name = "Yemen"
kind = "country"
iso = "YE"

[[entity]]
id = "lebanon"
name = "Lebanon"
kind = "country"
iso = "LB"

[[entity]]
id = "atlantis"
name = "Atlantis"
kind = "country"
iso = "XX"
"""
FACTS = """
[[fact]]
id = "height"
text = "Mosul lies {height} metres high."
about = ["mosul"]
source = [{ section = "Lead", paragraph = 1, sentence = 1 }]
slot.height = { number = 223, unit = "metres", ask = "How high does Mosul lie?" }

[[fact]]
id = "neighbours"
according_to = { who = ["daily-courier"], verb = "stated" }
text = "In {year} a road led from {place} to Baghdad."
about = ["iraq"]
slot.year = { date = "1932", ask = "In which year was there a road?" }
slot.place = { entity = "syria", ask = "From where did a road lead to Baghdad?" }

[[fact]]
id = "coffee"
text = "Coffee was grown in {place} in {year}."
slot.place = { entity = "yemen", ask = "Where was coffee grown?" }
slot.year = { date = "1450", ask = "In which year was coffee grown?" }

[[fact]]
id = "cedars"
status = "disputed"
text = "The cedars are older than anybody says."
about = ["lebanon"]
caution = "Nobody counted their rings."

[[fact]]
id = "far"
text = "The expedition set out from {place}."
slot.place = { entity = "united-states", ask = "From where did the expedition set out?" }

[[fact]]
id = "sunk"
text = "The city sank in {year}."
about = ["atlantis"]
slot.year = { date = "1200", ask = "In which year did the city sink?" }
"""


def earth_bank() -> Bank:
    """A bank of six facts about countries, one place, a country beyond the sea and one that no map knows."""
    return small_bank(FACTS, ENTITIES)


def card(fact: str, slot: str) -> CardId:
    """A card of that bank."""
    return CardId("small", fact, slot)


def answer(desk: Desk, clock: Clock, *cards: CardId) -> None:
    """Answer these cards right."""
    session = desk.begin(Selection(cards=cards))
    session.ask(clock())
    while session.asking is not None:
        session.answer(right(session.asking.question), clock.forward(5))
        session.proceed(clock())


class MapPage:
    """The map of a bank as a person meets it."""

    def __init__(self, view: MapView) -> None:
        self.view = view

    @property
    def texts(self) -> list[str]:
        return seen(self.view)

    @property
    def chosen(self) -> str:
        """What stands over the facts of the chosen one."""
        return plain(self.view.side.name.text())

    @property
    def listed(self) -> list[str]:
        side = self.view.side.list
        return [plain(f"{row.name}: {row.line}") for row in side.rows] if side.isVisible() else []

    @property
    def current(self) -> str:
        """The line of the list that is chosen."""
        index = self.view.side.list.currentIndex()
        return index.data() if index.isValid() else ""

    @property
    def facts(self) -> list[str]:
        facts = self.view.side.facts
        model = facts.model()
        rows = range(model.rowCount()) if facts.isVisible() else ()
        return [plain(model.index(row, 0).data()) for row in rows]

    @property
    def offer(self) -> str:
        return plain(self.view.side.study.accessibleName())

    @property
    def outside(self) -> list[str]:
        return [plain(link.text()) for link in self.view.part.outside.links]

    @property
    def told(self) -> str:
        """What a screen reader says of the map."""
        return plain(self.view.part.picture.accessibleDescription())

    @property
    def table(self) -> list[str]:
        return seen(self.view.part._tables) if self.view.part.shows_table else []

    def number(self, name: str) -> int:
        return next(row.number for row in self.view.side._rows if row.name == name)

    def click(self, name: str) -> None:
        """Click on a country or place of the map."""
        picture = self.view.part.picture
        spot = picture.spot(self.number(name))
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=spot.toPoint())

    def click_at(self, latitude: float, longitude: float) -> None:
        """Click wherever a point of the earth stands on the map."""
        picture = self.view.part.picture
        x, y = picture._seen().projection.spot(latitude, longitude)
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(round(x + RING), round(y + RING)))

    def scale(self) -> float:
        """How many pixels a degree takes."""
        return self.view.part.picture._looking().projection.down

    def stand_still(self) -> None:
        """Wait until the map is no longer moved."""
        self.view.part.picture._settle()

    def turn_wheel(self, notches: int) -> None:
        """Turn the wheel over the middle of the map."""
        picture = self.view.part.picture
        middle = QPointF(picture.rect().center())
        wheel = QWheelEvent(
            middle, picture.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(picture, wheel)
