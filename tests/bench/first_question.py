"""Opens our window as main.py does, starts a sitting when Today is painted, and tells when the question is painted.

Run as a script with a data folder; with `stay` it goes on for two seconds and watches how long the window is deaf.
"""

import sys
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

STAY = 2000  # ms


def main() -> None:
    from studyapp import __main__ as program  # noqa: PLC0415 - the path comes first

    folder, *options = sys.argv[1:]
    program.load_window()
    app = sys.modules["studyapp.app"]

    class Watched(app.App):
        def start(self) -> bool:
            watch(self, stay="stay" in options)
            return super().start()

    app.App = Watched
    program.main(["--data", folder])


def watch(opened, *, stay: bool) -> None:
    """Have a sitting begun and the times said."""
    from painted import AfterPaint, memory, now, say  # noqa: PLC0415 - after the imports that are measured
    from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415

    window = opened.window
    figures: dict[str, object] = {}
    ticks: list[float] = []

    def today_painted() -> None:
        if "today" not in figures:
            figures["today"] = now()
            window.workspace.start_sitting()

    def question_painted() -> None:
        if "question" in figures or not window.workspace.study.question._stem.text():
            return
        figures.update(question=now(), memory=memory())
        if not stay:
            tell()
            return
        ticking = QTimer(window, timerType=Qt.TimerType.PreciseTimer, interval=1)
        ticking.timeout.connect(lambda: ticks.append(now()))
        ticking.start()
        QTimer.singleShot(STAY, tell)

    def tell() -> None:
        gaps = sorted((later - before for before, later in pairwise(ticks)), reverse=True)
        say(**figures, gaps=gaps[:5])
        window.close()

    AfterPaint(window.workspace.today.start, today_painted)
    AfterPaint(window.workspace.study.question._stem, question_painted)


if __name__ == "__main__":
    main()
