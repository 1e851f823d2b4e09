"""The benchmark of the memory: prints its tables in Markdown and judges nothing; `--help` tells the options."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.bench.memory import efficiency, exams, fits, levels, loads
from tests.bench.memory.compare import Estimate
from tests.bench.memory.trial import Setting
from tests.bench.memory.truths import MAIN, TRUTHS

FIRST_SEED = 1000  # those below were used while the benchmark was written
Cells = Sequence[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="learners for each figure (default: 20)")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part (may be repeated)")
    options = parser.parse_args()
    seeds = range(FIRST_SEED, FIRST_SEED + options.seeds)
    for part in options.part or PARTS:
        started = time.monotonic()
        for number, cells in enumerate(PARTS[part](seeds)):
            print(f"| {' | '.join(cells)} |", flush=True)
            if number == 0:
                print(f"|{'---|' * len(cells)}", flush=True)
        print(f"\n{part}: {time.monotonic() - started:.0f} s\n", flush=True)


def efficiency_table(seeds: range) -> Iterator[Cells]:
    """Remembered per minute, ours by a peer's."""
    yield (
        *("truth", "attendance", "transfer", "ours", "peer"),
        *("at the peer's usual level, last month", "last six months"),
        *("at the level of retention 0.90, last month", "last six months"),
    )
    with ProcessPoolExecutor() as pool:
        for case in efficiency.cases():
            for row in efficiency.measure(case, seeds, Setting(), pool.map)[0]:
                figures = (row.theirs, row.theirs_longer, row.mine, row.mine_longer)
                yield (
                    *(case.truth, f"{case.attendance}", f"{case.transfer}", row.own, row.peer),
                    *("none in common" if figure is None else str(figure) for figure in figures),
                )


def levels_table(seeds: range) -> Iterator[Cells]:
    """True recall at review, points off the desired retention."""
    yield "truth", "forms", "retention", "full credit", "soft credit"
    setting = Setting()
    for truth, mixes in (
        (levels.AS_BELIEVED, tuple(levels.MIXES)),
        *((truth, ("our ladder",)) for truth in MAIN),
    ):
        for mix in mixes:
            for retention in levels.RETENTIONS:
                row = levels.measure(truth, mix, retention, seeds, setting)
                yield truth, mix, f"{retention:.2f}", str(row.naive), str(row.soft)


def exams_table(seeds: range) -> Iterator[Cells]:
    """Known on the day of an exam, the plan against constant retention."""
    yield (
        *("days", "facts", "minutes a day", "truth", "known with the plan", "points above retention 0.90"),
        *("points above the best constant retention", "minutes used: plan, 0.90"),
    )
    for exam in exams.EXAMS:
        for truth in MAIN:
            row = exams.measure(exam, truth, seeds)
            yield (
                *(f"{exam.days}", f"{exam.facts}", f"{exam.minutes:.0f}", truth, str(row.known)),
                *(_points(row.usual), _points(row.best), "{:.0%}, {:.0%}".format(*row.minutes)),
            )


def foresight_table(seeds: range) -> Iterator[Cells]:
    """The outlook of the first day and of the middle, and what came."""
    yield (
        "day",
        "truth",
        "foreseen",
        "points wide",
        "points that came above it",
        "learners within the interval",
    )
    exam = exams.EXAMS[1]
    for day in (0, exam.days // 2):
        for truth in TRUTHS:
            row = exams.foresight(exam, truth, seeds, day)
            yield (
                *(f"{day + 1}", truth, str(row.foreseen), f"{row.width.median:.0f}"),
                *(_points(row.off), f"{row.held:.0%}"),
            )


def loads_table(seeds: range) -> Iterator[Cells]:
    """The 95th percentile over the mean of a day's reviews."""
    yield "setting", "truth", "fuzz alone", "lightest day", "lightest day, within 28 days"
    for name in loads.SETTINGS:
        for truth in ("FSRS-6", "ACT-R"):
            row = loads.measure(name, truth, seeds)
            yield name, truth, str(row.fuzz), str(row.level), str(row.level_month)


def fits_table(seeds: range) -> Iterator[Cells]:
    """What the optimiser gains; three times as many learners, since they are quick."""
    yield (
        "learners",
        "answers before",
        "kept",
        "better for it",
        "change of log loss where kept",
        "the true weights",
    )
    learners = range(seeds.start, seeds.start + 3 * len(seeds))
    for one in fits.LEARNERS:
        row = fits.measure(one, learners)
        change = "" if row.change is None else _loss(row.change)
        kept, better = f"{row.kept} of {len(learners)}", f"{row.better}"
        yield one.name, f"{row.answers.median:,.0f}", kept, better, change, _loss(row.true)


def _loss(estimate: Estimate) -> str:
    return f"{estimate.median:+.4f} ({estimate.low:+.4f} to {estimate.high:+.4f})"


def _points(estimate: Estimate) -> str:
    return f"{estimate.median:+.1f} ({estimate.low:+.1f} to {estimate.high:+.1f})"


PARTS: dict[str, Callable[[range], Iterator[Cells]]] = {
    "levels": levels_table,
    "loads": loads_table,
    "fits": fits_table,
    "foresight": foresight_table,
    "exams": exams_table,
    "efficiency": efficiency_table,
}

if __name__ == "__main__":
    main()
