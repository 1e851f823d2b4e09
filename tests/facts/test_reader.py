import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.facts.bank import Attribution, Bank, Kind, Place, Status
from studyapp.facts.faults import BankError, Fault
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.facts.values import (
    Bound,
    EntitiesValue,
    EntityValue,
    NumberValue,
    Part,
    PhraseValue,
)
from tests.banks import MOON_BANK, MOON_LANDINGS, moon_bank, moon_files, small_files

FACT = """\
[[fact]]
id = "walk"
text = "{who} walked on the Moon."
slot.who = { entity = "armstrong", ask = "Who walked on the Moon?" }
"""
LINE_OF_SLOT = 4


def faults_of(files: dict[str, str], name: str = "small") -> tuple[Fault, ...]:
    with pytest.raises(BankError) as caught:
        read_bank(name, files)
    assert caught.value.bank == name
    return caught.value.faults


def only_fault(facts: str, entities: str = "", **more: str) -> Fault:
    (fault,) = faults_of(
        small_files(facts, entities, more={f"{key}.toml": text for key, text in more.items()})
    )
    assert str(fault).startswith(f"{fault.file}:{fault.line}: format: ")
    return fault


def slot(written: str) -> str:
    return FACT.replace('{ entity = "armstrong", ask = "Who walked on the Moon?" }', f"{{ {written} }}")


def below(line: str) -> str:
    return FACT.replace("text =", f"{line}\ntext =")


def test_a_valid_bank_is_read_whole() -> None:
    bank = moon_bank()
    assert (bank.id, bank.title, bank.version, bank.spelling) == (
        "moon",
        "Crewed landings on the Moon",
        "1.0.0",
        "en-GB",
    )
    assert (bank.language, bank.licence, bank.authors) == ("en", "MIT", ("The studyapp authors",))
    assert bank.sources[0].title == "A Handbook of Landings"
    assert bank.entities["cernan"].outside
    assert bank.entities["united-states"].kind is Kind.COUNTRY
    assert bank.entities["mare-imbrium"].part_of == ("moon",)
    assert list(bank.facts)[:2] == ["first-landing", "second-landing"]
    assert list(bank.facts)[-1] == "first-words"


def test_every_kind_of_value_is_read() -> None:
    bank = moon_bank()
    assert bank.facts["crew"].slots["crew"].value == EntitiesValue(
        ("armstrong", "aldrin", "collins"), closed=True
    )
    assert bank.facts["walk"].slots["who"].value == EntityValue("armstrong")
    assert bank.facts["walk"].slots["minutes"].value == NumberValue(151, 151, "minutes", None, 2)
    assert bank.facts["walk"].slots["mass"].value == NumberValue(21.5, 21.5, "kilograms", Bound.ABOUT)
    assert bank.facts["motto"].slots["price"].value == NumberValue(3000, 6000, "dollars")
    assert bank.facts["samples"].slots["where"].value == PhraseValue("in a vacuum chamber")
    assert bank.facts["samples"].slots["where"].accept == ("under vacuum",)
    assert bank.facts["motto"].slots["words"].quoted
    date = bank.facts["third-landing"].slots["date"].value
    assert getattr(date, "part", None) is Part.EARLY
    assert bank.facts["first-landing"].given == {"mission": EntityValue("apollo-11")}


def test_a_fact_says_who_claims_it() -> None:
    bank = moon_bank()
    assert bank.facts["walk"].status is Status.STATED
    assert bank.facts["audience"].status is Status.ATTRIBUTED
    assert bank.facts["audience"].according_to == Attribution(
        ("broadcasting-union",), ("daily-courier",), "1969-07", "estimated"
    )
    assert bank.facts["believed"].according_to == Attribution(unnamed="it is believed")
    assert bank.facts["first-words"].status is Status.DISPUTED


def test_cards_are_the_slots_that_can_be_scored() -> None:
    cards = list(moon_bank().cards())
    assert CardId("moon", "walk", "minutes") in cards
    assert all(card.fact != "first-words" for card in cards)
    assert moon_bank().slot(cards[0]).ask.startswith("On which day")


