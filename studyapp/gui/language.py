"""Gives the window another language than English, before its words are loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from studyapp.gui import translating

_kept: list[QTranslator] = []  # Qt does not own them


def speak(language: str, folder: Path) -> bool:
    """Take the words of a language from its file in a folder of translations; False when there is none.

    Words are read as their modules are loaded, so this comes before them; a missing word stays English.
    """
    translator = QTranslator()
    if not translator.load(f"studyapp_{language}", str(folder)):
        return False
    _kept.append(translator)
    translating.use(language, lambda text, comment: translator.translate("", text, comment) or text)
    QLocale.setDefault(QLocale(language))
    return True


def speak_in_dialogs(application: QCoreApplication, language: str) -> None:
    """Let Qt's own words, as on buttons of its dialogs, be of that language too."""
    translator = QTranslator()
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _kept.append(translator)
        application.installTranslator(translator)
