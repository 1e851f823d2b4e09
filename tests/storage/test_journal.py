import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.memory.card import Card, Rating
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, History
from studyapp.storage.cards import CardStore, Done
from studyapp.storage.database import Database
from studyapp.storage.journal import LearnerJournal
from studyapp.storage.learners import Learner, add_learner
from studyapp.study.record import Mistake

Answering = Callable[..., tuple[Card, Any]]
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def corrected(
    journal: LearnerJournal, target: str, card: CardId, kind: CorrectionKind, rating: Rating | None = None
) -> Correction:
    return Correction(journal.new_id(), target, card, NOW, kind, rating)


def test_an_answer_and_its_card_come_back_as_they_were(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, answer = answering(landing)
    assert journal.history(landing.id) == History(reviews=(answer.review,))
    assert CardStore(database, learner.id).get([landing.id]) == [card]


def test_the_question_is_kept_as_it_was_shown(
    database: Database, answering: Answering, landing: Card
) -> None:
    _, answer = answering(landing)
    row = database.row(
        "SELECT stem, options, key, response, form, mode, verdict, device, milliseconds FROM reviews"
    )
    assert row is not None
    stem, options, *rest = row
    assert stem == answer.stem
    assert json.loads(options) == list(answer.options)
    assert rest == ["20 July 1969", "20 July 1969", "choice", "study", "right", "desk", 6500]


def test_corrections_and_acts_come_back_as_they_were(
    journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, answer = answering(landing)
    overruled = corrected(journal, answer.review.id, card.id, CorrectionKind.OVERRULED, Rating.GOOD)
    journal.correct(card, [overruled])
    buried = Act(journal.new_id(), card.id, NOW, ActKind.BURY, answer.review.study_day, NOW.date(), "")
    flagged = Act(journal.new_id(), card.id, NOW, ActKind.FLAG, answer.review.study_day, None, "Which day?")
    journal.act([replace(card, buried_until=NOW.date())], [buried, flagged])
    assert journal.history(card.id) == History((answer.review,), (overruled,), (buried, flagged))


def test_a_history_is_of_one_learner(database: Database, answering: Answering, landing: Card) -> None:
    answering(landing)
    other = add_learner(database, "Other")
    assert LearnerJournal(database, other.id, "desk").history(landing.id) == History()
    assert CardStore(database, other.id).get([landing.id]) == [landing]


def test_an_act_on_several_cards_is_one_step(
    database: Database, learner: Learner, journal: LearnerJournal, landing: Card
) -> None:
    other = Card(CardId("moon", "crew", "crew"), suspended=True)
    acts = [Act(journal.new_id(), card.id, NOW, ActKind.SUSPEND, NOW.date()) for card in (landing, other)]
    journal.act([replace(landing, suspended=True), other], acts)
    assert [card.suspended for card in CardStore(database, learner.id).get([landing.id, other.id])] == [
        True,
        True,
    ]


def day(database: Database) -> dict[str, int]:
    columns = "answers, right, close, wrong, new, reviews, recalled, milliseconds"
    row = database.row(f"SELECT {columns} FROM days")
    assert row is not None
    return {name: count for name, count in zip(columns.split(", "), row, strict=True) if count}


def test_a_day_counts_each_answer_in_its_own_transaction(
    database: Database, answering: Answering, landing: Card
) -> None:
    answering(landing, Rating.AGAIN)
    assert day(database) == {"answers": 1, "wrong": 1, "new": 1, "milliseconds": 6500}
    answering(landing, Rating.GOOD, counts=False)
    assert day(database) == {"answers": 2, "right": 1, "wrong": 1, "new": 1, "milliseconds": 13000}


def test_an_undone_answer_leaves_the_day_and_a_restored_one_comes_back(
    database: Database, journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, answer = answering(landing)
    before = day(database)
    journal.correct(landing, [corrected(journal, answer.review.id, card.id, CorrectionKind.REVOKED)])
    assert day(database) == {}
    journal.correct(card, [corrected(journal, answer.review.id, card.id, CorrectionKind.RESTORED)])
    assert day(database) == before


def weeks(database: Database) -> dict[str, tuple[int, ...]]:
    """Answers, right and wrong ones of each hour and form that has any, by name."""
    rows = database.rows("SELECT what, which, answers, right, wrong FROM weeks WHERE answers ORDER BY 1, 2")
    return {f"{what} {which}": tuple(counts) for what, which, *counts in rows}


def test_an_answer_counts_in_its_hour_by_the_clock_of_the_person_and_in_its_form(
    database: Database, answering: Answering, landing: Card
) -> None:
    answering(landing)  # at half past nine in UTC, an hour later where the person is
    assert weeks(database) == {"form choice": (1, 1, 0), "hour 10": (1, 1, 0)}
    assert database.rows("SELECT DISTINCT week FROM weeks") == [("2026-03-02",)]
    answering(landing, Rating.AGAIN, after=6, counts=False)  # the Sunday of that week
    assert weeks(database) == {"form choice": (2, 1, 1), "hour 10": (2, 1, 1)}
    answering(landing, after=7, counts=False)
    assert database.row("SELECT count(*) FROM weeks WHERE week = '2026-03-09'") == (2,)


def test_what_is_undone_or_overruled_leaves_its_hour_and_form_and_comes_back(
    database: Database, journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, answer = answering(landing, Rating.AGAIN)
    overruled = corrected(journal, answer.review.id, card.id, CorrectionKind.OVERRULED, Rating.GOOD)
    journal.correct(card, [overruled])
    assert weeks(database) == {"form choice": (1, 1, 0), "hour 10": (1, 1, 0)}
    journal.correct(card, [corrected(journal, overruled.id, card.id, CorrectionKind.REVOKED)])
    assert weeks(database) == {"form choice": (1, 0, 1), "hour 10": (1, 0, 1)}
    journal.correct(landing, [corrected(journal, answer.review.id, card.id, CorrectionKind.REVOKED)])
    assert weeks(database) == {}


def test_an_overruled_answer_counts_as_right_until_that_is_undone(
    database: Database, journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing)
    card, answer = answering(card, Rating.AGAIN, after=9)
    day_of = (answer.review.study_day.isoformat(),)
    columns = "SELECT right, wrong, reviews, recalled FROM days WHERE study_day = ?"
    assert database.row(columns, day_of) == (0, 1, 1, 0)
    overruled = corrected(journal, answer.review.id, card.id, CorrectionKind.OVERRULED, Rating.GOOD)
    journal.correct(card, [overruled])
    assert database.row(columns, day_of) == (1, 0, 1, 1)
    journal.correct(card, [corrected(journal, overruled.id, card.id, CorrectionKind.REVOKED)])
    assert database.row(columns, day_of) == (0, 1, 1, 0)


def test_a_guess_counts_as_wrong_and_not_recalled(
    database: Database, learner: Learner, journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card, _ = answering(landing)
    card, answer = answering(card, after=9)
    journal.correct(
        card, [corrected(journal, answer.review.id, card.id, CorrectionKind.GUESSED, Rating.AGAIN)]
    )
    on = answer.review.study_day
    columns = "SELECT right, wrong, reviews, recalled FROM days WHERE study_day = ?"
    assert database.row(columns, (on.isoformat(),)) == (0, 1, 1, 0)
    assert CardStore(database, learner.id).done("moon", on) == Done(new=0, reviews=1)
    assert CardStore(database, learner.id).done("moon", on - timedelta(days=9)) == Done(new=1, reviews=0)


def test_what_was_answered_wrongly_comes_back_the_latest_first(
    journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    assert journal.mistaken(landing.id) == ()
    card = landing
    for after, response in enumerate(("July 1969", "", "1970", "20 July 1969", "July 1969")):
        rating = Rating.GOOD if response == "20 July 1969" else Rating.AGAIN
        card, _ = answering(card, rating, after, response=response)
    missed = [Mistake(response, Form.CHOICE) for response in ("July 1969", "1970", "", "July 1969")]
    assert journal.mistaken(landing.id) == tuple(missed)


def test_only_the_latest_wrong_answers_are_read(
    journal: LearnerJournal, answering: Answering, landing: Card
) -> None:
    card = landing
    for year in range(1970, 1982):
        card, _ = answering(card, Rating.AGAIN, 1, response=str(year))
    assert [mistake.response for mistake in journal.mistaken(landing.id)] == [
        str(year) for year in range(1981, 1973, -1)
    ]
