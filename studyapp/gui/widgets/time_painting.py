"""Paints a timeline: axis, lanes, marks with their names, numbers where there are too many, the chosen event above all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from studyapp.gui import timeline_words as words
from studyapp.gui.notation import digits
from studyapp.gui.theme import RING
from studyapp.gui.time_axis import Period, axis_of
from studyapp.gui.widgets.paint import paint_box, paint_hairline, paint_ring
from studyapp.gui.widgets.paragraph import Paragraph
from studyapp.gui.widgets.time_marks import BAR, paint_claim, paint_event_mark, paint_several
from studyapp.gui.widgets.time_scene import AROUND, AXIS_LINE, GUTTER, HEAD, ROW, Lane, TimeScene
from studyapp.study.progress import State

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme
    from studyapp.gui.time_layout import Placed
    from studyapp.study.timeline import Event

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
_FREE = int(Qt.TextFlag.TextDontClip)
_RIGHT = _FREE | int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_BEYOND = 20  # pixels by which a bar may reach out of the picture, to be painted as if it went on
_LEAST_NAME = 56  # a name with less room is left out


class _ChosenPlace(NamedTuple):
    event: Event
    left: float  # of its mark
    right: float
    plate: QRectF  # around its mark and its name
    words: float  # where the name begins
    width: float  # of the name


@dataclass(frozen=True, slots=True)
class Shown:
    """What is painted beside what the scene lays out."""

    label: Callable[[Event], str]  # "" for none
    states: Mapping[str, State]  # by fact
    dates: bool  # whether the axis says what it is
    chosen: tuple[Lane, int] | None  # a lane and the place of an event in it
    chosen_label: str
    focused: bool  # whether the focus is to be seen


class TimePainting:
    """One painting of a scene."""

    def __init__(self, painter: QPainter, theme: Theme, scene: TimeScene, shown: Shown) -> None:
        self._painter = painter
        self._theme = theme
        self._scene = scene
        self._shown = shown
        self._metrics = QFontMetricsF(theme.font("small"))
        self._width = round(scene.plot.right()) + (0 if scene.names_above else theme.px(GUTTER))
        self._named: dict[int, float] = {}  # where the last name of each row of a lane ends
        self._chosen = self._chosen_place()

    def paint(self) -> None:
        """Paint everything."""
        self._paint_axis()
        self._paint_lane_names()
        for lane in self._scene.lanes:
            self._paint_edges(lane)
        self._painter.save()
        self._painter.setClipRect(self._scene.plot.adjusted(-1, -self._scene.axis_height, 0, 0))
        for lane in self._scene.lanes:
            if self._scene.is_dense(lane):
                self._paint_bins(lane)
            else:
                self._named.clear()
                for placed in self._scene.in_view(lane):
                    self._paint_placed(lane, placed)
        self._paint_chosen()
        self._painter.restore()
        if self._shown.focused and self._chosen is None:
            whole = QRectF(0, 0, self._width, self._painter.device().height() - 2 * RING)
            paint_ring(self._painter, theme=self._theme, rect=whole.toRect(), radius=self._theme.px(6))

    def _paint_axis(self) -> None:
        scene, theme = self._scene, self._theme
        camera, line = scene.camera, theme.px(AXIS_LINE)
        gap = theme.px(12)
        axis = axis_of(camera.begin, camera.end, camera.scale, lambda words: theme.width(words, "small"), gap)
        foot = round(scene.lanes[-1].top + scene.lanes[-1].height) if scene.lanes else scene.axis_height
        self._painter.setFont(theme.font("small"))
        for periods, top, edge in ((axis.upper, 0, True), (axis.lower, line, False)):
            for period in periods:
                x = round(scene.x(period.begin))
                if x >= scene.plot.left():
                    start = QPoint(x, top if edge else scene.axis_height - theme.px(6))
                    colour = theme.colour("edge" if edge and periods else "line")
                    paint_hairline(self._painter, colour, start, QPoint(x, scene.axis_height))
                    paint_hairline(
                        self._painter, theme.colour("line"), QPoint(x, scene.axis_height), QPoint(x, foot)
                    )
                if self._shown.dates:
                    self._paint_period(period, QRectF(0, top, 0, line))

    def _paint_period(self, period: Period, place: QRectF) -> None:
        """Name a period in the middle of what is seen of it."""
        scene, width = self._scene, self._theme.width(period.label, "small")
        left = max(scene.x(period.begin), scene.plot.left())
        right = min(scene.x(period.end), scene.plot.right())
        x = (left + right - width) / 2
        if right - left < width:
            return
        self._painter.setPen(self._theme.colour("ink2"))
        self._painter.drawText(QRectF(x, place.top(), width, place.height()), _LEFT | _FREE, period.label)

    def _paint_lane_names(self) -> None:
        scene, theme = self._scene, self._theme
        for lane in scene.lanes:
            top = round(lane.top)
            paint_hairline(self._painter, theme.colour("line"), QPoint(0, top), QPoint(self._width, top))
            width = scene.plot.right() if scene.names_above else scene.plot.left() - theme.px(GUTTER)
            height = theme.px(HEAD) if scene.names_above else lane.height - 2 * theme.px(AROUND)
            self._paint_lane_name(lane.name, width, height, top + theme.px(AROUND))
        if scene.lanes:
            foot = round(scene.lanes[-1].top + scene.lanes[-1].height)
            paint_hairline(self._painter, theme.colour("line"), QPoint(0, foot), QPoint(self._width, foot))

    def _paint_lane_name(self, name: str, width: float, height: float, top: float) -> None:
        """Broken into as many lines as there is room for, cut off where even those are too few."""
        theme = self._theme
        words = Paragraph(theme, name, "small", weight=600)
        if words.height(width) > max(height, words.line_height):
            metrics = QFontMetricsF(theme.font("small", 600))
            lines = max(int(height // words.line_height), 1)
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width * (0.8 * lines + 0.2))
            words = Paragraph(theme, cut, "small", weight=600)
        offset = max((theme.px(ROW) - words.line_height) / 2, 0.0)
        words.paint(self._painter, 0, top + offset, width)

    def _paint_edges(self, lane: Lane) -> None:
        """Say how many events of a lane lie outside the picture, at the sides where they are."""
        theme, scene, camera = self._theme, self._scene, self._scene.camera
        before, after = lane.track.before(camera.begin), lane.track.after(camera.end)
        self._painter.setFont(theme.font("small"))
        self._painter.setPen(theme.colour("ink3"))
        room, height = theme.px(GUTTER) - theme.px(8), theme.px(ROW)
        if scene.names_above:
            top = lane.top + theme.px(AROUND)
            line = "   ".join(
                [f"‹ {words.few(before)}"] * bool(before) + [f"{words.few(after)} ›"] * bool(after)
            )
            self._painter.drawText(QRectF(scene.plot.left(), top, scene.plot.width(), height), _RIGHT, line)
            return
        top = scene.row_middle(lane, 0) - height / 2
        if before:
            place = QRectF(scene.plot.left() - theme.px(8) - room, top, room, height)
            self._painter.drawText(place, _RIGHT, f"‹ {words.few(before)}")
        if after:
            place = QRectF(scene.plot.right() + theme.px(8), top, room, height)
            self._painter.drawText(place, _LEFT | _FREE, f"{words.few(after)} ›")

    def _paint_bins(self, lane: Lane) -> None:
        theme, scene = self._theme, self._scene
        middle, half = scene.row_middle(lane, lane.rows - 1), theme.px(ROW) / 2 - 1
        for one in scene.bins(lane):
            left, right = scene.x(one.begin), scene.x(one.end)
            place = QRectF(left + 1, middle - half, right - left - 2, 2 * half)
            paint_several(self._painter, theme, place, digits(one.events))

    def _paint_placed(self, lane: Lane, placed: Placed) -> None:
        scene, theme = self._scene, self._theme
        shift = scene.plot.left() - scene.camera.begin * scene.camera.scale
        left, right = placed.left + shift, placed.right + shift
        middle = scene.row_middle(lane, placed.row)
        if len(placed.places) > 1:
            number = digits(len(placed.places))
            width = max(right - left, theme.width(number, "small") + theme.px(8))
            half = theme.px(ROW) / 2 - theme.px(3)
            left, right = self._cut(left, left + width)
            place = QRectF(left, middle - half, right - left, 2 * half)
            paint_several(self._painter, theme, place, number)
            return
        event = lane.track.events[placed.places[0]]
        if (lane, placed.places[0]) != self._shown.chosen:
            self._paint_mark(event, left, right, middle)
            self._paint_name(event, left, right, middle, placed)

    def _cut(self, left: float, right: float) -> tuple[float, float]:
        """The part of a mark that is painted: one far longer than the picture only a little beyond it."""
        plot = self._scene.plot
        return max(left, plot.left() - _BEYOND), min(right, plot.right() + _BEYOND)

    def _paint_mark(self, event: Event, left: float, right: float, middle: float) -> None:
        height = self._theme.px(BAR)
        left, right = self._cut(left, right)
        paint_event_mark(
            self._painter,
            self._theme,
            QRectF(left, middle - height / 2, right - left, height),
            self._shown.states.get(event.fact, State.NEW),
            dot=event.is_day,
            lasted=event.lasted,
            about=event.value.about,
        )

    def _paint_name(self, event: Event, left: float, right: float, middle: float, placed: Placed) -> None:
        """Name an event to the right of its mark, or to the left where the picture ends and there is room."""
        theme, scene, sizes = self._theme, self._scene, self._scene.sizes
        label = self._shown.label(event)
        edge = scene.plot.right()
        x = right + sizes.gap
        if event.disputed and x < edge:
            x += paint_claim(self._painter, theme, x, middle) + theme.px(4)
        if not label:
            return
        width = min(theme.width(label, "small"), sizes.most)
        if right > edge:
            self._paint_name_inside(label, left, middle, width)
            return
        room = min(placed.room + right - x, edge - x)
        start = left - sizes.gap - width
        ended = self._named.get(placed.row, scene.plot.left())
        before = placed.before + scene.plot.left() - scene.camera.begin * scene.camera.scale
        if room < width and edge - x < width and start > max(before, ended) + sizes.gap:
            room, x = width, start
        if room < min(width, theme.px(_LEAST_NAME)) or right <= scene.plot.left():
            return
        width = min(width, room)
        if self._chosen and self._chosen.plate.intersects(QRectF(x, middle - 1, width, 2)):
            return
        self._named[placed.row] = x + width
        self._paint_words(label, x, middle, width)

    def _paint_name_inside(self, label: str, left: float, middle: float, width: float) -> None:
        """Name what goes on beyond the picture on the bar itself, where there is room."""
        scene, gap = self._scene, self._scene.sizes.gap
        x = max(left, scene.plot.left()) + 2 * gap
        if x + width + 2 * gap < scene.plot.right():
            height = self._theme.px(ROW) - self._theme.px(4)
            ground = QRectF(x - gap, middle - height / 2, width + 2 * gap, height)
            paint_box(self._painter, ground.toRect(), self._theme.px(4), fill=self._theme.colour("page"))
            self._paint_words(label, x, middle, width)

    def _paint_words(self, words: str, x: float, middle: float, width: float, *, weight: int = 400) -> None:
        theme = self._theme
        height = theme.px(ROW)
        metrics = self._metrics if weight == 400 else QFontMetricsF(theme.font("small", weight))
        if theme.width(words, "small", weight) > width + 0.5:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        self._painter.setFont(theme.font("small", weight))
        self._painter.setPen(theme.colour("ink"))
        self._painter.drawText(QRectF(x, middle - height / 2, width, height), _LEFT | _FREE, words)

    def _chosen_place(self) -> _ChosenPlace | None:
        """Where the chosen event stands; None where it is not in view."""
        if self._shown.chosen is None:
            return None
        theme, scene = self._theme, self._scene
        lane, place = self._shown.chosen
        event = lane.track.events[place]
        left, right = scene.mark(event)
        if right < scene.plot.left() or left > scene.plot.right():
            return None
        left, right = self._cut(left, right)
        marks = [] if scene.is_dense(lane) else scene.placed(lane)
        row = next((one.row for one in marks if place in one.places), 0)
        label, gap, height = self._shown.chosen_label, scene.sizes.gap, theme.px(ROW)
        claim = theme.px(20) if event.disputed else 0
        most = scene.plot.width() / 2
        width = min(theme.width(label, "small", 600) + 1, most) if label else 0.0
        beside = claim + (width + gap if label else 0.0)
        plate = QRectF(
            left - gap, scene.row_middle(lane, row) - height / 2, right - left + 2 * gap + beside, height
        )
        if plate.right() > scene.plot.right() and right + gap - plate.width() > scene.plot.left():
            plate.moveRight(right + gap)
            words = plate.left() + gap
        else:
            words = right + gap
        return _ChosenPlace(event, left, right, plate, words, width)

    def _paint_chosen(self) -> None:
        if self._chosen is None:
            return
        theme, scene, colour = self._theme, self._scene, self._theme.colour("accent")
        event, left, right, plate, words, width = self._chosen
        x = round((left + right) / 2 if event.is_day else max(left, scene.plot.left()))
        for spot in (x, x + 1):  # two pixels wide
            start = QPoint(spot, scene.axis_height - theme.px(4))
            paint_hairline(self._painter, colour, start, QPoint(spot, round(plate.top())))
        if self._shown.focused:
            paint_ring(self._painter, theme, plate.toRect(), theme.px(6))
        fill = theme.colour("accent_soft")
        paint_box(self._painter, plate.toRect(), theme.px(6), fill=fill, border=colour, width=2)
        middle = plate.center().y()
        self._paint_mark(event, left, right, middle)
        if event.disputed:
            words += paint_claim(self._painter, theme, words, middle) + theme.px(4)
        if width:
            self._paint_words(self._shown.chosen_label, words, middle, width, weight=600)
