"""Collects the words of the window for translators with Qt's own tools, and says which have no translation yet."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
FOLDER = TOP / "resources" / "translations"
LANGUAGES = ("de",)  # beside English, which is what the program is written in


def main() -> int:
    """Bring the files of translators up to date, make those that the program reads, and tell what is missing."""
    FOLDER.mkdir(exist_ok=True)
    missing = 0
    for language in LANGUAGES:
        file = FOLDER / f"studyapp_{language}.ts"
        collect(file)
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
        found = untranslated(file)
        missing += len(found)
        for text in found:
            print(f"{file.name}: {text}")
    print(f"{missing} words without a translation" if missing else "Every word has a translation.")
    return 1 if missing else 0


def collect(file: Path) -> None:
    """Bring a translator's file up to date with the words in the source; what is gone is dropped."""
    sources = sorted(str(path) for path in (TOP / "studyapp" / "gui").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
    _run("pyside6-lupdate", *options, *sources, "-ts", str(file))


def untranslated(file: Path) -> list[str]:
    """The words in a translator's file that have no finished translation."""
    found = []
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not translation.text:
            found.append(message.findtext("source", ""))
    return found


def _run(tool: str, *options: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(tool)), *options], check=True)


if __name__ == "__main__":
    sys.exit(main())
