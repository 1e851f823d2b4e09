"""The words of every plot: what can be done with its figures, and how one value is read."""

from __future__ import annotations

from collections.abc import Sequence

from studyapp.gui.translating import tr

COPY_PICTURE = tr("Copy as picture")
COPY_TABLE = tr("Copy as table")
SAVE = tr("Save as CSV…")
WHAT_TO_DO = tr("Copy or save this plot")
PICTURE_COPIED = tr("The plot is copied as a picture.")
TABLE_COPIED = tr("The figures are copied as a table.")
CSV_FILES = tr("Comma-separated values (*.csv)")


def reading(columns: Sequence[str], row: Sequence[str]) -> str:
    """One row of a table as it is read: `Monday 23 November. Answers: 12`."""
    rest = tr("; ").join(
        tr("{column}: {value}").format(column=column, value=value)
        for column, value in zip(columns[1:], row[1:], strict=True)
    )
    return tr("{name}. {values}").format(name=row[0], values=rest) if rest else row[0]


def saved_line(file: str) -> str:
    """What is said when a table was saved."""
    return tr("The figures are saved in {file}.").format(file=file)


def not_saved_line(file: str, why: str) -> str:
    """What is said when a table could not be saved, and what to do."""
    return tr("{file} could not be saved: {why}. Nothing else was changed. Choose another place.").format(
        file=file, why=why
    )
