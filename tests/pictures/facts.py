"""The pictures of facts: their list, the editor and what was edited, the timeline and the map."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextCursor

from studyapp.gui.views.edits_sheet import open_edits
from studyapp.gui.views.fact_editor import FactEditor
from studyapp.gui.widgets.sentence_edit import SentenceEdit
from tests.gui.pages import type_in
from tests.pictures.asked import VICTORY
from tests.pictures.studio import THEMES, Studio

_CHOSEN = "fighting-2024"


def draw_facts(studio: Studio) -> None:
    """The list, what a search finds, one fact, and many that are chosen."""
    page = studio.page("facts")
    page.find_words("yemen")
    studio.draw("facts-search", looks=THEMES)
    page.find_words("nothing of the kind")
    studio.draw("facts-none", looks=THEMES)
    page.find_words("")
    page.show_fact(VICTORY.fact)
    studio.draw("facts-detail")
    page.find_words("")
    page.list.setFocus()
    for keys in ("Home", *("Shift+Down",) * 7):
        studio.press(keys)
    studio.draw("facts-selected", looks=THEMES)


def draw_editor(studio: Studio) -> None:
    """A fact as it stands, with a fault, with what a rule finds; a new one; and what was edited."""
    space = studio.window.workspace
    space.edit_fact(VICTORY.fact)
    editor = space.page("editor")
    wait_for(studio, editor)
    studio.draw("editor")
    choose(editor.form.sentence, "2017")
    type_in("201")
    wait_for(studio, editor)
    editor.keep_draft()
    studio.draw("editor-fault")
    editor.let_go()
    editor.leave()
    space.edit_fact("")
    wait_for(studio, editor)
    studio.draw("editor-new", looks=THEMES)
    editor.leave()
    draft = studio.desk.edits.draft(VICTORY.fact)
    label = {"label": "The day on which Iraq declared victory over ISIL"}
    studio.desk.edits.save(replace(draft, table=draft.table | label))
    space.go_to("facts")
    studio.window.show_sheet(lambda theme, window: open_edits(theme, window, studio.desk, studio.app.dialogs))
    studio.draw("edits", looks=THEMES)


def draw_timeline(studio: Studio) -> None:
    """All of it, a part, what is covered, and the table."""
    page = studio.page("timeline")
    page.show_fact(VICTORY.fact)
    for _ in range(4):
        studio.press("+")
    studio.draw("timeline-zoomed")
    studio.press("F")
    studio.press("H")
    studio.draw("timeline-covered", looks=THEMES)
    studio.press("H")
    studio.press("H")
    studio.press("T")
    studio.draw("timeline-table", looks=THEMES)


def draw_map(studio: Studio) -> None:
    """All of it, a country and its facts, what is covered, and the table."""
    page = studio.page("map")
    page.show_fact(_CHOSEN)
    studio.draw("map-chosen")
    studio.press("H")
    studio.draw("map-covered", looks=THEMES)
    studio.press("H")
    studio.press("T")
    studio.draw("map-table", looks=THEMES)


def wait_for(studio: Studio, editor: FactEditor) -> None:
    """Wait until the questions belong to what stands in the editor."""
    studio.wait_until(
        lambda: editor._checked == editor.table and not editor._slices.busy and not editor._pause.isActive()
    )


def choose(edit: SentenceEdit, words: str) -> None:
    """Choose words of a sentence."""
    start = edit.toPlainText().index(words)
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
