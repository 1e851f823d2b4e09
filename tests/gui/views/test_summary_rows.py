"""What the summary tells of facts: those learnt, those mixed up, those to practise; each row leads to its fact."""

import pytest

from studyapp.gui.widgets.pressed_row import PressedRow
from studyapp.questions.question import Choice, Typed
from studyapp.questions.response import Words
from studyapp.study.selection import Selection
from tests.answers import right, wrong
from tests.gui.desks import sitting
from tests.gui.pages import StudyPage, plain, press
from tests.gui.views.conftest import LANDING, NEW, SECOND, WALKER, known


@pytest.fixture
def summed(window, desk, clock):
    """A function that answers cards, each in a way, and shows the summary."""

    def answer(cards, *ways, kind=object):
        for seed in range(100):
            session = sitting(desk.bank, desk.studies.database, cards, seed=seed)
            session.ask(clock())
            if isinstance(session.asking.question, kind):
                break
        for way in ways:
            session.answer(way(session.asking.question), clock.forward(5))
            session.proceed(clock.forward(1))
        window.workspace.show_sitting(session)
        page = StudyPage(window)
        if page.is_study:
            press("Esc")
        return page

    return answer


def rows(page):
    return [row for row in page.window.workspace.summary.findChildren(PressedRow) if row.isVisible()]


def asked_for(summary, signal):
    """What a signal is sent with from now on; what the window does about it is left out."""
    heard = []
    getattr(summary, signal).disconnect() if signal != "compare_requested" else None
    getattr(summary, signal).connect(lambda *sent: heard.append(sent))
    return heard


def test_new_facts_that_were_right_are_learnt_with_their_sentences(summed):

    page = summed(NEW, right, right, right)
    told = [plain(row.text()) for row in rows(page)]
    assert page.shows("Learnt")
    assert len(told) == 3
    assert any("Right. On 20 July 1969 two astronauts landed" in line for line in told)
    assert not page.has_button("Practise this one again")


def test_what_was_known_before_or_wrong_is_not_learnt(summed, desk):

    page = summed((known(LANDING, desk.day()), WALKER), right, wrong)
    assert not page.shows("Learnt")


def test_an_answer_that_is_the_key_of_another_fact_is_told_as_mixed_up(summed, desk):
    page = summed((known(LANDING, desk.day()),), lambda _: Words("19 November 1969"), kind=Typed)
    assert page.shows("Taken for one another")
    row = next(row for row in rows(page) if "where it was" in row.text())
    assert "19 November 1969, where it was 20 July 1969" in plain(row.text())
    heard = asked_for(page.window.workspace.summary, "compare_requested")
    row.click()
    assert heard == [(LANDING, SECOND)]


def test_every_row_leads_to_its_fact(summed):

    page = summed((LANDING, WALKER), right, wrong)
    heard = asked_for(page.window.workspace.summary, "fact_requested")
    for row in rows(page):
        row.click()
    assert sorted(fact for (fact,) in heard) == ["first-landing", "walk"]
    rows(page)[0].setFocus()
    press("Return")
    assert len(heard) == 3


def test_p_practises_what_was_missed_and_changes_no_schedule(summed, desk):
    page = summed((known(LANDING, desk.day()), known(SECOND, desk.day())), wrong, wrong)
    heard = asked_for(page.window.workspace.summary, "sitting_requested")
    assert page.has_button("Practise these 2 again")
    press("P")
    ((selection,),) = heard
    assert set(selection.cards) == {LANDING, SECOND}
    assert selection == Selection(cards=selection.cards, counts=False)


def test_p_does_nothing_when_all_was_right(summed):

    page = summed((LANDING,), right)
    heard = asked_for(page.window.workspace.summary, "sitting_requested")
    press("P")
    assert heard == []


def test_it_says_when_all_of_it_comes_back(summed, desk):

    page = summed((LANDING, known(SECOND, desk.day())), right, right)
    assert any(line.startswith("Coming back tomorrow: ") for line in page.texts)


def test_practice_learns_nothing_and_nothing_comes_back_by_it(choosing, window, desk):
    session = desk.begin(Selection(cards=(LANDING,), counts=False))
    window.workspace.show_sitting(session)
    desk.clock.forward(5)
    page = StudyPage(window)
    question = session.asking.question
    press("ABC"[question.right] if isinstance(question, Choice) else "A" if question.truth else "B")
    press("Return")
    assert page.is_summary
    assert not page.shows("Learnt")
    assert not any(line.startswith("Coming back tomorrow: ") for line in page.texts)
