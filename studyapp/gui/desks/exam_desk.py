"""The exam of a bank: its plan for today, what it is expected to come to, and what to drop."""

from __future__ import annotations

from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Card


class ExamDesk:
    """Hands out values; what it changes can be taken back."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def has_news(self) -> bool:
        """Whether an exam is set; cheap, since each start asks."""
        return False

    def queue(self) -> list[Card] | None:
        """The cards that the plan asks today, in order; None while no exam lies ahead."""
        return None
