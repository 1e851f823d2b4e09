"""How many answers facts have that were found: counted without reading a fact."""

from dataclasses import replace

from studyapp.facts.overlay import with_fact, without_fact
from studyapp.storage.finding import FactFinder, FactQuery
from tests.banks import moon_bank


def answers(bank, query):
    return sum(1 for fact in FactFinder(bank).find(query) for _ in bank.cards_of(bank.facts[fact]))


def test_the_answers_of_the_facts_found_are_counted():
    bank = moon_bank()
    for query in (FactQuery(), FactQuery("landing"), FactQuery("nothing of the kind")):
        assert FactFinder(bank).answers(query) == answers(bank, query)


def test_those_of_facts_that_were_changed_hidden_or_added_too():
    bank = moon_bank()
    bare = replace(bank.facts["walk"], slots={}, according_to=None, text="They walked.")
    edited = without_fact(with_fact(bank, bare, replace(bank.facts["crew"], id="new", was=())), "samples")
    for query in (FactQuery(), FactQuery("landing")):
        assert FactFinder(edited).answers(query) == answers(edited, query)
