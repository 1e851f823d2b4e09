"""The words for how well answers were foretold, and for weights that were looked for; for the window and the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studyapp.gui.notation import counted, digits
from studyapp.gui.translating import tr
from studyapp.memory.calibration import Calibration, Foretelling, Score
from studyapp.memory.certainty import SelfKnowledge
from studyapp.memory.offsets import WeighedOffsets
from studyapp.memory.optimiser import ENOUGH_NEW, Stage, Weighed
from studyapp.memory.share import Share
from studyapp.study.progress import ENOUGH

STAGES = {
    Stage.READING: tr("Reading the answers"),
    Stage.REPLAYING: tr("Replaying the answers"),
    Stage.TRAINING: tr("Looking for better weights"),
    Stage.WEIGHING: tr("Foretelling the latest answers with the old and the new weights"),
}
MISSING_LIBRARY = tr(
    "The optimiser is not installed. Nothing was changed. Install it with: pip install fsrs-rs-python==0.9.3"
)
CANCELLED = tr("Cancelled. Nothing was changed.")


def scheduler_lines(found: Calibration) -> Iterator[str]:
    """How well the scheduler foretold the answers, beside what knows nothing of the cards."""
    total = found.right.total
    if total < ENOUGH or found.expected is None:
        yield tr(
            "Too few answers to tell how well the scheduler foretells them: {total} of {enough}."
        ).format(total=total, enough=ENOUGH)
        return
    yield tr("The scheduler expected {share} right; {came}.").format(
        share=_percent(found.expected), came=_came(found.right)
    )
    ours = found.scores[Foretelling.SCHEDULER]
    average, moving = found.scores[Foretelling.AVERAGE], found.scores[Foretelling.MOVING_AVERAGE]
    yield (
        tr(
            "Log loss {log_loss}, where the average alone has {log_loss_2} and the moving average "
            "{log_loss_3}; lower is better."
        ).format(
            log_loss=_figure(ours.log_loss),
            log_loss_2=_figure(average.log_loss),
            log_loss_3=_figure(moving.log_loss),
        )
    )
    yield tr("RMSE in bins {rmse} ({others}); {ranking}.").format(
        rmse=_figure(ours.rmse), others=_others(average.rmse, moving.rmse), ranking=_ranking(ours)
    )


def learner_lines(found: SelfKnowledge) -> Iterator[str]:
    """How well the learner knew what they know; nothing when they were never asked."""
    if found.stated is None:
        return
    yield tr("You were sure of {share}; {came}.").format(
        share=_percent(found.stated), came=_came(found.right)
    )
    if wrong := len(found.confidently_wrong):
        yield tr("Sure and wrong, and not right since: {questions}.").format(
            questions=counted(wrong, tr("question"), tr("questions"))
        )


def offsets_line(found: WeighedOffsets) -> str:
    """How much easier or harder each form is for the learner than recall alone says."""
    return _easier_line(found.used.by_form)


def too_few_line(new: int) -> str:
    """Why no weights are looked for."""
    return tr(
        "There are {new}, and better weights are looked for from {enough_new} on. Nothing was "
        "changed. Go on studying, then try again."
    ).format(new=counted(new, tr("new answer"), tr("new answers")), enough_new=ENOUGH_NEW)


def weighed_lines(weighed: Weighed) -> Iterator[str]:
    """What was found, and what is kept."""
    if weighed.old_loss is None or weighed.new_loss is None:
        yield (
            tr(
                "{answers} too little about your memory. Nothing was changed. Go on studying, then try again."
            ).format(answers=counted(weighed.answers, tr("answer tells"), tr("answers tell")))
        )
        return
    yield (
        tr("Log loss of the latest {answers}, which were not learnt from (lower is better):").format(
            answers=counted(weighed.held_out, tr("answer"), tr("answers"))
        )
    )
    yield tr("  old weights  {old_loss}").format(old_loss=digits(weighed.old_loss, 4))
    yield tr("  new weights  {new_loss}").format(new_loss=digits(weighed.new_loss, 4))
    if weighed.offsets:
        yield _easier_line(weighed.offsets)
    if not weighed.better:
        yield tr("The new weights foretell no better, so the old ones stay. Nothing was changed.")


def adopted_line(number: int) -> str:
    """That new weights are in use."""
    return tr(
        "The new weights foretell better and are kept, as number {number}. All your answers are "
        "reckoned with them now."
    ).format(number=number)


def _easier_line(by_form: Mapping[str, float]) -> str:
    each = ", ".join(f"{form} {_signed(offset)}" for form, offset in by_form.items())
    return tr("Easier (+) or harder (−) for you than recall alone says, in logits: {each}.").format(each=each)


def _came(right: Share) -> str:
    return tr("{share} of {answers} were ({share_2} to {share_3})").format(
        share=_percent(right.value),
        answers=counted(right.total, tr("answer"), tr("answers")),
        share_2=_percent(right.low),
        share_3=_percent(right.high),
    )


def _ranking(score: Score) -> str:
    return tr("AUC {auc}, where 0.5 is chance").format(auc=_figure(score.auc))


def _others(average: float | None, moving: float | None) -> str:
    return tr("average {average}, moving average {moving}").format(
        average=_figure(average), moving=_figure(moving)
    )


def _figure(value: float | None) -> str:
    return tr("unknown") if value is None else digits(value, 3)


def _signed(offset: float) -> str:
    return f"{offset:+.2f}".replace("-", "−")


def _percent(share: float) -> str:
    return f"{share:.1%}".replace("%", "\u00a0%")
