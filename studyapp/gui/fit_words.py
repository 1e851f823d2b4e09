"""The words for fitting the schedule to the learner, and for the schedules so far."""

from __future__ import annotations

from datetime import date

from studyapp.gui.foretelling_words import STAGES
from studyapp.gui.notation import counted, day_line, digits
from studyapp.gui.settings_words import percent
from studyapp.gui.translating import tr
from studyapp.memory.optimiser import ENOUGH_NEW, Stage, Weighed
from studyapp.storage.schedules import Schedule

FIT = tr("Fit the schedule to you")
FIT_VERB, CANCEL, TAKE_BACK, USE = tr("Fit"), tr("Cancel"), tr("Take back"), tr("Use this one again")
SO_FAR = tr("Schedules so far")
IN_USE = tr("In use")
READING = tr("Counting your answers …")
STARTING = tr("Starting …")
KEEPING = tr("Reckoning all cards anew …")
CANCELLED = tr("Cancelled. The schedule is as it was.")
NO_LIBRARY = tr(
    "For this the extra fsrs-rs-python is needed. Install it with: pip install fsrs-rs-python==0.9.3"
)
_TAKEN = tr("The new one is in use, and all cards are reckoned with it.")
_LEFT = tr("So the old one stays, and nothing was changed.")
_CLEARLY = 1_500  # answers from which on a fit clearly pays, by docs/optimiser.md


def offer_line(new: int) -> str:
    """What a fit does, and how many of the answers that it needs there are."""
    if new < ENOUGH_NEW:
        text = (
            tr(
                "Learns from your answers how you forget. It needs {enough}; there is {answers} so far with "
                "the schedule in use."
            )
            if new == 1
            else tr(
                "Learns from your answers how you forget. It needs {enough}; there are {answers} so far with "
                "the schedule in use."
            )
        )
    elif new < _CLEARLY:
        text = tr(
            "Learns from your answers how you forget: {answers} so far with the schedule in use. It clearly "
            "pays from about {clearly} on. It takes some seconds, and you can go on meanwhile."
        )
    else:
        text = tr(
            "Learns from your answers how you forget: {answers} so far with the schedule in use. It takes "
            "some seconds, and you can go on meanwhile."
        )
    answers = counted(new, tr("answer"), tr("answers"))
    return text.format(answers=answers, enough=ENOUGH_NEW, clearly=digits(_CLEARLY))


def stage_line(stage: Stage, share: float) -> str:
    """How far the work has come: `Looking for better weights: 40 %`."""
    return STAGES[stage] if stage is Stage.TRAINING else f"{STAGES[stage]}: {percent(share)}"


def result_line(weighed: Weighed, *, kept: bool) -> str:
    """What was found and what became of it."""
    if weighed.old_loss is None or weighed.new_loss is None:
        return tr("{answers} too little about your memory. The schedule is as it was.").format(
            answers=counted(weighed.answers, tr("answer tells"), tr("answers tell"))
        )
    figures = tr(
        "Log loss of your latest {answers}, which were not learnt from: {new_loss} with the new "
        "schedule, {old_loss} with the old; lower is better."
    ).format(
        answers=counted(weighed.held_out, tr("answer"), tr("answers")),
        new_loss=digits(weighed.new_loss, 4),
        old_loss=digits(weighed.old_loss, 4),
    )
    if kept:
        return f"{figures} {_TAKEN}"
    return f"{figures} {_LEFT}"


def used_line(schedule: Schedule) -> str:
    """That an earlier schedule is in use again."""
    return tr("All cards are reckoned with “{schedule}” again.").format(schedule=schedule_name(schedule))


TAKEN_BACK = tr("Taken back: the schedule of before is in use again.")


def schedule_name(schedule: Schedule) -> str:
    """Where a schedule comes from: `Fitted on Sunday 22 November 2026`."""
    if schedule.made_on is None:
        return tr("The one that everyone begins with")
    return tr("Fitted on {day}").format(day=day_line(schedule.made_on, date.min))


def schedule_line(schedule: Schedule) -> str:
    """How much a schedule was used: `1,240 answers scheduled with it`."""
    return tr("{answers} scheduled with it").format(
        answers=counted(schedule.answers, tr("answer"), tr("answers"))
    )


def use_name(schedule: Schedule) -> str:
    """What screen readers call the button that goes back to a schedule."""
    return tr("Use this one again: {schedule}, number {number}").format(
        schedule=schedule_name(schedule), number=schedule.number
    )
