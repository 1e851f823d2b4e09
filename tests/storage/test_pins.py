import pytest

from studyapp.facts.faults import StudyError
from studyapp.storage.database import Database
from studyapp.storage.learners import add_learner, all_learners
from studyapp.storage.pins import hashed, keep_pin, pin_fits, pin_kept


def test_a_pin_lets_in_whoever_knows_it(database: Database) -> None:
    ada = add_learner(database, "Ada")
    assert not ada.has_pin
    assert pin_fits(database, ada, "anything")
    ada = keep_pin(database, ada, hashed("1914"))
    assert ada.has_pin
    assert all_learners(database) == [ada]
    assert pin_fits(database, ada, "1914")
    assert not pin_fits(database, ada, "1915")
    assert not pin_fits(database, ada, "")


def test_what_is_kept_tells_nobody_the_pin_and_is_another_one_each_time(database: Database) -> None:
    assert "1914" not in hashed("1914")
    assert hashed("1914") != hashed("1914")


def test_a_pin_is_taken_away_and_put_back(database: Database) -> None:
    ada = keep_pin(database, add_learner(database, "Ada"), hashed("any text, ähnlich"))
    before = pin_kept(database, ada)
    assert not keep_pin(database, ada, "").has_pin
    assert keep_pin(database, ada, before).has_pin
    assert pin_fits(database, ada, "any text, ähnlich")


@pytest.mark.parametrize("pin", ["", "123", "1" * 65])
def test_a_pin_that_is_too_short_or_too_long_is_refused(pin: str) -> None:
    with pytest.raises(StudyError, match="from 4 to 64 signs"):
        hashed(pin)


@pytest.mark.parametrize("kept", ["something", "scrypt:x:00:00", "scrypt:8192:zz:00", "scrypt:7:00:00"])
def test_a_pin_that_cannot_be_read_lets_nobody_in(database: Database, kept: str) -> None:
    ada = keep_pin(database, add_learner(database, "Ada"), kept)
    assert not pin_fits(database, ada, "1914")
