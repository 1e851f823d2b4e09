"""What a person does to a fact while writing it, as changes of the table that a bank's file would hold of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from studyapp.facts.bank import WHO, Bank, Fact, Slot
from studyapp.facts.dates import parse_edtf
from studyapp.facts.values import Bound, EntitiesValue, EntityValue, NumberValue, PhraseValue, Value
from studyapp.gui.name_finder import NameFinder
from studyapp.gui.sentence_marks import Sentence, sentence_of
from studyapp.gui.typed_values import (
    bound_before,
    bound_behind,
    date_shape,
    date_value,
    kind_of,
    list_words,
    names_shape,
    number_shape,
    of_kind,
    words_of,
)
from studyapp.questions import english, wording

Written = Mapping[str, Any]
NEAR = parse_edtf("2000")  # for years of two digits
_NO_UNITS = frozenset(
    ("was", "is", "has", "as", "its", "this", "does", "others", "across", "towards", "always")
)


def with_value(table: Written, path: Sequence[str], value: object) -> dict[str, Any]:
    """The table with a value below the keys of the path; what is empty is left out, and so is a table without keys."""
    key, *rest = path
    if rest:
        inner = table.get(key)
        value = with_value(inner if isinstance(inner, Mapping) else {}, rest, value)
    if value in ("", [], {}, None, False):
        return {name: one for name, one in table.items() if name != key}
    return {**table, key: value}


def value_at(table: Written, path: Sequence[str]) -> Any:
    """What stands below the keys of the path; None when nothing does."""
    found: Any = table
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def slots_of(table: Written) -> dict[str, dict[str, Any]]:
    """The slots of a fact by name, in the order of the table."""
    return dict(table.get("slot", {}))


def shown(table: Written, finder: NameFinder) -> Sentence:
    """The sentence of a fact with the words of its answers in it, as an explanation fills them in."""
    slots = slots_of(table)

    def words(name: str, before: str, behind: str) -> str:
        return mark_words(slots[name], before, behind, finder) if name in slots else f"{{{name}}}"

    return sentence_of(str(table.get("text", "")), words)


def mark_words(slot: Written, before: str, behind: str, finder: NameFinder) -> str:
    """The words of an answer between what stands before and behind it; what cannot be read as it was typed."""
    value = _value(slot, finder.bank)
    if value is None:
        return words_of(slot, finder.name)
    before, behind = (text.replace("{", " ").replace("}", " ") for text in (before, behind))
    one = Slot("x", value, "", quoted=bool(slot.get("quoted")))
    filled = wording.filled(finder.bank, Fact("", f"{before}{{x}}{behind}", {"x": one}))
    if filled.startswith(before):
        return filled[len(before) : len(filled) - len(behind)].replace(english.NBSP, " ")
    return wording.value_words(finder.bank, value).replace(english.NBSP, " ")


def retyped(table: Written, was: Sentence, now: Sentence, finder: NameFinder) -> dict[str, Any]:
    """The fact after something was typed in its sentence: words of answers are their values, lost marks lost answers."""
    slots = slots_of(table)
    marked = {mark.slot for mark in now.marks}
    for mark in now.marks:
        words, before = now.words(mark.slot), was.words(mark.slot)
        if words != before and mark.slot in slots:
            slots[mark.slot] = _retyped(slots[mark.slot], before, words, finder)
    kept = {name: slot for name, slot in slots.items() if name in marked or not was.words(name)}
    return with_value(with_value(table, ["slot"], kept), ["text"], now.written)


def value_typed(slot: Written, kind: str, typed: str, finder: NameFinder) -> dict[str, Any]:
    """The slot with the value that a person typed for a kind."""
    return of_kind(slot, kind, shape_of(kind, typed, finder))


def shape_of(kind: str, typed: str, finder: NameFinder) -> dict[str, Any]:
    """The keys of a value that was typed; what cannot be read is kept as it stands."""
    match kind:
        case "date":
            return date_shape(typed, finder.bank.language, NEAR)
        case "number":
            return number_shape(typed)
        case "entity":
            return {"entity": finder.find(typed) or typed.strip()}
        case "entities":
            return {"entities": names_shape(typed, finder.find)}
        case _:
            return {"phrase": typed}


def in_kind(slot: Written, kind: str, finder: NameFinder) -> dict[str, Any]:
    """The slot as an answer of another kind, with its words read anew."""
    made = value_typed(slot, kind, words_of(slot, finder.name), finder)
    return {**made, "closed": True} if kind == "entities" else made


def with_mark(
    table: Written, sentence: Sentence, start: int, end: int, finder: NameFinder
) -> tuple[dict[str, Any], str]:
    """The fact with these words as a new answer, of the kind that they look like, and the name of its slot."""
    words = sentence.text[start:end]
    slot = _guessed(words, sentence.text[:start], sentence.text[end:], finder)
    slots = slots_of(table)
    kind = kind_of(slot)
    stem = {"number": "count", "entities": "list"}.get(kind, kind)
    if kind == "entity":
        stem = str(finder.entities[slot["entity"]].kind)
    name, number = stem, 2
    while name in slots or name == WHO:
        name, number = f"{stem}-{number}", number + 1
    marked = sentence.marked(start, end, name)
    names = {mark.slot for mark in marked.marks}
    kept = {one: held for one, held in slots.items() if one in names or not sentence.words(one)}
    ordered = {**kept, name: slot}
    return with_value(with_value(table, ["slot"], ordered), ["text"], marked.written), name


def without_mark(table: Written, sentence: Sentence, slot: str) -> dict[str, Any]:
    """The fact with this answer as plain words."""
    kept = {name: one for name, one in slots_of(table).items() if name != slot}
    text = sentence.without(slot).written
    return with_value(with_value(table, ["slot"], kept), ["text"], text)


def with_name(table: Written, typed: str, entity: str) -> dict[str, Any]:
    """The fact with an entity wherever a name stands that was typed and is nobody's."""

    def put(value: Any) -> Any:
        if isinstance(value, list):
            return [entity if one == typed else one for one in value]
        return entity if value == typed else value

    made = dict(table)
    made["slot"] = {
        name: {key: put(one) if key in {"entity", "entities"} else one for key, one in slot.items()}
        for name, slot in slots_of(table).items()
    }
    if "about" in made:
        made["about"] = put(made["about"])
    if "according_to" in made:
        claim = made["according_to"]
        made["according_to"] = {key: put(one) if key in {"who", "via"} else one for key, one in claim.items()}
    return made


