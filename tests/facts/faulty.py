"""A small bank with one fact, ways to put a fault into it, and the faults that the reader tells."""

import pytest

from studyapp.facts.faults import BankError, Fault
from studyapp.facts.reader import read_bank
from tests.banks import small_files

FACT = """\
[[fact]]
id = "walk"
text = "{who} walked on the Moon."
slot.who = { entity = "armstrong", ask = "Who walked on the Moon?" }
"""
LINE_OF_SLOT = 4


def faults_of(files: dict[str, str], name: str = "small") -> tuple[Fault, ...]:
    with pytest.raises(BankError) as caught:
        read_bank(name, files)
    assert caught.value.bank == name
    return caught.value.faults


def only_fault(facts: str, entities: str = "", **more: str) -> Fault:
    (fault,) = faults_of(
        small_files(facts, entities, more={f"{key}.toml": text for key, text in more.items()})
    )
    assert str(fault).startswith(f"{fault.file}:{fault.line}: format: ")
    return fault


def slot(written: str) -> str:
    return FACT.replace('{ entity = "armstrong", ask = "Who walked on the Moon?" }', f"{{ {written} }}")


def below(line: str) -> str:
    return FACT.replace("text =", f"{line}\ntext =")


PLACES = '["Lead"]\n"1.1" = "0123456789abcdef"\n'
CITING = below('source = [{ section = "Lead", paragraph = 1, sentence = 1 }]')
