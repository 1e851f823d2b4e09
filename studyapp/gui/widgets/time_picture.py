"""A line of time to look along: by mouse and by keys, with one event chosen, and what is to be recalled covered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from studyapp.gui import timeline_words as words
from studyapp.gui.theme import RING
from studyapp.gui.time_camera import TimeCamera
from studyapp.gui.time_layout import Placed
from studyapp.gui.time_steps import across, along
from studyapp.gui.widgets.picture import Picture
from studyapp.gui.widgets.time_painting import Shown, TimePainting
from studyapp.gui.widgets.time_scene import Bin, Lane, TimeScene, Told
from studyapp.study.timeline import Event
from studyapp.study.track import Track

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

Cover = Literal["", "dates", "names"]
_COVERS: tuple[Cover, ...] = ("", "dates", "names")
_PAGE = 0.8  # of what is seen
_NOTCH = 120.0  # of a mouse wheel, in eighths of a degree
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LANES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class TimePicture(Picture):
    """Lanes of events below an axis. It leaves `RING` pixels for the ring on every side."""

    chosen = Signal()  # another event, or none; or the chosen one was uncovered
    moved = Signal()  # another stretch of time is shown

    def __init__(self, theme: Theme, told: Told, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._told = told
        self._lanes: tuple[Lane, ...] = ()
        self._camera: TimeCamera | None = None
        self._scene: TimeScene | None = None
        self._chosen: tuple[Lane, int] | None = None
        self._pressed: QPointF | None = None  # where the mouse button went down, or time was dragged to
        self._dragged = False
        self._by_mouse = False
        self.cover: Cover = ""
        self.uncovered = False  # the chosen event, while others are covered
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(words.HOW)

    @property
    def event_chosen(self) -> Event | None:
        """The event that is chosen."""
        return self._chosen[0].track.events[self._chosen[1]] if self._chosen else None

    @property
    def is_covered(self) -> bool:
        """Whether the chosen event is to be recalled before it is seen."""
        return bool(self.cover) and not self.uncovered

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that are shown, from the top."""
        return self._lanes

    @property
    def span(self) -> tuple[float, float]:
        """From which day to before which is shown."""
        camera = self._looking()
        return camera.begin, camera.end

    @property
    def lane_chosen(self) -> QRect | None:
        """Where the lane of the chosen event stands."""
        if self._chosen is None:
            return None
        self._laid_out()
        lane = self._chosen[0]
        return QRect(RING, RING + round(lane.top), 1, round(lane.height))

    def show_events(
        self, tracks: Sequence[tuple[str, Track]], stretch: tuple[float, float] | None = None
    ) -> None:
        """Show lanes with their names; of the time that they span a stretch, or what was shown before.

        The chosen event stays chosen as long as it is in one of them.
        """
        chosen = self.event_chosen
        self._lanes = tuple(Lane(place, name, track) for place, (name, track) in enumerate(tracks))
        if stretch is not None:
            some = [track for _, track in tracks if track.events]
            first = min((track.events[0].begin for track in some), default=0)
            self._camera = TimeCamera(first, max((track.last for track in some), default=1), 1)
            self._camera.show(*stretch, 0)
        self._scene = None
        self._chosen = self._find(chosen) if chosen else None
        if chosen and not self._chosen:
            self.uncovered = False
            self.chosen.emit()
        self.setAccessibleName(words.name(sum(len(lane.track.events) for lane in self._lanes)))
        self.updateGeometry()
        self._show_moved()

    def choose(self, event: Event | None) -> None:
        """Choose an event and bring it into view; None, or one in no lane, chooses nothing."""
        self._choose(self._find(event) if event else None)

    def choose_any(self) -> None:
        """Choose the event of the first lane that is nearest to the middle of the picture."""
        camera = self._looking()
        for lane in self._lanes:
            place = lane.track.nearest(camera.begin + camera.length / 2)
            if place is not None:
                self._choose((lane, place))
                return

    def zoom(self, steps: float) -> None:
        """Go nearer (1) or farther (-1) about the chosen event where it is seen, else about the middle."""
        camera, event = self._looking(), self.event_chosen
        middle = (event.begin + event.end) / 2 if event else camera.begin - 1
        seen = camera.begin <= middle < camera.end
        camera.zoom(steps, middle if seen else camera.begin + camera.length / 2)
        self._show_moved()

    def fit(self) -> None:
        """Show all time."""
        self._looking().fit()
        self._show_moved()

    def cover_next(self) -> None:
        """Cover the dates, then the names, then nothing."""
        self.cover = _COVERS[(_COVERS.index(self.cover) + 1) % len(_COVERS)]
        self.uncovered = False
        self._scene = None
        self.update()
        self.chosen.emit()

    def uncover(self) -> None:
        """Show what is covered of the chosen event, or cover it again."""
        if self.cover and self._chosen:
            self.uncovered = not self.uncovered
            self.update()
            self._announce()
            self.chosen.emit()

    def line_of(self, lane: Lane, place: int) -> str:
        """An event as it is read out, without what is covered."""
        event = lane.track.events[place]
        open_ = not self.cover or (self.uncovered and (lane, place) == self._chosen)
        parts = [
            self._told.name(event) if open_ or self.cover != "names" else "",
            words.when(event.value) if open_ or self.cover != "dates" else "",
            lane.name,
            self._told.state(event),
            words.place(place + 1, len(lane.track.events)),
        ]
        return words.told(parts)

    def heightForWidth(self, width: int) -> int:
        return self._laid_out().least_height(width - 2 * RING) + 2 * RING

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        width = max(self.width(), self._theme.px(240))
        return QSize(self._theme.px(240), self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shifted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~shifted or not self._press(key, held=event.isAutoRepeat()):
            super().keyPressEvent(event)
            return
        event.accept()
        self._by_mouse = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; a wheel that turns sideways, or with Shift, moves time."""
        camera, turned = self._looking(), event.angleDelta()
        sideways = turned.x() or (turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            camera.move(-sideways / _NOTCH * camera.length / 10)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window makes the text larger
            return
        else:
            x = event.position().x() - RING - self._laid_out().plot.left()
            camera.zoom(turned.y() / _NOTCH, camera.day(min(max(x, 0.0), camera.width)))
        event.accept()
        self._show_moved()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._pressed = True, event.position()
            camera = self._looking()
            camera.move(-way.x() / camera.scale)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._show_moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked, unless time was dragged meanwhile; a number is gone into."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.unsetCursor()
        hit = None if self._dragged else self._at(event.position())
        if hit is None:
            return
        lane, what = hit
        if isinstance(what, Bin):
            self._looking().show(what.begin, what.end, 0.5)
            self._show_moved()
        else:
            # A click on several that lie on one another goes through them.
            places = what.places
            again = self._chosen is not None and self._chosen[0] is lane and self._chosen[1] in places
            next_ = (places.index(self._chosen[1]) + 1) % len(places) if again and self._chosen else 0
            self._choose((lane, places[next_]))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._at(QPointF(event.pos()))
            line = ""
            if hit and isinstance(hit[1], Placed):
                line = "\n".join(self.line_of(hit[0], place) for place in hit[1].places[:5])
            QToolTip.showText(event.globalPos(), line, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene = None
        self.updateGeometry()
        self._show_moved()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, scene = self._theme, self._laid_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(RING, RING)
        facts = {
            lane.track.events[place].fact
            for lane in scene.lanes
            if not scene.is_dense(lane)
            for placed in scene.in_view(lane)
            for place in placed.places[:1]
        }
        if event := self.event_chosen:
            facts.add(event.fact)
        shown = Shown(
            self._label,
            self._told.states(facts),
            dates=self.cover != "dates",
            chosen=self._chosen,
            chosen_label=self._chosen_label(),
            focused=self.hasFocus() and not self._by_mouse,
        )
        TimePainting(painter, theme, scene, shown).paint()

    def _press(self, key: Qt.Key, *, held: bool) -> bool:
        if key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key in _PAGES:
            camera = self._looking()
            camera.move(_PAGES[key] * _PAGE * camera.length)
            self._show_moved()
        elif key in _STEPS or key in _LANES or key in _ENDS:
            self._step(key)
        elif key == Qt.Key.Key_Space and self.cover:
            if not held:
                self.uncover()
        else:
            return False
        return True

    def _step(self, key: Qt.Key) -> None:
        """Choose the next event in a direction; at the end the chosen one stays."""
        if self._chosen is None:
            self.choose_any()
            return
        lane, place = self._chosen
        if key in _LANES:
            tracks = [one.track for one in self._lanes]
            number, place = across(tracks, self._lanes.index(lane), place, _LANES[key])
            lane = self._lanes[number]
        else:
            place = along(lane.track, place, _STEPS.get(key) or _ENDS[key] * len(lane.track.events))
        if (lane, place) != self._chosen:
            self._choose((lane, place))

    def _choose(self, chosen: tuple[Lane, int] | None) -> None:
        self._chosen = chosen
        self.uncovered = False
        if chosen:
            event = chosen[0].track.events[chosen[1]]
            before = self.span
            self._looking().bring(event.begin, event.end)
            self._announce()
            if before != self.span:
                self._show_moved()
        else:
            self.setAccessibleDescription(words.HOW)
        self.update()
        self.chosen.emit()

    def _announce(self) -> None:
        if self._chosen:
            line = self.line_of(*self._chosen)
            self.setAccessibleDescription(line)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def _find(self, event: Event) -> tuple[Lane, int] | None:
        for lane in self._lanes:
            for place in lane.track.between(event.begin, event.end):
                if lane.track.events[place] == event:
                    return lane, place
        return None

    def _label(self, event: Event) -> str:
        return "" if self.cover == "names" else self._told.name(event)

    def _chosen_label(self) -> str:
        event = self.event_chosen
        if event is None:
            return ""
        if self.cover == "names" and not self.uncovered:
            return words.when(event.value)
        return self._told.name(event)

    def _looking(self) -> TimeCamera:
        if self._camera is None:
            self._camera = TimeCamera(0, 1, 1)
        return self._camera

    def _laid_out(self) -> TimeScene:
        if self._scene is None:
            self._scene = TimeScene(self._theme, self._lanes, self._looking(), self._label)
            self._scene.lay_out(self.width() - 2 * RING, self.height() - 2 * RING)
        return self._scene

    def _at(self, position: QPointF) -> tuple[Lane, Placed | Bin] | None:
        return self._laid_out().at(position.x() - RING, position.y() - RING)

    def _show_moved(self) -> None:
        self._laid_out()
        self.update()
        self.moved.emit()

    def _restyle(self) -> None:
        self._scene = None
        super()._restyle()
