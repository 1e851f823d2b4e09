"""A learner whose true memory is FSRS-6 with weights of its own, and who guesses where a form lets them."""

import random
from collections.abc import Sequence

from studyapp.memory.expectation import Given
from studyapp.memory.formulas import Formulas
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.reckoning import NEW_RETRIEVABILITY, reckoner

FORGETFUL = (0.1, 0.6, 1.1, 4.0, *DEFAULT.weights[4:8], 1.2, *DEFAULT.weights[9:20], 0.3)


def answers_of(
    weights: Sequence[float], seed: int, *, cards: int = 100, days: int = 200, guess_rate: float = 0.0
) -> list[Given]:
    """Answers that were scheduled with the default weights for a recall of 0.9, in order; new cards on every day."""
    rng, truth, ours = random.Random(seed), Formulas(weights), reckoner(DEFAULT)
    waiting: list[list[int]] = [[] for _ in range(days)]
    for card in range(cards):
        waiting[card * days // (2 * cards)].append(card)
    states: dict[int, tuple[tuple[float, float], tuple[float, float], int]] = {}
    answers = []
    for day, due in enumerate(waiting):
        for card in due:
            if card in states:
                real, thought, last = states[card]
                recall = truth.recall(real[0], day - last)
            else:
                recall = NEW_RETRIEVABILITY
            known = rng.random() < recall
            right = known or rng.random() < guess_rate
            answers.append(
                Given(f"moon/fact-{card}#date", 1000 + day, 3 if right else 1, guess_rate, 1, "choice")
            )
            rating = 3 if right else 1
            if card in states:
                real = truth.right(*real, recall) if known else truth.wrong(*real, recall)
                thought = ours.after(thought, day - last, rating, guess_rate)
            else:
                real, thought = truth.first(3 if known else 1), ours.begun(rating, guess_rate)
            states[card] = real, thought, day
            ahead = day + max(1, round(ours.formulas.days_until(thought[0], 0.9)))
            if ahead < days:
                waiting[ahead].append(card)
    return answers
