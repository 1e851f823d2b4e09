"""The words for what was foretold beside what came: by the scheduler, and by the learner's own certainty."""

from __future__ import annotations

from datetime import date

from studyapp.gui.labels import so_far_line
from studyapp.gui.notation import NBSP, counted, day_line, digits
from studyapp.gui.translating import tr
from studyapp.memory.calibration import Calibration, Foretelling
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.share import Share
from studyapp.study.progress import ENOUGH

PREDICTED, CERTAINTY, CAME = tr("predicted, %"), tr("stated, %"), tr("right, %")
AS_PREDICTED, AS_STATED, MEASURED = tr("as predicted"), tr("as stated"), tr("measured")
SETTING = tr("How sure?")
WORKING_OUT = tr("Working out how well your answers were predicted …")
PREDICTIONS, HOW_SURE = tr("How well answers are predicted"), tr("How well you know what you know")
SCORES, SURE_AND_WRONG = tr("Beside plain averages"), tr("Sure and wrong, and not right since")
SCORE_COLUMNS = ("", tr("Log loss"), tr("RMSE in bins"), tr("AUC"))
SCORES_MEAN = tr("Log loss and RMSE: lower is better. AUC: 0.5 is chance, 1 is perfect.")
FACT_COLUMNS = (tr("Fact"), tr("Answer"), tr("You were sure"))
_WAYS = {
    Foretelling.SCHEDULER: tr("This scheduler"),
    Foretelling.AVERAGE: tr("Average"),
    Foretelling.MOVING_AVERAGE: tr("Moving average"),
}
_SLIGHTLY = 0.05  # what a prediction is off by from which on it is no longer called close


def predictions_title(found: Calibration) -> str:
    """What the plot of the scheduler shows: `Predictions are close, slightly high`."""
    off = _off(found.expected, found.right)
    if not off:
        return tr("Predictions are close")
    if abs(off) < _SLIGHTLY:
        return (
            tr("Predictions are close, slightly high")
            if off > 0
            else tr("Predictions are close, slightly low")
        )
    return tr("Predictions are too high") if off > 0 else tr("Predictions are too low")


def predictions_line(found: Calibration) -> str:
    """What is measured there."""
    answers = counted(found.right.total, tr("answer"), tr("answers"))
    return tr("Share right against predicted, {answers}, with 95\u00a0% interval").format(answers=answers)


def too_few_predicted_line(found: Calibration) -> str:
    """What stands where the plot of the scheduler will be."""
    plan = tr(
        "After {enough} answers to questions met on an earlier day, what was predicted of them stands here "
        "beside what came."
    ).format(enough=ENOUGH)
    return f"{plan} {so_far_line(found.right.total)}"


def score_rows(found: Calibration) -> list[tuple[str, ...]]:
    """The scheduler and both averages, each with its three scores."""
    return [
        (_WAYS[way], _figure(score.log_loss), _figure(score.rmse), _figure(score.auc))
        for way, score in found.scores.items()
    ]


def scores_line(found: Calibration) -> str:
    """What the scores mean."""
    losses = {way: score.log_loss for way, score in found.scores.items() if score.log_loss is not None}
    best_average = min(losses[Foretelling.AVERAGE], losses[Foretelling.MOVING_AVERAGE])
    if losses[Foretelling.SCHEDULER] < best_average:
        return tr("The scheduler predicts better than both averages: it tells your questions apart.")
    return tr(
        "So far the scheduler predicts no better than a plain average: it has yet to tell your "
        "questions apart."
    )


def certainty_title(found: SelfKnowledge) -> str:
    """What the plot of the learner's certainty shows: `You are surer than you are right`."""
    off = _off(found.stated, found.right)
    if not off:
        return tr("You are as sure as you are right")
    return (
        tr("You are surer than you are right")
        if off > 0
        else tr("You are right more often than you are sure")
    )


def certainty_line(found: SelfKnowledge) -> str:
    """What is measured there."""
    answers = counted(found.right.total, tr("answer"), tr("answers"))
    return tr("Share right against how sure you were, {answers}, with 95\u00a0% interval").format(
        answers=answers
    )


def no_certainty_line(answers: int, *, asked: bool) -> str:
    """What stands where the plot of certainty will be, with the setting that asks for it while it is off."""
    plan = tr(
        "After {enough} answers with a statement of how sure you are, they stand here beside what came."
    ).format(enough=ENOUGH)
    if asked or answers:
        plan = f"{plan} {so_far_line(answers)}"
    if asked:
        return plan
    offer = tr("“{setting}” in Settings asks for it.").format(setting=SETTING)
    return f"{plan} {offer}"


def sure_line(certainty: float, day: date, today: date) -> str:
    """What was said of a wrong answer: `You were 100 % sure, on Tuesday 3 November`."""
    return tr("You were {share} sure, on {day}").format(share=percent(certainty), day=day_line(day, today))


def percent(share: float) -> str:
    """A share in whole percent: `75 %`."""
    return f"{share * 100:.0f}{NBSP}%"


def practise_verb(cards: int) -> str:
    """What the button does below the facts that were answered surely and wrongly."""
    return tr("Practise it") if cards == 1 else tr("Practise these {n}").format(n=cards)


def more_line(left: int) -> str:
    """How many are not shown: `And 4 more`."""
    return tr("And {n} more").format(n=left)


def _off(said: float | None, came: Share) -> float:
    """How much more was said than came; 0 where the difference may be chance."""
    if said is None or came.low <= said <= came.high:
        return 0.0
    return said - came.value


def _figure(value: float | None) -> str:
    return "–" if value is None else digits(value, 3)
