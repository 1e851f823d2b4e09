"""Days, numbers and spans of time in another language than English: as they are written, and as they are typed."""

import subprocess
import sys

import pytest

from tests.gui import translations

GERMAN = """
import sys
from datetime import date
from studyapp.gui.language import speak
from studyapp.paths import resources_folder
assert speak("de", resources_folder() / "translations")
from studyapp.gui.day_words import day_ahead
from studyapp.gui.exam_words import read_day, written_day
from studyapp.gui.holiday_reading import read_holiday
from studyapp.gui.notation import about_minutes, counted, day_line, digits, due_line, listing, short_day
from studyapp.gui.settings_words import pause_words, read_pause
today = date(2026, 11, 22)
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin.read().splitlines():
    print(str(eval(line)).replace("\\u00a0", " "))
"""


def in_german(*expressions: str) -> list[str]:
    """What comes of expressions where the window speaks German."""
    return subprocess.run(
        [sys.executable, "-c", GERMAN],
        input="\n".join(expressions),
        cwd=translations.TOP,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout.splitlines()


def test_german_is_written_as_german_is():
    assert in_german(
        "day_line(date(2017, 12, 9), today)",
        "short_day(date(2026, 3, 5))",
        "due_line(date(2026, 11, 26), today)",
        "digits(1240)",
        "digits(0.5123, 2)",
        "counted(1200, 'Frage', 'Fragen')",
        "about_minutes(360)",
        "listing(['a', 'b', 'c'])",
        "pause_words(365)",
        "written_day(date(2027, 3, 14))",
    ) == [
        "Samstag, 9. Dezember 2017",
        "5. Mrz",
        "In 4 Tagen, Donnerstag, 26. November",
        "1.240",
        "0,51",
        "1.200 Fragen",
        "etwa 6 Minuten",
        "a, b und c",
        "1 Jahr",
        "14. März 2027",
    ]


def test_days_are_read_as_germans_type_them_and_in_english_too():
    typed = {
        "9. Dezember": "2026-12-09",
        "9.12.": "2026-12-09",
        "9.12.2027": "2027-12-09",
        "14. März 2027": "2027-03-14",
        "14. Mrz 2027": "2027-03-14",
        "in 10 Tagen": "2026-12-02",
        "in einer Woche": "2026-11-29",
        "nächsten Freitag": "2026-11-27",
        "Mo": "2026-11-23",
        "morgen": "2026-11-23",
        "9 December": "2026-12-09",
        "in 2 weeks": "2026-12-06",
    }
    assert in_german(*(f"read_day({text!r}, today, 'en')" for text in typed)) == list(typed.values())
    assert in_german(*(f"day_ahead({text!r}, today)" for text in typed)) == list(typed.values())


@pytest.mark.parametrize(
    "typed",
    ["24. Dezember bis 2. Januar", "24.12. bis 2.1.", "vom 24.12. bis 2.1.", "24 December to 2 January"],
)
def test_holidays_are_read_as_germans_type_them_and_in_english_too(typed: str):
    assert in_german(f"read_holiday({typed!r}, today).first", f"read_holiday({typed!r}, today).last") == [
        "2026-12-24",
        "2027-01-02",
    ]


def test_pauses_are_read_as_germans_type_them_and_in_english_too():
    assert in_german(
        *(f"read_pause({text!r})" for text in ("6 Monate", "1.000 Tage", "2 Jahre", "unbegrenzt", "2 weeks"))
    ) == ["182", "1000", "730", "36500", "14"]
