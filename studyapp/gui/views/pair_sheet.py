"""Two facts side by side that are taken for one another, or one that is missed again and again, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui import slip_words
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.fact_side import FactSide
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.hairline import HairLine
from studyapp.gui.widgets.sheet import Sheet
from studyapp.gui.widgets.text import Text
from studyapp.study.contrast import differences
from studyapp.study.selection import Selection

_PAIR_WIDTH, _FACT_WIDTH = 920, 640
_SIDE_BY_SIDE = 640  # narrower than this, the facts stand below one another


def open_pair(
    theme: Theme, window: QWidget, bank: Bank, one: CardId, other: CardId, *, can_drill: bool = True
) -> SlipSheet:
    """Show two facts over a window; Esc closes the sheet and gives the focus back.

    Its signal `drill_requested` gives a Selection to begin a sitting with, after the sheet has closed. Without
    `can_drill`, as in the middle of a sitting, there is no button for that. KeyError when the bank lacks a card.
    """
    found = differences(bank, one, other)
    sides = (
        FactSide(theme, bank, one, [(slip_words.aspect(each.aspect), each.one) for each in found]),
        FactSide(theme, bank, other, [(slip_words.aspect(each.aspect), each.other) for each in found]),
    )
    facts = _Facts(theme, sides, slip_words.DRILL_LINE if can_drill else "")
    foot = _Foot(theme, slip_words.DRILL) if can_drill else None
    return _opened(SlipSheet(theme, window, slip_words.TWO_FACTS, facts, (one, other), foot=foot))


def open_slipping(theme: Theme, window: QWidget, bank: Bank, card: CardId) -> SlipSheet:
    """Show a fact that is missed again and again; `suspend_requested` is told beside `drill_requested`."""
    foot = _Foot(theme, slip_words.PRACTISE, slip_words.SUSPEND)
    facts = _Facts(theme, (FactSide(theme, bank, card),), slip_words.PRACTICE_LINE)
    return _opened(SlipSheet(theme, window, slip_words.ONE_FACT, facts, (card,), foot=foot))


def _opened(sheet: SlipSheet) -> SlipSheet:
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_over()
    return sheet


class SlipSheet(Sheet):
    """The facts, and below them the buttons; P practises them, X suspends where that is offered."""

    drill_requested = Signal(object)  # a Selection
    suspend_requested = Signal(object)  # a CardId

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        title: str,
        facts: _Facts,
        cards: tuple[CardId, ...],
        *,
        foot: _Foot | None,
    ) -> None:
        width = _PAIR_WIDTH if len(cards) > 1 else _FACT_WIDTH
        super().__init__(theme, window, title, facts, foot=foot, width=width)
        self._cards = cards
        self._buttons = foot.buttons if foot else {}
        for key, act in (("P", self._drill), ("X", self._suspend)):
            if key in self._buttons:
                self._buttons[key].clicked.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._buttons.get(event.text().upper())
        if button and not event.isAutoRepeat():
            event.accept()
            button.click()
        else:
            super().keyPressEvent(event)

    def _drill(self) -> None:
        self.dismiss()
        self.drill_requested.emit(Selection(cards=self._cards, counts=False))

    def _suspend(self) -> None:
        self.dismiss()
        self.suspend_requested.emit(self._cards[0])


class _Foot(QWidget):
    """The buttons, by their keys."""

    def __init__(self, theme: Theme, practise: str, suspend: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.buttons = {"P": Button(theme, practise, "main", keys=("P",))}
        if suspend:
            self.buttons["X"] = Button(theme, suspend, keys=("X",))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._row.setSpacing(self._theme.px(12) - 2 * RING)


class _Facts(QWidget):
    """Facts in columns, or below one another with a hairline between where there is no room; and what practice means."""

    def __init__(self, theme: Theme, sides: tuple[FactSide, ...], practice: str) -> None:
        super().__init__()
        self._theme = theme
        self._sides = sides
        self._line = HairLine(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for side in sides:
            self._columns.addWidget(side, 1)
        self._columns.insertWidget(1, self._line)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._columns)
        if practice:
            self._rows.addWidget(Text(theme, practice, "small", role="ink2"))
        self._rows.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of what stands there at a width, be it one column or two."""
        self._turn(width)
        return self._rows.heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = self._theme.px(_FACT_WIDTH)
        return QSize(width, self._rows.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self._turn(self.width())
        self._rows.setSpacing(self._theme.px(16))

    def _turn(self, width: int) -> None:
        theme = self._theme
        narrow = width < theme.px(_SIDE_BY_SIDE)
        self._line.setVisible(narrow and len(self._sides) > 1)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._columns.setSpacing(theme.px(16 if narrow else 40))
