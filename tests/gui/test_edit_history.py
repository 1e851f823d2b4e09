"""Steps of writing are taken back and done again."""

from studyapp.gui.edit_history import EditHistory


def test_typing_on_in_one_field_is_one_step():
    history = EditHistory("")
    for text in ("a", "ab", "abc"):
        history.put(text, "words")
    assert history.undo()
    assert history.state == ""
    assert not history.undo()
    assert history.redo()
    assert history.state == "abc"
    assert not history.redo()


def test_a_pause_another_field_and_a_choice_begin_a_step():
    history = EditHistory(0)
    history.put(1, "words")
    history.pause()
    history.put(2, "words")
    history.put(3, "claim")
    history.put(4)
    history.put(5)
    seen = []
    while history.can_undo:
        history.undo()
        seen.append(history.state)
    assert seen == [4, 3, 2, 1, 0]


def test_a_change_after_going_back_forgets_what_was_ahead():
    history = EditHistory(0)
    history.put(1)
    history.undo()
    history.put(2)
    assert not history.redo()
    history.put(2)  # nothing changed
    history.undo()
    assert history.state == 0
