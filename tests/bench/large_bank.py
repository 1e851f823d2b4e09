"""Writes a bank with very many facts, two cards each under the names that `fill.py` gives cards; imported by what measures."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from fill import BANK

SECTIONS = 200
ENTITIES = 5_000
PLACES = ("plain", "harbour", "valley", "station", "airfield", "crater", "village", "strait")
VERBS = ("began", "was announced", "was agreed upon", "was broken off", "was resumed")


def write_bank(folder: Path, facts: int) -> None:
    """A bank of so many facts, a file a section; half name a place, a fifth rest on what is believed, a tenth are rows of a relation."""
    folder.mkdir(parents=True)
    each = -(-facts // SECTIONS)
    files = [f"{number:03}.toml" for number in range(-(-facts // each))]
    (folder / "bank.toml").write_text(
        f"""\
format = 1
id = "{BANK}"
title = "Flights"
version = "1.0.0"
language = "en"
spelling = "en-GB"
licence = "MIT"
authors = ["The studyapp authors"]
entities = "entities.toml"
facts = {files!r}

[[source]]
id = "log"
title = "A Log of Flights"
""",
        "utf-8",
    )
    (folder / "entities.toml").write_text("\n".join(map(_entity, range(ENTITIES))), "utf-8")
    for number, file in enumerate(files):
        some = range(number * each, min(facts, (number + 1) * each))
        (folder / file).write_text("\n".join(_fact(one, number) for one in some), "utf-8")


def _entity(number: int) -> str:
    name = f"{_word(number).capitalize()} {PLACES[number % len(PLACES)].capitalize()}"
    return f"""\
[[entity]]
id = "place-{number:05}"
name = "{name}"
kind = "place"
aliases = ["{_word(number * 7 + 1).capitalize()}"]
gloss = "a {PLACES[number % len(PLACES)]} beside the route"
point = [{number * 37 % 1_200 / 10 - 50:.1f}, {number * 71 % 3_500 / 10 - 175:.1f}]
"""


def _fact(number: int, section: int) -> str:
    chance = random.Random(number)
    first = date(1900, 1, 1) + timedelta(days=number % 36_000)
    days = 1 + number % 300
    place = chance.randrange(ENTITIES)
    more = f'about = ["place-{place:05}"]\n' if number % 2 else ""
    if number % 5 == 0:
        more += 'according_to = { unnamed = "it is believed" }\n'
    words = " ".join(_word(chance.randrange(20_000)) for _ in range(8))
    flight = f"flight {number} with {words}"
    end = f'date = "{first + timedelta(days=days)}", ask = "On which day did {flight} end?"'
    lasted = "lasted until"
    if number % 10 == 1:
        more += f'relation = "flight"\ngiven = {{ place = {{ entity = "place-{place:05}" }} }}\n'
        end = f'number = {days}, unit = "days", ask = "How many days did {flight} last?"'
        lasted = "lasted"
    return f"""\
[[fact]]
id = "fact-{number:06}"
label = "Flight {number}, {_word(number % 20_000)}"
source = [{{ section = "Part {section + 1}", paragraph = {1 + number % 250}, sentence = 1 }}]
text = "Flight {number} with {words} {VERBS[number % len(VERBS)]} on {{start}} and {lasted} {{end}}."
{more}because = "It had been prepared by {_word(chance.randrange(20_000))}."
slot.start = {{ date = "{first}", ask = "On which day did {flight} begin?" }}
slot.end = {{ {end} }}
"""


def _word(number: int) -> str:
    return "".join(_letters(number))


def _letters(number: int) -> Iterator[str]:
    """Yield a word of its own for each number, of two syllables or more."""
    for _ in range(2):
        number, turn = divmod(number, 90)
        yield "bdfgklmnprstvz"[turn % 14] + "aeiou"[turn % 5]
    while number:
        number, turn = divmod(number, 26)
        yield "abcdefghijklmnopqrstuvwxyz"[turn]
