"""A minute with the window: what is pressed, and how long each picture of it stays."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QImage

from studyapp.gui.views.study_keys import Command
from tests.answers import right, wrong
from tests.gui.pages import type_in
from tests.pictures.asked import PURPOSE, VICTORY
from tests.pictures.facts import choose, wait_for
from tests.pictures.studio import Look, Studio

_LOOK = Look("", "light", (960, 600))
_READ, _GLANCE, _STEP, _LETTER = 5.0, 3.0, 1.0, 0.3  # seconds that a picture stays

Frames = Iterator[tuple[QImage, float]]


def walk(studio: Studio) -> Frames:
    """The pictures of the walk, each with the seconds that it stays."""
    studio.show_as(_LOOK)
    studio.window.workspace.go_to("today")
    yield studio.seen(), _GLANCE
    yield from _study(studio)
    yield from _find_and_edit(studio)
    yield from _look_around(studio)


def _study(studio: Studio) -> Frames:
    """A question with a hint, missed; one that is known; and out again."""
    study = studio.window.workspace.study
    studio.ask(PURPOSE)
    yield studio.seen(), _GLANCE
    study.do(Command.HINT)
    yield studio.seen(), _GLANCE
    studio.answer(wrong(studio.question))
    yield studio.seen(), _READ
    studio.ask(VICTORY)
    yield studio.seen(), _GLANCE
    studio.answer(right(studio.question))
    yield studio.seen(), _READ
    studio.press("Esc")


def _find_and_edit(studio: Studio) -> Frames:
    """What is found as it is typed, and a fact beside the questions that it makes."""
    space = studio.window.workspace
    space.go_to("facts")
    yield studio.seen(), _GLANCE
    for letter in "yemen":
        type_in(letter)
        yield studio.seen(), _LETTER
    yield studio.seen(), _GLANCE
    space.edit_fact(VICTORY.fact)
    editor = space.page("editor")
    wait_for(studio, editor)
    yield studio.seen(), _GLANCE
    choose(editor.form.sentence, "2017")
    type_in("2018")
    wait_for(studio, editor)
    yield studio.seen(), _GLANCE
    editor.revert()
    editor.leave()


def _look_around(studio: Studio) -> Frames:
    """The same facts in time and in place, and the memory that grows."""
    space = studio.window.workspace
    space.go_to("timeline")
    yield studio.seen(), _GLANCE
    for _ in range(3):
        studio.press("+")
        yield studio.seen(), _STEP
    studio.press("H")
    yield studio.seen(), _GLANCE
    space.go_to("map")
    yield studio.seen(), _GLANCE
    space.page("map").show_fact("fighting-2024")
    yield studio.seen(), _GLANCE
    space.go_to("progress")
    studio.wait_until(space.page("progress").so_far.foretold.status.isHidden)
    for share in (0, 0.2, 0.4):
        studio.scroll(share)
        yield studio.seen(), _GLANCE
    space.go_to("today")
    yield studio.seen(), _GLANCE
