"""Remembered per minute: every scheduler at every setting with every truth, and how ours compares."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from tests.bench.memory import ours, peers
from tests.bench.memory.compare import Estimate, Point, estimate, per_minute
from tests.bench.memory.learner import QUESTIONS, Learner
from tests.bench.memory.trial import Setting, run
from tests.bench.memory.truths import MAIN, TRUTHS

Make = Callable[[float, random.Random], peers.Course]
RETENTIONS = (0.70, 0.80, 0.90, 0.95, 0.97)


@dataclass(frozen=True)
class Entry:
    """A scheduler with the settings that trade minutes for knowledge, and which of them is usual."""

    make: Make
    settings: Sequence[float]
    usual: int


ENTRIES: Mapping[str, Entry] = {
    "Leitner": Entry(peers.leitner, (0.5, 0.75, 1, 1.5, 2.5), 2),
    "SM-2": Entry(peers.Sm2, (0.5, 0.75, 1, 1.5, 2.5), 2),
    "fixed ladder": Entry(peers.ladder, (0.5, 0.75, 1, 1.5, 2.5), 2),
    "chance": Entry(peers.Chance, (6, 12, 24, 48, 96), 2),
    "FSRS per question": Entry(peers.PerQuestion, (0.70, 0.80, 0.90, 0.95, 0.97), 2),
    "FSRS per question, fitted": Entry(peers.PerQuestionFitted, (0.70, 0.80, 0.90, 0.95, 0.97), 2),
    "ours": Entry(ours.ours, RETENTIONS, 2),
    "ours, fitted": Entry(ours.Fitted, RETENTIONS, 2),
    "ours, forms by chance": Entry(ours.ours_without_ladder, RETENTIONS, 2),
}
PEERS = tuple(name for name in ENTRIES if not name.startswith("ours"))
OURS = tuple(name for name in ENTRIES if name.startswith("ours"))


@dataclass(frozen=True)
class Case:
    """One row of conditions."""

    truth: str
    attendance: float = 1.0
    transfer: float = 1.0


@dataclass(frozen=True)
class Row:
    """What came of comparing one of ours with one peer; None where too few learners compare."""

    case: Case
    own: str
    peer: str
    theirs: Estimate | None  # at what the peer remembers at its usual setting, in the last month
    theirs_longer: Estimate | None  # the same in the last six months
    mine: Estimate | None  # at what ours remembers at a retention of 0.90, in the last month
    mine_longer: Estimate | None  # the same in the last six months


def cases() -> Iterator[Case]:
    """Every truth at full attendance; all but the odd one with a fifth of the days missed, and with forms remembered apart."""
    for truth in TRUTHS:
        yield Case(truth)
    for truth in MAIN:
        yield Case(truth, attendance=0.8)
    for truth in MAIN:
        yield Case(truth, transfer=0.5)


Curves = Mapping[str, list[list[Point]]]  # by scheduler; of each learner, one point for each setting


def measure(
    case: Case, seeds: range, setting: Setting, each: Callable[..., Iterable[Learnt]] = map
) -> tuple[list[Row], Curves]:
    """Compare each of ours with each peer, with as many learners as seeds; the curves by the last six months too.

    `each` is what calls a function for each learner, one by one or in several processes.
    """
    setting = replace(setting, attendance=case.attendance)
    last: dict[str, list[list[Point]]] = {name: [] for name in ENTRIES}
    longer: dict[str, list[list[Point]]] = {name: [] for name in ENTRIES}
    for found in each(partial(_learnt, case, setting), seeds):
        for name, points in found.items():
            last[name].append([(known, minutes) for known, _, minutes in points])
            longer[name].append([(known, minutes) for _, known, minutes in points])
    rows = [
        Row(
            case,
            own,
            peer,
            *(_compared(curves, own, peer, at) for at in (peer, own) for curves in (last, longer)),
        )
        for own in OURS
        for peer in PEERS
    ]
    return rows, longer


Learnt = Mapping[
    str, list[tuple[float, float, float]]
]  # by scheduler, one for each setting: known, known longer, minutes


def _learnt(case: Case, setting: Setting, seed: int) -> Learnt:
    found = {}
    for name, entry in ENTRIES.items():
        outcomes = [
            run(
                learner(case, setting, seed),
                entry.make(knob, random.Random(f"{seed} course")),
                setting,
                random.Random(f"{seed} days"),
            )
            for knob in entry.settings
        ]
        found[name] = [(one.known, one.known_longer, one.minutes) for one in outcomes]
    return found


def learner(case: Case, setting: Setting, seed: int) -> Learner:
    """The same learner for every scheduler, drawn by the seed."""
    items = setting.facts * len(QUESTIONS)
    truth = TRUTHS[case.truth](random.Random(f"{seed} truth"), items)
    return Learner(truth, setting.facts, random.Random(f"{seed} answers"), transfer=case.transfer)


def _compared(curves: Curves, own: str, peer: str, at: str) -> Estimate | None:
    """At the knowledge of the usual setting of one of the two."""
    usual = ENTRIES[at].usual
    ratios = [
        per_minute(theirs, mine, level[usual][0])
        for theirs, mine, level in zip(curves[peer], curves[own], curves[at], strict=True)
    ]
    found = [ratio for ratio in ratios if ratio is not None]
    return estimate(found) if len(found) > len(ratios) / 2 else None
