"""A column of text in the middle of a wide window, with a vertical scroll bar only when it is too tall."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.gui.theme import RING, Theme


class Column(QScrollArea):
    """Holds widgets below one another, at most `measure` wide (pixels at text size 1) and never wider than the window."""

    def __init__(
        self, theme: Theme, measure: int, *, centred: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # for Qt's own, PySide would load many classes, which a start waits for
        self._theme = theme
        self._measure = measure
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self._page = QWidget()
        self._around = QHBoxLayout(self._page)
        self._around.setSpacing(0)
        if centred:
            self._around.addStretch(1)
        self._around.addWidget(self.body, 1000)  # takes all it may have before the stretches get the rest
        self._around.addStretch(1)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setAutoFillBackground(False)
        self._page.setMinimumWidth(
            1
        )  # else a page that wants more room than there is gets it, and more on every try
        self._side = 24
        bar = self.verticalScrollBar()
        bar.installEventFilter(self)
        theme.changed.connect(self._restyle)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self._restyle()

    def set_side(self, side: int) -> None:
        """Keep so much room (pixels at text size 1) free at the left and the right."""
        self._side = side
        self._restyle()

    def show_from(self, part: QWidget, head: QWidget) -> None:
        """Scroll as little as need be for a part's `head` and a line below it to be seen, but never past the part."""
        self.settle()  # else the part has no place yet
        bar = self.verticalScrollBar()
        top = part.mapTo(self._page, QPoint(0, 0)).y()
        wanted = head.mapTo(self._page, QPoint(0, head.height())).y() + 2 * self._theme.line_height()
        foot = min(wanted, top + part.height())
        bar.setValue(min(max(bar.value(), foot - self.viewport().height()), top))

    @staticmethod
    def settle() -> None:
        """Lay everything out now, so that it is painted once; the coming or going of the scroll bar asks for more."""
        for _ in range(2):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the room of the scroll bar from the margin, so that its coming moves nothing."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._restyle()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what the focus has come to, also from outside, where Qt leaves it out of sight."""
        if now and now.isVisible() and self.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)

    def _restyle(self) -> None:
        theme = self._theme
        self.body.setMaximumWidth(theme.px(self._measure) + 2 * RING)
        near = theme.px(self._side) - RING
        bar = self.verticalScrollBar()
        far = max(near, bar.sizeHint().width()) - (bar.sizeHint().width() if bar.isVisible() else 0)
        left, right = (far, near) if self.isRightToLeft() else (near, far)
        self._around.setContentsMargins(left, 0, right, 0)
