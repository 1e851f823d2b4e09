"""The commands about banks: `check`, `questions` and `places`."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path

import click

from studyapp.cli.house import House, say
from studyapp.documents.places import compare, places_toml
from studyapp.documents.plain_text import read_passages
from studyapp.facts.bank import Place
from studyapp.facts.faults import BankError, Fault, Severity, StudyError
from studyapp.gui import notation, words
from studyapp.paths import questions_folder
from studyapp.questions.catalogue import question_record, questions_of
from studyapp.questions.check import Checked, checked
from studyapp.storage.banks import list_banks, load_bank, load_without_places, save_places
from studyapp.study.shown import key_shown


@click.command()
@click.argument("bank", default="")
@click.option(
    "--source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The document that the bank was written from, as plain text.",
)
@click.pass_obj
def check(house: House, bank: str, source: Path | None) -> int:
    """Show every fault of BANK, an id or a folder, or of all shipped banks; exit 1 when there are errors."""
    passages = _passages(source) if source else None
    folders = [house.bank_folder(bank)] if bank else list_banks([questions_folder()])
    found = [_has_errors(folder, passages) for folder in folders]
    return int(any(found))


@click.command()
@click.argument("bank")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.option("--seed", type=int, help="Print the same questions on every run.")
@click.pass_obj
def questions(house: House, bank: str, seed: int | None, *, as_json: bool) -> None:
    """List every question that can be made of BANK, an id or a folder, in every form."""
    found = house.bank(bank)
    if seed is None:
        seed = random.randrange(2**32)
    for question in chain.from_iterable(questions_of(found, seed)):
        say(_json(question_record(found, question)) if as_json else f"{question.stem} {key_shown(question)}")


@click.command()
@click.argument("bank")
@click.option(
    "--source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    required=True,
    help="The document that the bank was written from, as plain text.",
)
@click.pass_obj
def places(house: House, bank: str, source: Path) -> None:
    """Write the fingerprints of the sentences that BANK cites into its places.toml."""
    folder = house.bank_folder(bank)
    found = load_without_places(folder)
    passages = _passages(source)
    cited = {place for fact in found.facts.values() for place in fact.source}
    if missing := sorted(cited - passages.keys()):
        raise StudyError(
            f"{source.name} has no {words.source_line(missing[0])}, which the bank cites. "
            "Nothing was changed. Run check with the same document to see every such fact."
        )
    save_places(folder, places_toml(found, passages))
    say(f"{found.id}: {notation.counted(len(cited), 'place', 'places')} written.")


def _has_errors(folder: Path, passages: Mapping[Place, str] | None) -> bool:
    try:
        bank = load_bank(folder)
    except BankError as error:
        _say_faults(folder, error.faults)
        say(str(error))
        return True
    found = checked(bank)
    faults = [*found.faults, *(compare(bank, passages) if passages is not None else ())]
    _say_faults(folder, faults)
    errors = sum(fault.severity is not Severity.WARNING for fault in faults)
    _say_figures(found)
    slots = notation.counted(sum(1 for _ in bank.cards()), "slot", "slots")
    warnings = notation.counted(len(faults) - errors, "warning", "warnings")
    say(f"{bank.id}: {slots}, {notation.counted(errors, 'error', 'errors')}, {warnings}.")
    by_hand = sum(bool(bank.slot(card).wrong) for card in bank.cards())
    outside = sum(entity.outside for entity in bank.entities.values())
    say(
        f"On the author’s word: the wrong options of {notation.counted(by_hand, 'slot', 'slots')}, "
        f"{notation.counted(outside, 'name', 'names')} that {'is' if outside == 1 else 'are'} never a key."
    )
    return errors > 0


def _say_figures(found: Checked) -> None:
    """How the questions stand as a whole, beside their single faults."""
    clean = 1 - found.warned / found.questions if found.questions else 1.0
    say(
        f"{clean:.1%} of {notation.counted(found.questions, 'question', 'questions')} without a warning; "
        f"{found.warned_more} with two or more."
    )
    if found.kept_apart:
        say(f"{notation.counted(found.kept_apart, 'pair', 'pairs')} of questions tell one another’s answers.")
    for one in found.guessed:
        if one.habit:
            say(
                f"Who knows nothing but tests gets {one.reached:.1%} of the {one.form} questions right, "
                f"by chance {one.chance:.1%}."
            )


def _say_faults(folder: Path, faults: Iterable[Fault]) -> None:
    for fault in faults:
        say(f"{folder.name}/{fault}")


def _passages(path: Path) -> Mapping[Place, str]:
    try:
        passages = read_passages(path.read_text("utf-8"))
    except UnicodeDecodeError as error:
        raise StudyError(
            f"The file {path} is no text in UTF-8: byte {error.object[error.start]:#04x} cannot be read. "
            "Nothing was changed. Save it as plain text in UTF-8."
        ) from error
    except OSError as error:
        raise StudyError(
            f"The file {path} could not be read: {error.strerror}. Nothing was changed. Allow reading it."
        ) from error
    if not passages:
        raise StudyError(
            f"The file {path} holds no sentences. Nothing was changed. Name the document that the bank was written from."
        )
    return passages


def _json(shape: object) -> str:
    return json.dumps(shape, ensure_ascii=False)
