"""What asking a card today is worth, so that what is asked first is what gains most in the time there is."""

from __future__ import annotations

from datetime import date

from studyapp.memory.card import Memory
from studyapp.memory.formulas import Formulas
from studyapp.memory.pace import Pace


def expected_gain(rules: Formulas, memory: Memory, today: date) -> float:
    """Days of stability that a review today is expected to add; less than nothing for what is probably lost.

    It weighs a Good and an Again by the probability of each.
    """
    stability, difficulty = memory.stability, memory.difficulty
    recall = rules.recall(stability, max(0, (today - memory.last_day).days))
    recalled, _ = rules.right(stability, difficulty, recall)
    forgotten, _ = rules.wrong(stability, difficulty, recall)
    return recall * recalled + (1 - recall) * forgotten - stability


def gain_per_second(rules: Formulas, memory: Memory, today: date, pace: Pace) -> float:
    """The same by the seconds that the answer is expected to take; a wrong one takes longer."""
    recall = rules.recall(memory.stability, max(0, (today - memory.last_day).days))
    return expected_gain(rules, memory, today) / pace.expected(recall)
