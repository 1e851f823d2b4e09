import tomllib
from pathlib import Path

from studyapp.gui import foretelling_words as words
from studyapp.memory.calibration import Calibrator
from studyapp.memory.certainty import CertaintyTally, ConfidentlyWrong, SelfKnowledge
from studyapp.memory.expectation import Expected
from studyapp.memory.offsets import Offsets, WeighedOffsets
from studyapp.memory.optimiser import Stage, Weighed
from studyapp.memory.share import share

WEIGHTS = (0.5,) * 21


def plain(lines):
    return [line.replace("\u00a0", " ") for line in lines]


def calibration(answers):
    calibrator = Calibrator()
    for turn in range(answers):
        calibrator.add(Expected(0.8 + turn % 2 / 10, 0.0, turn % 5 > 0, 3, 2, 0, "typed"))
    return calibrator.calibration()


def test_few_answers_tell_nothing_of_the_scheduler():
    assert plain(words.scheduler_lines(calibration(19))) == [
        "Too few answers to tell how well the scheduler foretells them: 19 of 20."
    ]


def test_the_scheduler_stands_beside_the_averages():
    first, second, third = plain(words.scheduler_lines(calibration(1000)))
    assert first == "The scheduler expected 85.0 % right; 80.0 % of 1,000 answers were (77.4 % to 82.4 %)."
    assert second.startswith("Log loss 0.5")
    assert "where the average alone has 0.5" in second
    assert third.endswith("AUC 0.500, where 0.5 is chance.")


def test_a_figure_that_cannot_be_told_is_unknown():
    all_right = Calibrator()
    for _ in range(30):
        all_right.add(Expected(0.9, 0.0, right=True, days=3, reviews=2, lapses=0, form="typed"))
    assert "AUC unknown" in list(words.scheduler_lines(all_right.calibration()))[2]


def test_what_the_learner_stated_stands_beside_what_came():
    wrong = (ConfidentlyWrong("moon/a#date", 739000, 0.9),) * 2
    assert plain(words.learner_lines(SelfKnowledge(0.82, share(30, 40), 0.2, (), wrong))) == [
        "You were sure of 82.0 %; 75.0 % of 40 answers were (59.8 % to 85.8 %).",
        "Sure and wrong, and not right since: 2 questions.",
    ]
    assert len(list(words.learner_lines(SelfKnowledge(0.82, share(30, 40), 0.2, (), ())))) == 1
    assert list(words.learner_lines(CertaintyTally().self_knowledge())) == []


def test_offsets_are_told_with_their_sign():
    used = Offsets({"choice": 0.314, "typed": -0.5})
    assert words.offsets_line(WeighedOffsets(used, used, 2000, 400, 0.4, 0.39)) == (
        "Easier (+) or harder (−) for you than recall alone says, in logits: choice +0.31, typed −0.50."
    )


def test_old_and_new_weights_are_shown_and_only_better_ones_are_kept():
    better = plain(words.weighed_lines(Weighed(WEIGHTS, 2000, 400, 0.35, 0.34)))
    assert better[0].startswith("Log loss of the latest 400 answers, which were not learnt from")
    assert better[1:] == ["  old weights  0.3500", "  new weights  0.3400"]
    worse = plain(words.weighed_lines(Weighed(WEIGHTS, 2000, 400, 0.34, 0.35)))
    assert worse[-1] == "The new weights foretell no better, so the old ones stay. Nothing was changed."
    assert words.adopted_line(3).startswith("The new weights foretell better and are kept, as number 3.")


def test_too_little_is_told_in_one_sentence():
    assert plain(words.weighed_lines(Weighed(None, 1, 0, None, None))) == [
        "1 answer tells too little about your memory. Nothing was changed. Go on studying, then try again."
    ]
    assert plain([words.too_few_line(399)])[0].startswith("There are 399 new answers, and better weights")


def test_what_to_install_is_what_the_project_asks_for():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    (extra,) = project["project"]["optional-dependencies"]["optimise"]
    assert words.MISSING_LIBRARY.endswith(f": pip install {extra}")


def test_every_stage_has_words():
    assert set(words.STAGES) == set(Stage)
