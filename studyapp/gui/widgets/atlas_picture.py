"""The map of a bank: countries shaded and places filled by what is known there, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, sin, tau
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from studyapp.gui.theme import RING
from studyapp.gui.widgets import atlas_labels
from studyapp.gui.widgets.atlas_ink import Level, fill_of, ink_on, paint_site_dot
from studyapp.gui.widgets.map_board import ARROWS, MapBoard
from studyapp.gui.widgets.map_ink import paint_division, take_ink_for_land
from studyapp.gui.widgets.map_plates import Plate, paint_leader, paint_plate, plate_size, with_room
from studyapp.gui.widgets.map_scene import DOT, MapScene, Place
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.colours import Role
    from studyapp.gui.theme import Theme
    from studyapp.gui.widgets.atlas_labels import Label

_STILL = 120  # ms without a movement, after which names are placed anew
_STEP = 0.2  # of the picture, that an arrow with Shift moves it
_NOTCH = 120.0  # of a wheel
_UNKNOWN = "?"


class AtlasPicture(MapBoard):
    """Shows places with how much is known of each; whoever holds it says with `choose` which one is chosen.

    While it moves, names move along; where it stands still, `settled` is sent and they are placed anew.
    """

    settled = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._levels: tuple[Level, ...] = ()
        self._words: tuple[tuple[str, str], ...] = ()  # the name of each place, and what stands below it
        self._covered = False
        self._revealed = False  # whether the name of the chosen one is shown all the same
        self._labels: list[Label] | None = None
        self._dots: dict[object, QPixmap] = {}
        self._still = QTimer(self, singleShot=True, interval=_STILL)
        self._still.timeout.connect(self._settle)
        self.moved.connect(self._still.start)
        self._painted = False  # the first outlines take a while: what stands around the map is shown before

    def show_places(self, places: Sequence[Place], levels: Sequence[Level], lines: Sequence[str]) -> None:
        """Show places, each with its level and the line below its name; what is looked at stays as long as they do."""
        self._levels = tuple(levels)
        self._words = tuple((place.name, line) for place, line in zip(places, lines, strict=True))
        if self._places != tuple(places):
            self._show_places(places)
        self._labels = self._ground = None
        self._show_moved()

    def choose(self, place: int | None) -> None:
        """Show a place as chosen, or none, and bring it into the picture."""
        self._chosen, self._revealed = place, False
        if place is not None and not self._seen().sees(place):
            self._look(self._looking())
            self._show_moved()
        self.update()

    def cover(self, *, covered: bool, revealed: bool = False) -> None:
        """Show no names, or but that of the chosen place."""
        if covered != self._covered:
            self._labels = self._ground = None
        self._covered, self._revealed = covered, revealed
        self.update()

    def show_all(self) -> None:
        """Show every place."""
        self._looking().show_all()
        self._show_moved()

    def show_first(self) -> None:
        """Show what was shown at first."""
        self._camera, chosen, self._chosen = None, self._chosen, None
        self._looking()
        self._chosen = chosen
        self._show_moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.accept()
            self._by_mouse = False
            right, down = ARROWS[key]
            self._looking().move(-right * _STEP * self.width(), -down * _STEP * self.height())
            self._show_moved()
        elif key == Qt.Key.Key_F and not event.modifiers():
            event.accept()
            self.show_all()
        elif key == Qt.Key.Key_Home and not event.modifiers():
            event.accept()
            self.show_first()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go nearer or farther, towards where the mouse points."""
        event.accept()
        about = event.position().x() - RING, event.position().y() - RING
        self._looking().zoom(event.angleDelta().y() / _NOTCH, about)
        self._show_moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painted or not self._places:
            super().paintEvent(event)
            return
        self._painted = True
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self._frame(), self._theme.px(8), border=self._theme.colour("line"))
        QTimer.singleShot(0, self, self.update)

    def _settle(self) -> None:
        self._still.stop()
        self._labels = self._ground = None
        self.update()
        self.settled.emit()

    def _ground_hangs_on(self) -> object:
        return self._levels, self._covered

    def _paint_ground(self, painter: QPainter, scene: MapScene) -> None:
        theme, outlines, projection = self._theme, scene.outlines, scene.projection
        ratio = painter.device().devicePixelRatio()
        shades = {
            place.code: level for place, level in zip(self._places, self._levels, strict=True) if place.code
        }
        codes = outlines.in_view(projection)
        take_ink_for_land(painter, theme)
        for level in (None, 0, 1, 2, 3, 4):
            painter.setBrush(fill_of(theme, level, ratio))
            for code in codes:
                if shades.get(code) == level:
                    outlines.paint(painter, code, projection)
        for code in codes:
            paint_division(painter, theme, outlines.lines(code, projection))

    def _paint_states(self, painter: QPainter, scene: MapScene) -> None:
        theme, chosen, hovered = self._theme, self._chosen, self._hovered
        if hovered is not None and hovered != chosen:
            self._paint_edge(painter, scene, hovered, "ink2", 0)
        if chosen is not None:
            if ink_on(self._levels[chosen]) != "ink":  # else the line stands out by itself
                self._paint_edge(painter, scene, chosen, "page", 2.5)
            self._paint_edge(painter, scene, chosen, "accent", 1)
        labels = self._placed(scene)
        for label in labels:
            atlas_labels.paint_lead(painter, theme, scene, label)
        for number in sorted(scene.dots, key=lambda number: number == chosen):
            spot = scene.spots[number]
            if spot is not None and scene.area.contains(spot):
                dot, half = self._dot(painter, self._levels[number], chosen=number == chosen)
                painter.drawPixmap(spot - half, dot)
        for label in labels:
            atlas_labels.paint_label(painter, theme, scene, label)
        if hovered is not None and hovered != chosen and not self._covered:
            self._paint_plate(painter, scene, hovered, self._words[hovered])
        if chosen is not None:
            hidden = self._covered and not self._revealed
            self._paint_plate(painter, scene, chosen, (_UNKNOWN, "") if hidden else self._words[chosen])

    def _dot(self, painter: QPainter, level: Level, *, chosen: bool) -> tuple[QPixmap, QPointF]:
        """A dot, painted once and not for each of a thousand places, and where its middle is."""
        theme, ratio = self._theme, painter.device().devicePixelRatio()
        key = (level, chosen, ratio, theme.tokens, theme.text_size)
        found = self._dots.get(key)
        if found is None:
            side = 4 * theme.px(DOT)
            found = QPixmap(round(side * ratio), round(side * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            brush = QPainter(found)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_site_dot(brush, theme, QPointF(side / 2, side / 2), level, chosen=chosen)
            brush.end()
            self._dots[key] = found
        half = 2 * theme.px(DOT)
        return found, QPointF(half, half)

    def _paint_edge(self, painter: QPainter, scene: MapScene, number: int, role: Role, reach: float) -> None:
        """Paint a line along the edge of a country that reaches so many pixels to either side.

        It is made of thin lines, each of which is painted fifty times as fast as one wide line along a coast of islands.
        """
        if number in scene.dots:
            return
        edge = scene.edge(number)
        painter.setPen(QPen(self._theme.colour(role), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for turn in range(round(8 * reach)):
            painter.save()
            painter.translate(reach * cos(turn * tau / (8 * reach)), reach * sin(turn * tau / (8 * reach)))
            painter.drawPath(edge)
            painter.restore()
        painter.drawPath(edge)

    def _paint_plate(self, painter: QPainter, scene: MapScene, number: int, words: tuple[str, str]) -> None:
        """Name a place in a box, unless its name stands on the map already."""
        labelled = any(label.number == number for label in self._placed(scene))
        spot = scene.anchor(number)
        if spot is None or (labelled and not self._covered):
            return
        border: Role = "accent" if number == self._chosen else "edge"
        plate = Plate(*words, border, None, spot, number in scene.dots)
        area = scene.area.adjusted(4, 4, -4, -4)
        box = with_room(
            plate_size(self._theme, plate),
            scene.bounds(number),
            spot,
            area,
            taken=[scene.buttons],
            gap=self._theme.px(8),
        )
        paint_leader(painter, self._theme, plate, box)
        paint_plate(painter, self._theme, plate, box)

    def _placed(self, scene: MapScene) -> list[Label]:
        """The names, where they found room when the picture last stood still."""
        if self._labels is None:
            found = atlas_labels.placed(self._theme, scene, self._words, self._levels, [scene.buttons])
            self._labels = [] if self._covered else found
        return self._labels
