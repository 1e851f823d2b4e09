"""The words for the settings of the window: how it looks, its language, its keys, and what it is."""

from __future__ import annotations

from studyapp import __version__
from studyapp.gui.notation import NBSP
from studyapp.gui.translating import LANGUAGES, tr

SECTIONS = {
    "study": tr("Study"),
    "memory": tr("Memory"),
    "appearance": tr("Appearance"),
    "keys": tr("Keys"),
    "learners": tr("Learners"),
    "data": tr("Data and backups"),
    "about": tr("About"),
}
SECTION_LIST = tr("Sections of the settings")
FIND = tr("Find a setting")
TEXT_SIZES = {"90": "90", "100": "100", "125": "125", "150": "150", "200": f"200{NBSP}%"}
TEXT_SIZE = (tr("Text size"), tr("Everything grows with it. Ctrl + and Ctrl − work anywhere."))
MOTION = (
    tr("Motion"),
    tr("Verdicts and sheets fade in within 120 ms, rows that are put in order slide. Nothing else moves."),
)
MOTION_OFF_OUTSIDE = tr("Nothing moves, because this computer is set so.")
LANGUAGE = (
    tr("Language"),
    tr("Of the window, from its next start on. Questions stay in the language of their bank."),
)
AS_THE_SYSTEM = tr("As the system")
SOUND = (
    tr("Sounds and notifications"),
    tr("There are none. Nothing rings, nothing pops up, nothing is sent."),
)
LETTERS = (
    tr("Letters act alone"),
    tr(
        "A, B and C answer, N skips. Off: letters and digits act only with Alt, or while a field has the focus."
    ),
)
ALL_KEYS = (tr("All keys"), tr("F1 shows them anywhere."))
SEE_KEYS = tr("See all keys")
ABOUT = (
    tr("About this program"),
    tr("Version {version}. Free software; answers stay on this computer.").format(version=__version__),
)
SEE_ABOUT = tr("See licences")


def languages() -> list[tuple[str, str]]:
    """What the window can speak, each called as it calls itself, by its two letters; "" is the system's."""
    return [("", AS_THE_SYSTEM), *LANGUAGES.items()]


def size_line(percent: int) -> str:
    """What the size of text is, where it is none of those that are offered."""
    if str(percent) in TEXT_SIZES:
        return TEXT_SIZE[1]
    return tr("Now {percent}\u00a0%. {line}").format(percent=percent, line=TEXT_SIZE[1])


def nothing_found(wanted: str) -> str:
    """That no setting is found: `No setting mentions “mosul”. Type another word, or Esc.`."""
    return tr("No setting mentions “{wanted}”. Type another word, or press Esc.").format(wanted=wanted)


def found_line(number: int) -> str:
    """How many settings are found, for screen readers: `3 settings`."""
    if number == 1:
        return tr("1 setting found")
    return tr("{number} settings found").format(number=number)
