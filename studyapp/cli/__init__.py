"""The commands: what the terminal can do beside the window."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from studyapp.cli.acts import act
from studyapp.cli.banks import check, places, questions
from studyapp.cli.drill import drill
from studyapp.cli.edits import edits, flags, new_bank
from studyapp.cli.exam import exam
from studyapp.cli.facts import facts
from studyapp.cli.house import House, tell_error
from studyapp.cli.notes import notes
from studyapp.cli.optimising import optimise
from studyapp.cli.pause import pause
from studyapp.cli.quiz import quiz
from studyapp.cli.records import doctor, learners, stats
from studyapp.cli.settings import settings
from studyapp.cli.simulate import simulate
from studyapp.cli.slips import slips
from studyapp.cli.versions import diff, update
from studyapp.facts.faults import StudyError
from studyapp.paths import data_folder

_INTERRUPTED = 130  # as shells count a Ctrl+C


class _Folder(click.Path):
    """A folder that may have yet to be made."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Refuse an empty name: a variable that is not set is no wish to keep answers wherever one stands."""
        if value == "":
            self.fail("The name of the folder is empty.", param, ctx)
        return super().convert(value, param, ctx)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=_Folder(path_type=Path, file_okay=False), help="The folder of your answers.")
@click.option("--learner", default="", metavar="NAME", help="Who studies, where several share the folder.")
@click.pass_context
def _commands(context: click.Context, data: Path | None, learner: str) -> None:
    """Study banks of facts. Without a command the window opens."""
    context.obj = House(data or data_folder(), learner)


for _command in (
    drill,
    quiz,
    slips,
    notes,
    flags,
    edits,
    new_bank,
    exam,
    pause,
    check,
    facts,
    questions,
    places,
    diff,
    update,
    act,
    stats,
    optimise,
    settings,
    simulate,
    doctor,
    learners,
):
    _commands.add_command(_command)


def main(argv: Sequence[str]) -> int:
    """Run a command; return the exit status: 0 done, 1 the world is at fault, 2 the command is misspelt.

    `check`, `diff` and `doctor` say in their help what else 1 and 2 mean.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = _commands.main(list(argv), prog_name="studyapp", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except StudyError as error:
        tell_error(error)
        return 1
    return status if isinstance(status, int) else 0