def test_facts_slots_and_entities_know_their_lines() -> None:
    files = moon_files()
    bank = read_bank("moon", files)
    for fact in bank.facts.values():
        lines = files[fact.file].splitlines()
        assert lines[fact.line - 1] == "[[fact]]"
        assert lines[fact.line] == f'id = "{fact.id}"'
        for name, one in fact.slots.items():
            assert lines[one.line - 1].startswith(f"slot.{name} = ")
    aldrin = bank.entities["aldrin"]
    assert files[aldrin.file].splitlines()[aldrin.line] == 'id = "aldrin"'


def test_lines_are_right_beside_comments_and_texts_over_several_lines() -> None:
    tricky = '''\
# [[fact]] in a comment
[[fact]] # text = "no"
id = "walk"
because = """
[[fact]]
text = "no" \\"""
"""
caution = \'\'\'
id = "no"\'\'\'
text = "{who} walked."
[fact.slot.who]
entity = "nobody"
ask = "Who walked on the Moon?"
'''
    assert only_fault(tricky).line == 12


def test_facts_written_as_a_list_are_read_too() -> None:
    facts = 'fact = [{ id = "walk", text = "{who} walked.", slot = { who = { entity = "aldrin", ask = "Who?" } } }]\n'
    assert read_bank("small", small_files(facts)).facts["walk"].line == 1


def test_a_byte_order_mark_is_no_fault() -> None:
    assert read_bank("small", small_files("\ufeff" + FACT)).facts["walk"].line == 1


def test_given_columns_can_be_any_kind_of_value() -> None:
    bank = read_bank(
        "small",
        small_files(below('relation = "r"\ngiven = { when = { date = "1969" }, mission = "apollo-11" }')),
    )
    assert list(bank.facts["walk"].given) == ["when", "mission"]


def test_what_is_also_true_is_of_the_kind_of_its_slot_or_says_its_kind() -> None:
    def also(written: str) -> tuple[object, ...]:
        return (
            read_bank("small", small_files(slot(f'{written}, ask = "Who?"')))
            .facts["walk"]
            .slots["who"]
            .also_true
        )

    assert also('entity = "aldrin", also_true = ["collins", { phrase = "he" }]') == (
        EntityValue("collins"),
        PhraseValue("he"),
    )
    assert also("number = 3, also_true = [4]") == (NumberValue(4, 4),)
    assert also('phrase = "he", also_true = ["she"]') == (PhraseValue("she"),)
    assert also('entities = ["aldrin", "bean"], also_true = ["collins"]') == (EntityValue("collins"),)


PLACES = '["Lead"]\n"1.1" = "0123456789abcdef"\n'
CITING = below('source = [{ section = "Lead", paragraph = 1, sentence = 1 }]')


def test_places_keep_a_fingerprint_for_each_cited_sentence() -> None:
    bank = read_bank("small", small_files(CITING, more={"places.toml": PLACES}))
    assert bank.places == {Place("Lead", 1, 1): "0123456789abcdef"}


def test_a_cited_place_without_a_fingerprint_is_a_fault() -> None:
    fault = only_fault(CITING.replace("sentence = 1", "sentence = 2"), places=PLACES)
    assert "Lead, paragraph 1, sentence 2" in fault.what
    assert (fault.file, fault.line) == ("landings.toml", 1)


@pytest.mark.parametrize(
    "line", ['"1" = "0123456789abcdef"', '"1.2" = "0123"', '"1.2" = 3', '"0.1" = "0123456789abcdef"']
)
def test_a_bad_line_of_places_is_a_fault(line: str) -> None:
    fault = only_fault(CITING, places=f"{PLACES}{line}\n")
    assert (fault.file, fault.line) == ("places.toml", 3)


def test_a_section_of_places_is_a_table() -> None:
    assert only_fault(CITING, places=f"Crew = 3\n{PLACES}").line == 1


