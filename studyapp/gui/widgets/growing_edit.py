"""A text field that is as high as its words: for sentences, questions and short lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from studyapp.gui.style import FAULT, RING_WIDTH
from studyapp.gui.theme import TYPE
from studyapp.gui.widgets.page_keys import is_for_page, is_override
from studyapp.gui.widgets.paint import paint_box

if TYPE_CHECKING:
    from studyapp.gui.theme import Size, Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingEdit(QTextEdit):
    """Plain words that wrap, framed like every text field; undo, Ctrl+Enter and Tab are left to the page it stands on.

    In a field of `lines` Enter begins a new line; elsewhere it is left to the page as well, and pasted lines are joined.
    """

    typed = Signal(str)  # by the person; what `show_text` shows is not told

    def __init__(
        self,
        theme: Theme,
        *,
        size: Size = "body",
        line: float | None = None,
        around: int = 6,
        lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show an empty field; `line` is its line height and `around` the room above its words, at text size 1."""
        super().__init__(parent)
        self._theme = theme
        self._size: Size = size
        self._line = line or TYPE[size].line
        self._around = around
        self._lines = lines
        self._showing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show words; the cursor stays where it was, as far as there are words."""
        if text == self.toPlainText():
            return
        self._showing = True
        place = self.textCursor().position()
        self.setPlainText(text)
        self._format()
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self._showing = False
        self._fit()

    def set_fault(self, *, faulty: bool) -> None:
        """Show, or show no longer, that the content cannot be used."""
        self.setProperty(FAULT, faulty)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self.height())

    def event(self, event: QEvent) -> bool:
        if is_override(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text only; lines become one where there is only one."""
        if source.hasText():
            text = source.text()
            self.insertPlainText(text if self._lines else " ".join(text.split()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, place = self._theme, self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.property(FAULT):
            border, width = theme.colour("wrong"), 2
        elif self.hasFocus():
            border, width = theme.colour("accent"), 2
        else:
            border, width = theme.colour("edge"), 1
        paint_box(painter, place, theme.px(6), fill=theme.colour("surface"), border=border, width=width)
        if self.property(FAULT) and self.hasFocus():  # within the border of the fault
            inside = place.adjusted(width, width, -width, -width)
            paint_box(painter, inside, theme.px(4), border=theme.colour("accent"), width=RING_WIDTH)
        self._paint_below_words(painter)
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _paint_below_words(self, painter: QPainter) -> None:
        """Paint what lies behind the words."""

    def _words_changed(self) -> None:
        """The person changed the words."""
        self.typed.emit(self.toPlainText())

    def _changed(self) -> None:
        if not self._showing:
            self._words_changed()
        self._fit()

    def _leaves(self, event: QKeyEvent) -> bool:
        return is_for_page(event) or (event.key() in _ENTER and not self._lines)

    def _format(self) -> None:
        """Give every line its height and the words their room; what is typed later has it too."""
        above, side = self._theme.px(self._around), self._theme.px(14 if self._size == "reading" else 12)
        room = self.document().rootFrame().frameFormat()
        room.setTopMargin(
            above - self._theme.px(self._line - TYPE[self._size].line)
        )  # which stands above each line
        room.setBottomMargin(above)
        room.setLeftMargin(side)
        room.setRightMargin(side)
        self.document().rootFrame().setFrameFormat(room)
        lines = QTextBlockFormat()
        lines.setLineHeight(self._theme.px(self._line), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(lines)

    def _fit(self) -> None:
        height = round(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()

    def _restyle(self) -> None:
        theme = self._theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        self.setPalette(palette)
        self.setFont(theme.font(self._size, 400))
        self._showing = True
        self._format()
        self._showing = False
        self._fit()
