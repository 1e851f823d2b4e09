"""The pages that the sidebar leads to, each made when it is first asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from studyapp.gui import labels
from studyapp.gui.desks.desk import Desk
from studyapp.gui.dialogs import Dialogs
from studyapp.gui.tasks import Background
from studyapp.gui.theme import Theme
from studyapp.gui.translating import tr
from studyapp.gui.widgets.sidebar import Entry

TODAY, PROGRESS, FACTS, TIMELINE, MAP = "today", "progress", "facts", "timeline", "map"
SETTINGS, CHOOSE, EDITOR, COMMANDS = "settings", "choose", "editor", "commands"
QUIZZES, QUIZ_RESULT, READING = "quizzes", "quiz-result", "reading"  # reached from Choose what to study

ENTRIES = (
    Entry(TODAY, "calendar-check", labels.TODAY),
    Entry(PROGRESS, "chart-line", labels.PROGRESS),
    Entry(FACTS, "text-search", tr("Facts")),
    Entry(TIMELINE, "chart-gantt", tr("Timeline")),
    Entry(MAP, "map", tr("Map")),
)
FOOT = (
    Entry(COMMANDS, "search", tr("Commands"), ("Ctrl", "K")),
    Entry(SETTINGS, "settings-2", labels.SETTINGS),
)

Page = Any  # a QWidget with `refresh` and `focus_first`; what else one has, whoever asks for it by name knows


def new_page(key: str, theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> Page:
    """Make the page of this name; what it needs is loaded only now. KeyError when there is none."""
    return _MAKERS[key](theme, desk, dialogs, background)


def _progress(theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> QWidget:
    from studyapp.gui.views.progress import ProgressView  # noqa: PLC0415 - not needed for the first question

    return ProgressView(theme, desk, dialogs, background)


def _facts(theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> QWidget:
    from studyapp.gui.views.facts import FactsView  # noqa: PLC0415 - as above

    return FactsView(theme, desk, dialogs, background)


def _timeline(theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> QWidget:
    from studyapp.gui.views.timeline import TimelineView  # noqa: PLC0415 - as above

    return TimelineView(theme, desk, dialogs, background)


def _map(theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> QWidget:
    from studyapp.gui.views.map import MapView  # noqa: PLC0415 - as above

    return MapView(theme, desk, dialogs, background)


def _choose(theme: Theme, desk: Desk, _dialogs: Dialogs, _background: Background) -> QWidget:
    from studyapp.gui.views.choose import ChooseView  # noqa: PLC0415 - as above

    return ChooseView(theme, desk)


def _editor(theme: Theme, desk: Desk, dialogs: Dialogs, _background: Background) -> QWidget:
    from studyapp.gui.views.fact_editor import FactEditor  # noqa: PLC0415 - as above

    return FactEditor(theme, desk, dialogs)


def _settings(theme: Theme, desk: Desk, dialogs: Dialogs, background: Background) -> QWidget:
    from studyapp.gui.views.settings import SettingsView  # noqa: PLC0415 - as above

    return SettingsView(theme, desk, dialogs, background)


def _quizzes(theme: Theme, desk: Desk, dialogs: Dialogs, _background: Background) -> QWidget:
    from studyapp.gui.views.quizzes import QuizzesView  # noqa: PLC0415 - as above

    return QuizzesView(theme, desk, dialogs)


def _quiz_result(theme: Theme, desk: Desk, dialogs: Dialogs, _background: Background) -> QWidget:
    from studyapp.gui.views.quiz_result import QuizResultView  # noqa: PLC0415 - as above

    return QuizResultView(theme, desk, dialogs)


def _reading(theme: Theme, desk: Desk, _dialogs: Dialogs, _background: Background) -> QWidget:
    from studyapp.gui.views.reading import ReadingView  # noqa: PLC0415 - as above

    return ReadingView(theme, desk)


_MAKERS = {
    PROGRESS: _progress,
    FACTS: _facts,
    TIMELINE: _timeline,
    MAP: _map,
    CHOOSE: _choose,
    EDITOR: _editor,
    SETTINGS: _settings,
    QUIZZES: _quizzes,
    QUIZ_RESULT: _quiz_result,
    READING: _reading,
}
