"""The table of all commands of the window, as menus, keys and the list behind Ctrl+K show them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from studyapp.gui.commands import FILE, HELP, STUDY, VIEW, Command
from studyapp.gui.pages import CHOOSE, FACTS, MAP, PROGRESS, QUIZZES, SETTINGS, TIMELINE, TODAY
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.workspace import Workspace

_TEXT_STEP = 0.1


class Window(Protocol):
    """What the commands are given to do them with."""

    @property
    def theme(self) -> Theme: ...

    @property
    def workspace(self) -> Workspace: ...

    def go_to(self, page: str) -> None: ...

    def open_any(self) -> None: ...

    def choose_bank(self) -> None: ...

    def make_bank(self) -> None: ...

    def read_again(self) -> None: ...

    def show_folder(self, folder: Path) -> None: ...

    def bank_folder(self) -> Path: ...

    def data_folder(self) -> Path: ...

    def back_up(self) -> None: ...

    def show_commands(self) -> None: ...

    def show_keys(self) -> None: ...

    def show_about(self) -> None: ...

    def show_edits(self) -> None: ...

    def show_menus(self) -> None: ...

    def toggle_full_screen(self) -> None: ...

    def close(self) -> bool: ...


def commands_of(window: Window) -> tuple[Command, ...]:
    """Every command of a window, in the order of its menus."""

    def free() -> bool:
        return not window.workspace.is_studying

    def page(words: str, icon: str, key: str, name: str) -> Command:
        return Command(
            words, lambda: window.go_to(name), VIEW, icon, (key,), free, ends_group=name == SETTINGS
        )

    def larger(by: float) -> None:
        window.theme.set_text_size(round(window.theme.text_size + by, 1))

    return (
        Command(tr("Open a bank or document"), window.open_any, FILE, "folder-open", ("Ctrl+O",), free),
        Command(tr("Choose another bank"), window.choose_bank, FILE, "library", ("Ctrl+B",), free),
        Command(tr("Make a new bank"), window.make_bank, FILE, "folder-plus", ("Ctrl+Shift+N",), free),
        Command(
            tr("Read the bank again"), window.read_again, FILE, "refresh-ccw", ("F5",), free, ends_group=True
        ),
        Command(
            tr("Open the bank’s folder"),
            lambda: window.show_folder(window.bank_folder()),
            FILE,
            "folder-open",
            ("Ctrl+Shift+O",),
        ),
        Command(
            tr("Open the folder with your answers"),
            lambda: window.show_folder(window.data_folder()),
            FILE,
            "database",
        ),
        Command(tr("Back up now"), window.back_up, FILE, "save", ends_group=True),
        Command(tr("Close the window"), window.close, FILE, "x", ("Ctrl+Q",)),
        Command(
            tr("Start what is due"),
            lambda: window.workspace.start_sitting(None),
            STUDY,
            "play",
            possible=free,
        ),
        Command(
            tr("Choose what to study"), lambda: window.go_to(CHOOSE), STUDY, "list-checks", ("Ctrl+L",), free
        ),
        Command(tr("Quizzes"), lambda: window.go_to(QUIZZES), STUDY, "square-check", possible=free),
        Command(
            tr("Write a new fact"),
            lambda: window.workspace.edit_fact(""),
            STUDY,
            "file-plus",
            ("Ctrl+N",),
            free,
        ),
        Command(tr("See what you changed in this bank"), window.show_edits, STUDY, "history", possible=free),
        page(tr("Today"), "calendar-check", "Ctrl+1", TODAY),
        page(tr("Progress"), "chart-line", "Ctrl+2", PROGRESS),
        page(tr("Facts"), "text-search", "Ctrl+3", FACTS),
        page(tr("Timeline"), "chart-gantt", "Ctrl+4", TIMELINE),
        page(tr("Map"), "map", "Ctrl+5", MAP),
        page(tr("Settings"), "settings-2", "Ctrl+,", SETTINGS),
        Command(tr("Make text larger"), lambda: larger(_TEXT_STEP), VIEW, "zoom-in", ("Ctrl++", "Ctrl+=")),
        Command(tr("Make text smaller"), lambda: larger(-_TEXT_STEP), VIEW, "zoom-out", ("Ctrl+-",)),
        Command(
            tr("Text as large as at first"),
            lambda: window.theme.set_text_size(1.0),
            VIEW,
            "type",
            ("Ctrl+0",),
        ),
        Command(
            tr("Switch between light and dark"),
            lambda: window.theme.set_scheme("light" if window.theme.dark else "dark"),
            VIEW,
            "sun-moon",
        ),
        Command(tr("Fill the screen"), window.toggle_full_screen, VIEW, "image", ("F11",), ends_group=True),
        Command(tr("Find a command or a fact"), window.show_commands, HELP, "search", ("Ctrl+K",)),
        Command(tr("See all keys"), window.show_keys, HELP, "keyboard", ("F1",)),
        Command(tr("Show the menus"), window.show_menus, HELP, "list", ("F10",), ends_group=True),
        Command(tr("About this program"), window.show_about, HELP, "info"),
    )
