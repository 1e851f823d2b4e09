"""One sitting: what is asked, what was answered, and how to take it back; a screen only shows it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

from studyapp.facts.bank import Bank
from studyapp.facts.forms import Form
from studyapp.facts.ids import CardId
from studyapp.facts.verdict import Unclear
from studyapp.memory.card import Card, Rating
from studyapp.memory.load import Availability
from studyapp.memory.replay import apply_act
from studyapp.memory.review import Act, ActKind, CorrectionKind
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.studyday import TURN
from studyapp.questions.derive import make_question, offers
from studyapp.questions.explain import explain
from studyapp.questions.forms.wish import Wish
from studyapp.questions.grading import grade
from studyapp.questions.hints import Hinted, hinted
from studyapp.questions.question import Question, form_of
from studyapp.questions.response import Response
from studyapp.study.agenda import USUAL_SECONDS, Agenda, Waiting
from studyapp.study.asking import Answered, Asking
from studyapp.study.keeping import EVERY_DAY, Given, Keeper
from studyapp.study.ladder import forms_by_preference, groups_by_liking
from studyapp.study.leeches import forms_missed
from studyapp.study.rating import rate, seconds_counted
from studyapp.study.record import Journal
from studyapp.study.steps import Steps
from studyapp.study.summary import Summary, summarise

__all__ = ["Answered", "Asking", "StudySession", "Summary"]


class StudySession:
    """A scheduled sitting over a queue of cards.

    `now` is always an aware local time. What writes does so before anything changes here: a StudyError of the
    journal leaves the sitting as it was, and the same call can be made again. A ValueError means that a face offered
    what cannot be done now.
    """

    quiz = ""  # the name of the quiz that is taken, if one is

    def __init__(
        self,
        *,
        bank: Bank,
        cards: Sequence[Card],
        journal: Journal,
        scheduler: Scheduler,
        rng: random.Random,
        availability: Availability = EVERY_DAY,
        counts: bool = True,
        forms: Collection[Form] = (),
        liked: Collection[Form] = (),
        rivals: Mapping[CardId, Sequence[str]] = MappingProxyType({}),
        usual_seconds: float = USUAL_SECONDS,
        turn: int = TURN,
    ) -> None:
        """Take the cards in the order in which they are asked.

        Answers touch the memory only if the sitting `counts`; with `forms`, a card that none of them fits is left out.
        With `liked` forms others are asked only of cards that none of these fits. Days turn over at the hour `turn`.
        Of a card with `rivals`, options are shown first, and these texts stand among the wrong ones if they can.
        The time left is reckoned from the seconds that an answer usually takes, until those given tell.
        """
        self._bank = bank
        self._scheduler = scheduler
        self._keeper = Keeper(journal, scheduler, availability, turn)
        self._counts = counts
        self._forms = frozenset(forms or Form)
        self._liked = frozenset(liked)
        self._rivals = rivals
        self._seed = rng.getrandbits(64)
        self._agenda = Agenda(tuple(Waiting(card) for card in cards), len(cards), usual=usual_seconds)
        self._steps: Steps[Agenda] = Steps()
        self._shown_at: datetime | None = None
        self._keys_seen: set[CardId] = set()  # beside the agenda: undo does not make anybody forget
        self._hints = Counter[tuple[CardId, int]]()  # taken, by card and the times it was asked before
        self._edited: set[str] = set()  # facts that the bank has otherwise than when the sitting began

    @property
    def asking(self) -> Asking | None:
        """The question on the screen, also while its verdict is shown; None before the first and after the last."""
        return self._agenda.asking

    @property
    def answered(self) -> Answered | None:
        """The answer whose verdict is shown."""
        return self._agenda.answered

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to ask."""
        return self._agenda.asking is None and not self._agenda.waiting

    @property
    def done(self) -> Sequence[Answered]:
        """All answers of this sitting that stand, in order."""
        return self._agenda.done

    @property
    def seconds_left(self) -> float:
        """About how long the rest of the sitting takes."""
        return self._agenda.seconds_left

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._steps.last_done is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._steps.last_undone is not None

    @property
    def counts(self) -> bool:
        """Whether answers touch the memory; in practice they do not."""
        return self._counts

    @property
    def card(self) -> Card | None:
        """The card on the screen as it is now, after the answer whose verdict is shown."""
        answered, asking = self._agenda.answered, self._agenda.asking
        return answered.card if answered else asking.card if asking else None

    @property
    def hinted(self) -> Hinted | None:
        """What was taken of the hints of the question on the screen, also while its verdict is shown."""
        if self.asking is None or not self._bank.holds(self.asking.card.id):
            return None
        return hinted(self._bank, self.asking.question, self._hints[self._hints_of])

    @property
    def flagged(self) -> bool:
        """Whether a note stands on the card on the screen; StudyError when the journal cannot be read."""
        return self.asking is not None and self._keeper.is_flagged(self.asking.card.id)

    def day(self, now: datetime) -> date:
        """The learner's study day at a time."""
        return self._keeper.day(now)

    def summary(self) -> Summary:
        """What came of the sitting so far."""
        return summarise(self._bank, self._agenda.done, counts=self._counts)

    def ask(self, now: datetime) -> Asking | None:
        """Show the first question, or the same one once more; its clock starts now. None when all are done."""
        agenda = self._agenda if self._agenda.asking else self._next(self._agenda, now)
        return self._show(agenda, now)

    def use_bank(self, bank: Bank, now: datetime) -> None:
        """Ask from another version of the bank from now on; a question that stands open is made anew where its fact changed.

        A verdict that is shown stays. A card that the bank has no longer is not asked any more.
        """
        agenda = self._agenda
        cards = (*(one.card for one in agenda.waiting), *(one.card for one in agenda.done), self.card)
        facts = {card.id.fact for card in cards if card}
        self._edited |= {fact for fact in facts if self._bank.facts.get(fact) != bank.facts.get(fact)}
        self._bank = bank
        self._agenda = self._up_to_date(agenda, now)

    def look_ahead(self, now: datetime) -> None:
        """Find out how the next card can be asked, while the learner reads; it changes nothing."""
        if waiting := self._agenda.waiting:
            self._question(waiting[0], self._agenda, now)

    def doubt(self, response: Response) -> Unclear | None:
        """Why a response could not be graded, None when it can; it changes nothing."""
        asking, _ = self._open_question()
        verdict = grade(self._bank, asking.question, response)
        return verdict if isinstance(verdict, Unclear) else None

    def take_hint(self) -> Hinted:
        """Show more of the open question, so that a right answer counts for less; undo and skip give no hint back."""
        asking, _ = self._open_question()
        self._hints[self._hints_of] += 1
        now = hinted(self._bank, asking.question, self._hints[self._hints_of])
        if now.taken < self._hints[self._hints_of]:
            self._hints[self._hints_of] -= 1
            raise ValueError("the question has no hint left")
        return now

    def answer(
        self,
        response: Response,
        now: datetime,
        *,
        certainty: float | None = None,
        given_at: datetime | None = None,
    ) -> Answered | Unclear:
        """Grade, schedule and keep a response, in this order; what is unclear is not kept and can be said anew.

        `certainty`, 0 to 1, is how sure the learner was before the verdict, where it was asked; the response was
        `given_at` a moment before that then, and no time since is counted.
        """
        asking, _ = self._open_question()
        verdict = grade(self._bank, asking.question, response)
        if isinstance(verdict, Unclear):
            return verdict
        card_id = asking.card.id
        seconds = seconds_counted(((given_at or now) - (self._shown_at or now)).total_seconds())
        first_try = card_id not in self._keys_seen
        form = form_of(asking.question)
        hints = hinted(self._bank, asking.question, self._hints[self._hints_of])
        rating = rate(verdict, form, seconds, first_try=first_try, certainty=certainty, hints=hints.taken)
        explanation = explain(self._bank, card_id)
        counts = self._counts and not asking.again
        given = Given(asking, response, verdict, rating, seconds, hints, certainty, counts)
        card, review_id = self._keeper.keep(given, self._bank, now)
        self._keys_seen.add(card_id)
        answered = Answered(
            asking, response, verdict, explanation, rating, card, review_id, counts, seconds, hints, certainty
        )
        self._step(card_id, review_id, self._agenda.with_answer(answered))
        return answered

    def proceed(self, now: datetime) -> Asking | None:
        """Leave the verdict for the next question; a wrong card waits its turn to be asked again."""
        self._verdict_shown()
        return self._show(self._next(self._agenda.with_repeat(), now), now)

    def overrule(self, now: datetime) -> Answered:
        """Count a close or wrong answer as right."""
        if not self._verdict_shown().can_overrule:
            raise ValueError("only a close or wrong answer that was not corrected can be overruled")
        return self._correct(CorrectionKind.OVERRULED, Rating.GOOD, now)

    def guessed(self, now: datetime) -> Answered:
        """Count a right answer as not known."""
        if not self._verdict_shown().can_be_guess:
            raise ValueError("only a right answer that was not corrected can be a guess")
        return self._correct(CorrectionKind.GUESSED, Rating.AGAIN, now)

    def dues(self, now: datetime) -> Mapping[Rating, date]:
        """When the card comes back by each rating that the answer shown could be given; StudyError when unreadable."""
        return self._keeper.dues(self._verdict_shown(), now)

    def rate(self, rating: Rating, now: datetime) -> Answered:
        """Count the answer as the learner rates it; what it counts as already is no step."""
        answered = self._verdict_shown()
        return answered if rating is answered.rating else self._correct(CorrectionKind.RATED, rating, now)

    def skip(self, now: datetime) -> Asking | None:
        """Put the question off to the end of the sitting, the second time out of it; nothing is kept."""
        _, current = self._open_question()
        self._step(current.card.id, "", self._next(self._agenda.put_off(current), now))
        return self._show(self._agenda, now)

    def bury(self, now: datetime) -> Asking | None:
        """Put the card on the screen off until tomorrow, and go on."""
        return self._put_away(ActKind.BURY, now)

    def suspend(self, now: datetime) -> Asking | None:
        """Ask the card on the screen no more until it is resumed, and go on."""
        return self._put_away(ActKind.SUSPEND, now)

    def reset(self, now: datetime) -> Asking | None:
        """Let the card on the screen be new again, and go on; its answers stay in the history."""
        return self._put_away(ActKind.RESET, now)

    def set_due(self, day: date, now: datetime) -> Asking | None:
        """Ask the card on the screen on a study day to come that the learner chose, and go on."""
        if day <= self.day(now) or self.card is None or self.card.memory is None:
            raise ValueError("only a card that was learnt can be due, and only on a day to come")
        return self._put_away(ActKind.SET_DUE, now, until=day)

    def flag(self, note: str, now: datetime) -> None:
        """Leave a note on the question, for whoever mends the bank; it changes nothing else."""
        card = self._card_on_screen()
        self._step(card, self._keeper.act(card, ActKind.FLAG, now, note=note), self._agenda)

    def undo(self, now: datetime) -> Asking | None:
        """Take the last step back, if there is one; a question whose answer it was is asked as it was."""
        if step := self._steps.last_done:
            if step.row:
                self._keeper.say(step.card, step.row, CorrectionKind.REVOKED, now)
            self._show(self._steps.back(self._agenda), now)
        return self.asking

    def redo(self, now: datetime) -> Asking | None:
        """Do the step that was taken back last again, if there is one."""
        if step := self._steps.last_undone:
            if step.row:
                self._keeper.say(step.card, step.row, CorrectionKind.RESTORED, now)
            self._show(self._steps.forward(self._agenda), now)
        return self.asking

    def _open_question(self) -> tuple[Asking, Waiting]:
        agenda = self._agenda
        if agenda.asking is None or agenda.current is None or agenda.answered is not None:
            raise ValueError("no question is open")
        return agenda.asking, agenda.current

    @property
    def _hints_of(self) -> tuple[CardId, int]:
        """Tells the question on the screen from all others of this sitting, also while its verdict is shown."""
        card = self._card_on_screen()
        return card, self._agenda.times_asked(card) - (self._agenda.answered is not None)

    def _verdict_shown(self) -> Answered:
        if self._agenda.answered is None:
            raise ValueError("no verdict is shown")
        return self._agenda.answered

    def _card_on_screen(self) -> CardId:
        if self._agenda.asking is None:
            raise ValueError("no question is on the screen")
        return self._agenda.asking.card.id

    def _show(self, agenda: Agenda, now: datetime) -> Asking | None:
        self._agenda = self._up_to_date(agenda, now)
        self._shown_at = now
        return self.asking

    def _step(self, card: CardId, row: str, after: Agenda) -> None:
        self._steps.add(card, row, self._agenda)
        self._agenda = after

    def _correct(self, kind: CorrectionKind, rating: Rating, now: datetime) -> Answered:
        answered = self._verdict_shown()
        card, row = self._keeper.correct(answered, kind, rating, now)
        after = replace(answered, rating=rating, card=card, corrected=kind)
        self._step(card.id, row, self._agenda.with_correction(after))
        return after

    def _put_away(self, kind: ActKind, now: datetime, *, until: date | None = None) -> Asking | None:
        name = self._card_on_screen()
        row = self._keeper.act(name, kind, now, until=until)
        after = apply_act(self.card or Card(name), Act(row, name, now, kind, self.day(now), until))
        self._step(name, row, self._next(self._agenda.without(name).with_card(after), now))
        return self._show(self._agenda, now)

    def _up_to_date(self, agenda: Agenda, now: datetime) -> Agenda:
        """With the question that the bank has now, where one stands open whose fact was another one."""
        asking, current = agenda.asking, agenda.current
        if asking is None or current is None or agenda.answered or asking.card.id.fact not in self._edited:
            return agenda
        if question := self._question(current, agenda, now):
            return replace(agenda, asking=replace(asking, question=question))
        return self._next(agenda.without(asking.card.id), now)

    def _next(self, agenda: Agenda, now: datetime) -> Agenda:
        """Ask the next card; those that no form fits any more are left out."""
        waiting, total = agenda.waiting, agenda.total
        while waiting:
            current, waiting = waiting[0], waiting[1:]
            question = self._question(current, agenda, now)
            if question is not None:
                number = agenda.next_number(current)
                asking = Asking(question, current.card, number, total, current.again)
                return Agenda(waiting, total, current, asking, done=agenda.done, usual=agenda.usual)
            total -= 1
        return Agenda((), total, done=agenda.done, usual=agenda.usual)

    def _question(self, waiting: Waiting, agenda: Agenda, now: datetime) -> Question | None:
        """The question that a card is asked with; None when the bank has no form for it."""
        card = waiting.card
        if not self._bank.holds(card.id):
            return None
        # Its own seed for each question, so that skip and undo bring back the same one.
        rng = random.Random(f"{self._seed} {card.id} {agenda.times_asked(card.id)}")
        recall = self._scheduler.retrievability(card, self.day(now))
        mistakes = self._keeper.mistaken(card.id)
        missed = forms_missed(card.memory, mistakes)
        wanted = [form for form in forms_by_preference(card, rng, recall, missed) if form in self._forms]
        if waiting.again or card.id.fact in self._stated():
            # Whoever was just told which of two is true, or read the fact's sentence, would not have to recall anything.
            wanted.sort(key=lambda form: form is Form.TRUE_FALSE)
        if card.id in self._rivals and not agenda.times_asked(card.id):
            wanted.sort(key=lambda form: form not in (Form.CHOICE, Form.WHO_SAYS))
        given = (mistake.response for mistake in mistakes if mistake.response)
        confused = tuple(dict.fromkeys((*self._rivals.get(card.id, ()), *given)))
        waiting_too = frozenset(one.card.id for one in self._agenda.waiting)
        for group in groups_by_liking(wanted, self._liked):
            for due in (waiting_too, frozenset[CardId]()):  # some have company only among these
                for form in group:
                    if offers(self._bank, card.id, form, due):
                        return make_question(Wish(self._bank, card.id, rng, due=due, confused=confused), form)
        return None

    def _stated(self) -> set[str]:
        """The facts that a statement of this sitting has told."""
        return {
            answer.card.id.fact
            for answer in self._agenda.done
            if form_of(answer.asking.question) is Form.TRUE_FALSE
        }
