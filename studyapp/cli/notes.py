"""The command `notes`: what a learner wrote on the facts of a bank."""

from __future__ import annotations

from pathlib import Path

import click

from studyapp.cli.house import House, say
from studyapp.facts.faults import StudyError
from studyapp.gui import note_words
from studyapp.gui.desks.note_desk import NoteDesk
from studyapp.gui.desks.studies import Studies
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device


@click.command()
@click.argument("bank")
@click.option("--out", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write them to a file.")
@click.pass_obj
def notes(house: House, bank: str, *, file: Path | None) -> None:
    """List your notes on the facts of BANK, an id or a folder, each below its fact's name and sentence."""
    facts = house.bank(bank)
    with open_database(house.data) as database:
        studies = Studies(facts, database, house.learner(database), read_device(house.data).device, house.now)
        kept = NoteDesk(studies).all()
    lines = note_words.note_lines(facts, kept)
    if not kept:
        say(note_words.NO_NOTES)
    elif file is None:
        for line in lines:
            say(line)
    else:
        _write(file, "\n".join(lines) + "\n")
        say(note_words.written_line(len(kept), str(file)))


def _write(file: Path, text: str) -> None:
    """Write a file that is not there yet; StudyError when that cannot be done."""
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError as error:
        raise StudyError(note_words.not_written(str(file), "there is such a file already")) from error
    except OSError as error:
        raise StudyError(note_words.not_written(str(file), error.strerror or "it failed")) from error
