"""Collects the words of the window for translators with Qt's own tools, and says what is missing or damaged."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "resources" / "translations"
LANGUAGES = ("de",)  # beside English, which is what the program is written in
_PLACE = re.compile(r"\{\w*\}")
_MNEMONIC = re.compile(r"&(?=\w)")
# Where a language needs another place for the same words.
_OTHER_PLACES = {"{subject}": "{title}"}


def main() -> int:
    """Bring the files of translators up to date, make those that the program reads, and tell what is wrong."""
    FOLDER.mkdir(exist_ok=True)
    found = []
    for language in LANGUAGES:
        file = FOLDER / f"studyapp_{language}.ts"
        collect(file)
        release(file, file.with_suffix(".qm"))
        found += faults(file)
    for fault in found:
        print(fault)
    print(f"{len(found)} faults" if found else "Every word has a translation.")
    return 1 if found else 0


def checked(language: str) -> list[str]:
    """What is wrong with a language, its files being left as they are."""
    file = FOLDER / f"studyapp_{language}.ts"
    with TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        shutil.copyfile(file, copy)
        collect(copy)
        found = list(faults(copy))
        release(file, copy.with_suffix(".qm"))
        if copy.with_suffix(".qm").read_bytes() != file.with_suffix(".qm").read_bytes():
            found.append(f"{file.stem}.qm is older than {file.name}")
    return found


def collect(file: Path) -> None:
    """Bring a translator's file up to date with the words in the source; what is gone is dropped."""
    sources = sorted(str(path) for path in (TOP / "studyapp" / "gui").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
    _run("pyside6-lupdate", *options, *sources, "-ts", str(file))


def release(file: Path, made: Path) -> None:
    """Make what the program reads of a translator's file."""
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(made))


def faults(file: Path) -> Iterator[str]:
    """What is missing in a translator's file, or lost between a word and its translation."""
    for message in ET.parse(file).getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not translation.text:
            yield f"{file.name}: no translation: {source}"
        elif _places(source) != _places(translation.text):
            yield f"{file.name}: other places in braces: {source}"
        elif len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation.text)):
            yield f"{file.name}: another number of mnemonics: {source}"


def _places(text: str) -> set[str]:
    return {_OTHER_PLACES.get(place, place) for place in _PLACE.findall(text)}


def _run(tool: str, *options: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *options], check=True)


if __name__ == "__main__":
    sys.exit(main())