def names_typed(typed: str, finder: NameFinder) -> list[str]:
    """Ids of the names in one line, as `about` and `who` hold them; what nobody is called stays as it stands."""
    return list(dict.fromkeys(names_shape(typed, finder.find)))


def names_words(ids: object, finder: NameFinder) -> str:
    """Ids as one line of names."""
    return list_words([finder.name(str(one)) for one in ids]) if isinstance(ids, list) else ""


def _retyped(slot: Written, was: str, now: str, finder: NameFinder) -> dict[str, Any]:
    kind = kind_of(slot)
    typed = now.strip("“” ") if slot.get("quoted") else now
    made = value_typed(slot, kind, typed, finder)
    if kind == "number" and isinstance(made.get("number", made.get("range")), str) is False:
        # A bound or a unit that stood among the words and does not any more was taken away.
        shape = number_shape(typed)
        if "bound" in slot and bound_before(was) and "bound" not in shape:
            made.pop("bound", None)
        if "unit" in slot and was.endswith(str(slot["unit"])) and "unit" not in shape:
            made.pop("unit", None)
    if kind == "date" and _says_more(typed, words_of(made, finder.name)):
        made["date"] = typed.strip()  # read as the date that is in it, the other words would be gone
    held = date_value(slot) if kind == "date" else None
    if held and held.about and not bound_before(was) and date_value(made) and "/" not in made["date"]:
        made["date"] = f"{made['date'].rstrip('~')}~"  # `about` stands before the mark
    return made


def _says_more(typed: str, read: str) -> bool:
    """Whether other words stand before or behind those of what was read."""
    typed, read = (" ".join(words.split()).casefold() for words in (typed, read))
    rest = typed.removeprefix(read) if typed.startswith(read) else typed.removesuffix(read)
    return rest != typed and any(letter.isalnum() for letter in rest)


def _guessed(words: str, before: str, behind: str, finder: NameFinder) -> dict[str, Any]:
    """A slot for words that were just marked."""
    if finder.find(words):
        return {"entity": finder.find(words)}
    names = names_shape(words, finder.find)
    if len(names) > 1 and all(name in finder.entities for name in names):
        return {"entities": names, "closed": True}
    dated = date_shape(words, finder.bank.language, NEAR)
    numbered = number_shape(words)
    if date_value(dated) and not (words.isdigit() and not 1000 <= int(words) <= 2100):
        return dated
    if not isinstance(numbered.get("number", 0), str):
        if "range" not in numbered and "bound" not in numbered and (bound := bound_behind(before)):
            numbered["bound"] = str(bound)
        if "unit" not in numbered and (unit := _unit(behind)):
            numbered["unit"] = unit
        return numbered
    return {"phrase": words}


def _unit(behind: str) -> str:
    """The word behind a number that says what is counted, if it looks like one: `fighters`."""
    first = next(iter(behind.split()), "")
    word = first.strip(".,;:")
    if first.startswith("%"):
        return "%"
    return word if word.islower() and word.endswith("s") and word not in _NO_UNITS else ""


def _value(slot: Written, bank: Bank) -> Value | None:
    """The value of a slot; None when it cannot be read, or names what the bank does not hold."""
    match kind_of(slot):
        case "date":
            return date_value(slot)
        case "number":
            written = slot.get("range", slot.get("number"))
            ends = written if isinstance(written, list) else [written]
            if not all(isinstance(end, int | float) for end in ends):
                return None
            try:
                bound = Bound(slot["bound"]) if "bound" in slot else None
            except ValueError:
                bound = None
            return NumberValue(float(ends[0]), float(ends[-1]), str(slot.get("unit", "")), bound)
        case "entity":
            return EntityValue(slot["entity"]) if slot["entity"] in bank.entities else None
        case "entities":
            known = [one for one in slot["entities"] if one in bank.entities]
            return EntitiesValue(tuple(known)) if known and known == list(slot["entities"]) else None
        case _:
            return PhraseValue(str(slot.get("phrase", "")))
