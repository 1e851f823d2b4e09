"""Makes a sitting's doings durable: reviews, corrections and acts, each with the card that it leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from studyapp.facts.bank import Bank
from studyapp.facts.faults import StudyError
from studyapp.facts.ids import CardId
from studyapp.facts.keys import key_text
from studyapp.facts.verdict import Verdict
from studyapp.memory.card import Card, Evidence, Rating
from studyapp.memory.load import Availability, Work, levelled
from studyapp.memory.replay import replay
from studyapp.memory.review import Act, ActKind, Correction, CorrectionKind, History, Rename, Review
from studyapp.memory.scheduler import Scheduler
from studyapp.memory.studyday import TURN, study_day
from studyapp.questions.hints import Hinted
from studyapp.questions.question import form_of
from studyapp.questions.response import Response
from studyapp.study.asking import Answered, Asking
from studyapp.study.fingerprint import fact_hash
from studyapp.study.record import Answer, Journal, Mistake, Mode
from studyapp.study.selection import is_flagged
from studyapp.study.shown import key_shown, options_shown, response_text

EVERY_DAY = Availability()
_NEXT = timedelta(microseconds=1)  # the least by which two kept times differ


@dataclass(frozen=True, slots=True)
class Given:
    """A response and all that is known about it when it is kept."""

    asking: Asking
    response: Response
    verdict: Verdict
    rating: Rating
    seconds: float
    hints: Hinted
    certainty: float | None = None  # 0 to 1, as it was stated before the verdict
    counts: bool = True  # False: it does not touch the memory


@dataclass(frozen=True, slots=True)
class Doing:
    """What an act does to one card."""

    card: CardId
    note: str = ""
    until: date | None = None  # bury: not before; set-due: the day


class Keeper:
    """Writes into the journal; each method returns after the commit or raises StudyError with nothing kept."""

    def __init__(
        self,
        journal: Journal,
        scheduler: Scheduler,
        availability: Availability = EVERY_DAY,
        turn: int = TURN,
        mode: Mode = Mode.STUDY,
    ) -> None:
        """Take what schedules new answers and replays old ones, how much work each day is given, and the hour it begins."""
        self._journal = journal
        self._scheduler = scheduler
        self._availability = availability
        self._turn = turn
        self._mode = mode
        self._latest = datetime.min.replace(tzinfo=UTC)

    def day(self, now: datetime) -> date:
        """The learner's study day at an aware local time."""
        return study_day(now, self._turn)

    def keep(self, given: Given, bank: Bank, now: datetime) -> tuple[Card, str]:
        """Schedule and keep an answer; the card after it and the id of the review."""
        asking = given.asking
        at = self._moment(asking.card.id, now)
        today = self.day(now)
        slot_key = key_text(bank, bank.slot(asking.card.id).value)
        form = form_of(asking.question)
        evidence = Evidence(given.rating, given.hints.guess_rate, slot_key, form)
        card = asking.card
        if given.counts:
            card = self._levelled(self._scheduler.review(card, evidence, today))
        review = Review(
            id=self._journal.new_id(),
            card=card.id,
            answered_at=at,
            study_day=today,
            rating=given.rating,
            guess_rate=evidence.guess_rate,
            counts=given.counts,
            parameters=self._scheduler.parameters.id,
            retention=self._scheduler.retention,
            due=card.memory.due if card.memory and given.counts else None,
            slot_key=slot_key,
            form=form,
            longest=self._scheduler.longest,
        )
        answer = Answer(
            review=review,
            mode=self._mode,
            form=form,
            stem=asking.question.stem,
            options=options_shown(asking.question),
            key=key_shown(asking.question),
            response=response_text(asking.question, given.response),
            outcome=given.verdict.outcome,
            hint=given.hints.taken > 0,
            certainty=given.certainty,
            seconds=given.seconds,
            utc_offset=round((now.utcoffset() or timedelta()).total_seconds() / 60),
            fact_hash=fact_hash(bank.facts[card.id.fact]),
        )
        self._journal.record(card, answer)
        return card, review.id

    def correct(
        self, answered: Answered, kind: CorrectionKind, rating: Rating, now: datetime
    ) -> tuple[Card, str]:
        """Let an answer count as another rating; the card after it and the id of the correction."""
        return self._correct(answered.card.id, answered.review_id, kind, rating, now)

    def dues(self, answered: Answered, now: datetime) -> dict[Rating, date]:
        """When the card would be due by each rating of its last answer; reads only."""
        card = answered.card.id
        at = self._moment(card, now)
        history = self._journal.history(card)
        dues: dict[Rating, date] = {}
        for rating in Rating:
            new_id = self._journal.new_id()  # the newest, since the latest correction decides
            rated = Correction(new_id, answered.review_id, card, at, CorrectionKind.RATED, rating)
            after = replay(
                card, replace(history, corrections=(*history.corrections, rated)), self._scheduler.parameters
            )
            if after.memory:
                dues[rating] = after.memory.due
        return dues

    def say(self, card: CardId, row: str, kind: CorrectionKind, now: datetime) -> None:
        """Revoke or restore a review, a correction or an act."""
        self._correct(card, row, kind, None, now)

    def act(
        self, card: CardId, kind: ActKind, now: datetime, *, note: str = "", until: date | None = None
    ) -> str:
        """Keep an act of today on a card; burying lasts until tomorrow. The id of the act."""
        return self.act_on_all([Doing(card, note, until)], kind, now)[0]

    def act_on_all(self, doings: Sequence[Doing], kind: ActKind, now: datetime) -> list[str]:
        """Keep one kind of act on several cards, all or none; the ids of the acts, in the order of the cards."""
        today = self.day(now)
        tomorrow = today + timedelta(days=1) if kind is ActKind.BURY else None
        acts = [
            Act(
                self._journal.new_id(),
                doing.card,
                self._moment(doing.card, now),
                kind,
                today,
                doing.until or tomorrow,
                doing.note,
            )
            for doing in doings
        ]
        after = []
        for act in acts:
            history = self._journal.history(act.card)
            more = replace(history, acts=(*history.acts, act))
            after.append(replay(act.card, more, self._scheduler.parameters))
        self._journal.act(after, acts)
        return [act.id for act in acts]

    def rename(self, old: CardId, new: CardId, now: datetime) -> bool:
        """Let all that happened to a card so far belong to the card that it is called now; whether anything did."""
        was = self._journal.history(old)
        if not (was.reviews or was.acts):
            return False
        known = self._journal.history(new)
        at = max(self._moment(old, now), self._moment(new, now))
        together = History(
            (*was.reviews, *known.reviews), (*was.corrections, *known.corrections), (*was.acts, *known.acts)
        )
        after = replay(new, together, self._scheduler.parameters)
        self._journal.rename(Rename(self._journal.new_id(), old, new, at), [Card(old), after])
        return True

    def mistaken(self, card: CardId) -> tuple[Mistake, ...]:
        """The wrong answers to a card before, the latest first; none when they cannot be read."""
        try:
            return self._journal.mistaken(card)
        except StudyError:  # it only makes forms and wrong options better
            return ()

    def is_flagged(self, card: CardId) -> bool:
        """Whether a note stands on a card."""
        return is_flagged(self._journal.history(card))

    def _correct(
        self, card: CardId, target: str, kind: CorrectionKind, rating: Rating | None, now: datetime
    ) -> tuple[Card, str]:
        at = self._moment(card, now)
        correction = Correction(self._journal.new_id(), target, card, at, kind, rating)
        history = self._journal.history(card)
        more = replace(history, corrections=(*history.corrections, correction))
        after = replay(card, more, self._scheduler.parameters)
        self._journal.correct(after, [correction])
        return after, correction.id

    def _levelled(self, card: Card) -> Card:
        """The card, due on the day with the least work of those that will do."""
        if card.memory is None or len(days := self._scheduler.due_days(card.memory)) == 1:
            return card
        work = Work(self._journal.work(days[0], days[-1]), self._availability)
        return levelled(card, self._scheduler, work, self._journal.siblings_due(card.id))

    def _moment(self, card: CardId, now: datetime) -> datetime:
        """The time, raised so that it is after all that was kept of the card, and not before what this sitting kept.

        A clock that was set back, in this sitting or between two, cannot mix up the order in which a card is replayed.
        """
        at = max(now.astimezone(UTC), self._latest)
        latest = self._journal.latest(card)
        self._latest = at if latest is None else max(at, latest + _NEXT)
        return self._latest
