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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="processes for each start (default: 9)")
    parser.add_argument("--answers", type=int, default=300, help="answers in one window (default: 300)")
    parser.add_argument("--large", action="store_true", help="also 100,000 cards with a million reviews")
    parser.add_argument("--json", action="store_true", help="print every single figure instead of the table")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        figures = measure(Path(scratch), options.runs, options.answers, large=options.large)
    figures["machine"] = {"processors": os.cpu_count(), "python": platform.python_version()}
    print(json.dumps(figures, indent=1) if options.json else table(summary(figures)))


def measure(scratch: Path, runs: int, answers: int, *, large: bool) -> dict[str, Any]:
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
    figures = {
        "start": kinds,
        "window": window,
        "commits": child("commit.py", scratch)["commits"],
        "at once": [child("answers.py", copy(used, scratch / f"copy-{turn}"), 1, 0, 0) for turn in range(3)],
        "busy": [child("first_question.py", used, "stay") for _ in range(3)],
    }
    if large:
        place = scratch / "large"
        child("large.py", place, "fill")
        figures["large"] = [child("large.py", place) for _ in range(3)]
        figures["reckoned"] = child("large.py", place, "reckon")
    return figures


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
    if found := figures.get("large"):
        many = "100,000 cards, a million reviews"
        names = ("open", "due", "days", "states", "forecast")
        rows += [(f"{many}: {name}, ms", f"{middle(found, name):.2f}") for name in names]
        reckoned = figures["reckoned"]
        rows += [(f"{many}: {name}, s", f"{reckoned[name] / 1000:.1f}") for name in ("foretold", "optimise")]
        rows.append((f"{many}: record, p50 and p99, ms", percentiles(found[0]["record"])))
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
