"""What keeps slipping: cards missed again and again, and pairs taken for one another."""

from __future__ import annotations

from collections.abc import Iterable

from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies


class SlipDesk:
    """Hands out values; what it changes can be taken back."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def has_news(self) -> bool:
        """Whether anything keeps slipping; cheap, since each start asks."""
        return False

    def confidently_wrong(self, due: Iterable[CardId]) -> frozenset[CardId]:
        """Those of the due cards whose last answer was wrong although the learner was sure."""
        del due
        return frozenset()