# One fault in a fact: what is written, the line it is told at, and words of the message and of the remedy.
FACT_FAULTS = [
    (below('colour = "red"'), 3, "unknown key “colour”", "use one of: id, label"),
    (below('becouse = "x"'), 3, "unknown key “becouse”", "Did you mean “because”?"),
    (below("because = 3"), 3, "“because” of the wrong kind", "text in quotation marks"),
    (below('because = " "'), 3, "empty “because”", "Fill it in"),
    (below('about = "aldrin"'), 3, "“about” of the wrong kind", "list of texts"),
    (below('about = ["aldrin", "aldrin"]'), 3, "twice in “about”", "Remove"),
    (below('about = ["aldrim"]'), 3, "entity “aldrim”", "Did you mean “aldrin”?"),
    (below('about = ["zzz"]'), 3, "entity “zzz”", "Add the entity"),
    (below('relation = "On The Moon"'), 3, "relation “On The Moon”", "lowercase"),
    (below('given = { mission = "apollo-11" }'), 3, "columns of no relation", "Add relation"),
    (below('relation = "r"\ngiven = { who = "aldrin" }'), 4, "among its slots and in given", "Remove"),
    (below('relation = "r"\ngiven = { Who = "aldrin" }'), 4, "gives the column “Who”", "lowercase"),
    (below('relation = "r"\ngiven = { x = "nobody" }'), 4, "entity “nobody”", "Add the entity"),
    (below('relation = "r"\ngiven = { x = 3 }'), 4, "“x” of the wrong kind", "a table"),
    (below('relation = "r"\ngiven = { x = { ask = "y" } }'), 4, "has no answer", "Add one of"),
    (below('relation = "r"\ngiven = { x = { number = 3, ask = "y" } }'), 4, "unknown key “ask”", "use one of"),
    (below('after = ["walk"]'), 1, "names itself in after", "Remove"),
    (below('after = ["walc"]'), 1, "names the fact “walc” in after", "Did you mean “walk”?"),
    (below('conflicts = ["zzz"]'), 1, "names the fact “zzz” in conflicts", "Add the fact"),
    (below('was = ["old"]'), 1, "names no card", "old-fact#old-slot"),
    (below('was = ["walk#who"]'), 1, "still in the bank", "Remove"),
    (below('status = "certain"'), 3, "unknown status “certain”", "stated, attributed, disputed"),
    (below('status = "attributed"'), 3, "marked attributed and is stated", "Add according_to"),
    (below('status = "stated"\naccording_to = { who = ["aldrin"] }'), 3, "marked stated", "Remove the status"),
    (below('status = "disputed"'), 3, "no caution", "caution"),
    (below("according_to = {}"), 3, "does not say who speaks", "unnamed"),
    (below('according_to = { who = ["aldrin"], unnamed = "some" }'), 3, "says that they are unnamed", "unnamed"),
    (below('according_to = { who = ["cernan"] }'), 3, "marked outside", "Remove `outside`"),
    (below('according_to = { who = ["aldrin"], when = "soon" }'), 3, "cannot be read", "year-month"),
    (below('according_to = { who = ["aldrin"], when = 1969 }'), 3, "“when” of the wrong kind", "in quotation marks"),
    (below('according_to = { who = ["aldrin"], how = "x" }'), 3, "unknown key “how”", "Did you mean “who”?"),
    (below('according_to = "aldrin"'), 3, "“according_to” of the wrong kind", "a table"),
    (below('source = { section = "Lead" }'), 3, "“source” of the wrong kind", "list of tables"),
    (below('source = [{ section = "Lead", paragraph = 1 }]'), 3, "no “sentence”", "Add sentence"),
    (below('source = [{ section = "Lead", paragraph = 1, sentence = 0 }]'), 3, "“sentence” of the", "number from 1"),
    (below('source = [{ section = "", paragraph = 1, sentence = 1 }]'), 3, "empty “section”", "Fill it in"),
    (FACT.replace('id = "walk"\n', ""), 1, "without an id has no “id”", "Add id"),
    (FACT.replace('"walk"', "3"), 2, "“id” of the wrong kind", "text"),
    (FACT.replace('"walk"', '"The Walk"'), 2, "id “The Walk”", "lowercase"),
    (FACT.replace("text =", "# text ="), 1, "no “text”", "Add text"),
    (FACT.replace("{who} walked", "{he} walked").replace("slot.who", "slot.he-"), 4, "", ""),
    (FACT.replace("{who} walked", "{who} and {he} walked"), 3, "marker {he} in its text and no slot", "slot.he"),
    (FACT.replace("{who} walked", "{who} and {who} walked"), 3, "marker {who} twice", "Keep one"),
    (FACT.replace("{who} walked", "{who} and } walked"), 3, "a brace in its text", "as {name}"),
    (FACT.replace("{who} walked", "He walked"), 4, "slot “who” and no {who} in its text", "Mark"),
    (FACT.replace("{who} walked", "He walked").replace("slot.who", "# slot.who"), 1, "has no slot", "Mark an answer"),
    (FACT.replace("slot.who = {", "slot.who = 3 # {"), 4, "“who” of the wrong kind", "a table"),
    (FACT.replace("{who}", "He").replace("slot.who = {", "slot = 3 # {"), 4, "“slot” of the wrong kind", "a table"),
    (FACT.replace("{who}", "{w_o}").replace("slot.who", "slot.w_o"), 4, "slot named “w_o”", "lowercase"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "line", "what", "remedy"), [case for case in FACT_FAULTS if case[2]])
