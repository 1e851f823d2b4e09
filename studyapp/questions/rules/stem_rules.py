"""Rules about the wording of stems and statements."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.folding import words
from studyapp.questions import english_reading as english
from studyapp.questions import wording
from studyapp.questions.passage import Passage
from studyapp.questions.question import GAP, Choice, Cloze, Question, TrueFalse, Typed
from studyapp.questions.rules.flaw import Flaw

_QUOTED = re.compile(r"“[^”]*”")
_CONTRACTED = re.compile(r"\w+n[’']t\b", re.IGNORECASE)
_LONG_STEM = 35  # words
CONTEXT = 6  # words that a sentence with a gap must have besides it


def negative(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A stem asks for what is so (Haladyna and others 2002, word the stem positively); "at least" is a bound."""
    del bank
    text = _QUOTED.sub(" ", question.stem)
    answer = question.shown.text if isinstance(question, TrueFalse) else ""
    text = " ".join(words(text.replace(answer, " ") if answer else text)).replace("at least", " ")
    found = next((word for word in text.split() if word in english.NEGATIVES), "")
    contracted = _CONTRACTED.search(_QUOTED.sub(" ", question.stem))
    if found or contracted:
        what = f"The question says “{found or (contracted and contracted[0])}”."
        yield Flaw("negative", what, "Ask for what is so.")


def unfocused(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A stem asks one thing, in one question (Haladyna and others 2002, central idea in the stem)."""
    del bank
    found = words(question.stem)
    if isinstance(question, Choice | Typed):
        if not english.ASKING & set(found) or not question.stem.rstrip().endswith("?"):
            yield Flaw(
                "unfocused", "The stem asks no question.", "Use a question word and end with a question mark."
            )
        if "which of the following" in " ".join(found):
            yield Flaw("unfocused", "The stem makes sense only with its options.", "Name what is asked for.")
    if len(found) > _LONG_STEM:
        what = f"The stem has {len(found)} words."
        yield Flaw("unfocused", what, f"Say it in {_LONG_STEM} words or fewer.", Severity.WARNING)


def cloze(bank: Bank, question: Question) -> Iterator[Flaw]:
    """A gap is one, is worth filling, and can be filled from what stands around it (our own rule)."""
    del bank
    if not isinstance(question, Cloze):
        return
    around = Passage.of(question.stem.replace(GAP, " "))
    if question.stem.count(GAP) != 1:
        yield Flaw("cloze", f"The sentence has {question.stem.count(GAP)} gaps.", "Leave one gap.")
    if len(around.padded.split()) < CONTEXT:
        yield Flaw("cloze", "Too few words stand around the gap.", f"Write {CONTEXT} or more.")
    if not set(words(question.key)) - english.EMPTY_WORDS - english.LIGHT_WORDS - english.ARTICLES:
        yield Flaw("cloze", f"The gap holds only “{question.key}”.", "Mark a word that says something.")
    leaked = next(filter(around.mentions, (question.key, *question.accepted)), "")
    if leaked:
        yield Flaw("cloze", f"The answer “{leaked}” stands elsewhere in the sentence.", "Say it once.")


def cueing(bank: Bank, question: Question) -> Iterator[Flaw]:
    """The key, whole, does not stand in its own stem (our own rule)."""
    if not isinstance(question, Choice | Typed):
        return
    said = wording.attribution_words(bank, bank.facts[question.card.fact])
    if Passage.of(question.stem).mentions(question.key):
        where = "words that name the speaker" if Passage.of(said).mentions(question.key) else "question"
        yield Flaw(
            "cueing", f"The key “{question.key}” stands in the {where}.", "Reword the question without it."
        )


def tone(bank: Bank, question: Question) -> Iterator[Flaw]:
    """Sober throughout: no exclamation marks, pictures or scoring words (our own rule: killed people are not points)."""
    texts = [question.stem, bank.facts[question.card.fact].because]
    texts += [option.text for option in question.options] if isinstance(question, Choice) else []
    for text in texts:
        folded = f" {' '.join(words(text))} "
        found = next((word for word in english.FLIPPANT if f" {word} " in folded), "")
        picture = next((sign for sign in text if sign == "!" or unicodedata.category(sign) == "So"), "")
        if found or picture:
            yield Flaw("tone", f"“{found or picture}” is out of place.", "Say it soberly.")
