"""A small bank about the crewed landings on the Moon, and builders of others, for the tests of all rooms."""

from collections.abc import Mapping

from studyapp.facts.bank import Bank
from studyapp.facts.reader import read_bank

MOON_BANK = """\
format = 1
id = "moon"
title = "Crewed landings on the Moon"
version = "1.0.0"
language = "en"
spelling = "en-GB"
licence = "MIT"
authors = ["The studyapp authors"]
entities = "entities.toml"
facts = ["landings.toml", "afterwards.toml"]

[[source]]
id = "handbook"
title = "A Handbook of Landings"
kind = "invented document"
"""

MOON_ENTITIES = """\
[[entity]]
id = "armstrong"
name = "Neil Armstrong"
kind = "person"
aliases = ["Armstrong"]
gloss = "the commander of Apollo 11"

[[entity]]
id = "aldrin"
name = "Buzz Aldrin"
kind = "person"
aliases = ["Aldrin", "Edwin Aldrin"]
gloss = "the second person on the Moon"

[[entity]]
id = "collins"
name = "Michael Collins"
kind = "person"
aliases = ["Collins"]

[[entity]]
id = "conrad"
name = "Pete Conrad"
kind = "person"
aliases = ["Conrad", "Charles Conrad"]
gloss = "the commander of Apollo 12"

[[entity]]
id = "bean"
name = "Alan Bean"
kind = "person"
aliases = ["Bean"]

[[entity]]
id = "shepard"
name = "Alan Shepard"
kind = "person"
aliases = ["Shepard"]
gloss = "the commander of Apollo 14"

[[entity]]
id = "cernan"
name = "Eugene Cernan"
kind = "person"
aliases = ["Cernan", "Gene Cernan"]
outside = true

[[entity]]
id = "apollo-11"
name = "Apollo 11"
kind = "operation"

[[entity]]
id = "apollo-12"
name = "Apollo 12"
kind = "operation"

[[entity]]
id = "apollo-14"
name = "Apollo 14"
kind = "operation"

[[entity]]
id = "moon"
name = "Moon"
kind = "place"
article = "the"

[[entity]]
id = "mare-tranquillitatis"
name = "Mare Tranquillitatis"
kind = "place"
aliases = ["Sea of Tranquillity", "Sea of Tranquility"]
part_of = ["moon"]
gloss = "the plain where Apollo 11 landed"

[[entity]]
id = "oceanus-procellarum"
name = "Oceanus Procellarum"
kind = "place"
aliases = ["Ocean of Storms"]
article = "the"
part_of = ["moon"]
gloss = "the plain where Apollo 12 landed"

[[entity]]
id = "fra-mauro"
name = "Fra Mauro"
kind = "place"
part_of = ["moon"]
gloss = "the highlands where Apollo 14 landed"

[[entity]]
id = "mare-imbrium"
name = "Mare Imbrium"
kind = "place"
aliases = ["Sea of Showers"]
part_of = ["moon"]
outside = true

[[entity]]
id = "united-states"
name = "United States"
kind = "country"
aliases = ["US", "USA"]
article = "the"
iso = "US"

[[entity]]
id = "broadcasting-union"
name = "Broadcasting Union"
kind = "organisation"
article = "the"

[[entity]]
id = "daily-courier"
name = "Daily Courier"
kind = "publication"
article = "the"

[[entity]]
id = "space-agency"
name = "Space Agency"
kind = "organisation"
article = "the"
part_of = ["united-states"]
"""

MOON_LANDINGS = """\
[[fact]]
id = "first-landing"
label = "The first landing on the Moon"
source = [{ section = "Lead", paragraph = 1, sentence = 1 }]
text = "On {date} two astronauts landed in the {place}."
about = ["apollo-11"]
relation = "crewed-landing"
given = { mission = "apollo-11" }
because = "The site had been chosen because it is flat."
slot.date = { date = "1969-07-20", ask = "On which day did the first crewed landing on the Moon take place?" }
slot.place = { entity = "mare-tranquillitatis", ask = "Where on the Moon did the first astronauts land?" }

[[fact]]
id = "second-landing"
label = "The second landing on the Moon"
source = [{ section = "Lead", paragraph = 1, sentence = 2 }]
text = "On {date} the next two astronauts landed in the {place}."
about = ["apollo-12"]
relation = "crewed-landing"
given = { mission = "apollo-12" }
after = ["first-landing"]
slot.date = { date = "1969-11-19", ask = "On which day did the second crewed landing on the Moon take place?" }
slot.place = { entity = "oceanus-procellarum", ask = "Where on the Moon did the second pair of astronauts land?" }

[[fact]]
id = "third-landing"
label = "The third landing on the Moon"
source = [{ section = "Lead", paragraph = 1, sentence = 3 }]
text = "In {date} a third pair landed at {place}."
relation = "crewed-landing"
given = { mission = "apollo-14" }
slot.date = { date = "1971-02", part = "early", ask = "When did the third crewed landing on the Moon take place?" }
slot.place = { entity = "fra-mauro", ask = "Where on the Moon did the third pair of astronauts land?" }

[[fact]]
id = "crew"
label = "The crew of the first landing"
source = [{ section = "Lead/Crews", paragraph = 1, sentence = 1 }]
text = "The crew of the first landing were {crew}."
about = ["apollo-11"]
slot.crew = { entities = ["armstrong", "aldrin", "collins"], closed = true, ask = "Who were the three members of the crew of Apollo 11?", ask_one = "Who was a member of the crew of Apollo 11?" }

[[fact]]
id = "second-crew"
source = [{ section = "Lead/Crews", paragraph = 1, sentence = 2 }]
text = "Among the crew of the second landing were {crew}."
about = ["apollo-12"]
slot.crew = { entities = ["conrad", "bean"], ask = "Which two members of the crew of Apollo 12 does the handbook name?", ask_one = "Whom does the handbook name among the crew of Apollo 12?" }

[[fact]]
id = "walk"
label = "The first walk on the Moon"
source = [{ section = "Lead", paragraph = 2, sentence = 1 }]
text = "{who} was outside for {minutes} minutes and brought back {mass} kilograms of rock."
slot.who = { entity = "armstrong", ask = "Who was the first to walk on the Moon?" }
slot.minutes = { number = 151, unit = "minutes", tolerance = 2, ask = "For how many minutes did the first walk on the Moon last?" }
slot.mass = { number = 21.5, unit = "kilograms", bound = "about", ask = "About how many kilograms of rock did the first landing bring back?" }
"""

