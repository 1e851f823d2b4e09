"""What a person sees and does on the timeline."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studyapp.facts.bank import Bank
from studyapp.gui.theme import RING
from studyapp.gui.views.timeline import TimelineView
from studyapp.gui.widgets.button import Button
from studyapp.study.timeline import events_of
from tests.gui.pages import plain, seen


def undated(bank: Bank) -> Bank:
    """A bank without those of its facts that are dated."""
    dated = {event.fact for event in events_of(bank)}
    return replace(bank, facts={name: fact for name, fact in bank.facts.items() if name not in dated})


class TimelinePage:
    """The timeline alone in a window, with what it asks of the window."""

    def __init__(self, view: TimelineView) -> None:
        self.view = view
        self.picture = view.picture
        self.asked: list[tuple[str, object]] = []
        for name in ("sitting", "fact", "edit", "passage"):
            signal = getattr(view, f"{name}_requested")
            signal.connect(lambda what, name=name: self.asked.append((name, what)))

    @property
    def texts(self) -> list[str]:
        return seen(self.view)

    def shows(self, text: str) -> bool:
        return any(text in line for line in self.texts)

    @property
    def lanes(self) -> list[str]:
        return [plain(lane.name) for lane in self.picture.lanes]

    @property
    def chosen(self) -> str:
        """The id of the chosen fact."""
        event = self.picture.event_chosen
        return event.fact if event else ""

    @property
    def said(self) -> str:
        """What a screen reader says of the picture."""
        return plain(self.picture.accessibleDescription())

    @property
    def days(self) -> float:
        """How many days are in view."""
        begin, end = self.picture.span
        return end - begin

    def sees(self, fact: str) -> bool:
        """Whether the mark of a fact is in view."""
        begin, end = self.picture.span
        return any(
            event.fact == fact and event.begin < end and event.end > begin
            for lane in self.picture.lanes
            for event in lane.track.events
        )

    def button(self, verb: str) -> Button:
        found = [
            one for one in self.view.findChildren(Button) if one.isVisible() and verb in plain(one.text())
        ]
        assert len(found) == 1, f"{len(found)} buttons say {verb}; there is {self.texts}"
        return found[0]

    def chip(self, words: str):
        (found,) = [one for one in self.view.lanes.checks.values() if one.text() == words]
        return found

    def spot(self, fact: str) -> QPoint:
        """Where the mark of a fact is painted."""
        scene = self.picture._laid_out()
        for lane in scene.lanes:
            for placed in scene.placed(lane):
                for place in placed.places:
                    if lane.track.events[place].fact == fact:
                        left, right = scene.mark(lane.track.events[place])
                        middle = scene.row_middle(lane, placed.row)
                        return QPoint(round((left + right) / 2) + RING, round(middle) + RING)
        raise AssertionError(f"{fact} is not painted")

    def click(self, where: QPoint) -> None:
        QTest.mouseClick(self.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(self.picture, (start + end) / 2)
        QTest.mouseMove(self.picture, end)
        QTest.mouseRelease(self.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def wheel(self, where: QPoint, *, up: int = 0, left: int = 0) -> None:
        event = QWheelEvent(
            QPointF(where),
            QPointF(self.picture.mapToGlobal(where)),
            QPoint(),
            QPoint(left * 120, up * 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.picture, event)

    def table(self) -> list[list[str]]:
        """The rows of the table."""
        model = self.view.table.model()
        columns = range(model.columnCount())
        return [
            [plain(str(model.index(row, one).data())) for one in columns] for row in range(model.rowCount())
        ]
