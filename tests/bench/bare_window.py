"""The least that Qt for Python needs: a window with our fonts and one line of text, painted; run as a script."""

from pathlib import Path

from painted import AfterPaint, memory, now, say
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel

FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def main() -> None:
    application = QApplication([])
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    label = QLabel("On which day did the first crewed landing on the Moon take place?")
    label.setFont(QFont("Source Sans 3", 21))
    label.resize(1280, 800)

    def painted() -> None:
        say(question=now(), memory=memory())
        application.quit()

    AfterPaint(label, painted)
    label.show()
    application.exec()


if __name__ == "__main__":
    main()
