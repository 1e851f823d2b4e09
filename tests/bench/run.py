"""Measures the speed of the program: prints medians and percentiles, judges nothing; `--help` tells the options."""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Row = tuple[str, str]
LARGE = (1_000, 10_000, 100_000)  # cards
FACTS = 100_000  # of the large bank, two cards each
HUGE = (*LARGE, 1_000_000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="processes for each start (default: 9)")
    parser.add_argument("--answers", type=int, default=300, help="answers in one window (default: 300)")
    parser.add_argument(
        "--large", action="store_true", help="also up to 100,000 cards with a million reviews"
    )
    parser.add_argument(
        "--huge", action="store_true", help="also a million cards with ten million reviews: 6 GB"
    )
    parser.add_argument("--json", action="store_true", help="print every single figure instead of the table")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        figures = measure(Path(scratch), options.runs, options.answers)
        if options.large or options.huge:
            figures |= measure_storage(Path(scratch), HUGE if options.huge else LARGE)
            figures["large bank"] = measure_large_bank(Path(scratch), options.runs)
    figures["machine"] = {"processors": os.cpu_count(), "python": platform.python_version()}
    print(json.dumps(figures, indent=1) if options.json else table(summary(figures)))


def measure(scratch: Path, runs: int, answers: int) -> dict[str, Any]:
    """Every figure of every process; starts of different kinds take turns, so that all meet the same machine."""
    used = scratch / "used"
    window = child("answers.py", used, answers, 3, 40 * answers // 10)
    kinds: dict[str, list[Any]] = {"bare": [], "ours": [], "first ever": []}
    for turn in range(runs + 1):
        new = scratch / f"new-{turn}"
        started = {
            "bare": child("bare_window.py"),
            "ours": child("first_question.py", used),
            "first ever": child("first_question.py", new),
        }
        if turn:  # the first only warms the disk and compiles
            for kind, found in started.items():
                kinds[kind].append(found)
    return {
        "start": kinds,
        "window": window,
        "commits": child("commit.py", scratch)["commits"],
        "at once": [child("answers.py", copy(used, scratch / f"copy-{turn}"), 1, 0, 0) for turn in range(3)],
        "busy": [child("first_question.py", used, "stay") for _ in range(3)],
        "views": child("deaf.py", copy(used, scratch / "seen"))["views"],
    }


def measure_storage(scratch: Path, sizes: Sequence[int]) -> dict[str, Any]:
    """What storage takes with so many cards, ten reviews each; each file is gone before the next is made."""
    curve, proved = {}, {}
    for cards in sizes:
        place = scratch / "large"
        child("large.py", place, "fill", cards)
        curve[cards] = child("large.py", place, "measure", cards)
        if cards <= max(LARGE):
            proved[cards] = child("large.py", place, "doctor")
        reckoned = child("large.py", place, "reckon") if cards == max(LARGE) else None
        shutil.rmtree(place)
        if reckoned:
            proved[cards] |= reckoned
    return {"storage": curve, "proved": proved}


def measure_large_bank(scratch: Path, runs: int) -> dict[str, Any]:
    """Starts with a bank of very many facts, none of them answered and 100,000 cards learnt, and what looks for facts."""
    place = scratch / "bank"
    made = child("finding.py", place, FACTS, "make")
    kinds: dict[str, list[Any]] = {"bare": [], "new": [], "learnt": []}
    for turn in range(runs + 1):
        for kind, found in kinds.items():
            started = ("large_start.py", place / "banks", place / kind)
            one = child("bare_window.py") if kind == "bare" else child(*started)
            if turn:
                found.append(one)
    return {
        "made": made,
        "start": kinds,
        "found": child("finding.py", place, FACTS, "measure"),
        "views": child("deaf.py", place / "learnt", place / "banks")["views"],
    }


def child(script: str, *arguments: object) -> Any:
    """What a program says of itself; its moments become ms since before it was started."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else every start would compile what was changed
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    began = time.clock_gettime(time.CLOCK_MONOTONIC) * 1000
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{script} ended with {done.returncode}:\n{done.stderr}")
    said = json.loads(done.stdout)
    return said | {name: said[name] - began for name in ("today", "question") if name in said}


def copy(folder: Path, to: Path) -> Path:
    """A copy of a data folder, since every answer changes it."""
    shutil.copytree(folder, to)
    return to


def summary(figures: dict[str, Any]) -> list[Row]:
    """The lines of the table."""
    start, window = figures["start"], figures["window"]
    bare, ours, new = (middle(start[kind], "question") for kind in ("bare", "ours", "first ever"))
    by_form: dict[str, list[tuple[float, float]]] = {}
    for form, told, asked in window["answers"]:
        for name in (form, "all forms"):
            by_form.setdefault(name, []).append((told, asked))
    gaps = statistics.median(run["gaps"][0] for run in figures["busy"])
    held = statistics.median(run["memory"]["now"] for run in start["ours"])
    peak = statistics.median(run["memory"]["peak"] for run in start["ours"])
    rows = [
        ("start: a bare window painted, ms", f"{bare:.0f}"),
        ("start: Today painted, ms", f"{middle(start['ours'], 'today'):.0f}"),
        ("start: first question painted, ms", f"{ours:.0f}"),
        ("start: the same by the bare window", f"{ours / bare:.2f}"),
        ("start: the first ever, ms and by the bare window", f"{new:.0f}   {new / bare:.2f}"),
        ("memory at the first question, now and peak, MB", f"{held:.0f}   {peak:.0f}"),
        ("memory after all answers, now and peak, MB", "{now:.0f}   {peak:.0f}".format(**window["memory"])),
        ("longest time the window is deaf in its first 2 s, ms", f"{gaps:.0f}"),
    ]
    at_once = [run["answers"][0][1] for run in figures["at once"]]
    rows.append(("the first answer, before all is loaded: verdict, ms", f"{statistics.median(at_once):.0f}"))
    rows.append(("a bare durable commit, p50 and p99, ms", percentiles(figures["commits"])))
    for form, times in sorted(by_form.items()):
        both = [told + asked for told, asked in times if asked]
        told, asked = [one[0] for one in times], [one[1] for one in times if one[1]]
        rows.append((f"{form} ({len(times)}): answer to verdict, p50 and p99, ms", percentiles(told)))
        rows.append((f"{form}: on to the next question, p50 and p99, ms", percentiles(asked)))
        rows.append((f"{form}: both together, p50 and p99, ms", percentiles(both)))
    rows += view_rows("", figures["views"])
    if "storage" in figures:
        rows += storage_rows(figures) + bank_rows(figures["large bank"])
    return rows


def storage_rows(figures: dict[str, Any]) -> list[Row]:
    """One line for each thing that is done, with its figure for every size."""
    curve, proved = figures["storage"], figures["proved"]
    rows = [("storage, ten reviews a card: cards", "".join(f"{cards:>18,}" for cards in curve))]
    for name, first in next(iter(curve.values())).items():
        if name == "memory":
            continue
        unit = "p50 and p99, ms" if isinstance(first, list) else "ms"
        found = [one[name] for one in curve.values()]
        shown = (percentiles(one) if isinstance(one, list) else f"{one:.2f}" for one in found)
        rows.append((f"storage: {name}, {unit}", "".join(f"{one:>18}" for one in shown)))
    for name in ("doctor", "adopt", "foretold", "optimise"):
        shown = (f"{one[name] / 1000:.1f}" if name in one else "" for one in proved.values())
        rows.append((f"storage: {name}, s", "".join(f"{one:>18}" for one in shown)))
    return rows


def bank_rows(figures: dict[str, Any]) -> list[Row]:
    """What a bank of FACTS facts takes."""
    start, found = figures["start"], figures["found"]
    bare = middle(start["bare"], "question")
    rows = [
        (f"bank of {FACTS:,} facts: parsed and kept, s", f"{figures['made']['parse and keep'] / 1000:.1f}")
    ]
    for kind, what in (("new", "nothing answered"), ("learnt", "100,000 cards learnt")):
        for moment in ("today", "question"):
            took = middle(start[kind], moment)
            name = f"bank of {FACTS:,} facts, {what}: {moment} painted, ms and by the bare window"
            rows.append((name, f"{took:.0f}   {took / bare:.2f}"))
    one = f"bank of {FACTS:,} facts: "
    rows += [(f"{one}{name}, ms", f"{ms:.1f}") for name, ms in found.items() if name != "memory"]
    return rows + view_rows(one, figures["views"])


def view_rows(where: str, views: dict[str, Any]) -> list[Row]:
    """What each view takes, and below it who held up the main thread."""
    rows = []
    for name, found in views.items():
        took = percentiles([clock for clock, _ in found["took"]])
        rows.append(
            (
                f"{where}{name}: to the picture, p50 and p99, ms; settled, ms",
                f"{took}   {found['settled']:.0f}",
            )
        )
        rows += [(f"{where}{name}: deaf", stall) for stall in found["stalls"]]
    return rows


def middle(runs: Sequence[dict[str, Any]], name: str) -> float:
    """The median of a figure over runs."""
    return float(statistics.median(run[name] for run in runs))


def percentiles(times: Sequence[float]) -> str:
    """The middle and the slowest of a hundred."""
    ordered = sorted(times)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.5, 0.99)] if ordered else []
    return "   ".join(f"{one:.2f}" for one in at)


def table(rows: Sequence[Row]) -> str:
    """Two columns."""
    widest = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{widest}}  {value}" for name, value in rows)


if __name__ == "__main__":
    main()
