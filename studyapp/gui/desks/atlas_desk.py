"""The countries and places of a bank, and how much is known of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from studyapp.facts.bank import Bank
from studyapp.facts.ids import CardId
from studyapp.gui.desks.studies import Studies
from studyapp.storage.database import open_database
from studyapp.storage.figures import Figures
from studyapp.study.atlas import Site, Tally, fact_tallies, sites, tally, together
from studyapp.study.progress import State
from studyapp.study.selection import Selection

MOST = 500  # answers of a sitting
_AT_ONCE = 2000  # facts that are read before the page is shown


@dataclass(frozen=True, slots=True)
class Atlas:
    """What there is to see at one moment."""

    sites: tuple[Site, ...]
    tallies: tuple[Tally, ...]  # one for each site
    states: Mapping[CardId, State]  # of all cards that are not new
    counted: Mapping[str, Tally]  # by fact, of all facts of the sites

    def answers(self, numbers: Iterable[int]) -> int:
        """How many answers there are to learn about some sites, by their numbers."""
        facts: set[str] = set().union(*(self.sites[number].facts for number in numbers))
        return sum(self.counted[fact].answers for fact in facts)

    def facts(self, numbers: Iterable[int]) -> Iterable[str]:
        """The ids of the facts of some sites, each once."""
        return dict.fromkeys(fact for number in numbers for fact in self.sites[number].facts)


class AtlasDesk:
    """Hands out values; keeps only which facts speak of what, since that hangs on the bank alone."""

    def __init__(self, studies: Studies) -> None:
        self._studies = studies
        self._sites: tuple[Bank, tuple[Site, ...]] | None = None

    @property
    def is_quick(self) -> bool:
        """Whether the bank is so small that it can be read while somebody waits."""
        return len(self._studies.bank.facts) <= _AT_ONCE

    def read(self) -> Atlas:
        """The atlas as it is now; StudyError when the cards cannot be read."""
        return self._made(self._studies.figures)

    def reading(self) -> Callable[[], Atlas]:
        """What reads it in a thread, by a connection of its own; StudyError when the cards cannot be read."""
        folder, learner = self._studies.database.path.parent, self._studies.learner.id

        def read() -> Atlas:
            with open_database(folder, writing=False) as database:
                return self._made(Figures(database, learner))

        return read

    def selection(self, atlas: Atlas, numbers: Iterable[int]) -> Selection:
        """A sitting over what is known or to be learnt about some sites, by their numbers; of very much, the first part."""
        cards = together(self._studies.bank, atlas.facts(numbers), atlas.states, atlas.counted)
        return Selection(cards=tuple(islice(cards, MOST)))

    def _made(self, figures: Figures) -> Atlas:
        bank = self._studies.bank
        if self._sites is None or self._sites[0] is not bank:
            self._sites = bank, sites(bank)
        told, states = self._sites[1], figures.each_state(bank.id, self._studies.day())
        counted = fact_tallies(bank, told, states)
        return Atlas(told, tuple(tally(site.facts, counted) for site in told), states, counted)
