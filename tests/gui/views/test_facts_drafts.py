"""What was begun and not finished is found again on the facts page."""

import pytest

from studyapp.storage.unfinished import drop_unfinished, keep_unfinished


@pytest.fixture
def page(facts_page):
    return facts_page


def come_back(page):
    page.view.hide()
    page.view.show()
    page.view.refresh()


def test_nothing_is_said_of_drafts_where_there_are_none(page):
    assert not page.shows("draft")


def test_a_draft_is_gone_on_with_from_the_list(page, desk, qtbot):
    folder = desk.studies.database.path.parent
    keep_unfinished(folder, desk.bank.id, desk.edits.draft("samples"))
    come_back(page)
    assert page.shows("Go on with 1 draft")
    with qtbot.waitSignal(page.view.edit_requested) as asked:
        page.view.side.drafts.click()
    assert asked.args == ["samples"]
    keep_unfinished(folder, desk.bank.id, desk.edits.new_draft())
    come_back(page)
    assert page.shows("Go on with 2 drafts")
    drop_unfinished(folder, desk.bank.id, "samples")
    drop_unfinished(folder, desk.bank.id, "")
    come_back(page)
    assert not page.shows("draft")
