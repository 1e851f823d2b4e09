from PySide6.QtWidgets import QWidget

from studyapp.gui.views.column import Column


class Contrary(QWidget):
    """Wants more room the less it has."""

    def resizeEvent(self, event):
        self.setMinimumWidth(700 if self.width() < 600 else 300)


def test_a_column_is_never_wider_than_the_window(theme, shown):
    column = Column(theme, 720)
    column.rows.addWidget(Contrary())
    column.resize(500, 300)
    shown(column)
    assert column.body.width() <= column.viewport().width()
