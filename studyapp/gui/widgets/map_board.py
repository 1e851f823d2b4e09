"""A map with places on it, by mouse and by keys: what a question on the map and the page of the bank have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui import map_words
from studyapp.gui.map_camera import Camera
from studyapp.gui.map_shapes import Box
from studyapp.gui.theme import RING
from studyapp.gui.widgets.map_outlines import Outlines
from studyapp.gui.widgets.map_scene import MapScene, Place
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.picture import Picture
from studyapp.gui.widgets.zoom_buttons import ZoomButtons

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_MARGIN = 20  # around the places
_EARTH = Box(-170, -60, 190, 80)
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapBoard(Picture):
    """Looks at a part of the earth with places on it; subclasses paint them and say what choosing does.

    It leaves `RING` pixels for the ring on every side.
    """

    chosen = Signal(int)  # a place, by a click
    stepped = Signal(int)  # a place, by an arrow
    missed = Signal(str)  # a click on a country that is no place, by its name; "" at sea
    moved = Signal()  # another part of the earth is shown

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._height = 300
        self._places: tuple[Place, ...] = ()
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._by_mouse = False
        self._pressed: QPointF | None = None  # where the mouse button went down, or the earth was dragged to
        self._dragged = False
        self._buttons = ZoomButtons(theme, map_words.NEARER, map_words.FARTHER, parent=self)
        self._buttons.asked.connect(self.zoom)
        self._camera: tuple[object, Camera] | None = None
        self._outlines: Outlines | None = None  # the map is read with the first places on it
        self._scene: tuple[object, MapScene] | None = None
        self._ground: tuple[object, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def zoom(self, steps: float) -> None:
        """Go nearer (1) to the chosen place, else to the middle, or farther (-1)."""
        spot = self._seen().spots[self._chosen] if self._chosen is not None else None
        self._looking().zoom(
            steps, (spot.x(), spot.y()) if spot and self._seen().area.contains(spot) else None
        )
        self._show_moved()

    def outside(self) -> list[int]:
        """The places that are not in the picture."""
        seen = self._seen()
        return [place for place in range(len(self._places)) if not seen.sees(place)]

    def set_height(self, height: int) -> None:
        """Ask for so many pixels at text size 1."""
        self._height = height
        self._restyle()

    def spot(self, place: int) -> QPointF | None:
        """The middle of a place in the widget; None for one that the map does not know."""
        spot = self._seen().spots[place]
        return spot + QPointF(RING, RING) if spot else None

    def heightForWidth(self, width: int) -> int:
        return min(self._theme.px(self._height), round(width * 0.75)) + 2 * RING

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(160))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._pressed is not None:
            way = position - self._pressed
            if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
                self._dragged, self._pressed = True, position
                self._looking().move(way.x(), way.y())
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._show_moved()
            return
        hovered = self._at(position) if self._is_open else None
        if hovered != self._hovered:
            self._hovered = hovered
            self._show_cursor()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose, unless the mouse was moved meanwhile, which drags the earth."""
        meant = self._pressed is not None and not self._dragged and self._is_open
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        self._show_cursor()
        if not meant:
            return
        place = self._at(event.position())
        if place is None:
            x, y = event.position().x() - RING, event.position().y() - RING
            self.missed.emit(self._seen().country_at(x, y))
        else:
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shifted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~shifted or not (key in _ZOOMS or (self._is_open and key in ARROWS)):
            super().keyPressEvent(event)
            return
        event.accept()
        self._by_mouse = False
        if key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        else:
            self._go(*ARROWS[key])
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_moved()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, frame, radius = self._theme, self._frame(), self._theme.px(8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._places:
            painter.save()
            rounded = QPainterPath()
            rounded.addRoundedRect(QRectF(frame), radius, radius)
            painter.setClipPath(rounded)
            painter.drawPixmap(frame.topLeft(), self._ground_now())
            painter.translate(frame.topLeft())
            self._paint_states(painter, self._seen())
            painter.restore()
        paint_box(painter, frame, radius, border=theme.colour("line"))
        if self.hasFocus() and not self._by_mouse:
            paint_ring(painter, theme, frame, radius)

    @property
    def _is_open(self) -> bool:
        """Whether places can be chosen."""
        return True

    def _paint_ground(self, painter: QPainter, scene: MapScene) -> None:
        """Paint what changes only with the part of the earth, the theme and `_ground_hangs_on`."""
        raise NotImplementedError

    def _ground_hangs_on(self) -> object:
        """What else the ground shows."""
        raise NotImplementedError

    def _paint_states(self, painter: QPainter, scene: MapScene) -> None:
        """Paint what is pointed at and chosen over the ground."""
        raise NotImplementedError

    def _look(self, camera: Camera) -> None:
        """Bring what matters into the picture: the chosen place."""
        if self._chosen is not None and (middle := self._places[self._chosen].middle(self._theme.world())):
            camera.bring(middle)

    def _go(self, right: int, down: int) -> None:
        if (place := self._seen().towards(self._chosen, right, down)) is not None:
            self.stepped.emit(place)

    def _show_places(self, places: Sequence[Place]) -> None:
        """Show other places, none of them chosen."""
        self._places = tuple(places)
        self._chosen = self._hovered = None
        self._camera = self._scene = self._ground = None
        self._pressed = None

    def _frame(self) -> QRect:
        return self.rect().adjusted(RING, RING, -RING, -RING)

    def _at(self, position: QPointF) -> int | None:
        return self._seen().at(position.x() - RING, position.y() - RING)

    def _looking(self) -> Camera:
        """What is looked at, anew when the picture has another size."""
        size = self._frame().size()
        key = (size.width(), size.height(), self._theme.text_size)
        if self._camera is None or self._camera[0] != key:
            world = self._theme.world()
            boxes = [box for place in self._places if (box := place.box(world))]
            camera = Camera(boxes or [_EARTH], size.width(), size.height(), self._theme.px(_MARGIN))
            self._camera = key, camera
            self._look(camera)
        return self._camera[1]

    def _seen(self) -> MapScene:
        if self._outlines is None:
            self._outlines = Outlines(self._theme.world())
        projection, size = self._looking().projection, self._theme.text_size
        if self._scene is None or self._scene[0] != (projection, size):
            buttons = QRectF(self._buttons.geometry().translated(-RING, -RING))
            scene = MapScene(self._outlines, self._places, projection, size, buttons)
            self._scene = (projection, size), scene
        return self._scene[1]

    def _show_moved(self) -> None:
        if not self._places:
            return
        looking = self._looking()
        self._buttons.set_open(nearer=looking.can_near, farther=looking.can_widen)
        self._buttons.move(self._free_corner().topLeft())
        self._scene = None
        self.update()
        self.moved.emit()

    def _free_corner(self) -> QRect:
        """The corner for the buttons, the lower right one unless a place would be covered."""
        gap = self._theme.px(4)
        within = self._frame().adjusted(gap, gap, -gap, -gap)
        spots = [spot.toPoint() for place in range(len(self._places)) if (spot := self.spot(place))]
        box = QRect(QPoint(0, 0), self._buttons.size())
        corners: list[QRect] = []
        for right, low in ((True, True), (False, True), (True, False), (False, False)):
            box.moveLeft(within.right() - box.width() if right else within.left())
            box.moveTop(within.bottom() - box.height() if low else within.top())
            corners.append(QRect(box))
        return next((one for one in corners if not any(one.contains(spot) for spot in spots)), corners[0])

    def _show_cursor(self) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if self._hovered is None else hand)

    def _ground_now(self) -> QPixmap:
        """The ground, painted anew when what it hangs on has changed."""
        scene, ratio, theme = self._seen(), self.devicePixelRatioF(), self._theme
        key = (scene.projection, ratio, theme.tokens, theme.text_size, self._ground_hangs_on())
        if self._ground is None or self._ground[0] != key:
            pixmap = QPixmap(self._frame().size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(theme.colour("page"))
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, scene)
            painter.end()
            self._ground = key, pixmap
        return self._ground[1]
