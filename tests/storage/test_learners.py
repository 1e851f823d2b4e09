import math
from dataclasses import replace

import pytest

from studyapp.facts.faults import StudyError
from studyapp.facts.forms import Form
from studyapp.storage.database import Database
from studyapp.storage.learners import (
    LearnerSettings,
    add_learner,
    all_learners,
    find_learner,
    first_learner,
    rename_learner,
    save_settings,
)


def test_the_first_learner_is_made_without_a_question_and_once(database: Database) -> None:
    first = first_learner(database)
    assert first.settings == LearnerSettings()
    assert first_learner(database) == first
    assert all_learners(database) == [first]


def test_learners_have_names_of_their_own(database: Database) -> None:
    ada = add_learner(database, "  Ada   Byron ")
    assert ada.name == "Ada Byron"
    with pytest.raises(StudyError, match="There is a learner called “Ada Byron” already"):
        add_learner(database, "ada byron")
    with pytest.raises(StudyError, match="A learner needs a name"):
        add_learner(database, "  ")
    assert [learner.name for learner in all_learners(database)] == ["Ada Byron"]


def test_a_learner_is_found_by_name_and_a_stranger_is_told_who_is_known(database: Database) -> None:
    with pytest.raises(StudyError, match="Known: nobody yet"):
        find_learner(database, "Ada")
    ada = add_learner(database, "Ada")
    assert find_learner(database, " ada") == ada
    with pytest.raises(StudyError, match=r"No learner is called “Ben”\. .* Known: Ada"):
        find_learner(database, "Ben")


def test_settings_are_kept_per_learner(database: Database) -> None:
    ada, ben = add_learner(database, "Ada"), add_learner(database, "Ben")
    wanted = LearnerSettings(
        retention=0.85, new_a_day=5, reviews_a_day=50, four_buttons=True, day_turn=0, forms=(Form.TYPED,)
    )
    assert save_settings(database, ada, wanted).settings == wanted
    assert [learner.settings for learner in all_learners(database)] == [wanted, ben.settings]


@pytest.mark.parametrize(
    "wrong",
    [
        *({"retention": value} for value in (0.69, 0.98, math.nan, math.inf)),
        {"new_a_day": -1},
        {"reviews_a_day": -1},
        {"reviews_a_day": 2**63},
        {"parameters": 77},
        {"day_turn": -1},
        {"day_turn": 13},
    ],
)
def test_a_setting_outside_its_range_is_refused_and_the_old_one_stays(
    database: Database, wrong: dict[str, float]
) -> None:
    ada = add_learner(database, "Ada")
    with pytest.raises(StudyError, match="The old settings stay"):
        save_settings(database, ada, replace(ada.settings, **wrong))  # type: ignore[arg-type]
    assert all_learners(database) == [ada]


@pytest.mark.parametrize("name", ["A" * 81, "A\udcff", "A\0B", "A\x1b[2J"])
def test_a_name_that_no_screen_could_show_is_refused(database: Database, name: str) -> None:
    with pytest.raises(StudyError, match=r"Nothing was changed\. Type another"):
        add_learner(database, name)
    assert all_learners(database) == []


def test_a_name_may_hold_any_letters_and_signs(database: Database) -> None:
    for name in ('O\'Brien "Bob"; --', "👩🏽‍🚀", "ليلى", "x" * 80):
        assert add_learner(database, name).name == name
        assert find_learner(database, name.upper()).name == name


def test_the_same_letters_written_otherwise_are_the_same_name(database: Database) -> None:
    add_learner(database, "Jose\u0301")
    with pytest.raises(StudyError, match="already"):
        add_learner(database, "JOS\u00c9")
    assert find_learner(database, "jos\u00e9") == find_learner(database, "jose\u0301")


def test_a_learner_is_called_otherwise_and_stays_who_they_are(database: Database) -> None:
    ada, ben = add_learner(database, "Ada"), add_learner(database, "Ben")
    renamed = rename_learner(database, ada, " ADA  Byron ")
    assert (renamed.key, renamed.name) == (ada.key, "ADA Byron")
    assert rename_learner(database, renamed, "Ada Byron").name == "Ada Byron"
    with pytest.raises(StudyError, match="There is a learner called “Ben” already"):
        rename_learner(database, renamed, "ben")
    assert [learner.name for learner in all_learners(database)] == ["Ada Byron", ben.name]


def test_a_form_that_this_version_does_not_know_is_left_out(database: Database) -> None:
    ada = add_learner(database, "Ada")
    with database.transaction("The test") as write:
        write.execute("UPDATE learners SET forms = ? WHERE id = ?", ('["typed", "sung"]', ada.id))
    assert find_learner(database, "Ada").settings.forms == (Form.TYPED,)
