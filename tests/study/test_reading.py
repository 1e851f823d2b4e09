"""Facts as a text: by section and paragraph, in the order of the source."""

from dataclasses import replace

from studyapp.study.order import sections
from studyapp.study.reading import passages
from tests.study.sittings import BANK


def test_facts_stand_in_the_order_of_the_source_whatever_order_they_come_in():
    read = passages(BANK, reversed(list(BANK.facts)), sections(BANK))
    facts = [fact for passage in read for fact in passage.facts]
    assert sorted(facts) == sorted(BANK.facts)
    where = [(sections(BANK).index(one.section), one.paragraph) for one in read if one.section]
    assert where == sorted(where)


def test_each_paragraph_is_told_once_with_all_its_facts():
    read = passages(BANK, [*BANK.facts, *BANK.facts], sections(BANK))
    assert len({(one.section, one.paragraph) for one in read}) == len(read)
    assert sum(len(one.facts) for one in read) == len(BANK.facts)


def test_facts_without_a_source_stand_together():
    fact = BANK.facts["walk"]
    bank = replace(BANK, facts={"walk": replace(fact, source=())})
    (alone,) = passages(bank, ["walk"], sections(bank))
    assert (alone.section, alone.facts) == ("", ("walk",))
