"""What of a bank is kept, and what was laid over it since."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studyapp.facts.bank import Bank
from studyapp.facts.overlay import Overlay
from studyapp.storage.content import Content, as_json, entities_of
from studyapp.storage.kept import Kept, KeptMapping


@dataclass(frozen=True, slots=True)
class Layers:
    """The kept facts of a bank, and those of which something else holds now; few, so that they may be looked at one by one."""

    kept: Kept
    content: Content
    facts: int  # that are kept
    cards: int
    changed: frozenset[str]  # ids of facts that are other ones, new or gone
    over: Bank  # those of them that the bank has, with the entities that they name


def layers_of(bank: Bank) -> Layers | None:
    """The layers of a bank; None for one that is not kept, or whose file is damaged. sqlite3.Error when that shows now."""
    facts = _base(bank.facts)
    if (
        not isinstance(facts, KeptMapping)
        or not isinstance(_base(bank.entities), KeptMapping)
        or facts.kept.damaged
    ):
        return None
    content: Content = facts.kept.content
    renamed = _changed(bank.entities)
    naming = content.rows(_NAMING, (as_json(sorted(renamed)),)) if renamed else []
    changed = dict.fromkeys([*(fact for (fact,) in naming), *_changed(bank.facts)])
    shown = {name: bank.facts[name] for name in changed if name in bank.facts}
    named = {entity for fact in shown.values() for entity in entities_of(fact)} | {*renamed}
    over = replace(
        bank,
        facts=shown,
        entities={name: bank.entities[name] for name in sorted(named) if name in bank.entities},
        places={},
    )
    counts = content.about("counts")
    return Layers(facts.kept, content, counts["facts"], counts["cards"], frozenset(changed), over)


_NAMING = (
    "SELECT DISTINCT id FROM mentions JOIN facts ON place = fact "
    "WHERE entity IN (SELECT value FROM json_each(?))"
)


def _base(found: object) -> object:
    return found.base if isinstance(found, Overlay) else found


def _changed(found: object) -> list[str]:
    return [*found.over, *sorted(found.hidden)] if isinstance(found, Overlay) else []
