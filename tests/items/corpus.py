"""The items as questions: each with the rules that must find something in it, and all others must not."""

import json
import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from studyapp.documents.copying import find_copied
from studyapp.facts.bank import Bank, Place
from studyapp.facts.faults import Severity
from studyapp.facts.ids import CardId
from studyapp.facts.reader import read_bank
from studyapp.facts.values import Precision
from studyapp.questions import wording
from studyapp.questions.question import (
    GAP,
    Choice,
    Cloze,
    Event,
    Map,
    Match,
    NumberLine,
    Option,
    Order,
    Question,
    Spot,
    Timeline,
    TrueFalse,
    Typed,
    WhoSays,
)
from studyapp.questions.rules import bank_rules, flaws
from studyapp.questions.rules.guessing import bot_wise_to_tests, guessed

FOLDER = Path(__file__).parent
ENTITIES = {one["id"]: one for one in tomllib.loads((FOLDER / "entities.toml").read_text("utf-8"))["entity"]}
HEAD = """format = 1
id = "items"
title = "Items"
version = "1.0.0"
language = "en"
spelling = "en-GB"
licence = "MIT"
authors = ["The studyapp authors"]
entities = "entities.toml"
facts = ["facts.toml"]

[[source]]
id = "handbook"
title = "A Handbook"
"""
POOL = tomllib.loads((FOLDER / "pool" / "pool.toml").read_text("utf-8"))
BY_NAME = {
    name: entity["id"]
    for entity in ENTITIES.values()
    for name in (entity["name"], *entity.get("aliases", ()))
}
PAPERS = {"asks", "places", "names", "truths", "arrange"}
Said = Mapping[str, Any]  # an item as its file has it
VALUES = ("date", "number", "range", "entity", "entities", "phrase")
BESIDE = ("unit", "bound", "tolerance", "part", "implied", "closed", "quoted", "accept", "also_true")


@dataclass(frozen=True)
class Item:
    """One planted or clean item, and what its rules found."""

    file: str
    number: int  # in its file, from 1
    said: Said
    found: Mapping[str, str]  # the severity by rule

    @property
    def planted(self) -> dict[str, str]:
        """The rules that must find something, with the severity where the item names one."""
        return {
            rule: severity for rule, _, severity in (one.partition(":") for one in self.said.get("fires", []))
        }

    @property
    def name(self) -> str:
        words = next((str(self.said[key]) for key in SHOWN if key in self.said), "")
        return f"{self.file} {self.number}: {words[:90]}"


SHOWN = ("ask", "gap", "statement", "claim", "text", "events", "asks", "places", "names", "truths", "arrange")


def all_items() -> list[Item]:
    """Every item of every file."""
    return [
        Item(path.stem, number, said, found_in(said))
        for path in sorted(FOLDER.glob("*.toml"))
        if path.stem != "entities"
        for number, said in enumerate(tomllib.loads(path.read_text("utf-8"))["item"], 1)
    ]


def found_in(said: Said) -> dict[str, str]:
    """What the rules find in one item: of a question, of a paper, or of a text beside its source."""
    if "source" in said:
        bank = bank_of(said)
        sentences = {Place("A", 1, number): text for number, text in enumerate(said["source"], 1)}
        return {fault.rule: str(fault.severity) for fault in find_copied(bank, sentences)}
    if PAPERS & said.keys():
        return found_in_paper(said)
    bank = bank_of(said)
    if said.get("whole"):
        return _worst((one.flaw.rule, one.flaw.severity) for one in bank_rules.because(bank))
    question = question_of(bank, said)
    return _worst((flaw.rule, flaw.severity) for flaw in flaws(bank, question))


def found_in_paper(said: Said) -> dict[str, str]:
    """What the rules about whole papers find that the item is about."""
    bank, paper = paper_of(said)
    findings: list[bank_rules.Finding] = []
    if "asks" in said:
        findings += [*bank_rules.same_question(bank, paper), *bank_rules.cueing(bank, paper)]
    if "truths" in said:
        findings += [*bank_rules.true_false(bank, [paper]), *bot_wise_to_tests(guessed(bank, [paper]))]
    if "places" in said:
        findings += bank_rules.key_position(bank, [paper])
    if "arrange" in said:
        findings += [*bank_rules.key_rank(bank, [paper]), *bot_wise_to_tests(guessed(bank, [paper]))]
    if "names" in said:
        findings += bank_rules.always_key(bank, [paper])
    return _worst((one.flaw.rule, one.flaw.severity) for one in findings)


