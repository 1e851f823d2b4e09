"""The commands about a bank that has changed: `diff` and `update`."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from studyapp.cli.house import House, say, tell_error
from studyapp.facts.bank import Bank, Fact
from studyapp.facts.difference import Aspect, Difference, FactChange, compare
from studyapp.facts.faults import StudyError
from studyapp.gui import change_words, notation, words
from studyapp.memory.scheduler import Scheduler
from studyapp.paths import questions_folder
from studyapp.questions.key_words import key_words
from studyapp.questions.wording import claim_words, sentence
from studyapp.storage.banks import find_bank, load_version
from studyapp.storage.cards import CardStore
from studyapp.storage.database import Database, open_database
from studyapp.storage.device import read_device
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner
from studyapp.storage.parameters import parameters_of
from studyapp.study.keeping import Keeper
from studyapp.study.versions import changed_keys, decide, follow_renames, gone_cards

_SAME, _DIFFERENT, _TROUBLE = 0, 1, 2  # as diff and cmp end
_SAID = {
    Aspect.KEY: "another answer",
    Aspect.CLAIM: "another claim",
    Aspect.SLOTS: "answers more or less",
    Aspect.GRADING: "other accepted or wrong answers",
    Aspect.TIES: "other ties",
    Aspect.WORDING: "other words",
    Aspect.NAME: "another name",
    Aspect.PLACE: "another place",
}


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def diff(old: str, new: str, *, as_json: bool) -> int:
    """Tell which facts are new, changed, moved and gone in NEW, a version of the bank OLD; ids or folders.

    Exit 0 when there is no difference, 1 when there is one, 2 when they cannot be compared.
    """
    try:
        before, after = _versions(old, new)
    except StudyError as error:
        tell_error(error)
        return _TROUBLE
    found = compare(before, after)
    if as_json:
        say(json.dumps(_shape(before, after, found), ensure_ascii=False))
    else:
        for line in _lines(before, after, found):
            say(line)
    return _SAME if found.is_none else _DIFFERENT


@click.command()
@click.argument("bank")
@click.option(
    "--reset/--keep", default=None, help="Ask the changed answers as new, or keep what was learnt of them."
)
@click.pass_obj
def update(house: House, bank: str, *, reset: bool | None) -> None:
    """Tell which learnt answers have changed in BANK, an id or a folder, and decide what becomes of them."""
    found = house.bank(bank)
    with open_database(house.data) as database:
        learner = house.learner(database)
        keeper = learners_keeper(house, database, learner)
        moved = follow_renames(found, keeper, house.now())
        learnt = CardStore(database, learner.id).learnt(found.id)
        changed = changed_keys(found, learnt)
        if moved:
            say(f"{notation.counted(moved, 'memory goes', 'memories go')} on under a new name.")
        if gone := gone_cards(found, (name for name, key in learnt.items() if key)):
            say(
                f"{notation.counted(len(gone), 'card', 'cards')} that you learnt left the bank. What you learnt is kept."
            )
        if not changed:
            say("No answer that you learnt has changed.")
            return
        say(change_words.changed_line(len(changed)))
        for one in changed:
            say(f"{one.card}: {change_words.question_line(found, one)}")
            say(f"  {change_words.key_line(one)}")
        if reset is None:
            say("Nothing is changed until you decide: --reset asks as new, --keep keeps what was learnt.")
            return
        decide(changed, keeper, house.now(), reset=reset)
        say(change_words.decided_line(len(changed), reset=reset))


def _versions(old: str, new: str) -> tuple[Bank, Bank]:
    before, after = (load_version(find_bank(one, [questions_folder()])) for one in (old, new))
    if before.id != after.id:
        raise StudyError(
            f"“{before.id}” and “{after.id}” are two banks, not two versions of one. Nothing was changed. "
            "Name two folders of the same bank."
        )
    return before, after


def learners_keeper(house: House, database: Database, learner: Learner) -> Keeper:
    """What makes a learner's acts durable; needs a database that can be written."""
    settings = learner.settings
    scheduler = Scheduler(parameters_of(database, learner), settings.retention, longest=settings.longest)
    journal = LearnerJournal(database, learner.id, read_device(house.data).device)
    return Keeper(journal, scheduler, turn=settings.day_turn)


