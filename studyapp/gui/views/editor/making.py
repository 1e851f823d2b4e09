"""A question that a draft makes, as the editor shows it."""

from __future__ import annotations

from studyapp.facts.bank import WHO, Bank
from studyapp.gui import editor_words as words
from studyapp.gui.desks.edit_desk import Trial
from studyapp.gui.draft_changes import Written
from studyapp.gui.mending import mend
from studyapp.gui.notation import unbroken
from studyapp.gui.question_words import shown_question
from studyapp.gui.sentence_marks import Sentence
from studyapp.gui.views.editor.questions_side import Found, Made
from studyapp.questions import wording


def made_of(trial: Trial, bank: Bank, table: Written, sentence: Sentence) -> Made:
    """A question as it is shown, with what rules found; `sentence` has the words of the answers."""
    question = trial.question
    slot = bank.slot(question.card)
    answer = sentence.words(slot.name) if slot.name != WHO else ""
    shown = shown_question(question, unbroken(answer or wording.value_words(bank, slot.value)), slot.value)
    found = tuple(
        Found(flaw.severity, words.flaw_head(flaw), words.flaw_line(flaw), mend(flaw, question, table))
        for flaw in dict.fromkeys(trial.flaws)
    )
    return Made(shown, slot.name, found)