MOON_AFTERWARDS = """\
[[fact]]
id = "audience"
label = "The audience of the first landing"
source = [{ section = "Broadcast", paragraph = 1, sentence = 1 }]
according_to = { who = ["broadcasting-union"], via = ["daily-courier"], when = "1969-07", verb = "estimated" }
text = "More than {count} people watched the first landing live."
relation = "live-audience"
given = { mission = "apollo-11" }
slot.count = { number = 500_000_000, bound = "over", unit = "people", ask = "What lower limit was given for the live audience of the first landing?" }

[[fact]]
id = "audience-of-the-agency"
source = [{ section = "Broadcast", paragraph = 1, sentence = 2 }]
according_to = { who = ["space-agency"], verb = "stated" }
text = "{count} people watched the first landing live."
relation = "live-audience"
given = { mission = "apollo-11" }
slot.count = { number = 650_000_000, unit = "people", ask = "How many people watched the first landing live?" }

[[fact]]
id = "believed"
source = [{ section = "Broadcast", paragraph = 1, sentence = 3 }]
according_to = { unnamed = "it is believed" }
text = "The tapes of the broadcast were wiped in {when}."
slot.when = { date = "[1981..1983]", ask = "In which year were the tapes of the broadcast wiped?" }

[[fact]]
id = "samples"
label = "The opening of the samples"
source = [{ section = "Return", paragraph = 1, sentence = 1 }]
text = "The samples were opened {where}, and studied from {span}."
after = ["first-landing"]
slot.where = { phrase = "in a vacuum chamber", accept = ["under vacuum"], wrong = ["in a clean room", "under water"], ask = "Where were the samples opened?" }
slot.span = { date = "1969-07-26/1969-09-14", ask = "From which day to which were the samples of the first landing studied?" }

[[fact]]
id = "motto"
source = [{ section = "Return", paragraph = 1, sentence = 2 }]
text = "The plate that was left behind says “{words}”, and cost {price} dollars in {year}."
was = ["plate#words"]
slot.words = { phrase = "We came in peace for all mankind", quoted = true, wrong = ["We came to learn for all nations", "We leave in peace for all people"], ask = "Which words stand on the plate that was left on the Moon?" }
slot.price = { range = [3000, 6000], unit = "dollars", ask = "Between which two sums is the price of the plate?" }
slot.year = { date = "1968~", implied = "year", also_true = ["1969-01"], ask = "In about which year was the plate made?" }

[[fact]]
id = "first-words"
status = "disputed"
source = [{ section = "Return", paragraph = 1, sentence = 3 }]
text = "The first sentence that was spoken on the Moon held the word “a”."
caution = "The recording does not carry it; the speaker said later that he had meant it."
conflicts = ["walk"]
"""


def moon_files() -> dict[str, str]:
    """The files of the Moon bank, by name."""
    return {
        "bank.toml": MOON_BANK,
        "entities.toml": MOON_ENTITIES,
        "landings.toml": MOON_LANDINGS,
        "afterwards.toml": MOON_AFTERWARDS,
    }


def moon_bank() -> Bank:
    """A valid bank of twelve facts with every kind of slot, a relation, attributed and disputed facts."""
    return read_bank("moon", moon_files())


def small_files(
    facts: str, entities: str = "", bank: str = "", more: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The files of a bank called "small" with one file of facts; `more` adds files."""
    return {
        "bank.toml": (bank or MOON_BANK).replace('"moon"', '"small"').replace(', "afterwards.toml"', ""),
        "entities.toml": MOON_ENTITIES + entities,
        "landings.toml": facts,
        **(more or {}),
    }


def small_bank(facts: str, entities: str = "") -> Bank:
    """A bank called "small" with these facts, and the entities of the Moon bank with some more."""
    return read_bank("small", small_files(facts, entities))
