"""Plants pairs that simulated learners take for one another, and tells how many of them are found and what else is.

Run as a script: learners, share of random errors, chance that a planted pair is mixed up.
"""

import random
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Unclear
from studyapp.gui.desks.desk import Desk
from studyapp.paths import SHIPPED_BANK, questions_folder
from studyapp.questions import wording
from studyapp.questions.belonging import belongs_to
from studyapp.questions.derive import make_question, offers
from studyapp.questions.forms.wish import Wish
from studyapp.questions.passage import name_key
from studyapp.questions.question import Cloze, Question, Timeline, Typed, options_of
from studyapp.questions.response import Chosen, DontKnow, Response, Words
from studyapp.storage.banks import find_bank, load_bank
from studyapp.storage.database import open_database
from studyapp.storage.learners import first_learner
from studyapp.storage.slips import Slips
from studyapp.study.confusions import confusions
from tests.answers import right, wrong
from tests.gui.desks import Clock

DAYS, PAIRS = 90, 6


def planted(bank: Bank, rng: random.Random) -> dict[CardId, CardId]:
    """Pairs that a choice can show, each key of which belongs to the other card."""
    found: dict[CardId, CardId] = {}
    cards = list(bank.cards())
    rng.shuffle(cards)
    for card in cards:
        if len(found) < 2 * PAIRS and card not in found and offers(bank, card, Form.CHOICE):
            question = make_question(Wish(bank, card, rng), Form.CHOICE)
            for option in options_of(question):
                other = belongs_to(bank, card, option.text)
                if other and other not in found and belongs_to(bank, other, key(bank, card)) == card:
                    found |= {card: other, other: card}
                    break
    return found


def key(bank: Bank, card: CardId) -> str:
    return wording.value_words(bank, bank.slot(card).value)


def mixed_up(bank: Bank, question: Question, other: CardId) -> Response | None:
    """The response that is the other key; None where it cannot be given."""
    if isinstance(question, Cloze | Typed | Timeline):
        return Words(key(bank, other))
    texts = [name_key(option.text) for option in options_of(question)]
    wanted = name_key(key(bank, other))
    return Chosen(texts.index(wanted)) if wanted in texts else None


def by_chance(bank: Bank, question: Question, rng: random.Random) -> Response:
    """A wrong response that says nothing: any wrong option, any other key of the kind, or "don't know"."""
    if options := options_of(question):
        return Chosen(rng.choice([i for i, option in enumerate(options) if option.text != question.key]))
    if isinstance(question, Cloze | Typed | Timeline) and rng.random() < 0.5:
        kind = type(bank.slot(question.card).value)
        alike = [card for card in bank.cards() if isinstance(bank.slot(card).value, kind)]
        return Words(key(bank, rng.choice(alike)))
    return wrong(question)


def told(
    bank: Bank, seed: int, pairs: dict[CardId, CardId], errors: float, mixing: float
) -> tuple[set, Counter]:
    """The pairs that are told after so many days, and how often each planted card was mixed up."""
    rng, clock = random.Random(seed), Clock()
    end, given = clock.now, Counter()
    with TemporaryDirectory() as folder, open_database(Path(folder)) as database:
        desk = Desk(bank, database, first_learner(database), "desk", clock)
        for back in range(DAYS, 0, -1):
            if rng.random() < 0.25:
                continue
            clock.now = end - timedelta(days=back)
            session = desk.begin(rng=rng)
            session.ask(clock.now)
            while session.asking:
                question = session.asking.question
                other = pairs.get(question.card)
                response = mixed_up(bank, question, other) if other and rng.random() < mixing else None
                given[question.card] += response is not None
                if response is None:
                    response = by_chance(bank, question, rng) if rng.random() < errors else right(question)
                if isinstance(session.answer(response, clock.forward(8)), Unclear):
                    session.answer(DontKnow(), clock.now)
                session.proceed(clock.now)
        clock.now = end
        found = confusions(bank, Slips(database, desk.learner.id, bank.id).wrong(desk.day()))
    return {(one.one, one.other) for one in found}, given


def main() -> None:
    learners, errors, mixing = int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
    bank = load_bank(find_bank(SHIPPED_BANK, [questions_folder()]))
    sums: Counter[str] = Counter()
    for seed in range(learners):
        pairs = planted(bank, random.Random(seed))
        found, given = told(bank, seed, pairs, errors, mixing)
        wanted = {(one, other) for one, other in pairs.items() if one < other}
        twice = {pair for pair in wanted if sum(given[card] for card in pair) > 1}
        sums.update(told=len(found), planted=len(found & wanted), twice=len(twice), found=len(found & twice))
        sums["by chance"] += len(told(bank, seed, {}, errors, 0)[0])
    print(
        f"precision {sums['planted'] / max(1, sums['told']):.2f}, recall {sums['found'] / max(1, sums['twice']):.2f},"
    )
    print(f"told to whoever only guesses: {sums['by chance'] / learners:.2f} a learner")


if __name__ == "__main__":
    main()
