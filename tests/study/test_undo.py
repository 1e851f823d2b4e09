"""Whatever is done in a sitting, undoing and redoing it any number of times ends in the same state."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from studyapp.memory.card import Card, Rating
from studyapp.memory.parameters import DEFAULT
from studyapp.memory.replay import replay
from studyapp.questions.response import DontKnow
from tests.answers import right, wrong
from tests.study.journal import MemoryJournal
from tests.study.sittings import CARDS, Clock, sitting


class Sitting(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.journal = MemoryJournal()
        self.journal.cards.update((card, Card(card)) for card in CARDS)
        self.session = sitting(self.journal)
        self.session.ask(self.clock.now)

    @property
    def now(self):
        return self.clock.after(3.0)

    def state(self):
        session = self.session
        shown = (
            session.asking,
            session.answered,
            tuple(session.done),
            session.finished,
            session.seconds_left,
        )
        return shown, session.flagged, dict(self.journal.cards)

    def asks(self):
        return self.session.asking is not None and self.session.answered is None

    def judges(self):
        return self.session.answered is not None

    @precondition(asks)
    @rule(response=st.sampled_from([right, wrong, lambda _: DontKnow()]))
    def answer(self, response):
        self.session.answer(response(self.session.asking.question), self.now)

    @precondition(judges)
    @rule()
    def proceed(self):
        self.session.proceed(self.now)

    @precondition(judges)
    @rule(rating=st.sampled_from(Rating))
    def correct(self, rating):
        if self.session.answered.can_overrule:
            self.session.overrule(self.now)
        elif self.session.answered.can_be_guess:
            self.session.guessed(self.now)
        else:
            self.session.rate(rating, self.now)

    @precondition(asks)
    @rule()
    def skip(self):
        self.session.skip(self.now)

    @precondition(lambda self: self.session.asking is not None)
    @rule(how=st.sampled_from(["bury", "suspend"]))
    def put_away(self, how):
        getattr(self.session, how)(self.now)

    @precondition(lambda self: self.session.asking is not None)
    @rule()
    def flag(self):
        self.session.flag("look at this", self.now)

    @rule(steps=st.integers(1, 12))
    def undo_and_redo(self, steps):
        before = self.state()
        taken = 0
        while taken < steps and self.session.can_undo:
            self.session.undo(self.now)
            taken += 1
        for _ in range(taken):
            self.session.redo(self.now)
        assert self.state() == before

    @rule()
    def undo(self):
        self.session.undo(self.now)

    @rule()
    def redo(self):
        self.session.redo(self.now)

    @invariant()
    def every_card_follows_from_its_history(self):
        for name, card in self.journal.cards.items():
            assert replay(name, self.journal.history(name), DEFAULT) == card

    def teardown(self):
        while self.session.can_undo:
            self.session.undo(self.now)
        assert tuple(self.session.done) == ()
        assert all(card == Card(name) for name, card in self.journal.cards.items())


TestUndo = Sitting.TestCase
TestUndo.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
