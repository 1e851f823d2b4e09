"""A second start over the same data folder raises the first window instead of opening another."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_PATIENCE = 1000  # ms


def raise_first(folder: Path) -> bool:
    """Ask the window over a data folder to come to the front; False when there is none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    reached = socket.waitForConnected(_PATIENCE)
    socket.disconnectFromServer()
    return reached


def listen(folder: Path, raised: Callable[[], None], parent: QObject) -> QLocalServer:
    """Call `raised` whenever another start over the same data folder asks for the window."""
    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    # Whoever calls holds the lock of the data folder, so a name still taken is left over from a killed process.
    QLocalServer.removeServer(_name(folder))

    def accept() -> None:
        while connection := server.nextPendingConnection():
            connection.deleteLater()
        raised()

    server.newConnection.connect(accept)
    server.listen(_name(folder))
    return server


def bring_to_front(window: QWidget) -> None:
    """Show a window that may be minimised or behind others."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _name(folder: Path) -> str:
    return f"studyapp-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
