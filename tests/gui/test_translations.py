"""No word of the window is forgotten: each goes through `tr`, and each has a translation."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui import translations

GUI = translations.TOP / "studyapp" / "gui"
# What shows its text to people.
SHOWING = {
    *(
        "Text",
        "Button",
        "Link",
        "Run",
        "Titled",
        "Check",
        "KeyHint",
        "QAction",
        "QLabel",
        "QPushButton",
        "Table",
    ),
    *(
        "setText",
        "setToolTip",
        "setWindowTitle",
        "setPlaceholderText",
        "setStatusTip",
        "set_words",
        "set_verb",
    ),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "addAction",
        "addMenu",
        "QAccessibleAnnouncementEvent",
    ),
}
TERMINAL_ONLY = {"act_words.py"}  # nobody translates what only commands say
TERMINAL_TOO = {"taken_back_line", "day_lines", "TERMINAL_COLUMNS"}
LIKE_WORDS = re.compile(r"[^\W\d_]{2,}.* .*[^\W\d_]{2,}|^[A-Z][a-z]{2,}\b(?!\+)")
NO_WORDS = {"removeprefix", "removesuffix", "replace", "compile", "getattr", "fullmatch", "split", "Signal"}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_word_has_a_translation(language: str):
    assert translations.checked(language) == []


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} facts", "{n} Fakten", ""),
        ("{n} facts", "Fakten", "other places in braces"),
        ("&amp;File", "&amp;Datei", ""),
        ("&amp;File", "Datei", "another number of mnemonics"),
        ("Facts", "", "no translation"),
    ],
)
def test_what_a_translation_lost_is_told(tmp_path: Path, source: str, translation: str, fault: str):
    file = tmp_path / "words.ts"
    message = f"<message><source>{source}</source><translation>{translation}</translation></message>"
    file.write_text(f"<TS><context>{message}</context></TS>", "utf-8")
    assert [fault in told for told in translations.faults(file)] == [True] * bool(fault)


def test_what_is_shown_goes_through_translation():
    forgotten = [
        f"{file.relative_to(GUI)}:{line}: {text}"
        for file in sorted(GUI.rglob("*.py"))
        for line, text in shown(ast.parse(file.read_text("utf-8")))
    ]
    assert forgotten == []


def test_every_sentence_of_the_words_goes_through_translation():
    forgotten = [
        f"{file.name}:{line}: {text}"
        for file in sorted((*GUI.glob("*words.py"), GUI / "labels.py", GUI / "notation.py"))
        if file.name not in TERMINAL_ONLY
        for line, text in sentences(ast.parse(file.read_text("utf-8")))
    ]
    assert forgotten == []


def shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts, with their lines, that are handed to what shows them as they are written."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) in SHOWING:
            for argument in call.args:
                for text in _parts(argument):
                    if re.search(r"[^\W\d_]{3,}", text) and not text.islower():
                        yield call.lineno, text


def sentences(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts, with their lines, that read like words for people and go through no `tr`."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Expr(ast.Constant()) | ast.Import() | ast.ImportFrom() | ast.Compare():
                continue  # what documents, what is imported, what is compared with
            case ast.Call(func=func) if _name(func) in NO_WORDS | {"tr"}:
                continue
            case ast.FunctionDef(name=name) if name in TERMINAL_TOO:
                continue
            case ast.Assign(targets=[ast.Name(id=name)]) if name in TERMINAL_TOO:
                continue
            case ast.FunctionDef() | ast.AnnAssign():
                for part in (*getattr(child, "body", ()), *filter(None, [getattr(child, "value", None)])):
                    yield from sentences(
                        ast.Module([ast.Return(part)] if isinstance(part, ast.expr) else [part], [])
                    )
            case ast.Constant(str(text)) if LIKE_WORDS.search(text):
                yield child.lineno, text
            case _:
                yield from sentences(child)


def _parts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.JoinedStr(values):
            for value in values:
                yield from _parts(value)
        case ast.List(elements) | ast.Tuple(elements):
            for element in elements:
                yield from _parts(element)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def test_the_window_speaks_german(tmp_path: Path):
    (tmp_path / "device.json").write_text('{"language": "de"}', "utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "tests.gui.german", str(tmp_path)],
        cwd=translations.TOP,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "PYTHONPATH": str(translations.TOP)},
    ).stdout
    pages = dict(part.split("\n", 1) for part in told.split("== ")[1:])
    assert list(pages) == ["today", "question", "verdict", "progress", "facts", "settings"]
    for page, german in {"today": "heute fällig", "question": "Weiß nicht", "verdict": "Weiter"}.items():
        assert german in pages[page]
    assert "Sie haben an" in pages["progress"]
    assert "Fakten durchsuchen" in pages["facts"]
    assert "Ziel der Erinnerung" in pages["settings"]
    left = {page: ENGLISH.findall(words) for page, words in pages.items()}
    assert left == {page: [] for page in pages}


ENGLISH = re.compile(
    r"\b(?:Today|Progress|Facts|Settings|Timeline|Commands|Choose|Check|Continue|Don’t|Undo|Edit|Study|"
    r"Search|due|questions?|answers?|Right|Wrong|Close|Show|Hint|More|End|View|Press|Type|Ctrl|Enter|Space|your|you)\b"
)
