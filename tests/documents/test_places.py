import tomllib

import pytest

from studyapp.documents.places import compare, fingerprint, places_toml
from studyapp.documents.plain_text import read_passages
from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.reader import read_bank
from tests.banks import small_files

FACTS = """\
[[fact]]
id = "pay"
source = [{ section = "Keepers/Their pay", paragraph = 1, sentence = 1 }]
text = "Nine crowns were the yearly pay of a {job}."
slot.job = { phrase = "keeper", ask = "Who was paid nine crowns in a year?" }

[[fact]]
id = "number"
source = [{ section = "Lead", paragraph = 1, sentence = 1 }]
text = "On the coast in the north stand {count} lighthouses."
slot.count = { number = 9, ask = "How many lighthouses stand on the coast in the north?" }
"""


def bank(facts: str = FACTS, places: str = "", entities: str = "") -> Bank:
    more = {"places.toml": places} if places else {}
    return read_bank("small", small_files(facts, entities, more=more))


def test_a_fingerprint_is_sixteen_digits_that_case_and_punctuation_do_not_change() -> None:
    assert fingerprint("The crew’s first landing!") == fingerprint("the CREW'S  first-landing")
    assert fingerprint("The crew landed.") != fingerprint("The crew started.")
    assert len(bytes.fromhex(fingerprint("The crew landed."))) == 8


def test_places_are_made_for_cited_sentences_and_read_back(document: str) -> None:
    passages = read_passages(document)
    written = places_toml(bank(), passages)
    assert list(tomllib.loads(written)) == ["Lead", "Keepers/Their pay"]
    assert bank(places=written).places == {
        place: fingerprint(passages[place]) for fact in bank().facts.values() for place in fact.source
    }


def test_a_section_with_quotation_marks_is_written_well() -> None:
    passages = read_passages('The "Grey" \\ tower[edit]\n\nIt fell.\n')
    facts = FACTS.replace('"Lead"', "'The \"Grey\" \\ tower'")
    assert (
        len(
            bank(
                facts,
                places_toml(bank(facts), passages) + '["Keepers/Their pay"]\n"1.1" = "' + "0" * 16 + '"\n',
            ).places
        )
        == 2
    )


def test_a_bank_and_its_own_source_agree(document: str) -> None:
    passages = read_passages(document)
    assert compare(bank(), passages) == []
    assert compare(bank(places=places_toml(bank(), passages)), passages) == []


def test_a_place_that_the_document_does_not_have_is_an_error(document: str) -> None:
    (fault,) = compare(
        bank(FACTS.replace('sentence = 1 }]\ntext = "Nine', 'sentence = 2 }]\ntext = "Nine')),
        read_passages(document),
    )
    assert (fault.file, fault.line, fault.severity, fault.rule) == (
        "landings.toml",
        1,
        Severity.ERROR,
        "place",
    )
    assert "Keepers/Their pay, paragraph 1, sentence 2" in fault.what


def test_a_sentence_that_has_changed_is_an_error(document: str) -> None:
    written = places_toml(bank(), read_passages(document))
    (fault,) = compare(bank(places=written), read_passages(document.replace("nine crowns", "ten crowns")))
    assert "another sentence" in fault.what
    assert fault.line == 1


CLOSE = "first tower was begun in the spring of 1801"  # eight words are allowed, these are nine


@pytest.mark.parametrize(
    ("old", "new", "called", "line"),
    [
        ("Nine crowns were", f"The {CLOSE}. Nine crowns were", "The text of “pay”", 1),
        ("Who was", f"The {CLOSE}: who was", "A wording of “pay#job”", 5),
        ('id = "pay"', f'id = "pay"\nlabel = "The {CLOSE}"', "The label of “pay”", 1),
        ('id = "pay"', f'id = "pay"\nbecause = "The {CLOSE}."', "The because of “pay”", 1),
        ('id = "pay"', f'id = "pay"\ncaution = "The {CLOSE}."', "The caution of “pay”", 1),
        ('"keeper"', f'"{CLOSE}", quoted = true', "The text of “pay”", 1),
    ],
)
def test_more_than_eight_running_words_of_the_source_are_a_warning(
    document: str, old: str, new: str, called: str, line: int
) -> None:
    (fault, *_) = compare(bank(FACTS.replace(old, new)), read_passages(document))
    assert (fault.file, fault.line, fault.severity, fault.rule) == (
        "landings.toml",
        line,
        Severity.WARNING,
        "copied",
    )
    assert fault.what.startswith(called)
    assert "first tower was begun in the spring of" in fault.what


def test_eight_running_words_of_the_source_may_stand(document: str) -> None:
    facts = FACTS.replace("Nine crowns were", "It was begun in the spring of 1801. Nine crowns were")
    assert compare(bank(facts), read_passages(document)) == []


def test_a_gloss_can_be_copied_too(document: str) -> None:
    entity = f'[[entity]]\nid = "tower"\nname = "Tower"\nkind = "place"\ngloss = "the {CLOSE}"\n'
    (fault,) = compare(bank(entities=entity), read_passages(document))
    assert fault.what.startswith("The gloss of “tower”")
    assert fault.file == "entities.toml"


@pytest.mark.parametrize(
    ("sentence", "text", "slot"),
    [
        ("It was on the cold evening of 4 May 1801 that.", "It was on the cold evening of {x}.", 'date = "1801-05-04"'),
        ("It was on one cold and dark evening of May 1801.", "It was on one cold and dark evening of {x}.", 'date = "1801-05"'),
        ("It was on one cold and dark evening late in 1801.", "It was on one cold and dark evening late in {x}.", 'date = "1801"'),
        ("Over 10,000 stones lay in the grass of the isle.", "Over {x} stones lay in the grass of the isle.", "number = 10_000"),
        ("It was on that day that Alan Bean saw them.", "It was on that day that {x} saw them.", 'entity = "bean"'),
        ("Then Buzz Aldrin and Alan Bean and all the others saw them.", "Then {x} and all the others saw them.", 'entities = ["aldrin", "bean"]'),
    ],
)  # fmt: skip
def test_answers_count_among_the_running_words(sentence: str, text: str, slot: str) -> None:
    facts = f'[[fact]]\nid = "f"\ntext = "{text}"\nslot.x = {{ {slot}, ask = "What?" }}\n'
    (fault,) = compare(bank(facts), read_passages(sentence))
    assert fault.rule == "copied"