def test_a_fault_of_a_fact_names_its_line_and_what_to_do(
    facts: str, line: int, what: str, remedy: str
) -> None:
    fault = only_fault(facts)
    assert (fault.file, fault.line) == ("landings.toml", line)
    assert what in fault.what
    assert remedy in fault.remedy


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ('entity = "aldrin"', "no “ask”", "Add ask"),
        ('ask = "Who?"', "has no answer", "Add one of: date, number"),
        (
            'entity = "aldrin", phrase = "he", ask = "Who?"',
            "more than one kind of answer: entity, phrase",
            "Keep one",
        ),
        ('entity = "", ask = "Who?"', "empty “entity”", "Fill it in"),
        ('entity = "nobody", ask = "Who?"', "entity “nobody”", "Add the entity"),
        ('entity = "cernan", ask = "Who?"', "“cernan”, which is marked outside", "choose another"),
        (
            'entities = ["aldrin", "cernan"], ask = "Who?"',
            "“cernan”, which is marked outside",
            "choose another",
        ),
        ('entities = ["aldrin"], ask = "Who?"', "fewer than two", "entity = …"),
        (
            'entities = ["aldrin", "bean"], closed = "yes", ask = "Who?"',
            "“closed” of the wrong kind",
            "true or false",
        ),
        ('entity = "aldrin", closed = true, ask = "Who?"', "unknown key “closed”", "use one of: entity, ask"),
        ('date = 1969, ask = "When?"', "“date” of the wrong kind", "in quotation marks"),
        ('date = 1969-07-20, ask = "When?"', "“date” of the wrong kind", "in quotation marks"),
        ('date = "1969-02-30", ask = "When?"', "no calendar", "year-month-day"),
        ('date = "1969", part = "end", ask = "When?"', "unknown part “end”", "early, mid, late"),
        ('date = "1969", implied = "month", ask = "When?"', "leaves “month” to the reader", "Only implied"),
        ('number = "3", ask = "How many?"', "“number” of the wrong kind", "a number"),
        ('number = nan, ask = "How many?"', "“number” of the wrong kind", "a number"),
        ('number = true, ask = "How many?"', "“number” of the wrong kind", "a number"),
        ('number = [3, 4], ask = "How many?"', "“number” of the wrong kind", "a number"),
        (f'number = 1{"0" * 400}, ask = "How many?"', "“number” of the wrong kind", "a number"),
        (
            'number = 3, bound = "xxx", ask = "How many?"',
            "unknown bound “xxx”",
            "over, under, about, at-least",
        ),
        ('number = 3, tolerance = -1, ask = "How many?"', "tolerance below 0", "remove it"),
        ('number = 3, tolerance = "1", ask = "How many?"', "“tolerance” of the wrong kind", "a number"),
        ('range = [6, 3], ask = "How many?"', "“range” of the wrong kind", "ascending"),
        ('range = [3], ask = "How many?"', "“range” of the wrong kind", "ascending"),
        ('range = 3, ask = "How many?"', "“range” of the wrong kind", "ascending"),
        ('phrase = "", ask = "How?"', "empty “phrase”", "Fill it in"),
        (
            'phrase = "so", also_true = "thus", ask = "How?"',
            "“also_true” of the wrong kind",
            "a list of values",
        ),
        ('date = "1969", also_true = ["soon"], ask = "When?"', "cannot be read", "year-month"),
        ('entity = "aldrin", also_true = ["nobody"], ask = "Who?"', "entity “nobody”", "Add the entity"),
        ('entity = "aldrin", also_true = [{ ask = "x" }], ask = "Who?"', "has no answer", "Add one of"),
    ],
)
def test_a_fault_of_a_slot_names_its_line_and_what_to_do(written: str, what: str, remedy: str) -> None:
    fault = only_fault(slot(written))
    assert (fault.file, fault.line) == ("landings.toml", LINE_OF_SLOT)
    assert what in fault.what
    assert remedy in fault.remedy


