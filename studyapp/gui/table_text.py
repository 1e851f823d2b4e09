"""The table of a plot as text for other programs: with tabs for the clipboard, with commas for a file."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # what a spreadsheet would reckon with
_BLANK = " \n\u00a0\u200b\ufeff"  # what it may look past
_NUMBER = re.compile(r"[+-]?\d[\d,. ]*(?:\u00a0?%)?\Z")


def as_tabs(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """One line a row, cells parted by tabs; no cell can be taken for a formula."""
    return "".join(
        "\t".join(re.sub(r"[\t\r\n]+", " ", _guarded(cell)) for cell in row) + "\n"
        for row in (columns, *rows)
    )


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Comma-separated values (RFC 4180), lines ended by CR LF; no cell can be taken for a formula."""
    text = StringIO()
    csv.writer(text).writerows([_guarded(cell) for cell in row] for row in (columns, *rows))
    return text.getvalue()


def _guarded(cell: str) -> str:
    """The cell, behind an apostrophe where a spreadsheet would reckon with it; a number may have its sign."""
    return f"'{cell}" if cell.lstrip(_BLANK).startswith(_FORMULA) and not _NUMBER.match(cell) else cell
