"""The pictures of the other pages, and of what lies over the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from studyapp.gui.views.about import open_about
from studyapp.gui.views.exam_sheet import open_exam
from tests.gui.pages import type_in
from tests.pictures.studio import THEMES, Studio

# One line here draws one more page as it stands after some weeks of study.
PLAIN = ("today", "choose", "settings", "quizzes")


def draw_beginning(studio: Studio) -> None:
    """The first start."""
    studio.draw("first-start")


def draw_plain(studio: Studio) -> None:
    """Pages of which one picture tells enough, and how the settings go on."""
    for name in PLAIN:
        studio.page(name)
    studio.window.workspace.go_to("today")
    studio.press("R")
    studio.draw("reading")
    studio.window.workspace.go_to("settings")
    studio.draw("settings-middle", lambda: studio.scroll(0.5), looks=THEMES)
    studio.draw("settings-end", lambda: studio.scroll(1), looks=THEMES)


def draw_exam(studio: Studio) -> None:
    """An exam as it is set, and on Today."""
    desk, background = studio.desk, studio.app.background
    desk.exam.set(desk.day() + timedelta(days=21), 10)
    studio.window.workspace.go_to("today")
    studio.draw("today-exam")
    studio.window.show_sheet(lambda theme, over: open_exam(theme, over, desk.exam, background))
    studio.draw("exam", looks=THEMES)


def draw_progress(studio: Studio) -> None:
    """From its top to its foot, as tables, and the year ahead."""
    studio.window.workspace.go_to("progress")
    progress = studio.window.workspace.page("progress")
    studio.wait_until(progress.so_far.foretold.status.isHidden)
    studio.draw("progress", lambda: studio.scroll(0))
    studio.draw("progress-middle", lambda: studio.scroll(0.5), looks=THEMES)
    studio.draw("progress-end", lambda: studio.scroll(1), looks=THEMES)
    progress.tables.click()
    studio.draw("progress-tables", lambda: studio.scroll(0.3), looks=THEMES)
    progress.tables.click()
    studio.press("Y")
    progress.year.aim.stepper.more.click()
    studio.wait_until(lambda: not progress.year.status.text())
    studio.draw("year-ahead", lambda: studio.scroll(0))


def draw_sheets(studio: Studio) -> None:
    """All commands, what is found of facts, banks, keys, what the program is, and the menus."""
    window = studio.window
    window.workspace.go_to("today")
    window.show_commands()
    studio.draw("palette")
    type_in("yemen")
    studio.draw("palette-search", looks=THEMES)
    studio.press("Esc")
    window.choose_bank()
    studio.draw("banks", looks=THEMES)
    studio.press("Esc")
    window.show_keys()
    studio.draw("keys")
    studio.press("Esc")
    data = Path("/home/you/.local/share/studyapp")  # rather than a folder of this minute
    window.show_sheet(lambda theme, over: open_about(theme, over, data))
    studio.draw("about", looks=THEMES)
    studio.press("Esc")

    def open_menu() -> None:
        window.show_menus()
        studio.press("Down")

    studio.draw("menus", open_menu, looks=THEMES)
