"""The days to come: what an aim for recall costs in minutes a day, and the year ahead."""

from __future__ import annotations

from studyapp.gui.desks.studies import Studies


class PlanDesk:
    """Hands out values; what it changes can be taken back."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
