import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.facts.bank import Bank
from studyapp.facts.faults import BankError
from studyapp.facts.reader import read_bank
from tests.banks import MOON_LANDINGS, moon_files

WORDS = re.findall(r"[\w-]+|[^\w\s]|\s", MOON_LANDINGS)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, str]:
    """The name of a file of the Moon bank, and its text with a piece of it replaced."""
    file = draw(st.sampled_from(sorted(moon_files())))
    text = moon_files()[file]
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.sampled_from([0, 1, 2, 10, 80])))
    piece = draw(
        st.sampled_from([*WORDS, "\n", "[", "{}", "1e999", "nan", "true", "[[fact]]\n", "1969-07-20"])
        | st.text(max_size=5)
    )
    return file, text[:start] + piece + text[end:]


@settings(max_examples=150, deadline=None)
@given(st.lists(mutations(), min_size=1, max_size=2))
def test_any_change_of_a_bank_loads_or_is_refused_with_faults(changes: list[tuple[str, str]]) -> None:
    files = moon_files() | dict(changes)
    try:
        bank = read_bank("moon", files)
    except BankError as error:
        for fault in error.faults:
            if not 1 <= fault.line <= files.get(fault.file, "").count("\n") + 1:
                pytest.fail(f"no such line: {fault}")
    else:
        assert isinstance(bank, Bank)


toml_values: st.SearchStrategy[str] = st.recursive(
    st.sampled_from(['"x"', '""', "0", "1", "-3.5", "inf", "true", "1969-07-20", '"aldrin"', '"1969"']),
    lambda inner: (
        st.builds("[{}, {}]".format, inner, inner)
        | st.builds(
            "{{ {} = {} }}".format, st.sampled_from(["who", "date", "entity", "section", "ask"]), inner
        )
    ),
    max_leaves=4,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_value_of_any_type_loads_or_is_refused_with_faults(data: st.DataObject) -> None:
    files = moon_files()
    file = data.draw(st.sampled_from(sorted(files)))
    found = data.draw(
        st.sampled_from(list(re.finditer(r'(?<== )("[^"\n]*"|\[[^\n]*\]|\{[^\n]*\}|[\d_]+)', files[file])))
    )
    files[file] = files[file][: found.start()] + data.draw(toml_values) + files[file][found.end() :]
    with suppress(BankError):
        assert read_bank("moon", files).id == "moon"
