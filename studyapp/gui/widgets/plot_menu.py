"""What can be taken out of a plot: its picture and its table on the clipboard, its table as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QAction, QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu

from studyapp.gui import plot_words, table_text
from studyapp.gui.widgets.key_cap import keys_words

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme
    from studyapp.gui.widgets.plot import Plot, Table

_SHARP = 2  # pixels of a copied picture for each of the screen's


def open_menu(plot: Plot, place: QPoint) -> None:
    """Show at a place of the screen what can be done; arrows and Enter choose, Esc closes."""
    menu = QMenu(plot)
    menu.setAccessibleName(plot_words.WHAT_TO_DO)
    choices = [
        (plot_words.COPY_PICTURE, plot.copy_picture),
        (f"{plot_words.COPY_TABLE}\t{keys_words(('Ctrl', 'C'), '+')}", plot.copy_table),
    ]
    if plot.can_save:
        choices.append((plot_words.SAVE, lambda: plot.save_requested.emit(plot)))
    for words, do in choices:
        action = QAction(words, menu)
        action.triggered.connect(lambda _checked=False, do=do: do())
        menu.addAction(action)
    menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def copy_table(table: Table) -> None:
    """Put a table on the clipboard, with tabs for spreadsheets and as CSV for what asks for that."""
    data = QMimeData()
    data.setText(table_text.as_tabs(table.columns, table.rows))
    data.setData("text/csv", table_text.as_csv(table.columns, table.rows).encode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(plot: Plot, theme: Theme) -> None:
    """Put a plot on the clipboard as it is painted, without what shows only while it is read."""
    picture = QPixmap(plot.size() * _SHARP)
    picture.setDevicePixelRatio(_SHARP)
    picture.fill(theme.colour("page"))
    plot.draw(picture)
    QGuiApplication.clipboard().setPixmap(picture)
