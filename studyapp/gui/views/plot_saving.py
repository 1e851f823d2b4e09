"""Saves the table of a plot as a file that spreadsheets read, where the person chooses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress

from studyapp.gui import plot_words, table_text
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.widgets.plot import Plot


def let_save(plots: Iterable[Plot], dialogs: Dialogs) -> None:
    """Offer Save in the menus of plots, and ask by these dialogs where to."""
    for plot in plots:
        plot.can_save = True
        plot.save_requested.connect(lambda asked: save(asked, dialogs))


def save(plot: Plot, dialogs: Dialogs) -> None:
    """Ask for a place and write the table there, whole or not at all; what goes wrong is told."""
    name = re.sub(r"\W+", "-", plot.accessibleDescription() or plot.accessibleName()).strip("-").lower()
    path = dialogs.ask_save_file(plot_words.SAVE, f"{name}.csv", plot_words.CSV_FILES)
    if path is None:
        return
    table = plot.table()
    unfinished = path.with_name(f"{path.name}.part")
    try:
        # With the mark that tells spreadsheets that it is UTF-8.
        unfinished.write_text(table_text.as_csv(table.columns, table.rows), "utf-8-sig", newline="")
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        dialogs.show_error(plot_words.not_saved_line(path.name, error.strerror or str(error)))
