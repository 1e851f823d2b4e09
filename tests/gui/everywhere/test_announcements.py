"""What changes out of sight of a screen reader is said, once it has come to rest."""

from studyapp.gui.widgets.heard_line import HeardLine
from tests.gui.pages import plain, type_in


def test_only_what_a_line_says_at_last_is_heard(qtbot, theme, shown):
    line = HeardLine(theme)
    line.resize(300, 40)
    shown(line)
    heard = []
    line.announced.connect(heard.append)
    with qtbot.waitSignal(line.announced):
        line.set_words("6 of 12 facts")
        line.set_words("3 of 12 facts")
    assert heard == ["3 of 12 facts"]


def test_an_empty_line_and_the_same_words_are_not_heard(theme, shown):
    line = HeardLine(theme)
    line.resize(300, 40)
    shown(line)
    line.set_words("")
    assert not line._rest.isActive()
    line.set_words("3 of 12 facts")
    line._rest.stop()
    line.set_words("3 of 12 facts")
    assert not line._rest.isActive()


def test_how_many_facts_a_search_finds_is_heard(qtbot, window):
    window.workspace.go_to("facts")
    found = window.workspace.page("facts").side.found
    with qtbot.waitSignal(found.announced) as said:
        type_in("landing")
    assert plain(said.args[0]) == plain(found.text())
    assert "12 facts" in plain(said.args[0])


def test_that_a_fact_is_kept_as_a_draft_is_heard(qtbot, window):
    window.workspace.edit_fact("first-landing")
    editor = window.workspace.page("editor")
    editor.form.sentence.setFocus()
    with qtbot.waitSignal(editor.head.status.announced) as said:
        type_in("Xyz ")
    assert said.args[0].startswith("Saved")
