"""The words for how well answers were foretold, and for weights that were looked for; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studyapp.gui.notation import counted
from studyapp.memory.calibration import Calibration, Foretelling, Score
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.offsets import WeighedOffsets
from studyapp.memory.optimiser import ENOUGH_NEW, Stage, Weighed
from studyapp.memory.share import Share
from studyapp.study.progress import ENOUGH

STAGES = {
    Stage.READING: "Reading the answers",
    Stage.REPLAYING: "Replaying the answers",
    Stage.TRAINING: "Looking for better weights",
    Stage.WEIGHING: "Foretelling the latest answers with the old and the new weights",
}
MISSING_LIBRARY = (
    "The optimiser is not installed. Nothing was changed. Install it with: pip install fsrs-rs-python==0.9.3"
)
CANCELLED = "Cancelled. Nothing was changed."


def scheduler_lines(found: Calibration) -> Iterator[str]:
    """How well the scheduler foretold the answers, beside what knows nothing of the cards."""
    total = found.right.total
    if total < ENOUGH or found.expected is None:
        yield f"Too few answers to tell how well the scheduler foretells them: {total} of {ENOUGH}."
        return
    yield f"The scheduler expected {_percent(found.expected)} right; {_came(found.right)}."
    ours = found.scores[Foretelling.SCHEDULER]
    average, moving = found.scores[Foretelling.AVERAGE], found.scores[Foretelling.MOVING_AVERAGE]
    yield (
        f"Log loss {_figure(ours.log_loss)}, where the average alone has {_figure(average.log_loss)} "
        f"and the moving average {_figure(moving.log_loss)}; lower is better."
    )
    yield f"RMSE in bins {_figure(ours.rmse)} ({_others(average.rmse, moving.rmse)}); {_ranking(ours)}."


def learner_lines(found: SelfKnowledge) -> Iterator[str]:
    """How well the learner knew what they know; nothing when they were never asked."""
    if found.stated is None:
        return
    yield f"You were sure of {_percent(found.stated)}; {_came(found.right)}."
    if wrong := len(found.confidently_wrong):
        yield f"Sure and wrong, and not right since: {counted(wrong, 'question', 'questions')}."


def offsets_line(found: WeighedOffsets) -> str:
    """How much easier or harder each form is for the learner than recall alone says."""
    return _easier_line(found.used.by_form)


def too_few_line(new: int) -> str:
    """Why no weights are looked for."""
    return (
        f"There are {counted(new, 'new answer', 'new answers')}, and better weights are looked for from {ENOUGH_NEW} on. "
        "Nothing was changed. Go on studying, then try again."
    )


def weighed_lines(weighed: Weighed) -> Iterator[str]:
    """What was found, and what is kept."""
    if weighed.old_loss is None or weighed.new_loss is None:
        yield (
            f"{counted(weighed.answers, 'answer tells', 'answers tell')} too little about your memory. "
            "Nothing was changed. Go on studying, then try again."
        )
        return
    yield (
        f"Log loss of the latest {counted(weighed.held_out, 'answer', 'answers')}, which were not learnt from "
        "(lower is better):"
    )
    yield f"  old weights  {weighed.old_loss:.4f}"
    yield f"  new weights  {weighed.new_loss:.4f}"
    if weighed.offsets:
        yield _easier_line(weighed.offsets)
    if not weighed.better:
        yield "The new weights foretell no better, so the old ones stay. Nothing was changed."


def adopted_line(number: int) -> str:
    """That new weights are in use."""
    return f"The new weights foretell better and are kept, as number {number}. All your answers are reckoned with them now."


def _easier_line(by_form: Mapping[str, float]) -> str:
    each = ", ".join(f"{form} {_signed(offset)}" for form, offset in by_form.items())
    return f"Easier (+) or harder (−) for you than recall alone says, in logits: {each}."


def _came(right: Share) -> str:
    return (
        f"{_percent(right.value)} of {counted(right.total, 'answer', 'answers')} were "
        f"({_percent(right.low)} to {_percent(right.high)})"
    )


def _ranking(score: Score) -> str:
    return f"AUC {_figure(score.auc)}, where 0.5 is chance"


def _others(average: float | None, moving: float | None) -> str:
    return f"average {_figure(average)}, moving average {_figure(moving)}"


def _figure(value: float | None) -> str:
    return "unknown" if value is None else f"{value:.3f}"


def _signed(offset: float) -> str:
    return f"{offset:+.2f}".replace("-", "−")


def _percent(share: float) -> str:
    return f"{share:.1%}".replace("%", "\u00a0%")
