"""Events to be put in order, the earliest at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout

from studyapp.facts.verdict import Outcome
from studyapp.gui import hint_words, labels
from studyapp.gui.theme import RING, Theme
from studyapp.gui.views.forms.form_panel import FormPanel
from studyapp.gui.widgets.sort_list import SortList
from studyapp.gui.widgets.text import Text
from studyapp.questions.hints import Hint, Settled
from studyapp.questions.question import Order
from studyapp.questions.response import Arranged, Response

if TYPE_CHECKING:
    from studyapp.study.asking import Answered


class OrderForm(FormPanel[Order]):
    """Rows that are moved by keys or the mouse; Enter sends the order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._question: Order | None = None
        self.list = SortList(theme)
        self._ends = [Text(theme, word, "small", role="ink3") for word in (labels.EARLIEST, labels.LATEST)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._ends[0])
        self._column.addWidget(self.list)
        self._column.addWidget(self._ends[1])
        self.list.moved.connect(self._tell_place)
        self.list.reached.connect(self.reached)
        theme.changed.connect(self._restyle)
        self._compact = False
        self._restyle()

    def ask(self, question: Order) -> None:
        self._question = question
        texts = [labels.option_line(event.text) for event in question.events]
        self.list.show_events(texts, [event.when for event in question.events])
        self.stem_first(question.stem, self.list.rows)
        self.list.focus_row(0)

    def send(self) -> None:
        self.responded.emit(Arranged(self.list.order))

    def hold(self, response: Response) -> None:
        if isinstance(response, Arranged):
            self.list.set_order(response.order)
        self.list.focus_row(0)

    def focus_option(self, step: int) -> None:
        self.list.step(step)

    def show_hint(self, hint: Hint) -> None:
        if isinstance(hint, Settled):
            self.list.settle(dict(hint.pairs), hint_words.IN_PLACE)
            self.list.focus_row(
                next(place for place in range(len(self.list.order)) if self.list.is_free(place))
            )

    def show_verdict(self, answered: Answered) -> None:
        question, response = self._question, answered.response
        if question is None:
            return
        outcomes: list[Outcome | None] = [None] * len(question.events)
        if isinstance(response, Arranged):
            self.list.set_order(response.order)
            wrong = _out_of_order(question, response.order)
            outcomes = [
                Outcome.WRONG if event in wrong else Outcome.RIGHT for event in range(len(question.events))
            ]
        outcomes[question.asked] = answered.outcome
        self.list.show_verdict(outcomes, [event.when for event in question.events], question.asked)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a switch named by its method
        self._compact = compact
        self.list.set_compact(compact)
        self._restyle()

    def _tell_place(self, place: int) -> None:
        line = labels.moved_line(self.list.rows[place].text(), place + 1, len(self.list.order))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def _restyle(self) -> None:
        px = self._theme.px
        first, last = self._ends
        side, around = px(14) + RING, px(8) - RING
        first.setContentsMargins(side, 0, side, max(around, 0))
        last.setContentsMargins(side, max(around, 0), side, 0)


def _out_of_order(question: Order, order: tuple[int, ...]) -> set[int]:
    """The events that stand on the wrong side of any other."""
    at = {event: place for place, event in enumerate(order)}
    return {event for pair in question.before if at[pair[0]] > at[pair[1]] for event in pair}
