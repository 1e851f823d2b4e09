"""What was predicted beside what came, and what was surely known and wrong, on the page of progress."""

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.facts.faults import StudyError
from studyapp.gui.widgets.data_table import DataTable
from studyapp.memory.expectation import Given
from studyapp.memory.parameters import DEFAULT
from tests.gui.pages import Page, StudyPage, plain, press
from tests.keeping import keep
from tests.memory.answers import FORGETFUL, answers_of

PATIENCE = 20_000  # ms that another process may take on a busy machine
SURE = Given("moon/first-landing#date", 739000, 1, 0.0, 1, "typed", certainty=1.0)


@pytest.fixture
def opened(window, desk, qtbot):
    """A function that keeps some answers and opens Progress when all is worked out."""

    def open_(*answers):
        keep(desk.studies.database, desk.learner.id, answers)
        window.workspace.go_to("progress")
        part = window.workspace.page("progress").so_far.foretold
        qtbot.waitUntil(lambda: not part.status.isVisible(), timeout=PATIENCE)
        QApplication.sendPostedEvents()  # what was added to a page that is seen is shown a moment later
        return Page(window), part

    return open_


def stated(count, certainty, *, right):
    return [
        Given(f"moon/fact-{place}#date", 739000, 3 if right else 1, 0.0, 1, "typed", certainty)
        for place in range(count)
    ]


def test_it_says_that_it_is_working(window, desk):
    keep(desk.studies.database, desk.learner.id, [SURE])
    window.workspace.go_to("progress")
    assert Page(window).shows("Working out how well your answers were predicted")


def test_predictions_stand_beside_what_came_with_all_scores(opened):
    page, part = opened(*answers_of(DEFAULT.weights, 1, cards=200))
    assert part.predictions.isVisible()
    assert part.predictions.accessibleName() == "Predictions are close"
    rows = part.predictions.table().rows
    total = sum(int(row[-1].replace(",", "")) for row in rows)
    assert f"{total:,} answers" in plain(part.predictions.accessibleDescription())
    assert min(int(row[-1]) for row in rows) >= 20
    assert page.shows("This scheduler")
    assert page.shows("Moving average")
    assert page.shows("Log loss and RMSE: lower is better.")


def test_who_forgets_faster_sees_that_predictions_are_too_high(opened):
    _, part = opened(*answers_of(FORGETFUL, 1, cards=200))
    assert "high" in part.predictions.accessibleName()


def test_too_few_answers_make_sentences_and_name_the_setting(opened):
    page, part = opened(SURE)
    assert not part.predictions.isVisible()
    assert page.shows("After 20 answers to questions met on an earlier day")
    assert not part.certainty.isVisible()
    assert page.shows("“How sure?” in Settings asks for it.")
    assert page.shows("So far there is 1.")


def test_certainty_stands_beside_what_came_from_twenty_answers_on(opened):
    _, part = opened(*stated(15, 1.0, right=False), *stated(15, 0.5, right=True))
    assert part.certainty.isVisible()
    assert part.certainty.accessibleName() == "You are surer than you are right"


def test_what_was_surely_known_and_wrong_is_practised_at_a_key(opened, window):
    page, part = opened(SURE)
    assert page.shows("You were 100 % sure")
    assert page.shows("20 July 1969")
    assert page.has_button("Practise it")
    press("P")
    assert page.is_study
    assert str(StudyPage(window).session.asking.card.id) == SURE.card
    window.workspace.go_to("today")
    assert part.sure.table().rows[0][2] == "100\u00a0%"


def test_many_such_facts_are_counted(opened, desk):
    cards = [str(card) for card in desk.studies.names]
    page, part = opened(*(SURE._replace(card=card) for card in cards))
    assert page.shows(f"And {len(cards) - 8} more")
    assert len(part.sure.table().rows) == len(cards)
    assert page.has_button(f"Practise these {len(cards)}")


def test_p_practises_nothing_where_there_is_nothing(opened):
    page, _ = opened()
    press("P")
    assert not page.is_study


def test_the_figures_stay_until_there_is_another_answer(opened, window, desk, qtbot):
    page, part = opened(SURE)
    window.workspace.go_to("today")
    window.workspace.go_to("progress")
    assert not part.status.isVisible()
    _keep_later(desk, SURE._replace(rating=3))
    window.workspace.go_to("today")
    window.workspace.go_to("progress")
    assert page.shows("Working out how well your answers were predicted")
    qtbot.waitUntil(lambda: not part.status.isVisible(), timeout=PATIENCE)
    assert not part.sure.isVisible()


def test_another_answer_meanwhile_is_taken_in(window, desk, qtbot):
    keep(desk.studies.database, desk.learner.id, [SURE])
    window.workspace.go_to("progress")
    part = window.workspace.page("progress").so_far.foretold
    _keep_later(desk, SURE._replace(rating=3))
    window.workspace.go_to("progress")
    qtbot.waitUntil(lambda: not part.status.isVisible(), timeout=PATIENCE)
    assert not part.sure.isVisible()


def test_answers_that_cannot_be_read_are_told_in_a_sentence(window, desk, qtbot, monkeypatch):
    def unreadable(_cancelled):
        raise StudyError("The disk is gone. Nothing was changed.")

    part = window.workspace.page("progress").so_far.foretold
    monkeypatch.setattr(part._desk, "working_out", lambda: unreadable)
    window.workspace.go_to("progress")
    page = Page(window)
    qtbot.waitUntil(lambda: page.shows("The disk is gone."), timeout=PATIENCE)


def test_tables_tell_the_same(opened, qtbot):
    page, part = opened(*answers_of(DEFAULT.weights, 1, cards=100), *stated(20, 0.5, right=True), SURE)
    press("T")

    def names():
        tables = page.window.workspace.page("progress").findChildren(DataTable)
        return [table.accessibleName() for table in tables if table.isVisible()]

    told = [
        part.predictions.accessibleDescription(),
        "Beside plain averages",
        part.certainty.accessibleDescription(),
        "Sure and wrong, and not right since",
    ]
    qtbot.waitUntil(lambda: names()[-4:] == told)


def _keep_later(desk, given):
    """Keep an answer after those that are kept already."""
    database = desk.studies.database
    with database.transaction("The answer") as write:
        write.execute("CREATE TEMP TABLE later AS SELECT * FROM reviews ORDER BY id DESC LIMIT 1")
        write.execute(
            "UPDATE later SET id = id || 'x', card = ?, rating = ?, answered_at = '2024-05-02T12:00:00.000000+00:00', "
            "certainty = NULL",
            (given.card, given.rating),
        )
        write.execute("INSERT INTO reviews SELECT * FROM later")
        write.execute("DROP TABLE later")
