"""What can be chosen to study: how much a choice holds, and its cards in the order in which they are asked."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Card
from studyapp.storage.selecting import selected
from studyapp.study.order import section_of
from studyapp.study.selection import Selection, askable, in_order, wanted_names


@dataclass(frozen=True, slots=True)
class Offer:
    """What a choice holds."""

    sections: Mapping[str, int]  # questions in each section, whichever of them are chosen
    questions: int  # in the chosen sections, at most the limit
    seconds: float  # that these take


class ChooseDesk:
    """Hands out values; changes nothing."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies

    @property
    def sections(self) -> Sequence[str]:
        """The sections that can be chosen, in the order of the bank."""
        return self._studies.outline.sections

    def offer(self, selection: Selection) -> Offer:
        """How many questions a selection holds; StudyError when that cannot be read."""
        bank = self._studies.bank
        cards = self._selected(replace(selection, sections=frozenset()))
        held = Counter(section_of(bank, card.id) for card in cards if askable(bank, card.id, selection.forms))
        questions = sum(held[section] for section in selection.sections or held)
        if selection.limit is not None:
            questions = min(questions, selection.limit)
        return Offer(held, questions, questions * self._studies.seconds_a_question())

    def cards(self, selection: Selection, rng: random.Random) -> list[Card]:
        """The cards of a sitting over a selection, in order; StudyError when they cannot be read."""
        studies = self._studies
        cards = self._selected(selection)
        return in_order(studies.bank, cards, selection, studies.day(), scheduler=studies.scheduler(), rng=rng)

    def held(self, selection: Selection) -> list[CardId]:
        """The cards that a selection holds, whether they can be asked in its forms or not; StudyError as of `offer`."""
        return [card.id for card in self._selected(selection)]

    def _selected(self, selection: Selection) -> list[Card]:
        studies = self._studies
        names = wanted_names(studies.bank, studies.names, selection)
        return selected(studies.database, studies.learner.id, names, selection.which, studies.day())
