from studyapp.memory.mixing import mixed


def test_the_shorter_row_is_spread_evenly_over_the_longer() -> None:
    assert "".join(mixed(("oooooo", "nn"))) == "oonooono"


def test_nothing_mixed_is_nothing() -> None:
    assert mixed([[], []]) == []
