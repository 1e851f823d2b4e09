"""A map with places to choose from: countries as shapes, others as dots, until the verdict says which was right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from studyapp.gui import map_words
from studyapp.gui.map_camera import Camera
from studyapp.gui.map_shapes import Box
from studyapp.gui.widgets.map_board import MapBoard
from studyapp.gui.widgets.map_ink import MARKS, WORDS, Look, looks_told
from studyapp.gui.widgets.map_painting import paint_ground, paint_states
from studyapp.gui.widgets.map_scene import MapScene, Place
from studyapp.gui.widgets.plot import Table

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

__all__ = ["MapPicture", "Place"]

_PLAIN = 40  # a country so large is plainly seen


class MapPicture(MapBoard):
    """Shows countries in grey and the places in colour; the name of a place is shown once it is pointed at.

    Whoever asks says with `choose` that a place is taken.
    """

    sent = Signal()  # a double click on the chosen place

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._told: list[Look] = []  # how the places look since the verdict

    def ask(self, places: Sequence[Place]) -> None:
        """Show places, none of them chosen."""
        self._told = []
        self._show_places(places)
        self.choose(None)
        self._show_moved()

    def choose(self, place: int | None) -> None:
        """Show a place as chosen."""
        self._chosen = place
        how = map_words.HOW if place is None else f"{map_words.CHOSEN}: {self._places[place].name}"
        self.setAccessibleDescription(how)
        if place is not None and not self._seen().sees(place):
            self._look(self._looking())
            self._show_moved()
        self.update()

    def show_verdict(self, right: int, chosen: int | None) -> None:
        """Mark the right place, and the chosen one where it is another; nothing can be chosen any more."""
        self._told = looks_told(len(self._places), right, chosen)
        self._hovered = None
        told = [f"{word}: {name}" for name, word in self.table().rows if word]
        self.setAccessibleDescription(". ".join(told))
        self.unsetCursor()
        self._look(self._looking())
        self._show_moved()

    def table(self) -> Table:
        """The places with what is shown of each."""
        rows = zip(self._places, self._looks(), strict=True)
        return Table(
            (map_words.PLACE, map_words.STATE),
            tuple((place.name, WORDS.get(look, "")) for place, look in rows),
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if self._is_open and place is not None and place == self._chosen:
            self.sent.emit()

    @property
    def _is_open(self) -> bool:
        return not self._told

    def _paint_ground(self, painter: QPainter, scene: MapScene) -> None:
        paint_ground(painter, self._theme, scene, told=bool(self._told))

    def _ground_hangs_on(self) -> object:
        return bool(self._told)

    def _paint_states(self, painter: QPainter, scene: MapScene) -> None:
        paint_states(painter, self._theme, scene, self._looks())

    def _looks(self) -> list[Look]:
        if self._told:
            return self._told
        looks: list[Look] = ["rest"] * len(self._places)
        if self._hovered is not None:
            looks[self._hovered] = "hover"
        if self._chosen is not None:
            looks[self._chosen] = "chosen"
        return looks

    def _look(self, camera: Camera) -> None:
        """Bring what matters into the picture: the chosen place, after the verdict the right one and it."""
        if not self._told:
            super()._look(camera)
            return
        world = self._theme.world()
        marked = [place for place, look in zip(self._places, self._told, strict=True) if look in MARKS]
        boxes = [box for place in marked if (box := place.box(world))]
        seen = all(camera.sees(middle) for place in marked if (middle := place.middle(world)))
        least = self._theme.px(_PLAIN) / camera.projection.down
        if boxes and not (seen and all(one.point or _size(one.box(world)) >= least for one in marked)):
            camera.look_at(boxes)


def _size(box: Box | None) -> float:
    """How far a box reaches from south to north, in degrees."""
    return box.north - box.south if box else 180.0
