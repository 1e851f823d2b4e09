"""Print what each item rule finds among the planted and the clean items; `make items` runs it."""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.items.corpus import Item, all_items, choice_of
from tests.items.published import OURS, PUBLISHED


@dataclass(frozen=True)
class Measured:
    """How one rule did over all items."""

    rule: str
    planted: int
    found: int  # of the planted ones
    false_alarms: int

    @property
    def recall(self) -> float:
        return self.found / self.planted

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false_alarms) if self.found else 0.0


def measured(items: Sequence[Item]) -> list[Measured]:
    """The figures of every rule that is planted or found somewhere."""
    planted, found, false_alarms = Counter[str](), Counter[str](), Counter[str]()
    for item in items:
        planted.update(item.planted.keys())
        found.update(item.planted.keys() & item.found.keys())
        false_alarms.update(item.found.keys() - item.planted.keys())
    return [
        Measured(rule, planted[rule], found[rule], false_alarms[rule])
        for rule in sorted(planted | false_alarms)
    ]


def published_errors(items: Sequence[Item]) -> list[tuple[Item, str]]:
    """The sound items on which a published rule errs, with its name."""
    return [
        (item, rule)
        for item in items
        for rule in item.said.get("published", [])
        if PUBLISHED[rule](*choice_of(item.said))
    ]


def main() -> None:
    """Print the table."""
    items = all_items()
    clean = sum(not item.planted for item in items)
    print(f"{len(items)} items, {clean} of them clean.\n")
    print(f"{'rule':20} planted found  false alarms  recall  precision")
    for one in measured(items):
        print(
            f"{one.rule:20} {one.planted:7} {one.found:5} {one.false_alarms:13} {one.recall:7.1%} {one.precision:9.1%}"
        )
    print("\nSound items on which the published rules err, and ours find nothing of the kind:")
    for item, rule in published_errors(items):
        ours = "errs too" if OURS[rule] in item.found else "clean"
        print(f"  {rule:18} {ours:8} {item.name}")


if __name__ == "__main__":
    main()
