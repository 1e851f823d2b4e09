"""The panel of a map question: the map, the list of its places, and a line for what is to be said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from studyapp.facts.folding import fold
from studyapp.gui import map_words
from studyapp.gui.labels import option_line
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.widgets.map_picture import MapPicture, Place
from studyapp.gui.widgets.spot_list import SpotList
from studyapp.gui.widgets.text import Text
from studyapp.questions.hints import Hint, Left
from studyapp.questions.question import Map
from studyapp.questions.response import Chosen, Response

if TYPE_CHECKING:
    from studyapp.study.asking import Answered

_BESIDE = 560  # a panel at least so wide has the list beside the map
_LIST, _GAP = 208, 12
_BELOW = 232  # the height of a list below the map
_TALL, _LOW = 340, 240  # the map, and in a small window
_PAUSE = 1000  # ms after which a letter begins another name
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class _Scroll(QScrollArea):
    """Holds the list where it may be longer than the map is high; it takes no keys."""

    def __init__(self, names: SpotList) -> None:
        super().__init__()
        self.setViewport(QWidget())  # as in Column
        self.setWidget(names)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class MapForm(FormPanel[Map]):
    """Asks for a place of the map. A click, an arrow or letters choose it; Enter or a double click answers with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question: Map | None = None
        self._left: tuple[int, ...] = ()  # the places that are shown, by their numbers in the question
        self._chosen: int | None = None  # among these
        self._told = False
        self._letters = ""
        self._message = ""  # what the line says until the next choice
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._forget_letters)
        self.map = MapPicture(theme)
        self.list = SpotList(theme, map_words.LIST)
        self._line = Text(theme, "", "small", role="ink2")
        self._borders = Text(theme, map_words.BORDERS, "small", role="ink3")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.map, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll = _Scroll(self.list)
        self._beside.addWidget(self._scroll, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._beside)
        self._rows.addWidget(self._line)
        self._rows.addWidget(self._borders)
        self.map.chosen.connect(self.choose)
        self.map.sent.connect(self.send)
        self.map.missed.connect(self._tell_missed)
        self.map.moved.connect(self._tell)
        self.map.stepped.connect(self._choose_by_keys)
        self.list.chosen.connect(self.choose)
        self.list.stepped.connect(self._choose_by_keys)
        self.list.sent.connect(self.send)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def takes_letters(self) -> bool:
        return not self._told and (self.map.hasFocus() or self.list.has_focus)

    def ask(self, question: Map) -> None:
        self._question = question
        self._chosen, self._told, self._letters = None, False, ""
        self._message = ""
        self._show_places(range(len(question.spots)))

    def show_hint(self, hint: Hint) -> None:
        """Leave out places that are wrong; one that was chosen stays so while it can be right."""
        if isinstance(hint, Left):
            chosen = None if self._chosen is None else self._left[self._chosen]
            self._chosen = None
            self._show_places(hint.options)
            if chosen in self._left:
                self.choose(self._left.index(chosen))

    def _show_places(self, left: Sequence[int]) -> None:
        question, self._left = self._asked, tuple(left)
        spots = [question.spots[number] for number in self._left]
        places = [Place(option_line(spot.text), spot.iso, spot.point) for spot in spots]
        self.map.setAccessibleName(map_words.map_name(question.stem, len(places)))
        self.map.ask(places)
        self.list.ask([place.name for place in places])
        self._tell()
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, place: int) -> None:
        """Choose a place, on the map and in the list."""
        self._chosen, self._message = place, ""
        self.map.choose(place)
        self.list.choose(place)
        self._scroll.ensureWidgetVisible(self.list.rows[place], 0, 0)
        self._tell()

    def send(self) -> None:
        """Answer with the place that is chosen."""
        if self._told or self._question is None:
            return
        if self._chosen is None:
            self.doubted.emit(map_words.CHOOSE_FIRST)
        else:
            self.responded.emit(Chosen(self._left[self._chosen]))

    def hold(self, response: Response) -> None:
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(response, Chosen):
            self.choose(self._left.index(response.option))

    def show_doubt(self, sentence: str) -> None:
        self._message = sentence
        self._tell()

    def show_verdict(self, answered: Answered) -> None:
        """Mark the right place and the chosen one on the map and in the list, and say how near the answer was."""
        question, response = self._asked, answered.response
        chosen = response.option if isinstance(response, Chosen) else None
        self._told = True
        right = self._left.index(question.right)
        place = None if chosen is None else self._left.index(chosen)
        self.map.show_verdict(right, place)
        self.list.show_verdict(right, place)
        self._message = ""
        if chosen is not None and chosen != question.right:
            spots = question.spots
            self._message = map_words.near_miss(self._theme.world(), spots[chosen], spots[question.right])
        self._scroll.ensureWidgetVisible(self.list.rows[right], 0, 0)
        self._tell()

    def focus_option(self, step: int) -> None:
        """Go to the next name (1) or the one before (-1), as arrows do while neither map nor list has the focus."""
        self.map.setFocus(Qt.FocusReason.TabFocusReason)
        self._choose_by_keys(self.list.next_to(step))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - as in FormPanel
        self.map.set_height(_LOW if compact else _TALL)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        letter = fold(event.text())
        if self._told or event.modifiers() & ~shifted:
            event.ignore()
        elif event.key() in _ENDS:
            self._choose_by_keys(0 if event.key() == Qt.Key.Key_Home else len(self.list.rows) - 1)
        elif letter.isalpha() or (self._letters and event.text() == " "):
            self._jump(letter or " ")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _asked(self) -> Map:
        if self._question is None:
            raise RuntimeError("no question was asked")
        return self._question

    def _jump(self, letter: str) -> None:
        """Choose by the first letters of a name; the same letter again goes on to the next name."""
        names = [fold(row.text()) for row in self.list.rows]
        letters = self._letters if self._letters == letter else self._letters + letter
        place = map_words.next_by_letters(names, letters, self._chosen)
        if place is None:
            letters = letter
            place = map_words.next_by_letters(names, letters, self._chosen)
        self._letters = letters
        self._pause.start()
        if place is not None:
            self._choose_by_keys(place)

    def _forget_letters(self) -> None:
        self._letters = ""

    def _choose_by_keys(self, place: int) -> None:
        """Choose, keep it in view, and tell screen readers, which hear by themselves only what gets the focus."""
        self.choose(place)
        if self.list.has_focus:
            self.reached.emit(self.list.rows[place])
        else:
            self.reached.emit(self.map)
            name = self.list.rows[place].text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, name))

    def _tell_missed(self, country: str) -> None:
        if country:
            self.show_doubt(map_words.not_offered(country))

    def _tell(self) -> None:
        """Say what there is to say, else which places are out of sight, else how places are chosen."""
        line = self._message
        if not line and not self._told and self._question:
            away = [self._question.spots[self._left[place]].text for place in self.map.outside()]
            line = map_words.outside(away) or (map_words.HOW if self._chosen is None else "")
        self._line.set_words(line)

    def _arrange(self) -> None:
        theme = self._theme
        wide = self.width() >= theme.px(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)
        self.list.set_columns(1 if wide else 2)
        list_width = theme.px(_LIST) if wide else self.width()
        map_width = self.width() - list_width - theme.px(_GAP) if wide else self.width()
        self._scroll.setFixedWidth(list_width)
        room = self.map.heightForWidth(map_width) if wide else theme.px(_BELOW)
        self._scroll.setFixedHeight(min(self.list.heightForWidth(list_width), room))

    def _restyle(self) -> None:
        theme = self._theme
        self._beside.setSpacing(theme.px(_GAP))
        self._rows.setSpacing(theme.px(2))
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._line.setContentsMargins(RING, theme.px(4), RING, 0)
        self._borders.setContentsMargins(RING, 0, RING, 0)
        self._arrange()