def _lines(old: Bank, new: Bank, found: Difference) -> Iterator[str]:
    versions = (
        f"version {old.version} to {new.version}" if old.version != new.version else f"both are {new.version}"
    )
    yield f"{new.id}: {versions}."
    if found.is_none:
        yield "No fact and no entity differs."
    moved = [one for one in found.changed if one.only_moved]
    changed = [one for one in found.changed if not one.only_moved]
    for title, bank, facts in (("New", new, found.added), ("Gone", old, found.gone)):
        if facts:
            yield f"{title}: {notation.counted(len(facts), 'fact', 'facts')}."
            yield from (f"  {fact.id}: {sentence(bank, fact)}" for fact in facts)
    for title, changes in (("Changed", changed), ("Moved", moved)):
        if changes:
            yield f"{title}: {notation.counted(len(changes), 'fact', 'facts')}."
            for one in changes:
                yield from _change_lines(old, new, one)
    if found.entities:
        yield f"Entities: {notation.counted(len(found.entities), 'difference', 'differences')}."
        for entity in found.entities:
            was, now = (one.name if one else "" for one in (entity.old, entity.new))
            yield f"  {entity.id}: {'new' if not was else 'gone' if not now else 'described otherwise'}."


def _change_lines(old: Bank, new: Bank, change: FactChange) -> Iterator[str]:
    said = ", ".join(_SAID[aspect] for aspect in Aspect if aspect in change.aspects)
    yield f"  {change.new.id}: {said}."
    for one in change.keys:
        yield f"    #{one.card.slot} was {key_words(one.was)}, is {key_words(one.now)}."
    if Aspect.CLAIM in change.aspects:
        yield f"    Claimed: {_claim(old, change.old)} Now: {_claim(new, change.new)}"
    for was, now in change.renamed:
        yield f"    {now.fact}#{now.slot} was {was.fact}#{was.slot}."
    for title, cards in (("New", change.added), ("Gone", change.gone)):
        if cards:
            yield f"    {title}: {', '.join(f'#{card.slot}' for card in cards)}."
    if change.old.source != change.new.source:
        yield f"    From {_places(change.old)} to {_places(change.new)}."
    if change.old.file != change.new.file:
        yield f"    From {change.old.file} to {change.new.file}."


def _claim(bank: Bank, fact: Fact) -> str:
    return f"{fact.status}: {claim_words(bank, fact)}" if fact.according_to else f"{fact.status}."


def _places(fact: Fact) -> str:
    return "; ".join(map(words.source_line, fact.source)) or "no place"


def _shape(old: Bank, new: Bank, found: Difference) -> dict[str, object]:
    return {
        "bank": new.id,
        "versions": [old.version, new.version],
        "new": [fact.id for fact in found.added],
        "changed": [_change_shape(one) for one in found.changed if not one.only_moved],
        "moved": [_change_shape(one) for one in found.changed if one.only_moved],
        "gone": [fact.id for fact in found.gone],
        "entities": {
            "new": [one.id for one in found.entities if not one.old],
            "changed": [one.id for one in found.entities if one.old and one.new],
            "gone": [one.id for one in found.entities if not one.new],
        },
    }


def _change_shape(change: FactChange) -> dict[str, object]:
    return {
        "fact": change.new.id,
        "was": change.old.id,
        "aspects": [aspect.value for aspect in Aspect if aspect in change.aspects],
        "keys": [
            {"card": str(one.card), "old": json.loads(one.was), "new": json.loads(one.now)}
            for one in change.keys
        ],
        "renamed": [{"old": str(was), "new": str(now)} for was, now in change.renamed],
        "new_cards": [str(card) for card in change.added],
        "gone_cards": [str(card) for card in change.gone],
    }
