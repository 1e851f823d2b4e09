import pytest

from tests.facts.faulty import FACT, LINE_OF_SLOT, below, only_fault, slot


def claimed(line: str) -> str:
    """A fact with an attribution; its own slot is not called as the speaker's."""
    return below(line).replace("{who}", "{walker}").replace("slot.who", "slot.walker")


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
    (claimed('status = "stated"\naccording_to = { who = ["aldrin"] }'), 3, "marked stated", "Remove the status"),
    (below('status = "disputed"'), 3, "no caution", "caution"),
    (below('according_to = { who = ["aldrin"] }'), 5, "name of the speaker", "another name"),
    (claimed('according_to = { who = ["aldrin"], asked = 1 }'), 3, "“asked” of the wrong kind", "true or false"),
    (below("according_to = {}"), 3, "does not say who speaks", "unnamed"),
    (claimed('according_to = { who = ["aldrin"], unnamed = "some" }'), 3, "says that they are unnamed", "unnamed"),
    (claimed('according_to = { who = ["cernan"] }'), 3, "marked outside", "Remove `outside`"),
    (claimed('according_to = { who = ["aldrin"], when = "soon" }'), 3, "cannot be read", "year-month"),
    (claimed('according_to = { who = ["aldrin"], when = 1969 }'), 3, "“when” of the wrong kind", "in quotation marks"),
    (claimed('according_to = { who = ["aldrin"], how = "x" }'), 3, "unknown key “how”", "Did you mean “who”?"),
    (below('according_to = "aldrin"'), 3, "“according_to” of the wrong kind", "a table"),
    (below('source = { section = "Lead" }'), 3, "“source” of the wrong kind", "list of tables"),
    (below('source = [{ section = "Lead", paragraph = 1 }]'), 3, "no “sentence”", "Add sentence"),
    (below('source = [{ section = "Lead", paragraph = 1, sentence = 0 }]'), 3, "“sentence” of the", "number from 1"),
    (below('source = [{ section = "", paragraph = 1, sentence = 1 }]'), 3, "empty “section”", "Fill it in"),
    (FACT.replace('id = "walk"\n', ""), 1, "without an id has no “id”", "Add id"),
    (FACT.replace('"walk"', "3"), 2, "“id” of the wrong kind", "text"),
    (FACT.replace('"walk"', '"The Walk"'), 2, "id “The Walk”", "lowercase"),
    (FACT.replace("text =", "# text ="), 1, "no “text”", "Add text"),
    (FACT.replace("{who} walked", "{who} and {he} walked"), 3, "marker {he} in its text and no slot", "slot.he"),
    (FACT.replace("{who} walked", "{who} and {who} walked"), 3, "marker {who} twice", "Keep one"),
    (FACT.replace("{who} walked", "{who} and } walked"), 3, "a brace in its text", "as {name}"),
    (FACT.replace("{who} walked", "He walked"), 4, "slot “who” and no {who} in its text", "Mark"),
    (FACT.replace("{who} walked", "He walked").replace("slot.who", "# slot.who"), 1, "has no slot", "Mark an answer"),
    (FACT.replace("slot.who = {", "slot.who = 3 # {"), 4, "“who” of the wrong kind", "a table"),
    (FACT.replace("{who}", "He").replace("slot.who = {", "slot = 3 # {"), 4, "“slot” of the wrong kind", "a table"),
    (FACT.replace("{who}", "{w_o}").replace("slot.who", "slot.w_o"), 4, "slot named “w_o”", "lowercase"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "line", "what", "remedy"), FACT_FAULTS)
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
