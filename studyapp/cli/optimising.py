"""The command `optimise`: fits the scheduler to what a learner has answered."""

from __future__ import annotations

import sys

import click

from studyapp.cli.house import House, say
from studyapp.facts.faults import StudyError
from studyapp.gui import foretelling_words as words
from studyapp.memory.optimiser import ENOUGH_NEW, Stage
from studyapp.memory.training import has_library
from studyapp.processes import run_in_process
from studyapp.storage.database import open_database
from studyapp.storage.happened import count_scheduled_with
from studyapp.storage.optimising import weigh_new_weights
from studyapp.storage.parameters import adopt


@click.command()
@click.argument("bank", default="")
@click.pass_obj
def optimise(house: House, bank: str) -> None:
    """Fit the scheduler to your answers, or to those to BANK, an id or a folder.

    New weights are learnt from the earlier answers and kept only if they foretell the latest fifth better than those
    in use. Ctrl+C cancels, and nothing is changed.
    """
    if not has_library():
        raise StudyError(words.MISSING_LIBRARY)
    chosen = house.bank(bank).id if bank else None
    with open_database(house.data) as database:
        learner = house.learner(database)
        new = count_scheduled_with(database, learner.id, learner.settings.parameters, chosen)
        if new < ENOUGH_NEW:
            say(words.too_few_line(new))
            return
        progress = _Progress()
        try:
            weighed = run_in_process(weigh_new_weights, house.data, learner.name, chosen, tell=progress.tell)
        except KeyboardInterrupt:
            progress.end()
            say(words.CANCELLED)
            raise
        progress.end()
        for line in words.weighed_lines(weighed):
            say(line)
        if weighed.weights is not None and weighed.better:
            kept = adopt(database, learner.id, weighed.weights, house.today(learner), weighed.offsets)
            say(words.adopted_line(kept.id))


class _Progress:
    """One line a stage; on a terminal it counts up."""

    def __init__(self) -> None:
        self._stage: Stage | None = None
        self._counts = sys.stdout.isatty()

    def tell(self, stage: Stage, share: float) -> None:
        if stage is not self._stage:
            self.end()
            click.echo(words.STAGES[stage], nl=not self._counts)
        self._stage = stage
        if self._counts:
            click.echo(f"\r{words.STAGES[stage]}: {share:.0%}", nl=False)

    def end(self) -> None:
        """Leave the line that counts."""
        if self._counts and self._stage is not None:
            click.echo()
        self._stage = None