@pytest.mark.parametrize(
    "table",
    [
        '[fact.slot.who]\nentity = "armstrong"\nask = "Who?"',
        '[fact.given]\nmission = "apollo-11"',
        '[fact.according_to]\nwho = ["aldrin"]',
        '[[fact.source]]\nsection = "Lead"\nparagraph = 1\nsentence = 1',
    ],
)
def test_a_key_of_the_fact_below_an_inner_table_is_out_of_place(table: str) -> None:
    head = '[[fact]]\nid = "walk"\nrelation = "r"\n'
    rest = "" if "slot" in table else '[fact.slot.who]\nentity = "armstrong"\nask = "Who?"\n'
    facts = f'{head}{table}\ntext = "{{who}} walked."\n{rest}'
    fault = only_fault(facts)
    assert fault.line == facts.splitlines().index('text = "{who} walked."') + 1
    assert "swallowed the key “text” of its fact" in fault.what
    assert "Move “text” up" in fault.remedy


@pytest.mark.parametrize(
    ("entity", "line", "what", "remedy"),
    [
        ('id = "x"\nname = "X"', 0, "no “kind”", "Add kind"),
        ('id = "x"\nname = "X"\nkind = "persn"', 3, "unknown kind “persn”", "Did you mean “person”?"),
        ('id = "X"\nname = "X"\nkind = "person"', 1, "id “X”", "lowercase"),
        ('id = "aldrin"\nname = "X"\nkind = "person"', 1, "an id that line 8 has", "of its own"),
        ('name = "X"\nkind = "person"', 0, "no “id”", "Add id"),
        (
            'id = "x"\nname = "X"\nkind = "person"\niso = "USA"',
            4,
            "country code “USA”",
            "two capital letters",
        ),
        (
            'id = "x"\nname = "X"\nkind = "person"\npart_of = ["mon"]',
            4,
            "part of “mon”",
            "Did you mean “moon”?",
        ),
        ('id = "x"\nname = "X"\nkind = "person"\npart_of = ["x"]', 4, "part of itself: x < x", "Remove"),
    ],
)
def test_a_fault_of_an_entity_names_its_line_and_what_to_do(
    entity: str, line: int, what: str, remedy: str
) -> None:
    fault = only_fault(FACT, f"[[entity]]\n{entity}\n")
    start = small_files("")["entities.toml"].count("\n") + 1
    assert (fault.file, fault.line) == ("entities.toml", start + line)
    assert what in fault.what
    assert remedy in fault.remedy


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "remedy"),
    [
        ("format = 1", "format = 2", 1, "format 2", "newer program"),
        ("format = 1", 'format = "1"', 1, "“format” of the wrong kind", "whole number"),
        ("format = 1", "", 1, "no “format”", "Add format"),
        ('id = "moon"', 'id = "Moon"', 2, "id “Moon”", "lowercase"),
        ('id = "moon"', 'id = "mars"', 2, "id “mars” in a folder named “small”", "same name"),
        (
            'title = "Crewed',
            'titel = "x"\ntitle = "Crewed',
            3,
            "unknown key “titel”",
            "Did you mean “title”?",
        ),
        ('["The studyapp authors"]', '"me"', 8, "“authors” of the wrong kind", "list of texts"),
        (
            '"landings.toml", ',
            '"landings.toml", "walks.toml", ',
            10,
            "file “walks.toml”, which is not",
            "Add the file",
        ),
        (
            '"landings.toml", ',
            '"landings.toml", "bank.toml", ',
            10,
            "names “bank.toml” among its facts",
            "Remove",
        ),
        (
            '"landings.toml", ',
            '"landings.toml", "entities.toml", ',
            10,
            "“entities.toml” among its facts",
            "Remove",
        ),
        ('title = "A Handbook', '# title = "A Handbook', 12, "The source has no “title”", "Add title"),
        ('kind = "invented document"', "kind = 3", 15, "“kind” of the wrong kind", "text"),
    ],
)
def test_a_fault_of_the_bank_itself_names_its_line_and_what_to_do(
    old: str, new: str, line: int, what: str, remedy: str
) -> None:
    faults = faults_of(small_files(FACT, bank=MOON_BANK.replace(old, new)))
    assert faults[0].file == "bank.toml"
    assert faults[0].line == line
    assert what in faults[0].what
    assert remedy in faults[0].remedy