def bank_of(said: Said) -> Bank:
    """A bank of the item's fact, and of those written out in it."""
    facts = said.get("bank") or fact_toml("f", said)
    return _bank(facts + said.get("more", ""), str(said))


def _bank(facts: str, shown: str) -> Bank:
    """A bank of these facts, with the entities that they or the shown texts speak of."""
    named = {entity for name, entity in BY_NAME.items() if name in shown or entity in facts + shown}
    named.add("europe")  # a bank holds at least one
    while wholes := {whole for one in named for whole in ENTITIES[one].get("part_of", ())} - named:
        named |= wholes
    entities = "".join(_table("entity", ENTITIES[one]) for one in sorted(named))
    return read_bank("items", {"bank.toml": HEAD, "entities.toml": entities, "facts.toml": facts})


def _table(name: str, values: Said) -> str:
    return "\n".join([f"[[{name}]]", *(f"{key} = {_toml(value)}" for key, value in values.items()), ""])


def fact_toml(name: str, said: Said) -> str:
    """The fact of an item, as a bank writes it."""
    value = {key: said[key] for key in (*VALUES, *BESIDE) if key in said}
    if not any(key in said for key in VALUES):
        value["phrase"] = _key(said)
    options = [one for one in said.get("options", []) if isinstance(one, str)]
    wrong = [one for one in options if not one.startswith("*")] if "phrase" in value else []
    ask = said.get("ask", "What is said here of the place and its people?")
    slot = value | ({"wrong": list(dict.fromkeys(wrong))} if wrong else {}) | {"ask": ask}
    lines = ["[[fact]]", f"id = {_toml(name)}", f"text = {_toml(_text(said))}"]
    lines += [
        f"{key} = {_toml(said[key])}"
        for key in ("relation", "given", "status", "caution", "label")
        if key in said
    ]
    lines += [f"according_to = {_toml(said['said'])}"] if "said" in said else []
    lines += (
        [f"because = {_toml(said.get('because', 'It was set down in the annals.'))}"]
        if said.get("because", "x")
        else []
    )
    return "\n".join([*lines, f"slot.n = {_toml(slot)}", ""])


def _text(said: Said) -> str:
    if "text" in said:
        return str(said["text"])
    shown = said.get("shown") or said.get("key", "")
    if "statement" in said and shown and shown in said["statement"]:
        return str(said["statement"]).replace(shown, "{n}", 1)
    return "So much is told in the annals of the place about {n}."


def _key(said: Said) -> str:
    options = [one for one in said.get("options", []) if isinstance(one, str)]
    starred = [one.removeprefix("*") for one in options if one.startswith("*")]
    return str(said["key"] if "key" in said else starred[0] if starred else "a harbour")


def question_of(bank: Bank, said: Said) -> Question:
    """The question of an item: its form follows from the keys that the item has."""
    card = CardId.parse(f"items/{said.get('card', 'f#n')}")
    fact, slot = bank.facts[card.fact], bank.slot(card)
    options, right = _options(said)
    key = said.get("key") or (options[right].text if options else wording.value_words(bank, slot.value))
    base = {"card": card, "key": key}
    if "claim" in said:
        return WhoSays(**base, stem=said["claim"], options=options, right=right)
    if "gap" in said:
        stem = said["gap"].replace("___", GAP)
        return Cloze(**base, stem=stem, accepted=tuple(said.get("accepted", (key,))))
    if "statement" in said:
        shown = said.get("shown", "")
        return TrueFalse(**base, stem=said["statement"], truth=not shown, shown=Option(shown or key))
    if "events" in said:
        events = tuple(Event(text, when) for text, when in said["events"])
        before = tuple((one, other) for one, other in said["before"])
        return Order(
            **base,
            stem="Put these events in order.",
            events=events,
            before=before,
            asked=said.get("asked", 0),
        )
    stem = said["ask"] if said.get("bare") else wording.stem(bank, fact, said["ask"])
    if "left" in said:
        partners = tuple(said.get("partners", range(len(said["left"]))))
        return Match(
            **base,
            stem=stem,
            left=tuple(said["left"]),
            options=options,
            partners=partners,
            asked=said.get("asked", 0),
        )
    if "spots" in said:
        spots = tuple(Spot(one, wording.entity_words(bank.entities[one])) for one in said["spots"])
        place = next(i for i, spot in enumerate(spots) if spot.text == key)
        return Map(**base, stem=stem, spots=spots, right=place)
    if "line" in said:
        low, high = said["line"]
        return NumberLine(**base, stem=stem, low=low, high=high, step=1, unit="", chance=0.01)
    if "days" in said:
        first, last = map(date.fromisoformat, said["days"])
        return Timeline(**base, stem=stem, first=first, last=last, precision=Precision.DAY, chance=0.01)
    if options:
        return Choice(**base, stem=stem, options=options, right=right)
    return Typed(**base, stem=stem, accepted=())


