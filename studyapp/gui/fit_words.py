"""The words for fitting the schedule to the learner, and for the schedules so far."""

from __future__ import annotations

from datetime import date

from studyapp.gui.foretelling_words import STAGES
from studyapp.gui.notation import counted, day_line
from studyapp.gui.settings_words import percent
from studyapp.memory.optimiser import ENOUGH_NEW, Stage, Weighed
from studyapp.storage.schedules import Schedule

FIT = "Fit the schedule to you"
FIT_VERB, CANCEL, TAKE_BACK, USE = "Fit", "Cancel", "Take back", "Use this one again"
SO_FAR = "Schedules so far"
IN_USE = "In use"
READING = "Counting your answers …"
STARTING = "Starting …"
KEEPING = "Reckoning all cards anew …"
CANCELLED = "Cancelled. The schedule is as it was."
NO_LIBRARY = "For this the extra fsrs-rs-python is needed. Install it with: pip install fsrs-rs-python==0.9.3"
_CLEARLY = 1_500  # answers from which on a fit clearly pays, by docs/optimiser.md


def offer_line(new: int) -> str:
    """What a fit does, and how many of the answers that it needs there are."""
    have = f"{counted(new, 'answer', 'answers')} so far with the schedule in use"
    if new < ENOUGH_NEW:
        return f"Learns from your answers how you forget. It needs {ENOUGH_NEW}; there {'is' if new == 1 else 'are'} {have}."
    pays = "" if new >= _CLEARLY else f" It clearly pays from about {_CLEARLY:,} on."
    return f"Learns from your answers how you forget: {have}.{pays} It takes some seconds, and you can go on meanwhile."


def stage_line(stage: Stage, share: float) -> str:
    """How far the work has come: `Looking for better weights: 40 %`."""
    return STAGES[stage] if stage is Stage.TRAINING else f"{STAGES[stage]}: {percent(share)}"


def result_line(weighed: Weighed, *, kept: bool) -> str:
    """What was found and what became of it."""
    if weighed.old_loss is None or weighed.new_loss is None:
        return f"{counted(weighed.answers, 'answer tells', 'answers tell')} too little about your memory. The schedule is as it was."
    figures = (
        f"Log loss of your latest {counted(weighed.held_out, 'answer', 'answers')}, which were not learnt from: "
        f"{weighed.new_loss:.4f} with the new schedule, {weighed.old_loss:.4f} with the old; lower is better."
    )
    if kept:
        return f"{figures} The new one is in use, and all cards are reckoned with it."
    return f"{figures} So the old one stays, and nothing was changed."


def used_line(schedule: Schedule) -> str:
    """That an earlier schedule is in use again."""
    return f"All cards are reckoned with “{schedule_name(schedule)}” again."


TAKEN_BACK = "Taken back: the schedule of before is in use again."


def schedule_name(schedule: Schedule) -> str:
    """Where a schedule comes from: `Fitted on Sunday 22 November 2026`."""
    if schedule.made_on is None:
        return "The one that everyone begins with"
    return f"Fitted on {day_line(schedule.made_on, date.min)}"


def schedule_line(schedule: Schedule) -> str:
    """How much a schedule was used: `1,240 answers scheduled with it`."""
    return f"{counted(schedule.answers, 'answer', 'answers')} scheduled with it"


def use_name(schedule: Schedule) -> str:
    """What screen readers call the button that goes back to a schedule."""
    return f"{USE}: {schedule_name(schedule)}, number {schedule.number}"