def test_a_key_of_the_bank_below_a_source_is_out_of_place() -> None:
    bank = MOON_BANK.replace('licence = "MIT"\n', "") + 'licence = "MIT"\n'
    (fault,) = faults_of(small_files(FACT, bank=bank))
    assert "swallowed the key “licence” of the bank" in fault.what
    assert fault.line == bank.count("\n")


def test_a_file_that_is_not_named_is_a_fault() -> None:
    fault = only_fault(FACT, walks=FACT)
    assert (fault.file, fault.line) == ("walks.toml", 1)
    assert "not named in bank.toml" in fault.what


def test_files_of_other_kinds_may_lie_beside_the_bank() -> None:
    assert read_bank("small", small_files(FACT) | {"README.md": "A small bank."}).id == "small"


def test_a_folder_without_a_bank_file_is_no_bank() -> None:
    (fault,) = faults_of({"notes.txt": ""})
    assert "no bank.toml" in fault.what


def test_an_empty_file_of_facts_is_a_fault() -> None:
    assert "holds no fact" in only_fault("").what


def test_a_fact_in_single_brackets_is_a_fault() -> None:
    assert "“fact” of the wrong kind" in only_fault('[fact]\nid = "walk"\n').what


def test_a_file_of_facts_holds_nothing_else() -> None:
    assert "The file has the unknown key “title”" in only_fault(f'title = "x"\n{FACT}').what


def test_the_same_id_in_two_files_is_a_fault() -> None:
    bank = MOON_BANK.replace("afterwards.toml", "walks.toml")
    files = small_files(FACT, bank=bank, more={"walks.toml": f"\n{FACT}"})
    (fault,) = faults_of(files)
    assert (fault.file, fault.line) == ("walks.toml", 3)
    assert "landings.toml, line 1" in fault.what


def test_facts_that_come_after_one_another_in_a_circle_are_a_fault() -> None:
    one, two = (
        below('after = ["two"]').replace('"walk"', '"one"'),
        below('after = ["one"]').replace('"walk"', '"two"'),
    )
    assert "comes after itself" in only_fault(one + two).what


def test_one_column_of_a_relation_holds_one_kind_of_value() -> None:
    one, two = (
        below('relation = "r"'),
        slot('phrase = "he", ask = "Who?"').replace('"walk"', '"two"\nrelation = "r"'),
    )
    fault = only_fault(one + two)
    assert "“who” of the relation “r” than “walk”: phrase, not entity" in fault.what


def test_two_facts_cannot_have_been_the_same_card() -> None:
    one, two = below('was = ["old#who"]'), below('was = ["old#who"]').replace('"walk"', '"two"')
    assert "and so was “walk”" in only_fault(one + two).what


def test_a_former_name_must_lead_to_one_slot() -> None:
    facts = """\
[[fact]]
id = "walk"
text = "{who} walked for {minutes} minutes."
was = ["old#walker"]
slot.who = { entity = "armstrong", ask = "Who walked on the Moon?" }
slot.minutes = { number = 151, ask = "For how long?" }
"""
    assert "not clear which of its slots" in only_fault(facts).what
    assert read_bank("small", small_files(facts.replace("old#walker", "old#minutes"))).id == "small"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f'{FACT}[[fact]\nid = "x"\n', 5),
        (f"{FACT}because = ", 5),
        (f'{FACT}because = "x\n', 5),
        (f"{FACT}because = {'[' * 9999}", 5),
        (f'{FACT}slot.who.ask = "again"\n', 5),
    ],
)
def test_a_file_that_is_no_toml_is_one_fault_with_its_line(text: str, line: int) -> None:
    fault = only_fault(text)
    assert (fault.file, fault.line) == ("landings.toml", line)
    assert fault.what.startswith("The file is no TOML")


