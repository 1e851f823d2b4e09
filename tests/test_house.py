"""The house rules that no other tool checks: sizes, first sentences, forbidden words, and a Qt that keeps None."""

import ast
import re
import statistics
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

CHECKOUT = Path(__file__).parent.parent
PROGRAM = [CHECKOUT / "main.py", *sorted((CHECKOUT / "studyapp").rglob("*.py"))]
PYTHON = [*PROGRAM, *sorted((CHECKOUT / "tests").rglob("*.py"))]
TEXTS = (".py", ".toml", ".md", ".lock", ".svg", ".json", ".txt", "")
TOPS = ("*.py", "*.md", "*.toml", "requirements.lock", "Makefile", "LICENSE", ".gitignore")
# The groups keep this file from finding itself.
FORBIDDEN = {
    "another folder of a workplace": r"/work(?:/)|\.\./share(?:d)",
    "the address of a package registry": r"pypi\.(?:org)|pythonhosted\.(?:org)|npmjs\.(?:org|com)|deb\.debian\.(?:org)",
    "a number of an issue": r"(?i)\bissues? #?\d",
}


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def name(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def shipped_texts() -> list[Path]:
    tops = [path for pattern in TOPS for path in CHECKOUT.glob(pattern)]
    for folder in (".ci", "docs", "questions", "resources", "studyapp", "tests"):
        tops += (CHECKOUT / folder).rglob("*")
    return [
        path for path in tops if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts
    ]


def test_no_file_has_more_than_400_lines():
    assert {name(path): lines(path) for path in PYTHON if lines(path) > 400} == {}


def test_the_median_module_has_at_most_120_lines():
    assert statistics.median(lines(path) for path in PROGRAM) <= 120


def test_every_module_of_the_program_begins_with_one_sentence():
    def sentence(path: Path) -> bool:
        doc = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        return doc.split("\n\n")[0].rstrip().endswith(".")

    assert [name(path) for path in PROGRAM if not sentence(path)] == []


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str):
    pattern = re.compile(FORBIDDEN[what])
    assert [name(path) for path in shipped_texts() if pattern.search(path.read_text("utf-8"))] == []


def test_the_lock_holds_every_version_that_the_project_asks_for_and_no_address():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"], *chain(*extras)]
    lock = (CHECKOUT / "requirements.lock").read_text("utf-8")
    assert [pin for pin in asked if f"\n{pin.lower()} \\\n" not in f"\n{lock}"] == []
    assert "://" not in lock


def test_a_qt_call_that_returns_none_takes_no_reference_of_none():
    subject = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        subject.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 100
