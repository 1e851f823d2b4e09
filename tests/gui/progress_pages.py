"""What a person sees and does on Progress and on its plots."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from studyapp.gui.views.plot_place import PlotPlace
from studyapp.gui.views.progress import ProgressView
from studyapp.gui.views.slip_row import SlipRow
from studyapp.gui.widgets.data_table import DataTable
from studyapp.gui.widgets.plot import Plot
from tests.gui.pages import Page, plain, press


class ProgressPage(Page):
    """The page, with what stands on it."""

    @property
    def view(self) -> ProgressView:
        return self.window.workspace.page("progress")

    @property
    def titles(self) -> list[str]:
        """What the plots that are drawn say."""
        plots = [plot for plot in self.view.findChildren(Plot) if plot.isVisible()]
        return [plain(plot.accessibleName()) for plot in plots]

    def stand(self, name: str) -> PlotPlace:
        """One of the places for a plot, by its name in the parts of the page."""
        so_far = self.view.so_far
        return next(
            getattr(part, name) for part in (so_far.lately, so_far.spread, so_far) if hasattr(part, name)
        )

    def plot(self, name: str) -> Plot:
        return self.stand(name).plot

    def focus(self, name: str) -> Plot:
        """Go to a plot with the keyboard."""
        plot = self.plot(name)
        plot.setFocus(Qt.FocusReason.TabFocusReason)
        return plot

    def choose_period(self, word: str) -> None:
        button = next(one for one in self.view.period._segments.values() if one.text() == word)
        button.click()

    @property
    def tables(self) -> dict[str, DataTable]:
        """The tables that are shown, by their titles."""
        shown = [table for table in self.view.findChildren(DataTable) if table.isVisible()]
        return {plain(table.accessibleName()): table for table in shown}

    @property
    def pairs(self) -> list[SlipRow]:
        return [row for row in self.view.so_far.pairs.rows if row.isVisible()]


def point_at(plot: Plot, place: int) -> None:
    """Move the pointer to a value of a plot."""
    plot.grab()  # where its values are is known when it was painted
    where = plot._spots[place].center()
    move = QMouseEvent(
        *(QEvent.Type.MouseMove, where, plot.mapToGlobal(where)),
        *(Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
    )
    QApplication.sendEvent(plot, move)


def click_at(plot: Plot, place: int) -> None:
    """Click on a value of a plot."""
    plot.grab()  # where its values are is known when it was painted
    where = plot._spots[place].center()
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.LeftButton
        QApplication.sendEvent(
            plot,
            QMouseEvent(
                kind, where, QPointF(plot.mapToGlobal(where)), button, button, Qt.KeyboardModifier.NoModifier
            ),
        )


def menu_of(plot: Plot, *, by_key: bool = True) -> QMenu:
    """Open the menu of a plot by the context menu key, or by a right click."""
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(plot, QContextMenuEvent(reason, QPoint(5, 5), plot.mapToGlobal(QPoint(5, 5))))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, verb: str) -> None:
    """Choose a verb of a menu with the arrows and Enter."""
    verbs = [action.text().split("\t")[0] for action in menu.actions()]
    for _ in range(verbs.index(verb)):
        press("Down")
    press("Return")


def clipboard() -> str:
    return QGuiApplication.clipboard().text()