@pytest.mark.parametrize("broken", ["bank.toml", "entities.toml", "places.toml", "landings.toml"])
def test_the_other_files_are_read_when_one_is_no_toml(broken: str) -> None:
    files = moon_files() | {"places.toml": PLACES}
    files[broken] = "= 3\n"
    files["afterwards.toml"] = files["afterwards.toml"].replace("samples", "Samples", 1)
    faults = [fault for fault in faults_of(files, "moon") if "places.toml does not hold" not in fault.what]
    assert {(fault.file, fault.line) for fault in faults} == {(broken, 1), ("afterwards.toml", 28)}


def test_all_faults_of_all_files_are_told_in_the_order_of_the_files() -> None:
    files = moon_files()
    files["bank.toml"] = files["bank.toml"].replace("format = 1", "format = 9")
    files["entities.toml"] = files["entities.toml"].replace('"person"', '"pilot"', 1)
    files["landings.toml"] = (
        files["landings.toml"].replace("1969-07-20", "1969-07-32").replace("because", "becuase")
    )
    files["afterwards.toml"] = files["afterwards.toml"].replace("{count}", "{counts}", 1)
    with pytest.raises(BankError, match=r"has 6 faults and was not loaded\. Nothing was changed") as caught:
        read_bank("moon", files)
    assert [fault.file for fault in caught.value.faults] == [
        "bank.toml",
        "entities.toml",
        "landings.toml",
        "landings.toml",
        "afterwards.toml",
        "afterwards.toml",
    ]


WORDS = re.findall(r"[\w-]+|[^\w\s]|\s", MOON_LANDINGS)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, str]:
    """The name of a file of the Moon bank, and its text with a piece of it replaced."""
    file = draw(st.sampled_from(sorted(moon_files())))
    text = moon_files()[file]
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.sampled_from([0, 1, 2, 10, 80])))
    piece = draw(
        st.sampled_from([*WORDS, "\n", "[", "{}", "1e999", "nan", "true", "[[fact]]\n", "1969-07-20"])
        | st.text(max_size=5)
    )
    return file, text[:start] + piece + text[end:]


@settings(max_examples=150, deadline=None)
@given(st.lists(mutations(), min_size=1, max_size=2))
def test_any_change_of_a_bank_loads_or_is_refused_with_faults(changes: list[tuple[str, str]]) -> None:
    files = moon_files() | dict(changes)
    try:
        bank = read_bank("moon", files)
    except BankError as error:
        for fault in error.faults:
            if not 1 <= fault.line <= files.get(fault.file, "").count("\n") + 1:
                pytest.fail(f"no such line: {fault}")
    else:
        assert isinstance(bank, Bank)


toml_values: st.SearchStrategy[str] = st.recursive(
    st.sampled_from(['"x"', '""', "0", "1", "-3.5", "inf", "true", "1969-07-20", '"aldrin"', '"1969"']),
    lambda inner: (
        st.builds("[{}, {}]".format, inner, inner)
        | st.builds(
            "{{ {} = {} }}".format, st.sampled_from(["who", "date", "entity", "section", "ask"]), inner
        )
    ),
    max_leaves=4,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_value_of_any_type_loads_or_is_refused_with_faults(data: st.DataObject) -> None:
    files = moon_files()
    file = data.draw(st.sampled_from(sorted(files)))
    found = data.draw(
        st.sampled_from(list(re.finditer(r'(?<== )("[^"\n]*"|\[[^\n]*\]|\{[^\n]*\}|[\d_]+)', files[file])))
    )
    files[file] = files[file][: found.start()] + data.draw(toml_values) + files[file][found.end() :]
    with suppress(BankError):
        assert read_bank("moon", files).id == "moon"
