"""Banks that a learner begins: made with a title, written to in their own files, put aside where they can be taken back from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from studyapp.facts.bank import Bank, Entity, Fact
from studyapp.facts.drafts import draft_of, entity_draft_of
from studyapp.facts.faults import StudyError
from studyapp.facts.ids import id_from
from studyapp.facts.overlay import without_fact
from studyapp.facts.reader import BANK_FILE
from studyapp.storage.bank_text import drop_table, put_keys, put_table
from studyapp.storage.banks import list_banks
from studyapp.storage.exporting import ENTITIES_FILE, FACTS_FILE, head_text
from studyapp.storage.files import write_whole
from studyapp.storage.installing import OWN_MARK, banks_folder, is_own

TRASH_FOLDER = "trash"
_SPELLINGS = {"en": "en-GB", "de": "de-DE"}

T = TypeVar("T")


def new_bank(data: Path, title: str, shipped: Iterable[Path] = (), *, language: str = "en") -> Path:
    """Begin a bank in the data folder and return its folder; its id is made of the title, numbered where it is taken.

    StudyError when title or language says nothing, or the folder cannot be written.
    """
    title, language = " ".join(title.split()), " ".join(language.split())
    if not title:
        raise StudyError("A bank needs a title. Nothing was changed. Type one, then try again.")
    if not language:
        raise StudyError(
            "A bank needs a language. Nothing was changed. Name one, such as en, then try again."
        )
    known = {folder.name for folder in list_banks([*shipped, banks_folder(data), data / TRASH_FOLDER])}
    name = id_from(title, "bank", known)
    folder = banks_folder(data) / name
    keys = {
        "id": name,
        "title": title,
        "version": "1",
        "language": language,
        "spelling": _SPELLINGS.get(language, language),
        "licence": "not stated",
        "authors": [],
        "entities": ENTITIES_FILE,
        "facts": [FACTS_FILE],
    }

    def begin() -> None:
        write_whole(folder / OWN_MARK, "")
        write_whole(folder / FACTS_FILE, "")
        write_whole(folder / ENTITIES_FILE, "")
        write_whole(folder / BANK_FILE, head_text(keys))  # last: without it the folder is no bank

    _do(begin, f"The bank was not made in {folder}")
    return folder


def rename_bank(data: Path, bank: str, title: str) -> None:
    """Give a bank of one's own another title; StudyError when that cannot be."""
    title = " ".join(title.split())
    if not title:
        raise StudyError("A bank needs a title. Nothing was changed. Type one, then try again.")
    path = _folder(data, bank) / BANK_FILE
    _do(
        lambda: write_whole(path, put_keys(path.read_text("utf-8"), {"title": title})),
        "The title was not saved",
    )


def remove_bank(data: Path, bank: str) -> Path:
    """Put a bank of one's own aside and return where it lies; what was learnt of it is kept. StudyError when that cannot be."""
    folder, trash = _folder(data, bank), data / TRASH_FOLDER
    aside = trash / id_from(bank, bank, {path.name for path in trash.glob("*")})

    def put_aside() -> None:
        trash.mkdir(parents=True, exist_ok=True)
        folder.rename(aside)

    _do(put_aside, f"The bank was not put aside in {trash}")
    return aside


def restore_bank(data: Path, bank: str, aside: Path) -> None:
    """Take a bank back from where it was put aside; StudyError when that cannot be."""
    _do(lambda: aside.rename(banks_folder(data) / bank), "The bank was not taken back")


def put_fact(data: Path, bank: str, fact: Fact) -> Callable[[], None]:
    """Write a fact into the bank's files and return what takes that back; StudyError when it cannot be written."""
    return _write(
        data, bank, fact.file, lambda text: put_table(text, "fact", {"id": fact.id, **draft_of(fact).table})
    )


def put_entity(data: Path, bank: str, entity: Entity) -> Callable[[], None]:
    """The same for an entity."""
    table = {"id": entity.id, **entity_draft_of(entity).table}
    return _write(data, bank, entity.file, lambda text: put_table(text, "entity", table))


def drop_fact(data: Path, bank: Bank, name: str) -> Callable[[], None]:
    """Take a fact out of the bank's files, and its name out of other facts; errors and return as of `put_fact`."""
    left = without_fact(bank, name).facts.values()
    undo: list[Callable[[], None]] = []

    def take_back() -> None:
        for step in reversed(undo):
            step()

    try:
        undo.extend(put_fact(data, bank.id, fact) for fact in left if fact != bank.facts[fact.id])
        undo.append(_write(data, bank.id, bank.facts[name].file, lambda text: drop_table(text, "fact", name)))
    except StudyError:
        take_back()
        raise
    return take_back


def _write(data: Path, bank: str, file: str, change: Callable[[str], str]) -> Callable[[], None]:
    path = _folder(data, bank) / file
    before = _do(lambda: path.read_text("utf-8"), f"{path} could not be read")
    after = change(before)
    _do(lambda: write_whole(path, after), f"The edit was not saved in {path}")

    def take_back() -> None:
        if _do(lambda: path.read_text("utf-8"), f"{path} could not be read") != after:
            raise StudyError(
                f"{path} was changed since. Nothing was taken back. Change the fact as it should be instead."
            )
        _do(lambda: write_whole(path, before), f"The edit was not taken back in {path}")

    return take_back


def _folder(data: Path, bank: str) -> Path:
    if not is_own(data, bank):
        raise StudyError(f"“{bank}” is no bank of your own. Nothing was changed. Name one that you began.")
    return banks_folder(data) / bank


def _do(act: Callable[[], T], what: str) -> T:
    try:
        return act()
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it holds a sign that no file can hold"
        raise StudyError(
            f"{what}: {reason}. Nothing was changed. Allow writing there and free some space, then try again."
        ) from error
