import fsrs.scheduler
import pytest

from studyapp.memory.parameters import DEFAULT, Parameters


def test_the_default_weights_are_those_of_the_library() -> None:
    assert DEFAULT.weights == fsrs.scheduler.DEFAULT_PARAMETERS


def test_a_vector_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="21 weights, not 19"):
        Parameters(2, DEFAULT.weights[:19])
