"""What desktops are told about the program."""

import configparser
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from studyapp import __version__
from studyapp.app import DESKTOP_FILE

TOP = Path(__file__).parents[1]
DESKTOP = TOP / "resources" / "desktop"


def test_the_desktop_entry_starts_the_program_and_has_its_icon():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DESKTOP / f"{DESKTOP_FILE}.desktop", "utf-8")
    main = entry["Desktop Entry"]
    scripts = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert main["Exec"] in scripts
    assert (TOP / "resources" / "icons" / f"{main['Icon']}.svg").is_file()
    assert main["Name[de]"] if "Name[de]" in main else main["GenericName[de]"]


def test_software_centres_are_told_of_this_version():
    told = ET.parse(DESKTOP / f"{DESKTOP_FILE}.metainfo.xml").getroot()
    assert told.findtext("id") == DESKTOP_FILE
    assert told.findtext("launchable") == f"{DESKTOP_FILE}.desktop"
    assert next(one.get("version") for one in told.iter("release")) == __version__
    for tag in ("summary", "p", "li"):
        languages = [one.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for one in told.iter(tag)]
        assert languages.count("en") == languages.count("de")
