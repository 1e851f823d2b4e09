import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.memory.share import share


def test_a_share_carries_its_wilson_interval():
    seen = share(81, 263)  # the example of Newcombe 1998, method 3
    assert seen.value == pytest.approx(0.30798, abs=1e-5)
    assert (round(seen.low, 4), round(seen.high, 4)) == (0.2553, 0.3662)


def test_nothing_answered_says_nothing():
    assert (share(0, 0).value, share(0, 0).low, share(0, 0).high) == (0.0, 0.0, 1.0)


@given(st.integers(1, 5000), st.data())
def test_an_interval_holds_its_share_and_stays_between_nothing_and_all(total, data):
    count = data.draw(st.integers(0, total))
    seen = share(count, total)
    assert 0.0 <= seen.low <= seen.value + 1e-12
    assert seen.value - 1e-12 <= seen.high <= 1.0


@pytest.mark.parametrize(("count", "total"), [(3, 2), (-1, 2)])
def test_a_share_of_more_than_all_is_a_mistake(count, total):
    with pytest.raises(ValueError, match="no share"):
        share(count, total)
