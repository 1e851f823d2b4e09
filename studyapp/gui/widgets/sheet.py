"""A sheet laid over the window: the keys, a choice, a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.gui.theme import RING
from studyapp.gui.translating import tr
from studyapp.gui.widgets.button import Button
from studyapp.gui.widgets.fade import OVERLAY, fade_in
from studyapp.gui.widgets.paint import paint_box, paint_ring
from studyapp.gui.widgets.text import Text

if TYPE_CHECKING:
    from studyapp.gui.theme import Theme

_WIDTH, _MARGIN, _PADDING = 560, 24, 24


class Sheet(QWidget):
    """Covers its host with a scrim and shows a panel in the middle; Esc, its button or a click beside it close it.

    While it is open the focus stays inside; afterwards it goes back to where it was.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        title: str,
        content: QWidget,
        close: str = tr("Close"),
        *,
        foot: QWidget | None = None,
        width: int = _WIDTH,
        head: QWidget | None = None,
    ) -> None:
        """Make a closed sheet over `host`, usually the window; `close` is the verb of its button.

        Where the content is too tall it scrolls between the title and the `foot`; `width` is in pixels at text size 1.
        A `head` stands in the place of the title and has the focus first.
        """
        super().__init__(host)
        self._theme = theme
        self._host = host
        self._before: QWidget | None = None
        self.panel = _Panel(theme, self)
        self.panel.setAccessibleName(title)
        self._content = content
        self._foot = foot
        self._width = width
        self._title = Text(theme, title, "title")
        self._close = Button(theme, close, "quiet", keys=("Esc",))
        self._close.clicked.connect(self.dismiss)
        self._head = QHBoxLayout()
        self._first = head
        if head:
            self._title.hide()
            self._head.addWidget(head, 1)
        else:
            self._head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._close)
        scroll = _Scroll(self.panel)
        scroll.setAccessibleName(title)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._scroll = self.panel.body = scroll
        self._column = QVBoxLayout(self.panel)
        self._column.addLayout(self._head)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(RING, 0, RING, 0)
        self._body.addWidget(scroll)
        self._head.setContentsMargins(RING, 0, RING, 0)
        self._column.addLayout(self._body, 1)
        if foot:
            self._column.addWidget(foot)
        self.hide()
        host.installEventFilter(self)
        theme.changed.connect(self.place)

    def open_over(self) -> None:
        """Show the sheet and put the focus into it."""
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        too_tall = self._scroll.verticalScrollBar().maximum() > 0
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if too_tall else Qt.FocusPolicy.NoFocus)
        first = self._first or (
            self._scroll if too_tall else self._close
        )  # the arrows scroll what does not fit
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        fade_in(self._theme, self.panel, "surface", OVERLAY, inset=self._theme.px(_PADDING) // 2)

    def dismiss(self) -> None:
        """Close the sheet, give the focus back, and tell `closed`."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing below the sheet hears a key
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.dismiss()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - as Qt calls it
        stops = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not stops:  # Qt asks while it hides the sheet
            return super().focusNextPrevChild(next_)
        current = QApplication.focusWidget()
        place = stops.index(current) if current in stops else -1
        reason = Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason
        stops[(place + (1 if next_ else -1)) % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        scrim = QColor(tokens.scrim)
        scrim.setAlphaF(tokens.scrim_opacity)
        QPainter(self).fillRect(self.rect(), scrim)

    def place(self) -> None:
        """Fit the panel to what it holds and to the window."""
        theme = self._theme
        padding, margin = theme.px(_PADDING), theme.px(_MARGIN)
        foot = padding - RING if self._foot else padding
        self._column.setContentsMargins(padding - RING, padding - RING, padding - RING, foot)
        self._column.setSpacing(theme.px(12))
        self.setGeometry(self._host.rect())
        width = min(theme.px(self._width), self.width() - 2 * margin)
        inner = width - 2 * padding
        content = _height(self._content, inner)
        if self._foot:
            content += theme.px(12) + _height(self._foot, inner)
        head = self._head.sizeHint().height()
        height = min(content + head + theme.px(12) + 2 * padding, self.height() - 2 * margin)
        panel = QRect(0, 0, width, height)
        panel.moveCenter(self.rect().center())
        self.panel.setGeometry(panel)
        self.panel.update()


def _height(part: QWidget, width: int) -> int:
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else -1
    return max(wanted, part.sizeHint().height())


class _Panel(QDialog):
    """The ground of a sheet, and the ring around what is scrolled there; a dialog, as screen readers call it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # no window of its own
        self._theme = theme
        self.body: _Scroll | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(
            painter, self.rect(), theme.px(12), fill=theme.colour("surface"), border=theme.colour("edge")
        )
        if self.body and self.body.shows_ring:
            paint_ring(painter, theme, self.body.geometry(), theme.px(4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the sheet hears it, and closes itself


class _Scroll(QScrollArea):
    """What is too tall for the panel, which paints the ring around it."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._by_mouse = False

    @property
    def shows_ring(self) -> bool:
        """Whether it has the focus, and not by a click."""
        return self.hasFocus() and not self._by_mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self._panel.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._panel.update()
