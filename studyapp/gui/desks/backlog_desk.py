"""What waits after a pause and what a holiday would leave waiting, and how it can be spread over days."""

from __future__ import annotations

from studyapp.gui.desks.studies import Studies


class BacklogDesk:
    """Hands out values; what it changes can be taken back."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def has_news(self) -> bool:
        """Whether something waits after a pause, a holiday runs or nears, or a change can be taken back; cheap, since each start asks."""
        return False

    @property
    def on_holiday(self) -> bool:
        """Whether today is a day on which nothing is asked."""
        return False
