"""What a sitting can do now, by the command that asks for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from studyapp.facts.faults import StudyError
from studyapp.gui.views.study_keys import Command
from studyapp.study.session import StudySession

T = TypeVar("T")
Step = Callable[[datetime], object]  # one thing a sitting does at a moment


def possible_steps(session: StudySession) -> dict[Command, Step]:
    """The steps that need nothing but the moment, while a card is on the screen."""
    answered = session.answered
    steps: dict[Command, Step] = {}
    if not session.quiz:  # whose questions are the same for everybody
        steps |= {Command.BURY: session.bury, Command.SUSPEND: session.suspend}
    if answered is None:
        steps[Command.SKIP] = session.skip
    else:
        steps[Command.CONTINUE] = session.proceed
        if answered.can_overrule:
            steps[Command.OVERRULE] = session.overrule
        if answered.can_be_guess and not session.quiz:
            steps[Command.GUESSED] = session.guessed
    if is_learnt(session):
        steps[Command.RESET] = session.reset
    if session.can_undo:
        steps[Command.UNDO] = session.undo
    if session.can_redo:
        steps[Command.REDO] = session.redo
    return steps


def is_learnt(session: StudySession) -> bool:
    """Whether the card on the screen has a memory, which can be made new again or due on another day."""
    return not session.quiz and session.card is not None and session.card.memory is not None


def possible_commands(session: StudySession) -> set[Command]:
    """All that the menu can do now."""
    commands = {Command.FLAG, *possible_steps(session)}
    if is_learnt(session):
        commands.add(Command.SET_DUE)
    if answered := session.answered:
        commands.add(Command.EDIT)
        if answered.explanation.source:
            commands.add(Command.PASSAGE)
    return commands


def as_far_as_known(read: Callable[[], T], otherwise: T) -> T:
    """What is read beside the question; what is missing there must not stop the sitting."""
    try:
        return read()
    except StudyError:
        return otherwise
