"""The commands about what a learner writes in banks: `edits`, `new-bank` and `flags`."""

from __future__ import annotations

from pathlib import Path

import click

from studyapp.cli.house import House, say
from studyapp.facts.faults import StudyError
from studyapp.gui import edit_words, flag_words
from studyapp.gui.desks.edit_desk import EditDesk
from studyapp.gui.desks.studies import Studies
from studyapp.gui.table_text import as_csv
from studyapp.paths import questions_folder
from studyapp.storage.database import open_database
from studyapp.storage.device import read_device
from studyapp.storage.edits import load_edited
from studyapp.storage.flags import flags_of
from studyapp.storage.own_banks import new_bank as begin_bank


@click.command()
@click.argument("bank")
@click.option(
    "--export",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the edited bank into a new folder below this one.",
)
@click.option("--revert", "fact", metavar="FACT", help="Let this fact be what the bank says.")
@click.option(
    "--keep", "kept", metavar="FACT", help="Keep your edit of a fact that the bank has changed since."
)
@click.pass_obj
def edits(house: House, bank: str, *, folder: Path | None, fact: str | None, kept: str | None) -> None:
    """Tell what you changed in BANK, an id or a folder, sentence by sentence.

    Close the window first before you change anything: it keeps the bank as it was opened.
    """
    if sum(one is not None for one in (folder, fact, kept)) > 1:
        raise click.UsageError("Do one thing: --export, --revert or --keep.")
    found = load_edited(house.bank_folder(bank), house.data)
    with open_database(house.data) as database:
        studies = Studies(found, database, house.learner(database), read_device(house.data).device, house.now)
        desk = EditDesk(studies, house.data)
        if folder is not None:
            say(edit_words.exported_line(str(desk.export(folder))))
        elif (name := fact or kept) is not None:
            if name not in desk.changes().standing:
                raise StudyError(edit_words.NO_SUCH.format(fact=name))
            (desk.revert if fact else desk.keep)(name)
            say(edit_words.TAKEN_BACK if fact else edit_words.KEPT)
        else:
            for line in edit_words.edit_lines(desk.changes()):
                say(line)


@click.command("new-bank")
@click.argument("title")
@click.option("--language", default="en", help="The language of its questions, such as en.")
@click.pass_obj
def new_bank(house: House, title: str, *, language: str) -> None:
    """Begin a bank of your own called TITLE in the data folder."""
    folder = begin_bank(house.data, title, [questions_folder()], language=language)
    say(edit_words.made_line(house.bank(str(folder)).title, folder.name))
    say(str(folder))


@click.command()
@click.argument("bank")
@click.option("--csv", "as_table", is_flag=True, help="Print a table as comma-separated values.")
@click.option("--markdown", is_flag=True, help="Print a list in Markdown.")
@click.pass_obj
def flags(house: House, bank: str, *, as_table: bool, markdown: bool) -> None:
    """List the notes that you left on questions of BANK, an id or a folder, for its author."""
    if as_table and markdown:
        raise click.UsageError("Print one of them: --csv or --markdown.")
    found = house.bank(bank)
    with open_database(house.data, writing=False) as database:
        learner = house.known_learner(database)
        noted = flags_of(database, learner.id, found) if learner else []
    if as_table:
        say(as_csv(flag_words.COLUMNS, flag_words.flag_rows(found, noted)).rstrip("\r\n"))
    elif markdown:
        say(flag_words.flag_markdown(found, noted).rstrip("\n"))
    else:
        for line in flag_words.flag_lines(found, noted):
            say(line)