def choice_of(said: Said) -> tuple[str, list[str], str]:
    """The stem, the options and the key of an item, as other rule sets take them."""
    options, right = _options(said)
    texts = [option.text for option in options]
    stem = said.get("ask") or said.get("gap") or said.get("statement", "")
    return stem, texts, texts[right] if texts else str(said.get("key", ""))


def _options(said: Said) -> tuple[tuple[Option, ...], int]:
    texts = said.get("options", [])
    right = next((i for i, text in enumerate(texts) if text.startswith("*")), said.get("right", 0))
    return tuple(Option(text.removeprefix("*")) for text in texts), right


def paper_of(said: Said) -> tuple[Bank, list[Question]]:
    """Many questions in one paper, and their bank."""
    rows = list(_rows(said))
    names = [str(row.get("id", f"f{number}")) for number, row in enumerate(rows)]
    facts = "\n".join(fact_toml(name, row) for name, row in dict(zip(names, rows, strict=True)).items())
    bank = _bank(facts, str(rows))
    return bank, [
        question_of(bank, {**row, "card": f"{name}#n"}) for name, row in zip(names, rows, strict=True)
    ]


def _rows(said: Said) -> Iterator[dict[str, Any]]:
    """The questions of a paper as items."""
    if "asks" in said:
        yield from ({"ask": one} if isinstance(one, str) else one for one in said["asks"])
    if "places" in said:
        for (ask, *options), place in zip(POOL["rows"], said["places"], strict=False):
            yield _asked(ask, options, "ABC".index(place))
    if "names" in said:
        for (ask, *_), names in zip(POOL["rows"], said["names"], strict=False):
            key = next(one for one in names.split("|") if one.startswith("*"))
            entity = BY_NAME[key.removeprefix("*").removeprefix("the ")]
            yield {"ask": ask, "entity": entity, "options": names.split("|")}
    if "truths" in said:
        for statement, truth in zip(POOL["statements"], said["truths"], strict=False):
            place = statement.split()[0]
            answer = {"key": place} if truth == "T" else {"key": "Visby", "shown": place}
            yield {"statement": statement, "text": statement.replace(place, "{n}", 1)} | answer
    if "arrange" in said:
        chance = random.Random(said.get("seed", 0))
        for number, (ask, *options) in enumerate(POOL["rows"]):
            habit = said["arrange"] if chance.random() < said.get("share", 1.0) else "chance"
            yield _arranged(ask, options, habit, number % 3, chance)


def _arranged(ask: str, options: list[str], habit: str, turn: int, chance: random.Random) -> dict[str, Any]:
    """A question whose key is chosen by a habit; the places of the keys are even, unless they are the habit."""
    place = {"always first": 0, "always in the middle": 1, "always last": 2}.get(habit, turn)
    if options[0][0].isdigit():
        place = {"lowest number": 0, "middle number": 1, "highest number": 2}.get(habit, place)
        return _asked(ask, options, place)
    about = set(ask.casefold().rstrip("?").split()) - {"the", "of", "a"}
    echoes = [one for one in options if about & set(one.split())]
    key = {"longest": max(options, key=len), "shortest": min(options, key=len)}.get(habit) or chance.choice(
        options
    )
    if habit == "words of the question" and echoes:
        key = echoes[0]
    others = chance.sample([one for one in options if one != key], 2)
    return _asked(ask, [*others[:place], key, *others[place:]], place)


def _asked(ask: str, options: list[str], right: int) -> dict[str, Any]:
    item: dict[str, Any] = {
        "ask": ask,
        "options": [f"*{one}" if i == right else one for i, one in enumerate(options)],
    }
    if options[0][0].isdigit():
        item["number"] = int(options[right].replace(",", ""))
    return item


def _worst(found: Iterator[tuple[str, Severity]]) -> dict[str, str]:
    worst: dict[str, str] = {}
    for rule, severity in found:
        if worst.get(rule) != "error":
            worst[rule] = str(severity)
    return worst


def _toml(value: object) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
