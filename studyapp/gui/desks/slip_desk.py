"""What keeps slipping: cards missed again and again, and pairs taken for one another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.memory.card import Card
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.storage.slips import Slips
from studyapp.study.confusions import Confusion, confusions, rival, unsettled

_LEECHES = 50  # that are looked at, the most often missed first


@dataclass(frozen=True, slots=True)
class Slipping:
    """What keeps slipping at one moment, the most pressing first."""

    pairs: tuple[Confusion, ...] = ()
    leeches: tuple[Card, ...] = ()


class SlipDesk:
    """Hands out values; what it changes can be taken back."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._slips = Slips(studies.database, studies.learner.id, studies.bank.id)
        self._read_of = studies.bank
        self._read_at: tuple[object, ...] = ()  # the day, and what had happened by then
        self._found = Slipping()
        self.suspended: CardId | None = None  # the last one here, until that is taken back
        self._act = ""  # that suspended it

    @property
    def bank(self) -> Bank:
        """The bank that is studied."""
        return self._studies.bank

    @property
    def has_news(self) -> bool:
        """Whether anything keeps slipping or a change can be taken back; StudyError when that cannot be read.

        The answers of the last days are read, and only when something happened since they were: nothing that the first
        picture has to wait for.
        """
        return bool(self.suspended or self.slipping.pairs or self.slipping.leeches)

    @property
    def slipping(self) -> Slipping:
        """The pairs that are not settled and the cards missed again and again; suspended ones left out."""
        day = self._studies.day()
        now = (day, *self._slips.latest())
        if now != self._read_at or self.bank is not self._read_of:
            found = confusions(self.bank, self._slips.wrong(day), self._studies.outline.former)
            asleep = set(self._studies.cards.suspended(self.bank.id)) if found else set()
            awake = (one for one in found if asleep.isdisjoint((one.one, one.other)))
            leeches = (card for card in self._slips.leeches(_LEECHES) if self.bank.holds(card.id))
            self._found = Slipping(tuple(unsettled(awake, self._slips.right_since)), tuple(leeches))
            self._read_at, self._read_of = now, self.bank
        return self._found

    def rival(self, card: CardId) -> CardId | None:
        """The card that one card was most often taken for lately, be it once; None when there is none."""
        return rival(self.bank, card, self._slips.wrong_of(card, self._studies.day()))

    def confidently_wrong(self, due: Iterable[CardId]) -> frozenset[CardId]:
        """Those of the due cards whose last answer that counts was wrong although the learner was sure."""
        return self._slips.confidently_wrong(due)

    def confidently_wrong_today(self) -> tuple[CardId, ...]:
        """All due cards that come first for that, in the order of their names."""
        studies = self._studies
        due = studies.cards.due(self.bank.id, studies.day(), studies.learner.settings.reviews_a_day)
        return tuple(sorted(self.confidently_wrong(card.id for card in due)))

    def suspend(self, card: CardId) -> None:
        """Ask a card no more until it is resumed; StudyError when that cannot be kept."""
        studies = self._studies
        self._act = studies.keeper().act(card, ActKind.SUSPEND, studies.clock())
        self.suspended = card

    def take_back(self) -> None:
        """Ask the card again that was suspended last, if there is one; StudyError when that cannot be kept."""
        if self.suspended:
            studies = self._studies
            studies.keeper().say(self.suspended, self._act, CorrectionKind.REVOKED, studies.clock())
            self.suspended = None
