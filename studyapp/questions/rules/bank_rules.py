"""Rules about all questions of a bank together: each asked once, and no habit of the bank that tells on its keys.

A paper is all questions of a bank as one seed makes them. Where chance plays a part, several papers are looked at.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from studyapp.facts.bank import Bank
from studyapp.facts.faults import Severity
from studyapp.facts.ids import CardId
from studyapp.facts.values import DateValue, NumberValue
from studyapp.questions import wording
from studyapp.questions.grading.loading import likeness_of_words
from studyapp.questions.grading.names import known_name
from studyapp.questions.passage import name_key
from studyapp.questions.question import Choice, Question, TrueFalse, Typed, WhoSays, form_of
from studyapp.questions.rules.cues import told_in_paper
from studyapp.questions.rules.flaw import Flaw
from studyapp.questions.rules.reading import Row, row_of

Paper = Sequence[Question]
_ALIKE = 90  # per cent
_RAREST = 6  # words by which questions are brought together
_COMPARED = 8  # questions before each one in such a group
_POINTS = 0.05  # from even, up to which a habit tells nothing
_SEEN = 5  # times that a name must stand among options before it can be told by
_ENOUGH = 20  # statements from which their balance can be judged


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw of a bank: of one of its cards or entities, or of the whole when neither is named."""

    flaw: Flaw
    card: CardId | None = None
    entity: str = ""


def same_question(bank: Bank, paper: Paper) -> Iterator[Finding]:
    """No two slots ask the same, and none is asked twice in a form (our own rule); much the same words are a warning.

    Only questions that share one of their rarest words are compared, and in such a group only neighbours in the order
    of the alphabet, so that a bank of many alike questions costs no more than one of different ones.
    """
    times = Counter((question.card, form_of(question)) for question in paper)
    for (card, form), count in times.items():
        if count > 1:
            what = f"The slot is asked {count} times as {form}."
            yield Finding(Flaw("same-question", what, "Ask it once in each form."), card)
    asked: dict[CardId, str] = {}
    for question in paper:
        if isinstance(question, Choice | Typed):
            asked.setdefault(question.card, question.stem)
    by_stem: defaultdict[str, list[CardId]] = defaultdict(list)
    for card, stem in asked.items():
        by_stem[name_key(stem)].append(card)
    for first, *others in by_stem.values():
        for other in others:
            what = f"{first.fact}#{first.slot} asks the same question."
            yield Finding(Flaw("same-question", what, "Ask what tells the two apart."), other)
    yield from _nearly_the_same(bank, {cards[0]: stem for stem, cards in by_stem.items()})


def cueing(bank: Bank, paper: Paper) -> Iterator[Finding]:
    """No question that stands in one paper or sitting with another tells its answer (Haladyna and others 2002, independence)."""
    for told in told_in_paper(bank, paper):
        what = f"{told.by.fact}#{told.by.slot} tells its answer, “{told.key}”."
        yield Finding(Flaw("cueing", what, "Ask the two in different sittings, or reword one."), told.card)


def true_false(bank: Bank, papers: Sequence[Paper]) -> Iterator[Finding]:
    """As many statements are true as false (Frisbie and Becker 1991): 45 to 55 per cent."""
    del bank
    truths = [question.truth for paper in papers for question in paper if isinstance(question, TrueFalse)]
    share = sum(truths) / len(truths) if truths else 0.5
    if len(truths) >= _ENOUGH and not 0.45 <= share <= 0.55:
        what = f"{share:.0%} of the statements are true."
        yield Finding(Flaw("true-false", what, "Make as many true as false."))


def key_position(bank: Bank, papers: Sequence[Paper]) -> Iterator[Finding]:
    """The key stands in each place as often as in the others, and at most three times in a row (Haladyna and others 2002)."""
    del bank
    for kind in (Choice, WhoSays):
        for paper in papers:
            places = [question.right for question in paper if isinstance(question, kind)]
            sizes = [len(question.options) for question in paper if isinstance(question, kind)]
            if not places:
                continue
            run = max(len(list(same)) for _, same in groupby(places))
            even = len(places) / max(sizes)
            counts = Counter(places)
            uneven = any(abs(counts[place] - even) > max(0.1 * even, 1.0) for place in range(max(sizes)))
            if run > 3 or uneven:
                shown = ", ".join(str(counts[place]) for place in range(max(sizes)))
                what = f"The key stands {shown} times in the places, and up to {run} times in a row in one."
                yield Finding(Flaw("key-position", what, "Choose wrong options that make the places even."))
                break


