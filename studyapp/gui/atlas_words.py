"""The words of the map of a bank: what is known where, what lies outside the view, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studyapp.gui.facts_words import NEVER_ASKED, NOT_STARTED, percent
from studyapp.gui.notation import NBSP, digits
from studyapp.gui.translating import tr

if TYPE_CHECKING:
    from studyapp.gui.desks.atlas_desk import Atlas
    from studyapp.study.atlas import Site, Tally

MAP = tr("Map")
COVER, UNCOVER = tr("Cover the names"), tr("Show the names")
AS_TABLE, AS_MAP = tr("As a table"), tr("As a map")
FIND = tr("Find a country or place")
LIST = tr("Countries and places")
FACTS = tr("Facts")
READING = tr("The answers are being read.")
EMPTY = tr("No fact of this bank speaks of a country or place that the map can show.")
EMPTY_HELP = tr(
    "Give an entity the code of its country or the point where it lies, and the facts that name it appear here."
)
LEGEND = (
    tr("Known: under 25 %").replace(" %", NBSP + "%"),
    tr("to 50 %").replace(" ", NBSP),
    tr("to 75 %").replace(" ", NBSP),
    tr("more"),
    tr("not started"),
    tr("no facts"),
)
HOW = tr(
    "Arrows choose, with Shift they move the map. Plus and minus zoom, F shows all, Home the first view. "
    "H covers the names, T shows the table."
)
NOTHING_CHOSEN = tr("Nothing is chosen")
CHOOSE = tr("Choose a country or place on the map or in the list to see its facts.")
FACTS_HOW = tr("Enter shows a fact among the others, S its passage.")
COVERED = tr("Name covered")
COVERED_TITLE = tr("The names are covered")
COVERED_HOW = tr("Which one is it? Space shows the name and its facts.")
NONE_CHOSEN_COVERED = tr(
    "The names are covered. Choose a country or place on the map with the arrows or a click."
)
ALL_IN_VIEW = tr("Everything is in view.")
OUTSIDE = tr("Outside this view")
COLUMNS = (tr("Country or place"), tr("Facts"), tr("Answers"), tr("Known"))
COUNTRY, PLACE = tr("country"), tr("place")
_FEW = 2  # that a title names


def known_words(tally: Tally) -> str:
    """How much is known, in a word: `45 %`, `not started`, `never asked`."""
    if not tally.answers:
        return NEVER_ASKED
    return percent(tally.share) if tally.started else NOT_STARTED


def map_label(tally: Tally) -> str:
    """What stands below the name of a country on the map; "" where nothing is asked."""
    return known_words(tally) if tally.answers else ""


def facts_count(number: int) -> str:
    """How many facts: `31 facts`."""
    words = tr("1 fact") if number == 1 else tr("{number} facts").format(number=digits(number))
    return words.replace(" ", NBSP)


def row_line(site: Site, tally: Tally) -> str:
    """What stands beside a name in the list: `31 facts, 45 %`."""
    return tr("{facts}, {known}").format(facts=facts_count(len(site.facts)), known=known_words(tally))


def site_line(site: Site, tally: Tally) -> str:
    """What is known of the chosen one: `31 facts. 12 of 58 answers are known, 20 not started.`."""
    facts = facts_count(len(site.facts))
    if not tally.answers:
        return tr("{facts}, disputed: shown, never asked.").format(facts=facts)
    if not tally.started:
        return tr("{facts}, none of their {answers} started yet.").format(
            facts=facts, answers=answers_line(tally.answers)
        )
    new = tally.answers - tally.started
    line = (
        tr("{facts}. {known} of {answers} known, {new} not started.")
        if new
        else tr("{facts}. {known} of {answers} known.")
    )
    return line.format(facts=facts, known=tally.known, answers=answers_line(tally.answers), new=new)


def said(site: Site, tally: Tally) -> str:
    """What a screen reader says of one: `Iraq, country, 31 facts, 45 % known`."""
    kind = COUNTRY if site.is_country else PLACE
    known = known_words(tally)
    if tally.answers and tally.started:
        known = tr("{share} known").format(share=known)
    return tr("{name}, {kind}, {facts}, {known}").format(
        name=site.entity.name, kind=kind, facts=facts_count(len(site.facts)), known=known
    )


def said_covered(site: Site) -> str:
    """What a screen reader says of one whose name is covered."""
    if site.is_country:
        return tr("A country, its name is covered. Space shows it.")
    return tr("A place, its name is covered. Space shows it.")


def title(atlas: Atlas) -> str:
    """What the map shows, in a sentence: `Yemen and Somalia are known least`."""
    asked = [(tally, site) for tally, site in zip(atlas.tallies, atlas.sites, strict=True) if tally.answers]
    started = [(tally.share, site.entity.name) for tally, site in asked if tally.started]
    if not started:
        return tr("Nothing here was started yet")
    least = min(share for share, _ in started)
    names = [name for share, name in started if share == least]
    if least >= 1:
        return tr("All that was started is known")
    if not least and len(names) > _FEW:
        unknown = sum(not tally.share for tally, _ in asked)  # what was not started is not known either
        if unknown == len(asked):
            return tr("Nothing here is known yet")
        line = tr("In {number} of {all} countries and places nothing is known yet")
        return line.format(number=unknown, all=len(asked))
    if len(names) > _FEW:
        line = tr("{number} countries and places are known least, {share} each")
        return line.format(number=len(names), share=percent(least))
    if len(names) == 1:
        return tr("{name} is known least").format(name=names[0])
    return tr("{one} and {other} are known least").format(one=names[0], other=names[1])


def map_name(atlas: Atlas) -> str:
    """What screen readers call the map: its title and how much there is on it."""
    if len(atlas.sites) == 1:
        return tr("{title}. Map with 1 country or place.").format(title=title(atlas))
    line = tr("{title}. Map with {number} countries and places.")
    return line.format(title=title(atlas), number=len(atlas.sites))


def more(number: int) -> str:
    """What leads to those outside the view that are not named."""
    return tr("{number} more").format(number=number)


def some_outside(number: int) -> str:
    """What leads to those outside the view where none is named."""
    return tr("1 place") if number == 1 else tr("{number} places").format(number=number)


def study(name: str) -> str:
    """The verb that studies the chosen one."""
    return tr("Study {name}").format(name=name)


STUDY_COVERED = tr("Study it")
STUDY_VIEW = tr("Study this view")


def studied_line(number: int, most: int) -> str:
    """How many answers a sitting asks for, beside its button: `65 answers`, `500 of 1,200 answers`."""
    if number <= most:
        return answers_line(number)
    return tr("{most} of {answers}").format(most=digits(most), answers=answers_line(number))


def answers_line(number: int) -> str:
    """How many answers: `65 answers`."""
    words = tr("1 answer") if number == 1 else tr("{number} answers").format(number=digits(number))
    return words.replace(" ", NBSP)


def nothing_found(words: str) -> str:
    """What is said when no name fits what was typed."""
    return tr("No country or place is called “{words}”.").format(words=words)


def table_rows(atlas: Atlas) -> Sequence[tuple[str, ...]]:
    """The rows of the table behind T."""
    return [
        (site.entity.name, digits(len(site.facts)), digits(tally.answers), known_words(tally))
        for site, tally in zip(atlas.sites, atlas.tallies, strict=True)
    ]
