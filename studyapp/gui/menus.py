"""The menu bar, which stands there only while it is used: F10 brings it, and a letter opens a menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from studyapp.gui.commands import MENUS, Command
from studyapp.gui.theme import Theme


class MenuBar(QMenuBar):
    """All commands under their menus; it hides when a command was chosen or Esc was pressed."""

    def __init__(self, theme: Theme, actions: Mapping[Command, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._back: QWidget | None = None  # what had the focus before
        self._hiding = QTimer(self, singleShot=True, interval=0)
        self._hiding.timeout.connect(self._hide_unless_used)
        self.menus: dict[str, QMenu] = {}
        for title in MENUS:
            menu = self.menus[title] = self.addMenu(title)
            menu.aboutToHide.connect(self._hiding.start)
            for command, action in actions.items():
                if command.menu == title:
                    menu.addAction(action)
                    if command.ends_group:
                        menu.addSeparator()
        self.setNativeMenuBar(False)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def bring(self) -> None:
        """Show the bar with the focus on its first menu."""
        self._back = self.window().focusWidget()
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.setActiveAction(self.menus[MENUS[0]].menuAction())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self._hiding.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hiding.start()

    def _hide_unless_used(self) -> None:
        if any(menu.isVisible() for menu in self.menus.values()) or self.hasFocus():
            return
        self.hide()
        if self._back and QApplication.focusWidget() in (None, self):
            self._back.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def _restyle(self) -> None:
        font = self._theme.font("body")
        self.setFont(font)
        for menu in self.menus.values():
            menu.setFont(font)
