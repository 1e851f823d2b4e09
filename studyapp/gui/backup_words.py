"""The words for the data folder and the copies of the database, in Settings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from studyapp.gui.notation import NBSP, counted, day_line, digits
from studyapp.gui.translating import tr
from studyapp.storage.backups import Backup, Occasion
from studyapp.storage.doctor import Report
from studyapp.storage.restoring import Prepared

FOLDER, OPEN_FOLDER = tr("Data folder"), tr("Open the folder")
BACK_UP = (
    tr("Back up"),
    tr(
        "A copy is made once a day; those of 7 days, 4 weeks and 12 months are kept. Copies made by hand stay."
    ),
)
BACK_UP_VERB = tr("Back up now")
COPIES = tr("Copies")
NO_COPY = tr("There is no copy yet. The first one is made today, behind the first picture.")
RESTORE, RESTORE_THIS, CANCEL = tr("Restore"), tr("Restore this copy"), tr("Cancel")
PROVING = tr("Proving the copy: every answer in it is followed again …")
EXPORT = (
    tr("Export"),
    tr("Answers, settings and notes in one file, to keep elsewhere. The file can be read by whoever has it."),
)
EXPORT_VERB, EXPORT_KINDS, EXPORT_NAME = tr("Export to a file"), tr("Database (*.db)"), "studyapp-{day}.db"
CHECK = (
    tr("Check the data"),
    tr(
        "Follows every answer again and compares what is kept with it, to the last digit. Nothing is changed."
    ),
)
CHECK_VERB = tr("Check now")
CHECKING = tr("Following every answer again …")
CANCELLED = tr("Cancelled. Nothing was changed.")
_OCCASIONS = {
    Occasion.DAILY: tr("Daily copy"),
    Occasion.BY_HAND: tr("Made by hand"),
    Occasion.BEFORE_RESTORING: tr("Made before another copy was restored"),
    Occasion.BEFORE_MIGRATION: tr("Made before a new version"),
}


def size_words(size: int) -> str:
    """A size in bytes: `1.2 MB`, `340 kB`."""
    return f"{digits(size / 1e6, 1)}{NBSP}MB" if size >= 1e6 else f"{digits(size / 1e3)}{NBSP}kB"


def folder_line(folder: Path, size: int | None) -> str:
    """Where everything lies and how much it is, None as long as that is being counted."""
    if size is None:
        return tr("{folder}. Nothing leaves it.").format(folder=folder)
    return tr("{folder}, {size}. Nothing leaves it.").format(folder=folder, size=size_words(size))


def copy_name(backup: Backup, today: date) -> str:
    """When a copy was made: `Sunday 22 November, 09:00`."""
    made = backup.made
    return tr("{day}, {time}").format(day=day_line(made.date(), today), time=f"{made:%H:%M}")


def copy_line(backup: Backup) -> str:
    """Why a copy was made, and how large it is: `Daily copy, 1.2 MB`."""
    return tr("{occasion}, {size}").format(occasion=_OCCASIONS[backup.occasion], size=size_words(backup.size))


def restore_name(backup: Backup, today: date) -> str:
    """What the button is called by screen readers: `Restore the copy of Sunday 22 November, 09:00`."""
    return tr("Restore the copy of {made}").format(made=copy_name(backup, today))


def all_copies(number: int) -> str:
    """What the button does that shows every copy: `Show all 23`."""
    return tr("Show all {number}").format(number=number)


def lost_line(prepared: Prepared, today: date) -> str:
    """What restoring a copy leads to, before it is done."""
    held = counted(prepared.answers, tr("answer"), tr("answers"))
    if prepared.last:
        day = day_line(date.fromisoformat(prepared.last), today)
        told = tr("The copy is sound: {answers}, the last on {day}.").format(answers=held, day=day)
    else:
        told = tr("The copy is sound. It holds no answer.")
    if not prepared.lost:
        gone = tr("It holds every answer that you have now.")
    elif prepared.lost == 1:
        gone = tr("1 answer that you have now is not in it and would be gone.")
    else:
        gone = tr("{lost} answers that you have now are not in it and would be gone.").format(
            lost=digits(prepared.lost)
        )
    after = tr(
        "What you have now is copied first, and can be restored in the same way. The window opens again."
    )
    return f"{told} {gone} {after}"


def copied_line(file: Path) -> str:
    """What was done: `Copied to by-hand-2026-11-22-090000.db.`."""
    return tr("Copied to {file}.").format(file=file.name)


def exported_line(file: Path) -> str:
    """What was done: `Exported to /home/ada/studyapp.db.`."""
    return tr("Exported to {file}.").format(file=file)


def restored_line(before: Path) -> str:
    """What was done: `The copy is in use. What you had before is kept in …`."""
    return tr("The copy is in use. What you had before is kept as {file}, among the copies.").format(
        file=before.name
    )


def report_line(report: Report) -> str:
    """What the check has found."""
    if report.damage:
        return tr("The database is damaged: {what}. Restore the newest copy that is sound.").format(
            what=report.damage[0]
        )
    if report.differences:
        return tr(
            "{number} differ from what the answers lead to. No answer is lost; the command doctor --rebuild mends it."
        ).format(number=counted(len(report.differences), tr("kept value"), tr("kept values")))
    cards = counted(report.cards, tr("card follows"), tr("cards follow"))
    answers = counted(report.reviews, tr("answer"), tr("answers"))
    return tr("All is well: {cards} from {answers}, identical to the last digit.").format(
        cards=cards, answers=answers
    )
