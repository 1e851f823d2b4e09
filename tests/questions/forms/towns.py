"""A bank of towns, offices and claims, in which every form can be asked."""

from studyapp.facts.bank import Bank
from tests.banks import small_bank

_NAMES = ("Alba", "Brig", "Cork", "Dole", "Enna", "Faro", "Gera", "Hull", "Ivry", "Jena")
_PERSONS = ("Ada Ash", "Bo Birch", "Cy Cedar", "Di Dogwood", "Ed Elm", "Flo Fir")
_COUNTRIES = {"Austria": "AT", "Belgium": "BE", "Chile": "CL", "Denmark": "DK", "Egypt": "EG", "France": "FR"}


def _entity(name: str, kind: str, more: str = "") -> str:
    return f'[[entity]]\nid = "{name.partition(" ")[0].lower()}"\nname = "{name}"\nkind = "{kind}"\n{more}\n'


ENTITIES = "".join(
    (
        *(
            _entity(name, "place", f'point = [{10 * i - 40}, {15 * i - 70}]\ngloss = "a town of the tour"')
            for i, name in enumerate(_NAMES)
        ),
        *(_entity(name, "person", f'gloss = "{name.split()[1]}’s owner"') for name in _PERSONS),
        *(_entity(name, "country", f'iso = "{iso}"') for name, iso in _COUNTRIES.items()),
        _entity("Lowland", "country"),
        _entity("Old Alba", "place", 'part_of = ["alba"]\npoint = [-40.1, -70.1]').replace(
            '"old"', '"old-alba"'
        ),
    )
)


def office(person: str, office: str, town: str, more: str = "") -> str:
    """A row of the relation of offices: who held which office in which town."""
    return (
        f'[[fact]]\nid = "{person}-in-office"\nlabel = "The office of {person}"\nrelation = "office"\n{more}\n'
        f'text = "For the whole year {{person}} was the {{office}} of {{town}}."\n'
        f'slot.person = {{ entity = "{person}", ask = "Who was the {office} of {town.title()} then?" }}\n'
        f'slot.office = {{ phrase = "{office}", wrong = ["guard", "clerk"], ask = "What was {person.title()} then?" }}\n'
        f'slot.town = {{ entity = "{town}", ask = "In which town was {person.title()} the {office} then?" }}\n'
    )


def event(name: str, date: str, more: str = "", label: str = "", ask: str = "") -> str:
    """A fact with one date, such as `date = "1950-05"` for its value."""
    return (
        f'[[fact]]\nid = "{name}"\nlabel = "{label or f"The {name} of the town hall"}"\n{more}\n'
        f'text = "The {name} of the old town hall took place on {{when}}, as everybody knows."\n'
        f'slot.when = {{ {date}, ask = "{ask or f"When did the {name} take place?"}" }}\n'
    )


def claim(name: str, speaker: str, count: int, more: str = "", when: str = "") -> str:
    """A claim of a number of stones."""
    said = f', when = "{when}"' if when else ""
    return (
        f'[[fact]]\nid = "{name}"\nsource = [{{ section = "Stones", paragraph = 1, sentence = 1 }}]\n'
        f"according_to = {{ who = [{speaker}]{said} }}\n{more}\n"
        f'text = "The stones of the {name} in the old wall number {{count}}."\n'
        f'slot.count = {{ number = {count}, unit = "stones", ask = "How many stones has the {name} in the old wall?" }}\n'
    )


def towns_bank(more: str = "") -> Bank:
    """A bank in which each form can be asked: offices, events, claims and where they were."""
    return small_bank(
        office("ada", "mayor", "alba")
        + office("bo", "judge", "brig")
        + office("cy", "baker", "cork")
        + office("di", "smith", "dole")
        + event("opening", 'date = "1950-05-01"')
        + event("closing", 'date = "1951-06-01"')
        + event("burning", 'date = "1953-02-10"')
        + event("mending", 'date = "1954-08"')
        + event("selling", 'date = "1957"')
        + claim("gate", '"ada"', 120, when="1960")
        + claim("tower", '"bo"', 300)
        + claim("well", '"cy"', 14)
        + '[[fact]]\nid = "tour"\ntext = "The tour of that year began in {town} and led as far as {country}."\n'
        'slot.town = { entity = "faro", ask = "In which town did the tour begin?" }\n'
        'slot.country = { entity = "chile", ask = "To which country did the tour lead?" }\n' + more,
        ENTITIES,
    )


TOWNS = towns_bank()
