"""The words for what was foretold beside what came: by the scheduler, and by the learner's own certainty."""

from __future__ import annotations

from datetime import date

from studyapp.gui.notation import NBSP, counted, day_line
from studyapp.memory.calibration import Calibration, Foretelling
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.share import Share
from studyapp.study.progress import ENOUGH

PREDICTED, CERTAINTY, CAME = "predicted, %", "stated, %", "right, %"
AS_PREDICTED, AS_STATED, MEASURED = "as predicted", "as stated", "measured"
SETTING = "How sure?"
WORKING_OUT = "Working out how well your answers were predicted …"
PREDICTIONS, HOW_SURE = "How well answers are predicted", "How well you know what you know"
SCORES, SURE_AND_WRONG = "Beside plain averages", "Sure and wrong, and not right since"
SCORE_COLUMNS = ("", "Log loss", "RMSE in bins", "AUC")
SCORES_MEAN = "Log loss and RMSE: lower is better. AUC: 0.5 is chance, 1 is perfect."
FACT_COLUMNS = ("Fact", "Answer", "You were sure")
_WAYS = {
    Foretelling.SCHEDULER: "This scheduler",
    Foretelling.AVERAGE: "Average",
    Foretelling.MOVING_AVERAGE: "Moving average",
}
_SLIGHTLY = 0.05  # what a prediction is off by from which on it is no longer called close


def predictions_title(found: Calibration) -> str:
    """What the plot of the scheduler shows: `Predictions are close, slightly high`."""
    off = _off(found.expected, found.right)
    if not off:
        return "Predictions are close"
    side = "high" if off > 0 else "low"
    return (
        f"Predictions are close, slightly {side}" if abs(off) < _SLIGHTLY else f"Predictions are too {side}"
    )


def predictions_line(found: Calibration) -> str:
    """What is measured there."""
    answers = counted(found.right.total, "answer", "answers")
    return f"Share right against predicted, {answers}, with 95{NBSP}% interval"


def too_few_predicted_line(found: Calibration) -> str:
    """What stands where the plot of the scheduler will be."""
    return (
        f"After {ENOUGH} answers to questions met on an earlier day, what was predicted of them stands here beside "
        f"what came. {_so_far(found.right.total)}"
    )


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
        return "The scheduler predicts better than both averages: it tells your questions apart."
    return "So far the scheduler predicts no better than a plain average: it has yet to tell your questions apart."


def certainty_title(found: SelfKnowledge) -> str:
    """What the plot of the learner's certainty shows: `You are surer than you are right`."""
    off = _off(found.stated, found.right)
    if not off:
        return "You are as sure as you are right"
    return "You are surer than you are right" if off > 0 else "You are right more often than you are sure"


def certainty_line(found: SelfKnowledge) -> str:
    """What is measured there."""
    answers = counted(found.right.total, "answer", "answers")
    return f"Share right against how sure you were, {answers}, with 95{NBSP}% interval"


def no_certainty_line(answers: int, *, asked: bool) -> str:
    """What stands where the plot of certainty will be, with the setting that asks for it while it is off."""
    plan = f"After {ENOUGH} answers with a statement of how sure you are, they stand here beside what came."
    if asked or answers:
        plan = f"{plan} {_so_far(answers)}"
    return plan if asked else f"{plan} “{SETTING}” in Settings asks for it."


def sure_line(certainty: float, day: date, today: date) -> str:
    """What was said of a wrong answer: `You were 100 % sure, on Tuesday 3 November`."""
    return f"You were {percent(certainty)} sure, on {day_line(day, today)}"


def percent(share: float) -> str:
    """A share in whole percent: `75 %`."""
    return f"{share * 100:.0f}{NBSP}%"


def practise_verb(cards: int) -> str:
    """What the button does below the facts that were answered surely and wrongly."""
    return "Practise it" if cards == 1 else f"Practise these {cards}"


def more_line(left: int) -> str:
    """How many are not shown: `And 4 more`."""
    return f"And {left} more"


def _off(said: float | None, came: Share) -> float:
    """How much more was said than came; 0 where the difference may be chance."""
    if said is None or came.low <= said <= came.high:
        return 0.0
    return said - came.value


def _so_far(answers: int) -> str:
    return f"So far there {'is' if answers == 1 else 'are'} {answers or 'none'}."


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