def key_rank(bank: Bank, papers: Sequence[Paper]) -> Iterator[Finding]:
    """The key is the longest, or in the middle of sorted values, as often as any option (Attali and Bar-Hillel 2003)."""
    in_words: list[float] = []
    ranks: list[int] = []
    for question in (question for paper in papers for question in paper):
        row = row_of(question)
        if row is None or len(row.texts) != 3:
            continue
        if isinstance(bank.slot(question.card).value, DateValue | NumberValue):
            ranks.append(row.right)
        else:
            in_words.append(_share_of_longest(row))
    shares = {"the longest option": (sum(in_words), len(in_words))}
    for rank, place in enumerate(("the lowest", "the middle", "the highest")):
        shares[f"{place} of sorted values"] = (ranks.count(rank), len(ranks))
    for what, (count, total) in shares.items():
        if total and beyond_chance(count / total, 1 / 3, total, both_sides=True):
            said = f"The key is {what} in {count / total:.0%} of {total} questions."
            remedy = "Write wrong options so that it is so in a third."
            yield Finding(Flaw("key-rank", said, remedy, Severity.WARNING))


def always_key(bank: Bank, papers: Sequence[Paper]) -> Iterator[Finding]:
    """No name that is often among the options is always, or never, the key (our own rule)."""
    seen: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    for question in (question for paper in papers for question in paper):
        row = row_of(question)
        for text in row.texts if row else ():
            if entity := known_name(bank, text):
                seen[entity.id] += 1
                keys[entity.id] += row is not None and text == row.key
    for name, count in sorted(seen.items()):
        if count >= _SEEN * len(papers) and keys[name] in (0, count):
            shown = round(count / len(papers))
            what = f"“{bank.entities[name].name}” is among the options of {shown} questions and {'always' if keys[name] else 'never'} the key."
            remedy = "Let it be a wrong option too." if keys[name] else "Let others take turns with it."
            yield Finding(Flaw("always-key", what, remedy, Severity.WARNING), entity=name)


def because(bank: Bank) -> Iterator[Finding]:
    """A fact that is asked says what connects it with others, for the learner who was wrong (our own rule)."""
    asked = {card.fact: card for card in reversed(list(bank.cards()))}
    for fact in bank.facts.values():
        if fact.id in asked and not fact.because.strip():
            what = "Nothing is said of why it was so, or what it goes with."
            yield Finding(Flaw("because", what, "Add because = …", Severity.WARNING), asked[fact.id])


def beyond_chance(share: float, even: float, total: int, *, both_sides: bool = False) -> bool:
    """Whether a share is over 5 points from even, by more than two standard errors of so many draws."""
    off = abs(share - even) if both_sides else share - even
    return off > _POINTS and off > 2 * (even * (1 - even) / total) ** 0.5


def _nearly_the_same(bank: Bank, asked: dict[CardId, str]) -> Iterator[Finding]:
    stems: dict[CardId, tuple[str, str]] = {}
    for card, stem in asked.items():
        said = name_key(wording.attribution_words(bank, bank.facts[card.fact]))
        stems[card] = (said, stem.removeprefix(said).strip())
    counts = Counter(word for _, stem in stems.values() for word in set(stem.split()))
    groups: defaultdict[str, list[tuple[str, CardId]]] = defaultdict(list)
    for card, (_, stem) in stems.items():
        for word in sorted(set(stem.split()), key=lambda word: (counts[word], word))[:_RAREST]:
            groups[word].append((stem, card))
    order = {card: place for place, card in enumerate(asked)}
    near: dict[CardId, CardId] = {}
    for group in groups.values():
        group.sort()
        for place, (stem, card) in enumerate(group):
            for other_stem, other in group[max(0, place - _COMPARED) : place]:
                later, sooner = (card, other) if order[card] > order[other] else (other, card)
                if later in near or stems[card][0] != stems[other][0]:
                    continue
                if likeness_of_words(stem, other_stem) >= _ALIKE:
                    near[later] = sooner
    for card in sorted(near, key=order.__getitem__):
        what = f"{near[card].fact}#{near[card].slot} asks nearly the same words."
        yield Finding(Flaw("same-question", what, "Tell the two apart more clearly.", Severity.WARNING), card)


def _share_of_longest(row: Row) -> float:
    """1 when the key is the longest option, a share of it when others are as long."""
    longest = max(map(len, row.texts))
    longest_ones = [text for text in row.texts if len(text) == longest]
    return 1 / len(longest_ones) if len(row.key) == longest else 0.0
