"""What a newer version of a bank means for a learner: cards called otherwise, keys that changed, facts that are gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from studyapp.facts.bank import Bank
from studyapp.facts.former_names import former_cards
from studyapp.facts.ids import CardId
from studyapp.facts.keys import NewKey, is_same_key, key_text
from studyapp.memory.review import ActKind, CorrectionKind
from studyapp.study.keeping import Doing, Keeper


@dataclass(frozen=True, slots=True)
class Decision:
    """What a learner decided about keys that changed, with the acts that keep it."""

    reset: bool  # asked as new; else what was learnt stands
    acts: tuple[tuple[CardId, str], ...]  # cards and ids of acts


def follow_renames(bank: Bank, keeper: Keeper, now: datetime) -> int:
    """Let what was learnt of cards follow them to the names that they have in a bank; how many moved.

    To be called before the bank's cards are read; StudyError when it cannot be kept.
    """
    return follow(former_cards(bank), keeper, now)


def follow(former: Mapping[CardId, CardId], keeper: Keeper, now: datetime) -> int:
    """The same for cards by the names that they had before."""
    return sum(keeper.rename(old, new, now) for old, new in former.items())


def changed_keys(
    bank: Bank, learnt: Mapping[str, str], among: Iterable[CardId] | None = None
) -> tuple[NewKey, ...]:
    """The cards whose key is another one than what was learnt; `learnt` gives the key of each kept card by its name.

    Nothing is said of a card that is new, or whose key was not kept. All cards of the bank are looked at, or those `among`
    which the changed ones are.
    """
    return tuple(
        NewKey(card, kept, key_text(bank, slot.value))
        for card in (bank.cards() if among is None else among)
        if (kept := learnt.get(str(card))) and not is_same_key(bank, slot := bank.slot(card), kept)
    )


def gone_cards(bank: Bank, kept: Iterable[str]) -> frozenset[str]:
    """The names among those kept that a bank has no card for, or none that can be scored; their history stays."""
    return frozenset(kept).difference(map(str, bank.cards()))


def decide(changed: Sequence[NewKey], keeper: Keeper, now: datetime, *, reset: bool) -> Decision:
    """Ask the cards as new, or keep what was learnt so that it is not asked about again; all or, on StudyError, none."""
    kind = ActKind.RESET if reset else ActKind.KEEP
    cards = [one.card for one in changed]
    rows = keeper.act_on_all([Doing(one.card, one.now) for one in changed], kind, now)
    return Decision(reset, tuple(zip(cards, rows, strict=True)))


def take_back(decision: Decision, keeper: Keeper, now: datetime) -> None:
    """Undo a decision, so that it can be taken anew; one that was taken back in part may be taken back again."""
    for card, row in decision.acts:
        keeper.say(card, row, CorrectionKind.REVOKED, now)
